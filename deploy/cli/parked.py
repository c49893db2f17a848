"""`jiuji inspect`, `redrive`, `republish`, `rehear`: what a service keeps aside or could not read, and events to be sent or heard again."""

import asyncio
import json
from collections.abc import Awaitable, Callable
from importlib import import_module
from pathlib import Path
from typing import TypeVar

import asyncpg
import click
from pydantic import SecretStr

from deploy.cli.place import root_option, running
from deploy.local.processes import StackError
from deploy.local.programs import name_of, package_of
from shared.events import rehearing
from shared.events.contracts import EVENT_NAMES, EVENTS
from shared.events.inbox import REDRIVE
from shared.events.outbox import REPUBLISH
from shared.events.reasons import REASONS
from shared.kit.clock import SystemClock
from shared.kit.settings import check_database_url
from shared.kit.validation import TwoSentences
from shared.store.revisions import DatabaseOfAnother, check_owner
from shared.store.wakeups import AT_ONCE, RELAY, notify

T = TypeVar("T")

PARKED = """
SELECT event_id::text, source, case_id, case_version, topic, reason, error, parked_at, redrive_requested_at IS NOT NULL AS requested
FROM parked_event ORDER BY parked_at, case_version LIMIT $1
"""
LETTERS = """
SELECT id::text, topic, partition, "offset", reason, detail::text, died_at, redrive_requested_at IS NOT NULL AS requested
FROM dead_letter WHERE redriven_at IS NULL ORDER BY died_at LIMIT $1
"""
REDRIVE_EVENTS = "UPDATE parked_event SET redrive_requested_at = now() WHERE $1 OR event_id::text = ANY($2) OR case_id = ANY($3)"
REDRIVE_LETTERS = "UPDATE dead_letter SET redrive_requested_at = now() WHERE redriven_at IS NULL AND ($1 OR id::text = ANY($2))"


def _database_url(_context: click.Context, _option: click.Parameter, url: str) -> str:
    try:
        return check_database_url(SecretStr(url)).get_secret_value() if url else ""
    except TwoSentences as error:
        raise click.BadParameter(f"{error.zh}。 {error.en}.") from None


database_option = click.option(
    "--database-url",
    envvar="JIUJI_DATABASE_URL",
    default="",
    callback=_database_url,
    help="The service's database when it does not run in the embedded stack.",
)


@click.command()
@root_option
@database_option
@click.option("--limit", default=50, show_default=True, help="How many of each at most.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line.")
@click.argument("service")
def inspect(root: Path, database_url: str, service: str, limit: int, as_json: bool) -> None:
    """Show what a service keeps aside and what it could not read, oldest first."""

    async def read(connection: asyncpg.Connection) -> tuple[list[asyncpg.Record], list[asyncpg.Record]]:
        return await connection.fetch(PARKED, limit), await connection.fetch(LETTERS, limit)

    parked, letters = at_database(root, database_url, service, read)
    for row in [*parked, *letters]:
        click.echo(json.dumps(dict(row), default=str, ensure_ascii=False) if as_json else _line(dict(row)))
    for reason in [] if as_json else sorted({row["reason"] for row in [*parked, *letters]}):
        click.echo(f"{reason}: {' '.join(REASONS.get(reason, ()))}")
    if not as_json:
        click.echo(
            f"{service}: {len(parked)} parked, {len(letters)} dead letters{' (or more)' if limit in (len(parked), len(letters)) else ''}"
        )


@click.command()
@root_option
@database_option
@click.option("--id", "ids", multiple=True, help="An event or a dead letter; may be repeated.")
@click.option("--case", "cases", multiple=True, help="All parked events of a case; may be repeated.")
@click.option("--all", "everything", is_flag=True, help="All that the service keeps aside.")
@click.argument("service")
def redrive(root: Path, database_url: str, service: str, everything: bool, **chosen: tuple[str, ...]) -> None:
    """Ask a service to try again what it keeps aside; it does so within a second."""
    ids, cases = list(chosen["ids"]), list(chosen["cases"])
    if not (everything or ids or cases):
        raise click.UsageError("say what: --id, --case or --all")

    async def ask(connection: asyncpg.Connection) -> tuple[int, int]:
        async with connection.transaction():
            events = await connection.execute(REDRIVE_EVENTS, everything, ids, cases)
            letters = await connection.execute(REDRIVE_LETTERS, everything, ids)
            await notify(connection, {REDRIVE: AT_ONCE})
        return _count(events), _count(letters)

    events, letters = at_database(root, database_url, service, ask)
    if events + letters:
        zh = f"将重试搁置的事件 {events} 个、死信 {letters} 个。"
        click.echo(f"{service}: {zh} {events} parked events and {letters} dead letters will be tried again.")
    elif everything:
        click.echo(f"{service}: 没有搁置的事件和死信。 Nothing is kept aside.")
    else:
        raise StackError("没有相符的，jiuji inspect 列出现有的。 Nothing matched: jiuji inspect shows what there is.")


