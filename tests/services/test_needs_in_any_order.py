"""Whatever comes in whatever order, and comes twice: the need is what the events say, and a pledge is within it when it is made."""

import random
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

import pytest

from shared.events.bus import Incoming
from tests.services.office import PLACE, Office, approval, code_of
from tests.services.pledges import PledgeBook
from tests.support.harness import MONDAY

CASE = "case-1"
CHARITIES = ("charity_federation", "red_cross")
OTHERS = (("medical_assistance", 700), ("disaster_relief", 150), ("dibao_enrolment", 400), ("education_aid", 90), ("work_injury", None))
PAYING = {"medical_assistance", "disaster_relief"}


@dataclass
class Ledger:
    """What the need has to be, by what was told and done so far."""

    costs: dict[int, int] = field(default_factory=dict)
    approved: bool = False
    aid_fen: int = 0
    reserved: dict[str, int] = field(default_factory=dict)
    committed: dict[str, int] = field(default_factory=dict)
    beyond_fen: int = 0

    @property
    def need_fen(self) -> int | None:
        return self.costs[max(self.costs)] if self.costs else None

    @property
    def sums(self) -> tuple[int | None, int, int]:
        return self.need_fen, self.aid_fen + sum(self.committed.values()) + self.beyond_fen, sum(self.reserved.values())

    def answer_to(self, task: dict[str, Any], amount_fen: int, *, is_open: bool) -> tuple[int, str]:
        """Return what a pledge has to be answered, and make it if it may be."""
        referral_id, (need, given, pledged) = task["referral_id"], self.sums
        if not is_open:
            return 409, "task_closed"
        if not self.approved:
            return 409, "approval_not_received"
        if need is not None and given + pledged + amount_fen > need:
            return 409, "pledge_over_need"
        self.reserved[referral_id] = amount_fen
        return 201, ""


class Story:
    """One case whose steps come in any order; each step is done to the service and to the ledger."""

    def __init__(self, office: Office, book: PledgeBook, tasks: list[dict[str, Any]], dice: random.Random) -> None:
        self.office, self.book, self.tasks, self.dice = office, book, tasks, dice
        self.ledger = Ledger()
        self.answered: dict[str, int | None] = {}
        self.told: list[Incoming] = []

    async def tell(self, event: Any, **attributes: Any) -> None:
        record, _ = self.office.h.record(CASE, PLACE, event, **attributes)
        self.told.append(record)
        await self.office.h.apply(record)

    async def approve(self, number: int, cost: int | None, total_fen: int) -> None:
        facts = {} if cost is None else {"self_paid_fen": cost - 1, "loss_fen": 1}
        await self.tell(approval(total_fen, **facts), source="assessment", at=MONDAY + timedelta(hours=number))
        self.ledger.approved = True
        self.ledger.aid_fen += total_fen
        self.ledger.costs |= {} if cost is None else {number: cost}

    async def give(self, programme: str, amount_fen: int | None) -> None:
        await self.tell(self.book.completion(programme, amount_fen), source="referral")
        self.ledger.aid_fen += (amount_fen or 0) * (programme in PAYING)

    async def pledge(self, task: dict[str, Any]) -> None:
        amount_fen = self.dice.choice([100, 300, 500])
        wanted = self.ledger.answer_to(task, amount_fen, is_open=task["referral_id"] not in self.answered)
        assert code_of(await self.book.pledge(task, amount_fen)) == wanted

    async def answer(self, task: dict[str, Any]) -> None:
        kind, amount_fen = self.dice.choice(["completion", "completion", "refusal", "return"]), self.dice.choice([None, 50, 450])
        more = {"amount_fen": amount_fen} if kind == "completion" else {}
        answer = await self.office.answer(task, kind, self.office.officer(task["department"]), **more)
        assert answer.status_code == 200, answer.text
        self.answered[task["referral_id"]] = amount_fen if kind == "completion" else -1

    async def consume(self) -> None:
        """Let the charity have its own events, and settle what they end."""
        await self.office.consume_own_events()
        for referral_id in self.answered.keys() & self.ledger.reserved.keys():
            amount_fen, stated = self.ledger.reserved.pop(referral_id), self.answered[referral_id]
            spent = amount_fen if stated is None else min(stated, amount_fen)
            self.ledger.committed |= {} if stated == -1 else {referral_id: spent}

    async def refer(self, task: dict[str, Any]) -> None:
        """Let referral tell of what the charity completed."""
        referral_id = task["referral_id"]
        stated = self.answered.get(referral_id, -1)
        if stated == -1:
            return
        programme = {"charity_federation": "charity_relief", "red_cross": "red_cross_relief"}[task["department"]]
        await self.tell(self.book.completion(programme, stated, referral_id), source="referral")
        pledged = self.ledger.reserved.get(referral_id, 0) + self.ledger.committed.get(referral_id, 0)
        self.ledger.beyond_fen += max((stated or 0) - pledged, 0)

    async def check(self) -> None:
        assert await self.book.need(CASE) == self.ledger.sums


@pytest.mark.parametrize("seed", range(12))
async def test_the_need_is_what_the_events_say_whatever_comes_in_whatever_order_and_comes_twice(charity: Office, seed):
    book, dice = PledgeBook(charity), random.Random(seed)
    for department in CHARITIES:
        await book.pay_in(100_000, department=department)
    tasks = [await charity.task(department, "acknowledged", case_id=CASE, approved=False) for department in CHARITIES for _ in range(3)]
    story = Story(charity, book, tasks, dice)
    costs = dice.choice([(2_000, 1_700), (1_500, None), (None, 1_900), (None, None), (1_200, 3_000)])
    steps = [(story.approve, number, cost, 200) for number, cost in enumerate(costs)]
    steps += [(story.give, programme, amount_fen) for programme, amount_fen in OTHERS]
    for task in tasks:
        steps += [(story.pledge, task), (story.answer, task)]
    dice.shuffle(steps)
    for step, *args in steps:
        await step(*args)
        await story.check()
        if story.told and dice.random() < 0.3:
            again = await charity.h.apply(dice.choice(story.told))
            assert (again.applied, again.duplicates) == (0, 1)
        if dice.random() < 0.4:
            await story.consume()
        await story.check()
    late = list(tasks)
    dice.shuffle(late)
    for task in late:
        await story.refer(task)
        await story.check()
        if dice.random() < 0.4:
            await story.consume()
    await story.consume()
    await story.check()
    need, given, pledged = story.ledger.sums
    assert (need, pledged) == (story.ledger.need_fen, 0)
    assert given >= 400
    spent = sum([(await book.fund(department=department))[2] for department in CHARITIES])
    assert spent == sum(story.ledger.committed.values())
