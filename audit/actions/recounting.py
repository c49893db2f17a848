"""After an upgrade: open cases get the clocks that the release which recorded them did not know, from all their events."""

from collections.abc import Sequence
from dataclasses import replace

from audit.actions.clocks import change_clocks, settle_clocks
from audit.domain import clocks
from audit.domain.casefiles import CLOCKS_REVISION, update_case_file
from audit.domain.casehistories import CaseChanges, CaseHistory
from audit.domain.clocks import CaseClock
from audit.domain.duties import duty_of
from audit.repository.caseevents import store_changes, take_uncounted_cases
from shared.events.contracts import Envelope, Event
from shared.run.context import Context
from shared.store.db import UnitOfWork

BATCH = 50
"""Cases counted anew in one transaction, each with all its events."""


async def recount_clocks(uow: UnitOfWork, ctx: Context) -> bool:
    """Count some cases anew; return whether there may be more.

    What ended stays as it was counted then: a limit that is new judges nobody who was done before it came. What still runs counts from
    when it began, and is announced if it is late.
    """
    cases = await take_uncounted_cases(uow, BATCH)
    changes = []
    for case_id, (history, envelopes) in cases.items():
        if history.file is None:
            continue
        counted = _replayed(ctx, envelopes)
        changed = _still_open(history.clocks, counted.clocks)
        settled = await settle_clocks(uow, ctx, changed, {case_id: history.duties}, until=None)
        file = replace(history.file, clocks_revision=CLOCKS_REVISION)
        changes.append(CaseChanges(event_id="", file=file, duty=None, facts=counted.facts, clocks=settled))
    await store_changes(uow, changes)
    uow.mark_changed(*cases)
    return len(cases) == BATCH


def _replayed(ctx: Context, envelopes: Sequence[Envelope[Event]]) -> CaseHistory:
    """Return the case as it would stand if this release had recorded all its events."""
    history = CaseHistory()
    for envelope in envelopes:
        file, begun = update_case_file(history.file, envelope), duty_of(envelope)
        duties = (*history.duties, begun) if begun else history.duties
        facts, changed = change_clocks(ctx, envelope, history, file, duties)
        history = history.after(CaseChanges(event_id=envelope.id, file=file, duty=begun, facts=facts, clocks=changed))
    return history


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
