"""What a desk refuses, with the sentences."""

from shared.kit.errors import Conflict, Forbidden, Invalid, NotFound


class TaskNotFound(NotFound):
    """No such task of the actor's department in the actor's jurisdiction."""

    zh = "您的部门在管辖范围内没有任务 {task_id}。请核对编号，或者在任务列表（/v1/tasks）中查找。"
    en = "Your department has no task {task_id} in your jurisdiction. Check the number, or look for it in the list (/v1/tasks)."


class TaskInState(Conflict):
    """That cannot be done in the state that the task is in."""

    zh = "任务处于 {state} 状态，不能 {transition}。请重新读取任务：待签收的请先签收，已有结果的无须再办。"
    en = (
        "The task is {state}; {transition} is not possible. Read it again: acknowledge one that was received; one that is over needs"
        " nothing."
    )


class NoDepartment(Forbidden):
    """The token names no department."""

    zh = "访问令牌未注明部门。请联系令牌签发方补上 department，再重新登录。"
    en = "The token names no department. Ask who issues the tokens to add it, and sign in again."


class OtherDepartment(Forbidden):
    """The token is another department's."""

    zh = "访问令牌属于部门 {department}，只能取得向该部门转办的事项。请改用该部门的路径，或者以所需部门的系统登录。"
    en = "The token is of department {department}, and good for its own orders only. Ask for those, or sign in as the other system."


class DepartureUnexplained(Invalid):
    """What was given is not what the rules propose, and nobody says why."""

    decided_by = "record"
    zh = "登记的给付与转办单的项目或者按规则建议的金额（proposed_fen）不一致。请核对；确需不同的，填写 departure_code 和 departure_text。"
    en = (
        "What was recorded is not the programme of the order, or not the amount that the rules propose (proposed_fen). Check both; if it"
        " has to differ, give departure_code and departure_text."
    )


class NoDeparture(Invalid):
    """A reason for a departure was given, and there is nothing that it departs from."""

    decided_by = "record"
    zh = "登记的与按规则建议的一致，或者没有规则可比。请勿填写 departure_code 和 departure_text。"
    en = "What was recorded is what the rules propose, or there is no rule to depart from. Leave out departure_code and departure_text."


class SecondOfficerNeeded(Forbidden):
    """Who departed from the proposal cannot agree to it as well."""

    zh = "与规则不一致的办理结果，须由本部门另一名经办人员复核。请由其他经办人员办理。"
    en = "What departs from the rules has to be agreed to by another officer of the department. Ask a colleague."


class PaperNeeded(Invalid):
    """Who answers for a department that was asked on paper needs its letter."""

    decided_by = "record"
    zh = "部门 {department} 以书面答复，由您代为登记的，须附其答复函的 SHA-256 摘要值。请填写 paper_sha256。"
    en = "Department {department} answers on paper, and you record that for it: give the digest of its letter (paper_sha256)."


class OrderNotFound(NotFound):
    """No such order to the system's department, in its jurisdiction."""

    zh = "您的部门在管辖范围内没有转办单 {referral_id}。刚发出的请稍后再报；否则请核对编号。"
    en = (
        "Your department has no order {referral_id} in your jurisdiction. Check the number; of one that was just sent report a little"
        " later."
    )


class ReportIncomplete(Invalid):
    """A stage needs what another may not have."""

    zh = "报送的 {stage} 与 {field} 不符：请为已核定、已支付的填写金额，为不予救助的填写理由，其余不填。"
    en = "A report of {stage} does not go with {field}: give an amount for decided and paid, reasons for refused, and leave them out else."


class ReportNumberReused(Conflict):
    """The number was used for a report that says something else."""

    zh = "报送号 {report_no} 已用于内容不同的报送。请核对，或者改用新的报送号。"
    en = "Report number {report_no} was used for a report that says something else. Check it, or take a new number."


class SystemNumberChanged(Conflict):
    """The system named another number for the matter before."""

    zh = "该转办单此前报送的部门编号为 {system_no}，与本次不同。请以原编号报送；确为他案的，核对转办单号。"
    en = "This order was reported under number {system_no} before. Report under that one; if this is another matter, check referral_id."


class ReportsTooLarge(Invalid):
    """What was paid for one order comes to more than any amount may be."""

    decided_by = "record"
    zh = "该转办单累计报送的支付金额过大。请核对金额单位（分）后重新报送。"
    en = "What was reported as paid for this order comes to more than any amount may be. Check that amounts are in fen, and report again."


class StepIncomplete(Invalid):
    """A step lacks what it tells, or has what another one tells."""

    zh = "“{step}”与 {field} 不符：请为服务次数、住宿夜数（session、nights）填写 count，为移交（handed_over）填写 handed_to，其余不填。"
    en = (
        "The step {step} does not go with {field}: give count for session and nights, handed_to for handed_over, and leave them out"
        " of every other step."
    )


class StepNotOfDepartment(Invalid):
    """The department has no programme of which that is a step."""

    decided_by = "profile"
    zh = "部门 {department} 没有需要登记“{step}”的项目。请重新读取任务，登记其下一步（next_steps）。"
    en = "Department {department} has no programme with the step {step}. Read the task again, and take one of its next_steps."


class StepOutOfOrder(Conflict):
    """Not at this point: another step comes first, or all are done."""

    zh = "目前（{state}）不能登记“{step}”。请重新读取任务，登记其下一步（next_steps）；步骤已齐的，请直接办结。"
    en = (
        "The step {step} cannot be recorded now ({state}). Read the task again, and take one of its next_steps; if there is none, the"
        " task can be completed."
    )


class StepBeforeLast(Invalid):
    """It is said to have been done before what it follows."""

    decided_by = "record"
    zh = "所填日期早于上一步的日期（{last_on}）。请核对日期后重新登记。"
    en = "The day is earlier than that of the step before it ({last_on}). Check it, and record the step again."


class StepsMissing(Conflict):
    """What is said to be given has steps of its own, and they are not done."""

    zh = "“{programme}”的办理步骤尚未登记齐全。请先登记下一步（{next_steps}），步骤齐全后再办结。"
    en = (
        "The steps of {programme} are not all recorded. Record the next one first ({next_steps}), and complete the task when they are done."
    )


class TaskChanged(Conflict):
    """Somebody answered the task anew since the second officer read it."""

    zh = "任务在您阅读之后已有变化。请重新读取任务，核对后再复核。"
    en = "The task has changed since you read it. Read it again, and answer if you still agree."
