"""Who is answerable: first asked for ever, and the duty by acknowledged hand-over only."""

import asyncio

import pytest
from asyncpg.exceptions import PostgresError
from sqlalchemy.exc import DBAPIError

from shared.events.contracts.intake import (
    CaseClosed,
    DutyHandoverAcknowledged,
    DutyHandoverDeclined,
    DutyHandoverOffered,
    DutyHandoverWithdrawn,
)
from tests.intake.office import ID_NUMBERS, WITHDRAWAL, Office, code_of, person

OFFER = {"to_officer": "clerk-2", "to_unit": "桃园镇窗口", "reason_code": "not_own_desk"}

BY_THE_DATABASE = (DBAPIError, PostgresError)
"""As the owner by hand, and as the service itself."""


@pytest.fixture
async def offer(clerk, case):
    response = await clerk.post(f"/v1/cases/{case['case_id']}/handovers", json=OFFER)
    assert response.status_code == 201
    return response.json()


def path(offer, answer):
    return f"/v1/cases/{offer['case_id']}/handovers/{offer['handover_id']}/{answer}"


async def test_until_it_is_acknowledged_the_sender_stays_answerable(h, clerk, case, offer):
    now = (await clerk.get(f"/v1/cases/{case['case_id']}")).json()
    assert (now["answerable_officer"], now["handovers"][0]["state"]) == ("clerk-1", "offered")
    (event,) = await h.emitted(DutyHandoverOffered)
    assert (event.data.from_officer, event.data.to_officer) == ("clerk-1", "clerk-2")


async def test_from_the_acknowledgement_on_the_receiver_is_answerable(h, office: Office, clerk, case, offer):
    response = await office.officer("clerk-2").post(path(offer, "acknowledgement"))
    assert (response.status_code, response.json()["state"]) == (200, "acknowledged")
    now = (await clerk.get(f"/v1/cases/{case['case_id']}")).json()
    assert (now["answerable_officer"], now["answerable_unit"]) == ("clerk-2", "潮泉镇窗口"), "as the token has it"
    assert now["first_asked_officer"] == "clerk-1"
    assert len(await h.emitted(DutyHandoverAcknowledged)) == 1


async def test_a_declined_duty_was_the_senders_all_along(h, office: Office, clerk, case, offer):
    response = await office.officer("clerk-2").post(path(offer, "declination"), json={"reason_code": "on_leave"})
    assert (response.status_code, response.json()["state"]) == (200, "declined")
    assert (await clerk.get(f"/v1/cases/{case['case_id']}")).json()["answerable_officer"] == "clerk-1"
    assert len(await h.emitted(DutyHandoverDeclined)) == 1
    assert (await clerk.post(f"/v1/cases/{case['case_id']}/handovers", json=OFFER)).status_code == 201


async def test_an_offer_refused_because_another_waits_succeeds_under_its_key_once_that_one_is_declined(office: Office, clerk, case, offer):
    async def offered_again():
        body = OFFER | {"to_officer": "clerk-3"}
        return await clerk.post(f"/v1/cases/{case['case_id']}/handovers", json=body, headers={"idempotency-key": "k"})

    assert code_of(await offered_again()) == (409, "handover_pending")
    await office.officer("clerk-2").post(path(offer, "declination"), json={"reason_code": "on_leave"})
    made = await offered_again()
    assert (made.status_code, made.json()["to_officer"], made.json()["state"]) == (201, "clerk-3", "offered")


async def test_nobody_else_takes_or_refuses_the_duty(office: Office, offer):
    stranger = office.officer("clerk-3")
    assert code_of(await stranger.post(path(offer, "acknowledgement"))) == (403, "not_the_receiver")
    assert code_of(await stranger.post(path(offer, "declination"), json={"reason_code": "x"})) == (403, "not_the_receiver")


async def test_not_even_the_sender_acknowledges_for_the_receiver(clerk, offer):
    assert code_of(await clerk.post(path(offer, "acknowledgement"))) == (403, "not_the_receiver")


async def test_a_supervisor_frees_a_duty_that_nobody_answers(office: Office, offer):
    assert (await office.supervisor().post(path(offer, "declination"), json={"reason_code": "no_answer"})).status_code == 200


