"""Referral 转办, put together."""

from referral.api import consents, referrals, remedies, sets
from referral.handlers import HANDLERS
from shared.run.service import ServiceSpec

SPEC = ServiceSpec(
    name="referral",
    title_zh="转办",
    title_en="Referral",
    routers=(referrals.api, sets.api, consents.api, remedies.api),
    handlers=HANDLERS,
    subscribes=("jiuji.intake", "jiuji.assessment", "jiuji.desk"),
    publishes="jiuji.referral",
)
"""All there is to referral."""
