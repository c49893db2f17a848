"""Rosters in a table, as a spreadsheet saves it: one row an officer, or one row for each of the officer's shifts and absences.

Everything in a table is looked at before anything of it is used, and what is wrong is told by its line. Times are those of the wall clock
in China, which is what a lead's office writes.
"""

import csv
import io
import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from intake.domain.rosters import KeepRoster, Member, Span, check_roster
from shared.kit.calendar import SHANGHAI
from shared.kit.errors import Refusal
from shared.kit.principal import is_subject
from shared.kit.validation import TwoSentences

COLUMNS: Mapping[str, str] = {
    "division": "区划",
    "unit": "单位",
    "officer": "人员",
    "lead": "负责人",
    "deputy": "代班人",
    "reach": "联系方式",
    "kind": "类别",
    "begins_at": "开始",
    "ends_at": "结束",
}
"""The columns of a table, in any order, each by its English or its Chinese name."""

NEEDED = ("division", "unit", "officer")
YES, NO = ("yes", "true", "1", "是"), ("", "no", "false", "0", "否")
SHIFT, ABSENCE = ("shift", "值班"), ("absence", "不在岗")
DIVISION = re.compile(r"\d{12}", re.ASCII)
TIMES = ("%Y-%m-%d %H:%M", "%Y/%m/%d %H:%M", "%Y-%m-%d %H:%M:%S", "%Y/%m/%d %H:%M:%S")
"""How spreadsheets write a time; a month or an hour may have one digit."""


@dataclass(frozen=True, slots=True)
class BadRow:
    """What is wrong in a line of a table."""

    line: int
    zh: str
    en: str

    def __str__(self) -> str:
        """Tell it in both languages."""
        return f"第 {self.line} 行：{self.zh}。 Line {self.line}: {self.en}."


class BadTable(Exception):
    """A table of which nothing is used, for some of its rows are wrong."""

    def __init__(self, rows: Sequence[BadRow]) -> None:
        """Keep what is wrong."""
        super().__init__("\n".join(map(str, rows)))
        self.rows = rows


@dataclass(frozen=True, slots=True)
class Row:
    """A line of a table that is right by itself; `span` is its time, of the kind that it says."""

    line: int
    division: str
    unit: str
    officer: str
    lead: bool
    deputy: str
    reach: str
    is_absence: bool
    span: Span | None


def read_table(path: Path) -> list[KeepRoster]:
    """Return the rosters of a file, one for each unit, in the order of the file. Raises `BadTable`."""
    wrong, units = list[BadRow](), dict[tuple[str, str], list[Row]]()
    for line, cells in _lines(path):
        try:
            row = _row(line, cells)
        except TwoSentences as error:
            wrong.append(BadRow(line, error.zh, error.en))
        else:
            units.setdefault((row.division, row.unit), []).append(row)
    if wrong:
        raise BadTable(wrong)
    rosters = [_roster(rows, wrong) for rows in units.values()]
    if wrong:
        raise BadTable(sorted(wrong, key=lambda one: one.line))
    if not rosters:
        raise BadTable([BadRow(2, "表中没有人员", "there is no officer in the table")])
    return rosters


def _lines(path: Path) -> Iterator[tuple[int, dict[str, str]]]:
    """Yield each row with something in it, by column, and the line on which it ends. Raises `BadTable`."""
    try:
        # With or without the mark of UTF-8 in front, which spreadsheets write.
        lines = csv.reader(io.StringIO(path.read_text("utf-8-sig"), newline=""), strict=True)
        head = _head(next(lines, []))
        for cells in lines:
            texts = [cell.strip() for cell in cells]
            if any(texts):
                # A cell beyond the last column would be lost: the row is read with all of them, and refused.
                yield lines.line_num, dict(zip(head, texts, strict=False)) | ({"": "more"} if any(texts[len(head) :]) else {})
    except UnicodeDecodeError:
        zh, en = "文件不是 UTF-8 编码，请另存为“CSV UTF-8”", "the file is not in UTF-8: save it as “CSV UTF-8”"
        raise BadTable([BadRow(1, zh, en)]) from None
    except csv.Error as error:
        raise BadTable([BadRow(lines.line_num, f"不是 CSV（{error}）", f"it is no CSV ({error})")]) from None


def _head(cells: Sequence[str]) -> list[str]:
    names = {name: column for column, chinese in COLUMNS.items() for name in (column, chinese)}
    head = [names.get(cell.strip().lower(), "") for cell in cells]
    unknown = [cell for cell, column in zip(cells, head, strict=True) if not column]
    missing = [column for column in NEEDED if column not in head]
    known = "、".join(f"{column} {chinese}" for column, chinese in COLUMNS.items())
    if unknown or missing or len(set(head)) < len(head):
        zh = f"表头应由这些列组成，各一次，前三列必有：{known}"
        en = f"the header consists of these columns, each once, the first three at least: {known}"
        raise BadTable([BadRow(1, zh, en)])
    return head


