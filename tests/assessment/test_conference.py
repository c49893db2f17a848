"""The joint conference 一事一议."""

import pytest

from shared.events.contracts.assessment import CaseApproved, CaseRejected, ConferenceDecided, ConferenceProposed
from tests.assessment.office import CONFERENCE, REFUSAL, Office, code_of, done

MEMBERS = CONFERENCE["members"]


async def convened(office: Office, kind: str = "emergency", **facts: object) -> str:
    """Return a case that stands before the conference: its group wants ten times what the rules give."""
    case = await office.case(kind, "surveyed", **facts)
    done(await office.review(case, proposed_fen=5_000_000))
    if kind != "emergency":
        done(await office.open_notice(case))
    await office.wait_out(case)
    done(await office.decide(case))
    return case


async def test_what_the_conference_gives_is_approved_and_its_minutes_are_kept(office: Office, h):
    case = await convened(office)
    view = done(await office.confer(case))
    assert (view["state"], view["decision"]["amount_fen"]) == ("approved", 2_000_000)
    assert view["conference"] == CONFERENCE | {"votes_against": 0, "secretary": "secretary-1"}
    (event,) = await h.emitted(ConferenceDecided)
    assert (list(event.data.members), event.data.votes_for, event.data.amount_fen) == (MEMBERS, 5, 2_000_000)
    assert CONFERENCE["minutes"] not in event.body.decode()
    (approved,) = await h.emitted(CaseApproved)
    assert (approved.data.procedure, approved.data.total_fen, approved.data.decided_by) == ("conference", 2_000_000, "secretary-1")


async def test_a_conference_that_carries_nothing_approves_nothing(office: Office, h):
    case = await convened(office, "emergency", hardship_codes=("other_special",))
    before = await office.view(case)
    assert code_of(await office.confer(case, amount_fen=0)) == (409, "nothing_to_approve")
    assert await office.view(case) == before
    assert await h.emitted(ConferenceDecided) == await h.emitted(CaseApproved) == []
    assert done(await office.confer(case, amount_fen=0, votes_for=0, votes_against=5))["state"] == "rejected"


@pytest.mark.parametrize("kind", ["emergency", "delegated", "normal"])
async def test_what_the_conference_gives_is_the_countys_to_pay(office: Office, h, kind):
    done(await office.confer(await convened(office, kind), amount_fen=4_000_000))
    (event,) = await h.emitted(CaseApproved)
    assert (event.data.items[0].amount_fen, event.data.items[0].funding) == (4_000_000, "county_budget")


async def test_a_conference_that_votes_no_refuses_with_its_minutes_as_the_reason(office: Office, h):
    case = await convened(office)
    view = done(await office.confer(case, votes_for=2, votes_against=2))
    assert (view["state"], view["decision"]["reason_code"], view["decision"]["reason_text"]) == (
        "rejected",
        "voted_down",
        CONFERENCE["minutes"],
    )
    assert (view["conference"]["amount_fen"], view["conference"]["votes_against"]) == (0, 2)
    assert len(await h.emitted(CaseRejected)) == 1
    assert await h.emitted(CaseApproved) == []


@pytest.mark.parametrize(
    ("changes", "answer"),
    [
        ({"members": MEMBERS[:4]}, (422, "no_quorum")),
        ({"members": [*MEMBERS[:4], MEMBERS[0]]}, (422, "no_quorum")),
        ({"members": [*MEMBERS[:4], MEMBERS[0].upper()]}, (422, "no_quorum")),
        ({"votes_for": 5, "votes_against": 1}, (422, "votes_contradicted")),
        ({"members": [*MEMBERS, "clerk-1"]}, (409, "maker_is_checker")),
        ({"members": [*MEMBERS, "clerk-2"]}, (409, "maker_is_checker")),
        ({"minutes": ""}, (422, "invalid_request")),
        ({"amount_fen": -1}, (422, "invalid_request")),
    ],
)
async def test_a_conference_that_does_not_count_decides_nothing(office: Office, h, changes, answer):
    case = await convened(office)
    assert code_of(await office.confer(case, **changes)) == answer
    assert ((await office.view(case))["state"], await h.emitted(ConferenceDecided)) == ("conference", [])


async def test_who_made_the_case_does_not_keep_the_conferences_record(office: Office):
    case = await convened(office)
    assert code_of(await office.confer(case, office.secretary("clerk-1"))) == (409, "maker_is_checker")


async def test_a_relative_has_no_seat_in_the_conference(office: Office):
    case = await office.case("emergency", "proved")
    done(await office.survey(case, related_officers=["member-3"]))
    done(await office.review(case, proposed_fen=5_000_000))
    done(await office.decide(case))
    assert code_of(await office.confer(case)) == (409, "related_officer")


@pytest.mark.parametrize("body", [{"approve": True}, REFUSAL], ids=["approve", "refuse"])
async def test_what_is_before_the_conference_is_nobody_elses_to_decide(office: Office, body):
    answer = await office.decide(await convened(office), **body)
    assert (code_of(answer), answer.json()["fields"]["state"]) == ((409, "assessment_in_state"), "conference")


@pytest.mark.parametrize("stage", ["accepted", "reviewed", "pending"])
async def test_the_conference_hears_only_what_was_put_to_it(office: Office, stage):
    answer = await office.confer(await office.case(until=stage))
    assert (code_of(answer), answer.json()["fields"]["transition"]) == ((409, "assessment_in_state"), "convene")


async def test_a_case_that_no_rule_fits_is_put_to_it_by_the_county(elsewhere):
    office = await elsewhere(amounts={"basic_life": {"applies": {"hardships": ["living_expense"]}}})
    facts = {"hardship_codes": ("elderly_alone",), "survey": {}, "requested_fen": None}
    case = await office.case("fast_small", "proved", **facts)
    done(await office.survey(case))
    done(await office.review(case, members=MEMBERS, proposed_fen=100_000))
    done(await office.open_notice(case))
    await office.wait_out(case)
    assert code_of(await office.decide(case, office.township())) == (403, "wrong_level")
    assert done(await office.decide(case))["state"] == "conference"
    (event,) = await office.h.emitted(ConferenceProposed)
    assert event.data.reason_code == "no_rule_fits"
    done(await office.confer(case, amount_fen=100_000))
    (approved,) = await office.h.emitted(CaseApproved)
    assert approved.data.legal_basis
    assert approved.data.items[0].funding == "county_budget"
