"""Triage, the one-time notice, acceptance, refusal, withdrawal, merging, and silence."""

import pytest

from shared.events.contracts.intake import (
    CaseAccepted,
    CaseClosed,
    CaseMaterialsRequested,
    CaseMerged,
    CaseNotAccepted,
    CaseTriaged,
    CaseWithdrawn,
)
from shared.kit.principal import Principal
from tests.intake import stories
from tests.intake.office import ID_NUMBERS, WITHDRAWAL, Office, code_of, person

SHA = "a" * 64
WEEK = 7 * 86400
EMERGENCY = {"urgency": "emergency", "reason_codes": ["life_danger"]}
REFUSAL = {"reason_code": "outside_scope", "reason_text": "不属于急难救助范围。", "remedy_text": "可在60日内申请行政复议。"}


def url(case, step):
    return f"/v1/cases/{case['case_id']}/{step}"


async def test_an_emergency_is_accepted_at_once_and_owes_its_papers(h, clerk, case):
    response = await clerk.post(url(case, "triage"), json=EMERGENCY)
    now = response.json()
    assert (response.status_code, now["state"], now["urgency"], now["materials_outstanding"]) == (200, "accepted", "emergency", True)
    (triaged,), (accepted,) = await h.emitted(CaseTriaged), await h.emitted(CaseAccepted)
    assert triaged.data.registered_at == h.clock.now()
    assert (accepted.data.materials_outstanding, accepted.data.deemed) == (True, False)


async def test_an_ordinary_case_waits_for_acceptance(h, clerk, case):
    now = (await clerk.post(url(case, "triage"), json={"urgency": "ordinary"})).json()
    assert now["state"] == "registered"
    assert await h.emitted(CaseAccepted) == []
    assert (await clerk.post(url(case, "acceptance"))).json()["state"] == "accepted"


async def test_only_a_supervisor_takes_an_emergency_back(h, office: Office, clerk, case):
    await clerk.post(url(case, "triage"), json=EMERGENCY)
    ordinary = {"urgency": "ordinary", "reason_codes": ["checked"]}
    assert code_of(await clerk.post(url(case, "triage"), json=ordinary)) == (403, "downgrade_needs_supervisor")
    assert (await office.supervisor().post(url(case, "triage"), json=ordinary)).status_code == 200
    emergency = {"urgency": "emergency"}
    assert code_of(await office.supervisor().post(url(case, "triage"), json=emergency)) == (403, "supervisor_only_downgrades")
    assert [event.data.downgraded for event in await h.emitted(CaseTriaged)] == [False, True]


@pytest.mark.parametrize("judged", [True, False])
async def test_a_danger_to_life_is_not_called_ordinary_by_who_answers_for_it(h, office: Office, judged):
    """D18: whoever was answerable took the clock of first relief away by one word."""
    case, clerk = await office.registered(life_danger=True), office.officer()
    if judged:
        await clerk.post(url(case, "triage"), json=EMERGENCY)
    plain, why = {"urgency": "ordinary"}, {"urgency": "ordinary", "reason_codes": ["checked"]}
    own = office.officer("clerk-1", "supervisor", "3709")
    assert code_of(await clerk.post(url(case, "triage"), json=why)) == (403, "downgrade_needs_supervisor")
    assert code_of(await own.post(url(case, "triage"), json=why)) == (403, "downgrade_by_answerable")
    assert code_of(await office.supervisor().post(url(case, "triage"), json=plain)) == (422, "triage_needs_reason")
    assert (await office.supervisor().post(url(case, "triage"), json=why)).status_code == 200
    assert (await h.emitted(CaseTriaged))[-1].data.downgraded


async def test_a_dangerous_hardship_is_called_ordinary_with_a_reason(h, office: Office, clerk):
    case = await office.registered(hardship_codes=["fire"])
    assert code_of(await clerk.post(url(case, "triage"), json={"urgency": "ordinary"})) == (422, "triage_needs_reason")
    answer = await clerk.post(url(case, "triage"), json={"urgency": "ordinary", "reason_codes": ["fire_out"]})
    assert (answer.status_code, answer.json()["urgency"]) == (200, "ordinary")
    assert [event.data.downgraded for event in await h.emitted(CaseTriaged)] == [False]


async def test_the_same_urgency_twice_is_refused(h, clerk, case):
    await clerk.post(url(case, "triage"), json=EMERGENCY)
    assert code_of(await clerk.post(url(case, "triage"), json=EMERGENCY)) == (409, "triage_unchanged")
    assert len(await h.emitted(CaseTriaged)) == 1


