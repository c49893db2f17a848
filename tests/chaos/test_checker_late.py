"""The checker sees money that came back late and was put back twice, or not; and a case that was not reopened for it."""

import pytest

from tests.chaos.checker import bankbook, duties, ends, ledger
from tests.chaos.checker.rules import rules
from tests.chaos.checker.times import times_of
from tests.chaos.test_checker_ends import REGISTERED, kept
from tests.chaos.test_checker_ends import payment as payment_of_case
from tests.chaos.test_checker_money import ACCOUNTS, BUDGET, HOLD, PAID, POST, account, books, entry, instruction, payment, told, transfer
from tests.chaos.test_checker_treasury import MOVED, PART, REST, recovery
from tests.chaos.test_checker_treasury import payment as funded
from tests.chaos.test_checker_treasury import told as told_of_funds
from tests.chaos.worlds import at, event, sentences

BACK = transfer("t5", "move", "aid:paid", "budget:370983", 500)
TWICE = transfer("t6", "move", "aid:paid", "budget:370983", 500)
RETURNED = payment(state="returned", means=None)
BEFORE = ACCOUNTS[:1]
AFTER = [*BEFORE, account("budget:370983", dq=500, cq=1500), ACCOUNTS[2], account("aid:paid", dq=500, cq=500)]
LATER = {"later": [[at(9).isoformat(), "returned", None]]}


def test_money_that_came_back_once_is_no_violation():
    assert sentences(ledger.check, books(transfers=(BUDGET, HOLD, POST, PAID, BACK), accounts=AFTER, payments=[RETURNED])) == []


def test_a_late_return_that_was_posted_twice_or_never_is_seen():
    twice = [*BEFORE, account("budget:370983", dq=500, cq=2000), ACCOUNTS[2], account("aid:paid", dq=1000, cq=500, limited=False)]
    posted_twice = books(transfers=(BUDGET, HOLD, POST, PAID, BACK, TWICE), accounts=twice, payments=[RETURNED])
    assert any("the ledger paid -500" in one for one in sentences(ledger.check, posted_twice))
    never = books(payments=[RETURNED])
    assert any("the ledger paid 500" in one for one in sentences(ledger.check, never))


def late(**parts):
    return told({**entry(), **LATER}, instructions=(instruction(state="returned"),), payments=[RETURNED], **parts)


def test_a_book_that_says_later_that_money_came_back_is_ours_if_we_say_so_too():
    good = late()
    good.events = [*good.events, event("payment.returned_late", 9, source="disbursement", payment_id="p1")]
    assert sentences(bankbook.check, good) == []
    assert any("announced as paid 1 times" in one for one in sentences(bankbook.check, late()))


def test_a_return_that_nobody_noticed_is_seen():
    assert any("is returned at the bank and settled with us" in one for one in sentences(bankbook.check, told({**entry(), **LATER})))


@pytest.mark.parametrize(("part_fen", "seen"), [(200, False), (300, True)])
def test_a_part_that_came_back_moves_nothing_and_is_told_as_it_is(part_fen, seen):
    world = told({**entry(), "later": [[at(9).isoformat(), "settled", 200]]})
    said = event(
        "payment.contradicted", 9, source="disbursement", instruction_no="JJ1", contradiction="returned_in_part", part_fen=part_fen
    )
    world.events = [*world.events, said]
    assert bool(sentences(bankbook.check, world)) is seen


def case_of(state, *events, **parts):
    return kept(state, events=(REGISTERED, *events), **parts)


@pytest.mark.parametrize(("revocations", "seen"), [(0, True), (1, False), (2, True)])
def test_cash_that_was_revoked_is_announced_as_not_paid_once_for_each_time_that_it_was(revocations, seen):
    said = [event("payment.paid", 1, source="disbursement", payment_id="p1")]
    said += [event("payment.revoked", 2 + number, source="disbursement", payment_id="p1") for number in range(revocations)]
    world = books(transfers=(BUDGET, HOLD, POST, PAID, BACK), accounts=AFTER, payments=[RETURNED])
    world.events = said
    assert bool(sentences(bankbook.check, world)) is seen
    assert sentences(ledger.check, world) == []


CLOSED, REOPENED = event("case.closed", 2, 10, outcome="aided", paid_fen=5), event("case.reopened", 3, 20, to_officer="o", payment_id="p1")
AGAIN = event("case.closed", 4, 40, outcome="aided", paid_fen=5)
CAME_BACK = event("payment.returned_late", 2, 15, source="disbursement", payment_id="p1")
REVOKED = event("payment.revoked", 2, 15, source="disbursement", payment_id="p1")


def test_a_case_that_closed_once_more_than_it_was_reopened_is_no_violation():
    for back in (CAME_BACK, REVOKED):
        assert sentences(ends.check, case_of("closed", CLOSED, back, REOPENED, AGAIN)) == []
    waits = case_of("reopened", CLOSED, CAME_BACK, REOPENED, payments=[payment_of_case("returned")])
    assert sentences(ends.check, waits) == []


@pytest.mark.parametrize(
    "wrong",
    [
        case_of("closed", CLOSED, CAME_BACK, REOPENED),
        case_of("closed", CLOSED, AGAIN),
        case_of("closed", CLOSED, REOPENED, AGAIN),
        case_of("reopened", CLOSED, CAME_BACK, payments=[payment_of_case("returned")]),
    ],
    ids=["not closed again", "closed twice", "nothing came back", "not said"],
)
def test_a_case_that_closed_or_was_reopened_too_often_is_seen(wrong):
    assert any("was reopened" in one for one in sentences(ends.check, wrong))


def test_a_reopened_case_has_whoever_was_on_duty():
    spoken = [event("case.registered", 1, 0, first_asked_officer="a", registered_at=at(0).isoformat()), CLOSED, REOPENED]
    walked, faults = duties.walk(spoken)
    assert ([officer for officer, _ in walked], faults) == (["a", "o"], [])


def test_a_recovery_that_the_bank_ended_gave_its_rest_to_the_fund():
    closed = {"payments": [funded(state="returned")], "recoveries": [recovery(closed_at=at(30))]}
    assert told_of_funds(*MOVED, PART, REST, **closed) == []
    assert told_of_funds(*MOVED, PART, **closed), "the rest is in no fund"


def fact(kind, seconds):
    """Return what audit keeps of an event about a clock."""
    more = {"ref": "h1", "counts_from": at(seconds), "pauses": "[]", "due_at": None, "paused_for": ""}
    return {"kind": kind, "said_at": at(seconds), "event_id": f"e{seconds}"} | more


HANDOVER, GOODS = rules()["handover_ack"], rules()["goods_due"]


def test_a_clock_that_began_after_its_case_was_reopened_runs():
    facts = [fact("close", 10), fact("reopen", 20), fact("start", 30)]
    assert times_of(facts, HANDOVER).ended_at is None
    assert times_of([fact("close", 10), fact("start", 30)], HANDOVER).never_ran
    assert times_of([*facts, fact("close", 40)], HANDOVER).ended_at == at(40)


def test_goods_whose_rest_was_called_off_are_due_again_once_a_part_is_taken_back():
    undone = fact("undo", 30) | {"counts_from": at(10)}
    given = [fact("start", 5), fact("cancel", 20), undone]
    assert times_of(given, GOODS).ended_at is None
    assert times_of([*given, fact("cancel", 30)], GOODS).ended_at == at(30)
    assert times_of([fact("start", 5), fact("cancel", 7), undone], GOODS).ended_at == at(7)
