"""The same route without a database: the same parsing, validation, authentication, rules and answer, and nothing kept.

    python -m tests.bench.accept.route_only            FastAPI's own way through its dependencies
    python -m tests.bench.accept.route_only --hot      the product's short way

What is left out is what the database needs: transaction, rows, sealing, event, the stored answer.
"""

import sys
from collections.abc import Sequence
from dataclasses import replace
from typing import Annotated, Any

from fastapi import Depends, Request

from intake.actions import registering
from intake.actions.reading import CaseDetails
from intake.api.access import Registrar
from intake.api.cases import REGISTERING, CaseView, RegisterCaseBody
from intake.domain.cases import RegisterCase, first_asked
from intake.domain.persons import PersonOnRecord, masked
from intake.main import SPEC
from shared.kit.principal import Principal
from shared.run.context import Context
from shared.run.service import Response, build_app
from shared.store.db import Call, UnitOfWork
from shared.web import routes as edge
from shared.web.auth import authenticated
from shared.web.hot import HotRoute
from shared.web.idempotency import Answer, Claim
from shared.web.routes import router
from tests.bench.accept.serving import serve

NOBODY_ON_RECORD = PersonOnRecord(None, None)

api = router(prefix="/v1")


def registered(ctx: Context, call: Call[RegisterCase]) -> Answer:
    """Do with a call what the product does, but for the database."""
    uow: Any = UnitOfWork(None, ctx.clock.now(), call.actor, ctx.ids)  # type: ignore[arg-type]  # No statement is executed.
    policy = ctx.policy(uow.now)
    refused = registering._refusal_of(uow.now, policy, call)
    if refused is not None:
        raise refused
    lookup = registering._lookup(uow, ctx, call.command)
    case = registering._case(uow, policy, call.command, first_asked(call.actor), lookup, NOBODY_ON_RECORD)
    return REGISTERING.answer(uow, ctx, CaseDetails(case, masked(call.command.details, policy.divisions, case.place_code)))


async def joining(
    request: Request, actor: Annotated[Principal, Depends(authenticated)], idempotency_key: edge.IdempotencyKey = None
) -> tuple[Principal, Claim]:
    """Return who calls and under which key, as the product's dependency does."""
    return actor, await edge._claim(request, idempotency_key)


@api.post("/cases", status_code=201, response_model=CaseView)
async def register(
    request: Request, body: RegisterCaseBody, call: Annotated[tuple[Principal, Claim], Depends(joining)], actor: Registrar
) -> Response:
    """Answer as if a case had been registered."""
    return registered(request.app.state.ctx, Call(call[0], body.command())).response()


class Unbatched:
    """Stands where the product's batcher does."""

    def __init__(self, ctx: Context) -> None:
        self.ctx = ctx

    async def join(self, call: Call[RegisterCase], claim: Claim) -> Answer:
        """Answer at once."""
        return registered(self.ctx, call)


def main(arguments: Sequence[str]) -> None:
    app = build_app(SPEC if "--hot" in arguments else replace(SPEC, routers=(api,)), roles=frozenset({"api"}))
    if "--hot" in arguments:
        hot = next(route for route in app.router.routes if isinstance(route, HotRoute))
        hot._join = Unbatched(app.state.ctx).join
    serve(app)


if __name__ == "__main__":
    main(sys.argv)
