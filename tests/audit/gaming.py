"""Everybody around a case tries whatever the platform lets them do, in any order, to make a clock look kept.

Each call is one that the platform takes in that state; it emits the events that the services emit, and tells the watch in plain words.
"""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from shared.events.contracts import assessment as a
from shared.events.contracts import disbursement as d
from shared.events.contracts import intake as i
from tests.audit.arriving import keep_rosters, register
from tests.audit.merging import take_over
from tests.audit.moving import correct_place, hand_desk_over, replace_offer, request_transfer, take_over_elsewhere, transfer_ends
from tests.audit.recovering import ask_back, repay
from tests.audit.referring import OF_REFERRALS, can_complete_late, can_go_on, can_refer, can_tell, complete_late, go_on, refer, tell
from tests.audit.story import CASE, Money, Story

TOTALS = {
    "normal": "normal_total",
    "delegated": "normal_total",
    "conference": "normal_total",
    "emergency": "emergency_total",
    "fast_small": "fast_small_aid_total",
}
OF_MONEY = ("payment", "payment_order", "payment_held", "payment_again", "recovery")
"""Money that is under way is waited for although the case has ended."""


def step(s: Story) -> None:
    """Let time pass, and do one thing that can be done."""
    s.now += timedelta(seconds=s.draw.choice((1, 60, 1800, 7200, 30_000, 90_000, 400_000)) * s.draw.uniform(0.5, 1.5))
    s.draw.choice([call for can, call in CALLS if can(s)])(s)


def triage(s: Story) -> None:
    urgency = s.draw.choice(("emergency", "ordinary")) if not s.urgent else s.draw.choice(("emergency", "taken_back"))
    back = urgency == "taken_back"
    s.end("triage")
    s.triaged, s.urgent = True, urgency == "emergency"
    assert s.registered_at
    s.emit(i.CaseTriaged(urgency="emergency" if s.urgent else "ordinary", triaged_by="o", registered_at=s.registered_at, downgraded=back))
    if s.urgent:
        s.watch.again("first_relief", CASE) if not s.given else None
        s.join("first_relief", s.registered_at, elsewhere=False)
        if not s.accepted_at:
            accept(s)
    elif back:
        s.end("first_relief")


def accept(s: Story) -> None:
    s.accepted_at = s.now
    s.emit(i.CaseAccepted(accepted_by="o"))
    s.end("acceptance")
    s.begin("normal_total")
    if s.papers == "awaited":
        s.watch.stand("normal_total", CASE, s.now)


def refuse(s: Story) -> None:
    s.emit(i.CaseNotAccepted(reason_code="x", refused_by="o"))
    s.end("acceptance")
    close(s, "not_accepted")


def withdraw(s: Story) -> None:
    s.emit(i.CaseWithdrawn(reason_code="x"))
    close(s, "withdrawn")


def merge(s: Story) -> None:
    s.emit(i.CaseMerged(into_case_id="other"))
    close(s, "merged")


def close(s: Story, outcome: Any) -> None:
    s.open = False
    s.emit(i.CaseClosed(outcome=outcome))
    s.watch.end_all(s.now, but=OF_MONEY)


def close_as_done(s: Story) -> None:
    """Close the case with orders that departments have not answered: these are followed."""
    s.open, s.after_care = False, True
    s.emit(i.CaseClosed(outcome=s.draw.choice(("aided", "referred"))))
    s.watch.end_all(s.now, but=(*OF_MONEY, *OF_REFERRALS))


def ask_for_papers(s: Story) -> None:
    """Ask for papers; or say that some that came were wrong, while others are awaited or not."""
    if s.request:
        s.end("materials_answer", s.request)
    if s.papers != "awaited":
        s.watch.stand("normal_total" if s.accepted_at else "acceptance", CASE, s.now)
    s.papers, s.answer_by = "awaited", s.now + timedelta(seconds=s.draw.uniform(1, 600_000))
    s.request = s.emit(i.CaseMaterialsRequested(materials=("a", "b"), requested_by="o", answer_by=s.answer_by))
    s.begin("materials_answer", s.request, told=s.answer_by)


def bring_some(s: Story) -> None:
    s.emit(i.CaseMaterialsReceived(materials=("a",), received_by="o", complete=False))


