"""`make demo`: start everything, play the published cases, print what came of them, leave nothing running."""

import asyncio
import tempfile
import uuid
from datetime import UTC, datetime
from pathlib import Path

import click
from rich.console import Console
from rich.progress import Progress

from deploy.demo.client import Api, Officer
from deploy.demo.fidelity import write
from deploy.demo.places import Places
from deploy.demo.player import Outcome, Player
from deploy.demo.published import read_published
from deploy.demo.report import print_report
from deploy.demo.script import Story, read_stories
from deploy.local.processes import StackError
from deploy.local.running import run
from deploy.local.stack import Stack
from shared.events.contracts import EVENT_NAMES
from shared.kit.policy import Policy, PolicyBook

HERE = Path(__file__).parent
PROFILE = HERE.parent / "profiles" / "demo"
AT_ONCE = 8
"""Stories played at the same time: more only makes two cores wait for each other."""

NATIONWIDE = {"JIUJI_ISSUER_SERVICE_JURISDICTION": "*"}
"""The published cases are from everywhere: the services' own tokens must reach as far. A municipality's reach its own places only."""


@click.command()
@click.option("--cases", type=click.Path(exists=True, dir_okay=False, path_type=Path), default=HERE / "cases.jsonl", show_default=False)
@click.option("--fidelity", type=click.Path(exists=True, file_okay=False, path_type=Path), help="Folder for the report of fidelity.")
def main(cases: Path, fidelity: Path | None) -> None:
    """Play published cases through the line."""
    console = Console(width=None if Console().is_terminal else 200)
    raise SystemExit(run(lambda: demo(console, cases, fidelity)))


async def demo(console: Console, cases: Path, fidelity: Path | None = None) -> int:
    """Return 0 when every case was carried to its end, else 1; write what the rules gave beside what was published, if asked to."""
    policy = PolicyBook.load(PROFILE, EVENT_NAMES).on(datetime.now(UTC).date())
    try:
        stories, published = read_stories(cases, Places(policy), policy.hardships), read_published(cases)
    except (ValueError, OSError) as error:
        console.print(f"{error}. Every line is one JSON object, see deploy/demo/cases.jsonl.", style="red")
        return 2
    with tempfile.TemporaryDirectory(prefix="jiuji-demo-") as root:
        stack = Stack(
            root=Path(root), profile=PROFILE, settings=NATIONWIDE, durable=False, say=lambda text: console.print(text, style="dim")
        )
        try:
            async with stack:
                outcomes = await play(console, stack, stories, policy)
        except StackError as error:
            console.print(str(error), style="red")
            return error.status
    print_report(console, outcomes, published)
    if fidelity:
        write(fidelity, outcomes, published, policy)
    return 0 if all(outcome.ended for outcome in outcomes) else 1


async def play(console: Console, stack: Stack, stories: list[Story], policy: Policy) -> list[Outcome]:
    """Play stories, some at a time, showing how far it is."""
    turn = asyncio.Semaphore(AT_ONCE)
    async with Api(lambda: stack.urls, stack.token) as api:
        verifier = Officer("demo-verifier", ("supervisor",), "37")
        key = (await api.get(verifier, "audit", "/v1/log-key"))["key"]
        player = Player(api, uuid.uuid4().hex, key, policy)
        with Progress(console=console, transient=True) as progress:
            bar = progress.add_task("cases", total=len(stories))

            async def one(story: Story) -> Outcome:
                async with turn:
                    outcome = await player.play(story)
                progress.advance(bar)
                mark = "ended" if outcome.ended else f"NOT CARRIED: {outcome.reason}"
                console.print(f"  {story.record_id} {story.place_text[:30]}: {outcome.guard or mark}", style="dim")
                return outcome

            return list(await asyncio.gather(*(one(story) for story in stories)))


if __name__ == "__main__":
    main()
