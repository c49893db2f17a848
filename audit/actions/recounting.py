"""After an upgrade: open cases get the clocks that the release which recorded them did not know, from all their events."""

from collections.abc import Sequence
from dataclasses import replace

from audit.actions.clocks import fold_event, settle_clocks
from audit.domain import clocks
from audit.domain.casehistories import CaseChanges, CaseHistory
from audit.domain.clocks import CaseClock
from audit.repository.caseevents import store_changes, take_uncounted_cases
from shared.run.context import Context
from shared.store.db import UnitOfWork

BATCH = 50
"""Cases counted anew in one transaction, each with all its events."""


async def recount_clocks(uow: UnitOfWork, ctx: Context) -> bool:
    """Count some cases anew; return whether there may be more.

    What ended stays as it was counted then: a limit that is new judges nobody who was done before it came, and a stop by the earlier
    reading is one by this. What still runs counts from when it began, and is announced if it is late.
    """
    cases = await take_uncounted_cases(uow, BATCH)
    changes = list[CaseChanges]()
    for case_id, (history, envelopes) in cases.items():
        counted, duties = CaseHistory(facts=history.facts), {case_id: history.duties}
        for envelope in envelopes:
            changed = fold_event(ctx, counted, envelope)
            counted = counted.after(changed)
        settled = await settle_clocks(uow, ctx, _still_open(history.clocks, counted.clocks), duties, until=None)
        changes.append(replace(changed, duty=None, facts=counted.facts, clocks=settled))
    await store_changes(uow, changes)
    uow.mark_changed(*cases)
    return len(cases) == BATCH


def _still_open(olds: Sequence[CaseClock], news: Sequence[CaseClock]) -> list[CaseClock]:
    """Return the clocks that run by either reading, with what was announced of them."""
    known = {(clock.clock, clock.ref): clock for clock in olds}
    found = []
    for new in news:
        old = known.get((new.clock, new.ref))
        if new.ended_at is not None and (old is None or old.ended_at is not None):
            continue
        found.append(clocks.told_before(new, old))
    return found
