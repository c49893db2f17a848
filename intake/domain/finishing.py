"""What an office that had a case still finishes of it: money that it pays, and orders with its departments.

For that, and until it is finished, it reads of the person what it needs, wherever the case is by now (docs/domain.md).
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from intake.domain.closing import StageEvent
from shared.events.contracts.assessment import CaseApproved, ReliefOrdered
from shared.events.contracts.disbursement import PaymentCancelled, PaymentEvent, PaymentPaid
from shared.events.contracts.referral import ReferralCompleted, ReferralDropped, ReferralIssued, ReferralRefused, ReferralReturned

ORDER_ENDS = (ReferralReturned, ReferralRefused, ReferralCompleted, ReferralDropped)
"""A department has an order no more, whatever it answered; one that came back is the sender's to send elsewhere."""


@dataclass(frozen=True, slots=True, order=True)
class Finishing:
    """An office goes on with something of a case and has that purpose for its person; `department` is whose order it is."""

    place_code: str
    purpose: Literal["payment", "referral"]
    department: str = ""


def finishing(kept: Sequence[StageEvent], *, broken_off: bool) -> frozenset[Finishing]:
    """Return who finishes what of a case by its events, at whatever place; a case that was `broken_off` took its orders with it."""
    in_order = sorted(kept, key=lambda one: one.version)
    return frozenset({*_paying(in_order), *(() if broken_off else _with_departments(in_order))})


def _paying(in_order: Iterable[StageEvent]) -> Iterable[Finishing]:
    """Return where instalments are owed: each at the place that approved it, until it is paid or called off; again if it came back."""
    owed: dict[tuple[str, int], str] = {}
    settled: set[tuple[str, int]] = set()
    for one in in_order:
        match one.event:
            case CaseApproved(items=items):
                cash = (item for item in items if item.kind == "cash")
                for instalment in ((item.item_id, number) for item in cash for number in range(1, max(1, item.instalments) + 1)):
                    owed.setdefault(instalment, one.place_code)
            case ReliefOrdered(form="cash", item_id=item_id):
                owed.setdefault((item_id, 1), one.place_code)
            case PaymentPaid() | PaymentCancelled() as ended:
                settled.add((ended.item_id, ended.instalment))
            case PaymentEvent() as payment:
                owed[payment.item_id, payment.instalment] = one.place_code
                settled.discard((payment.item_id, payment.instalment))
    return (Finishing(place, "payment") for instalment, place in owed.items() if instalment not in settled)


def _with_departments(in_order: Iterable[StageEvent]) -> Iterable[Finishing]:
    """Return where departments have orders: each where it was when it was issued."""
    orders: dict[str, Finishing] = {}
    for one in in_order:
        if isinstance(one.event, ReferralIssued):
            orders[one.event.referral_id] = Finishing(one.place_code, "referral", one.event.department)
        elif isinstance(one.event, ORDER_ENDS):
            orders.pop(one.event.referral_id, None)
    return orders.values()
