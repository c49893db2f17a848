"""Events of the other stages about cases that end in different ways: those of each topic in its order."""

from datetime import UTC, datetime

from intake.domain.closing import StageEvent
from shared.events.contracts import Event
from shared.events.contracts.assessment import (
    ApprovedItem,
    CaseApproved,
    CaseRejected,
    ConferenceProposed,
    FormalitiesCompleted,
    NoticeClosed,
    NoticeOpened,
    ReliefOrdered,
)
from shared.events.contracts.disbursement import (
    InKindCancelled,
    InKindIssued,
    InKindRevoked,
    PaymentCancelled,
    PaymentOrdered,
    PaymentPaid,
    PaymentReturned,
    PaymentReturnedLate,
    PaymentRevoked,
    PaymentSubmitted,
)
from shared.events.contracts.referral import (
    ReferralCompleted,
    ReferralDropped,
    ReferralIssued,
    ReferralJoined,
    ReferralRefused,
    ReferralResultTold,
    ReferralReturned,
)
from tests.intake.office import PLACE

LATER = datetime(2026, 3, 20, tzinfo=UTC)

Story = dict[str, list[Event]]
"""Publisher to its events, in order."""


def cash(item_id: str = "cash", *, amount_fen: int = 300000, instalments: int = 1) -> ApprovedItem:
    return ApprovedItem(
        item_id=item_id,
        kind="cash",
        programme="temporary_assistance",
        department="civil_affairs",
        amount_fen=amount_fen,
        instalments=instalments,
        funding="county_budget",
    )


def goods(item_id: str = "goods") -> ApprovedItem:
    return ApprovedItem(item_id=item_id, kind="in_kind", programme="shelter", department="civil_affairs", amount_fen=0)


def branch(item_id: str = "branch") -> ApprovedItem:
    return ApprovedItem(item_id=item_id, kind="referral", programme="medical_assistance", department="medical_insurance", desk="health")


def approved(*items: ApprovedItem, notice: str = "none", formalities_open: bool = False) -> CaseApproved:
    return CaseApproved(
        procedure="emergency",
        items=items,
        total_fen=sum(item.amount_fen or 0 for item in items),
        proposed_by="o1",
        decided_by="o2",
        legal_basis=("x",),
        explanation_sha256="0" * 64,
        formalities_open=formalities_open,
        notice_mode=notice,
    )


def proposed() -> ConferenceProposed:
    return ConferenceProposed(reason_code="above_ceiling", proposed_by="o1", proposed_fen=1)


def rejected() -> CaseRejected:
    return CaseRejected(procedure="normal", reason_code="not_eligible", proposed_by="o1", decided_by="o2", legal_basis=("x",))


def relief(item_id: str = "relief", form: str = "cash") -> ReliefOrdered:
    return ReliefOrdered(item_id=item_id, amount_fen=63000, form=form, ordered_by="o2")


def _payment(item_id: str, instalment: int, amount_fen: int) -> dict[str, object]:
    return {
        "payment_id": f"{item_id}/{instalment}",
        "item_id": item_id,
        "instalment": instalment,
        "instalments": 1,
        "amount_fen": amount_fen,
        "funding": "county_budget",
        "first_relief": item_id == "relief",
    }


def ordered(item_id: str = "cash", instalment: int = 1) -> PaymentOrdered:
    return PaymentOrdered(**_payment(item_id, instalment, 1), ordered_by="o4")


def submitted(item_id: str = "cash", instalment: int = 1) -> PaymentSubmitted:
    return PaymentSubmitted(**_payment(item_id, instalment, 1), instruction_no="n1")


def paid(item_id: str = "cash", instalment: int = 1, amount_fen: int = 300000) -> PaymentPaid:
    return PaymentPaid(**_payment(item_id, instalment, amount_fen), means="bank")


def returned(item_id: str = "cash", instalment: int = 1) -> PaymentReturned:
    return PaymentReturned(**_payment(item_id, instalment, 1), instruction_no="n1", reason_code="no_account")


def returned_late(item_id: str = "cash", instalment: int = 1, amount_fen: int = 300000) -> PaymentReturnedLate:
    return PaymentReturnedLate(
        **_payment(item_id, instalment, amount_fen),
        instruction_no="n1",
        reason_code="account_closed",
        paid_at=datetime(2026, 3, 2, tzinfo=UTC),
    )


def revoked(item_id: str = "cash", instalment: int = 1, amount_fen: int = 300000) -> PaymentRevoked:
    return PaymentRevoked(
        **_payment(item_id, instalment, amount_fen),
        revocation_id="v1",
        reason_code="not_handed_over",
        paid_at=datetime(2026, 3, 2, tzinfo=UTC),
    )


def cancelled(item_id: str = "cash", instalment: int = 1) -> PaymentCancelled:
    return PaymentCancelled(**_payment(item_id, instalment, 1), reason_code="case_rejected")


def issued(item_id: str = "goods", *, outstanding_fen: int = 0) -> InKindIssued:
    return InKindIssued(issue_id="i", item_id=item_id, value_fen=5000, issued_by="o3", outstanding_fen=outstanding_fen)


def order(referral_id: str = "r1", department: str = "medical_insurance") -> ReferralIssued:
    return ReferralIssued(
        referral_id=referral_id, item_id="branch", department=department, desk="health", programme="medical_assistance", person_ref="p"
    )


def order_returned(referral_id: str = "r1") -> ReferralReturned:
    return ReferralReturned(referral_id=referral_id, department="medical_insurance", reason_code="not_ours", officer="o9")


