"""Events that are recorded together leave exactly what they leave one by one."""

import random
from datetime import timedelta

import pytest

from audit.main import SPEC
from shared.events.contracts.intake import CaseWithdrawn
from shared.kit.principal import Principal
from tests.audit.events import MONDAY, PLACE, acknowledged, offered, paid, registered, triaged

CASES = [f"019cac00-2222-7000-8000-{number:012d}" for number in range(6)]
STORY = (
    ("intake", 0, registered()),
    ("intake", 1, triaged()),
    ("intake", 60, offered()),
    ("intake", 90, acknowledged()),
    ("disbursement", 30 * 60, paid()),  # After the 24 hours of first relief: it is announced at once that it came late.
    ("intake", 40 * 60, triaged("ordinary", downgraded=True)),
    ("disbursement", 50 * 60, paid("payment-2", first_relief=False)),
    ("intake", 60 * 60, CaseWithdrawn(reason_code="other")),
)
TABLES = {
    "event": "case_id, case_seq, type, leaf, leaf_hash",
    "case_head": "case_id, case_seq, head",
    "case_file": "*",
    "duty": "*",
    "clock_fact": "*",
    "clock": "*",
}


async def left(h):
    """Return everything that audit keeps of cases, and what it announced, without what differs by when it was recorded."""
    async with h.db.begin(Principal.system("test")) as uow:
        tables = {}
        for table, columns in TABLES.items():
            rows = await uow.sql(f"SELECT to_jsonb(t)::text FROM (SELECT {columns} FROM {table}) t")
            tables[table] = sorted(row[0] for row in rows)
    return tables, sorted((one.case_id, one.case_version, one.type, one.body, one.causation_id) for one in await h.emitted())


@pytest.mark.parametrize("seed", range(4))
async def test_a_batch_leaves_what_its_events_leave_one_by_one(harness, seed):
    draw = random.Random(seed)
    apart, together = await harness(SPEC), await harness(SPEC)
    streams = {
        (case_id, source): [
            apart.record(case_id, PLACE, event, source=source, at=MONDAY + timedelta(minutes=minutes))[0]
            for of, minutes, event in STORY
            if of == source
        ]
        for case_id in CASES
        for source in ("intake", "disbursement")
    }
    told = []
    while waiting := [key for key, records in streams.items() if records]:
        told.append(streams[draw.choice(waiting)].pop(0))
    for h in (apart, together):
        h.clock.advance(70 * 3600)
    for record in told:
        await apart.apply(record)
    while told:
        size = draw.choice((1, 5, 20, 48))
        await together.apply(*told[:size])
        told = told[size:]
    assert await left(together) == await left(apart)
    assert len((await left(apart))[1]) >= len(CASES), "something was announced"
