"""State machines: each is a table, and this is the one piece of code that reads it."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from enum import StrEnum
from typing import Any, Generic, TypeVar

from shared.kit.errors import Refusal

S = TypeVar("S", bound=StrEnum)
T = TypeVar("T", bound=StrEnum)
R = TypeVar("R")


class Machine(Generic[S, T]):
    """What may be done in each state, and where it leads."""

    def __init__(self, moves: Mapping[T, Mapping[S, S]], refusal: Callable[[Any, T], Refusal]) -> None:
        """`moves` tells for each transition from which states it leads where; `refusal` is said of a record that stands elsewhere."""
        self.moves = moves
        self.refusal = refusal

    def after(self, state: S, transition: T) -> S | None:
        """Return the state after a transition, or None where it is not possible."""
        return self.moves[transition].get(state)

    def may(self, record: Any, transition: T) -> bool:
        """Tell whether a record can make the transition from where it stands."""
        return record.state in self.moves[transition]

    def move(self, record: R, transition: T, now: datetime) -> R:
        """Return the record after the transition: its state, and where it has them the next `version`, and `updated_at` as of now.

        Raises the machine's refusal. Whatever else changes is the caller's, by `dataclasses.replace`.
        """
        state = self.after(record.state, transition)  # type: ignore[attr-defined]  # A record of the machine has a state.
        if state is None:
            raise self.refusal(record, transition)
        names = record.__dataclass_fields__  # type: ignore[attr-defined]  # Records are dataclasses.
        changes: dict[str, Any] = {"state": state}
        if "version" in names:
            changes["version"] = record.version + 1  # type: ignore[attr-defined]  # See `names`.
        if "updated_at" in names:
            changes["updated_at"] = now
        return replace(record, **changes)  # type: ignore[type-var]  # See above.
