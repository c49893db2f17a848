"""A case goes to where it belongs: corrected by its officer, or taken over by the other office. No clock begins anew (D21)."""

import asyncio
from datetime import timedelta

import pytest
from asyncpg.exceptions import PostgresError
from sqlalchemy.exc import DBAPIError

from shared.events.contracts.intake import (
    CaseClosed,
    CaseMoved,
    CaseTransferDeclined,
    CaseTransferRequested,
    CaseTransferWithdrawn,
    DutyHandoverWithdrawn,
)
from shared.kit.principal import Principal
from tests.intake.office import OTHER_COUNTY, PLACE, WITHDRAWAL, Office, code_of, person

NEXT_TOWNSHIP = f"{PLACE[:6]}103201"
THERE = {"place_code": OTHER_COUNTY, "reason_code": "wrong_place"}
BY_THE_DATABASE = (DBAPIError, PostgresError)


@pytest.fixture
def other(office: Office):
    return office.officer("clerk-9", jurisdiction=OTHER_COUNTY[:6], organisation="岱岳区窗口")


@pytest.fixture
async def request_(clerk, case):
    answer = await clerk.post(f"/v1/cases/{case['case_id']}/transfers", json=THERE)
    assert answer.status_code == 201, answer.text
    return answer.json()


def path(request_, answer):
    return f"/v1/cases/{request_['case_id']}/transfers/{request_['transfer_id']}/{answer}"


def of(case):
    return f"/v1/cases/{case['case_id']}"


async def test_d21_a_wrong_place_is_corrected_by_the_officer_of_the_case_who_stays_answerable(h, office: Office, clerk, case):
    moved = await clerk.post(f"{of(case)}/place-corrections", json={"place_code": NEXT_TOWNSHIP, "reason_code": "wrong_place"})
    assert (moved.status_code, moved.json()["state"]) == (200, "acknowledged"), moved.text
    now = (await office.officer(jurisdiction=NEXT_TOWNSHIP[:9]).get(of(case))).json()
    assert (now["place_code"], now["answerable_officer"], now["registered_at"]) == (NEXT_TOWNSHIP, "clerk-1", case["registered_at"])
    (event,) = await h.emitted(CaseMoved)
    assert (event.place_code, event.data.from_place_code, event.data.corrected) == (NEXT_TOWNSHIP, PLACE, True)
    assert now["version"] == case["version"] + 1


async def test_d21_until_the_other_office_acknowledges_nothing_moves(h, clerk, other, case, request_):
    now = (await clerk.get(of(case))).json()
    assert (now["place_code"], now["answerable_officer"], now["transfers"][0]["state"]) == (PLACE, "clerk-1", "requested")
    (event,) = await h.emitted(CaseTransferRequested)
    assert (event.place_code, event.data.to_place_code, event.data.from_officer) == (PLACE, OTHER_COUNTY, "clerk-1")
    assert event.data.asked_officer is None, "nobody keeps a roster there"
    assert code_of(await other.post(f"{of(case)}/acceptance")) == (404, "case_not_found")


@pytest.mark.parametrize(("to_place", "ends"), [(NEXT_TOWNSHIP, True), (f"{PLACE[:9]}201", False)], ids=["another township", "a village"])
async def test_a_corrected_place_ends_an_offer_to_whom_the_case_may_be_out_of_sight(h, clerk, case, to_place, ends):
    to = {"to_officer": "clerk-2", "to_unit": "窗口", "reason_code": "on_leave"}
    assert (await clerk.post(f"{of(case)}/handovers", json=to)).status_code == 201
    moved = await clerk.post(f"{of(case)}/place-corrections", json={"place_code": to_place, "reason_code": "wrong_place"})
    assert moved.status_code == 200, moved.text
    assert len(await h.emitted(DutyHandoverWithdrawn)) == ends


@pytest.mark.parametrize(
    ("to_place", "hours"), [(OTHER_COUNTY, 2), (f"{OTHER_COUNTY[:9]}201", 2), (f"{OTHER_COUNTY[:6]}001000", 0)],
    ids=["the same place", "a village of it", "another township"],
)  # fmt: skip
async def test_an_office_that_is_asked_again_has_no_new_time(h, clerk, case, request_, to_place, hours):
    h.clock.advance(2 * 3600)
    assert (await clerk.post(path(request_, "withdrawal"))).status_code == 200
    h.clock.advance(3600)
    assert (await clerk.post(f"{of(case)}/transfers", json=THERE | {"place_code": to_place})).status_code == 201
    first, again = await h.emitted(CaseTransferRequested)
    assert (first.data.waiting_since, again.data.waiting_since) == (None, h.clock.now() - timedelta(hours=hours) if hours else None)


