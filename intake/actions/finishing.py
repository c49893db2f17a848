"""An old office goes on with what was under way when its case moved: who does is kept, and reads what that needs."""

from collections.abc import Sequence

from intake.domain.cases import Case, CaseState
from intake.domain.closing import StageEvent
from intake.domain.finishing import finishing
from intake.repository.finishing import keep_finishing
from shared.store.db import UnitOfWork

BROKEN_OFF = frozenset({CaseState.WITHDRAWN, CaseState.MERGED})
"""The departments stop their orders with these."""


async def keep_what_is_finished_elsewhere(uow: UnitOfWork, case: Case, kept: Sequence[StageEvent]) -> None:
    """Keep who goes on elsewhere with a locked case, by all that was heard of it. Of one that never moved nothing is asked or stored."""
    if all(one.place_code == case.place_code for one in kept):
        return
    everybody = finishing(kept, broken_off=case.state in BROKEN_OFF)
    await keep_finishing(uow, case.case_id, [one for one in everybody if one.place_code != case.place_code])
