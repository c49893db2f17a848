"""Reads what the campaign wrote down: the history, the streams, the bank's book."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from tests.chaos.checker.world import Attempt, Stream, instant


def lines_of(path: Path) -> list[dict[str, Any]]:
    """Return a file of JSON lines; a last line without its end was never finished, and a missing file has none."""
    if not path.exists():
        return []
    written = path.read_bytes()
    return [json.loads(line) for line in written[: written.rfind(b"\n") + 1].splitlines() if line.strip()]


def attempts_of(lines: Iterable[Mapping[str, Any]]) -> list[Attempt]:
    """Return each invoke with its end; one without an end stays unknown."""
    found: dict[tuple[int, int], Attempt] = {}
    for line in lines:
        at = (line["op"], line["attempt"])
        if line["phase"] == "invoke":
            found[at] = _begun(line)
        elif at in found:
            found[at] = replace(
                found[at],
                outcome=line["phase"],
                ended_at=instant(line["at"]),
                ended_ns=line["at_ns"],
                status=line.get("status"),
                answer=line.get("answer"),
                headers=line.get("headers") or {},
                case_id=line.get("case_id"),
            )
    return list(found.values())


def _begun(line: Mapping[str, Any]) -> Attempt:
    return Attempt(
        op=line["op"],
        attempt=line["attempt"],
        service=line["service"],
        method=line["method"],
        path=line["path"],
        actor=line["actor"],
        key=line.get("key"),
        body=line.get("body"),
        began_at=instant(line["at"]),
        began_ns=line["at_ns"],
        name=line.get("name") or "",
        jurisdiction=line.get("jurisdiction") or "",
        case_id=line.get("case_id"),
    )


def streams_of(folder: Path) -> list[Stream]:
    """Return the clients of the live stream with everything they were sent."""
    found = []
    for path in sorted(folder.glob("*.filter.json")):
        wanted = json.loads(path.read_text("utf-8"))
        client = path.name.removesuffix(".filter.json")
        types = wanted.get("types")
        found.append(
            Stream(
                client=client,
                jurisdiction=wanted.get("jurisdiction") or "*",
                types=tuple(types) if types else None,
                after=wanted.get("from"),
                lines=lines_of(folder / f"{client}.jsonl"),
            )
        )
    return found
