"""The stand-in bank: what it answered survives kill -9, and one number is one payment."""

import aiohttp
import pytest

from tests.disbursement.till import BankProcess

ASKED = {"instruction_no": "N1", "amount_fen": 500, "payee_account": "6222020000016789", "payee_name": "张三"}


async def pay(bank: BankProcess, **changes):
    return await bank.call("POST", "/instructions", json=ASKED | changes)


async def state(bank: BankProcess, number="N1"):
    status, document = await bank.call("GET", f"/instructions/{number}")
    return document.get("state", status)


async def test_one_number_is_one_payment(bank):
    assert [(await pay(bank))[0] for _ in range(3)] == [202, 200, 200]
    assert (await bank.book())["settled_fen"] == 500


@pytest.mark.parametrize("change", [{"amount_fen": 501}, {"payee_account": "1"}, {"payee_name": "李四"}])
async def test_a_number_with_other_content_is_refused(bank, change):
    await pay(bank)
    assert await pay(bank, **change) == (409, {"code": "instruction_conflict"})
    assert (await bank.book())["settled_fen"] == 500


async def test_what_was_answered_survives_kill_9(bank):
    await pay(bank)
    await bank.kill()
    await bank.start()
    assert await state(bank) == "settled"
    assert (await pay(bank))[0] == 200
    assert await bank.paid() == 500


async def test_a_line_that_was_being_written_when_the_bank_died_never_happened(bank):
    await pay(bank)
    await bank.kill()
    book = bank.state_dir / "book.jsonl"
    book.write_bytes(book.read_bytes() + b'{"instruction_no": "N2", "amount')
    await bank.start()
    assert await state(bank, "N2") == 404
    assert (await pay(bank, instruction_no="N2"))[0] == 202
    await bank.kill()
    await bank.start()
    assert await bank.paid() == 1000


async def test_settling_takes_the_time_that_was_set(tmp_path):
    slow = BankProcess(tmp_path, settle_s=3600)
    await slow.start()
    try:
        await pay(slow)
        assert await state(slow) == "accepted"
    finally:
        await slow.close()


async def test_a_refusal_is_kept_under_the_number(bank):
    await bank.fault("refuse", count=1, reason_code="name_mismatch")
    status, document = await pay(bank)
    assert (status, document["state"], document["reason_code"]) == (422, "rejected", "name_mismatch")
    assert (await pay(bank))[1]["state"] == "rejected"
    assert await bank.paid() == 0


async def test_a_bounce_is_accepted_first_and_returned_later(bank):
    await bank.fault("bounce", count=1)
    assert (await pay(bank))[1]["state"] == "accepted"
    assert await state(bank) == "returned"


@pytest.mark.parametrize(("mode", "booked"), [("lose_answer", "settled"), ("lose_request", 404)])
async def test_the_caller_cannot_tell_a_lost_answer_from_a_lost_request(bank, mode, booked):
    await bank.fault(mode, count=1)
    with pytest.raises(aiohttp.ClientError):
        await pay(bank)
    assert await state(bank) == booked


async def test_a_fault_may_be_for_some_accounts_only_and_for_some_calls_only(bank):
    await bank.fault("refuse", account_suffix="0000", count=1)
    assert (await pay(bank))[0] == 202
    assert (await pay(bank, instruction_no="N2", payee_account="10000"))[0] == 422
    assert (await pay(bank, instruction_no="N3", payee_account="10000"))[0] == 202
    assert (await bank.call("GET", "/faults"))[1]["items"] == []


async def test_a_closed_bank_answers_no_queries_either(bank):
    await pay(bank)
    await bank.fault("down")
    assert (await pay(bank))[0] == 503
    assert await state(bank) == 503
    await bank.mend()
    assert await state(bank) == "settled"


@pytest.mark.parametrize(
    "body", [{}, ASKED | {"amount_fen": 0}, ASKED | {"amount_fen": 1.5}, ASKED | {"amount_fen": "5"}, ASKED | {"x": 1}]
)
async def test_what_is_no_instruction_is_not_booked(bank, body):
    assert (await bank.call("POST", "/instructions", json=body))[0] == 400
    assert (await bank.book())["items"] == []


async def test_what_is_no_fault_is_refused(bank):
    assert (await bank.call("POST", "/faults", json={"mode": "sing"}))[0] == 400


async def contradict(bank: BankProcess, *says: str, number: str = "N1", **more):
    return await bank.call("POST", f"/instructions/{number}/contradiction", json={"says": says, **more})


async def test_a_bank_contradicts_only_what_it_has_told_to_be_settled_and_once(bank):
    assert await contradict(bank, "rejected") == (409, {"code": "not_told_settled"})
    await pay(bank)
    assert await contradict(bank, "rejected") == (409, {"code": "not_told_settled"}), "nobody has heard yet that it is"
    assert await state(bank) == "settled"
    assert (await contradict(bank, "sung"))[0] == 400
    assert (await contradict(bank, "rejected", stays=True))[0] == 200
    assert await state(bank) == "rejected"
    assert await contradict(bank, "unknown") == (409, {"code": "contradicted"})


async def test_what_a_bank_sends_back_anyhow_it_does_not_contradict_besides(bank):
    await bank.fault("return_late", count=1, seconds=600)
    await pay(bank)
    assert await state(bank) == "settled"
    assert await contradict(bank, "unknown") == (409, {"code": "may_come_back"})


@pytest.mark.parametrize(
    ("says", "told"),
    [("rejected", "rejected"), ("accepted", "accepted"), ("unknown", 404), ("part", "settled")],
)
async def test_what_a_bank_says_survives_kill_9_and_moves_no_money(bank, says, told):
    await pay(bank)
    await state(bank)
    assert (await contradict(bank, says, stays=True))[0] == 200
    await bank.kill()
    await bank.start()
    assert await state(bank) == told
    assert (await bank.call("GET", "/instructions/N1"))[1].get("returned_fen") == (250 if says == "part" else None)
    assert (await pay(bank))[1]["state"] == "settled", "given once more it is the same"
    book = await bank.book()
    assert (book["settled_fen"], book["items"][0]["state"]) == (500, "settled")


async def test_what_a_bank_says_for_a_while_goes_by(bank):
    await pay(bank)
    await state(bank)
    await contradict(bank, "unknown", "rejected", seconds=0.2)
    heard = [await state(bank)]
    while heard[-1] != "settled":
        if (now := await state(bank)) != heard[-1]:
            heard.append(now)
    assert heard == [404, "rejected", "settled"]
