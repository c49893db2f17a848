"""The book of the stand-in bank: what it was asked to pay, what becomes of that, and what it says of it against what it has told."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from deploy.local.journal import Journal

State = Literal["accepted", "settled", "rejected", "returned"]
Said = Literal["accepted", "settled", "rejected", "returned", "unknown"]


class Asked(BaseModel):
    """What the bank is asked to pay."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    instruction_no: str = Field(min_length=1, max_length=80)
    amount_fen: int = Field(strict=True, gt=0, le=10**12)
    payee_account: str = Field(min_length=1, max_length=64)
    payee_name: str = Field(min_length=1, max_length=100)
    payee_bank: str = ""


@dataclass(frozen=True)
class Later:
    """What the bank says of an instruction from an instant on, and how much of it came back if that is a part."""

    at: datetime
    state: Said
    returned_fen: int | None = None


@dataclass(frozen=True)
class Entry:
    """One instruction in the book. `ends` is how it ends once `settles_at` has come, and `later` what becomes of it after that.

    `says` is what the bank says of it against all that; no money goes anywhere by it.
    """

    asked: Asked
    reference: str
    ends: State
    settles_at: datetime
    reason_code: str | None = None
    later: tuple[Later, ...] = ()
    says: tuple[Later, ...] = ()

    def state(self, now: datetime) -> Said:
        """Return how far it is."""
        if (last := self.last(now)) is not None:
            return last.state
        return self.ends if self.ends == "rejected" or now >= self.settles_at else "accepted"

    def last(self, now: datetime) -> Later | None:
        """Return what was said last after it had ended, None while nothing was."""
        return _last(self.later, now)

    def given_fen(self, now: datetime) -> int:
        """Return how much the payee has of it."""
        last = self.last(now)
        back_fen = (last.returned_fen or 0) if last else 0
        return self.asked.amount_fen - back_fen if self.state(now) == "settled" else 0

    def told(self, now: datetime) -> dict[str, Any] | None:
        """Return what the bank says of it when it is asked, None if that it does not know it."""
        said = _last(self.says, now)
        if said is None:
            return self.stands(now)
        return None if said.state == "unknown" else self._document(said.state, said)

    def stands(self, now: datetime) -> dict[str, Any]:
        """Return how it stands, whatever the bank says of it."""
        return self._document(self.state(now), self.last(now))

    def _document(self, state: Said, last: Later | None) -> dict[str, Any]:
        """Accounts are not repeated."""
        return {
            "instruction_no": self.asked.instruction_no,
            "amount_fen": self.asked.amount_fen,
            "state": state,
            "bank_reference": self.reference,
            "reason_code": self.reason_code if state in ("rejected", "returned") else None,
            "returned_fen": last.returned_fen if last else None,
        }


class Contradiction(BaseModel):
    """What the bank is to say against what it has told: one after the other, `unknown` as if the number were not in its book."""

    model_config = ConfigDict(extra="forbid")

    says: tuple[Literal["rejected", "accepted", "unknown", "part"], ...] = Field(min_length=1, max_length=4)
    seconds: float = Field(1.0, ge=0, le=600)
    stays: bool = False

    def of(self, entry: Entry, now: datetime) -> tuple[Later, ...]:
        """Return what it says of an instruction from now on; of a part, that half of it came back."""
        half_fen = entry.asked.amount_fen // 2
        told: list[tuple[Said, int | None]] = [("settled", half_fen) if one == "part" else (one, None) for one in self.says]
        told += [] if self.stays else [("settled", None)]
        return tuple(Later(now + timedelta(seconds=self.seconds * n), *one) for n, one in enumerate(told))


class Book:
    """The bank's memory: a journal, and what it comes to."""

    def __init__(self, path: Path) -> None:
        """Read what is there."""
        self.entries: dict[str, Entry] = {}
        self.asked: Counter[str] = Counter()
        self.answered: Counter[str] = Counter()
        self.journal = Journal(path)
        for line in self.journal.told:
            self._remember(line)

    def add(self, entry: Entry) -> None:
        """Book an instruction; it is on disk when this returns. Raises `OSError` when there is no room; then nothing was booked."""
        line = {
            **entry.asked.model_dump(),
            "reference": entry.reference,
            "ends": entry.ends,
            "settles_at": entry.settles_at.isoformat(),
            "reason_code": entry.reason_code,
            "later": [[one.at.isoformat(), one.state, one.returned_fen] for one in entry.later],
        }
        self._write(line)

    def contradict(self, number: str, says: tuple[Later, ...]) -> None:
        """Write down what the bank says of an instruction against what it has told. Raises as `add` does."""
        self._write({"contradicts": number, "says": [[one.at.isoformat(), one.state, one.returned_fen] for one in says]})

    def _write(self, line: dict[str, Any]) -> None:
        self.journal.write(line)
        self._remember(line)

    def _remember(self, line: dict[str, Any]) -> None:
        if (number := line.get("contradicts")) is not None:
            self.entries[number] = replace(self.entries[number], says=_read(line["says"]))
            return
        asked = Asked.model_validate({name: line[name] for name in Asked.model_fields})
        self.entries[asked.instruction_no] = Entry(
            asked,
            line["reference"],
            line["ends"],
            datetime.fromisoformat(line["settles_at"]),
            line["reason_code"],
            _read(line.get("later", ())),
        )


def _last(said: Sequence[Later], now: datetime) -> Later | None:
    return next((one for one in reversed(said) if now >= one.at), None)


def _read(lines: Sequence[Any]) -> tuple[Later, ...]:
    return tuple(Later(datetime.fromisoformat(at), state, part_fen) for at, state, part_fen in lines)
