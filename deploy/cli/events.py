"""`jiuji tail`: events as they pass through Kafka."""

from pathlib import Path

import click

from deploy.cli.place import root_option, running
from deploy.local.processes import StackError
from deploy.local.running import run
from deploy.local.topics import TOPICS
from shared.events.broker import BusUnavailable
from shared.events.bus import Consumer, Incoming
from shared.events.codec import decode
from shared.events.contracts import Unparseable


@click.command()
@root_option
@click.option("--topic", "topics", multiple=True, type=click.Choice([topic.name for topic in TOPICS]), help="Only these; may be repeated.")
@click.option("--case", "case_id", default="", help="Only this case.")
@click.option("--from-beginning", is_flag=True, help="Everything that was ever said, then what comes.")
@click.option("--body", is_flag=True, help="Print the body of each event too.")
@click.option("--kafka", default="", help="Another broker: host:port.")
def tail(root: Path, kafka: str, topics: tuple[str, ...], **wanted: bool | str) -> None:
    """Watch events as they pass through Kafka; Ctrl-C ends it."""
    names = topics or tuple(topic.name for topic in TOPICS)
    consumer = Consumer(kafka or running(root).kafka, names)
    try:
        run(lambda: _follow(consumer, str(wanted["case_id"]), beginning=bool(wanted["from_beginning"]), body=bool(wanted["body"])))
    except BusUnavailable as error:
        raise StackError(f"Kafka 无应答。 Kafka does not answer ({error}): jiuji stack status", 2) from None


async def _follow(consumer: Consumer, case_id: str, *, beginning: bool, body: bool) -> int:
    await consumer.start({}, at_end=not beginning)
    click.echo("已开始监听。 Listening; Ctrl-C ends it.", err=True)  # What was published before is not shown: say from when on it is.
    try:
        while True:
            for record in await consumer.poll():
                if case_id in ("", record.key.decode("utf-8", "replace")):
                    click.echo(line(record))
                    if body:
                        click.echo(f"    {(record.value or b'').decode('utf-8', 'replace')}")
    finally:
        await consumer.close()


def line(record: Incoming) -> str:
    """Return a record as one line: time, publisher, type, case and its version, place, who."""
    where = f"{record.topic.removeprefix('jiuji.')}/{record.partition}/{record.offset}"
    try:
        event = decode(record.headers, record.value)
    except Unparseable as error:
        return f"{where:<22} not an event: {error.reason}"
    kind = event.type.removeprefix("cn.jiuji.")
    at = event.time.isoformat(timespec="milliseconds")
    return f"{at}  {where:<22} {kind:<32} {event.case_id} #{event.case_version} {event.place_code} {event.actor or '-'}"
