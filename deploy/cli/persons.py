"""`jiuji persons`: let persons on record become one who are one by today's rule, see who did, and part those again who are not one."""

import json
from itertools import groupby
from pathlib import Path

import asyncpg
import click

from deploy.cli.parked import at_database, database_option
from deploy.cli.place import root_option
from deploy.local.processes import StackError
from intake.workers import PERSONS
from shared.store.wakeups import AT_ONCE, notify

JOIN = """
INSERT INTO person_walk (asked_at, next_case, looked_at, joined, unreadable)
SELECT now(), '00000000-0000-0000-0000-000000000000', 0, 0, 0 WHERE NOT EXISTS (SELECT FROM person_walk WHERE ended_at IS NULL)
"""
PART = """
UPDATE person_join SET part_asked_at = now()
WHERE $1 IN (from_ref, to_ref) AND part_asked_at IS NULL AND parted_at IS NULL RETURNING case_id
"""
WALKS = "SELECT number, asked_at, looked_at, joined, unreadable, ended_at FROM person_walk ORDER BY number"
EVERYWHERE = "SELECT set_config('app.scope', '*', false)"
JOINED = """
SELECT j.to_ref, j.from_ref, j.case_id::text, j.joined_at, j.part_asked_at IS NOT NULL AND j.parted_at IS NULL AS part_asked, j.parted_at,
       array(SELECT o.case_id::text FROM intake_case c JOIN intake_case o ON o.person_ref = c.person_ref
             WHERE c.case_id = j.case_id AND o.case_id <> c.case_id AND o.hardship_codes && c.hardship_codes
             AND o.state NOT IN ('withdrawn', 'not_accepted', 'merged') ORDER BY 1) AS same_cause
FROM person_join j ORDER BY j.to_ref, j.from_ref, j.case_id
"""
"""With the person's other cases of the same cause: aid may have been given twice, or is about to be."""


@click.group()
def persons() -> None:
    """Join persons on record who are one by their documents, and part them again."""


@persons.command("join")
@root_option
@database_option
def join(root: Path, database_url: str) -> None:
    """Let intake walk over all cases and join each to the person that its document names today.

    The upgrade asks for it by itself. Ask again when the last process of the release before has ended: it went on telling persons apart.
    """

    async def begin(connection: asyncpg.Connection) -> bool:
        done: str = await connection.execute(JOIN)
        await notify(connection, {PERSONS: AT_ONCE})
        return done == "INSERT 0 1"

    if at_database(root, database_url, "intake", begin):
        click.echo("intake: 开始逐案归并，进度和结果见 jiuji persons report。 The walk begins; jiuji persons report says how it goes.")
    else:
        click.echo("intake: 上一次归并尚未结束，将继续进行。 The walk before has not ended yet; it goes on.")


@persons.command("part")
@root_option
@database_option
@click.argument("person_ref")
def part(root: Path, database_url: str, person_ref: str) -> None:
    """Give the cases that were joined to PERSON_REF, or came from it, back to who they were of before. They are not joined again."""

    async def begin(connection: asyncpg.Connection) -> int:
        cases = await connection.fetch(PART, person_ref)
        await notify(connection, {PERSONS: AT_ONCE})
        return len(cases)

    cases = at_database(root, database_url, "intake", begin)
    if not cases:
        raise StackError(
            f"没有归并到或来自 {person_ref} 的案件，jiuji persons report 列出现有的。 No case was joined to or from {person_ref}."
        )
    click.echo(f"intake: 将拆分 {cases} 个案件。 {cases} cases will be parted.")


@persons.command("report")
@root_option
@database_option
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line.")
def report(root: Path, database_url: str, as_json: bool) -> None:
    """Show how many cases were looked at, who was joined, and what was asked for twice: references and case ids, nothing personal."""

    async def read(connection: asyncpg.Connection) -> tuple[list[asyncpg.Record], list[asyncpg.Record]]:
        await connection.execute(EVERYWHERE)
        return await connection.fetch(WALKS), await connection.fetch(JOINED)

    walks, joined = at_database(root, database_url, "intake", read)
    for row in [*walks, *joined] if as_json else []:
        click.echo(json.dumps(dict(row), default=str))
    if as_json:
        return
    for walk in walks:
        ended = f"{walk['ended_at']:%Y-%m-%d %H:%M:%S}" if walk["ended_at"] else "进行中 under way"
        click.echo(
            f"#{walk['number']} {walk['asked_at']:%Y-%m-%d %H:%M:%S} – {ended}: 查看 {walk['looked_at']} 案、归并 {walk['joined']} 案、"
            f"无法读取 {walk['unreadable']} 案 cases looked at, joined, unreadable"
        )
    for (to_ref, from_ref), cases in groupby(joined, key=lambda row: (row["to_ref"], row["from_ref"])):
        click.echo(f"{to_ref} ← {from_ref}")
        for row in cases:
            twice = f"，同一事由另有 same cause: {', '.join(row['same_cause'])}" if row["same_cause"] else ""
            click.echo(f"  {row['case_id']} {_state(row)}{twice}")


def _state(row: asyncpg.Record) -> str:
    if row["parted_at"]:
        return "已拆分 parted"
    return "待拆分 to be parted" if row["part_asked"] else "已归并 joined"
