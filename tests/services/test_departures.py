"""A department gives what the order proposes, or says why not; far from it, only with a second officer."""

import pytest

from shared.events.contracts.desk import DeskCompleted, DeskConfirmationAwaited, DeskDepartureDeclined
from shared.events.contracts.intake import CaseWithdrawn
from shared.events.contracts.referral import GivenAid, Proposal, ProposedAmount, ReferralDropped
from tests.services.office import PLACE, Office, code_of

WHY = {"departure_code": "facts_found_at_desk", "departure_text": "部门另行核实：本次住院另有商业保险赔付。"}


def proposal(why: str = "by_rule", amount_fen: int | None = 300_000, **more) -> Proposal:
    one = ProposedAmount(rule="medical_margin", amount_fen=amount_fen or 0, formula="3,000.00", sources=("来源（已公布文件）",), model=True)
    return Proposal(why=why, amount_fen=amount_fen, amounts=(one,) if amount_fen is not None else (), policy_version="taian@1", **more)


NOT_KNOWN = proposal("not_known", None)
NO_PROPOSAL = (None, NOT_KNOWN, proposal("service", None), proposal("facts_missing", None, missing=("self_paid_fen",)))


async def proposed(health: Office, of: Proposal | None, state: str = "acknowledged"):
    """Return a task of medical insurance whose order proposes so much, brought to a state in which it can be completed."""
    task = await health.task(proposal=of)
    if state != "received":
        task = (await health.answer(task, "acknowledgement")).json()
    if state == "confirming":
        task = (await health.answer(task, "completion", amount_fen=900_000, **WHY)).json()
        assert task["state"] == "confirming"
    return task


async def second(health: Office, task, subject: str = "handler-2", *, agree: bool = True):
    body = {"agree": agree, "version": task["version"]}
    return await health.officer(subject=subject).post(f"/v1/tasks/{task['task_id']}/departure-answer", json=body)


async def test_a_desk_is_shown_what_the_order_tells_and_no_more(health: Office):
    given = (GivenAid(department="civil_affairs", programme="temporary_assistance", amount_fen=5),)
    made = await health.order(proposal=proposal(), given=given, due_at="2026-03-30T01:00:00Z", facts={"self_paid_fen": 600_000})
    (task,) = (await health.officer().get("/v1/tasks", params={"referral_id": made.referral_id})).json()["items"]
    assert (task["due_at"], task["proposed_fen"], task["facts"]["self_paid_fen"]) == ("2026-03-30T01:00:00Z", 300_000, 600_000)
    assert task["given"] == [{"department": "civil_affairs", "programme": "temporary_assistance", "amount_fen": 5}]
    assert task["proposal"]["amounts"] == [
        {
            "rule": "medical_margin",
            "amount_fen": 300_000,
            "formula": "3,000.00",
            "ceilings_fen": [],
            "ceiling_kinds": None,
            "place": "",
            "model": True,
            "sources": ["来源（已公布文件）"],
        }
    ]


async def test_an_order_of_a_release_that_proposed_nothing_is_answered_as_before(health: Office):
    task = await health.task(state="acknowledged")
    assert (task["due_at"], task["facts"], task["given"], task["proposal"], task["proposed_fen"]) == (None, None, [], None, None)
    assert (await health.answer(task, "completion", amount_fen=1)).json()["state"] == "completed"


async def test_what_was_proposed_is_given_without_a_word(health: Office):
    task = await proposed(health, proposal())
    done = (await health.answer(task, "completion", amount_fen=300_000)).json()
    assert (done["state"], done["given_programme"], done["confirmed_by"]) == ("completed", "medical_assistance", None)
    (said,) = await health.h.emitted(DeskCompleted)
    assert (said.data.proposed_fen, said.data.departure_code, said.data.confirmed_by) == (300_000, None, None)


