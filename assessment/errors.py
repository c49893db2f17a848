"""What assessment refuses, and how it says so."""

from shared.kit.errors import DomainError


class AssessmentNotFound(DomainError):
    """No such case in the actor's jurisdiction, or it was not heard of yet."""

    code = "assessment_not_found"
    kind = "not_found"
    final = False


class AssessmentInState(DomainError):
    """The deed cannot be done in the state that the assessment is in."""

    code = "assessment_in_state"
    kind = "conflict"
    final = False


class CaseClosed(DomainError):
    """The case was decided or has ended; nothing changes it any more."""

    code = "case_closed"
    kind = "conflict"


class RelatedOfficer(DomainError):
    """The officer was declared a relative of the person 回避."""

    code = "related_officer"
    kind = "conflict"


class MakerIsChecker(DomainError):
    """Who proposed, surveyed or opened the case may not decide it."""

    code = "maker_is_checker"
    kind = "conflict"


class WrongLevel(DomainError):
    """The decision belongs to another level."""

    code = "wrong_level"
    kind = "forbidden"


class NotUrgent(DomainError):
    """First relief is for cases that were judged urgent."""

    code = "not_urgent"
    kind = "conflict"
    final = False


class ReliefAlreadyOrdered(DomainError):
    """First relief is ordered once per case."""

    code = "relief_already_ordered"
    kind = "conflict"


class ReliefAboveLimit(DomainError):
    """First relief above what may be given before the papers."""

    code = "relief_above_limit"
    kind = "invalid"


class TooFewSurveyors(DomainError):
    """The household must be seen by more officers."""

    code = "too_few_surveyors"
    kind = "invalid"


class SurveyNeeded(DomainError):
    """The procedure needs a survey first."""

    code = "survey_needed"
    kind = "conflict"
    final = False


class MeansCheckNeeded(DomainError):
    """The procedure needs a means check first."""

    code = "means_check_needed"
    kind = "conflict"
    final = False


class ProofNeeded(DomainError):
    """At least one proof of the facts must be there first."""

    code = "proof_needed"
    kind = "conflict"
    final = False


class NoQuorum(DomainError):
    """Too few members took part."""

    code = "no_quorum"
    kind = "invalid"


class ProposalVotedDown(DomainError):
    """The votes against a proposal are not fewer than those for it."""

    code = "proposal_voted_down"
    kind = "conflict"


class VotesContradicted(DomainError):
    """More votes than members."""

    code = "votes_contradicted"
    kind = "invalid"


class UnknownProgramme(DomainError):
    """A programme that the policy does not have."""

    code = "unknown_programme"
    kind = "invalid"


class NoticeNotFound(DomainError):
    """No such notice."""

    code = "notice_not_found"
    kind = "not_found"


class NoticeClosed(DomainError):
    """The notice hangs no more."""

    code = "notice_closed"
    kind = "conflict"


class ObjectionNotFound(DomainError):
    """No such objection in the actor's jurisdiction."""

    code = "objection_not_found"
    kind = "not_found"


class ObjectionResolved(DomainError):
    """The objection was investigated already."""

    code = "objection_resolved"
    kind = "conflict"


class FormalitiesNotOpen(DomainError):
    """No first relief was ordered, or its papers are complete."""

    code = "formalities_not_open"
    kind = "conflict"
    final = False


class ReasonNeeded(DomainError):
    """A refusal needs a written reason."""

    code = "reason_needed"
    kind = "invalid"


class TimeInFuture(DomainError):
    """A thing was done before it was said to be done."""

    code = "time_in_future"
    kind = "invalid"


class InvalidCursor(DomainError):
    """The cursor was not made by this list."""

    code = "invalid_cursor"
    kind = "invalid"


MESSAGES: dict[str, tuple[str, str]] = {
    "assessment_not_found": (
        "在您的管辖范围内没有案件 {case_id}，或其信息尚未送达。",
        "There is no case {case_id} in your jurisdiction, or not yet.",
    ),
    "assessment_in_state": ("案件处于 {state} 状态，不能 {deed}。", "The case is {state}; {deed} is not possible."),
    "case_closed": ("案件 {case_id} 已决定或已结束（{state}）。", "Case {case_id} is decided or has ended ({state})."),
    "related_officer": ("您已被申报为当事人的亲属，须回避。", "You were declared a relative of the person and must stand back."),
    "maker_is_checker": ("经办人不得审批本人经办的案件。", "Who worked on the case may not decide it."),
    "wrong_level": ("该决定应由 {level} 作出。", "The decision belongs to the {level}."),
    "not_urgent": ("只有认定为急难的案件才能先行救助。", "First relief is for cases judged urgent."),
    "relief_already_ordered": ("该案已安排先行救助。", "First relief was already ordered in this case."),
    "relief_above_limit": ("先行救助不得超过 {limit_fen} 分。", "First relief may not exceed {limit_fen} fen."),
    "too_few_surveyors": ("入户调查须有 {required} 名以上人员。", "A survey needs {required} officers or more."),
    "survey_needed": ("须先完成入户调查。", "The household must be surveyed first."),
    "means_check_needed": ("须先完成经济状况核对。", "The means must be checked first."),
    "proof_needed": ("须至少有一份事实证明。", "At least one proof of the facts is needed."),
    "no_quorum": ("参加人数不足，须有 {quorum} 人。", "Too few members took part; {quorum} are needed."),
    "proposal_voted_down": ("集体研判未通过该建议。", "The group voted the proposal down."),
    "votes_contradicted": ("票数多于参加人数。", "There are more votes than members."),
    "unknown_programme": ("未知的救助项目 {programme}。", "Programme {programme} is not known."),
    "notice_not_found": ("没有公示 {notice_id}。", "There is no notice {notice_id}."),
    "notice_closed": ("公示 {notice_id} 已结束。", "Notice {notice_id} hangs no more."),
    "objection_not_found": ("在您的管辖范围内没有异议 {objection_id}。", "There is no objection {objection_id} in your jurisdiction."),
    "objection_resolved": ("异议 {objection_id} 已核查完毕。", "Objection {objection_id} was resolved already."),
    "formalities_not_open": ("没有待补办的手续。", "No formalities are open."),
    "reason_needed": ("不予救助须有书面理由。", "A refusal needs a written reason."),
    "time_in_future": ("时间 {field} 不能晚于现在。", "The time {field} must not be in the future."),
    "invalid_cursor": ("分页游标无效。", "The cursor is not valid."),
}
