"""The words of docs/clocks.md, in Chinese and in English; names of clocks are the profile's, those of events the console's."""

from collections.abc import Mapping

from deploy.cli.documents import Text
from shared.kit.calendar import Limit, Unit
from shared.kit.policy import Basis
from shared.kit.policy.models import WaitedFor

FILES: Text = ("clocks.zh-CN.md", "clocks.md")
WORDS: Mapping[str, Text] = {
    "title": ("时限", "Clocks"),
    "other": ("English", "中文"),
    "head": (
        "本文件由政策配置（`clocks.yaml`）和各服务的 `domain/waiting.py` 自动生成，并有测试核对，请勿直接修改。",
        (
            "This document is generated from the policy profile (`clocks.yaml`) and `domain/waiting.py` of each service, and "
            "checked by a test: do not edit it."
        ),
    ),
    "design_only": (
        "“依据”一栏写明依据的种类。凡标明**设计建议**的，是本平台自己提出的期限，不是法律规定，也不是泰安的规定。",
        (
            "What kind of basis a limit has is told with it. What is marked **our proposal** was proposed by this platform: it is "
            "not law, and no rule of Tai'an."
        ),
    ),
    "clocks": ("各项时限", "The clocks"),
    "states": ("每种状态下等待何人", "Who is waited for in each state"),
    "how": ("计时规则", "How clocks run"),
    "clock": ("时限", "clock"),
    "whom": ("等待的一方", "waited for"),
    "limit": ("期限", "limit"),
    "basis": ("依据", "basis"),
    "state": ("状态", "state"),
    "by": ("时限，或无人等待的理由", "clocks, or why nobody is waited for"),
    "start": ("起算", "starts with"),
    "stop": ("停止", "stops with"),
    "undo": ("停止不算数", "goes on, as if it had not stopped, by"),
    "pause": ("中止", "stands still from"),
    "resume": ("恢复", "goes on with"),
    "cancel": ("撤销", "called off by"),
    "ladder": ("超期上报", "when it is late"),
    "source": ("来源", "source"),
    "case_ends": ("案件终结", "the end of the case"),
    "warns": ("已过 {percent}% 时预警", "warns after {percent}% of it"),
    "public": ("最后一日为休息日的，顺延至其后的工作日", "a last day that is a day off is put off to the next working day"),
    "urgent": ("仅限急难案件", "urgent cases only"),
    "procedures": ("仅限程序：", "only under: "),
    "unknown": ("程序未定", "not proposed yet"),
    "whole": ("待付款项和实物全部发放时才停止", "stops with the last payment or goods that the decision gives"),
    "start_step": ("只有步骤 `{step}` 起算", "only the step `{step}` starts it"),
    "stop_step": ("步骤中只有 `{step}` 停止", "of the steps only `{step}` stops it"),
    "renewed": ("每次起算另计一项", "each start is counted by itself"),
    "after_care": (
        "案件以救助或转介办结的不撤销，继续计时",
        "not called off when the case closes as aided or referred: it goes on",
    ),
    "unread": ("待办事项{limit}内无人签收的，提前上报下一级", "what nobody has read after {limit} goes to the next step early"),
    "after": ("超期{limit}后告知{role}", "{limit} later {role}"),
    "nobody": ("无人", "nobody"),
    "absent": ("`{key}`（本方案未设）", "`{key}` (not in this profile)"),
    "comma": ("、", ", "),
    "semicolon": ("；", "; "),
    "colon": ("：", ": "),
}
CASE_ENDS = ("case.closed", "case.not_accepted", "case.withdrawn", "case.merged")

