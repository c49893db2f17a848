"""How the referrals of an approval are joined is data of each procedure: our proposal, and refused at the start where it cannot be."""

import shutil
from datetime import date
from pathlib import Path

import pytest

from shared.events.contracts import DESKS, EVENT_FIELDS, EVENT_NAMES
from shared.kit.policy import PolicyBook, PolicyInvalid
from shared.kit.policy.faults import FieldMissing, FieldUnknown, FieldWrong, NoSuchEntry

TAIAN = Path(__file__).resolve().parents[2] / "deploy" / "profiles" / "taian"
PROCEDURE = (
    "own: {name_zh: 某, name_en: S, notice_mode: none, means_check: false, survey_min: 0, quorum: 1, decided_by: township,\n"
    "  source: 某规定, legal_basis: [某规定],\n  join: {%s}}\n"
)
SOURCE = ", source: 某规定, basis: design"


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    return Path(shutil.copytree(TAIAN, tmp_path / "own"))


def load(profile: Path) -> PolicyBook:
    return PolicyBook.load(profile, EVENT_NAMES, DESKS, EVENT_FIELDS)


def add(profile: Path, join: str) -> int:
    """Add a procedure that joins so; return the line where that stands."""
    path = profile / "procedures.yaml"
    text = path.read_text("utf-8") + PROCEDURE % join
    path.write_text(text, "utf-8")
    return len(text.splitlines())


@pytest.mark.parametrize(("written", "enough"), [("all", None), ("any", 1), ("1", 1), ("2", 2), ("40", 40)])
def test_all_any_or_a_number_of_completed_ones_join(profile: Path, written: str, enough: int | None) -> None:
    add(profile, f"wait_for: {written}{SOURCE}")
    join = load(profile).on(date(2026, 3, 2)).procedures["own"].join
    assert join is not None
    assert (join.enough, join.by) == (enough, None)


@pytest.mark.parametrize("wrong", ["0", "-1", "1.5", "true", "most", '"2"', "[all]", "null"])
def test_a_number_below_one_and_whatever_else_is_refused_by_file_and_line(profile: Path, wrong: str) -> None:
    line = add(profile, f"wait_for: {wrong}{SOURCE}")
    with pytest.raises(FieldWrong) as refused:
        load(profile)
    fault = refused.value
    assert (fault.file, fault.line, fault.key) == (profile / "procedures.yaml", line, "own")
    assert "all、any 或者不小于 1 的整数" in fault.sentence_zh
    assert "all, any, or a whole number of at least 1" in fault.sentence_en


@pytest.mark.parametrize(
    ("join", "kind", "word"),
    [
        (f"by: gold{SOURCE}", NoSuchEntry, "gold"),
        ("wait_for: any, source: 某规定", FieldMissing, "basis"),
        ("wait_for: any, basis: design", FieldMissing, "source"),
        (f"waits_for: any{SOURCE}", FieldUnknown, "waits_for"),
    ],
)
def test_a_join_by_no_clock_or_without_its_own_source_and_basis_is_refused(
    profile: Path, join: str, kind: type[PolicyInvalid], word: str
) -> None:
    line = add(profile, join)
    with pytest.raises(kind) as refused:
        load(profile)
    assert (refused.value.line, word in refused.value.sentence_en) == (line, True)


def test_what_taian_does_is_our_proposal_and_never_shown_as_law() -> None:
    procedures = load(TAIAN).on(date(2026, 3, 2)).procedures
    joins = {name: procedure.join for name, procedure in procedures.items() if procedure.join}
    assert joins.keys() == {"fast_small", "emergency"}
    for join in joins.values():
        assert (join.wait_for, join.by, join.basis) == ("all", "referral_reject", "design")
        assert join.source.startswith("设计建议")