@pytest.mark.parametrize("of", NO_PROPOSAL, ids=["no proposal", "not known", "service", "facts missing"])
async def test_where_no_rule_proposes_an_amount_the_officer_decides_alone(health: Office, of):
    task = await proposed(health, of)
    assert code_of(await health.answer(task, "completion", amount_fen=5_000_000, **WHY)) == (422, "no_departure")
    assert (await health.answer(task, "completion", amount_fen=5_000_000)).json()["state"] == "completed"


@pytest.mark.parametrize(
    ("of", "body"),
    [
        (proposal(), {"amount_fen": 300_001}),
        (proposal(), {"amount_fen": 299_999}),
        (proposal(), {"amount_fen": None}),
        (proposal("comes_to_nothing", 0), {"amount_fen": 1}),
        (proposal("not_for_these_facts", None), {"amount_fen": 1}),
        (proposal(), {"amount_fen": 300_001, "departure_code": "facts_found_at_desk"}),
        (proposal(), {"amount_fen": 300_001, "departure_text": WHY["departure_text"]}),
    ],
)
async def test_whoever_departs_from_a_proposal_says_why(health: Office, of, body):
    task = await proposed(health, of)
    refused = await health.answer(task, "completion", **body)
    assert code_of(refused) == (422, "departure_unexplained")
    assert (await health.now(task), await health.h.emitted(DeskCompleted)) == (task, [])


async def test_a_reason_for_no_departure_is_refused(health: Office):
    task = await proposed(health, proposal())
    assert code_of(await health.answer(task, "completion", amount_fen=300_000, **WHY)) == (422, "no_departure")


@pytest.mark.parametrize(
    ("amount_fen", "state"), [(400_000, "completed"), (200_000, "completed"), (400_001, "confirming"), (199_999, "confirming")]
)
async def test_one_officer_departs_by_so_much_as_the_profile_allows(health: Office, amount_fen, state):
    task = await proposed(health, proposal())
    assert (await health.answer(task, "completion", amount_fen=amount_fen, **WHY)).json()["state"] == state


@pytest.mark.parametrize("of", [proposal(), *NO_PROPOSAL])
async def test_another_programme_departs_by_all_of_it(health: Office, of):
    officer = health.officer("health_commission")
    states = []
    for amount_fen in (100_001, 100_000):
        task = await health.task("health_commission", proposal=of)
        await health.answer(task, "acknowledgement", officer)
        await health.take_steps(task, "service")
        other = {"programme": "treat_before_pay", "amount_fen": amount_fen}
        assert code_of(await health.answer(task, "completion", officer, **other)) == (422, "departure_unexplained")
        states.append((await health.answer(task, "completion", officer, **other, **WHY)).json()["state"])
    assert states == ["confirming", "confirming" if of is not None and of.amount_fen else "completed"]


async def test_who_agrees_agrees_to_what_was_read(health: Office):
    """Else a small departure is read, and a large one that was recorded meanwhile is agreed to."""
    task = await proposed(health, proposal(), "confirming")
    anew = (await health.answer(task, "completion", amount_fen=90_000_000, **WHY)).json()
    assert code_of(await second(health, task)) == (409, "task_changed")
    assert await health.now(task) == anew
    assert (await second(health, anew)).json()["amount_fen"] == 90_000_000


async def test_what_waits_for_a_second_officer_counts_only_with_the_second_officer(health: Office):
    task = await proposed(health, proposal(), "confirming")
    assert await health.h.emitted(DeskCompleted) == []
    (awaited,) = await health.h.emitted(DeskConfirmationAwaited)
    assert (awaited.data.proposed_fen, awaited.data.amount_fen, awaited.data.officer) == (300_000, 900_000, "handler-1")
    assert WHY["departure_text"] not in awaited.body.decode()
    for same in ("handler-1", "Handler-1"):
        assert code_of(await second(health, task, same)) == (403, "second_officer_needed")
    assert await health.now(task) == task
    done = (await second(health, task)).json()
    assert (done["state"], done["officer"], done["confirmed_by"]) == ("completed", "handler-1", "handler-2")
    (said,) = await health.h.emitted(DeskCompleted)
    assert (said.data.amount_fen, said.data.departure_code, said.data.officer, said.data.confirmed_by) == (
        900_000,
        WHY["departure_code"],
        "handler-1",
        "handler-2",
    )
    assert code_of(await second(health, done, "handler-3")) == (409, "task_in_state")


