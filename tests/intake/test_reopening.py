"""A closed case of which a payment came back goes on under whoever is on duty, until that is paid again or given up (D2)."""

import pytest
from asyncpg import IntegrityConstraintViolationError

from intake.domain.closing import money_under_way, outcome_of, paid_fen
from shared.events.contracts.intake import CaseClosed, CaseReopened
from shared.kit.principal import Principal
from tests.intake import stories
from tests.intake.office import OTHER_COUNTY, WITHDRAWAL, Office, code_of
from tests.intake.stories import kept_of

CLERK = Principal.system("test")
GIVEN_UP = stories.cancelled().model_copy(update={"reason_code": "person_died"})


async def closed(h, office: Office) -> dict:
    case = await office.accepted()
    await say(h, case, stories.approved(stories.cash()), source="assessment")
    await say(h, case, stories.paid())
    return (await office.officer().get(f"/v1/cases/{case['case_id']}")).json()


async def say(h, case: dict, *events, source: str = "disbursement") -> list[str]:
    return [await h.deliver(case["case_id"], case["place_code"], event, source=source) for event in events]


async def look(office: Office, case: dict) -> dict:
    return (await office.officer().get(f"/v1/cases/{case['case_id']}")).json()


async def test_d2_a_payment_that_comes_back_reopens_its_case_under_whoever_is_on_duty(h, office: Office):
    case = await closed(h, office)
    (caused,) = await say(h, case, stories.returned_late())
    now = await look(office, case)
    assert (now["state"], now["outcome"], now["closed_at"], now["paid_fen"]) == ("reopened", None, None, 0)
    (event,) = await h.emitted(CaseReopened)
    assert (event.data.payment_id, event.data.reason_code, event.causation_id) == ("cash/1", "account_closed", caused)
    assert (event.data.to_officer, event.data.to_unit) == (now["answerable_officer"], now["answerable_unit"])
    assert now["answerable_officer"] == await on_duty(office)
    assert now["first_asked_officer"] == case["first_asked_officer"]


async def test_a_payment_that_was_revoked_reopens_its_case_too_until_it_is_paid_again(h, office: Office):
    case = await closed(h, office)
    (caused,) = await say(h, case, stories.revoked())
    now = await look(office, case)
    assert (now["state"], now["paid_fen"], now["answerable_officer"]) == ("reopened", 0, await on_duty(office))
    (event,) = await h.emitted(CaseReopened)
    assert (event.data.payment_id, event.data.reason_code, event.causation_id) == ("cash/1", "not_handed_over", caused)
    await say(h, case, stories.paid())
    now = await look(office, case)
    assert (now["state"], now["paid_fen"]) == ("closed", 300000)


async def test_goods_that_were_revoked_reopen_their_case_until_they_are_handed_over(h, office: Office):
    case = await office.accepted()
    await say(h, case, stories.approved(stories.goods()), source="assessment")
    await say(h, case, stories.issued(), stories.goods_revoked())
    assert (await look(office, case))["state"] == "reopened"
    (event,) = await h.emitted(CaseReopened)
    assert (event.data.payment_id, event.data.item_id) == (None, "goods")
    await say(h, case, stories.issued().model_copy(update={"issue_id": "i2"}))
    assert (await look(office, case))["state"] == "closed"
    assert [event.data.outcome for event in await h.emitted(CaseClosed)] == ["aided", "aided"]


async def on_duty(office: Office) -> str:
    """Return who is answerable for a case that comes by itself now."""
    client = office.officer("machine-1", "registering_system", organisation="省平台")
    return (await office.registered(client, applicant=None, identity_unknown=True))["answerable_officer"]


@pytest.mark.parametrize("end", [stories.paid(), GIVEN_UP], ids=["paid again", "given up"])
async def test_a_reopened_case_closes_again_when_it_is_paid_or_given_up(h, office: Office, end):
    case = await closed(h, office)
    await say(h, case, stories.returned_late(), end)
    now, fen = await look(office, case), paid_fen_of(end)
    assert (now["state"], now["outcome"], now["paid_fen"]) == ("closed", "aided", fen)
    assert [event.data for event in await h.emitted(CaseClosed)] == [
        CaseClosed(outcome="aided", paid_fen=300000),
        CaseClosed(outcome="aided", paid_fen=fen),
    ]


def paid_fen_of(event) -> int:
    return event.amount_fen if event.short_name() == "payment.paid" else 0