async def test_d17_an_offer_to_nobody_is_taken_back_and_the_sender_was_answerable_all_along(h, office: Office, clerk, case, offer):
    response = await clerk.post(path(offer, "withdrawal"))
    assert (response.status_code, response.json()["state"]) == (200, "withdrawn")
    now = (await clerk.get(f"/v1/cases/{case['case_id']}")).json()
    assert (now["answerable_officer"], now["handovers"][0]["state"]) == ("clerk-1", "withdrawn")
    (event,) = await h.emitted(DutyHandoverWithdrawn)
    assert (event.data.handover_id, event.data.to_officer) == (offer["handover_id"], "clerk-2")
    assert code_of(await office.officer("clerk-2").post(path(offer, "acknowledgement"))) == (409, "handover_in_state")
    assert (await clerk.post(f"/v1/cases/{case['case_id']}/handovers", json=OFFER)).status_code == 201


async def test_d17_an_offer_takes_the_place_of_the_one_that_it_names_at_once(h, clerk, case, offer):
    other = OFFER | {"to_officer": "clerk-3", "replaces": offer["handover_id"]}
    made = await clerk.post(f"/v1/cases/{case['case_id']}/handovers", json=other)
    assert (made.status_code, made.json()["to_officer"]) == (201, "clerk-3")
    handovers = (await clerk.get(f"/v1/cases/{case['case_id']}")).json()["handovers"]
    assert [(one["to_officer"], one["state"]) for one in handovers] == [("clerk-2", "withdrawn"), ("clerk-3", "offered")]
    assert [type(one.data) for one in await h.emitted()][-2:] == [DutyHandoverWithdrawn, DutyHandoverOffered]


async def test_an_offer_is_not_replaced_by_one_to_the_same_officer_whose_time_would_begin_anew(h, clerk, case, offer):
    same = OFFER | {"to_officer": "Clerk-2", "replaces": offer["handover_id"]}
    assert code_of(await clerk.post(f"/v1/cases/{case['case_id']}/handovers", json=same)) == (409, "handover_pending")
    assert await h.emitted(DutyHandoverWithdrawn) == []


HOUR = 3600


async def offer_again(h, clerk, case, to="clerk-2"):
    """Offer the duty; return the offer, and for how many hours its receiver counts as having been asked already."""
    made = await clerk.post(f"/v1/cases/{case['case_id']}/handovers", json=OFFER | {"to_officer": to})
    assert made.status_code == 201, made.text
    told = (await h.emitted(DutyHandoverOffered))[-1]
    since = told.data.waiting_since
    return made.json(), 0 if since is None else (told.time - since).total_seconds() / HOUR


async def test_an_offer_that_is_taken_back_and_made_again_gives_the_same_receiver_no_new_time(h, office: Office, clerk, case, offer):
    for asked_for, waited in ((1, 0), (0.5, 1), (2, 1.5)):
        h.clock.advance(asked_for * HOUR)
        assert (await clerk.post(path(offer, "withdrawal"))).status_code == 200
        h.clock.advance(5 * HOUR)  # Nobody is asked meanwhile.
        other, before = await offer_again(h, clerk, case, "clerk-3")
        assert before == 0, "another receiver was not asked before"
        await office.officer("clerk-3").post(path(other, "declination"), json={"reason_code": "on_leave"})
        offer, before = await offer_again(h, clerk, case, "CLERK-2")
        assert before == waited + asked_for
    await office.officer("clerk-2").post(path(offer, "declination"), json={"reason_code": "on_leave"})
    _, before = await offer_again(h, clerk, case)
    assert before == 0, "the receiver has answered"


async def test_the_next_sender_asks_for_themselves(h, office: Office, clerk, case, offer):
    h.clock.advance(HOUR)
    await clerk.post(path(offer, "withdrawal"))
    mine, _ = await offer_again(h, clerk, case, "clerk-3")
    third = office.officer("clerk-3")
    assert (await third.post(path(mine, "acknowledgement"))).status_code == 200
    assert (await offer_again(h, third, case))[1] == 0


async def test_d16_a_supervisor_hands_the_duty_on(office: Office, case):
    made = await office.supervisor().post(f"/v1/cases/{case['case_id']}/handovers", json=OFFER)
    assert (made.status_code, made.json()["from_officer"], made.json()["offered_by"]) == (201, "clerk-1", "supervisor-1")