def _row(line: int, cells: Mapping[str, str]) -> Row:
    """Return a row. Raises `TwoSentences`."""
    if "" in cells:
        raise TwoSentences("单元格多于表头的列", "it has more cells than the header has columns")
    cell = {column: cells.get(column, "") for column in COLUMNS}
    if not DIVISION.fullmatch(cell["division"]):
        raise TwoSentences("区划 division 应为 12 位数字", "`division` has to be a code of 12 digits")
    for column in ("unit", "officer", "deputy"):
        if not is_subject(cell[column]) and (cell[column] or column in NEEDED):
            raise TwoSentences(
                f"{COLUMNS[column]} {column} 应为 1 至 255 个可见字符，其间空格不得连用",
                f"`{column}` has to be 1 to 255 characters that can be seen, with single blanks between them",
            )
    is_absence = _either(cell, "kind", ABSENCE, (*SHIFT, ""))
    lead = _either(cell, "lead", YES, NO)
    return Row(
        line, cell["division"], cell["unit"], cell["officer"], lead, cell["deputy"], cell["reach"], is_absence=is_absence, span=_span(cell)
    )


def _either(cell: Mapping[str, str], column: str, yes: Sequence[str], no: Sequence[str]) -> bool:
    """Tell which of two a cell says. Raises `TwoSentences`."""
    said = cell[column].lower()
    if said not in (*yes, *no):
        words = "、".join(filter(None, (*yes, *no)))
        raise TwoSentences(f"{COLUMNS[column]} {column} 应为其中之一或留空：{words}", f"`{column}` has to be empty or one of: {words}")
    return said in yes


def _span(cell: Mapping[str, str]) -> Span | None:
    """Return the time of a row, None if it is there for the officer only. Raises `TwoSentences`."""
    told = [bool(cell[column]) for column in ("kind", "begins_at", "ends_at")]
    if not any(told):
        return None
    if not all(told):
        raise TwoSentences(
            "类别 kind、开始 begins_at、结束 ends_at 应同时填写或同时留空",
            "`kind`, `begins_at` and `ends_at` are all given, or none of them is",
        )
    span = Span(cell["officer"], _time(cell, "begins_at"), _time(cell, "ends_at"))
    if span.begins_at >= span.ends_at:
        raise TwoSentences("结束须晚于开始", "it has to end after it begins")
    return span


def _time(cell: Mapping[str, str], column: str) -> datetime:
    for form in TIMES:
        with suppress(ValueError):
            return datetime.strptime(cell[column], form).replace(tzinfo=SHANGHAI)
    raise TwoSentences(
        f"{COLUMNS[column]} {column} 应为北京时间，写作 2026-03-02 17:30",
        f"`{column}` has to be a time in China, written 2026-03-02 17:30",
    )


def _roster(rows: Sequence[Row], wrong: list[BadRow]) -> KeepRoster:
    """Return the roster of a unit; what its rows say of each other that cannot be is added to what is `wrong`."""
    said = dict[tuple[str, str], tuple[str, int]]()
    for row in rows:
        for column, value in (("deputy", row.deputy), ("reach", row.reach)):
            before, line = said.setdefault((row.officer, column), (value, row.line)) if value else ("", 0)
            if value and before != value:
                zh, en = f"与第 {line} 行的{COLUMNS[column]} {column} 不一致", f"line {line} has another `{column}` of the officer"
                wrong.append(BadRow(row.line, zh, en))
    leads, officers = {row.officer for row in rows if row.lead}, dict.fromkeys(row.officer for row in rows)
    of = {key: value for key, (value, _) in said.items()}
    command = KeepRoster(
        place_code=rows[0].division,
        unit=rows[0].unit,
        members=tuple(Member(officer, officer in leads, of.get((officer, "deputy"))) for officer in officers),
        shifts=tuple(row.span for row in rows if row.span and not row.is_absence),
        absences=tuple(row.span for row in rows if row.span and row.is_absence),
        reach={officer: of[officer, "reach"] for officer in officers if (officer, "reach") in of},
    )
    try:
        check_roster(command)
    except Refusal as refusal:
        named = refusal.fields.get("officer")
        line = next((row.line for row in rows if named in (row.officer, row.deputy)), rows[0].line)
        zh, en = (sentence.format_map(refusal.fields).rstrip("。.") for sentence in (refusal.zh, refusal.en))
        wrong.append(BadRow(line, zh, en))
    return command