async def test_an_officer_is_answerable_in_whatever_spelling(office: Office, case):
    same = office.officer("Clerk-1")
    moved = await same.post(f"{of(case)}/place-corrections", json={"place_code": NEXT_TOWNSHIP, "reason_code": "wrong_place"})
    assert moved.status_code == 200, moved.text
    assert (await same.post(f"{of(case)}/transfers", json=THERE)).status_code == 201


async def test_a_request_names_who_is_on_duty_where_the_case_is_to_go(h, office: Office, clerk, case):
    county = f"{OTHER_COUNTY[:6]}000000"
    lead = office.officer("lead-9", "township_approver", jurisdiction=OTHER_COUNTY[:6], organisation="岱岳区局")
    body = {"officers": [{"subject": "lead-9", "lead": True}, {"subject": "clerk-9", "deputy": "lead-9"}]}
    assert (await lead.put(f"/v1/units/岱岳区局/roster?division={county}", json=body)).status_code == 200
    assert (await clerk.post(f"{of(case)}/transfers", json=THERE)).status_code == 201
    (event,) = await h.emitted(CaseTransferRequested)
    assert event.data.asked_officer == "lead-9"


async def test_d21_who_acknowledges_is_answerable_and_the_case_is_theirs_with_all_that_is_kept_of_it(h, clerk, other, case, request_):
    await clerk.post(f"{of(case)}/materials-requests", json={"materials": ["diagnosis"]})
    taken = await other.post(path(request_, "acknowledgement"))
    assert (taken.status_code, taken.json()["to_officer"], taken.json()["to_unit"]) == (200, "clerk-9", "岱岳区窗口"), taken.text
    now = (await other.get(of(case))).json()
    assert (now["place_code"], now["answerable_officer"], now["answerable_unit"]) == (OTHER_COUNTY, "clerk-9", "岱岳区窗口")
    assert (now["first_asked_officer"], now["registered_at"]) == ("clerk-1", case["registered_at"])
    assert now["person"]["name"] == case["person"]["name"] is not None
    assert now["materials"] is not None
    (event,) = await h.emitted(CaseMoved)
    assert (event.place_code, event.data.from_officer, event.data.to_officer, event.data.corrected) == (
        OTHER_COUNTY,
        "clerk-1",
        "clerk-9",
        False,
    )
    assert (await other.get(f"{of(case)}/person?purpose=survey")).status_code == 200
    assert (await other.post(f"{of(case)}/acceptance")).status_code == 200


async def test_the_old_office_goes_on_seeing_the_case_and_neither_its_person_nor_a_way_to_change_it(clerk, other, case, request_):
    await other.post(path(request_, "acknowledgement"))
    seen = (await clerk.get(of(case))).json()
    assert (seen["place_code"], seen["person"]["name"]) == (OTHER_COUNTY, None)
    assert code_of(await clerk.get(f"{of(case)}/person?purpose=survey")) == (403, "outside_jurisdiction")
    assert code_of(await clerk.post(f"{of(case)}/acceptance")) == (404, "case_not_found")


async def test_the_office_that_is_asked_sees_the_case_and_not_its_person(other, case, request_):
    seen = (await other.get(of(case))).json()
    assert (seen["hardship_codes"], seen["person"]["name"]) == (case["hardship_codes"], None)
    assert code_of(await other.get(f"{of(case)}/person?purpose=survey")) == (403, "outside_jurisdiction")


async def test_an_office_that_is_not_asked_sees_nothing(office: Office, case, request_):
    stranger = office.officer("clerk-8", jurisdiction="370923")
    assert code_of(await stranger.get(of(case))) == (404, "case_not_found")
    assert code_of(await stranger.post(path(request_, "acknowledgement"))) == (404, "transfer_not_found")


async def test_a_declined_transfer_leaves_the_case_where_it_was_and_it_can_be_asked_again(h, clerk, other, case, request_):
    declined = await other.post(path(request_, "declination"), json={"reason_code": "not_our_place"})
    assert (declined.status_code, declined.json()["state"]) == (200, "declined"), declined.text
    now = (await clerk.get(of(case))).json()
    assert (now["place_code"], now["answerable_officer"]) == (PLACE, "clerk-1")
    (event,) = await h.emitted(CaseTransferDeclined)
    assert (event.place_code, event.data.reason_code) == (PLACE, "not_our_place")
    assert code_of(await other.get(of(case))) == (404, "case_not_found")
    assert (await clerk.post(f"{of(case)}/transfers", json=THERE)).status_code == 201


