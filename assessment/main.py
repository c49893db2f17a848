"""Assessment 研判, put together."""

from fastapi import FastAPI

from assessment.api import assessments, decisions, notices, work
from assessment.handlers import HANDLERS
from assessment.workers import WORKERS
from shared.kit.settings import ServiceSettings
from shared.run.service import ALL_ROLES, ServiceSpec, build_app

SPEC = ServiceSpec(
    name="assessment",
    title_zh="研判",
    title_en="Assessment",
    routers=(assessments.api, work.api, decisions.api, notices.api),
    handlers=HANDLERS,
    workers=WORKERS,
    subscribes=("jiuji.disbursement", "jiuji.intake"),
    publishes="jiuji.assessment",
)
"""All there is to assessment."""


def create_app(settings: ServiceSettings | None = None, roles: frozenset[str] = ALL_ROLES) -> FastAPI:
    """Return assessment as an application that plays `roles`."""
    return build_app(SPEC, settings, roles)
