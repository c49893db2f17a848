"""Refusals of referral, each with its sentences in Chinese and English."""

from shared.kit.errors import Conflict, Invalid, NotFound


class CaseStopped(Conflict):
    """The case was withdrawn or goes on as another one: nobody is asked for it any more."""

    zh = "案件 {case_id} 已终止，不再转办。已并入他案的，请在他案中办理；仍需救助的，请另行登记。"
    en = "Case {case_id} has stopped: nobody is asked for it any more. Go on in the case it was merged into, or register another one."


class ReferralNotFound(NotFound):
    """No such referral that the actor may see."""

    zh = "没有您可以查看的转办单 {referral_id}。请核对编号；属其他辖区或部门的，请由其办理。"
    en = "There is no referral {referral_id} that you may see. Check the number; what is of another place or department is done there."


class ReferralInState(Conflict):
    """The referral cannot be moved so from where it stands."""

    zh = "转办单 {referral_id} 处于 {state}，不能这样办理。请重新读取转办单：退回的可以改派，有答复的告知本人，其余请待部门或者本人答复。"
    en = (
        "Referral {referral_id} is {state}; that cannot be done now. Read it again: send a returned one on, tell the person of an answer,"
        " or wait for one."
    )


class DepartmentHasTime(Conflict):
    """The department may still answer: before its time is over its order is not given up."""

    zh = "部门办理期限 {due_at} 未到，转办单 {referral_id} 不能撤销。请待部门答复，或者期满后再撤销。"
    en = "The department has time until {due_at}; referral {referral_id} cannot be given up before. Wait for its answer, or until then."


class PersonHasTime(Conflict):
    """The person may still say whether a department may be asked: before that time is over the referral is not given up."""

    zh = "本人答复期限 {due_at} 未到，转办单 {referral_id} 不能撤销。请联系本人并登记其意见（consents），或者期满后再撤销。"
    en = (
        "The person has time until {due_at}; referral {referral_id} cannot be given up before. Ask the person and record the answer"
        " (consents)."
    )


class ReturnedTwice(Conflict):
    """The department was sent this again after a return and returned it again: once more, and its days would begin anew for ever."""

    zh = "部门 {department} 已两次退回该事项，不能再派给该部门。请改派其他部门，或者撤销转办。"
    en = "Department {department} returned this twice. Send it to another department, or give it up."


class UnknownDepartment(Invalid):
    """The policy has no such department."""

    decided_by = "profile"
    zh = "没有部门 {department}。请改用政策配置（departments.yaml）中的代码。"
    en = "There is no department {department}. Take a code of the profile (departments.yaml)."


class ConsentNotNeeded(Invalid):
    """The department is asked by virtue of the law; there is nothing to agree to."""

    decided_by = "record"
    zh = "部门 {department} 依法履职，无需本人同意。请勿登记同意，转办将直接发出。"
    en = "Department {department} is asked by virtue of the law and needs no consent: record none, the referral goes out without."


class ConsentRefused(Conflict):
    """The person said no: this charity must not be asked."""

    zh = "本人不同意向 {department} 提供信息，不能转办。请改派其他部门或者撤销转办；本人改变意见的，请先登记（consents）。"
    en = (
        "The person did not agree that {department} is asked. Send it to another one or give it up; if the person agrees now, record that"
        " first."
    )


class ConsentNotFound(NotFound):
    """No such consent of the case."""

    zh = "没有同意记录 {consent_id}。请核对编号，或者在本案的同意记录列表（consents）中查找。"
    en = "There is no consent {consent_id}. Check the number, or look for it in the list of the case (consents)."


class EvidenceNeeded(Invalid):
    """A consent that was given needs its evidence."""

    zh = "同意须附书面或录音凭证的摘要。请填写 evidence_sha256。"
    en = "A consent that was given needs the digest of its evidence: give evidence_sha256."


class ResultTold(Conflict):
    """The person was told already."""

    zh = "转办单 {referral_id} 的结果已告知本人，无须再次登记；请查看已登记的告知。"
    en = "The person was told the result of referral {referral_id} already. Record nothing more; read there by whom and when it was told."


class ReferralSetNotFound(NotFound):
    """No approval with referrals that the actor may see."""

    zh = "没有您可以办理的批次 {set_id}。请核对编号，或者在案件会办情况（cases/…/referrals）中查找；属其他辖区的，由其办理。"
    en = (
        "There are no referrals of an approval {set_id} that you may join. Check the number, or look for it at the case"
        " (cases/…/referrals); what is of another place is done there."
    )


class ReferralsJoined(Conflict):
    """The referrals of the approval were joined already: nobody decides that a second time."""

    zh = "批次 {set_id} 已经汇总，无须再次决定。请在案件会办情况中查看；未办结的转办仍须跟踪，有答复的告知本人。"
    en = (
        "The referrals of {set_id} were joined already. Read there how they stood; what is open goes on to be followed: tell the person"
        " what comes of it."
    )


class NoTimeSet(Conflict):
    """The procedure waits for all referrals, however long that takes: only each by itself can be given up."""

    zh = "程序 {procedure} 未设会办期限，批次 {set_id} 须待全部转办办结。部门逾期的，请逐件撤销转办（withdrawal）。"
    en = (
        "Procedure {procedure} sets no time to join referrals: {set_id} waits until all have ended. Give up each one whose department let"
        " its time go by (withdrawal)."
    )


class TimeNotOver(Conflict):
    """The departments may still answer: before that time is over nobody goes on without them."""

    zh = "会办期限 {waited_until} 未到，批次 {set_id} 不能先行汇总。请待部门答复，或者期满后再决定。"
    en = (
        "The referrals of {set_id} are waited for until {waited_until}; nobody goes on without them before. Wait for the answers, or until"
        " then."
    )