async def test_a_decline_after_the_old_officer_left_leaves_the_duty_where_it_is_by_now(office: Office, clerk, other, case, request_):
    to = {"to_officer": "clerk-2", "to_unit": "窗口", "reason_code": "on_leave"}
    offer = (await clerk.post(f"{of(case)}/handovers", json=to)).json()
    await office.officer("clerk-2").post(f"{of(case)}/handovers/{offer['handover_id']}/acknowledgement")
    await other.post(path(request_, "declination"), json={"reason_code": "not_our_place"})
    assert (await clerk.get(of(case))).json()["answerable_officer"] == "clerk-2"


async def test_a_transfer_is_taken_from_whoever_is_answerable_by_then(h, office: Office, clerk, other, case, request_):
    to = {"to_officer": "clerk-2", "to_unit": "窗口", "reason_code": "on_leave"}
    offer = (await clerk.post(f"{of(case)}/handovers", json=to)).json()
    await office.officer("clerk-2").post(f"{of(case)}/handovers/{offer['handover_id']}/acknowledgement")
    taken = (await other.post(path(request_, "acknowledgement"))).json()
    assert (taken["from_officer"], taken["to_officer"]) == ("clerk-2", "clerk-9")


async def test_an_offer_of_the_old_office_ends_when_another_takes_the_case_over(h, office: Office, clerk, other, case, request_):
    to = {"to_officer": "clerk-2", "to_unit": "窗口", "reason_code": "on_leave"}
    offer = (await clerk.post(f"{of(case)}/handovers", json=to)).json()
    assert (await other.post(path(request_, "acknowledgement"))).status_code == 200
    (event,) = await h.emitted(DutyHandoverWithdrawn)
    assert event.data.handover_id == offer["handover_id"]
    late = await office.officer("clerk-2").post(f"{of(case)}/handovers/{offer['handover_id']}/acknowledgement")
    assert code_of(late) == (404, "case_not_found")


async def test_a_request_that_nobody_answered_is_taken_back_by_who_is_answerable(h, office: Office, clerk, other, case, request_):
    assert code_of(await office.officer("clerk-2").post(path(request_, "withdrawal"))) == (403, "not_answerable")
    assert (await clerk.post(path(request_, "withdrawal"))).json()["state"] == "withdrawn"
    assert len(await h.emitted(CaseTransferWithdrawn)) == 1
    assert code_of(await other.post(path(request_, "acknowledgement"))) == (409, "transfer_in_state")


async def test_of_two_transfers_at_once_one_waits_and_the_other_is_refused(h, clerk, case):
    both = await asyncio.gather(*(clerk.post(f"{of(case)}/transfers", json=THERE | {"reason_code": why}) for why in ("one", "other")))
    assert sorted(code_of(answer)[0] for answer in both) == [201, 409]
    assert len(await h.emitted(CaseTransferRequested)) == 1


async def test_of_two_officers_who_acknowledge_at_once_one_is_answerable(h, office: Office, other, case, request_):
    second = office.officer("clerk-10", jurisdiction=OTHER_COUNTY[:6])
    both = await asyncio.gather(*(one.post(path(request_, "acknowledgement")) for one in (other, second)))
    assert sorted(code_of(answer)[0] for answer in both) == [200, 409]
    assert len(await h.emitted(CaseMoved)) == 1


async def test_a_request_ends_with_its_case(h, clerk, other, office: Office, case, request_):
    assert (await office.supervisor().post(f"{of(case)}/withdrawal", json=WITHDRAWAL)).status_code == 200
    assert [len(await h.emitted(one)) for one in (CaseTransferWithdrawn, CaseClosed)] == [1, 1]
    assert code_of(await other.post(path(request_, "acknowledgement"))) == (409, "case_closed")


async def test_a_merge_during_a_transfer_ends_the_request_and_the_other_case_stays(h, office: Office, clerk, other, case, request_):
    into = await office.registered(applicant=person(), override_duplicate_reason="同一家庭第二次来访")
    answer = await clerk.post(f"{of(case)}/merge", json={"into_case_id": into["case_id"]})
    assert answer.status_code == 200, answer.text
    assert len(await h.emitted(CaseTransferWithdrawn)) == 1
    assert code_of(await other.post(path(request_, "acknowledgement"))) == (409, "case_closed")
    assert (await clerk.get(of(into))).json()["place_code"] == PLACE