async def test_of_an_offer_that_is_taken_over_and_taken_back_at_once_one_succeeds(office: Office, clerk, case, offer):
    answers = await asyncio.gather(office.officer("clerk-2").post(path(offer, "acknowledgement")), clerk.post(path(offer, "withdrawal")))
    codes = [answer.status_code for answer in answers]
    now = (await clerk.get(f"/v1/cases/{case['case_id']}")).json()
    assert (codes, now["answerable_officer"]) in (([200, 403], "clerk-2"), ([409, 200], "clerk-1"))


async def test_only_a_pending_offer_of_the_same_case_is_replaced(office: Office, clerk, case, offer):
    handovers = f"/v1/cases/{case['case_id']}/handovers"
    unknown = OFFER | {"to_officer": "clerk-3", "replaces": case["case_id"]}
    assert code_of(await clerk.post(handovers, json=unknown)) == (404, "handover_not_found")
    await office.officer("clerk-2").post(path(offer, "declination"), json={"reason_code": "on_leave"})
    ended = OFFER | {"to_officer": "clerk-3", "replaces": offer["handover_id"]}
    assert code_of(await clerk.post(handovers, json=ended)) == (409, "handover_in_state")
    assert [one["state"] for one in (await clerk.get(f"/v1/cases/{case['case_id']}")).json()["handovers"]] == ["declined"]


async def test_an_offer_is_taken_back_by_the_sender_or_a_supervisor_and_while_nobody_answered(office: Office, clerk, offer):
    assert code_of(await office.officer("clerk-3").post(path(offer, "withdrawal"))) == (403, "not_answerable")
    assert code_of(await office.officer("clerk-2").post(path(offer, "withdrawal"))) == (403, "not_answerable")
    assert (await office.supervisor().post(path(offer, "withdrawal"))).status_code == 200
    assert code_of(await clerk.post(path(offer, "withdrawal"))) == (409, "handover_in_state")


async def test_what_the_receiver_took_is_not_taken_back(office: Office, clerk, offer):
    await office.officer("clerk-2").post(path(offer, "acknowledgement"))
    assert code_of(await clerk.post(path(offer, "withdrawal"))) == (403, "not_answerable")
    assert code_of(await office.officer("clerk-2").post(path(offer, "withdrawal"))) == (409, "handover_in_state")


async def test_a_receiver_finds_what_was_offered_and_nothing_else(office: Office, clerk, case, offer):
    await office.registered(applicant=person(ID_NUMBERS[1]))

    async def found(officer):
        return [one["case_id"] for one in (await clerk.get("/v1/cases", params={"offered_to": officer})).json()["items"]]

    assert (await found("clerk-2"), await found("CLERK-2"), await found("clerk-1")) == ([case["case_id"]], [case["case_id"]], [])
    await clerk.post(f"/v1/cases/{case['case_id']}/withdrawal", json=WITHDRAWAL)
    assert await found("clerk-2") == []


async def test_an_answer_is_given_once(office: Office, offer):
    receiver = office.officer("clerk-2")
    await receiver.post(path(offer, "acknowledgement"))
    assert code_of(await receiver.post(path(offer, "declination"), json={"reason_code": "x"})) == (409, "handover_in_state")


async def test_only_who_is_answerable_offers(office: Office, case):
    response = await office.officer("clerk-3").post(f"/v1/cases/{case['case_id']}/handovers", json=OFFER)
    assert code_of(response) == (403, "not_answerable")


async def test_one_offer_at_a_time_and_never_to_oneself(clerk, case, offer):
    handovers = f"/v1/cases/{case['case_id']}/handovers"
    assert code_of(await clerk.post(handovers, json=OFFER | {"to_officer": "clerk-3"})) == (409, "handover_pending")
    assert code_of(await clerk.post(handovers, json=OFFER | {"to_officer": "clerk-1"})) == (422, "handover_to_self")


async def test_an_unknown_offer_is_not_found(office: Office, case, offer):
    unknown = offer | {"handover_id": case["case_id"]}
    assert code_of(await office.officer("clerk-2").post(path(unknown, "acknowledgement"))) == (404, "handover_not_found")


