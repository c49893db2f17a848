"""An optional field of a registration reaches assessment's own row."""

from shared.kit.principal import Principal
from tests.assessment.office import intake_events


async def test_the_minors_of_a_household_are_kept(office, h):
    case_id = h.ctx.ids.new()
    await office.receive(case_id, *intake_events(minors=3))
    async with h.db.begin(Principal.system("test")) as uow:
        assert await uow.sql("SELECT minors FROM assessment WHERE case_id = $1", case_id) == [(3,)]
