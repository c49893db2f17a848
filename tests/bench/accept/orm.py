"""The same durable registration written the plain way: ORM classes, a session and a commit for each request, in FastAPI.

The same tables, the same rows and the same guards (row-level security, idempotency key, person's lock, duplicates, outbox through
`jiuji_emit`), the same answer; no batching and no statement by hand but the functions that are the only way in.
"""

import json
from collections.abc import Mapping, Sequence
from typing import Annotated, Any

from fastapi import Depends, Request
from sqlalchemy import func, or_, select, text
from sqlalchemy.ext.asyncio import AsyncSession, create_async_engine
from sqlalchemy.orm import DeclarativeBase

from intake.actions import registering
from intake.actions.reading import CaseDetails
from intake.api.access import Registrar
from intake.api.cases import REGISTERING, CaseView, RegisterCaseBody
from intake.domain.cases import Case, RegisterCase, first_asked, registered_event, window_start
from intake.domain.persons import PersonOnRecord, masked
from intake.domain.refusals import DuplicateCause
from intake.main import SPEC
from intake.repository import tables
from intake.running import cipher_of
from shared.kit.principal import Principal
from shared.run.service import Response, build_app
from shared.store.db import EMIT, Call
from shared.store.deadlines import Term, arm_new_terms
from shared.web.idempotency import Answer, Claim, KeyedUnitOfWork
from shared.web.routes import router
from tests.bench.accept.route_only import joining
from tests.bench.accept.serving import serve


class Keyed(KeyedUnitOfWork):
    """Asks by SQLAlchemy, which begins the transaction with its first statement."""

    async def sql(self, statement: str, *params: Any) -> Sequence[Any]:
        result = await self.conn.exec_driver_sql(statement, params)
        return result.all() if result.returns_rows else ()


class Base(DeclarativeBase):
    metadata = tables.metadata


class CaseRow(Base):
    __table__ = tables.intake_case


class KeyRow(Base):
    __table__ = tables.person_key


class FieldRow(Base):
    __table__ = tables.person_field


api = router(prefix="/v1")


@api.post("/cases", status_code=201, response_model=CaseView)
async def register(
    request: Request, body: RegisterCaseBody, call: Annotated[tuple[Principal, Claim], Depends(joining)], actor: Registrar
) -> Response:
    """Register a case."""
    async with AsyncSession(request.app.state.engine, expire_on_commit=False) as session, session.begin():
        answer = await registered(session, request.app.state.ctx, Call(call[0], body.command()), call[1])
    return answer.response()


async def registered(session: AsyncSession, ctx: Any, call: Call[RegisterCase], claim: Claim) -> Answer:
    uow: Any = Keyed(await session.connection(), ctx.clock.now(), call.actor, ctx.ids)
    await uow.claim(claim)
    if uow.first_answer is not None:
        return uow.first_answer
    policy = ctx.policy(uow.now)
    if (refused := registering._refusal_of(uow.now, policy, call)) is not None:
        raise refused
    lookup = registering._lookup(uow, ctx, call.command)
    if lookup.document_index is not None:
        await lock(session, lookup.document_index)
    duplicate = await same_cause(session, ctx, uow, lookup)
    if duplicate is not None and call.command.override_duplicate_reason is None:
        raise DuplicateCause(case_id=duplicate)
    asked, details = first_asked(call.actor), call.command.details
    case = registering._case(uow, policy, call.command, asked, lookup, PersonOnRecord(duplicate, None))
    await store(session, ctx, case, lookup.document_index, details)
    await arm_new_terms(uow, ctx.calendar, [case.case_id], registering.DEEMED, Term(uow.now, policy.period(registering.DEEMED).limit))
    await emit(uow, case, policy)
    answer = REGISTERING.answer(uow, ctx, CaseDetails(case, masked(details, policy.divisions, case.place_code)))
    uow.remember(answer)
    await uow.finish()
    return answer


async def lock(session: AsyncSession, index: bytes) -> None:
    await session.execute(select(func.pg_advisory_xact_lock(func.hashtextextended(index.hex(), 0))))


async def same_cause(session: AsyncSession, ctx: Any, uow: Any, lookup: Any) -> str | None:
    await session.execute(text("SELECT set_config('app.scope', '*', true)"))
    policy = ctx.policy(uow.now)
    since = window_start(ctx.calendar, uow.now, policy.period(registering.SAME_CAUSE).limit)
    query = (
        select(CaseRow)
        .where(CaseRow.document_index == lookup.document_index, CaseRow.hardship_codes.overlap(list(lookup.hardship_codes)))
        .where(or_(CaseRow.registered_at >= since, CaseRow.state != "closed"))
        .where(CaseRow.state.not_in(["withdrawn", "not_accepted", "merged"]))
        .order_by(CaseRow.registered_at.desc())
    )
    found = (await session.execute(query)).scalars().all()
    await session.execute(text("SELECT set_config('app.scope', :scope, true)"), {"scope": uow.actor.jurisdiction})
    return str(found[0].case_id) if len(found) >= policy.limits.same_cause_max else None


async def store(session: AsyncSession, ctx: Any, case: Any, index: bytes | None, details: Mapping[str, str]) -> None:
    cipher = cipher_of(ctx)
    known = await session.get(KeyRow, case.person_ref)
    if known is None:
        known = KeyRow(person_ref=case.person_ref, wrapped_key=cipher.new_person_key(case.person_ref), made_at=case.registered_at)
        session.add(known)
    values = {field: getattr(case, field) for field in Case.__dataclass_fields__}
    row = CaseRow(**{name: list(value) if isinstance(value, tuple) else value for name, value in values.items()}, document_index=index)
    session.add(row)
    await session.flush()  # Nothing tells the ORM that the fields refer to the case.
    sealed = cipher.seal_all(case.person_ref, known.wrapped_key, details)
    common = {"case_id": case.case_id, "place_code": case.place_code, "person_ref": case.person_ref}
    session.add_all(FieldRow(**common, field=field, sealed=value) for field, value in sealed.items())
    await session.flush()


async def emit(uow: Any, case: Any, policy: Any) -> None:
    event = registered_event(case)
    said = [event.model_dump_json(exclude_none=True).encode()]
    rows = [[uow.ids.new()], [event.TYPE], [event.TOPIC], [case.case_id], [case.place_code], [None], [None], [policy.version], said]
    await uow.sql(EMIT, *rows, [uow.actor.subject], uow.now)


def main() -> None:
    spec = SPEC.__class__(**{**SPEC.__dict__, "routers": (api,)})
    app = build_app(spec, roles=frozenset({"api"}))
    app.state.engine = create_async_engine(app.state.ctx.settings.sqlalchemy_url, pool_size=16, max_overflow=0, json_serializer=json.dumps)
    serve(app)


if __name__ == "__main__":
    main()
