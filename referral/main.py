"""Referral 转办, put together."""

from fastapi import FastAPI

from referral.api import consents, referrals
from referral.handlers import HANDLERS
from shared.kit.settings import ServiceSettings
from shared.run.service import ALL_ROLES, ServiceSpec, build_app

SPEC = ServiceSpec(
    name="referral",
    title_zh="转办",
    title_en="Referral",
    routers=(referrals.api, consents.api),
    handlers=HANDLERS,
    subscribes=("jiuji.intake", "jiuji.assessment", "jiuji.desk"),
    publishes="jiuji.referral",
)
"""All there is to referral."""


def create_app(settings: ServiceSettings | None = None, roles: frozenset[str] = ALL_ROLES) -> FastAPI:
    """Return referral as an application that plays `roles`."""
    return build_app(SPEC, settings, roles)
