"""Intake, put together."""

from fastapi import FastAPI

from intake.api import cases, decisions, handovers, materials, persons, relief
from intake.handlers import HANDLERS
from intake.settings import IntakeSettings
from intake.workers import WORKERS
from shared.kit.settings import ServiceSettings
from shared.run.service import ALL_ROLES, ServiceSpec, build_app

SPEC = ServiceSpec(
    name="intake",
    title_zh="受理",
    title_en="Intake",
    routers=(cases.api, persons.api, decisions.api, materials.api, handovers.api, relief.api),
    handlers=HANDLERS,
    workers=WORKERS,
    subscribes=("jiuji.assessment", "jiuji.disbursement", "jiuji.referral"),
    publishes="jiuji.intake",
    settings=IntakeSettings,
)


def create_app(settings: ServiceSettings | None = None, roles: frozenset[str] = ALL_ROLES) -> FastAPI:
    """Return intake as an application that plays `roles`."""
    return build_app(SPEC, settings, roles)
