"""Hearing: what intake and disbursement say, kept until it is of use. Nothing heard is ever refused."""

from assessment import repository
from assessment.actions.cases import changed, moved
from assessment.actions.notices import hang_after, take_down
from assessment.rules.states import Deed, State, after
from shared.events.contracts import Envelope
from shared.events.contracts.disbursement import DisbursementEvent, InKindIssued
from shared.events.contracts.intake import CaseAccepted, CaseRegistered, CaseTriaged, IntakeEvent
from shared.run.context import Context
from shared.store.db import UnitOfWork

FACTS = (
    "hardship_codes",
    "identity_classes",
    "first_asked_officer",
    "household_size",
    "affected_persons",
    "stated_self_paid_fen",
    "stated_loss_fen",
    "requested_fen",
    "requested_modes",
    "requested_programmes",
    "registered_at",
)
"""Fields of `case.registered` that decisions need."""


async def keep_facts(uow: UnitOfWork, event: Envelope[CaseRegistered]) -> None:
    """Keep what a case is about."""
    case = await repository.begin(uow, event.case_id, event.place_code)
    await repository.save(uow, changed(case, **{name: getattr(event.data, name) for name in FACTS}))


async def keep_urgency(uow: UnitOfWork, event: Envelope[CaseTriaged]) -> None:
    """Keep how urgent a case was judged, and by whom."""
    case = await repository.begin(uow, event.case_id, event.place_code)
    await repository.save(uow, changed(case, urgent=event.data.urgency == "emergency", triaged_by=event.data.triaged_by))


async def open_assessment(uow: UnitOfWork, event: Envelope[CaseAccepted]) -> None:
    """Begin the assessment of an accepted case."""
    case = await repository.begin(uow, event.case_id, event.place_code)
    if after(case.state, Deed.ACCEPT) is not None:
        await repository.save(uow, moved(case, Deed.ACCEPT, accepted_by=event.data.accepted_by))


async def end_assessment(uow: UnitOfWork, event: Envelope[IntakeEvent]) -> None:
    """End the assessment of a case that does not go on; what was decided stays decided, but nothing of it hangs or will hang."""
    case = await repository.begin(uow, event.case_id, event.place_code)
    if case.state is State.ENDED:
        return
    over = moved(case, Deed.END, post_notice=False) if case.open else changed(case, post_notice=False)
    await repository.save(uow, over)
    await take_down(uow, case.case_id)


async def settle_item(uow: UnitOfWork, ctx: Context, event: Envelope[DisbursementEvent]) -> None:
    """Count an instalment that was paid or given up, or goods handed over as first relief; hang the notice that then is due."""
    case = await repository.begin(uow, event.case_id, event.place_code)
    if isinstance(event.data, InKindIssued) and not event.data.first_relief:
        return
    settled = changed(case, cash_settled=case.cash_settled + 1)
    if settled.state is State.APPROVED:
        settled = await hang_after(uow, ctx, settled)
    await repository.save(uow, settled)
