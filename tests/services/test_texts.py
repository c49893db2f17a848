"""What the documents and refusals of the desks say, in Chinese as in English, of what the code does."""

import inspect
import re

import pytest

from services.charity.domain.refusals import ApprovalNotReceived, MatchExpired, MatchInState, PledgeOverNeed, TaskClosed
from services.desk.api.tasks import ProposalView, ProposedView
from services.desk.domain.steps import StepName
from shared.events.contracts.referral import Proposal, ProposedAmount
from shared.kit import amounts
from shared.web.openapi import document
from tests.services.office import Office

CEILINGS = {*re.findall(r'yield "(\w+)"', inspect.getsource(amounts._caps)), "need"}


def words(text: str | None) -> set[str]:
    return set(re.findall(r"[a-z_0-9]+", text or "", re.ASCII))


def test_every_kind_of_ceiling_has_its_meaning_in_both_languages_and_in_the_contract():
    zh, en = (ProposedView.model_fields["ceiling_kinds"].description or "").split(" What each ceiling is", 1)
    assert {"rule", "months", "proved_cost", "times_a_year"} < CEILINGS
    assert words(zh) == CEILINGS
    assert set(re.findall("`(.+?)`", en)) == CEILINGS
    assert set(re.findall("`([a-z_]+)`:", ProposedAmount.__doc__ or "")) == CEILINGS


def test_the_form_of_the_times_of_stages_is_said():
    zh, en = (ProposalView.model_fields["within"].description or "").split(" The times", 1)
    for form in ("10wd", "7nd", "24h"):
        assert form in words(zh) & words(en) & words(Proposal.__doc__)


def test_recording_a_step_lists_every_step_in_both_languages(health: Office):
    text = document(health.h.app)["paths"]["/v1/tasks/{task_id}/steps"]["post"]["description"]
    zh, en = text.split(" Between taking", 1)
    assert set(StepName) <= words(zh)
    assert set(StepName) <= words(en)


@pytest.mark.parametrize("refusal", [TaskClosed, PledgeOverNeed, ApprovalNotReceived])
def test_what_is_said_to_who_pledges_and_who_matches_speaks_of_both(refusal):
    assert "认领" in refusal.zh
    assert "匹配" in refusal.zh
    assert re.search("pledge", refusal.en, re.IGNORECASE)
    assert "match" in refusal.en


def test_who_comes_too_late_for_a_match_is_told_to_make_another_and_of_nothing_that_is_not_so_yet():
    for refusal in (MatchInState, MatchExpired):
        assert "另行匹配" in refusal.zh
        assert "ake another match" in refusal.en
    assert ("将退回" in MatchExpired.zh, "goes back" in MatchExpired.en) == (True, True)
