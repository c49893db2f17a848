"""Refusals of referral, each with its sentences in Chinese and English."""

from shared.kit.errors import Conflict, Invalid, NotFound


class CaseStopped(Conflict):
    """The case was withdrawn or goes on as another one: nobody is asked for it any more."""

    zh = "案件 {case_id} 已终止，不再转办。"
    en = "Case {case_id} has stopped: nobody is asked for it any more."


class ReferralNotFound(NotFound):
    """No such referral that the actor may see."""

    zh = "没有您可以查看的转办单 {referral_id}。"
    en = "There is no referral {referral_id} that you may see."


class ReferralInState(Conflict):
    """The referral cannot be moved so from where it stands."""

    zh = "转办单 {referral_id} 处于 {state}，不能这样办理。"
    en = "Referral {referral_id} is {state}; that cannot be done now."


class DepartmentHasTime(Conflict):
    """The department may still answer: before its time is over its order is not given up."""

    zh = "部门办理期限 {due_at} 未到，转办单 {referral_id} 不能撤销。"
    en = "The department has time until {due_at}; referral {referral_id} cannot be given up before."


class PersonHasTime(Conflict):
    """The person may still say whether a department may be asked: before that time is over the referral is not given up."""

    zh = "本人答复期限 {due_at} 未到，转办单 {referral_id} 不能撤销。"
    en = "The person has time until {due_at}; referral {referral_id} cannot be given up before."


class ReturnedTwice(Conflict):
    """The department was sent this again after a return and returned it again: once more, and its days would begin anew for ever."""

    zh = "部门 {department} 已两次退回该事项，不能再派给该部门。请改派其他部门，或者撤销转办。"
    en = "Department {department} returned this twice. Send it to another department, or give it up."


class UnknownDepartment(Invalid):
    """The policy has no such department."""

    decided_by = "profile"
    zh = "没有部门 {department}。"
    en = "There is no department {department}."


class ConsentNotNeeded(Invalid):
    """The department is asked by virtue of the law; there is nothing to agree to."""

    decided_by = "record"
    zh = "部门 {department} 依法履职，无需本人同意。"
    en = "Department {department} is asked by virtue of the law and needs no consent."


class ConsentRefused(Conflict):
    """The person said no: this charity must not be asked."""

    zh = "本人不同意向 {department} 提供信息，不能转办。"
    en = "The person did not agree that {department} is asked."


class ConsentNotFound(NotFound):
    """No such consent of the case."""

    zh = "没有同意记录 {consent_id}。"
    en = "There is no consent {consent_id}."


class EvidenceNeeded(Invalid):
    """A consent that was given needs its evidence."""

    zh = "同意须附书面或录音凭证的摘要。"
    en = "A consent that was given needs the digest of its evidence."


class ResultTold(Conflict):
    """The person was told already."""

    zh = "转办单 {referral_id} 的结果已告知本人。"
    en = "The person was told the result of referral {referral_id} already."
