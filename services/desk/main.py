"""What a department's service is made of."""

from fastapi import APIRouter

from services.desk.api import reports, steps, tasks
from services.desk.handlers import HANDLERS
from shared.run.context import Handlers
from shared.run.service import ServiceSpec


def desk_spec(name: str, titles: tuple[str, str], *, routers: tuple[APIRouter, ...] = (), handlers: Handlers | None = None) -> ServiceSpec:
    """Return the service of the desk `name` (the profile's word), with what it has besides the queue."""
    handled = {**HANDLERS, **(handlers or {})}
    return ServiceSpec(
        name=name,
        title_zh=titles[0],
        title_en=titles[1],
        routers=(tasks.api, steps.api, reports.api, reports.of_department, *routers),
        handlers=handled,
        subscribes=tuple(sorted({event.TOPIC for event in handled})),
        publishes="jiuji.desk",
    )
