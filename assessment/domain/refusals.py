"""Refusals of assessment, each with its sentences in Chinese and English."""

from shared.kit.errors import Conflict, Forbidden, Invalid, NotFound


class AssessmentNotFound(NotFound):
    """No such case in the actor's jurisdiction, or no event of it has come yet."""

    zh = "在您的管辖范围内没有案件 {case_id}，或其信息尚未送达。请核对案件号，稍后再试；属其他辖区的，请由当地办理机构办理。"
    en = (
        "There is no case {case_id} in your jurisdiction, or not yet. Check the number and try again shortly; else ask the office of its"
        " place."
    )


class AssessmentInState(Conflict):
    """That cannot be done in the state that the assessment is in."""

    zh = "案件处于 {state} 状态，不能 {transition}。请重新读取案件，先办理其当前环节。"
    en = "The case is {state}; {transition} is not possible. Read the case again, and do first what this state awaits."


class CaseClosed(Conflict):
    """The case was decided or has ended; nothing changes it any more."""

    zh = "案件 {case_id} 已决定或已结束（{state}），不能再变更。不服决定的，请按决定书告知的途径提出；另有困难的，请另行登记。"
    en = "Case {case_id} is decided or has ended ({state}). Contest the decision as its text tells; for another need register another case."


class RelatedOfficer(Conflict):
    """The officer was declared a relative of the person 回避."""

    zh = "您或者所列人员已被申报为当事人的亲属，须回避。请改由其他工作人员办理。"
    en = "You, or somebody named, were declared a relative of the person and must stand back: let another officer do it."


class MakerIsChecker(Conflict):
    """Who proposed, surveyed or opened the case may not decide it."""

    zh = "经办人不得审批、核查本人经办的案件。请改由未参与本案的其他人员办理。"
    en = "Who worked on the case may neither decide it nor look into it: leave that to an officer who had no part in it."


class WrongLevel(Forbidden):
    """The decision belongs to another level."""

    zh = "该决定应由 {level} 作出。请由该级审批人办理；应由联席会议（conference）决定的，请由县级审批人提请会议。"
    en = "The decision belongs to the {level}: leave it to an approver there. For the conference, a county approver puts the case to it."


class NotUrgent(Conflict):
    """First relief is for cases that were judged urgent."""

    zh = "只有已受理并认定为急难的案件才能先行救助。确属急难的，请先在受理环节分诊；否则请按程序办理。"
    en = (
        "First relief is for accepted cases judged urgent. If it is urgent, have it triaged at intake first; otherwise go through the"
        " procedure."
    )


class ReliefAlreadyOrdered(Conflict):
    """First relief is ordered once per case."""

    zh = "该案已安排先行救助，不能再次先行救助。仍有不足的，请经集体研判和审批解决。"
    en = "First relief was already ordered in this case. If more is needed, propose it in the review, to be decided."


class ReliefAboveLimit(Invalid):
    """First relief above what may be given before the papers."""

    decided_by = "profile"
    zh = "先行救助不得超过 {limit_fen} 分（为 0 的，当地无小额快救标准）。请按限额安排，其余在集体研判时提出。"
    en = "First relief may not exceed {limit_fen} fen (0: the place has no standard for it). Order no more; propose the rest in the review."


class ReliefBelowMinimum(Invalid):
    """First relief of so little that it would relieve nothing and stop the clock all the same."""

    decided_by = "profile"
    zh = "先行救助不得少于政策配置所定的 {minimum_fen} 分。请按实际需要提高数额；不写数额的，按小额快救限额发放。"
    en = "First relief may not be less than the {minimum_fen} fen of the profile. Order that or more; without an amount it is one fast aid."


class TooFewSurveyors(Invalid):
    """The household must be seen by more officers."""

    decided_by = "profile"
    zh = "入户调查须有 {required} 名以上人员。请补足人员入户后，重新登记调查。"
    en = "A survey needs {required} officers or more. Record it anew with all who saw the household."


class UnknownFact(Invalid):
    """A fact of a household that the policy does not have."""

    decided_by = "profile"
    zh = "未知的家庭情况 {fact}。请改用政策配置（facts.yaml）中的代码。"
    en = "Fact {fact} is not known. Take a code of the profile (facts.yaml)."


class FactBeyondHousehold(Invalid):
    """A fact is told of more persons than the household has."""

    zh = "家庭情况 {fact} 的人数超过家庭人口 {household_size} 人。请核对后填写。"
    en = "Fact {fact} is told of more persons than the {household_size} of the household. Check the numbers."


class SurveyNeeded(Conflict):
    """The procedure needs a survey first."""

    zh = "须先完成入户调查。请登记调查（survey），由列名人员本人确认。"
    en = "The household must be surveyed first: record the survey, and let those named confirm it."


class SurveyUnconfirmed(Conflict):
    """A survey was recorded that not all its surveyors have confirmed."""

    zh = "入户调查尚待列名的调查人员本人确认。请其本人确认，或者重新登记调查。"
    en = "Not all surveyors have confirmed the survey. Let them confirm it themselves, or record it anew."


