"""Refusals of assessment, each with its sentences in Chinese and English."""

from shared.kit.errors import Conflict, Forbidden, Invalid, NotFound


class AssessmentNotFound(NotFound):
    """No such case in the actor's jurisdiction, or no event of it has come yet."""

    zh = "在您的管辖范围内没有案件 {case_id}，或其信息尚未送达。"
    en = "There is no case {case_id} in your jurisdiction, or not yet."


class AssessmentInState(Conflict):
    """That cannot be done in the state that the assessment is in."""

    zh = "案件处于 {state} 状态，不能 {transition}。"
    en = "The case is {state}; {transition} is not possible."


class CaseClosed(Conflict):
    """The case was decided or has ended; nothing changes it any more."""

    zh = "案件 {case_id} 已决定或已结束（{state}）。"
    en = "Case {case_id} is decided or has ended ({state})."


class RelatedOfficer(Conflict):
    """The officer was declared a relative of the person 回避."""

    zh = "您已被申报为当事人的亲属，须回避。"
    en = "You were declared a relative of the person and must stand back."


class MakerIsChecker(Conflict):
    """Who proposed, surveyed or opened the case may not decide it."""

    zh = "经办人不得审批本人经办的案件。"
    en = "Who worked on the case may not decide it."


class WrongLevel(Forbidden):
    """The decision belongs to another level."""

    zh = "该决定应由 {level} 作出。"
    en = "The decision belongs to the {level}."


class NotUrgent(Conflict):
    """First relief is for cases that were judged urgent."""

    zh = "只有认定为急难的案件才能先行救助。"
    en = "First relief is for cases judged urgent."


class ReliefAlreadyOrdered(Conflict):
    """First relief is ordered once per case."""

    zh = "该案已安排先行救助。"
    en = "First relief was already ordered in this case."


class ReliefAboveLimit(Invalid):
    """First relief above what may be given before the papers."""

    decided_by = "profile"
    zh = "先行救助不得超过 {limit_fen} 分。"
    en = "First relief may not exceed {limit_fen} fen."


class ReliefBelowMinimum(Invalid):
    """First relief of so little that it would relieve nothing and stop the clock all the same."""

    decided_by = "profile"
    zh = "先行救助不得少于政策配置所定的 {minimum_fen} 分。请按实际需要提高数额；不写数额的，按小额快救限额发放。"
    en = "First relief may not be less than the {minimum_fen} fen of the profile. Order that or more; without an amount it is one fast aid."


class TooFewSurveyors(Invalid):
    """The household must be seen by more officers."""

    decided_by = "profile"
    zh = "入户调查须有 {required} 名以上人员。"
    en = "A survey needs {required} officers or more."


class SurveyNeeded(Conflict):
    """The procedure needs a survey first."""

    zh = "须先完成入户调查。"
    en = "The household must be surveyed first."


class SurveyUnconfirmed(Conflict):
    """A survey was recorded that not all its surveyors have confirmed."""

    zh = "入户调查尚待列名的调查人员本人确认。请其本人确认，或者重新登记调查。"
    en = "Not all surveyors have confirmed the survey. Let them confirm it themselves, or record it anew."


class NothingToConfirm(Conflict):
    """No survey waits for its confirmation."""

    zh = "该案没有待确认的入户调查。"
    en = "No survey of this case waits to be confirmed."


class NotNamed(Forbidden):
    """Somebody who is not named can neither confirm nor vote."""

    zh = "您不在列名人员之中，不能确认或者表决。"
    en = "You are not one of the officers named; only they confirm or vote."


class AlreadyConfirmed(Conflict):
    """The officer has confirmed or voted before."""

    zh = "您已确认或者表决。"
    en = "You have confirmed or voted already."


class MeansCheckNeeded(Conflict):
    """The procedure needs a means check first."""

    zh = "须先完成经济状况核对。"
    en = "The means must be checked first."


class ProofNeeded(Conflict):
    """At least one proof of the facts must be there first."""

    zh = "须至少有一份事实证明。"
    en = "At least one proof of the facts is needed."


class NoQuorum(Invalid):
    """Too few members took part."""

    decided_by = "profile"
    zh = "参加人数不足，须有 {quorum} 人。"
    en = "Too few members took part; {quorum} are needed."


class ReviewUndecided(Conflict):
    """Something is proposed on which not all members have voted."""

    zh = "集体研判的建议尚待成员表决。请其本人表决，或者重新提出建议。"
    en = "Not all members have voted on what is proposed. Let them vote, or propose anew."


class NothingToVoteOn(Conflict):
    """Nothing that is proposed waits for votes."""

    zh = "该案没有待表决的建议。"
    en = "Nothing is proposed in this case that waits for votes."


class VotesContradicted(Invalid):
    """More votes than members."""

    zh = "票数多于参加人数。"
    en = "There are more votes than members."


class NoticeNotFound(NotFound):
    """No such notice."""

    zh = "没有公示 {notice_id}。"
    en = "There is no notice {notice_id}."


class NoticeClosed(Conflict):
    """The notice is closed."""

    zh = "公示 {notice_id} 已结束。"
    en = "Notice {notice_id} is closed."


class ObjectionNotFound(NotFound):
    """No such objection in the actor's jurisdiction."""

    zh = "在您的管辖范围内没有异议 {objection_id}。"
    en = "There is no objection {objection_id} in your jurisdiction."


class ObjectionResolved(Conflict):
    """The objection was investigated already."""

    zh = "异议 {objection_id} 已核查完毕。"
    en = "Objection {objection_id} was resolved already."


class NothingToApprove(Conflict):
    """An approval that gives no money, no goods and no referral would close the case as aided."""

    zh = "既无款物、也无转介，不能批准。请写明理由不予救助；联席会议可以议定数额，或者表决不予通过。"
    en = "It would give no money, goods or referral. Refuse the case with a reason; a joint conference sets an amount or votes it down."


class FormalitiesNotOpen(Conflict):
    """No first relief was ordered, or its papers are complete."""

    zh = "没有待补办的手续。"
    en = "No formalities are open."


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
    zh = "不予救助须有书面理由。"
    en = "A refusal needs a written reason."