async def test_a_case_that_has_ended_hands_nothing_over(h, office: Office, clerk, case, offer):
    await clerk.post(f"/v1/cases/{case['case_id']}/withdrawal", json=WITHDRAWAL)
    assert len(await h.emitted(CaseClosed)) == 1
    assert code_of(await office.officer("clerk-2").post(path(offer, "acknowledgement"))) == (409, "case_closed")


@pytest.mark.parametrize(
    "change",
    [
        "first_asked_officer = 'scapegoat'",
        "first_asked_unit = 'elsewhere'",
        "registered_at = registered_at + interval '1 hour'",
        "registered_by = 'nobody'",
        "channel = 'online'",
        "answerable_officer = 'scapegoat'",
        "answerable_unit = 'elsewhere'",
    ],
)
@pytest.mark.parametrize("role", ["application", "owner"])
async def test_not_even_sql_rewrites_the_duty(application_role, owner, case, change, role):
    sql = {"application": application_role, "owner": owner}[role]
    with pytest.raises(BY_THE_DATABASE, match=r"immutable|hand-over"):
        await sql(f"UPDATE intake_case SET {change}")


async def test_an_old_acknowledgement_does_not_move_the_duty_again(h, application_role, office: Office, clerk, case, offer):
    await office.officer("clerk-2").post(path(offer, "acknowledgement"))
    back = OFFER | {"to_officer": "clerk-1", "to_unit": "潮泉镇窗口"}
    returned = (await office.officer("clerk-2").post(f"/v1/cases/{case['case_id']}/handovers", json=back)).json()
    h.clock.advance(1)
    assert (await clerk.post(path(returned, "acknowledgement"))).status_code == 200
    with pytest.raises(BY_THE_DATABASE, match="hand-over"):
        await application_role("UPDATE intake_case SET answerable_officer = 'clerk-2', answerable_unit = '桃园镇窗口'")


@pytest.mark.parametrize("table", ["intake_case", "person_read", "village_relief", "materials", "closing_fact"])
async def test_not_even_the_owner_deletes_the_record(owner, case, table):
    with pytest.raises(BY_THE_DATABASE, match="append-only"):
        await owner(f"DELETE FROM {table}")


async def test_who_waits_for_the_case_gets_an_offer_as_news_though_the_case_itself_is_what_it_was(h, news, clerk, case):
    async def offer_duty():
        assert (await clerk.post(f"/v1/cases/{case['case_id']}/handovers", json=OFFER)).status_code == 201

    answer = await news(h, clerk, f"/v1/cases/{case['case_id']}", offer_duty)
    assert (answer.status_code, answer.json()["version"]) == (200, case["version"])
    assert [one["state"] for one in answer.json()["handovers"]] == ["offered"]


async def test_d17_a_name_that_no_roster_of_the_county_has_is_not_offered_the_duty(h, office: Office, clerk, case):
    url = f"/v1/cases/{case['case_id']}/handovers"
    for name in ("clerk-l", "clerk-9"):  # Nobody's, and another county's: to that one the case goes by a transfer.
        assert code_of(await clerk.post(url, json=OFFER | {"to_officer": name})) == (409, "officer_unknown")
    assert await h.emitted(DutyHandoverOffered) == []
    lead = office.officer("lead-1", "county_approver", "370983", organisation="县局")
    roster = {"officers": [{"subject": "lead-1", "lead": True}, {"subject": "clerk-l"}]}
    assert (await lead.put("/v1/units/县局/roster?division=370983000000", json=roster)).status_code == 200
    assert (await clerk.post(url, json=OFFER | {"to_officer": "clerk-l"})).status_code == 201


async def test_the_receiver_is_known_in_whatever_spelling_and_answers_by_the_own(h, office: Office, clerk, case):
    offer = (await clerk.post(f"/v1/cases/{case['case_id']}/handovers", json=OFFER | {"to_officer": "CLERK-2"})).json()
    taken = await office.officer("clerk-2").post(path(offer, "acknowledgement"))
    assert (taken.status_code, taken.json()["to_officer"]) == (200, "clerk-2")
    assert (await clerk.get(f"/v1/cases/{case['case_id']}")).json()["answerable_officer"] == "clerk-2"