WHOM: Mapping[WaitedFor, Text] = {
    "officer": ("经办人员", "the officers"),
    "person": ("当事人", "the person"),
    "village": ("村（社区）", "the village"),
    "department": ("部门", "the department"),
    "bank": ("银行", "the bank"),
    "finance": ("财政经办", "finance"),
    "conference": ("联席会议", "the joint conference"),
    "supervisor": ("督查人员", "the supervisor"),
}
BASES: Mapping[Basis, Text] = {
    "law": ("法律规定", "law"),
    "published": ("公开文件（来源所写的地区）", "published, by the place that the source names"),
    "design": ("**设计建议**", "**our proposal**"),
    "unsure": ("**未经证实**", "**not confirmed**"),
}
DUE_BY: Mapping[str, Text] = {
    "answer_by": ("以告知当事人的日期为准", "ends when the person was told that it does"),
    "due_at": ("以转办单写明的期限为准", "ends when the order says that it does"),
    "decide_by": ("自会办期限届满时起计", "counts from when the time to wait for the referrals is over"),
}
ADDRESSED_BY: Mapping[str, Text] = {
    "to_officer": ("进入接手人的收件箱", "in the inbox of who is to have the duty"),
    "asked_officer": ("进入被请求方值班人员的收件箱", "in the inbox of who is on duty where the case is to go"),
    "concerns": ("进入被督查人员的收件箱", "in the inbox of whom the supervision concerns"),
}
SINCE: Mapping[str, Text] = {
    "done_at": ("自办理之日计", "counts from the day on which it was done"),
    "registered_at": ("自登记时计", "counts from the registration"),
    "accepted_at": ("自受理时计", "counts from the acceptance"),
    "given_at": ("自给予时计", "counts from when it was given"),
    "waiting_since": (
        "撤回后再次提出的，此前等待的时间一并计入",
        "made again after it was taken back, it counts from as much earlier as it had waited before",
    ),
}
PER: Mapping[str, Text] = {
    "referral": ("每件转办分别计时", "one for each referral"),
    "payment": ("每笔拨付分别计时", "one for each payment"),
    "handover": ("每次移交分别计时", "one for each hand-over"),
    "transfer": ("每次移送分别计时", "one for each transfer"),
    "objection": ("每项异议分别计时", "one for each objection"),
    "recovery": ("每项追回分别计时", "one for each recovery"),
    "correction": ("每项更正分别计时", "one for each correction"),
    "revocation": ("每项撤销分别计时", "one for each revocation"),
    "notice": ("每次公示分别计时", "one for each notice"),
    "item": ("每项实物分别计时", "one for each item of goods"),
    "relief": ("每次帮扶分别计时", "one for each aid"),
    "supervision": ("每项督查分别计时", "one for each supervision"),
    "survey": ("每次入户调查分别计时", "one for each survey"),
    "from_case": ("每件被并案件分别计时", "one for each merged case"),
    "review": ("每次提议分别计时", "one for each proposal"),
    "set": ("每次批准的转办合计一项", "one for the referrals of each approval"),
}
UNITS: Mapping[Unit, str] = {"s": "second", "h": "hour", "nd": "day", "wd": "working day", "mo": "month"}


def limit_in_words(limit: Limit, english: bool) -> str:
    """Return a time in words."""
    return f"{limit.value} {UNITS[limit.unit]}{'s' * (limit.value != 1)}" if english else limit.words_zh


STATES_ZH: Mapping[str, Mapping[str, str]] = {
    "Case": {
        "registered": "已登记",
        "awaiting_materials": "待补正",
        "ready": "材料已齐",
        "accepted": "已受理",
        "not_accepted": "不予受理",
        "withdrawn": "已撤回",
        "merged": "已并案",
        "closed": "已办结",
        "reopened": "重新办理",
    },
    "Hand-over": {"offered": "待确认", "acknowledged": "已确认", "declined": "已退回", "withdrawn": "已撤回"},
    "Transfer": {"requested": "待答复", "acknowledged": "已接收", "declined": "已拒绝", "withdrawn": "已撤回"},
    "Merge": {"told": "已告知"},
    "Correction": {"corrected": "已更正", "proposed": "待复核", "confirmed": "已复核", "refused": "未生效"},
    "Village's own aid": {"given": "已给予"},
    "Assessment": {
        "waiting": "待受理",
        "accepted": "已受理",
        "surveyed": "已入户",
        "reviewed": "已研判",
        "in_notice": "公示中",
        "objected": "有异议",
        "pending": "待审批",
        "conference": "联席会议",
        "approved": "已同意",
        "rejected": "未同意",
        "ended": "已终结",
    },
    "Survey": {"awaiting_confirmation": "待本人确认", "completed": "已完成"},
    "Proposal": {"awaiting_votes": "待表决", "decided": "已成立", "voted_down": "未通过"},
    "Public notice": {"open": "公示中", "closed": "已结束"},
    "Objection": {"raised": "已提出", "resolved": "已处理"},
    "Formalities": {"owed": "待补办", "completed": "已补办"},
    "Referral": {
        "awaiting_consent": "待本人同意",
        "waiting": "待登记信息",
        "issued": "已转办",
        "acknowledged": "已签收",
        "returned": "已退回",
        "reissued": "已改派",
        "withdrawn": "已撤销",
        "refused": "已拒绝",
        "completed": "已办结",
        "without_consent": "未获同意",
        "stopped": "已终止",
    },
    "Referrals of an approval": {"unjoined": "未汇总", "joined": "已汇总"},
    "Desk task": {
        "received": "待签收",
        "acknowledged": "已签收",
        "confirming": "待复核",
        "completed": "已办结",
        "refused": "已拒绝",
        "returned": "已退回",
        "stopped": "已终止",
    },
    "Steps of a task": {"not_begun": "未开始", "begun": "已开始", "under_way": "办理中", "done": "步骤已齐"},
    "Pledge": {"reserved": "已预留", "committed": "已拨付", "voided": "已撤销"},
    "Offer": {"open": "有效", "withdrawn": "已撤回"},
    "Match": {"proposed": "待本人答复", "accepted": "本人已接受", "delivered": "已给予", "declined": "本人不接受", "released": "已释放"},
    "Payment": {
        "due": "应付",
        "held": "资金不足",
        "reserved": "已备款",
        "ordered": "已签发",
        "at_bank": "银行办理中",
        "returned": "已退汇",
        "cash_due": "待当面发放",
        "handing_over": "当面发放待确认",
        "paid": "已拨付",
        "cancelled": "已取消",
    },
    "Bank instruction": {
        "created": "已生成",
        "sending": "发送中",
        "accepted": "银行已受理",
        "unknown": "结果不明",
        "settled": "已到账",
        "rejected": "被拒绝",
        "returned": "已退汇",
        "dropped": "未发送即作废",
    },
    "Goods": {"due": "待发放", "issued": "已发放", "cancelled": "已取消"},
    "Revocation": {"proposed": "待确认", "confirmed": "已撤销", "refused": "未予撤销"},
    "Recovery": {"ordered": "已决定", "repaying": "归还中", "recovered": "已追回", "closed": "已终止"},
    "Supervision": {"open": "待答复", "replied": "已答复", "closed": "已办结"},
}
"""By a thing's English name; English readers get the state itself."""