def bring_all(s: Story) -> None:
    s.emit(i.CaseMaterialsReceived(materials=("b",), received_by="o", complete=True))
    papers_over(s)


def papers_late(s: Story) -> None:
    s.emit(i.CaseMaterialsOverdue(missing=("b",), answer_by=s.now))
    papers_over(s)


def papers_over(s: Story) -> None:
    s.papers = "over"
    for clock in ("acceptance", "normal_total"):
        s.watch.go_on(clock, CASE, s.now)
    s.end("materials_answer", s.request)


def offer(s: Story) -> None:
    s.offered = s.name("handover")
    s.emit(i.DutyHandoverOffered(handover_id=s.offered, from_officer="x", to_officer="y", to_unit="u", reason_code="z"))
    s.begin("handover_ack", s.offered)


def take_duty(s: Story) -> None:
    officer = s.name("officer")
    s.emit(i.DutyHandoverAcknowledged(handover_id=s.offered, from_officer="x", to_officer=officer, to_unit="u"))
    s.end("handover_ack", s.offered)
    s.watch.duties.append((s.now, officer))
    s.offered = ""


def offer_ends(s: Story) -> None:
    """The offer is declined, or taken back; whose duty it is does not change."""
    told = {"handover_id": s.offered, "from_officer": "x", "to_officer": "y"}
    s.emit(s.draw.choice((i.DutyHandoverDeclined(**told, reason_code="z"), i.DutyHandoverWithdrawn(**told))))
    s.end("handover_ack", s.offered)
    s.offered = ""


def review(s: Story) -> None:
    s.procedure = s.draw.choice(tuple(TOTALS))
    vote = {"members": (), "votes_for": 1, "votes_against": 0, "quorum": 1, "proposed_by": "p", "proposed_fen": 1}
    s.emit(a.ReviewDecided.model_validate({"procedure": s.procedure, **vote}))
    if TOTALS[s.procedure] != "normal_total":
        s.end("normal_total")
        s.begin(TOTALS[s.procedure], at=s.accepted_at)


def post_notice(s: Story) -> None:
    s.notice = s.name("notice")
    s.emit(a.NoticeOpened(notice_id=s.notice, mode="pre", closes_at=s.now))
    s.begin("notice_closing", s.notice)


def object_(s: Story) -> None:
    objection = s.name("objection")
    s.emit(a.NoticeObjectionRaised(notice_id=s.notice, objection_id=objection, reason_code="x"))
    s.begin("objection_handling", objection)
    if not s.objections:
        s.watch.stand("notice_closing", s.notice, s.now)
    s.objections.append(objection)


def resolve(s: Story) -> None:
    objection = s.objections.pop(s.draw.randrange(len(s.objections)))
    s.emit(a.NoticeObjectionResolved(notice_id=s.notice, objection_id=objection, upheld=False, resolved_by="i"))
    s.end("objection_handling", objection)
    if not s.objections:
        s.watch.go_on("notice_closing", s.notice, s.now)


def close_notice(s: Story) -> None:
    s.emit(a.NoticeClosed(notice_id=s.notice, mode="pre"))
    s.end("notice_closing", s.notice)
    s.notice = "closed"


def order_relief(s: Story) -> None:
    item = s.name("item")
    form = s.draw.choice(("cash", "in_kind"))
    s.emit(a.ReliefOrdered.model_validate({"item_id": item, "amount_fen": 500, "form": form, "ordered_by": "o"}))
    if form == "cash":
        s.money.append(Money(s.name("payment"), first_relief=True, amount_fen=500))
    else:
        s.goods[item] = True
        s.begin("goods_due", item)


def convene(s: Story) -> None:
    """Put the case to the joint conference: no rule fits, or more is proposed than the rules give."""
    s.convened = True
    s.emit(a.ConferenceProposed(reason_code="x", proposed_by="d", proposed_fen=1))
    for clock in TOTALS.values():
        s.end(clock)
    s.begin("conference")


def confer(s: Story) -> None:
    """Record what the joint conference decided, and decide so."""
    s.convened, s.procedure = False, "conference"
    s.emit(a.ConferenceDecided(members=(), votes_for=1, votes_against=0, amount_fen=1, secretary="s"))
    s.end("conference")
    s.draw.choice((approve, reject))(s)


