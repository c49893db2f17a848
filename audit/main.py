"""Audit 督查, put together."""

from contextlib import AbstractAsyncContextManager

from audit.actions.reading import concerns_of, newest_position, read_leaves
from audit.api import cases, clocks, console, inbox, proofs, statistics, stream, supervisions
from audit.handlers import HANDLERS
from audit.running import Reading, Running, open_running
from audit.settings import AuditSettings
from audit.workers import SWEEPS, WORKERS
from shared.events.contracts import TOPICS
from shared.run.context import Context
from shared.run.service import ServiceSpec


def start(ctx: Context) -> AbstractAsyncContextManager[Running]:
    """Open what audit keeps while it runs."""
    return open_running(ctx, Reading(newest_position, read_leaves, concerns_of, stream.frame_of))


SPEC = ServiceSpec(
    name="audit",
    title_zh="首问负责督查",
    title_en="Audit",
    routers=(cases.api, clocks.api, statistics.api, proofs.api, supervisions.api, inbox.api, stream.api, console.api),
    handlers=HANDLERS,
    workers=WORKERS,
    sweeps=SWEEPS,
    subscribes=TOPICS,
    publishes="jiuji.audit",
    settings=AuditSettings,
    startup=start,
)
"""All there is to audit."""
