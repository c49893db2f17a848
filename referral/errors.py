"""What referral refuses, and how it says so."""

from shared.kit.errors import DomainError


class CaseNotFound(DomainError):
    """Nothing was heard of such a case in the actor's jurisdiction."""

    code = "case_not_found"
    kind = "not_found"
    final = False


class CaseStopped(DomainError):
    """The case was withdrawn or goes on as another one: nobody is asked for it any more."""

    code = "case_stopped"
    kind = "conflict"


class ReferralNotFound(DomainError):
    """No such referral that the actor may see."""

    code = "referral_not_found"
    kind = "not_found"


class ReferralInState(DomainError):
    """The referral cannot be moved so from where it stands."""

    code = "referral_in_state"
    kind = "conflict"


class UnknownDepartment(DomainError):
    """The policy has no such department."""

    code = "unknown_department"
    kind = "invalid"


class ProgrammeNotOfDepartment(DomainError):
    """The department does not have that programme."""

    code = "programme_not_of_department"
    kind = "invalid"


class ConsentNotNeeded(DomainError):
    """The department is asked by virtue of the law; there is nothing to agree to."""

    code = "consent_not_needed"
    kind = "invalid"


class ConsentRefused(DomainError):
    """The person said no: this charity must not be asked."""

    code = "consent_refused"
    kind = "conflict"


class ConsentNotFound(DomainError):
    """No such consent of the case."""

    code = "consent_not_found"
    kind = "not_found"


class EvidenceNeeded(DomainError):
    """A consent that was given needs its evidence."""

    code = "evidence_needed"
    kind = "invalid"


class ResultTold(DomainError):
    """The person was told already."""

    code = "result_told"
    kind = "conflict"


class InvalidCursor(DomainError):
    """The cursor was not given by this list."""

    code = "invalid_cursor"
    kind = "invalid"


MESSAGES: dict[str, tuple[str, str]] = {
    "case_not_found": ("在您的管辖范围内没有案件 {case_id}。", "There is no case {case_id} in your jurisdiction."),
    "case_stopped": ("案件 {case_id} 已终止，不再转办。", "Case {case_id} has stopped: nobody is asked for it any more."),
    "referral_not_found": ("没有您可以查看的转办单 {referral_id}。", "There is no referral {referral_id} that you may see."),
    "referral_in_state": (
        "转办单 {referral_id} 处于 {state}，不能这样办理。",
        "Referral {referral_id} is {state}; that cannot be done now.",
    ),
    "unknown_department": ("没有部门 {department}。", "There is no department {department}."),
    "programme_not_of_department": (
        "部门 {department} 没有救助项目 {programme}。",
        "Department {department} does not have the programme {programme}.",
    ),
    "consent_not_needed": (
        "部门 {department} 依法履职，无需本人同意。",
        "Department {department} is asked by virtue of the law and needs no consent.",
    ),
    "consent_refused": (
        "本人不同意向 {department} 提供信息，不能转办。",
        "The person did not agree that {department} is asked.",
    ),
    "consent_not_found": ("没有同意记录 {consent_id}。", "There is no consent {consent_id}."),
    "evidence_needed": ("同意须附书面或录音凭证的摘要。", "A consent that was given needs the digest of its evidence."),
    "result_told": ("转办单 {referral_id} 的结果已告知本人。", "The person was told the result of referral {referral_id} already."),
    "invalid_cursor": ("分页游标无效。", "The cursor is not valid."),
}