HOW: tuple[Text, ...] = (
    (
        ("**责任。** 无论等待的是哪一方，时限都由案件的责任人负责跟进；移交经确认后由接手人负责。按责任人统计的，只计等待经办人员的时限。"),
        (
            "**Who answers.** Whoever is waited for, the officer who is answerable for the case answers for the clock; after an "
            "acknowledged hand-over, whoever took it over. Counted by officer are the clocks alone that wait for the officers."
        ),
    ),
    (
        (
            "**起止。** 以首次起算、首次停止为准，只看事件自身的时间；改判、更正、移交都不能使时限重新起算，写明每次起算另计一项"
            "的除外（`renewed`）。急难时限只因督查人员降级而撤销，再次认定为急难的，仍自最初起算。"
        ),
        (
            "**Start and end.** The first start and the first stop count, by the events' own times; nothing that is judged again, "
            "corrected or handed over starts a clock anew, but for those of which each start is counted by itself (`renewed`). The clock "
            "of an urgent case is called off by a supervisor's downgrade only; judged urgent again, it counts from its first start."
        ),
    ),
    (
        (
            "**部分。** 材料未收齐、款项未全部追回的，不使时限停止或恢复；没有价值的实物、未发足的实物同样如此。首次救助和补办手续只看先"
            "行救助的款物：发放了一部分、余量由未经手发放的审批人取消的，首次救助随之停止；补办手续自第一部分发放起算。"
        ),
        (
            "**Parts.** Papers that are not complete and money that is not all repaid stop nothing and let nothing go on, and "
            "neither do goods of no value, or of less than is owed. First relief and its formalities heed only what was given as first "
            "relief: a part of goods stops first relief when an approver who handed over none of them calls off the rest, and the "
            "formalities begin with the first part."
        ),
    ),
    (
        (
            "**中止。** 中止期间不计时，不预警，不上报；恢复后以所剩时间继续，按工作日计的只计工作日所剩的时间。有多项事由的，全部消除"
            "后才恢复。已超期的，中止不改变其超期。"
        ),
        (
            "**A pause.** A clock that stands still neither warns nor runs out nor escalates; it goes on with what was left, of a "
            "limit in working days what was left on working days. Of several reasons the last has to be gone. A pause that begins when "
            "the clock is late changes nothing: it stays late."
        ),
    ),
    (
        (
            "**最后一项。** 等待全部发放的时限（`until_nothing_owed`），部分到账不使其停止；决定所给的最后一笔款项或最后一项实物发"
            "放或取消时停止（`nothing_owed`）。获知批准时已无待付款项和待发实物的，随 `case.settled` 停止。"
        ),
        (
            "**The last thing owed.** A clock that waits for all that is owed (`until_nothing_owed`) is not stopped by a part of "
            "it, but by the last payment or goods that the decision gives, handed over or cancelled (`nothing_owed`); where nothing "
            "is owed any more when the approval is heard, by `case.settled`."
        ),
    ),
    (
        (
            "**结果告知。** 部门的答复和转办的撤销须告知本人的（`result_owed`），才开始计时；未曾发出的转办单、"
            "此前版本下的答复不计。撤销尚未告知而部门又办结的，自办结时重新计时。"
        ),
        (
            "**A result.** A department's answer, or the giving up of an order, starts the clock of telling only where the person is "
            "owed it (`result_owed`): not of what never went out, nor of what was answered under an earlier release. Completed before "
            "the giving up was told, an order counts from its completion."
        ),
    ),
    (
        (
            "**后续跟踪。** 案件以救助或转介办结（`aided`、`referred`）时仍未办结的转办，其时限继续计时（`after_care`），"
            "由办结时的责任人负责，有结果的仍须告知本人；不予救助、撤回、并案或不予受理的，随案件终结而撤销。"
        ),
        (
            "**After-care.** What is still with a department when its case closes as `aided` or `referred` keeps its clocks "
            "(`after_care`), under whoever is answerable then, and so does the telling of what comes "
            "of it. A case that is rejected, withdrawn, merged or not accepted calls them off."
        ),
    ),
    (
        (
            "**并案。** 被并案件的时限随其终结而撤销，其中已完成的分诊、受理在该案中已按时或超期，不再等待。仍在计时的，以所剩时间在继"
            "续办理的案件中继续，中止的时间随之转入；两案都在计时的，以所剩时间较少的为准；并案前已超期的计在被并案件，不取代本案自己的时限。较严"
            "的紧急程度随之转入。并案前由原责任人负责，其后由继续办理案件的责任人负责。并案前已到的预警、超期和上报在被并案件中通报、统计，不再重复；继续办理的案件仍显示超期。"
        ),
        (
            "**A merge.** The clocks of the merged case are called off with its end. A triage or acceptance that was done there was"
            " kept or late there, and is waited for no more. What still ran there goes on in the case that goes on with the time it"
            " had left, its pauses included; of two that ran, the one with less time left; one that was late before the merge counts there,"
            " and takes the place of none that runs here. The stricter urgency goes along. Until the merge the"
            " merged case's officer answers, from then on that of the case that goes on. What came before the merge, a"
            " warning, a breach, a step, is announced and counted with the merged case and not again; the case that goes on shows "
            "as late all the same."
        ),
    ),
    (
        (
            "**面向公众的期限。** 期限不含起算当日，至最后一日二十四时届满。面向公众的（`public`），最后一日为休息日的，顺延至其后"
            "的工作日；约束工作人员的自然日期限不顺延，以小时计的也不顺延。"
        ),
        (
            "**A public period.** The day of the start is left out, and a limit ends with its last day. One of the public "
            "(`public`) that would end on a day off ends with the next working day; limits in natural days that bind officers do "
            "not, and hours never do."
        ),
    ),
    (
        (
            "**暂定日历。** 国务院尚未公布某年节假日安排的，按法定假日推算，到期时间标为暂定（`provisional`）。安排装入后，尚未终结"
            "的时限重新计算，到期时间变动的以 `sla.rescheduled` 通报；已超期的仍为超期。"
        ),
        (
            "**A provisional calendar.** In a year whose official notice of holidays is not installed, the days off are those "
            "fixed by law, and what is due by them is `provisional`. When the notice is installed, clocks that still run are "
            "computed anew and `sla.rescheduled` tells which due time moved; what was late stays late."
        ),
    ),
    (
        (
            "**上报。** 到期前预警，到期即为超期，其后逐级上报。最后一级告知之后，督查事项自动立项（`supervision.opened`），针对届"
            "时的责任人，须由督查人员办结；督查自身的时限超期，不再另行立项。督查事项由所针对"
            "的人员限期答复（`supervision.replied`），由他人办结；未经答复即办结的，须写明理由。"
        ),
        (
            "**The ladder.** A clock warns before it is due, is late when it is, and is then escalated step by step. With the last "
            "step a supervision opens by itself (`supervision.opened`), concerning the officer who is answerable then, and a "
            "supervisor has to close it; the supervision's own clocks open no other. Whoever it concerns answers it in time "
            "(`supervision.replied`), and another officer closes it, without an answer only for a stated reason."
        ),
    ),
    (
        (
            "**签收。** 移交、督查和上报进入有关人员的收件箱；逐级上报的，由值班表所列的单位负责人、县级负责人接收，"
            "值班表未列的，由该地担任该角色的人员接收。"
            "签收为事件（`inbox.read`）。规定时间（`read_within`）内无人签收的，提前进入下一级的收件箱（`inbox.passed_on`），其后签收不予撤销；"
            "时限自身的上报时间不变。只等待责任人的，不论是否签收，均按时上报。"
        ),
        (
            "**Reading.** An offer, a supervision and an escalation lie in somebody's inbox: an escalation in that of the unit's lead and "
            "of the county's lead by roster, or, where no roster names anybody, of whoever has the role there. A receipt is an event "
            "(`inbox.read`). What nobody there has read in time (`read_within`) goes early into the inbox of the next step "
            "(`inbox.passed_on`), and a later receipt does not undo that; the clock's own steps stay where they are. What waits for the "
            "answerable officer alone goes up in time, read or not."
        ),
    ),
)
