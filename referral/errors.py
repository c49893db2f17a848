"""What referral refuses, and how it says so."""

from shared.errors import DomainError


class CaseNotFound(DomainError):
    """No such case was heard of in the actor's jurisdiction."""

    code = "case_not_found"
    kind = "not_found"
    final = False


class CaseClosed(DomainError):
    """The case has ended."""

    code = "case_closed"
    kind = "conflict"


class ReferralNotFound(DomainError):
    """No such order in the actor's jurisdiction."""

    code = "referral_not_found"
    kind = "not_found"


class ReferralInState(DomainError):
    """The deed cannot be done in the state that the order is in."""

    code = "referral_in_state"
    kind = "conflict"
    final = False


class UnknownDepartment(DomainError):
    """A department that the policy does not have, or one that needs no consent."""

    code = "unknown_department"
    kind = "invalid"


class UnknownProgramme(DomainError):
    """A programme that the policy does not have, or that another department carries."""

    code = "unknown_programme"
    kind = "invalid"


class InvalidCursor(DomainError):
    """The cursor was not made by this list."""

    code = "invalid_cursor"
    kind = "invalid"


MESSAGES: dict[str, tuple[str, str]] = {
    "case_not_found": (
        "在您的管辖范围内没有案件 {case_id}，或其信息尚未送达。",
        "There is no case {case_id} in your jurisdiction, or not yet.",
    ),
    "case_closed": ("案件 {case_id} 已结束。", "Case {case_id} has ended."),
    "referral_not_found": ("在您的管辖范围内没有转办单 {referral_id}。", "There is no referral {referral_id} in your jurisdiction."),
    "referral_in_state": ("转办单处于 {state} 状态，不能 {deed}。", "The referral is {state}; {deed} is not possible."),
    "unknown_department": ("未知的部门 {department}。", "Department {department} is not known."),
    "unknown_programme": ("{department} 没有救助项目 {programme}。", "{department} has no programme {programme}."),
    "invalid_cursor": ("分页游标无效。", "The cursor is not valid."),
}
