"""Notes: written by HTTP, and one for every case that is registered."""

import asyncio
from typing import Annotated, Any

from fastapi import Response
from pydantic import BaseModel, ConfigDict
from sqlalchemy import Column, Table, Text

from shared.events.contracts import Envelope
from shared.events.contracts.intake import CaseAccepted, CaseRegistered
from shared.kit.errors import Conflict, Invalid
from shared.kit.principal import Principal
from shared.kit.refusals import CaseNotFound
from shared.run.context import Context
from shared.run.service import Ctx, ServiceSpec
from shared.store.db import Subject, UnitOfWork
from shared.store.db import metadata as new_metadata
from shared.web.auth import principal
from shared.web.problems import problem_responses
from shared.web.routes import ReadUow, StateUow, WriteUow, router

metadata = new_metadata()
note = Table(
    "note",
    metadata,
    Column("note_id", Text, primary_key=True),
    Column("case_id", Text, nullable=False),
    Column("place_code", Text, nullable=False),
    Column("text", Text, nullable=False),
)


class NoteRefused(Invalid):
    """The sample refuses notes that say no."""

    zh = "不收 {text}。"
    en = "Refused: {text}."


class NoteTooEarly(Conflict):
    """The sample takes notes that say `second` only after others."""

    zh = "须先有一条。"
    en = "There must be one before."


class NewNote(BaseModel):
    model_config = ConfigDict(extra="forbid")
    case_id: str
    place_code: str
    text: str


class NoteView(BaseModel):
    note_id: str
    text: str


routes = router(prefix="/v1", tags=["sample"])


async def write(uow: UnitOfWork, case_id: str, place_code: str, text: str) -> str:
    note_id = uow.ids.new()
    await uow.sql("INSERT INTO note (note_id, case_id, place_code, text) VALUES ($1, $2, $3, $4)", note_id, case_id, place_code, text)
    uow.emit(Subject(case_id, place_code), CaseAccepted(accepted_by=uow.actor.subject), policy=None)
    return note_id


@routes.post("/notes", status_code=201, responses=problem_responses(NoteRefused, NoteTooEarly))
async def add(body: NewNote, uow: WriteUow, actor: Annotated[Principal, principal("case:register")], response: Response) -> NoteView:
    note_id = await write(uow, body.case_id, body.place_code, body.text)
    if body.text == "no":
        raise NoteRefused(text="no")
    if body.text == "second" and await uow.sql("SELECT FROM note WHERE text = 'second' HAVING count(*) = (SELECT count(*) FROM note)"):
        raise NoteTooEarly
    response.headers["Location"] = f"/v1/notes/{note_id}"
    return NoteView(note_id=note_id, text=body.text)


@routes.post("/notes/{version}/touch")
async def touch(version: int, uow: WriteUow, actor: Annotated[Principal, principal("case:register")]) -> NoteView:
    """Change something that is at this version."""
    uow.check_version(version)
    await write(uow, "c1", "370983101000", "touched")
    return NoteView(note_id="n", text="touched")


class CaseNotes(BaseModel):
    texts: list[str]


@routes.get("/cases/{case_id}/notes", responses=problem_responses(CaseNotFound))
async def of_case(case_id: str, uow: StateUow, ctx: Ctx, actor: Annotated[Principal, principal("case:read")]) -> CaseNotes:
    rows = await uow.sql("SELECT text FROM note WHERE case_id = $1 ORDER BY note_id", case_id)
    if isinstance(ctx.running, asyncio.Event):  # A test holds the answer back, after the state was read.
        await ctx.running.wait()
    if not rows:
        raise CaseNotFound(case_id=case_id)
    return CaseNotes(texts=[row[0] for row in rows])


@routes.get("/notes")
async def listed(uow: ReadUow, actor: Annotated[Principal, principal("case:read")]) -> list[NoteView]:
    rows = await uow.sql("SELECT note_id, text FROM note ORDER BY note_id")
    return [NoteView(note_id=row[0], text=row[1]) for row in rows]


POISON, ANTIDOTE = "poison", "antidote"


async def on_case_registered(uow: UnitOfWork, ctx: Context, event: Envelope[Any]) -> None:
    """Keep a note of the case; refuse the poisonous."""
    await write(uow, event.case_id, event.place_code, event.id)
    if event.data.first_asked_unit == POISON and ctx.running != ANTIDOTE:
        raise NoteRefused(text="poison")


SPEC = ServiceSpec(
    name="sample",
    title_zh="样例",
    title_en="Sample",
    routers=(routes,),
    handlers={CaseRegistered: on_case_registered},
    subscribes=("jiuji.intake",),
    publishes="jiuji.intake",
)