async def test_materials_are_asked_for_once(h, clerk, case):
    first = await clerk.post(url(case, "materials-requests"), json={"materials": ["diagnosis", "expense_receipt", "diagnosis"]})
    assert (first.status_code, first.json()["state"]) == (200, "awaiting_materials")
    again = await clerk.post(url(case, "materials-requests"), json={"materials": ["bank_account"]})
    assert code_of(again) == (409, "materials_already_requested")
    (event,) = await h.emitted(CaseMaterialsRequested)
    assert event.data.materials == ("diagnosis", "expense_receipt")
    assert event.data.answer_by > h.clock.now()


async def test_the_case_is_ready_when_the_last_material_has_come(clerk, case):
    await clerk.post(url(case, "materials-requests"), json={"materials": ["diagnosis", "expense_receipt"]})
    some = await clerk.post(url(case, "materials"), json={"materials": [{"material": "expense_receipt", "sha256": SHA}]})
    assert (some.json()["state"], some.json()["materials"]["outstanding"]) == ("awaiting_materials", ["diagnosis"])
    rest = await clerk.post(url(case, "materials"), json={"materials": [{"material": "diagnosis", "sha256": SHA}]})
    assert (rest.json()["state"], rest.json()["materials"]["outstanding"]) == ("ready", [])


async def test_materials_nobody_asked_for_are_refused(clerk, case):
    stray = {"materials": [{"material": "portrait", "sha256": SHA}]}
    assert code_of(await clerk.post(url(case, "materials"), json=stray)) == (409, "materials_not_requested")
    await clerk.post(url(case, "materials-requests"), json={"materials": ["diagnosis"]})
    assert code_of(await clerk.post(url(case, "materials"), json=stray)) == (422, "material_not_requested")


async def test_papers_of_an_emergency_come_after_acceptance(clerk, case):
    await clerk.post(url(case, "triage"), json=EMERGENCY)
    await clerk.post(url(case, "materials-requests"), json={"materials": ["diagnosis"]})
    now = (await clerk.post(url(case, "materials"), json={"materials": [{"material": "diagnosis", "sha256": SHA}]})).json()
    assert (now["state"], now["materials_outstanding"]) == ("accepted", False)


async def test_silence_accepts_a_case_to_which_nobody_answered(h, clerk, case):
    await h.run("timers")
    assert await h.emitted(CaseAccepted) == []
    h.clock.advance(WEEK)
    await h.run("timers")
    await h.run("timers")
    (event,) = await h.emitted(CaseAccepted)
    assert (event.data.deemed, event.case_id) == (True, case["case_id"])
    assert (await clerk.get(f"/v1/cases/{case['case_id']}")).json()["deemed"]


async def test_silence_waits_for_nobody_and_comes_back_to_a_case_that_is_locked(h, case):
    h.clock.advance(WEEK)
    async with h.db.begin(Principal.system("test")) as uow:
        await uow.sql("SELECT FROM intake_case FOR UPDATE")
        await h.run("timers")
    assert await h.emitted(CaseAccepted) == []
    await h.run("timers")
    assert len(await h.emitted(CaseAccepted)) == 1


async def test_silence_accepts_nothing_while_the_person_owes_papers(h, clerk, case):
    await clerk.post(url(case, "materials-requests"), json={"materials": ["diagnosis"]})
    h.clock.advance(5 * 86400)
    await h.run("timers")
    assert await h.emitted(CaseAccepted) == []
    await clerk.post(url(case, "materials"), json={"materials": [{"material": "diagnosis", "sha256": SHA}]})
    h.clock.advance(WEEK)
    await h.run("timers")
    assert [event.data.deemed for event in await h.emitted(CaseAccepted)] == [True]


@pytest.mark.parametrize("answer", ["acceptance", "refusal", "withdrawal"])
async def test_an_answered_case_is_not_accepted_by_silence(h, clerk, case, answer):
    bodies = {"refusal": REFUSAL, "withdrawal": WITHDRAWAL}
    assert (await clerk.post(url(case, answer), json=bodies.get(answer))).status_code == 200
    h.clock.advance(WEEK)
    await h.run("timers")
    assert not any(event.data.deemed for event in await h.emitted(CaseAccepted))


async def test_a_case_is_accepted_once(clerk, case):
    await clerk.post(url(case, "acceptance"))
    assert code_of(await clerk.post(url(case, "acceptance"))) == (409, "case_in_state")
    assert code_of(await clerk.post(url(case, "refusal"), json=REFUSAL)) == (409, "case_in_state")


