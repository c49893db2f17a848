"""Audit 督查, put together."""

from fastapi import FastAPI

from audit.api import cases, console, proofs, stream, supervisions
from audit.handlers import HANDLERS
from audit.settings import AuditSettings
from audit.workers import WORKERS
from shared.events.contracts import TOPICS
from shared.kit.settings import ServiceSettings
from shared.run.service import ALL_ROLES, ServiceSpec, build_app

SPEC = ServiceSpec(
    name="audit",
    title_zh="首问负责督查",
    title_en="Audit",
    routers=(cases.api, proofs.api, supervisions.api, stream.api, console.api),
    handlers=HANDLERS,
    workers=WORKERS,
    subscribes=TOPICS,
    publishes="jiuji.audit",
    settings=AuditSettings,
    startup=stream.open_feed,
)
"""All there is to audit."""


def create_app(settings: ServiceSettings | None = None, roles: frozenset[str] = ALL_ROLES) -> FastAPI:
    """Return audit as an application that plays `roles`."""
    return build_app(SPEC, settings, roles)
