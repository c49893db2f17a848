"""Only the bank's own word for our own number counts, and in whatever form an answer comes."""

import asyncio
import dataclasses

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer
from pydantic import ValidationError

from disbursement.domain.instructions import InBook, InstructionState, NoAnswer, NotInBook
from disbursement.gateways import query
from disbursement.settings import DisbursementSettings
from tests.disbursement.test_bank_faults import intend, owed
from tests.disbursement.till import Till

BOOKED = b'{"instruction_no": "N-1", "amount_fen": 80000, "state": "settled", "bank_reference": "B-1"}'


def in_part(fen: int) -> bytes:
    """Return what the bank says of a settled instruction of which so much came back."""
    return BOOKED.replace(b"}", b', "returned_fen": %d}' % fen)


async def test_a_404_that_is_not_the_banks_word_sends_nothing_again(harness, till: Till, bank, payees, case):
    await owed(till, case)
    sending, _ = await intend(till)
    elsewhere = await harness(till.h.spec, bank_url=payees.url, intake_url=payees.url)  # A server that knows no instructions at all.
    assert isinstance(await query(elsewhere.ctx, sending[0]), NoAnswer)
    assert isinstance(await query(till.h.ctx, sending[0]), NotInBook)


@pytest.mark.parametrize(
    ("pieces", "answer"),
    [
        ([BOOKED[:40], BOOKED[40:]], InBook(InstructionState.SETTLED, "B-1")),
        ([BOOKED.replace(b"B-1", rb"B\u0000-\ud8001")], InBook(InstructionState.SETTLED, "B-1")),
        ([b'{"a":' + b"[" * 60_000], NoAnswer("not_json")),
        ([b" " * 60_000, b" " * 60_000 + BOOKED], NoAnswer("not_json")),
        ([in_part(80_000)], InBook(InstructionState.RETURNED, "B-1")),
        ([in_part(200)], InBook(InstructionState.SETTLED, "B-1", part_fen=200)),
        ([in_part(200).replace(b"settled", b"returned")], InBook(InstructionState.SETTLED, "B-1", part_fen=200)),
        ([in_part(0)], InBook(InstructionState.SETTLED, "B-1")),
    ],
    ids=["in pieces", "an odd reference", "nested", "too long", "all of it back", "a part back", "returned in part", "nothing back"],
)
async def test_whatever_form_an_answer_has_it_holds_up_no_other(harness, till: Till, payees, case, pieces, answer):
    await owed(till, case)
    [instruction], _ = await intend(till)
    instruction = dataclasses.replace(instruction, instruction_no="N-1")

    async def told(request: web.Request) -> web.StreamResponse:
        response = web.StreamResponse()
        await response.prepare(request)
        for piece in pieces:
            await response.write(piece)
            await asyncio.sleep(0)
        return response

    app = web.Application()
    app.router.add_get("/instructions/N-1", told)
    async with TestServer(app) as server:
        elsewhere = await harness(till.h.spec, bank_url=str(server.make_url("")).rstrip("/"), intake_url=payees.url)
        assert await query(elsewhere.ctx, instruction) == answer


def test_a_lease_that_no_call_fits_into_is_refused(h):
    given = h.ctx.settings.model_dump() | {"bank_timeout_s": 10, "bank_lease_s": 10}
    with pytest.raises(ValidationError, match="JIUJI_BANK_LEASE_S must be longer than JIUJI_BANK_TIMEOUT_S"):
        DisbursementSettings(**given)
    assert DisbursementSettings(**given | {"bank_lease_s": 10.5}).bank_lease_s == 10.5
