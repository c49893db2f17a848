"""`jiuji roster import`: what a lead's office keeps in a table becomes the rosters of its units, all of it or, with a bad row, nothing."""

import asyncio
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from urllib.parse import quote

import pytest
from click.testing import CliRunner, Result

from deploy.cli.main import main
from deploy.cli.rostertable import BadTable, read_table
from deploy.demo.client import Api, Officer
from deploy.local.stack import Stack

HEAD = "division,unit,officer,lead,deputy,reach,kind,begins_at,ends_at"
GOOD = f"""{HEAD}
370983101000,潮泉镇窗口,lead-1,yes,,138 0000 0001,,,
370983101000,潮泉镇窗口,clerk-7,,clerk-8,,shift,2026-03-02 17:30,2026-03-03 08:30
370983101000,潮泉镇窗口,clerk-7,,,,shift,2026-03-04 17:30,2026-03-05 08:30
370983101000,潮泉镇窗口,clerk-8,no,,,absence,2026/3/6 0:00,2026/3/7 0:00
370983103000,桃园镇 50%/窗口,lead-2,是,,,值班,2026-03-02 08:30:00,2026-03-02 17:30:00
"""
CHINESE = "区划,单位,人员,负责人,代班人,联系方式,类别,开始,结束"

Write = Callable[..., Path]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Write a table."""

    def written(text: str, encoding: str = "utf-8") -> Path:
        path = tmp_path / "roster.csv"
        path.write_bytes(text.encode(encoding))
        return path

    return written


def test_rows_of_a_unit_become_its_roster_with_times_of_china(write: Write) -> None:
    first, second = read_table(write(GOOD))
    assert [(one.officer, one.lead, one.deputy) for one in first.members] == [
        ("lead-1", True, None),
        ("clerk-7", False, "clerk-8"),
        ("clerk-8", False, None),
    ]
    assert [(one.officer, one.begins_at.isoformat()) for one in first.shifts] == [
        ("clerk-7", "2026-03-02T17:30:00+08:00"),
        ("clerk-7", "2026-03-04T17:30:00+08:00"),
    ]
    assert [(one.officer, one.ends_at.isoformat()) for one in first.absences] == [("clerk-8", "2026-03-07T00:00:00+08:00")]
    assert first.reach == {"lead-1": "138 0000 0001"}
    assert (second.place_code, second.unit, len(second.shifts)) == ("370983103000", "桃园镇 50%/窗口", 1)


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (GOOD, "utf-8-sig"),
        (GOOD.replace("\n", "\r\n"), "utf-8"),
        (GOOD.replace(HEAD, CHINESE), "utf-8-sig"),
        (GOOD.replace("no,,,absence", "否,,,不在岗") + ",,,,,,,,\n\n", "utf-8"),
    ],
    ids=["with a mark", "line ends of Windows", "Chinese header", "Chinese words and empty rows"],
)
def test_however_a_spreadsheet_saved_it_the_table_is_the_same(write: Write, text: str, encoding: str) -> None:
    expected = read_table(write(GOOD))
    assert read_table(write(text, encoding)) == expected


LEAD = "370983101000,潮泉镇窗口,lead-1,yes,,,,,"


@pytest.mark.parametrize(
    ("rows", "line", "why"),
    [
        ([LEAD, "37098310100,潮泉镇窗口,clerk-7,,,,,,"], 3, "12 digits"),
        ([LEAD, "370983101000,,clerk-7,,,,,,"], 3, "`unit` has to be"),
        ([LEAD, "370983101000,潮泉镇窗口,clerk\u200b7,,,,,,"], 3, "`officer` has to be"),
        ([LEAD, "370983101000,潮泉镇窗口,clerk-7,maybe,,,,,"], 3, "`lead` has to be empty or one of"),
        ([LEAD, "370983101000,潮泉镇窗口,clerk-7,,,,nap,2026-03-02 17:30,2026-03-03 08:30"], 3, "`kind` has to be empty or one of"),
        ([LEAD, "370983101000,潮泉镇窗口,clerk-7,,,,shift,2026-03-02 17:30,"], 3, "or none of them is"),
        ([LEAD, "370983101000,潮泉镇窗口,clerk-7,,,,shift,2026-02-30 17:30,2026-03-03 08:30"], 3, "`begins_at` has to be a time"),
        ([LEAD, "370983101000,潮泉镇窗口,clerk-7,,,,shift,2026-03-03 17:30,2026-03-03 08:30"], 3, "end after it begins"),
        ([LEAD, "370983101000,潮泉镇窗口,clerk-7,,nobody,,,,"], 3, "officer nobody is not among"),
        ([LEAD, "", "370983101000,潮泉镇窗口,LEAD-1,,,,,,"], 4, "named twice, also as lead-1"),
        ([LEAD, "370983101000,潮泉镇窗口,lead-1,,,1,,,", "370983101000,潮泉镇窗口,lead-1,,,2,,,"], 4, "line 3 has another `reach`"),
        (["370983101000,潮泉镇窗口,clerk-7,,,,,,"], 2, "has a lead at least"),
        ([LEAD + ",more"], 2, "more cells"),
        ([], 2, "no officer"),
        ([LEAD, '370983101000,"潮泉镇窗口,clerk-7,,,,,,'], 3, "no CSV"),
    ],
)
def test_a_bad_row_is_told_with_its_line_in_both_languages(write: Write, rows: list[str], line: int, why: str) -> None:
    with pytest.raises(BadTable) as bad:
        read_table(write("\n".join([HEAD, *rows])))
    (wrong,) = bad.value.rows
    assert wrong.line == line
    assert why in wrong.en
    assert str(wrong).startswith(f"第 {line} 行：{wrong.zh}。 Line {line}: ")


def test_every_bad_row_is_told_at_once(write: Write) -> None:
    with pytest.raises(BadTable) as bad:
        read_table(write(f"{GOOD}1,a,b,,,,,,\n370983101000,潮泉镇窗口,clerk-9,,,,shift,,\n"))
    assert [one.line for one in bad.value.rows] == [7, 8]


@pytest.mark.parametrize("header", ["unit,officer", HEAD + ",colour", HEAD + ",unit", ""])
def test_a_header_with_other_columns_is_told(write: Write, header: str) -> None:
    with pytest.raises(BadTable, match=r"Line 1: the header consists of these columns"):
        read_table(write(f"{header}\n{LEAD}\n"))


def test_a_file_of_another_encoding_is_told(write: Write) -> None:
    with pytest.raises(BadTable, match="另存为“CSV UTF-8”"):
        read_table(write(GOOD, "gb18030"))


@pytest.fixture(scope="module")
async def stack(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Stack]:
    """Intake alone."""
    async with Stack(root=tmp_path_factory.mktemp("stack"), services=("intake",), durable=False) as started:
        yield started


async def jiuji(*arguments: str) -> Result:
    # In a thread: the command runs an event loop of its own.
    return await asyncio.to_thread(CliRunner().invoke, main, ["roster", "import", *arguments])


async def rosters(stack: Stack) -> dict[str, list[str]]:
    """Return the officers of each of the two units that has a roster."""
    found = dict[str, list[str]]()
    async with Api(lambda: stack.urls, stack.token) as api:
        reader = Officer("reader-1", ("window_clerk",), "370983")
        for unit, division in (("潮泉镇窗口", "370983101000"), ("桃园镇 50%/窗口", "370983103000")):
            path = f"/v1/units/{quote(unit, safe='')}/roster?division={division}"
            answer = await api._call(reader, "GET", "intake", path, headers={"prefer": "wait=0"})  # A 404 is an answer here.
            if answer.status == 200:
                found[unit] = [one["subject"] for one in answer.said["officers"]]
    return found


async def test_a_table_is_kept_by_the_api_and_with_a_bad_row_or_without_the_right_nothing_is(stack: Stack, write: Write) -> None:
    lead = await stack.token(subject="county-1", roles=["county_approver"], jurisdiction="370983")
    options = ("--token", lead, "--root", str(stack.root))
    bad = await jiuji(str(write(f"{GOOD}{LEAD}x\n")), *options)
    assert bad.exit_code == 1
    assert "第 7 行" in bad.output
    assert "No roster was sent" in bad.output
    clerk = await stack.token(subject="clerk-1", roles=["window_clerk"], jurisdiction="370983")
    refused = await jiuji(str(write(GOOD)), "--token", clerk, "--url", stack.urls["intake"])
    assert (refused.exit_code, "scope_missing" in refused.output, "The units after it were not sent" in refused.output) == (1, True, True)
    assert await rosters(stack) == {}
    kept = await jiuji(str(write(GOOD)), *options)
    assert kept.exit_code == 0, kept.output
    assert kept.output.splitlines()[0].startswith("潮泉镇窗口 370983101000: 3 人 officers, 2 班 shifts, 1 段不在岗 absences")
    assert await rosters(stack) == {"潮泉镇窗口": ["lead-1", "clerk-7", "clerk-8"], "桃园镇 50%/窗口": ["lead-2"]}


async def test_without_a_stack_or_an_intake_that_answers_the_remedy_is_told(write: Write, tmp_path: Path) -> None:
    table = str(write(GOOD))
    for options, status, told in (
        ([], 2, "JIUJI_TOKEN"),
        (["--token", "x", "--root", str(tmp_path)], 1, "make up"),
        (["--token", "x", "--url", "http://127.0.0.1:9"], 2, "受理服务 http://127.0.0.1:9 无应答"),
    ):
        result = await jiuji(table, *options)
        assert (result.exit_code, told in result.output) == (status, True), result.output
