"""What the demo prints."""

from collections import Counter
from collections.abc import Sequence

from rich.console import Console
from rich.table import Table

from audit.api.texts import CLOCK_STATES
from deploy.demo.player import Outcome
from deploy.demo.published import Published
from deploy.demo.verdict import REASONS, Verdict, compare, summary
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
    "compared with what was published 与公开结果比较",
)

STATES = ("overdue", "breached", "paused", "running", "warned", "called_off", "met")
"""How clocks stand, what is wrong first."""


def table_of(outcomes: Sequence[Outcome], published: Sequence[Published], verdicts: Sequence[Verdict]) -> Table:
    """Return the table, one story a row; all three in the same order."""
    table = Table(*COLUMNS, show_lines=True, expand=True)
    table.columns[-1].overflow = "fold"  # The names of rules are not cut.
    for outcome, known, verdict in zip(outcomes, published, verdicts, strict=True):
        table.add_row(*_row(outcome, known), str(verdict), style=None if outcome.ended else "bold red")
    return table


def print_report(console: Console, outcomes: Sequence[Outcome], published: Sequence[Published]) -> None:
    """Print the table, the clocks, what the verdicts' words mean, what was not carried and why, and how many agree."""
    verdicts = [compare(outcome, known) for outcome, known in zip(outcomes, published, strict=True)]
    console.print(table_of(outcomes, published, verdicts))
    print_clocks(console, outcomes)
    for outcome, known in zip(outcomes, published, strict=True):
        for note in (*outcome.story.notes, *known.notes):
            console.print(f"{outcome.story.record_id}: {note}", style="dim")
    for reason, words in REASONS.items():
        console.print(f"{reason}: {' '.join(words)}", style="dim")
    for outcome in outcomes:
        if not outcome.ended:
            console.print(f"{outcome.story.record_id}: NOT CARRIED: {outcome.reason}", style="bold red")
    console.print(summary(outcomes, verdicts), highlight=False)


def print_clocks(console: Console, outcomes: Sequence[Outcome]) -> None:
    """Print the clocks of each case."""
    for outcome in outcomes:
        if outcome.clocks:
            console.print(clocks_of(outcome), highlight=False, style="red" if any(clock.late for clock in outcome.clocks) else "dim")


def clocks_of(outcome: Outcome) -> str:
    """Return the clocks of a case in a line, by how they stood at its end, and for how long they had stood still."""
    parts = []
    for state in STATES:
        names = Counter(clock.clock for clock in outcome.clocks if clock.state == state)
        if names:
            parts.append(f"{' '.join(CLOCK_STATES[state])}: {', '.join(_times(name, count) for name, count in names.items())}")
    paused = [f"{clock.clock} {clock.paused_s:.1f} s" for clock in outcome.clocks if clock.paused_s]
    if paused:
        parts.append(f"曾中止计时 Stood still: {', '.join(paused)}")
    return f"{outcome.story.record_id}: {' · '.join(parts)}"


def _times(name: str, count: int) -> str:
    return f"{name} ×{count}" if count > 1 else name


def _row(outcome: Outcome, known: Published) -> tuple[str, ...]:
    story = outcome.story
    decided = "—" if outcome.decided_fen is None else yuan_text(outcome.decided_fen)
    published = "—" if known.amount_fen is None else yuan_text(known.amount_fen)
    return (
        story.record_id,
        story.place_text[:24],
        story.channel,
        outcome.officer,
        outcome.guard or outcome.procedure,
        "; ".join(sorted({str(answer) for answer in outcome.answers})),
        f"{decided} / {published}",
        "—" if outcome.paid_fen is None else yuan_text(outcome.paid_fen),
        f"{sum(clock.state == 'met' for clock in outcome.clocks)} of {len(outcome.clocks)} kept",
        outcome.proof or outcome.reason,
    )