async def test_a_refusal_needs_a_reason_and_a_remedy_and_ends_the_case(h, clerk, case):
    assert code_of(await clerk.post(url(case, "refusal"), json=REFUSAL | {"reason_text": "否"})) == (422, "invalid_request")
    assert code_of(await clerk.post(url(case, "refusal"), json={"reason_code": "x"})) == (422, "invalid_request")
    now = (await clerk.post(url(case, "refusal"), json=REFUSAL)).json()
    assert (now["state"], now["outcome"], now["remedy_text"]) == ("not_accepted", "not_accepted", REFUSAL["remedy_text"])
    assert [type(event.data) for event in await h.emitted()][1:] == [CaseNotAccepted, CaseClosed]
    assert REFUSAL["reason_text"] not in "".join(event.body.decode() for event in await h.emitted())


async def test_an_emergency_is_never_refused_at_the_door(office: Office, clerk, case):
    await clerk.post(url(case, "triage"), json=EMERGENCY)
    assert code_of(await clerk.post(url(case, "refusal"), json=REFUSAL)) == (409, "emergency_not_refused")


async def test_a_danger_to_life_is_not_refused_before_a_supervisor_took_it_back(office: Office, clerk):
    case = await office.registered(life_danger=True)
    assert code_of(await clerk.post(url(case, "refusal"), json=REFUSAL)) == (409, "emergency_not_refused")
    taken_back = await office.supervisor().post(url(case, "triage"), json={"urgency": "ordinary", "reason_codes": ["checked"]})
    assert taken_back.status_code == 200
    assert (await clerk.post(url(case, "refusal"), json=REFUSAL)).json()["state"] == "not_accepted"


async def test_a_dangerous_hardship_is_not_refused_before_it_was_judged(office: Office, clerk):
    case = await office.registered(hardship_codes=["sudden_illness"])
    assert code_of(await clerk.post(url(case, "refusal"), json=REFUSAL)) == (409, "emergency_not_refused")
    judged = await clerk.post(url(case, "triage"), json={"urgency": "ordinary", "reason_codes": ["stable"]})
    assert judged.status_code == 200
    assert (await clerk.post(url(case, "refusal"), json=REFUSAL)).json()["state"] == "not_accepted"


@pytest.mark.parametrize(
    ("step", "body"),
    [
        ("triage", EMERGENCY),
        ("materials-requests", {"materials": ["x"]}),
        ("materials", {"materials": [{"material": "x", "sha256": SHA}]}),
        ("acceptance", None),
        ("refusal", REFUSAL),
        ("withdrawal", WITHDRAWAL),
        ("handovers", {"to_officer": "o", "to_unit": "u", "reason_code": "x"}),
        (
            "village-relief",
            {"form": "care", "amount_fen": 0, "given_at": "2026-03-02T08:00:00+08:00", "witnesses": ["a", "b"], "money_source": "donation"},
        ),
    ],
)
async def test_a_case_that_has_ended_changes_no_more(clerk, case, step, body):
    await clerk.post(url(case, "withdrawal"), json=WITHDRAWAL)
    assert code_of(await clerk.post(url(case, step), json=body)) == (409, "case_closed")


@pytest.mark.parametrize("step", ["triage", "acceptance", "withdrawal", "handovers"])
async def test_another_countys_case_is_not_found(office: Office, case, step):
    body = {"triage": EMERGENCY, "withdrawal": WITHDRAWAL, "handovers": {"to_officer": "o", "to_unit": "u", "reason_code": "x"}}
    neighbour = office.officer(jurisdiction="370911")
    assert code_of(await neighbour.post(url(case, step), json=body.get(step))) == (404, "case_not_found")


async def test_withdrawing_is_published_and_ends_the_case(h, clerk, case):
    now = (await clerk.post(url(case, "withdrawal"), json=WITHDRAWAL)).json()
    assert (now["state"], now["outcome"]) == ("withdrawn", "withdrawn")
    assert [type(event.data) for event in await h.emitted()][1:] == [CaseWithdrawn, CaseClosed]


async def test_a_case_is_not_withdrawn_while_money_is_under_way(h, office: Office, clerk):
    """D1: between the order and the bank's word a case could be withdrawn, and was paid all the same."""
    case = await office.accepted()
    await h.deliver(case["case_id"], case["place_code"], stories.ordered(), source="disbursement")
    assert code_of(await clerk.post(url(case, "withdrawal"), json=WITHDRAWAL)) == (409, "money_under_way")
    await h.deliver(case["case_id"], case["place_code"], stories.submitted(), source="disbursement")
    assert code_of(await clerk.post(url(case, "withdrawal"), json=WITHDRAWAL)) == (409, "money_under_way")
    await h.deliver(case["case_id"], case["place_code"], stories.returned(), source="disbursement")
    assert (await clerk.post(url(case, "withdrawal"), json=WITHDRAWAL)).status_code == 200


