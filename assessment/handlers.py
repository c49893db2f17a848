"""Events in: what a case is about and whether it goes on, and that its money or goods have arrived."""

from assessment.actions import cases
from shared.events.contracts.disbursement import InKindIssued, PaymentCancelled, PaymentPaid
from shared.events.contracts.intake import CaseAccepted, CaseClosed, CaseMerged, CaseNotAccepted, CaseRegistered, CaseTriaged, CaseWithdrawn
from shared.run.context import Handlers

HANDLERS: Handlers = {
    CaseRegistered: cases.keep_registration,
    CaseTriaged: cases.keep_urgency,
    CaseAccepted: cases.open_assessment,
    CaseWithdrawn: cases.end_assessment,
    CaseMerged: cases.end_assessment,
    CaseNotAccepted: cases.end_assessment,
    CaseClosed: cases.end_assessment,
    PaymentPaid: cases.settle_item,
    PaymentCancelled: cases.settle_item,
    InKindIssued: cases.settle_item,
}
