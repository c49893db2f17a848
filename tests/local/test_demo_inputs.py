"""What the demo tells of a published case at the door: what happened and what was asked for, nothing of the published outcome."""

import json
import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from deploy.demo.places import Places
from deploy.demo.player import seen_of, told_of
from deploy.demo.published import published_of
from deploy.demo.script import story_of
from shared.events.contracts import EVENT_NAMES
from shared.kit.policy import PolicyBook

POLICY = PolicyBook.load(Path("deploy/profiles/demo"), EVENT_NAMES).on(date(2026, 3, 2))
PLACES = Places(POLICY)
RECORDS = [json.loads(line) for line in Path("deploy/demo/cases.jsonl").read_text("utf-8").splitlines()]
EACH = pytest.mark.parametrize("record", RECORDS, ids=lambda record: record["case_id"])
OUTCOMES = (
    {"amount_cny": None, "amount_note": None, "aid_given": []},
    {"amount_cny": 4321, "amount_note": "4321 per person 募捐", "aid_given": ["cash", "in-kind", "dibao", "charity", "housing", "medical"]},
)
"""What else could have been published of any case."""


def story(record: dict[str, Any]) -> Any:
    return story_of(record, 1, PLACES, frozenset(POLICY.hardships))


COST = re.compile(r"\b(cost|bill|debt|loss|estimate|needs|treatment|self-paid)\b")


def amounts_in(body: Any) -> Iterator[int]:
    """Yield every whole number of a body, however deep."""
    if isinstance(body, dict):
        body = list(body.values())
    for value in body:
        if isinstance(value, dict | list):
            yield from amounts_in(value)
        elif isinstance(value, int) and not isinstance(value, bool):
            yield value


def published_fen(record: dict[str, Any]) -> set[int]:
    """Return every amount that was published of a case's outcome: as a whole, a household's share, and what the note names.

    What a part of the note calls a cost is none.
    """
    parts = [part for part in re.split(r"[;,+]", record["amount_note"] or "") if not COST.search(part)]
    noted = {int(number) for part in parts for number in re.findall(r"[0-9]+", part)}
    share = published_of(record).amount_fen
    return {100 * yuan for yuan in noted | {record["amount_cny"] or 0} if yuan > 100} | ({share} if share else set())


@EACH
@pytest.mark.parametrize("outcome", OUTCOMES, ids=["nothing", "much"])
def test_a_story_is_the_same_whatever_was_published_of_its_outcome(record, outcome):
    assert story(record | outcome) == story(record)


@EACH
def test_no_published_amount_is_told_of_a_case_but_what_is_marked_as_asked_for(record):
    told = story(record)
    bodies = [told_of(told), seen_of(told)]
    assert set(amounts_in(bodies)) & published_fen(record) <= {told.asked_fen}


@EACH
def test_what_is_marked_as_asked_for_stands_in_the_text(record):
    if record["asked"] is None:
        return
    assert set(record["asked"]) == {"words_zh", "cny", "modes", "programmes"}
    assert record["asked"]["words_zh"] in record["summary_zh"]
    assert "申请" in record["asked"]["words_zh"] or "求助" in record["asked"]["words_zh"]
    assert set(record["asked"]["programmes"]) <= set(POLICY.programmes)


def test_no_published_case_says_that_a_person_asked_for_an_amount():
    """The documents say so: whoever marks one changes them."""
    assert [record["case_id"] for record in RECORDS if record["asked"] and record["asked"]["cny"]] == []


def test_what_a_record_is_marked_with_is_asked_for():
    asked = {"words_zh": "申请500元", "cny": 500, "modes": ["in_kind"], "programmes": ["charity_relief"]}
    body = told_of(story({"amount_cny": 800, "aid_given": ["medical"], "asked": asked}))
    assert (body["requested_fen"], body["requested_modes"], body["requested_programmes"]) == (50_000, ["in_kind"], ["charity_relief"])


@pytest.mark.parametrize("asked", [None, "500元", {}, {"cny": "很多", "modes": None, "programmes": [1]}])
def test_a_mark_that_says_nothing_asks_for_nothing(asked):
    told = story({"amount_cny": 800, "aid_given": ["cash", "charity"], "asked": asked})
    assert (told.asked_fen, told.asked_modes, told.asked_programmes) == (None, (), ())


@pytest.mark.parametrize(
    ("text", "fen"),
    [
        ("12月9日现场核对身份、签章后兑付现金28950元", None),
        ("病危时拨打120送医并垫付7000多元", None),
        ("半年住院自付2万余元", 2_000_000),
        ("三次住院花费12万元", 12_000_000),
        ("医疗费80万元,报销后缺口27万元", 27_000_000),
    ],
)
def test_what_was_paid_to_people_or_for_them_is_no_cost_of_theirs(text, fen):
    assert story({"summary_zh": text}).cost_fen == fen
