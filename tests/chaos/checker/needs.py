"""d. No pledge made all aid together more than the emergency cost, by what the charity had surely received when it was made.

And b: what the charity keeps of each need is what the approvals, the completions and its own pledges say.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import chain

import yaml

from tests.chaos.checker.rules import CLOCKS
from tests.chaos.checker.violations import Violation
from tests.chaos.checker.world import Event, Row, World

PROGRAMMES = CLOCKS.parents[1] / "taian" / "programmes.yaml"
"""The campaign's profile has no others."""

AMOUNTS = PROGRAMMES.with_name("amounts.yaml")

PLEDGE_EVENTS = ("pledge.reserved", "pledge.committed", "pledge.voided")


@cache
def paying() -> frozenset[str]:
    """Return the programmes that pay what an emergency cost: those in the order of aid."""
    document = yaml.safe_load(PROGRAMMES.read_text("utf-8"))
    return frozenset(chain.from_iterable((code, *entry["after"]) for code, entry in document.items() if entry.get("after")))


@cache
def paying_none() -> frozenset[str]:
    """Return the rules that go by no cost: what they give pays none of it."""
    return frozenset(key for key, entry in yaml.safe_load(AMOUNTS.read_text("utf-8")).items() if entry.get("cost") == "none")


def check(world: World) -> Iterator[Violation]:
    """Yield what was not held."""
    approvals, completions = _of_cases(world, "case.approved"), _of_cases(world, "referral.completed")
    yield from _bounded(world, approvals, completions)
    yield from _kept(world, approvals, completions)


def _of_cases(world: World, name: str) -> Mapping[str, Sequence[Event]]:
    """Return what the charity received of each case, in the order in which it was said; of completions those that pay a need."""
    found: dict[str, list[Event]] = defaultdict(list)
    for event in sorted(world.heard("charity", name), key=lambda one: (one.occurred_at, one.case_version)):
        if name == "case.approved" or event.data["programme"] in paying():
            found[event.case_id].append(event)
    return found


def cost_of(approval: Event) -> int:
    """Return what an approval says that the emergency cost, 0 where it says nothing of that."""
    facts = approval.data.get("facts") or {}
    return (facts.get("self_paid_fen") or 0) + (facts.get("loss_fen") or 0)


def _bounded(world: World, approvals: Mapping[str, Sequence[Event]], completions: Mapping[str, Sequence[Event]]) -> Iterator[Violation]:
    programmes = {event.data["referral_id"]: event.data["programme"] for event in world.heard("charity", "referral.issued")}
    received = {row["event_id"]: row.get("committed_at") for row in world.rows("charity", "inbox")}
    told: dict[str, list[Event]] = defaultdict(list)
    for event in world.said(*PLEDGE_EVENTS):
        told[event.case_id].append(event)

    def before(event: Event, pledge: Event) -> bool:
        at = received.get(event.event_id)
        return at is not None and at < pledge.occurred_at

    for case_id, events in told.items():
        # Of several approvals any may have bounded the pledge, and the first was there: nothing is pledged without one.
        most = max((cost_of(one) for one in approvals.get(case_id, ())), default=0)
        live: dict[str, int] = {}
        for event in sorted(events, key=lambda one: one.case_version) if most else ():
            referral_id = event.data["referral_id"]
            if event.name != "pledge.reserved" or programmes.get(referral_id) not in paying():
                _end(live, event)
                continue
            live[referral_id] = event.data["amount_fen"]
            known = [one for one in approvals[case_id] if before(one, event)] or approvals[case_id][:1]
            covered = sum(one.data["total_fen"] for one in known) + sum(live.values())
            covered += sum(_beyond(one, live) for one in completions.get(case_id, ()) if before(one, event))
            if covered > most:
                sentence = f"with the pledge of {event.occurred_at} all aid is {covered} fen, and the emergency cost {most}"
                yield Violation("d", f"case {case_id}", sentence)


def _end(live: dict[str, int], event: Event) -> None:
    """Let a pledge count with what was spent of it, which is nothing of one that was voided: the rest is free again."""
    referral_id = event.data["referral_id"]
    if event.name == "pledge.voided":
        live.pop(referral_id, None)
    elif event.name == "pledge.committed" and referral_id in live:
        live[referral_id] = event.data["amount_fen"]


def _beyond(completion: Event, pledged: Mapping[str, int]) -> int:
    """Return what was given beyond a pledge for the order: the pledge itself is counted by itself."""
    return max((completion.data.get("amount_fen") or 0) - pledged.get(completion.data["referral_id"], 0), 0)


def _kept(world: World, approvals: Mapping[str, Sequence[Event]], completions: Mapping[str, Sequence[Event]]) -> Iterator[Violation]:
    pledges = [row for row in world.rows("charity", "pledge") if row["of_need"]]
    set_aside = Counter({row["referral_id"]: row["amount_fen"] for row in pledges if row["state"] != "voided"})
    sums: dict[str, Counter[str]] = {state: Counter() for state in ("reserved", "committed", "voided")}
    for row in pledges:
        sums[row["state"]][row["case_id"]] += row["spent_fen" if row["state"] == "committed" else "amount_fen"]
    for row in world.rows("charity", "offer_match"):
        if row["of_need"] and row["state"] in ("accepted", "delivered"):
            set_aside[row["referral_id"]] += row["quantity"] if row["state"] == "accepted" else row["delivered"]
        if row["of_need"]:
            sums["reserved"][row["case_id"]] += row["quantity"] if row["state"] in ("proposed", "accepted") else 0
            sums["committed"][row["case_id"]] += row["delivered"]
    rows = world.by("charity", "need", "case_id")
    for case_id in {*approvals, *completions, *rows, *sums["reserved"], *sums["committed"]}:
        costs = [cost_of(one) for one in approvals.get(case_id, ()) if cost_of(one)]
        given = sum(one.data["total_fen"] for one in approvals.get(case_id, ()))
        given += sum(_beyond(one, set_aside) for one in completions.get(case_id, ())) + sums["committed"][case_id]
        wanted = (costs[-1] if costs else None, given, sums["reserved"][case_id])
        kept = _sums_of(rows.get(case_id))
        if kept != wanted:
            yield Violation("b", f"charity {case_id}", f"keeps (need, given, pledged) {kept}, by the events {wanted}")


def _sums_of(row: Row | None) -> tuple[int | None, int, int]:
    return (row["need_fen"], row["given_fen"], row["pledged_fen"]) if row else (None, 0, 0)
