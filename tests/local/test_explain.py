"""`jiuji profile explain` and `diff`: what a file of households is given, by which formula, and what another profile changes."""

import itertools
import json
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from deploy.cli.profile import profile
from deploy.local.stack import DEFAULT_PROFILE

HOUSEHOLD = {"place_code": "370983103200", "hardship_codes": ["sudden_illness"], "identity_classes": ["dibao"], "self_paid_fen": 4_500_000}


def asked(*arguments: object) -> Result:
    return CliRunner().invoke(profile, [str(argument) for argument in (*arguments, "--on", "2026-03-02")])


@pytest.fixture
def households(tmp_path: Path) -> Path:
    path = tmp_path / "households.jsonl"
    path.write_text(json.dumps(HOUSEHOLD) + "\n\n" + json.dumps(HOUSEHOLD | {"identity_classes": []}) + "\n", "utf-8")
    return path


def test_every_programme_is_explained_with_formula_ceiling_rule_and_source(households: Path) -> None:
    told = asked("explain", households)
    assert told.exit_code == 0, told.output
    poor, other = told.output.split("households.jsonl:3 ")
    assert "  temporary_assistance: 7,560.00 = 630.00 × 1 × 12; illness; 鲁民〔2018〕85号" in poor
    assert "30,000.00 = 45,000.00 × 0.75, ≤ 30,000.00 (year); medical_poorest [参照 model: 山东省淄博市]" in poor
    assert "7,000.00 = max(15,000.00 − 5,000.00; 0) × 0.7; medical_poorest_again" in poor
    assert "  dibao_enrolment: 缺少规则所需的事实 a rule goes by facts that nobody told: household_size, monthly_income_fen" in poor
    assert "  medical_assistance: 规则不适用于这些事实 its rules are not for these facts" in other
    assert "  funeral_aid: 本地没有已知的规则 no rule is known here" in other


def test_how_each_programme_is_handled_stands_below_it_and_what_is_not_known_says_so(households: Path) -> None:
    lines = asked("explain", households).output.splitlines()
    below = {line.split(":")[0].strip(): after.strip() for line, after in itertools.pairwise(lines)}
    assert below["dibao_enrolment"] == (
        "材料 papers: 户口簿、身份证件、承诺书、家庭经济状况核对授权书; 时限 the time: 10个工作日 + 7日 + 3个工作日; "
        "未知 not known: 决定机关 who decides, 多久可再得 how often"
    )
    assert below["funeral_aid"] == "未知 not known: 材料 papers, 决定机关 who decides, 时限 the time"


def test_what_was_given_can_be_told_and_is_taken_off_and_printed(tmp_path: Path) -> None:
    path = tmp_path / "households.jsonl"
    gig = HOUSEHOLD | {"told": {"gig_worker": 1}, "covered": {"medical_assistance": 3_700_000, "temporary_assistance": 700_000}}
    covered = gig | {"covered": {"temporary_assistance": 4_500_000}}
    had = HOUSEHOLD | {"told": {"leukaemia_child": 1}, "had": ["red_cross_leukaemia"]}
    path.write_text("".join(json.dumps(one) + "\n" for one in (gig, covered, had)), "utf-8")
    first, second, third = asked("explain", path).output.split("households.jsonl:")[1:]
    assert "  费用 cost: 45,000.00; 已给予 given: medical_assistance 37,000.00, temporary_assistance 7,000.00\n" in first
    assert "  red_cross_relief: 1,000.00 = 3,000.00, ≤ 1,000.00 (need); red_cross_gig" in first
    assert "≤ 0.00 (need); red_cross_gig" in second
    assert "急难的费用已由在先的救助支付 what comes before it pays all that the emergency cost" in second
    assert "≤ 0.00 (once); red_cross_leukaemia" in third
    assert "已给予 given" not in third