def approve(s: Story) -> None:
    s.decided = True
    items = [
        a.ApprovedItem(item_id=s.name("item"), kind=kind, programme="x", department="y", amount_fen=900)
        for kind in s.draw.choice(((), ("cash",), ("cash", "in_kind"), ("in_kind",)))
    ]
    decision = {"total_fen": 1, "proposed_by": "p", "decided_by": "d", "legal_basis": (), "explanation_sha256": "0"}
    s.emit(a.CaseApproved.model_validate({"procedure": s.procedure, "items": items, **decision}))
    for item in items:
        if item.kind == "cash":
            s.money.append(Money(s.name("payment"), first_relief=False, amount_fen=900))
        else:
            s.goods[item.item_id] = False
            s.begin("goods_due", item.item_id)
    s.end("normal_total")
    s.end("emergency_total")
    if nothing_owed(s):
        s.emit(d.CaseSettled())
        s.end("fast_small_aid_total")


def reject(s: Story) -> None:
    s.decided = True
    decision = {"reason_code": "x", "proposed_by": "p", "decided_by": "d", "legal_basis": ()}
    s.emit(a.CaseRejected.model_validate({"procedure": s.procedure, **decision}))
    for clock in ("normal_total", "emergency_total", "fast_small_aid_total", "first_relief", "triage"):
        s.end(clock)
    for clock, ref in list(s.watch.watches):
        if clock in ("materials_answer", "objection_handling", "notice_closing"):
            s.watch.end(clock, ref, s.now)


def pay_on(s: Story) -> None:
    """Bring one payment a step further."""
    one = s.draw.choice([money for money in s.money if money.state not in ("paid", "cancelled")])
    steps = {
        "due": ("held", "reserved"),
        "held": ("reserved",),
        "reserved": ("ordered",),
        "ordered": ("paid", "returned"),
        "returned": ("paid",),
    }
    one.state = s.draw.choice(steps[one.state])
    fields = {
        "payment_id": one.payment_id,
        "item_id": "i",
        "instalment": 1,
        "instalments": 1,
        "amount_fen": one.amount_fen,
        "funding": "county_budget",
        "first_relief": one.first_relief,
    }
    ref = one.payment_id
    match one.state:
        case "held":
            s.emit(d.PaymentHeld.model_validate({**fields, "reason_code": "x"}))
            s.begin("payment_held", ref)
        case "reserved":
            s.emit(d.PaymentReserved.model_validate(fields))
            s.end("payment_held", ref)
            s.begin("payment_order", ref)
        case "ordered":
            s.emit(d.PaymentOrdered.model_validate({**fields, "ordered_by": "f"}))
            s.end("payment_order", ref)
            s.begin("payment", ref)
        case "returned":
            s.emit(d.PaymentReturned.model_validate({**fields, "instruction_no": "1", "reason_code": "x"}))
            s.end("payment", ref)
            s.begin("payment_again", ref)
        case "paid":
            s.emit(d.PaymentPaid.model_validate({**fields, "means": "bank", "nothing_owed": nothing_owed(s)}))
            s.end("payment", ref)
            s.end("payment_again", ref)
            arrived(s, first_relief=one.first_relief)


def nothing_owed(s: Story) -> bool:
    return s.decided and all(one.state in ("paid", "cancelled") for one in s.money) and not s.goods


def arrived(s: Story, *, first_relief: bool) -> None:
    """Money or goods are with the person."""
    if first_relief:
        s.end("first_relief")
        if s.open and not s.formalities:
            s.formalities = "owed"
            s.begin("formalities_completion")
    if nothing_owed(s):
        s.end("fast_small_aid_total")


def hand_goods_over(s: Story) -> None:
    item = s.draw.choice(list(s.goods))
    value, first_relief = s.draw.choice((0, 0, 300)), s.goods[item]
    if value:
        del s.goods[item]
    s.emit(
        d.InKindIssued(
            issue_id="1",
            item_id=item,
            value_fen=value,
            issued_by="o",
            first_relief=first_relief,
            nothing_owed=bool(value) and nothing_owed(s),
        )
    )
    if value:
        s.end("goods_due", item)
        arrived(s, first_relief=first_relief)


