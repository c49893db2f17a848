"""What somebody left over is looked for at the start of a process and by the hour, however often its worker is woken."""

from collections.abc import Iterator

from shared.run.context import Context
from shared.run.sweeps import SWEEP_EVERY, Hourly
from shared.store.db import UnitOfWork


async def looked(sample, worker: Hourly, found: list[bool], *, times: int) -> int:
    """Wake a worker some times; return how often it has looked."""
    for _ in range(times):
        await worker(sample.ctx)
    return len(found)


def sweep_of(more: Iterator[bool], found: list[bool]) -> Hourly:
    async def sweep(_uow: UnitOfWork, _ctx: Context) -> bool:
        found.append(next(more))
        return found[-1]

    return Hourly(sweep)


async def test_a_sweep_looks_until_nothing_is_left_and_then_by_the_hour(sample):
    found: list[bool] = []
    worker = sweep_of(iter([True, True, False, False]), found)
    assert await looked(sample, worker, found, times=9) == 3
    sample.clock.advance(SWEEP_EVERY.total_seconds() - 1)
    assert await looked(sample, worker, found, times=2) == 3
    sample.clock.advance(1)
    assert await looked(sample, worker, found, times=2) == 4
