"""Accepting a case over HTTP, beside the same route without a database, the same SQL from C, and a plain ORM version.

The product has a short way for requests that are plainly right, and the ordinary one; the ordinary is held against the route, which is
ordinary too, both against the ORM.
"""

from statistics import median

from tests.bench.accept.run import CONNECTIONS, GOALS, OPEN, Measured, Side, queueing
from tests.bench.accept.run import measure as register
from tests.bench.measure import Row
from tests.bench.stage import Stage

CORE = "accept"


async def measure(stage: Stage, *, seconds: float) -> list[Row]:
    """Register cases, each side in its turn for `seconds`."""
    taken = await register(stage.rounds, seconds=seconds, servers=stage.servers)
    product, calm = taken.sides["product"], taken.sides[OPEN]
    against = median(taken.ratios("product", "hot route"))
    hot = f"beside the hot route without a database: {against:.2f} × {_told(taken.sides['hot route'])}"
    note = (
        f"calls come by a Poisson clock of their own, and latency counts from when one came (p50 {median(calm.p50_ms):.1f} ms); where"
        f" {CONNECTIONS} callers never pause the p99 is {median(product.p99_ms):.1f} ms: {queueing(taken)}; {hot}"
    )
    p99, what = median(calm.p99_ms), "p99, open loop at half of the peak rate"
    open_loop = Row(CORE, what, 12.0, p99, "ms", "less", _told(calm), "—", _spread(calm.p99_ms), note)
    return [*(_row(taken, *compared) for compared in GOALS), open_loop]


def _row(taken: Measured, side: str, limit: str, goal: float) -> Row:
    mine, other, ratios = taken.sides[side], taken.sides[limit], taken.ratios(side, limit)
    what = f"registered and committed{side.removeprefix('product')} ÷ {limit}"
    return Row(CORE, what, goal, median(ratios), product=_told(mine), limit=f"{limit}: {_told(other)}", spread=_spread(ratios))


def _told(side: Side) -> str:
    own, postgres = median(side.own_us), median(side.postgres_us)
    return (
        f"{median(side.per_s):,.0f}/s, {own:.0f} µs own CPU + {postgres:.0f} µs PostgreSQL's each, peak {side.peak_mib:.0f} MB,"
        f" p99 {median(side.p99_ms):.1f} ms"
    )


def _spread(values: list[float]) -> str:
    return f"{min(values):.2f}–{max(values):.2f}"
