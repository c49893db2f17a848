"""j. Nothing personal leaves intake: no name, number, phone or account stands in an event, a topic, an answer or a log."""

import re
from collections.abc import Iterable, Iterator

from tests.chaos.checker.violations import Violation
from tests.chaos.checker.world import World

NAME = r"测试\d+|\\u6d4b\\u8bd5\d+"
"""People of a campaign are called by a number; nothing else is."""

NUMBERS = re.compile(rf"{NAME}|\d{{11,}}X?")

OUTSIDE = ("bank.log",)
"""What the bank writes is its own: it must know whom it pays."""


def check(world: World) -> Iterator[Violation]:
    """Yield what was not held."""
    personal = personal_of(world)
    for event in world.events:
        yield from _found(personal, f"event {event.event_id}", event.name, [event.body.decode("utf-8", "replace")])
    for record in world.records:
        yield from _found(personal, f"{record.topic}/{record.partition}/{record.offset}", "it", [record.value.decode("utf-8", "replace")])
    for attempt in world.attempts:
        yield from _found(personal, f"operation {attempt.op}", f"the answer to {attempt.name}", [attempt.answer or ""])
    for name, text in world.logs.items():
        if name not in OUTSIDE:
            yield from _found(personal, name, "the log", text.splitlines())


def personal_of(world: World) -> frozenset[str]:
    """Return what was told of people in confidence."""
    found = set[str]()
    for attempt in world.attempts:
        person = (attempt.body or {}).get("applicant") or {}
        account = person.get("bank_account") or (attempt.body or {}).get("bank_account") or {}
        found |= {person.get("name"), person.get("phone"), account.get("number"), (person.get("id_document") or {}).get("number")}
    return frozenset(filter(None, found))


def _found(personal: frozenset[str], subject: str, what: str, lines: Iterable[str]) -> Iterator[Violation]:
    for line in lines:
        if any(_plain(word) in personal for word in NUMBERS.findall(line)):
            yield Violation("j", subject, f"{what} tells something personal")
            return


def _plain(word: str) -> str:
    return word.replace("\\u6d4b\\u8bd5", "测试")
