"""Whoever dies around a call to the bank pays once."""

import pytest

from tests.conftest import Died
from tests.disbursement.test_bank_faults import owed, paid_once

LEASE_S = 31


@pytest.mark.parametrize("point", ["bank.after_marked_sending_before_asked", "bank.after_asked_before_result"])
async def test_death_around_the_call_to_the_bank_pays_once(till, case, die_at, point):
    await owed(till, case)
    die_at(point)
    with pytest.raises(Died):
        await till.run("submit")
    die_at("seal.after_commit")
    till.h.clock.advance(LEASE_S)
    await paid_once(till, case)
