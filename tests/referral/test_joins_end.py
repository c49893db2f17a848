"""Joins end for every pattern of silence: however departments and persons answer, late or never, nobody waits for ever and nothing is lost.

Played with the tables and rules alone; `test_after_care.py` plays the same with the service.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake.domain.closing import StageEvent, outcome_of
from referral.actions.sending import PERSONS_CLOCK
from referral.domain.cases import Approval, ReferredCase
from referral.domain.joining import CaseApproval, check_may_go_on, is_joined_by, tally, with_rule
from referral.domain.referrals import (
    ANSWERED,
    MACHINE,
    OPEN,
    WITH_DEPARTMENT,
    Branch,
    Referral,
    ReferralState,
    Transition,
    issued_if_ready,
    moved,
)
from referral.domain.refusals import NoTimeSet, ReferralsJoined, TimeNotOver
from shared.events.contracts import Event
from shared.events.contracts.referral import ReferralCompleted, ReferralDropped, ReferralJoined, ReferralRefused, ReferralResultTold
from shared.kit.errors import Refusal
from shared.kit.policy.entries import RESULT_CLOCK
from tests.referral.exchange import PLACE, approval, item
from tests.referral.joins import BOOK, JOINS, POLICY
from tests.support.harness import MONDAY

CASE = ReferredCase("c", PLACE, "p")
S, T = ReferralState, Transition
ANSWERS = {"acknowledged": T.ACKNOWLEDGE, "returned": T.RETURN, "refused": T.REFUSE, "completed": T.COMPLETE}
SAYS: dict[str, Callable[[str], Event]] = {
    "refused": lambda order: ReferralRefused(referral_id=order, department="d", reason_code="x", officer="o", result_owed=True),
    "completed": lambda order: ReferralCompleted(referral_id=order, department="d", programme="p", officer="o", result_owed=True),
}
ACTS = (*ANSWERS, "yes", "no", "sent on", "given up", "told", "gone on")
STEPS = st.lists(st.tuples(st.integers(0, 3), st.sampled_from(ACTS), st.sampled_from((0, 0, 1, 3, 8, 40))), max_size=30)


def due(since: datetime, clock: str) -> datetime:
    return BOOK.calendar.deadline(since, POLICY.clocks[clock].limit).due_at


class Play:
    """One approval and all who have to do with it; what the actions refuse is not done."""

    def __init__(self, procedure: str, consents: list[bool]) -> None:
        procedures = {name: one.model_copy(update={"join": JOINS[name]}) for name, one in POLICY.procedures.items()}
        made = Approval("s", "c", PLACE, procedure, None, MONDAY)
        self.now = MONDAY
        self.approval = with_rule(made, replace(POLICY, procedures=procedures), BOOK.calendar)
        self.orders: list[Referral] = []
        self.alive = [self.begin(needs, None) for needs in consents]
        self.events: list[Event] = []
        self.join_if_time()

    def begin(self, needs_consent: bool, reissue_of: str | None) -> Referral:
        state = S.AWAITING_CONSENT if needs_consent else S.WAITING
        made = Referral(str(len(self.orders)), "c", PLACE, "s", "i", "d", "d", "p", needs_consent, state, self.now, reissue_of=reissue_of)
        self.orders.append(made)
        return self.put(made)

    def put(self, changed: Referral) -> Referral:
        """Store an order, issued if it waits for nothing."""
        ready = issued_if_ready(Branch(CASE, self.approval, changed), self.now).referral
        self.orders[int(ready.referral_id)] = ready
        return ready

    def states(self) -> list[ReferralState]:
        return [one.state for one in self.orders]

    def may(self, one: Referral, transition: Transition) -> bool:
        return MACHINE.may(one, transition)

    def move(self, number: int, transition: Transition) -> None:
        self.alive[number] = self.put(moved(self.alive[number], transition, self.now))
        self.join_if_time()

    def act(self, number: int, what: str) -> None:
        """Let somebody do something about one item, if it can be done."""
        number %= len(self.alive)
        one = self.alive[number]
        transition = ANSWERS.get(what) or {"yes": T.CONSENT, "no": T.DISSENT, "sent on": T.REISSUE, "given up": T.WITHDRAW}.get(what)
        if what == "gone on":
            self.go_on()
        elif what == "told":
            self.tell(one)
        elif transition is not None and self.may(one, transition) and (what != "given up" or self.is_time_over(one)):
            if what in SAYS:
                self.events.append(SAYS[what](one.referral_id))
                self.orders[int(one.referral_id)] = self.alive[number] = replace(one, told_at=None)
            if what == "sent on":
                self.put(moved(one, T.REISSUE, self.now))
                self.alive[number] = self.begin(one.needs_consent, one.referral_id)
                return
            if what == "given up":
                owed = one.state is not S.AWAITING_CONSENT
                self.events.append(
                    ReferralDropped(
                        referral_id=one.referral_id, department="d", desk="d", reason_code="x", dropped_by="o", result_owed=owed
                    )
                )
            self.move(number, transition)

    def is_time_over(self, one: Referral) -> bool:
        if one.state in WITH_DEPARTMENT and one.issued_at is not None:
            return self.now >= due(one.issued_at, RESULT_CLOCK)
        return one.state is not S.AWAITING_CONSENT or self.now >= due(one.created_at, PERSONS_CLOCK)

    def tell(self, one: Referral) -> None:
        if one.state in ANSWERED and one.told_at is None:
            self.alive[self.alive.index(one)] = self.put(replace(one, told_at=self.now))
            self.events.append(ReferralResultTold(referral_id=one.referral_id, means="phone", told_by="o"))

    def go_on(self) -> Refusal | None:
        """Let the sender go on without what is open; return why not."""
        try:
            check_may_go_on(CaseApproval(CASE, self.approval), self.now)
        except Refusal as refusal:
            return refusal
        self.join(decided_by="o")
        return None

    def join_if_time(self) -> None:
        if self.approval.joined_at is None and is_joined_by(self.approval, tally(self.states())):
            self.join(decided_by=None)

    def join(self, decided_by: str | None) -> None:
        counts = tally(self.states())
        left = [one.referral_id for one in self.orders if one.state in OPEN]
        told = ReferralJoined(
            completed=counts.completed,
            refused=counts.refused,
            returned=counts.returned,
            without_consent=counts.without_consent,
            result=counts.result,
            open=counts.open,
            after_care=tuple(left),
            decided_by=decided_by,
        )
        assert self.allowed(told), (self.approval, told)
        self.events.append(told)
        self.approval = replace(self.approval, joined_at=self.now)

    def allowed(self, told: ReferralJoined) -> bool:
        """Tell whether the procedure lets an approval be joined so, as its rule reads."""
        join = JOINS[self.approval.procedure]
        if not told.open:
            return True
        if told.decided_by:
            return join is not None and join.by is not None and self.now >= due(MONDAY, join.by)
        wanted = {"all": None, "any": 1}.get(str(join.wait_for), join.wait_for) if join else None
        return wanted is not None and told.completed >= int(wanted)

    def joins(self) -> list[ReferralJoined]:
        return [event for event in self.events if isinstance(event, ReferralJoined)]

    def outcome(self) -> str | None:
        """Return how intake closes the case by what it heard, or None while it does not."""
        approved = approval(*(item("education", item_id=str(number)) for number in range(len(self.alive))))
        said = [approved, *self.events]
        return outcome_of([StageEvent(version, event, PLACE) for version, event in enumerate(said, 1)])

    def run_out(self) -> None:
        """Let all clocks run out and nobody answer any more, and the sender do what the actions allow, but nothing that needs an answer."""
        self.now += timedelta(days=400)
        for what in ("gone on", "given up", "told"):
            for number in range(len(self.alive)):
                self.act(number, what)


@pytest.mark.parametrize("procedure", JOINS)
@given(consents=st.lists(st.booleans(), min_size=1, max_size=4), steps=STEPS)
def test_joins_end_for_every_pattern_of_silence(procedure: str, consents: list[bool], steps: list[tuple[int, str, int]]) -> None:
    play = Play(procedure, consents)
    for number, what, days in steps:
        play.now += timedelta(days=days)
        play.act(number, what)
        assert len(play.joins()) == (play.approval.joined_at is not None)
        assert play.outcome() is None or play.joins(), "no case closes before its departments were joined"
    before = set(play.orders)
    play.run_out()
    assert len(play.joins()) == 1
    assert [one for one in play.orders if one.state in OPEN] == [], "no branch is left with nobody to end it"
    assert {one.referral_id for one in before} == {one.referral_id for one in play.orders}
    assert [one for one in play.orders if one.state in ANSWERED and one.told_at is None] == []
    assert play.outcome() == "referred"


@pytest.mark.parametrize("procedure", ["emergency", "conference"])
@given(consents=st.lists(st.booleans(), min_size=1, max_size=4), steps=STEPS)
def test_a_case_closes_without_those_who_are_silent_and_their_results_are_told_all_the_same(
    procedure: str, consents: list[bool], steps: list[tuple[int, str, int]]
) -> None:
    play = Play(procedure, consents)
    play.now += timedelta(days=30)
    play.go_on()
    (joined,) = play.joins()
    assert (play.outcome(), joined.after_care) == ("referred", tuple(one.referral_id for one in play.orders))
    for number, what, days in steps:
        play.now += timedelta(days=days)
        play.act(number, what)
    play.run_out()
    answers = {event.referral_id for event in play.events if isinstance(event, ReferralCompleted | ReferralRefused)}
    told = {event.referral_id for event in play.events if isinstance(event, ReferralResultTold)}
    assert answers <= told
    assert len(play.joins()) == 1


@pytest.mark.parametrize(("procedure", "refusal"), [("normal", NoTimeSet), ("fast_small", NoTimeSet), ("emergency", TimeNotOver)])
def test_nobody_goes_on_without_a_time_or_before_it_is_over(procedure: str, refusal: type[Refusal]) -> None:
    play = Play(procedure, [False, False])
    assert type(play.go_on()) is refusal
    play.now = due(MONDAY, "referral_reject")
    expected = type(None) if procedure == "emergency" else refusal
    assert type(play.go_on()) is expected
    if procedure == "emergency":
        assert type(play.go_on()) is ReferralsJoined
