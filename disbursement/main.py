"""Disbursement 拨付, put together."""

from disbursement.api import goods, ledger, payments, recoveries, revocations
from disbursement.handlers import HANDLERS
from disbursement.running import open_running
from disbursement.settings import DisbursementSettings
from disbursement.workers import SWEEPS, WORKERS
from shared.run.service import ServiceSpec

SPEC = ServiceSpec(
    name="disbursement",
    title_zh="拨付",
    title_en="Disbursement",
    routers=(payments.api, ledger.api, goods.api, recoveries.api, revocations.api),
    handlers=HANDLERS,
    workers=WORKERS,
    sweeps=SWEEPS,
    subscribes=("jiuji.assessment", "jiuji.intake"),
    publishes="jiuji.disbursement",
    settings=DisbursementSettings,
    startup=open_running,
)
"""All there is to disbursement."""
