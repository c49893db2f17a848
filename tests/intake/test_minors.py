"""An optional field of a case goes from the call to the row, the view and the event."""

from tests.intake.office import application


async def test_the_minors_of_a_household_are_kept_shown_and_emitted(h, office):
    answer = await office.officer().post("/v1/cases", json=application(minors=3))
    assert (answer.status_code, answer.json()["minors"]) == (201, 3)
    assert [envelope.data.minors for envelope in await h.emitted()] == [3]
