"""What the report of fidelity counts, and that it tells each case in both languages."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from deploy.demo.departments import Answer
from deploy.demo.fidelity import FILES, Compared, relative_error, text, write
from deploy.demo.player import Outcome
from deploy.demo.published import Published
from deploy.demo.script import Story
from deploy.demo.verdict import compare
from shared.events.contracts import EVENT_NAMES
from shared.kit.policy import PolicyBook

POLICY = PolicyBook.load(Path("deploy/profiles/demo"), EVENT_NAMES).on(date(2026, 3, 2))
STORY = Story("C1", "individual", "山东|泰安", "370983103000", "window", ("sudden_illness",))
CASH, MEDICAL, CARE = "temporary_assistance", "medical_assistance", "counselling"
PAID = Outcome(STORY, state="ended", rule="illness", decided_fen=300_000)
CARED = Answer("social_work", CARE, "", rule=f"programmes.{CARE}")
NO_COST = Answer("medical_insurance", MEDICAL, "", reason="facts_missing", missing=("self_paid_fen",))

CASES = [
    (PAID, Published(frozenset({CASH}), 300_000)),
    (PAID, Published(frozenset({CASH}), 400_000)),
    (replace(PAID, answers=[CARED, NO_COST]), Published(frozenset({CASH, MEDICAL}), None)),
    (replace(PAID, story=replace(STORY, guard="silence")), Published(frozenset({CASH}), 300_000)),
]


def compared(outcome: Outcome, published: Published) -> Compared:
    return Compared(outcome, published, compare(outcome, published))


REPORT = [compared(*case) for case in CASES]


@pytest.mark.parametrize(
    ("published_fen", "error"),
    [(300_000, 0.0), (400_000, 0.25), (150_000, 1.0), (None, None)],
)
def test_the_error_of_an_amount_is_a_share_of_what_was_published(published_fen: int | None, error: float | None) -> None:
    assert relative_error(compared(PAID, Published(frozenset({CASH}), published_fen))) == error


def test_no_error_is_counted_where_the_rules_give_no_money() -> None:
    assert relative_error(compared(replace(PAID, decided_fen=None), Published(frozenset({CASH}), 300_000))) is None


def test_the_report_counts_what_agrees_and_what_only_one_side_gave() -> None:
    english = text(REPORT, POLICY, english=True)
    assert f"Profile {POLICY.version}, 4 cases, 3 of them compared." in english
    assert "| the same programmes and amount (or none was published) | 1 / 3 (33%) |" in english
    assert "| of them with the amount, to the fen | 1 / 3 (33%) |" in english
    assert "| published programmes that the rules give too | 3 / 4 (75%) |" in english
    assert "| programmes with money by the rules that were published too | 3 / 3 (100%) |" in english
    assert "| mean relative error of amounts (both have one in 2 cases) | 0.12 |" in english
    assert f"| Temporary assistance `{CASH}` | 3 | 0 | 0 |" in english
    assert f"| Medical assistance `{MEDICAL}` | 0 | 0 | 1 |" in english
    assert f"| Counselling `{CARE}` | 0 | 1 | 0 |" in english


def test_each_compared_case_is_told_with_what_is_missing_to_agree() -> None:
    for english, missing in ((True, "-medical_assistance (facts_missing: self_paid_fen)"), (False, "途径不同")):
        rows = [line for line in text(REPORT, POLICY, english).splitlines() if line.startswith("| C1 |")]
        assert len(rows) == 3
        assert missing in rows[2]
        assert "山东／泰安" in rows[0]
        assert all(row.count("|") == 6 for row in rows)


def test_a_report_without_cases_says_so() -> None:
    english = text([], POLICY, english=True)
    assert "0 cases, 0 of them compared" in english
    assert "| mean relative error of amounts (both have one in 0 cases) | none |" in english


def test_the_report_is_written_in_both_languages(tmp_path: Path) -> None:
    outcomes, published = zip(*CASES, strict=True)
    write(tmp_path, outcomes, published, POLICY)
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(FILES)
    assert (tmp_path / FILES[True]).read_text("utf-8") == text(REPORT, POLICY, english=True)
    assert (tmp_path / FILES[False]).read_text("utf-8").startswith("# 规则与公开结果的对照")