async def test_what_the_second_officer_does_not_agree_to_is_recorded_anew(health: Office):
    task = await proposed(health, proposal(), "confirming")
    back = (await second(health, task, agree=False)).json()
    assert (back["state"], back["amount_fen"], back["departure_code"], back["departure_text"]) == ("acknowledged", None, None, None)
    (said,) = await health.h.emitted(DeskDepartureDeclined)
    assert said.data.officer == "handler-2"
    assert (await health.answer(task, "completion", amount_fen=300_000)).json()["state"] == "completed"


async def test_what_waits_may_be_recorded_anew_refused_and_returned(health: Office):
    for kind, body, state in (
        ("completion", {"amount_fen": 300_000}, "completed"),
        ("completion", {"amount_fen": 800_000, **WHY}, "confirming"),
        ("refusal", {}, "refused"),
        ("return", {}, "returned"),
    ):
        task = await proposed(health, proposal(), "confirming")
        assert (await health.answer(task, kind, health.officer(subject="handler-3"), **body)).json()["state"] == state
    (anew,) = [one for one in await health.h.emitted(DeskConfirmationAwaited) if one.data.officer == "handler-3"]
    assert anew.data.amount_fen == 800_000


@pytest.mark.parametrize("kind", ["refusal", "return"])
async def test_what_is_declined_shows_no_amount_that_nobody_agreed_to(health: Office, kind):
    task = await proposed(health, proposal(), "confirming")
    now = (await health.answer(task, kind)).json()
    assert (now["amount_fen"], now["given_programme"], now["departure_code"], now["departure_text"]) == (None, None, None, None)


async def test_an_end_stops_what_waits_for_a_second_officer(health: Office):
    task = await proposed(health, proposal(), "confirming")
    await health.h.deliver(task["case_id"], PLACE, CaseWithdrawn(reason_code="no_longer_needed"))
    now = await health.now(task)
    assert (now["state"], now["amount_fen"], now["departure_code"]) == ("stopped", None, None)
    assert code_of(await second(health, now)) == (409, "task_in_state")


async def test_what_was_given_before_an_order_was_given_up_is_kept_and_told_late(health: Office):
    """A department that had taken it may have given something; one that had not cannot have. Far from the proposal, two say so late too."""
    taken, untaken = await proposed(health, proposal()), await proposed(health, proposal(), "received")
    for task in (taken, untaken):
        dropped = ReferralDropped(
            referral_id=task["referral_id"],
            department=task["department"],
            desk="health",
            reason_code="department_silent",
            dropped_by="clerk-1",
        )
        await health.h.deliver(task["case_id"], PLACE, dropped, source="referral")
    assert code_of(await health.answer(untaken, "completion")) == (409, "task_in_state")
    assert code_of(await health.answer(taken, "completion", amount_fen=900_000)) == (422, "departure_unexplained")
    for agree, state in ((False, "stopped"), (True, "completed")):
        late = (await health.answer(taken, "completion", amount_fen=900_000, **WHY)).json()
        assert late["state"] == "confirming"
        assert code_of(await second(health, late, "handler-1")) == (403, "second_officer_needed")
        assert (await second(health, late, agree=agree)).json()["state"] == state
    (said,) = await health.h.emitted(DeskCompleted)
    assert (said.data.amount_fen, said.data.proposed_fen, said.data.confirmed_by) == (900_000, 300_000, "handler-2")