@click.command()
@root_option
@database_option
@click.argument("service")
def republish(root: Path, database_url: str, service: str) -> None:
    """Let a service publish its kept events again, as after a restored dump or a lost broker; receivers tell them by their ids."""

    async def rewind(connection: asyncpg.Connection) -> int:
        count: int = await connection.fetchval(REPUBLISH)
        await notify(connection, {RELAY: AT_ONCE})
        return count

    events = at_database(root, database_url, service, rewind)
    click.echo(f"{service}: 将重新发布 {events} 个事件。 {events} events will be published again.")


@click.command()
@root_option
@database_option
@click.argument("service")
@click.argument("type", type=click.Choice(sorted(EVENT_NAMES)), metavar="TYPE")
def rehear(root: Path, database_url: str, service: str, type: str) -> None:  # noqa: A002  # Click names parameters as the help does.
    """Give a service's new handler of TYPE (such as case.approved) the past: events that came before it was there take effect now.

    To be called once, within 13 days after the release that brought the handler was started: later it is refused, because what the handler
    has had can no longer be told. It goes on where it was when the service is started again.
    """
    event = next(event for event in EVENTS.values() if event.short_name() == type)
    if event not in import_module(f"{package_of(service)}.main").SPEC.handlers:
        raise StackError(f"{service} 没有 {type} 的处理程序。 {service} has no handler of {type}.")

    records = at_database(root, database_url, service, lambda connection: rehearing.ask(connection, service, event, SystemClock().now()))
    zh = f"将在 {event.TOPIC} 的 {records} 条记录中重新处理 {type}。"
    click.echo(f"{service}: {zh} {type} will be heard again among {records} records of {event.TOPIC}.")


def at_database(root: Path, database_url: str, service: str, work: Callable[[asyncpg.Connection], Awaitable[T]]) -> T:
    """Return what a service's database answers. Raises `StackError` where there is none, or it is another's."""
    url = database_url or running(root).databases.get(name_of(service), "")
    if not url:
        raise StackError(f"运行中的系统没有服务 {service!r}。 There is no service {service!r} in the running stack.")

    async def connected() -> T:
        try:
            connection = await asyncpg.connect(url, timeout=10)
        except (OSError, TimeoutError, asyncpg.PostgresError) as error:
            zh, en = f"无法连接 {service} 的数据库，请检查其地址", f"The database of {service} cannot be reached, check its URL"
            raise StackError(f"{zh}。 {en}: {error!r}", 2) from None
        try:
            await check_owner(connection.fetch, name_of(package_of(service)))
            return await work(connection)
        except DatabaseOfAnother as refusal:
            raise StackError(refusal.told, 2) from None
        except (asyncpg.UndefinedTableError, asyncpg.UndefinedColumnError, asyncpg.UndefinedFunctionError) as error:
            zh, en = f"{service} 的数据库不是本版本的，请先升级", f"The database of {service} is not one of this release: migrate it first"
            raise StackError(f"{zh}。 {en} ({error.args[0]}).") from None
        except (OSError, asyncpg.PostgresError, asyncpg.InterfaceError) as error:
            raise StackError(f"{service} 的数据库拒绝执行。 The database of {service} refused: {error}") from None
        finally:
            await connection.close()

    return asyncio.run(connected())


def _line(row: dict[str, object]) -> str:
    asked = "  (asked for again)" if row["requested"] else ""
    if "event_id" in row:
        what = f"{row['source']} {row['case_id']} #{row['case_version']}"
        return (
            f"{row['parked_at']:%Y-%m-%d %H:%M:%S}  {row['event_id']}  parked  {row['reason']:<7} {row['error'] or '-':<24} {what}{asked}"
        )
    where = f"{row['topic']}/{row['partition']}/{row['offset']}"
    return f"{row['died_at']:%Y-%m-%d %H:%M:%S}  {row['id']}  dead    {row['reason']:<24} {where} {row['detail']}{asked}"


def _count(status: str) -> int:
    return int(status.rsplit(" ", 1)[-1])
