"""What is stored of a case as JSON is what release 0.1.0 reads and wrote; decisions from before it are read too."""

import json

from shared.events.contracts.assessment import CaseApproved
from shared.kit.principal import Principal
from tests.assessment.office import Office, done

PARTS = {
    "survey": "surveyors household_size affected_persons self_paid_fen loss_fen monthly_income_fen related_officers recorded_by facts",
    "means": "authorised monthly_income_fen assets_within_rule checked_by",
    "review": "procedure members votes_for votes_against proposed_by proposed_fen computed_fen programmes"
    " explanation explanation_sha256 policy_version",
    "decision": "approved decided_by amount_fen reason_code reason_text remedy_text items policy_version legal_basis explained",
    "relief": "item_id amount_fen form ordered_by explained",
    "conference": "members votes_for votes_against amount_fen secretary minutes",
    "formalities": "completed_by found_eligible reason_code reason_text",
}
"""Column to the keys of its object: release 0.1.0 reads all of them, and leaves out `explained` and `facts`, which it does not know."""


async def on_database(office: Office, statement: str, case: str):
    """Return what a statement about a case gives."""
    async with office.h.db.begin(Principal.system("test")) as uow:
        return [row[0] for row in await uow.sql(statement, case)]


async def through_everything(office: Office) -> str:
    """Return a case of which every part is there."""
    case = await office.case("emergency", "proved")
    done(await office.relieve(case))
    done(await office.survey(case))
    done(await office.check(case))
    done(await office.review(case, proposed_fen=5_000_000))
    done(await office.decide(case))
    done(await office.confer(case))
    done(await office.complete(case))
    return case


async def test_every_part_is_stored_with_the_keys_that_a_release_before_reads(office: Office):
    case = await through_everything(office)
    [row] = await on_database(office, "SELECT to_jsonb(a)::text FROM assessment a WHERE case_id = $1", case)
    assert {name: sorted(json.loads(row)[name]) for name in PARTS} == {name: sorted(keys.split()) for name, keys in PARTS.items()}


async def test_an_approved_item_is_stored_as_its_event_has_it(office: Office, h):
    case = await office.case("emergency", "approved", requested_modes=("in_kind",))
    [items] = await on_database(office, "SELECT (decision->'items')::text FROM assessment WHERE case_id = $1", case)
    (event,) = await h.emitted(CaseApproved)
    assert json.loads(items) == [item.model_dump() for item in event.data.items]
    assert (await office.view(case))["decision"]["items"] == json.loads(items)


async def test_a_decision_from_before_policy_and_law_were_kept_is_read(office: Office):
    case = await office.case("fast_small", "approved")
    older = "UPDATE assessment SET decision = decision - '{items,policy_version,legal_basis}'::text[] WHERE case_id = $1"
    await on_database(office, older, case)
    decision = (await office.view(case))["decision"]
    assert (decision["approved"], decision["items"], decision["policy_version"], decision["legal_basis"]) == (True, [], None, [])


async def test_what_a_change_answers_is_what_is_stored(office: Office):
    case = await office.case("emergency", "proved")
    steps = (office.relieve, office.survey, office.check, office.review, office.decide, office.complete)
    assert [done(await step(case)) == await office.view(case) for step in steps] == [True] * 6
    normal = await office.case(until="surveyed")
    assert done(await office.review(normal, proposed_fen=10**7)) == await office.view(normal)
    assert done(await office.open_notice(normal)) == await office.view(normal)
    await office.wait_out(normal)
    assert done(await office.decide(normal)) == await office.view(normal)
    assert done(await office.confer(normal)) == await office.view(normal)
