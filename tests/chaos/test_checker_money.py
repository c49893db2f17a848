"""The checker sees money that does not add up, and a person who was paid twice."""

import pytest

from tests.chaos.checker import bankbook, ledger
from tests.chaos.worlds import CASE, attempt, event, sentences, world


def transfer(number, kind, debit, credit, amount, pending=None, reference="p1"):
    return {
        "transfer_id": number,
        "kind": kind,
        "debit": debit,
        "credit": credit,
        "amount_fen": amount,
        "pending_id": pending,
        "reference": reference,
    }


def account(code, dp=0, dq=0, cp=0, cq=0, *, limited=True):
    return {"code": code, "limited": limited, "debits_pending": dp, "debits_posted": dq, "credits_pending": cp, "credits_posted": cq}


def payment(**changes):
    kept = {"payment_id": "p1", "case_id": CASE, "state": "paid", "means": "bank", "amount_fen": 500, "fund": "budget:370983"}
    return kept | changes


BUDGET = transfer("t1", "move", "treasury", "budget:370983", 1000, reference="grant")
HOLD = transfer("t2", "pend", "budget:370983", "bank:clearing", 500)
POST = transfer("t3", "post", "budget:370983", "bank:clearing", 500, "t2")
PAID = transfer("t4", "move", "bank:clearing", "aid:paid", 500)
ACCOUNTS = [
    account("treasury", dq=1000, limited=False),
    account("budget:370983", dq=500, cq=1000),
    account("bank:clearing", dq=500, cq=500),
    account("aid:paid", cq=500),
]


def books(transfers=(BUDGET, HOLD, POST, PAID), accounts=ACCOUNTS, payments=None, **parts):
    tables = {"transfer": transfers, "account": accounts, "payment": [payment()] if payments is None else payments}
    return world(tables={"disbursement": tables | parts.pop("more", {})}, **parts)


def test_books_that_add_up_are_no_violation():
    assert sentences(ledger.check, books()) == []


@pytest.mark.parametrize(
    "wrong",
    [
        books(accounts=[*ACCOUNTS[:3], account("aid:paid", cq=400)]),
        books(transfers=(BUDGET, HOLD, POST)),
        books(transfers=(BUDGET, HOLD, POST, transfer("t5", "void", "budget:370983", "bank:clearing", 500, "t2"), PAID)),
        books(transfers=(BUDGET, HOLD, transfer("t3", "post", "budget:370983", "bank:clearing", 400, "t2"), PAID)),
        books(payments=[payment(state="returned", means=None)]),
        books(transfers=(BUDGET, HOLD, POST, PAID, transfer("t6", "move", "budget:370983", "aid:paid", 500))),
        books(payments=[]),
    ],
    ids=["balance", "spent nowhere", "hold twice", "hold of other amount", "paid though returned", "paid twice", "no payment"],
)
def test_money_that_does_not_add_up_is_seen(wrong):
    assert sentences(ledger.check, wrong)


def entry(number="JJ1", amount=500, ends="settled", account_number="6200"):
    return {"instruction_no": number, "amount_fen": amount, "payee_account": account_number, "ends": ends}


def instruction(number="JJ1", state="settled", attempt_number=1):
    return {"instruction_no": number, "payment_id": "p1", "attempt": attempt_number, "amount_fen": 500, "state": state}


def told(*book, instructions=(instruction(),), payments=None, counts=None, announced=1):
    body = {"applicant": {"bank_account": {"number": "6200"}}}
    tables = {"payment": [payment()] if payments is None else payments, "instruction": instructions}
    return world(
        attempts=[attempt(1, answer=f'{{"case_id":"{CASE}"}}', body=body)],
        events=[event("payment.paid", number + 1, source="disbursement", payment_id="p1") for number in range(announced)],
        tables={"disbursement": tables},
        book=book,
        bank_counts=counts or {},
    )


def corrected(*book, version=1):
    """Return a world in which a payment was tried again after its account was corrected to 6300."""
    account = {"bank_account": {"number": "6300"}}
    instructions = (instruction(state="returned"), instruction("JJ2", attempt_number=2) | {"account_version": version})
    of = told(*book, instructions=instructions)
    of.attempts = [*of.attempts, attempt(2, name="correct_person", answer='{"correction_id":"k1"}', body=account, case_id=CASE)]
    of.tables["intake"] = {"person_correction": [{"correction_id": "k1", "case_id": CASE, "state": "confirmed", "account_version": 1}]}
    return of


def test_what_goes_to_the_corrected_account_is_no_violation():
    assert sentences(bankbook.check, corrected(entry(ends="returned"), entry("JJ2", account_number="6300"))) == []


def test_one_that_was_sent_again_to_a_newer_account_counts_as_gone_to_the_older_and_is_no_violation():
    assert sentences(bankbook.check, corrected(entry(ends="returned"), entry("JJ2", account_number="6300"), version=0)) == []


def test_an_answer_that_lost_what_it_told_is_no_correction_that_is_known():
    lost = corrected(entry(ends="returned"), entry("JJ2"), version=0)
    lost.attempts = [*lost.attempts[:-1], attempt(2, name="correct_person", answer="{}", body=lost.attempts[-1].body, case_id=CASE)]
    assert sentences(bankbook.check, lost) == []


def test_what_went_to_no_account_of_its_case_is_seen():
    wrong = corrected(entry(ends="returned"), entry("JJ2", account_number="6400"), version=0)
    assert any("payee …6400: got" in one for one in sentences(bankbook.check, wrong))


def test_an_instruction_to_the_account_before_it_was_corrected_is_seen():
    wrong = corrected(entry(ends="returned"), entry("JJ2"))
    assert any("corrected to" in one for one in sentences(bankbook.check, wrong))


def test_a_book_that_is_ours_is_no_violation():
    tried_again = (instruction(state="returned"), instruction("JJ2", attempt_number=2))
    counts = {"JJ1": {"calls": "iqiqq"}}
    good = told(entry(ends="returned"), entry("JJ2"), instructions=tried_again, counts=counts)
    assert sentences(bankbook.check, good) == []


@pytest.mark.parametrize(
    "wrong",
    [
        told(),
        told(entry(), entry()),
        told(entry(), entry("JJ9")),
        told(entry(amount=600)),
        told(entry(ends="returned")),
        told(entry(), entry("JJ2"), instructions=(instruction(), instruction("JJ2", attempt_number=2))),
        told(entry(), payments=[payment(means="cash_in_person")]),
        told(entry(), payments=[payment(state="at_bank", means=None)], instructions=(instruction(state="unknown"),), announced=0),
        told(entry(account_number="6201")),
        told(entry(), announced=2),
        told(entry(), counts={"JJ1": {"calls": "iiqq"}}),
    ],
    ids=[
        "never booked",
        "twice in the book",
        "not ours",
        "amount",
        "returned",
        "two numbers",
        "cash too",
        "not known",
        "payee",
        "said",
        "asked",
    ],
)
def test_a_payment_that_the_bank_tells_otherwise_is_seen(wrong):
    assert sentences(bankbook.check, wrong)


def test_a_process_that_was_stopped_while_it_sent_may_send_the_same_number_late():
    late = told(entry(), counts={"JJ1": {"calls": "iiq"}})
    late.faults = [{"kind": "stop", "target": "disbursement.workers"}]
    assert sentences(bankbook.check, late) == []