async def test_the_case_into_which_another_was_merged_moves_with_the_earlier_start(office: Office, clerk, other, case):
    h = office.h
    h.clock.advance(60)
    into = await office.registered(applicant=person(), override_duplicate_reason="同一家庭第二次来访")
    assert (await clerk.post(f"{of(case)}/merge", json={"into_case_id": into["case_id"]})).status_code == 200
    asked = (await clerk.post(f"{of(into)}/transfers", json=THERE)).json()
    assert (await other.post(path(asked, "acknowledgement"))).status_code == 200
    now = (await other.get(of(into))).json()
    assert now["first_registered_at"] == case["registered_at"]
    assert len(await h.emitted(CaseMoved)) == 1


@pytest.mark.parametrize(
    ("call", "body", "status", "code"),
    [
        ("place-corrections", {"place_code": PLACE}, 409, "place_unchanged"),
        ("place-corrections", {"place_code": OTHER_COUNTY}, 403, "place_elsewhere"),
        ("place-corrections", {"place_code": "370983999000"}, 422, "unknown_division"),
        ("transfers", {"place_code": NEXT_TOWNSHIP}, 409, "transfer_within"),
        ("transfers", {"place_code": PLACE}, 409, "place_unchanged"),
        ("transfers", {"place_code": "37098310100"}, 422, "invalid_request"),
    ],
)
async def test_a_case_goes_only_where_it_can(h, clerk, case, call, body, status, code):
    assert code_of(await clerk.post(f"{of(case)}/{call}", json=body | {"reason_code": "wrong_place"})) == (status, code)
    assert await h.emitted(CaseMoved) == await h.emitted(CaseTransferRequested) == []


@pytest.mark.parametrize("call", ["place-corrections", "transfers"])
async def test_only_who_is_answerable_or_a_supervisor_moves_a_case(office: Office, case, call):
    body = {"place_code": NEXT_TOWNSHIP, "reason_code": "wrong_place"}
    assert code_of(await office.officer("clerk-2").post(f"{of(case)}/{call}", json=body)) == (403, "not_answerable")


async def test_a_supervisor_has_the_other_office_asked_and_moves_nothing_over_its_head(office: Office, other, case):
    supervisor = office.officer("supervisor-1", "supervisor", "3709", scopes=["case:handle", "case:read", "supervise"])
    assert code_of(await supervisor.post(f"{of(case)}/place-corrections", json=THERE)) == (403, "not_answerable")
    asked = await supervisor.post(f"{of(case)}/transfers", json=THERE)
    assert asked.status_code == 201
    assert (await other.post(path(asked.json(), "acknowledgement"))).json()["from_officer"] == "clerk-1"


async def test_the_sender_does_not_acknowledge_the_own_request(clerk, case, request_):
    assert code_of(await clerk.post(path(request_, "acknowledgement"))) == (403, "not_the_office_asked")


@pytest.mark.parametrize(
    "change",
    ["place_code = '370911100000'", "place_code = '370911100000', answerable_officer = 'clerk-9', answerable_unit = 'u'"],
)
async def test_even_by_hand_a_case_moves_by_a_transfer_only(h, case, request_, change):
    with pytest.raises(BY_THE_DATABASE, match="acknowledged transfer only"):
        async with h.db.begin(Principal.system("test")) as uow:
            await uow.sql(f"UPDATE intake_case SET {change} WHERE case_id = $1", case["case_id"])  # The test's own text.


async def test_even_by_hand_what_came_in_is_rewritten_by_nobody(h, clerk, case):
    await clerk.post(f"{of(case)}/materials-requests", json={"materials": ["diagnosis"]})
    for change in ("requested_by = 'x'", "place_code = '370911100000'"):
        with pytest.raises(BY_THE_DATABASE, match=r"append-only|permission denied"):
            async with h.db.begin(Principal.system("test")) as uow:
                await uow.sql(f"UPDATE materials SET {change} WHERE case_id = $1", case["case_id"])  # The test's own text.


async def test_the_time_to_answer_runs_on_through_a_transfer(h, clerk, other, case, request_):
    async def due():
        async with h.db.begin(Principal.system("test")) as uow:
            [row] = await uow.sql("SELECT due_at FROM timer WHERE case_id = $1", case["case_id"])
            return row.due_at

    before = await due()
    h.clock.advance(7_200)
    assert (await other.post(path(request_, "acknowledgement"))).status_code == 200
    assert await due() == before


async def test_both_offices_find_a_transfer_and_nobody_else(office: Office, clerk, other, case, request_):
    for who, seen in ((clerk, 1), (other, 1), (office.officer("clerk-8", jurisdiction="370923"), 0)):
        listed = (await who.get("/v1/transfers?state=requested")).json()["items"]
        assert [one["transfer_id"] for one in listed] == [request_["transfer_id"]] * seen
    await other.post(path(request_, "acknowledgement"))
    assert (await other.get("/v1/transfers?state=requested")).json()["items"] == []
