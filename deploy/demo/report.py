"""What the demo prints."""

from collections.abc import Sequence

from rich.console import Console
from rich.table import Table

from deploy.demo.player import Outcome
from shared.kit.money import yuan_text

COLUMNS = (
    "case",
    "place",
    "channel",
    "first asked",
    "procedure",
    "departments asked and their answers",
    "decided / published",
    "paid",
    "clocks",
    "proof",
)


def table_of(outcomes: Sequence[Outcome]) -> Table:
    """Return the table, one story a row."""
    table = Table(*COLUMNS, show_lines=True, expand=True)
    for outcome in outcomes:
        table.add_row(*_row(outcome), style=None if outcome.ended else "bold red")
    return table


def print_report(console: Console, outcomes: Sequence[Outcome]) -> None:
    """Print the table, what differs and by which rule, what was not carried and why, and the last line."""
    console.print(table_of(outcomes))
    for outcome in outcomes:
        for note in outcome.story.notes:
            console.print(f"{outcome.story.record_id}: {note}", style="dim")
    for outcome in outcomes:
        if outcome.differs:
            decided, published = yuan_text(outcome.decided_fen or 0), yuan_text(outcome.story.published_fen or 0)
            console.print(f"{outcome.story.record_id}: decided {decided}, published {published}: rule {outcome.rule} of the profile")
    for outcome in outcomes:
        if not outcome.ended:
            console.print(f"{outcome.story.record_id}: NOT CARRIED: {outcome.reason}", style="bold red")
    console.print(summary(outcomes))


def summary(outcomes: Sequence[Outcome]) -> str:
    """Return the last line."""
    ended = sum(outcome.ended for outcome in outcomes)
    differ = sum(outcome.differs for outcome in outcomes)
    return f"{len(outcomes)} cases: {ended} ended, {len(outcomes) - ended} not carried, {differ} differ from the published outcome"


def _row(outcome: Outcome) -> tuple[str, ...]:
    story = outcome.story
    decided = "—" if outcome.decided_fen is None else yuan_text(outcome.decided_fen)
    published = "—" if story.published_fen is None else yuan_text(story.published_fen)
    broken = [clock for clock in outcome.clocks if clock.endswith("BROKEN")]
    clocks = f"{len(outcome.clocks) - len(broken)} kept" + (f", {', '.join(broken)}" if broken else "")
    return (
        story.record_id,
        story.place_text[:24],
        story.channel,
        outcome.officer,
        outcome.guard or outcome.procedure,
        "; ".join(sorted(outcome.departments)),
        f"{decided} / {published}",
        "—" if outcome.paid_fen is None else yuan_text(outcome.paid_fen),
        clocks,
        outcome.proof or outcome.reason,
    )
