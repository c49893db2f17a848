"""An assessment goes on where its case is: the new office works on it, the old one does not."""

from shared.events.contracts.intake import CaseMoved
from tests.assessment.office import OTHER_COUNTY, PLACE, PROOF, Office

THERE = f"{OTHER_COUNTY}100000"


def moved() -> CaseMoved:
    return CaseMoved(
        transfer_id="transfer-1",
        from_place_code=PLACE,
        from_officer="asked-1",
        to_officer="clerk-9",
        to_unit="窗口",
        reason_code="wrong_place",
        corrected=False,
    )


async def test_an_assessment_moves_with_its_case_and_keeps_what_was_found(office: Office) -> None:
    case = await office.case("normal", "in_notice")
    await office.object(case)
    await office.receive(case, moved(), place=THERE)
    here = office.clerk("clerk-9", jurisdiction=OTHER_COUNTY)
    seen = (await here.get(f"/v1/assessments/{case}")).json()
    assert (seen["place_code"], seen["state"], len(seen["proofs"]), len(seen["notices"])) == (THERE, "objected", 1, 1)
    assert (await office.clerk().get(f"/v1/assessments/{case}")).status_code == 404
    objections = (await office.county("inspector-9", jurisdiction=OTHER_COUNTY).get(f"/v1/assessments/{case}")).json()
    assert objections["notices"][0]["notice_id"] == seen["notices"][0]["notice_id"]
    assert [one["case_id"] for one in await office.posted(OTHER_COUNTY)] == [case]


async def test_who_had_the_case_before_can_do_nothing_in_it(office: Office) -> None:
    case = await office.case("normal", "accepted")
    await office.receive(case, moved(), place=THERE)
    assert (await office.prove(case)).status_code == 404
    there = office.clerk("clerk-9", jurisdiction=OTHER_COUNTY)
    assert (await there.post(f"/v1/assessments/{case}/fact-proofs", json=PROOF)).status_code < 300
