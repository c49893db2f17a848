"""Referral, put together."""

from fastapi import FastAPI

from referral.api import api
from referral.errors import MESSAGES
from referral.handlers import HANDLERS
from shared.service import ALL_ROLES, ServiceSpec, build_app
from shared.settings import ServiceSettings

SPEC = ServiceSpec(
    name="referral",
    title_zh="转办",
    title_en="Referral",
    routers=(api,),
    handlers=HANDLERS,
    subscribes=("jiuji.assessment", "jiuji.desk", "jiuji.intake"),
    publishes="jiuji.referral",
    messages=MESSAGES,
)


def create_app(settings: ServiceSettings | None = None, roles: frozenset[str] = ALL_ROLES) -> FastAPI:
    """Return referral as an application."""
    return build_app(SPEC, settings, roles)
