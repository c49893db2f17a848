"""`jiuji roster import`: the rosters of a table are kept, each by the call that a lead's own program would make."""

import asyncio
from collections.abc import Mapping
from pathlib import Path
from typing import Any
from urllib.parse import quote

import aiohttp
import click

from deploy.cli.place import root_option, running
from deploy.cli.rostertable import BadTable, read_table
from deploy.local.processes import StackError
from intake.domain.rosters import KeepRoster, Span
from shared.kit.ids import SystemIds

TIMEOUT_S = 20.0


@click.group()
def roster() -> None:
    """Keep the rosters of units."""


@roster.command("import")
@root_option
@click.option("--token", envvar="JIUJI_TOKEN", required=True, show_envvar=True, help="Of a unit's lead, or of somebody above the units.")
@click.option("--url", default="", help="Base URL of intake when it does not run in the embedded stack.")
@click.argument("table", type=click.Path(exists=True, dir_okay=False, path_type=Path))
def import_(root: Path, token: str, url: str, table: Path) -> None:
    """Keep the rosters of TABLE (CSV in UTF-8), each in the place of the unit's roster before; of a table with a bad row none is kept."""
    try:
        rosters = read_table(table)
    except BadTable as bad:
        raise StackError(f"{bad}\n{table}：未报送任何值班表。 No roster was sent.") from None
    url = url or running(root).urls["intake"]
    try:
        asyncio.run(_keep(url.rstrip("/"), token, rosters))
    except (aiohttp.ClientError, TimeoutError, ValueError) as error:
        raise StackError(f"受理服务 {url} 无应答。 Intake at {url} does not answer ({type(error).__name__}).", 2) from error


async def _keep(url: str, token: str, rosters: list[KeepRoster]) -> None:
    headers = {"Authorization": f"Bearer {token}"}
    async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=TIMEOUT_S), headers=headers) as http:
        for command in rosters:
            path = f"/v1/units/{quote(command.unit, safe='')}/roster?division={command.place_code}"
            key = {"Idempotency-Key": SystemIds().new()}
            async with http.put(url + path, json=_body(command), headers=key) as answer:
                kept = await answer.json(content_type=None)
                if answer.status != 200:
                    raise StackError(_refused(command, kept))
            on_duty = kept["on_duty"] or "-"
            click.echo(
                f"{command.unit} {command.place_code}: {len(command.members)} 人 officers, {len(command.shifts)} 班 shifts, "
                f"{len(command.absences)} 段不在岗 absences, 此刻值班 on duty: {on_duty}"
            )


def _body(command: KeepRoster) -> dict[str, Any]:
    officers = [
        {"subject": one.officer, "lead": one.lead, "deputy": one.deputy, "reach": command.reach.get(one.officer)} for one in command.members
    ]
    return {"officers": officers, "shifts": [_of(one) for one in command.shifts], "absences": [_of(one) for one in command.absences]}


def _of(span: Span) -> dict[str, str]:
    return {"officer": span.officer, "begins_at": span.begins_at.isoformat(), "ends_at": span.ends_at.isoformat()}


def _refused(command: KeepRoster, problem: Mapping[str, Any]) -> str:
    """Say which roster was refused, and why; those before it in the table were kept and are listed already."""
    told = f"{problem.get('code')}: {problem.get('detail', '')} {problem.get('detail_en', '')}"
    return f"{command.unit} {command.place_code}: {told}\n其后各单位均未报送。 The units after it were not sent."
