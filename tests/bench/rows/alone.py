"""One case alone on a stack that has nothing else to do: how soon each event takes effect in the next service, and help arrives.

A hop is from the commit of the transaction that told an event to the commit of the one in which the next service gave it its effects, by
PostgreSQL's own commit times: all databases are one server's, so one clock's. The server is told to keep them, which it does not by
itself. Whole cases give every hop there is; an urgent one is carried by the shortest way from the call to the money.
"""

import time
from collections import defaultdict
from collections.abc import Mapping
from importlib import import_module

import asyncpg

from deploy.demo.client import Api
from deploy.demo.people import offices_of
from deploy.demo.player import Player
from deploy.demo.script import Story
from deploy.local.programs import name_of
from deploy.local.stack import Stack
from shared.events.contracts.intake import CaseClosed
from shared.run.context import Handlers
from shared.run.endings import keep_case_end
from tests.bench.measure import Row, percentile
from tests.bench.rows.flow import carry, others, playing, told_stories
from tests.bench.stage import Stage

GOAL_S, GOAL_HOP_MS = 1.0, 30.0
TOLD = """
SELECT event_id::text, type, extract(epoch FROM pg_xact_commit_timestamp(txid::xid))::float8 FROM outbox WHERE case_id = ANY ($1)
"""

APPLIED = "SELECT event_id::text, extract(epoch FROM pg_xact_commit_timestamp(xmin))::float8 FROM inbox"


async def measure(stage: Stage, cases: int, urgent: int) -> list[Row]:
    """Carry `cases` whole cases, then `urgent` to their first payment, each alone."""
    async with playing(stage.root) as (stack, api, player):
        await _keep_commit_times(stack)
        await carry(player, told_stories(), 2, at_once=1)  # Whoever was connected to the database is so again.
        outcomes, lengths = await carry(player, told_stories(), cases, at_once=1)
        hops = await _hops(stack, [outcome.case_id for outcome in outcomes if outcome.case_id])
        stories = [story for story in told_stories() if story.life_danger and story.channel == "window" and story.identity_known]
        helped = [await _helped(api, player, story) for story in others(stories, urgent + 1)]
    taken = helped[1:]  # The first one's county had yet to be given money.
    return [_paid(taken), _worst(hops, lengths)]


async def _keep_commit_times(stack: Stack) -> None:
    admin = await asyncpg.connect(stack.cluster.admin_url)
    try:
        await admin.execute("ALTER SYSTEM SET track_commit_timestamp = on")
    finally:
        await admin.close()
    await stack.restart("postgres")


async def _helped(api: Api, player: Player, story: Story) -> float:
    """Carry an urgent case by the shortest way; return the seconds from the call to the answer that says that the bank has paid."""
    offices, began = offices_of(story), time.perf_counter()
    clerk = offices.officer("window_clerk")
    await player._fund(story, offices)
    case_id = (await player._register(story, offices))["case_id"]
    await api.post(clerk, "intake", f"/v1/cases/{case_id}/triage", {"urgency": "emergency"})
    path = f"/v1/assessments/{case_id}"
    await api.until(clerk, "assessment", path, lambda view: view["state"] != "waiting", "the assessment opened")
    await api.post(offices.officer("township_approver"), "assessment", f"{path}/first-relief", {"form": "cash"})
    await player._pay_out(offices, case_id, 1)
    return time.perf_counter() - began


async def _hops(stack: Stack, case_ids: list[str]) -> dict[str, list[float]]:
    """Return the milliseconds of every hop of these cases, by the two services.

    To who only keeps the end of a case for the keys of its calls that is no hop: it lets it wait for other events, up to two seconds.
    """
    told, applied = dict[str, tuple[str, str, float]](), dict[str, dict[str, float]]()
    unhurried = {name_of(package) for package in stack.services if _handlers(package).get(CaseClosed) is keep_case_end}
    for service in map(name_of, stack.services):
        conn = await asyncpg.connect(stack.database_url(service))
        try:
            told |= {event_id: (service, kind, at) for event_id, kind, at in await conn.fetch(TOLD, case_ids)}
            applied[service] = dict(await conn.fetch(APPLIED))
        finally:
            await conn.close()
    hops = defaultdict[str, list[float]](list)
    for receiver, received in applied.items():
        for event_id in received.keys() & told.keys():
            publisher, kind, committed = told[event_id]
            if kind == CaseClosed.TYPE and receiver in unhurried:
                continue
            hops[f"{publisher} → {receiver}"].append((received[event_id] - committed) * 1e3)
    return hops


def _handlers(package: str) -> Handlers:
    handlers: Handlers = import_module(f"{package}.main").SPEC.handlers
    return handlers


def _paid(taken: list[float]) -> Row:
    p95 = percentile(taken, 0.95)
    note = (
        f"{len(taken)} urgent cases, one after the other: registered, judged, assessment opened, first relief ordered, money set aside,"
        f" payment ordered, bank told and asked; median {percentile(taken, 0.5):.2f} s, worst {max(taken):.2f} s. The bank's stand-in"
        " settles 0.3 s after it accepted, and is asked for it after 0.2 s and again after 0.4: 0.6 s of it are the bank's and the asking's"
    )
    return Row("alone", "call → paid instruction, p95", GOAL_S, p95, "s", "less", f"{p95:.2f} s", note=note)


def _worst(hops: Mapping[str, list[float]], lengths: list[float]) -> Row:
    each = {hop: percentile(taken, 0.95) for hop, taken in hops.items()}
    told = ", ".join(f"{hop} {each[hop]:.1f} ({len(hops[hop])})" for hop in sorted(each, key=lambda hop: -each[hop]))
    note = (
        f"{len(lengths)} whole cases, one after the other, each {percentile(lengths, 0.5):.2f} s (median) from the call to the verified"
        f" proof; p95 by hop in ms, with how many: {told}"
    )
    return Row(
        "alone", "commit → effect in the next service, p95 of the slowest hop", GOAL_HOP_MS, max(each.values()), "ms", "less", note=note
    )