async def test_what_came_back_a_second_time_reopens_it_a_second_time(h, office: Office):
    case = await closed(h, office)
    await say(h, case, stories.returned_late(), stories.paid(), stories.returned_late())
    assert (len(await h.emitted(CaseReopened)), len(await h.emitted(CaseClosed))) == (2, 2)
    assert (await look(office, case))["state"] == "reopened"


async def test_a_case_that_is_still_open_only_goes_on(h, office: Office):
    case = await office.accepted()
    await say(h, case, stories.approved(stories.cash(instalments=2)), source="assessment")
    await say(h, case, stories.paid(), stories.returned_late(), stories.paid("cash", 2))
    assert ((await look(office, case))["state"], await h.emitted(CaseReopened), await h.emitted(CaseClosed)) == ("accepted", [], [])
    await say(h, case, stories.paid())
    assert (await look(office, case))["paid_fen"] == 600000


async def test_a_case_that_was_broken_off_is_not_reopened_and_counts_what_came_back(h, office: Office, case):
    await office.officer().post(f"/v1/cases/{case['case_id']}/withdrawal", json=WITHDRAWAL)
    await say(h, case, stories.paid(), stories.returned_late())
    now = await look(office, case)
    assert (now["state"], now["paid_fen"], await h.emitted(CaseReopened)) == ("withdrawn", 0, [])


async def test_of_what_came_back_and_was_paid_again_before_anybody_heard_both_are_told(h, office: Office):
    case = await closed(h, office)
    records = [
        h.record(case["case_id"], case["place_code"], one, source="disbursement")[0] for one in (stories.returned_late(), stories.paid())
    ]
    await h.apply(*records)
    assert (len(await h.emitted(CaseReopened)), len(await h.emitted(CaseClosed))) == (1, 2)
    assert (await look(office, case))["state"] == "closed"


async def test_a_reopened_case_is_handed_over_and_withdrawn_and_neither_judged_anew_nor_merged(h, office: Office):
    case = await closed(h, office)
    await say(h, case, stories.returned_late())
    url, lead = f"/v1/cases/{case['case_id']}", office.officer("supervisor-9", "supervisor", "3709")
    judged = await office.officer().post(f"{url}/triage", json={"urgency": "emergency"})
    assert code_of(judged) == (409, "case_in_state")
    other = await office.registered(applicant=None, identity_unknown=True)
    assert (await office.officer().post(f"{url}/merge", json={"into_case_id": other["case_id"]})).status_code == 409
    withdrawn = await lead.post(f"{url}/withdrawal", json=WITHDRAWAL)
    assert (withdrawn.status_code, withdrawn.json()["state"]) == (200, "withdrawn")
    assert [event.data.outcome for event in await h.emitted(CaseClosed)] == ["aided", "withdrawn"]


async def test_by_hand_nobody_reopens_a_case_of_which_nothing_came_back(h, office: Office):
    case = await closed(h, office)
    with pytest.raises(IntegrityConstraintViolationError, match="a payment that came back"):
        async with h.db.begin(CLERK) as uow:
            await uow.sql("UPDATE intake_case SET state = 'reopened', answerable_officer = 'x' WHERE case_id = $1", case["case_id"])


async def test_each_office_goes_by_its_own_roster(h, office: Office):
    case = await closed(h, office)
    await say(h, case, stories.returned_late())
    assert OTHER_COUNTY[:6] not in (await look(office, case))["answerable_officer"]


@pytest.mark.parametrize("back", [stories.returned_late(), stories.revoked()], ids=["late", "revoked"])
def test_money_that_came_back_is_neither_paid_nor_under_way(back):
    kept = kept_of({"assessment": [stories.approved(stories.cash())], "disbursement": [stories.paid(), back]})
    assert (outcome_of(kept), paid_fen(kept), money_under_way(kept)) == (None, 0, False)
    again = kept_of({"assessment": [stories.approved(stories.cash())], "disbursement": [stories.paid(), back, stories.paid()]})
    assert (outcome_of(again), paid_fen(again), money_under_way(again)) == ("aided", 300000, True)


def test_goods_that_were_revoked_are_neither_given_nor_settled():
    kept = kept_of({"assessment": [stories.approved(stories.goods())], "disbursement": [stories.issued(), stories.goods_revoked()]})
    assert (outcome_of(kept), money_under_way(kept)) == (None, False)
