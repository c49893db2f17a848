"""Disbursement 拨付, put together."""

from fastapi import FastAPI

from disbursement.api import goods, ledger, payments, recoveries
from disbursement.handlers import HANDLERS
from disbursement.running import open_running
from disbursement.settings import DisbursementSettings
from disbursement.workers import WORKERS
from shared.kit.settings import ServiceSettings
from shared.run.service import ALL_ROLES, ServiceSpec, build_app

SPEC = ServiceSpec(
    name="disbursement",
    title_zh="拨付",
    title_en="Disbursement",
    routers=(payments.api, ledger.api, goods.api, recoveries.api),
    handlers=HANDLERS,
    workers=WORKERS,
    subscribes=("jiuji.assessment", "jiuji.intake"),
    publishes="jiuji.disbursement",
    settings=DisbursementSettings,
    startup=open_running,
)
"""All there is to disbursement."""


def create_app(settings: ServiceSettings | None = None, roles: frozenset[str] = ALL_ROLES) -> FastAPI:
    """Return disbursement as an application that plays `roles`."""
    return build_app(SPEC, settings, roles)
