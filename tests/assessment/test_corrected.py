"""A household or hardship that was put right at intake counts from then on; what was proposed or decided stays as it is."""

from typing import Any

from shared.events.contracts.persons import PersonCorrected
from tests.assessment.office import Office, done
from tests.assessment.test_stored import on_database

FACTS = "SELECT row(household_size, hardship_codes, version)::text FROM assessment WHERE case_id = $1"


def corrected(**facts: Any) -> PersonCorrected:
    return PersonCorrected(
        correction_id="correction-1",
        fields=tuple(facts),
        reason_code="wrongly_entered",
        evidence_sha256="e" * 64,
        corrected_by="clerk-1",
        **facts,
    )


async def test_what_the_rules_give_goes_by_what_was_corrected(office: Office) -> None:
    case = await office.case("normal", "proved")
    await office.receive(case, corrected(hardship_codes=("fire", "accident")))
    assert (await office.view(case))["hardship_codes"] == ["fire", "accident"]
    await office.receive(case, corrected(household_size=7))
    [facts] = await on_database(office, FACTS, case)
    assert facts.startswith('(7,"{fire,accident}",')


async def test_an_account_that_was_corrected_is_nothing_to_assess(office: Office) -> None:
    case = await office.case("normal", "proved")
    before = await on_database(office, FACTS, case)
    await office.receive(case, corrected(account_version=1))
    assert await on_database(office, FACTS, case) == before


async def test_what_was_proposed_stays(office: Office) -> None:
    case = await office.case("normal", "surveyed")
    proposed = done(await office.review(case))["review"]
    await office.receive(case, corrected(household_size=9, hardship_codes=("fire",)))
    assert (await office.view(case))["review"] == proposed
