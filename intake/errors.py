"""What intake refuses, and how it says so."""

from shared.kit.errors import DomainError


class CaseNotFound(DomainError):
    """No such case in the actor's jurisdiction."""

    code = "case_not_found"
    kind = "not_found"


class CaseClosed(DomainError):
    """The case has ended; nothing changes it any more."""

    code = "case_closed"
    kind = "conflict"


class CaseInState(DomainError):
    """The deed cannot be done in the state that the case is in."""

    code = "case_in_state"
    kind = "conflict"


class OutsideJurisdiction(DomainError):
    """The place of emergency is not the actor's."""

    code = "outside_jurisdiction"
    kind = "forbidden"


class UnknownHardship(DomainError):
    """A hardship code that the policy does not have."""

    code = "unknown_hardship"
    kind = "invalid"


class UnknownIdentityClass(DomainError):
    """An identity class that the policy does not have."""

    code = "unknown_identity_class"
    kind = "invalid"


class UnknownProgramme(DomainError):
    """A programme that the policy does not have."""

    code = "unknown_programme"
    kind = "invalid"


class UnknownReporterKind(DomainError):
    """A kind of reporter that the policy does not have."""

    code = "unknown_reporter_kind"
    kind = "invalid"


class InvalidIdNumber(DomainError):
    """The number fails GB 11643-1999. It is not repeated: an error carries no personal data."""

    code = "invalid_id_number"
    kind = "invalid"


class IdentityContradicted(DomainError):
    """An applicant is named and said to be unknown, or neither."""

    code = "identity_contradicted"
    kind = "invalid"


class TimeInFuture(DomainError):
    """A thing was done before it was said to be done."""

    code = "time_in_future"
    kind = "invalid"


class DuplicateCause(DomainError):
    """The same person already has a case for the same cause in this calendar year."""

    code = "duplicate_cause"
    kind = "conflict"


class FirstAskedNotYours(DomainError):
    """Only an operator who dispatches a call may name another officer as the first asked."""

    code = "first_asked_not_yours"
    kind = "forbidden"


class DowngradeNeedsSupervisor(DomainError):
    """Only a supervisor can turn an emergency into an ordinary case."""

    code = "downgrade_needs_supervisor"
    kind = "forbidden"


class TriageUnchanged(DomainError):
    """The case already has this urgency."""

    code = "triage_unchanged"
    kind = "conflict"


class MaterialsAlreadyRequested(DomainError):
    """The one-time notice was given; nothing else may be asked for."""

    code = "materials_already_requested"
    kind = "conflict"


class MaterialsNotRequested(DomainError):
    """No one-time notice was given."""

    code = "materials_not_requested"
    kind = "conflict"


class MaterialNotRequested(DomainError):
    """The material is not on the one-time notice."""

    code = "material_not_requested"
    kind = "invalid"


class EmergencyNotRefused(DomainError):
    """An emergency is not turned away at the door."""

    code = "emergency_not_refused"
    kind = "conflict"


class MoneyUnderWay(DomainError):
    """The bank has the payment, the money is paid or the goods are handed over."""

    code = "money_under_way"
    kind = "conflict"


class MergeIntoItself(DomainError):
    """A case cannot be merged into itself."""

    code = "merge_into_itself"
    kind = "invalid"


class MergeOtherPerson(DomainError):
    """The two cases are of different persons."""

    code = "merge_other_person"
    kind = "conflict"


class HandoverNotFound(DomainError):
    """No such hand-over of this case."""

    code = "handover_not_found"
    kind = "not_found"


class HandoverPending(DomainError):
    """An offer of this duty still waits for its answer."""

    code = "handover_pending"
    kind = "conflict"


class HandoverInState(DomainError):
    """The offer was answered already."""

    code = "handover_in_state"
    kind = "conflict"


class HandoverToSelf(DomainError):
    """The receiver is already answerable."""

    code = "handover_to_self"
    kind = "invalid"


class NotAnswerable(DomainError):
    """Only who is answerable, or a supervisor, can offer the duty."""

    code = "not_answerable"
    kind = "forbidden"


class NotTheReceiver(DomainError):
    """Only the officer to whom the duty was offered can answer."""

    code = "not_the_receiver"
    kind = "forbidden"


class VillageLimitExceeded(DomainError):
    """More than the village may give by itself, and no reason given."""

    code = "village_limit_exceeded"
    kind = "invalid"


class TooFewWitnesses(DomainError):
    """Fewer different witnesses than the policy asks for."""

    code = "too_few_witnesses"
    kind = "invalid"


class AmountRequired(DomainError):
    """Cash of nothing is no relief."""

    code = "amount_required"
    kind = "invalid"


class PurposeNotAllowed(DomainError):
    """The purpose is not one of this actor's."""

    code = "purpose_not_allowed"
    kind = "forbidden"


