"""Assessment 研判, put together."""

from assessment.api import assessments, decisions, notices, work
from assessment.handlers import HANDLERS
from assessment.workers import SWEEPS, WORKERS
from shared.run.service import ServiceSpec

SPEC = ServiceSpec(
    name="assessment",
    title_zh="研判",
    title_en="Assessment",
    routers=(assessments.api, work.api, decisions.api, notices.api),
    handlers=HANDLERS,
    workers=WORKERS,
    sweeps=SWEEPS,
    subscribes=("jiuji.disbursement", "jiuji.intake"),
    publishes="jiuji.assessment",
)
"""All there is to assessment."""
