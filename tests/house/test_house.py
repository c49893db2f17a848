"""The habits of the house, checked over every file that is committed."""

import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
GENERATED = {"requirements.txt", "requirements-dev.txt", "docs/asyncapi.json", "docs/clocks.md", "docs/clocks.zh-CN.md"}
DUMPS = re.compile(r"tests/upgrades/[0-9.]+/[a-z_]+\.sql")
PROSE_OF_OTHERS = {"deploy/demo/cases.jsonl"}


def tracked():
    listed = subprocess.run(["git", "ls-files", "-co", "--exclude-standard"], cwd=ROOT, capture_output=True, text=True, check=True)
    return [name for name in listed.stdout.splitlines() if (ROOT / name).is_file()]


def texts():
    for name in tracked():
        raw = (ROOT / name).read_bytes()
        if b"\0" not in raw:
            yield name, raw.decode("utf-8")


def test_no_file_is_longer_than_400_lines():
    written = ((name, text) for name, text in texts() if name not in GENERATED and not DUMPS.fullmatch(name))
    long = {name: count for name, text in written if (count := text.count("\n")) > 400}
    assert long == {}


FORBIDDEN = {
    "a registry's host": r"pypi\.org|pythonhosted|npmjs|repo1?\.maven|crates\.io",
    "a path of one machine": r"/work/|/root/|/home/[a-z]",
    "a secret": r"-----BEGIN [A-Z ]*PRIVATE KEY-----",
    "an open point": r"\b(?:TODO|FIXME|XXX)\b",
    "a way out of the import contracts": r"^ignore_imports",
}


@pytest.mark.parametrize(("what", "pattern"), FORBIDDEN.items(), ids=lambda value: value if " " in value else "")
def test_nothing_has(what, pattern):
    found = re.compile(pattern, re.MULTILINE)
    here = Path(__file__).relative_to(ROOT).as_posix()
    assert [name for name, text in texts() if name != here and name not in PROSE_OF_OTHERS and found.search(text)] == []


def test_every_type_ignore_has_a_reason():
    bare = re.compile(r"# type: ignore(?!\[[a-z-]+\]  # \S)")
    assert [name for name, text in texts() if name.endswith(".py") and "tests/" not in name and bare.search(text)] == []


def test_every_file_that_a_document_names_is_there():
    named = re.compile(
        r"`((?:shared|intake|assessment|referral|disbursement|audit|services|deploy|tests|docs)/[\w./-]+\.(?:py|sql|md|yaml|json))`"
    )
    history = {"CHANGELOG.md", "docs/benchmarks.md"}
    pages = [(name, text) for name, text in texts() if name.endswith(".md") and name not in history and not name.startswith("docs/adr/")]
    assert [f"{name}: {path}" for name, text in pages for path in named.findall(text) if not (ROOT / path).is_file()] == []


def test_every_skip_says_why():
    bare = re.compile(r"pytest\.skip\(\s*\)|mark\.skip\b(?!if|\()")
    assert [name for name, text in texts() if name.startswith("tests/") and bare.search(text)] == []


def test_no_test_sleeps():
    here = Path(__file__).relative_to(ROOT).as_posix()
    # A short wait inside a loop that looks for its condition is no sleep; a tenth of a second or more, or a blocking one, is.
    sleeping = re.compile(r"\btime\.sleep\(|asyncio\.sleep\((?!0\)|0\.0)")
    assert [name for name, text in texts() if name.startswith("tests/") and name != here and sleeping.search(text)] == []