def complete_formalities(s: Story) -> None:
    s.formalities = "done"
    s.emit(a.FormalitiesCompleted(completed_by="o"))
    s.end("formalities_completion")


def nothing(s: Story) -> None:
    """Somebody is reminded, or nothing happens: no event moves a clock."""


def _registered(s: Story) -> bool:
    return s.open and s.registered_at is not None


def _undecided(s: Story) -> bool:
    return _registered(s) and s.accepted_at is not None and not s.decided


def _proposed(s: Story) -> bool:
    """Tell whether an officer can decide: the group has proposed something, and the case is not before the conference."""
    return _undecided(s) and bool(s.procedure) and not s.convened


def _no_money(s: Story) -> bool:
    return all(one.state in ("due", "held", "reserved", "cancelled", "returned") for one in s.money) and not s.formalities


CALLS: list[tuple[Callable[[Story], bool], Callable[[Story], None]]] = [
    (lambda s: s.draw.random() < 0.3, keep_rosters),
    (lambda s: s.registered_at is None, register),
    (lambda s: _registered(s) and not s.decided, triage),
    (lambda s: _registered(s) and s.accepted_at is None, accept),
    (lambda s: _registered(s) and s.accepted_at is None and not s.urgent and s.draw.random() < 0.2, refuse),
    (lambda s: _registered(s) and _no_money(s) and s.draw.random() < 0.1, withdraw),
    (lambda s: _registered(s) and _no_money(s) and s.draw.random() < 0.1, merge),
    (lambda s: _registered(s) and not s.decided and s.draw.random() < 0.3, take_over),
    (lambda s: _registered(s) and not s.decided and (not s.papers or s.draw.random() < 0.2), ask_for_papers),
    (lambda s: s.open and s.papers == "awaited" and not s.decided, bring_some),
    (lambda s: s.open and s.papers == "awaited" and not s.decided, bring_all),
    (lambda s: s.open and s.papers == "awaited" and not s.decided and s.answer_by is not None and s.answer_by <= s.now, papers_late),
    (lambda s: _registered(s) and not s.offered, offer),
    (lambda s: s.open and bool(s.offered), take_duty),
    (lambda s: s.open and bool(s.offered), offer_ends),
    (lambda s: s.open and bool(s.offered), replace_offer),
    (lambda s: _registered(s) and s.draw.random() < 0.3, hand_desk_over),
    (lambda s: _registered(s) and not s.transfer and s.draw.random() < 0.3, correct_place),
    (lambda s: _registered(s) and not s.transfer, request_transfer),
    (lambda s: s.open and bool(s.transfer), take_over_elsewhere),
    (lambda s: s.open and bool(s.transfer), transfer_ends),
    (lambda s: _undecided(s) and not s.procedure, review),
    (lambda s: _proposed(s) and not s.notice, post_notice),
    (lambda s: _undecided(s) and s.notice.startswith("notice") and len(s.objections) < 2, object_),
    (lambda s: s.open and bool(s.objections) and not s.decided, resolve),
    (lambda s: _undecided(s) and s.notice.startswith("notice") and not s.objections, close_notice),
    (lambda s: _undecided(s) and s.urgent and not s.money and not s.goods and not s.formalities, order_relief),
    (lambda s: _proposed(s) and s.notice in ("", "closed") and s.procedure != "conference", approve),
    (lambda s: _proposed(s) and s.notice in ("", "closed") and (s.procedure == "conference" or s.draw.random() < 0.3), convene),
    (lambda s: _undecided(s) and s.convened, confer),
    (lambda s: _proposed(s) and s.draw.random() < 0.3, reject),
    (lambda s: s.open and any(one.state not in ("paid", "cancelled") for one in s.money), pay_on),
    (lambda s: s.open and bool(s.goods), hand_goods_over),
    (lambda s: s.open and s.decided and not s.untold and s.draw.random() < 0.2, close_as_done),
    (can_refer, refer),
    (can_go_on, go_on),
    (can_complete_late, complete_late),
    (can_tell, tell),
    (lambda s: s.open and s.formalities == "owed", complete_formalities),
    (lambda s: any(one.state == "paid" for one in s.money) and not s.owed_back, ask_back),
    (lambda s: bool(s.owed_back), repay),
    (lambda _: True, nothing),
]
