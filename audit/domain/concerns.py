"""Whom an event concerns: so that an officer can be told of what changes the own inbox, and of nothing else."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from audit.domain.clocks import CaseClock, lies_since
from audit.domain.duties import Duty, answerable_at
from shared.kit.principal import Principal, folded

NAMING = ("answerable", "from_officer", "to_officer", "asked_officer", "concerns", "read_by")
"""The fields by which an event names an officer whose inbox it changes."""


@dataclass(frozen=True, slots=True)
class Concern:
    """The officers whom an event concerns, as they are compared, and the roles that have what no roster gives to anybody."""

    subjects: frozenset[str]
    roles: frozenset[str]

    def includes(self, actor: Principal, compared: str, place_code: str) -> bool:
        """Tell whether an event of a place concerns an actor: by name wherever it is, by a role where the actor has that.

        `compared` is the actor's subject as it is compared, which the caller folds once and not for each event.
        """
        return compared in self.subjects or (actor.within(place_code) and not self.roles.isdisjoint(actor.roles))


@dataclass(frozen=True, slots=True)
class Wait:
    """A clock that somebody else than who answers for the case has in the inbox: its addressee, or the office that it went up to."""

    clock: CaseClock
    role: str | None
    leads: tuple[str, ...]


def concern_of(data: Mapping[str, Any], at: datetime, duties: Sequence[Duty], waits: Sequence[Wait]) -> Concern:
    """Return whom an event of a case concerns: whom it names, who answered for the case then, and who had something of it in the inbox.

    From the event that put it there to the one that ended it; not before, and not after that.
    """
    subjects = {data[name] for name in NAMING if name in data} | {answerable_at(duties, at), *data.get("to_officers", ())}
    roles = {data["to_role"]} if "to_role" in data and not data.get("to_officers") else set[str]()
    for wait in waits:
        if wait.clock.ended_at is None or wait.clock.ended_at >= at:
            subjects |= set(_named(wait, at))
            roles |= {wait.role} if wait.role is not None and not wait.leads and _is_up(wait, at) else set[str]()
    return Concern(frozenset(map(folded, subjects)), frozenset(roles))


def _named(wait: Wait, at: datetime) -> Iterator[str]:
    if wait.clock.addressee is not None and wait.clock.started_at <= at:
        yield wait.clock.addressee
    if _is_up(wait, at):
        yield from wait.leads


def _is_up(wait: Wait, at: datetime) -> bool:
    since = lies_since(wait.clock)
    return wait.clock.rung > 0 and since is not None and since <= at
