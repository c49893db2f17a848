"""The faults that a stand-in was told to have, and the calls by which it is told."""

from collections.abc import Callable
from typing import Generic, TypeVar

from aiohttp import web
from pydantic import BaseModel, ConfigDict, Field, ValidationError


class Fault(BaseModel):
    """How calls are to fail. `count` is how many more; None is without end."""

    model_config = ConfigDict(extra="forbid")

    count: int | None = Field(None, ge=1)
    seconds: float = Field(1.0, ge=0, le=600)


F = TypeVar("F", bound=Fault)


class Faults(Generic[F]):
    """What waits to go wrong, the oldest first."""

    def __init__(self, kind: type[F]) -> None:
        """Have none; `kind` is the form in which one is told."""
        self._kind = kind
        self._waiting: list[F] = []

    def take(self, meets: Callable[[F], bool] = lambda _: True) -> F | None:
        """Return the first that is not used up and meets what happens now, and count it; None if there is none."""
        found = next((one for one in self._waiting if one.count != 0 and meets(one)), None)
        if found is not None and found.count is not None:
            found.count -= 1
        return found

    @property
    def routes(self) -> list[web.RouteDef]:
        """Return `POST`, `GET` and `DELETE /faults`."""
        return [web.post("/faults", self._add), web.get("/faults", self._show), web.delete("/faults", self._clear)]

    async def _add(self, request: web.Request) -> web.StreamResponse:
        try:
            self._waiting.append(self._kind.model_validate_json(await request.read()))
        except ValidationError as error:
            errors = error.errors(include_url=False, include_input=False, include_context=False)
            return web.json_response({"code": "malformed_fault", "errors": errors}, status=400)
        return await self._show(request)

    async def _clear(self, request: web.Request) -> web.StreamResponse:
        self._waiting.clear()
        return await self._show(request)

    async def _show(self, _: web.Request) -> web.StreamResponse:
        return web.json_response({"items": [one.model_dump() for one in self._waiting if one.count != 0]})
