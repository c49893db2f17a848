"""`jiuji profile`: what a start would say of a policy profile, without a start; and documents that are written from it."""

import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import click

from deploy.cli.clocks import clocks
from deploy.cli.explain import diff, explain
from deploy.cli.handling import FIELDS, gaps
from deploy.cli.programmes import programmes
from deploy.cli.roles import roles
from deploy.local.stack import DEFAULT_PROFILE
from shared.events.contracts import DESKS, EVENT_FIELDS, EVENT_NAMES
from shared.kit.calendar import SHANGHAI
from shared.kit.clock import SystemClock
from shared.kit.policy import Contract, NoPolicy, PolicyBook, find_faults


@click.group()
def profile() -> None:
    """Look at a municipality's policy profile."""


@profile.command()
@click.argument("directory", type=click.Path(file_okay=False, path_type=Path), default=DEFAULT_PROFILE)
def check(directory: Path) -> None:
    """Check a profile as a start would, and name all its faults by file and line. Without DIRECTORY: deploy/profiles/taian."""
    faults = find_faults(directory, Contract(EVENT_NAMES, DESKS, EVENT_FIELDS))
    for fault in faults:
        click.echo(str(fault), err=True)
    if faults:
        sys.exit(1)
    book, today = PolicyBook.load(directory, EVENT_NAMES, DESKS, EVENT_FIELDS), SystemClock().now().astimezone(SHANGHAI).date()
    click.echo(f"ok {summary(book, today)}")
    for line in unpublished(book, today):
        click.echo(line)


def unpublished(book: PolicyBook, day: date) -> Iterator[str]:
    """Yield a line for each field of handling with the programmes of which nobody published it; their orders leave it out."""
    try:
        policy = book.on(day)
    except NoPolicy:
        return
    unknown: dict[str, list[str]] = {field: [] for field in FIELDS}
    for programme in policy.programmes:
        for field in gaps(policy, programme, [one for one in policy.handling.values() if one.programme == programme]):
            unknown[field].append(programme)
    for field, codes in unknown.items():
        if codes:
            yield f"提示 warning: {' '.join(FIELDS[field])}: {len(codes)} 个项目未知 not known of: {', '.join(codes)}"


def summary(book: PolicyBook, day: date) -> str:
    """Return what holds on a day: its version, and how much is in it."""
    try:
        policy = book.on(day)
    except NoPolicy:
        return f"{book.profile}: 今天尚无有效条目 nothing in it holds today"
    counts = {
        "clocks": len(policy.clocks),
        "periods": len(policy.periods),
        "procedures": len(policy.procedures),
        "hardships": len(policy.hardships),
        "materials": len(policy.materials),
        "identities": len(policy.identities),
        "facts": len(policy.facts),
        "departments": len(policy.departments),
        "programmes": len(policy.programmes),
        "roles": len(policy.roles),
        "amounts": len(policy.amount_rules),
        "handling": len(policy.handling),
        "standards": len(policy.standards),
        "divisions": len(policy.divisions),
    }
    return f"{policy.version}: {', '.join(f'{number} {part}' for part, number in counts.items())}"


profile.add_command(clocks)
profile.add_command(diff)
profile.add_command(explain)
profile.add_command(programmes)
profile.add_command(roles)