class PersonForgotten(DomainError):
    """The person's key was deleted; nothing personal can be read."""

    code = "person_forgotten"
    kind = "gone"


class InvalidCursor(DomainError):
    """The cursor was not made by this list."""

    code = "invalid_cursor"
    kind = "invalid"


MESSAGES: dict[str, tuple[str, str]] = {
    "case_not_found": ("在您的管辖范围内没有案件 {case_id}。", "There is no case {case_id} in your jurisdiction."),
    "case_closed": ("案件 {case_id} 已终结（{state}），不能再变更。", "Case {case_id} has ended ({state}); nothing changes it any more."),
    "case_in_state": ("案件 {case_id} 处于 {state}，不能办理 {deed}。", "Case {case_id} is {state}: {deed} is not possible."),
    "outside_jurisdiction": ("发生地 {place_code} 不在您的管辖范围内。", "The place {place_code} is outside your jurisdiction."),
    "unknown_hardship": ("未知的困难类型 {hardship}。", "Hardship {hardship} is not known."),
    "unknown_identity_class": ("未知的身份类别 {identity_class}。", "Identity class {identity_class} is not known."),
    "unknown_programme": ("未知的救助项目 {programme}。", "Programme {programme} is not known."),
    "unknown_reporter_kind": ("未知的报告人类别 {reporter_kind}。", "Reporter kind {reporter_kind} is not known."),
    "invalid_id_number": ("证件号码校验不通过，请核对。", "The document number fails its check; please verify it."),
    "identity_contradicted": (
        "须提供申请人信息，或注明身份不明，二者取一。",
        "Give the applicant, or say that the identity is unknown: one of the two.",
    ),
    "time_in_future": ("时间 {field} 不能晚于现在。", "The time {field} must not be in the future."),
    "duplicate_cause": (
        "同一人本年度已因同一困难登记案件 {case_id}；确需再次登记，请填写理由 override_duplicate_reason。",
        "Case {case_id} of this calendar year is the same person and cause; to register all the same, give override_duplicate_reason.",
    ),
    "first_asked_not_yours": (
        "只有派单的热线员可以指定首问责任人。",
        "Only a hotline operator who dispatches a call may name another first-asked officer.",
    ),
    "downgrade_needs_supervisor": ("只有督查人员可以撤销急难认定。", "Only a supervisor can turn an emergency into an ordinary case."),
    "triage_unchanged": ("案件已认定为 {urgency}。", "The case is already {urgency}."),
    "materials_already_requested": (
        "已一次性告知，不得再次要求材料。",
        "The one-time notice was given at {requested_at}; nothing else may be asked for.",
    ),
    "materials_not_requested": ("尚未一次性告知，无需补交材料。", "No one-time notice was given, so no material is awaited."),
    "material_not_requested": ("材料 {material} 不在一次性告知清单内。", "Material {material} is not on the one-time notice."),
    "emergency_not_refused": ("急难案件不得不予受理。", "An emergency is not turned away at the door."),
    "money_under_way": ("款项已交银行或救助已发放，不能撤回或合并。", "Money is under way or goods were handed over; it is too late."),
    "merge_into_itself": ("案件不能并入自身。", "A case cannot be merged into itself."),
    "merge_other_person": ("两案不是同一人，不能合并。", "The two cases are of different persons."),
    "handover_not_found": ("案件没有移交 {handover_id}。", "The case has no hand-over {handover_id}."),
    "handover_pending": ("移交 {handover_id} 尚待对方确认。", "Hand-over {handover_id} still waits for its answer."),
    "handover_in_state": ("移交 {handover_id} 已答复（{state}）。", "Hand-over {handover_id} was answered already ({state})."),
    "handover_to_self": ("对方已是责任人。", "The receiver is already answerable."),
    "not_answerable": ("只有当前责任人或督查人员可以移交。", "Only the answerable officer or a supervisor can offer the duty."),
    "not_the_receiver": ("只有被移交人可以答复。", "Only the officer to whom the duty was offered can answer."),
    "village_limit_exceeded": (
        "本案村级救助合计将超过 {limit_fen} 分的限额；确需超限，请填写理由 over_limit_reason。",
        "The village's aid to this case would exceed {limit_fen} fen; to give it all the same, state over_limit_reason.",
    ),
    "too_few_witnesses": ("见证人不得少于 {required} 名且不得重复。", "At least {required} different witnesses are needed."),
    "amount_required": ("现金救助金额须大于零。", "Relief in cash needs an amount above zero."),
    "purpose_not_allowed": ("用途 {purpose} 不适用于您。", "The purpose {purpose} is not open to you."),
    "person_forgotten": ("该当事人的个人信息已按规定销毁。", "The personal details of this person have been destroyed."),
    "invalid_cursor": ("分页游标无效。", "The cursor is not valid."),
}
