"""The checker sees a payment that was moved by what the bank only says, and what was told of that twice, otherwise, or to nobody."""

import pytest

from tests.chaos.checker import bankbook, contradictions
from tests.chaos.test_checker_money import entry, instruction, payment, told
from tests.chaos.worlds import at, event, sentences

PAID_AT = 1
"""When the payment was paid; the demo's bank may send it back for twelve seconds."""


def says(*words, part_fen=None, first=5):
    """Return the line of the bank's book by which it says these words, one a second."""
    lines = [[at(first + n).isoformat(), word, part_fen if word == "settled" else None] for n, word in enumerate(words)]
    return {"contradicts": "JJ1", "says": lines}


def heard(kind, version=9, part_fen=None):
    more = {"instruction_no": "JJ1", "contradiction": kind} | ({} if part_fen is None else {"part_fen": part_fen})
    return event("payment.contradicted", version, 8, source="disbursement", payment_id="p1", **more)


def doubted(line, *events, sent=0, state="settled", book=None, **changes):
    """Return a world in which the bank says these things of a payment that was paid."""
    ours = instruction(state=state) | {"sent_at": at(sent)}
    of = told(book or entry(), instructions=(ours,), payments=[payment(**changes)], announced=0)
    paid = event("payment.paid", 1, PAID_AT, source="disbursement", payment_id="p1", instruction_no="JJ1")
    of.events, of.bank_says = [paid, *events], [line] if line else []
    return of


@pytest.mark.parametrize(
    "good",
    [
        doubted(says("rejected"), heard("rejected")),
        doubted(says("accepted"), heard("under_way")),
        doubted(says("unknown", "rejected"), heard("forgotten"), heard("rejected", 10)),
        doubted(says("unknown", "rejected"), heard("rejected")),
        doubted(says("settled", part_fen=200), heard("returned_in_part", part_fen=200)),
        doubted(says("rejected", "settled"), heard("rejected")),
        doubted(says("rejected", "settled")),
        doubted(says("rejected", first=14)),
    ],
    ids=["for good", "under way", "two", "the first missed", "a part", "for a while", "for a while, missed", "after the window"],
)
def test_what_the_bank_said_and_people_were_told_is_no_violation(good):
    assert [*sentences(contradictions.check, good), *sentences(bankbook.check, good)] == []


@pytest.mark.parametrize(
    ("wrong", "seen"),
    [
        (doubted(says("rejected")), "nobody was told"),
        (doubted(says("rejected", "unknown"), heard("rejected")), "is forgotten by the bank's last word"),
        (doubted(says("rejected"), heard("rejected"), heard("rejected", 10)), "was said 2 times to be rejected"),
        (doubted(says("rejected", "settled"), heard("rejected"), heard("rejected", 10)), "was said 2 times to be rejected"),
        (doubted(says("rejected"), heard("rejected"), heard("forgotten", 10)), "forgotten, which the bank did not say"),
        (doubted(says("settled", part_fen=200), heard("returned_in_part", part_fen=300)), "(300 fen), which the bank did not say"),
        (doubted(None, heard("under_way")), "under_way, which the bank did not say"),
        (doubted(says("unknown"), heard("forgotten"), sent=6), "was sent again"),
        (doubted(says("rejected"), heard("rejected"), state="rejected"), "and is rejected"),
        (doubted(says("rejected"), heard("rejected"), state="returned"), "and is returned"),
        (doubted(says("accepted"), heard("under_way"), means="cash_in_person"), "was paid before"),
    ],
    ids=[
        "nobody",
        "not the last",
        "twice",
        "twice in a while",
        "more",
        "other part",
        "nothing",
        "sent again",
        "rejected",
        "returned",
        "cash",
    ],
)
def test_what_was_moved_by_it_or_told_otherwise_is_seen(wrong, seen):
    assert any(seen in one for one in sentences(contradictions.check, wrong))


@pytest.mark.parametrize(("times", "seen"), [(0, "nobody was told"), (1, ""), (2, "was said 2 times")])
def test_a_part_that_really_came_back_is_told_once(times, seen):
    part = entry() | {"later": [[at(3).isoformat(), "settled", 200]]}
    events = [heard("returned_in_part", 9 + number, 200) for number in range(times)]
    found = sentences(contradictions.check, doubted(None, *events, book=part))
    assert any(seen in one for one in found) if seen else found == []


def came_back(*events, closed_at=8):
    """Return a world in which a payment came back late of which 100 fen had been repaid."""
    late = event("payment.returned_late", 3, 8, source="disbursement", payment_id="p1", instruction_no="JJ1")
    more = {"recovery_id": "r1", "payment_id": "p1", "reason_code": "returned_late", "outstanding_fen": 400, "repaid_fen": 100}
    closed = event("recovery.closed", 4, closed_at, source="disbursement", **more)
    book = entry() | {"later": [[at(3).isoformat(), "returned", None]]}
    return doubted(None, late, closed, *events, state="returned", book=book)


def test_what_had_been_repaid_of_what_came_back_is_told_once():
    owed = heard("returned_after_repayment", part_fen=100)
    assert sentences(contradictions.check, came_back(owed)) == []
    assert any("nobody was told" in one for one in sentences(contradictions.check, came_back()))
    another = came_back(owed, closed_at=6)
    assert any("did not say" in one for one in sentences(contradictions.check, another)), "that one was closed by another return"
