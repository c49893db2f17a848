"""Who is named is known: a roster of the county has the name, or it is who acts."""

import pytest

from shared.events.contracts.assessment import ConferenceDecided, ReviewVotesAwaited, SurveyConfirmationAwaited
from shared.events.contracts.intake import RosterChanged
from shared.kit.principal import Principal
from shared.store.officers import keep_officers
from tests.assessment.office import OTHER_COUNTY, Office, code_of, done
from tests.assessment.test_conference import MEMBERS, convened

UNKNOWN = (409, "officer_unknown")


@pytest.mark.parametrize(
    "named",
    [{"surveyors": ["clerk-1", "nobody-x"]}, {"related_officers": ["nobody-x"]}, {"surveyors": ["clerk-2", "nobody-x", "nobody-y"]}],
)
async def test_d8_nobody_surveys_or_stands_back_whom_no_roster_names(office: Office, h, named):
    case = await office.case()
    answer = await office.record_survey(case, **named)
    assert (code_of(answer), answer.json()["fields"]) == (UNKNOWN, {"officer": "nobody-x"})
    assert await h.emitted(SurveyConfirmationAwaited) == []


async def test_d8_nobody_votes_whom_no_roster_names(office: Office, h):
    case = await office.case(until="surveyed")
    assert code_of(await office.propose(case, members=["clerk-2", "nobody-x"])) == UNKNOWN
    assert await h.emitted(ReviewVotesAwaited) == []


async def test_d8_nobody_sits_in_the_conference_whom_no_roster_names(office: Office, h):
    case = await convened(office)
    members = [*MEMBERS[:4], "nobody-x"]
    answer = await office.confer(case, members=members)
    assert (code_of(answer), answer.json()["fields"]) == (UNKNOWN, {"officer": "nobody-x"})
    assert ((await office.view(case))["state"], await h.emitted(ConferenceDecided)) == ("conference", [])
    await office.roster("ＮOBODY-X")
    done(await office.confer(case, members=members))


@pytest.mark.parametrize("alike", ["Member-1", "ｍember-1", "mеmber-1"])
async def test_d8_letters_that_look_alike_make_no_quorum_of_the_conference(office: Office, alike):
    case = await convened(office)
    assert code_of(await office.confer(case, members=[*MEMBERS[:4], alike])) == (422, "no_quorum")


async def test_who_acts_is_known_by_the_own_token(office: Office):
    case = await office.case()
    done(await office.record_survey(case, office.clerk("newcomer-1"), surveyors=["Newcomer-1", "clerk-2"]))


async def test_a_name_is_known_as_soon_as_a_roster_of_the_place_has_it(office: Office):
    case, key = await office.case(), {"idempotency-key": "named-1"}
    body = {"surveyors": ["clerk-1", "newcomer-1"], "household_size": 1}

    async def record():
        return await office.clerk().post(f"/v1/assessments/{case}/survey", json=body, headers=key)

    assert code_of(await record()) == UNKNOWN
    for elsewhere in (OTHER_COUNTY, "370983104"):
        await office.roster("newcomer-1", division=elsewhere)
        assert code_of(await record()) == UNKNOWN, "an officer of another county or township does not see the case"
    await office.roster("NEWCOMER-1", division="370983101")
    done(await record())


async def test_the_newest_version_of_a_roster_counts_in_whatever_order_they_come(office: Office, h):
    roster_id, case = h.ctx.ids.new(), await office.case()

    async def hear(version: int, *officers: str) -> None:
        event = RosterChanged(unit="民政所", officers=officers, leads=officers)
        await h.deliver(roster_id, "370983101000", event, source="intake", version=version)

    await hear(2, "stays-1")
    await hear(1, "stays-1", "left-1")
    assert code_of(await office.record_survey(case, surveyors=["clerk-1", "left-1"])) == UNKNOWN
    done(await office.record_survey(case, surveyors=["clerk-1", "stays-1"]))
    async with h.db.begin(Principal.system("test")) as uow:
        await keep_officers(uow, roster_id, "370983101000", 1, ["left-1"])
    assert code_of(await office.record_survey(case, surveyors=["clerk-1", "left-1"])) == UNKNOWN, "what is reheard is older"
    await hear(3, "comes-1")
    assert code_of(await office.record_survey(case, surveyors=["clerk-1", "stays-1"])) == UNKNOWN


async def test_where_the_profile_does_not_ask_for_it_anybody_can_be_named(elsewhere):
    office = await elsewhere(settings={"officers_on_roster": {"value": False}})
    done(await office.record_survey(await office.case(), surveyors=["clerk-1", "nobody-x"]))


@pytest.mark.parametrize("alike", ["сlerk-1", "CLЕRK-1", "clerk‐1", "ｃlerk-1", "СLΕRΚ–1"])
async def test_d8_letters_that_look_alike_make_no_second_surveyor(office: Office, alike):
    answer = await office.record_survey(await office.case(), surveyors=["clerk-1", alike])
    assert code_of(answer) == (422, "too_few_surveyors")