def order_refused(referral_id: str = "r1", *, result_owed: bool | None = None) -> ReferralRefused:
    about = {"referral_id": referral_id, "department": "medical_insurance", "officer": "o9"}
    return ReferralRefused(**about, reason_code="not_eligible", result_owed=result_owed)


def order_completed(referral_id: str = "r1", *, result_owed: bool | None = None) -> ReferralCompleted:
    about = {"referral_id": referral_id, "department": "medical_insurance", "officer": "o9"}
    return ReferralCompleted(**about, programme="medical_assistance", result_owed=result_owed)


def order_dropped(referral_id: str = "r1", *, result_owed: bool | None = None) -> ReferralDropped:
    about = {"referral_id": referral_id, "department": "medical_insurance", "desk": "health"}
    return ReferralDropped(**about, reason_code="no_answer", dropped_by="o1", result_owed=result_owed)


def told(referral_id: str = "r1") -> ReferralResultTold:
    return ReferralResultTold(referral_id=referral_id, means="phone", told_by="o1")


def goods_revoked(item_id: str = "goods", issue_id: str = "i") -> InKindRevoked:
    return InKindRevoked(
        revocation_id="v1",
        issue_id=issue_id,
        item_id=item_id,
        value_fen=5000,
        reason_code="not_handed_over",
        issued_at=datetime(2026, 3, 2, tzinfo=UTC),
        first_relief=False,
        outstanding_fen=5000,
        was_settled=True,
    )


def joined() -> ReferralJoined:
    return ReferralJoined(completed=1, refused=0, returned=0, without_consent=0, result="all_completed")


def hung(mode: str) -> NoticeOpened:
    return NoticeOpened(notice_id=f"n-{mode}", mode=mode, closes_at=LATER)


def taken_down(mode: str, *, upheld: bool = False) -> NoticeClosed:
    return NoticeClosed(notice_id=f"n-{mode}", mode=mode, upheld=upheld)


def papers() -> FormalitiesCompleted:
    return FormalitiesCompleted(completed_by="o1")


STORIES: dict[str, tuple[Story, tuple[str, int]]] = {
    "cash after a pre-notice": (
        {"assessment": [hung("pre"), taken_down("pre"), approved(cash(), notice="pre")], "disbursement": [submitted(), paid()]},
        ("aided", 300000),
    ),
    "fast small aid": ({"assessment": [approved(cash())], "disbursement": [paid()]}, ("aided", 300000)),
    "first relief, papers, post-notice, referral": (
        {
            "assessment": [
                relief(),
                approved(cash(), branch(), notice="post", formalities_open=True),
                papers(),
                hung("post"),
                taken_down("post"),
            ],
            "disbursement": [submitted("relief"), paid("relief", amount_fen=63000), submitted(), returned(), submitted(), paid()],
            "referral": [joined()],
        },
        ("aided", 363000),
    ),
    "first relief was enough": (
        {
            "assessment": [relief(), approved(notice="none", formalities_open=True), papers()],
            "disbursement": [paid("relief", amount_fen=63000)],
        },
        ("aided", 63000),
    ),
    "goods at once": (
        {"assessment": [relief(form="in_kind"), approved(goods())], "disbursement": [issued("relief"), issued()]},
        ("aided", 0),
    ),
    "instalments": (
        {"assessment": [approved(cash(instalments=3))], "disbursement": [paid(instalment=n, amount_fen=100) for n in (1, 2, 3)]},
        ("aided", 300),
    ),
    "nothing but a referral": ({"assessment": [approved(branch())], "referral": [joined()]}, ("referred", 0)),
    "a referral, and the person is told": (
        {"assessment": [approved(branch())], "referral": [order(), order_completed(result_owed=True), joined(), told()]},
        ("referred", 0),
    ),
    "cash, and referrals that are told as they are answered": (
        {
            "assessment": [approved(cash(), branch(), branch("branch-2"))],
            "disbursement": [paid()],
            "referral": [
                order(),
                order("r2"),
                order_refused(result_owed=True),
                told(),
                order_dropped("r2", result_owed=True),
                joined(),
                told("r2"),
            ],
        },
        ("aided", 300000),
    ),
    "a referral that is completed after it was given up, and told anew": (
        {
            "assessment": [approved(branch())],
            "referral": [order(), order_dropped(result_owed=True), joined(), order_completed(result_owed=True), told()],
        },
        ("referred", 0),
    ),
    "a referral that an earlier release answered": (
        {"assessment": [approved(branch())], "referral": [order(), order_completed(), joined()]},
        ("referred", 0),
    ),
    "rejected, and nobody was told": (
        {"assessment": [approved(branch()), rejected()], "referral": [order(), order_completed(result_owed=True), joined()]},
        ("rejected", 0),
    ),
    "rejected": ({"assessment": [hung("pre"), taken_down("pre", upheld=True), rejected()]}, ("rejected", 0)),
    "relief paid, then found ineligible": (
        {"assessment": [relief(), rejected()], "disbursement": [paid("relief", amount_fen=63000)]},
        ("rejected", 63000),
    ),
    "approved, objected, rejected, payment stopped": (
        {
            "assessment": [approved(cash(), goods(), branch()), rejected()],
            "disbursement": [cancelled(), InKindCancelled(item_id="goods", reason_code="case_rejected")],
            "referral": [joined()],
        },
        ("rejected", 0),
    ),
}
"""Name to the events and how the case ends."""


def kept_of(story: Story) -> list[StageEvent]:
    return [StageEvent(n, event, PLACE) for events in story.values() for n, event in enumerate(events, 1)]
