"""Refusals of audit, each with its sentences in Chinese and English."""

from shared.kit.errors import Conflict, Forbidden, Invalid, NotFound, Unavailable


class InboxItemNotFound(NotFound):
    """The matter has ended, or never lay in the actor's inbox."""

    zh = "您的收件箱中没有该事项：可能已办结，或已转由他人办理。请重新读取收件箱。"
    en = "Your inbox does not hold that: it may have ended, or lie with somebody else now. Read the inbox again."


class UnitNotYours(Forbidden):
    """Only leads, county approvers and supervisors look into a unit's inbox."""

    zh = "您不是 {unit} 的负责人（以值班表为准），不能查看其收件箱。请由其负责人查看，或者请其将您登记为负责人。"
    en = "By its roster you do not lead {unit}: its inbox is not yours to read. Ask a lead of it, or to be entered there as one."


class SupervisionNotFound(NotFound):
    """No such matter in the actor's jurisdiction."""

    zh = "您的辖区内没有督查事项 {supervision_id}。请核对编号，或者由当地督查人员办理。"
    en = "No supervision {supervision_id} in your jurisdiction. Check the number, or leave it to a supervisor of its place."


class SupervisionClosed(Conflict):
    """The matter has already ended."""

    zh = "督查事项 {supervision_id} 已办结。另有问题的，请由督查人员重新立项。"
    en = "Supervision {supervision_id} has already been closed. If something else is wrong, ask a supervisor to open a new one."


class SupervisionConcernsYou(Forbidden):
    """Who has to answer for a matter does not end it."""

    zh = "督查事项 {supervision_id} 涉及您本人，请由其他督查人员办结。"
    en = "You have to answer for supervision {supervision_id}: leave its end to another supervisor."


class SupervisionConcernsAnother(Forbidden):
    """Only whoever has to answer for a matter answers it."""

    zh = "督查事项 {supervision_id} 不由您答复。请由该事项所涉人员本人答复。"
    en = "Supervision {supervision_id} is not yours to answer: leave it to the officer whom it concerns."


class SupervisionNotReplied(Conflict):
    """Nobody has answered the matter, and no reason was given why it may end without."""

    zh = "督查事项 {supervision_id} 尚无答复；未经答复即办结的，请写明理由（no_reply_reason）。"
    en = "Nobody has answered supervision {supervision_id}; to close it all the same, say why (no_reply_reason)."


class NothingSealed(NotFound):
    """The log has no checkpoint yet."""

    zh = "存证日志尚无检查点，请稍后再试。"
    en = "The proof log has no checkpoint yet; try again shortly."


class CheckpointNotFound(NotFound):
    """No checkpoint of that size was ever signed."""

    zh = "没有大小为 {size} 的检查点。请改用检查点列表（/v1/checkpoints）中的大小。"
    en = "There is no checkpoint of size {size}. Take a size of the list (/v1/checkpoints)."


class CaseNotSealed(NotFound):
    """None of the case's events is in the tree yet."""

    zh = "案件 {case_id} 的事件尚未封存，请稍后再试。"
    en = "No event of case {case_id} is sealed yet; try again shortly."


class SizesOutOfOrder(Invalid):
    """A tree grows from a smaller one."""

    zh = "起始大小 {first} 须大于零且不大于 {second}。请改正这两个大小。"
    en = "The first size {first} must be above zero, at most {second}. Correct the two sizes."


class InvalidPosition(Invalid):
    """The stream position is no number."""

    zh = "事件流位置无效。请改用最近收到的事件的 id，或者不填位置、从现在开始。"
    en = "The stream position is not valid. Give the id of the last event that came, or none to begin now."


class StreamFull(Unavailable):
    """As many listen as this process can serve."""

    zh = "实时连接已满，请稍后再试。"
    en = "As many listen as can be served; try again shortly."
