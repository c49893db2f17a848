"""The bank's book holds what was booked, whole lines only, also when the disk was full in between."""

import json
import resource
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from deploy.local.bankbook import Asked, Book, Entry

ASKED = Asked(instruction_no="N1", amount_fen=100, payee_account="6222000000000000", payee_name="张三")
ENTRY = Entry(ASKED, "BK1", "settled", datetime(2026, 3, 2, tzinfo=UTC))


def lines(path: Path) -> list[str]:
    return [json.loads(line)["instruction_no"] for line in path.read_text("utf-8").splitlines()]


def test_an_entry_that_finds_no_room_was_never_booked(tmp_path: Path) -> None:
    path = tmp_path / "book.jsonl"
    book = Book(path)
    book.add(ENTRY)
    other = replace(ENTRY, asked=ASKED.model_copy(update={"instruction_no": "N2"}))
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (path.stat().st_size + 20, before[1]))
    try:
        with pytest.raises(OSError, match="File too large"):
            book.add(other)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert lines(path) == ["N1"]
    assert set(book.entries) == {"N1"}
    book.add(other)
    assert lines(path) == ["N1", "N2"]
    again = Book(path)
    assert set(again.entries) == {"N1", "N2"}
    for one in (book, again):
        one.journal.close()
