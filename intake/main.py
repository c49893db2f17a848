"""Intake, put together."""

from intake.api import cases, corrections, decisions, desks, handovers, identifying, materials, persons, relief, rosters, transfers
from intake.handlers import HANDLERS
from intake.settings import IntakeSettings
from intake.workers import SWEEPS, WORKERS
from shared.run.service import ServiceSpec

SPEC = ServiceSpec(
    name="intake",
    title_zh="受理",
    title_en="Intake",
    routers=(
        *(cases.api, persons.api, decisions.api, materials.api, handovers.api, rosters.api, desks.api),
        *(corrections.api, corrections.lists, identifying.api),
        *(transfers.api, transfers.lists, relief.api),
    ),
    handlers=HANDLERS,
    workers=WORKERS,
    sweeps=SWEEPS,
    subscribes=("jiuji.assessment", "jiuji.disbursement", "jiuji.referral"),
    publishes="jiuji.intake",
    settings=IntakeSettings,
)
