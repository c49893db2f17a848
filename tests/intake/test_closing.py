"""Closing a case by the events of the other stages, through the real inbox."""

import random

import pytest

from shared.events.contracts.intake import CaseClosed
from shared.kit.principal import Principal
from tests.intake import stories
from tests.intake.office import ID_NUMBERS, WITHDRAWAL, Office, code_of, person
from tests.intake.stories import STORIES


@pytest.mark.parametrize("name", sorted(STORIES))
@pytest.mark.parametrize("seed", [1, 2, 3])
async def test_a_case_closes_once_whatever_stage_comes_first(h, office: Office, name, seed):
    story, (outcome, paid_fen) = STORIES[name]
    case = await office.accepted()
    queues = {source: list(events) for source, events in story.items()}
    dice = random.Random(seed)
    while any(queues.values()):
        source = dice.choice([source for source, queue in queues.items() if queue])
        await h.deliver(case["case_id"], case["place_code"], queues[source].pop(0), source=source)
    (closed,) = await h.emitted(CaseClosed)
    assert closed.data == CaseClosed(outcome=outcome, paid_fen=paid_fen)
    now = (await office.officer().get(f"/v1/cases/{case['case_id']}")).json()
    assert (now["state"], now["outcome"], now["paid_fen"]) == ("closed", outcome, paid_fen)


async def test_the_event_that_closed_the_case_is_named_as_the_cause(h, office: Office):
    case = await office.accepted()
    await h.deliver(case["case_id"], case["place_code"], stories.approved(stories.cash()), source="assessment")
    last = await h.deliver(case["case_id"], case["place_code"], stories.paid(), source="disbursement")
    assert [event.causation_id for event in await h.emitted(CaseClosed)] == [last]


async def test_cases_that_one_poll_closes_have_each_its_own_cause(h, office: Office):
    records, last = [], {}
    for case in [await office.accepted(applicant=person(number)) for number in ID_NUMBERS[:3]]:
        said = [("assessment", stories.approved(stories.cash())), ("disbursement", stories.paid())]
        for source, event in said:
            record, last[case["case_id"]] = h.record(case["case_id"], case["place_code"], event, source=source)
            records.append(record)
    await h.apply(*records)
    assert {event.case_id: event.causation_id for event in await h.emitted(CaseClosed)} == last


async def test_the_same_event_twice_counts_once(h, office: Office):
    case = await office.accepted()
    await h.deliver(case["case_id"], case["place_code"], stories.approved(stories.cash()), source="assessment")
    record, _ = h.record(case["case_id"], case["place_code"], stories.paid(), source="disbursement")
    await h.apply(record)
    assert (await h.apply(record)).duplicates == 1
    assert len(await h.emitted(CaseClosed)) == 1


async def test_an_event_after_the_end_changes_nothing(h, office: Office, case):
    clerk = office.officer()
    await clerk.post(f"/v1/cases/{case['case_id']}/withdrawal", json=WITHDRAWAL)
    await h.deliver(case["case_id"], case["place_code"], stories.rejected(), source="assessment")
    assert [event.data.outcome for event in await h.emitted(CaseClosed)] == ["withdrawn"]


async def test_what_is_paid_after_the_end_is_counted_all_the_same(h, office: Office):
    """D1: intake said that nothing was paid of what the bank sent before it heard of the withdrawal; audit said 3000 yuan."""
    case, clerk = await office.accepted(), office.officer()
    url = f"/v1/cases/{case['case_id']}"
    before = (await clerk.post(f"{url}/withdrawal", json=WITHDRAWAL)).json()
    await h.deliver(case["case_id"], case["place_code"], stories.ordered(), source="disbursement")
    await h.deliver(case["case_id"], case["place_code"], stories.paid(), source="disbursement")
    await h.deliver(case["case_id"], case["place_code"], stories.paid("relief", amount_fen=63000), source="disbursement")
    now = (await clerk.get(url)).json()
    assert (before["paid_fen"], now["paid_fen"], now["state"]) == (0, 363000, "withdrawn")
    assert now["version"] > before["version"]
    assert len(await h.emitted(CaseClosed)) == 1


async def test_a_closed_case_ends_its_timers_and_in_time_its_keys(h, office: Office, case):
    async def rows(statement):
        async with h.db.begin(Principal.system("test")) as uow:
            return [tuple(row) for row in await uow.sql(statement)]

    assert len(await rows("SELECT FROM timer")) == 1
    await office.officer().post(f"/v1/cases/{case['case_id']}/withdrawal", json=WITHDRAWAL)
    assert await rows("SELECT FROM timer") == []
    assert await rows("SELECT case_id, ended_at, keys_kept FROM case_end") == [(case["case_id"], h.clock.now(), True)]
    assert sorted(await rows("SELECT case_ids FROM idempotency"), key=str) == [(None,), ([case["case_id"]],)]


async def test_a_case_closed_by_events_answers_that_it_is_closed(h, office: Office):
    case = await office.accepted()
    await h.deliver(case["case_id"], case["place_code"], stories.rejected(), source="assessment")
    answer = await office.officer().post(f"/v1/cases/{case['case_id']}/withdrawal", json=WITHDRAWAL)
    assert code_of(answer) == (409, "case_closed")


async def test_an_event_of_a_case_that_is_not_here_is_kept_and_harms_nothing(h):
    batch = await h.apply(h.record("0198f3a2-7c1e-7b7e-9d55-3c1f0f6d2b10", "370983101000", stories.rejected(), source="assessment")[0])
    assert (batch.applied, batch.parked) == (1, 0)
