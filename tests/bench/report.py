"""docs/benchmarks.md: written by the bench itself, core by core; what was not measured this time stays as it was."""

import re
from collections.abc import Mapping, Sequence
from pathlib import Path

from tests.bench.measure import Row

HEAD = """\
# Benchmarks

Written by `make bench` (long rows: `make bench-scale`); do not edit. Each core is measured beside its own physical limit, in the same run,
in turns (limit, product, limit, product, …), on real PostgreSQL with `fsync` on and real Kafka, client and servers on the same machine.
Figures are medians; the ratio is the quotient of medians, and behind it stand the smallest and the largest ratio of one round. "Own CPU" is
the measuring process, which is the service's code; "servers'" is PostgreSQL and Kafka together. A missed goal is left standing.

**Beside others.** The nearest published figure is DIGIT's (egovernments), for a complaint that is filed, assigned and resolved. Ours is the
[three-call lifecycle](#lifecycle): a case is registered, judged and withdrawn.

| | DIGIT, March 2026 | DIGIT, September 2026 | Jiuji |
|---|---|---|---|
| lifecycles a second | 37 (50 users) | 11.2 (120 users, the most without failures) | {rate} (50 users) |
| machine | 16 vCPU, 32 GB | 16 vCPU, 30 GB | the one named [below](#lifecycle) |
| lifecycles a second and core | 2.3 | 0.7 | {a_core} |
| client | on another machine | not looked up | on the same cores |

Sources: [egovernments/Citizen-Complaint-Resolution-System](https://github.com/egovernments/Citizen-Complaint-Resolution-System),
`performance/docs` (March: up to 100,000 stored complaints, after three repairs of its database; 6.3 a second with a million) and
`docs/2.12/performance` (September). Compared are three calls that write, each through the whole of its system: workflow, events, store. Not
compared: DIGIT's fourth call, a search, which at 50 users, 37 a second and 433 ms a call seems not to be in the figure; what else its 59
containers do; our proof log and time limits, which audit keeps for each event before a lifecycle counts here; the machines. The whole
case of some 40 calls, which has no counterpart there, is [flow](#flow).
"""

A_CORE = re.compile(r"([\d,]+)/s, ([\d.]+)/s a core")


def lines(rows: Sequence[Row]) -> str:
    """Return rows as they are printed while measuring."""
    return "\n".join(_line(row) for row in rows)


def _line(row: Row) -> str:
    spread = f" ({row.spread})" if row.spread else ""
    told = [f"{row.core}: {row.what}: {figure(row)}{spread}, goal {goal(row)}: {'met' if row.met else 'MISSED'}"]
    more = ((row.product, "product "), (row.limit, "limit   "), (row.note, ""))
    return "\n".join(told + [f"  {name}{text}" for text, name in more if text])


def figure(row: Row) -> str:
    """Return a row's value with its unit."""
    return f"{row.value:.2f} {row.unit}" if row.value < 100 else f"{row.value:,.0f} {row.unit}"


def goal(row: Row) -> str:
    """Return a row's goal with its direction."""
    shown = f"{row.goal:.2f}" if row.goal < 100 and row.goal % 1 else f"{row.goal:,.0f}"
    return f"{'≥' if row.better == 'more' else '≤'} {shown} {row.unit}"


def write(path: Path, core: str, rows: Sequence[Row], machine: Mapping[str, str], *, rounds: int, scale: bool) -> None:
    """Put a core that was measured into the table."""
    sections = _kept(path)
    sections[f"{core}, at scale" if scale else core] = _section(core, rows, machine, rounds=rounds, scale=scale)
    text = "\n".join([_head(sections), *(f"## {name}\n\n{section.strip()}\n" for name, section in sections.items())])
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")


def _head(sections: Mapping[str, str]) -> str:
    """Return the first lines, with the lifecycle's figures if it was measured."""
    found = A_CORE.search(sections.get("lifecycle", ""))
    rate, a_core = found.groups() if found else ("not measured", "not measured")
    return HEAD.format(rate=rate, a_core=a_core)


def _section(core: str, rows: Sequence[Row], machine: Mapping[str, str], *, rounds: int, scale: bool) -> str:
    command = f"python -m tests.bench --core {core} --rounds {rounds}{' --scale' if scale else ''}"
    table = ["| what | goal | measured | | product | limit |", "|---|---|---|---|---|---|"]
    for row in rows:
        spread = f" ({row.spread})" if row.spread else ""
        verdict = "met" if row.met else "**missed**"
        table.append(f"| {row.what} | {goal(row)} | {figure(row)}{spread} | {verdict} | {row.product} | {row.limit} |")
    notes = [f"- {row.note}" for row in rows if row.note]
    described = "; ".join(f"{name} {value}" for name, value in machine.items())
    return "\n".join([f"`{command}`", "", *table, "", *notes, "", f"Machine: {described}."])


def _kept(path: Path) -> dict[str, str]:
    if not path.exists():
        return {}
    parts = path.read_text("utf-8").split("\n## ")[1:]
    return {part.partition("\n")[0].strip(): part.partition("\n")[2] for part in parts}