class NothingToConfirm(Conflict):
    """No survey waits for its confirmation."""

    zh = "该案没有待确认的入户调查。请重新读取案件；尚未调查的，请先登记（survey）。"
    en = "No survey of this case waits to be confirmed. Read the case again; if there was no survey, record one first."


class NotNamed(Forbidden):
    """Somebody who is not named can neither confirm nor vote."""

    zh = "您不在列名人员之中，不能确认或者表决。请由列名人员本人办理；名单有误的，请重新登记调查或者提出建议。"
    en = "You are not one of the officers named; only they confirm or vote. If the names are wrong, record the survey, or propose, anew."


class AlreadyConfirmed(Conflict):
    """The officer has confirmed or voted before."""

    zh = "您已确认或者表决，无须再办。请待其他列名人员办理。"
    en = "You have confirmed or voted already. There is nothing more for you to do: wait for the others named."


class MeansCheckNeeded(Conflict):
    """The procedure needs a means check first."""

    zh = "须先完成经济状况核对。请登记核对结果（means-check）。"
    en = "The means must be checked first: record what was found (means-check)."


class ProofNeeded(Conflict):
    """At least one proof of the facts must be there first."""

    zh = "须至少有一份事实证明。请先登记证明（fact-proofs）。"
    en = "At least one proof of the facts is needed: record one first (fact-proofs)."


class NoQuorum(Invalid):
    """Too few members took part."""

    decided_by = "profile"
    zh = "参加人数不足，须有 {quorum} 人。请召集足够人员重新议定，再次提交。"
    en = "Too few members took part; {quorum} are needed. Meet again with enough of them, and name them all."


class ReviewUndecided(Conflict):
    """Something is proposed on which not all members have voted."""

    zh = "集体研判的建议尚待成员表决。请其本人表决，或者重新提出建议。"
    en = "Not all members have voted on what is proposed. Let them vote, or propose anew."


class NothingToVoteOn(Conflict):
    """Nothing that is proposed waits for votes."""

    zh = "该案没有待表决的建议。请重新读取案件；尚未研判的，请先提出建议（review）。"
    en = "Nothing is proposed in this case that waits for votes. Read the case again; if nothing was proposed, propose first (review)."


class VotesContradicted(Invalid):
    """More votes than members."""

    zh = "票数多于参加人数。请按会议记录核对票数和参加人员。"
    en = "There are more votes than members. Check both against the minutes."


class NoticeNotFound(NotFound):
    """No such notice."""

    zh = "没有公示 {notice_id}。请核对编号，或者在公示列表（/v1/notices）中查找。"
    en = "There is no notice {notice_id}. Check the number, or look for it in the list (/v1/notices)."


class NoticeClosed(Conflict):
    """The notice is closed."""

    zh = "公示 {notice_id} 已结束，不再接收异议。仍有意见的，请向本案办理机构或者督查人员反映。"
    en = "Notice {notice_id} is closed and takes no more objections. Tell the office that handles the case, or a supervisor."


class ObjectionNotFound(NotFound):
    """No such objection in the actor's jurisdiction."""

    zh = "在您的管辖范围内没有异议 {objection_id}。请核对编号，或者由当地办理机构核查。"
    en = "There is no objection {objection_id} in your jurisdiction. Check the number, or leave it to the office of its place."


class ObjectionResolved(Conflict):
    """The objection was investigated already."""

    zh = "异议 {objection_id} 已核查完毕，无须再办。对结果有疑问的，请查看核查结论，或者报督查人员。"
    en = "Objection {objection_id} was resolved already. Read what was found; if it seems wrong, tell a supervisor."


class NothingToApprove(Conflict):
    """An approval that gives no money, no goods and no referral would close the case as aided."""

    zh = "既无款物、也无转介，不能批准。请写明理由不予救助；联席会议可以议定数额，或者表决不予通过。"
    en = "It would give no money, goods or referral. Refuse the case with a reason; a joint conference sets an amount or votes it down."


class FormalitiesNotOpen(Conflict):
    """No first relief was ordered, or its papers are complete."""

    zh = "没有待补办的手续：未先行救助，或者已经补办。请重新读取案件核对。"
    en = "No formalities are open: there was no first relief, or they are complete. Read the case again to see which."


class TriageNeeded(Conflict):
    """Nobody has judged how urgent the case is: until then nothing is decided, and nobody turned away."""

    zh = "该案尚未分诊，不得作出决定；请先在受理环节分诊。"
    en = "Nobody has judged how urgent this case is; triage it at intake before it is decided."


class FlagsUnexplained(Invalid):
    """What is odd about the payee needs a reason before money goes."""

    decided_by = "record"
    zh = "本案收款信息有异常提示（{flags}）。请核实后在 flags_reason 中写明仍予办理的理由；有误的，请先在受理环节更正。"
    en = "The case is flagged ({flags}). State in flags_reason what was found out and why money goes all the same, or have it corrected."


class ReasonNeeded(Invalid):
    """A refusal needs a written reason."""

    decided_by = "record"
    zh = "不予救助须有书面理由。请填写 reason_code 和 reason_text。"
    en = "A refusal needs a written reason: give reason_code and reason_text."