async def test_a_case_goes_on_in_the_one_it_is_merged_into(h, office: Office, clerk, case):
    unknown = await office.registered(applicant=None, identity_unknown=True)
    now = (await clerk.post(url(unknown, "merge"), json={"into_case_id": case["case_id"]})).json()
    assert (now["state"], now["merged_into"]) == ("merged", case["case_id"])
    assert [event.data.into_case_id for event in await h.emitted(CaseMerged)] == [case["case_id"]]


async def test_cases_of_two_persons_are_not_merged_nor_one_with_itself(office: Office, clerk, case):
    other = await office.registered(applicant=person(ID_NUMBERS[1]))
    assert code_of(await clerk.post(url(other, "merge"), json={"into_case_id": case["case_id"]})) == (409, "merge_other_person")
    assert code_of(await clerk.post(url(other, "merge"), json={"into_case_id": other["case_id"]})) == (422, "merge_into_itself")


async def test_nothing_is_merged_into_another_countys_case(office: Office, case):
    neighbour = office.officer(jurisdiction="370911")
    other = await office.registered(neighbour, place_code="370911100000", applicant=None, identity_unknown=True)
    assert code_of(await neighbour.post(url(other, "merge"), json={"into_case_id": case["case_id"]})) == (404, "case_not_found")


@pytest.mark.parametrize(("step", "body"), [("triage", {"urgency": "ordinary"}), ("withdrawal", WITHDRAWAL)])
async def test_a_case_that_somebody_else_changed_meanwhile_is_left_alone(h, clerk, case, step, body):
    url = f"/v1/cases/{case['case_id']}"
    read = (await clerk.get(url)).headers["etag"]
    await clerk.post(f"{url}/acceptance")
    before = len(await h.emitted())
    late = await clerk.post(f"{url}/{step}", json=body, headers={"if-match": read})
    assert code_of(late) == (412, "version_mismatch")
    assert len(await h.emitted()) == before
    again = await clerk.post(f"{url}/{step}", json=body, headers={"if-match": (await clerk.get(url)).headers["etag"]})
    assert again.status_code == 200


async def test_a_withdrawal_names_the_persons_own_statement(h, clerk, case):
    assert code_of(await clerk.post(url(case, "withdrawal"), json={"reason_code": "need_ended"})) == (422, "invalid_request")
    assert (await clerk.post(url(case, "withdrawal"), json=WITHDRAWAL)).json()["state"] == "withdrawn"
    (told,) = await h.emitted(CaseWithdrawn)
    assert (told.data.reason_code, told.data.statement_sha256) == (WITHDRAWAL["reason_code"], WITHDRAWAL["statement_sha256"])


DECIDED = {
    "aid that was granted": (stories.approved(stories.branch()),),
    "aid that was refused": (stories.relief(), stories.rejected()),
    "the conference": (stories.proposed(),),
}


@pytest.mark.parametrize("why", ["an emergency", "a danger", "a dangerous hardship", *DECIDED])
async def test_only_a_supervisor_who_is_not_answerable_records_that_such_a_case_is_withdrawn(h, office: Office, clerk, why):
    """Withdrawn and registered again, every clock of it would begin anew."""
    facts = {"a danger": {"life_danger": True}, "a dangerous hardship": {"hardship_codes": ["fire"]}}.get(why, {})
    case = await office.registered(**facts)
    if why == "an emergency":
        await clerk.post(url(case, "triage"), json=EMERGENCY)
    if why in DECIDED:
        await clerk.post(url(case, "acceptance"))
        for event in DECIDED[why]:
            await h.deliver(case["case_id"], case["place_code"], event, source="assessment")
    answerable = office.officer("clerk-1", "supervisor", "3709")
    for officer in (clerk, office.officer("clerk-2"), answerable):
        assert code_of(await officer.post(url(case, "withdrawal"), json=WITHDRAWAL)) == (403, "withdrawal_needs_supervisor")
    assert await h.emitted(CaseWithdrawn) == []
    assert (await office.supervisor().post(url(case, "withdrawal"), json=WITHDRAWAL)).json()["state"] == "withdrawn"


async def test_the_scope_to_supervise_alone_withdraws_nothing(office: Office, case):
    odd = office.officer("somebody", "window_clerk", scopes={"supervise"})
    assert code_of(await odd.post(url(case, "withdrawal"), json=WITHDRAWAL)) == (403, "withdrawal_needs_supervisor")
