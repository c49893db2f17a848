"""h. A deed that was confirmed said its event, once; one that was refused said nothing, and left nothing behind, its key neither."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping

from tests.chaos.checker.rules import BY_ITSELF
from tests.chaos.checker.violations import Violation
from tests.chaos.checker.world import World

SAYS: Mapping[str, str] = {
    "triage_case": "case.triaged",
    "refuse_case": "case.not_accepted",
    "withdraw_case": "case.withdrawn",
    "merge_case": "case.merged",
    "request_materials": "case.materials_requested",
    "receive_materials": "case.materials_received",
    "offer_handover": "duty.handover_offered",
    "acknowledge_handover": "duty.handover_acknowledged",
    "decline_handover": "duty.handover_declined",
    "withdraw_handover": "duty.handover_withdrawn",
    "replace_handover": "duty.handover_offered",
    "correct_place": "case.moved",
    "acknowledge_transfer": "case.moved",
    "request_transfer": "case.transfer_requested",
    "decline_transfer": "case.transfer_declined",
    "withdraw_transfer": "case.transfer_withdrawn",
    "correct_person": "person.correction_proposed",
    "confirm_correction": "person.correction_confirmed",
    "refuse_correction": "person.correction_refused",
    "take_desk": "duty.handover_acknowledged",
    "give_village_relief": "relief.given",
    "order_first_relief": "relief.ordered",
    "record_survey": "survey.confirmation_awaited",
    "confirm_survey": "survey.confirmation_awaited",
    "review_case": "review.votes_awaited",
    "vote_on_review": "review.votes_awaited",
    "raise_objection": "notice.objection_raised",
    "resolve_objection": "notice.objection_resolved",
    "record_conference": "conference.decided",
    "complete_formalities": "formalities.completed",
    "pay_in_person": "payment.cash_awaited",
    "withdraw_cash": "payment.cash_withdrawn",
    "propose_revocation": "revocation.proposed",
    "propose_goods_revocation": "revocation.proposed",
    "confirm_revocation": "payment.revoked",
    "refuse_revocation": "revocation.refused",
    "issue_goods": "in_kind.issued",
    "cancel_rest_of_goods": "in_kind.cancelled",
    "order_recovery": "recovery.ordered",
    "record_repayment": "recovery.repaid",
    "tell_referral_result": "referral.result_told",
    "acknowledge_task": "desk.acknowledged",
    "return_task": "desk.returned",
    "refuse_task": "desk.refused",
    "record_step": "desk.step_recorded",
    "complete_task": "desk.confirmation_awaited",
    "answer_departure": "desk.confirmation_awaited",
    "make_pledge": "pledge.reserved",
    "open_supervision": "supervision.opened",
    "reply_to_supervision": "supervision.replied",
    "close_supervision": "supervision.closed",
    "read_inbox_item": "inbox.read",
}
"""Deeds, and the event by which each is told and nothing else is."""

LAST: dict[str, str] = {
    "survey.completed": "survey.confirmation_awaited",
    "review.decided": "review.votes_awaited",
    "review.voted_down": "review.votes_awaited",
    "desk.completed": "desk.confirmation_awaited",
    "desk.departure_declined": "desk.confirmation_awaited",
}
"""What the last of several says who each have to do something, or the only one if nobody else has to, in the place of what others say."""

OF_GOODS: dict[str, str] = {"in_kind.revoked": "payment.revoked"}
"""What a deed says of goods, in the place of what it says of cash."""

SAYS_TOO: Mapping[str, str] = {"replace_handover": "duty.handover_withdrawn", "take_desk": "duty.handover_offered"}
"""Deeds that say two things: the end of one and the beginning of another, or the offer to oneself and its acknowledgement."""

ENDS_WITH: Mapping[str, frozenset[str]] = {
    "duty.handover_withdrawn": frozenset({"case.closed", "case.moved"}),
    "case.transfer_withdrawn": frozenset({"case.closed"}),
    "person.correction_refused": frozenset({"case.closed"}),
}
"""What nobody answered is taken back with the end of its case, and an offer when another office takes the case over, in that instant."""

UNASKED = frozenset({("in_kind.cancelled", "system:disbursement"), ("supervision.opened", BY_ITSELF)})
"""What no deed says: the end of a case calls off its goods, and a matter opens by itself."""

REPORTS = "record_report"
"""What a department's own system does: what comes of it depends on all that it has reported, and is looked at in `proposals`."""

Said = tuple[str, str | None, str | None]
"""An event's name, its case and who did it."""


def check(world: World) -> Iterator[Violation]:
    """Yield what was not held."""
    ends = {(event.name, event.case_id, event.occurred_at) for event in world.said("case.closed", "case.moved")}
    systems = {attempt.actor for attempt in world.attempts if attempt.name == REPORTS}
    told: Counter[Said] = Counter(
        ((LAST | OF_GOODS).get(event.name, event.name), event.case_id, event.actor)
        for event in world.said(*{*SAYS.values()}, *LAST, *OF_GOODS)
        if event.actor not in systems and not any((end, event.case_id, event.occurred_at) in ends for end in ENDS_WITH.get(event.name, ()))
    )
    certain, possible = _done(world)
    for said in {*told, *certain} if world.attempts else ():
        name, case_id, actor = said
        if (name, actor) in UNASKED:
            continue
        least, most = len(certain[said]), len(possible[said])
        if not least <= told[said] <= most:
            confirmed = f"{least} deeds of {actor} were confirmed and {most} may have been done"
            yield Violation("h", f"case {case_id}", f"{name} was said {told[said]} times, though {confirmed}")
    for service in world.services:
        for row in world.rows(service, "idempotency"):
            if row["status"] is None:
                yield Violation("h", f"{service} key {row['key']}", "was left behind without an answer")


def _done(world: World) -> tuple[Mapping[Said, set[str]], Mapping[Said, set[str]]]:
    """Return, by what they say, the keys of deeds that were confirmed, and of those that were not refused."""
    certain: dict[Said, set[str]] = defaultdict(set)
    possible: dict[Said, set[str]] = defaultdict(set)
    for attempt in world.attempts:
        if attempt.name in SAYS and attempt.key is not None and attempt.outcome != "fail":
            for event in filter(None, (SAYS[attempt.name], SAYS_TOO.get(attempt.name))):
                said = (event, attempt.case_id, attempt.actor)
                possible[said].add(attempt.key)
                if attempt.outcome == "ok":
                    certain[said].add(attempt.key)
    return certain, possible