@pytest.mark.parametrize(
    ("line", "said_zh", "said_en"),
    [
        ("{", "", "households.jsonl:1"),
        (json.dumps({"hardship_codes": ["fire"]}), "没有填写", "it is missing"),
        (json.dumps(HOUSEHOLD | {"self_paid_fen": "much"}), "应为整数", "whole number"),
        (json.dumps(HOUSEHOLD | {"selfpaid_fen": 5}), "没有这个字段", "no such field"),
        (json.dumps(HOUSEHOLD | {"self_paid_fen": -1}), "不应小于 0", "at least 0"),
        (json.dumps(HOUSEHOLD | {"told": {"freshman": 0}}), "不应小于 1", "at least 1"),
        (json.dumps(HOUSEHOLD | {"household_size": True}), "应为整数", "whole number"),
        (json.dumps(HOUSEHOLD | {"told": {"tall": 1}}), "tall: 不在 facts.yaml 中，请改正。", "It is not in facts.yaml: correct it."),
        (json.dumps(HOUSEHOLD | {"given": {"medical_poorst": 1}}), "medical_poorst: 不在 amounts.yaml 中", "correct it"),
        (json.dumps(HOUSEHOLD | {"had": ["medical_poorst"]}), "medical_poorst: 不在 amounts.yaml 中", "correct it"),
        (json.dumps(HOUSEHOLD | {"covered": {"medical": 1}}), "medical: 不在 programmes.yaml 中", "correct it"),
        (json.dumps(HOUSEHOLD | {"covered": {"medical_assistance": -1}}), "不应小于 0", "at least 0"),
        (json.dumps(HOUSEHOLD | {"hardship_codes": ["bored"]}), "bored: 不在 hardships.yaml 中", "correct it"),
        (json.dumps(HOUSEHOLD | {"place_code": "000000000000"}), "行政区划", "division"),
    ],
)
def test_a_line_that_is_no_household_is_refused_by_its_number(tmp_path: Path, line: str, said_zh: str, said_en: str) -> None:
    path = tmp_path / "households.jsonl"
    path.write_text(line + "\n", "utf-8")
    refused = asked("explain", path)
    assert refused.exit_code == 1
    assert "households.jsonl:1" in refused.output
    assert said_zh in refused.output
    assert said_en in refused.output


def test_a_file_that_is_not_utf8_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "households.jsonl"
    path.write_bytes("困难".encode("gbk"))
    refused = asked("explain", path)
    assert (refused.exit_code, refused.output) == (
        1,
        "Error: households.jsonl: 不是 UTF-8 编码，请另存为 UTF-8。It is not UTF-8: save it as that.\n",
    )


def test_what_another_profile_changes_is_told_household_by_household(tmp_path: Path, households: Path) -> None:
    own = Path(shutil.copytree(DEFAULT_PROFILE, tmp_path / "own"))
    amounts = own / "amounts.yaml"
    text = amounts.read_text("utf-8")
    assert 'ratio: "0.75"' in text
    amounts.write_text(text.replace('ratio: "0.75"', 'ratio: "0.5"'), "utf-8")
    told = asked("diff", DEFAULT_PROFILE, own, households)
    assert told.exit_code == 0, told.output
    assert told.output.count("medical_assistance:") == 1
    assert "households.jsonl:1 medical_assistance:\n  - 30,000.00 = 45,000.00 × 0.75" in told.output
    assert "\n  + 22,500.00 = 45,000.00 × 0.5" in told.output
    assert told.output.endswith("1 处变化 changes\n")
    assert asked("diff", DEFAULT_PROFILE, DEFAULT_PROFILE, households).output == "0 处变化 changes\n"


def test_what_another_profile_changes_of_the_handling_is_told_too(tmp_path: Path, households: Path) -> None:
    own = Path(shutil.copytree(DEFAULT_PROFILE, tmp_path / "own"))
    handling = own / "handling.yaml"
    handling.write_text(handling.read_text("utf-8").replace("within: [3wd, 5wd]", "within: [9wd]"), "utf-8")
    told = asked("diff", DEFAULT_PROFILE, own, households)
    assert told.output.count("traffic_accident_fund:") == 2
    assert "时限 the time: 3个工作日 + 5个工作日" in told.output
    assert "时限 the time: 9个工作日" in told.output
    assert told.output.endswith("2 处变化 changes\n")
