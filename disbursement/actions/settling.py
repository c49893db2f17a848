"""The end of what is owed: each event that settles a payment or goods says whether it was the last of its case.

Where the last of them came before the approval, nothing is left to say so, and the case is announced as settled.

Of two that settle the last two things of a case at once, exactly one says so. Both hold the case's row when they look, and it is taken at
the end of the transaction, by the order of cases, for a whole batch in one statement: the second sees what the first has done.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from disbursement.actions.posting import cause_of
from disbursement.domain.goods import Goods
from disbursement.domain.payments import Payment
from disbursement.repository.cases import CaseToSettle, settle_cases
from shared.events.contracts import Envelope, Event
from shared.events.contracts.assessment import CaseApproved
from shared.events.contracts.disbursement import CaseSettled, InKindCancelled, InKindIssued, PaymentCancelled, PaymentPaid
from shared.store.db import Cause, UnitOfWork

Settling = PaymentPaid | PaymentCancelled | InKindIssued | InKindCancelled


@dataclass(frozen=True, slots=True)
class _Settled:
    about: Payment | Goods
    event: Settling
    cause: Cause


def emit_settled(uow: UnitOfWork, about: Payment | Goods, event: Settling) -> None:
    """Emit that a payment or goods have ended, and whether nothing is owed to their case any more; at the end of the transaction."""
    uow.at_the_end(_settle, _Settled(about, event, cause_of(uow, about)))


def note_decision(uow: UnitOfWork, event: Envelope[Event]) -> None:
    """Note that a case was approved or refused: from then on what is settled last ends what is owed to it."""
    uow.at_the_end(_settle, event)


async def _settle(uow: UnitOfWork, all_of_it: Sequence[_Settled | Envelope[Event]]) -> None:
    settled = [one for one in all_of_it if isinstance(one, _Settled)]
    decisions = [one for one in all_of_it if isinstance(one, Envelope)]
    noted = [CaseToSettle(one.case_id, one.place_code, decided=True) for one in decisions]
    # What is no first relief was approved, whether or not the approval was noted when it was heard.
    theirs = [CaseToSettle(one.about.case_id, one.about.place_code, decided=not one.about.first_relief) for one in settled]
    clear = await settle_cases(uow, [*noted, *theirs])
    last = {one.about.case_id: one for one in settled}
    for one in settled:
        case_id = one.about.case_id
        event = one.event.model_copy(update={"nothing_owed": case_id in clear and last[case_id] is one})
        uow.emit(one.about, event, policy=one.about.origin.policy_version, cause=one.cause)
    for decision in decisions:
        if isinstance(decision.data, CaseApproved) and decision.case_id in clear and decision.case_id not in last:
            uow.emit(decision, CaseSettled(), policy=decision.policy_version, cause=Cause(decision.id, decision.traceparent))
