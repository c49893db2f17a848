"""What a charity's service refuses, with the sentences: pledges, offers of donors and their matches, services that are recorded."""

from shared.kit.errors import Conflict, Forbidden, Invalid, NotFound


class FundInsufficient(Conflict):
    """The charity's fund does not hold so much."""

    zh = "慈善资金余额不足，可用 {available_fen} 分。请减少认领金额，或者先将捐款入账（/v1/funds）。"
    en = "The fund holds {available_fen} fen only. Pledge less, or pay donations in first (/v1/funds)."


class PledgeExists(Conflict):
    """Money is, or was, set aside for the task; that is done once."""

    zh = "该任务已认领过资金，每项任务只认领一次。请继续办理该任务。"
    en = "Money was set aside for the task before, which is done once for each: go on with the task."


class TaskClosed(Conflict):
    """The task is over; nothing more is set aside for it."""

    zh = "任务已结束，不能再认领、匹配，也不能再登记本人答复或者给予。请核对任务编号，或者改选待办的任务（/v1/tasks）。"
    en = (
        "The task is over: nothing more is pledged or matched for it, and no answer or delivery is recorded. Check its number, or choose"
        " one that is still open (/v1/tasks)."
    )


class PledgeOverNeed(Conflict):
    """All aid together would be more than the emergency cost the household."""

    zh = "认领或者匹配后，各项救助合计将超过急难造成的费用，目前尚缺 {missing_fen} 分。请减至此数以内；已无缺口的，请不予救助并说明理由。"
    en = (
        "With this pledge or match all aid together would be more than the emergency cost: {missing_fen} fen of it are still missing."
        " Pledge or match that much at most; where nothing is missing, refuse the task and say why."
    )


class ApprovalNotReceived(Conflict):
    """The order came before the approval, which tells the need: it comes by another topic."""

    zh = "该案的救助决定尚未送达本服务，还不知道该户缺多少。请稍后再认领或者匹配；一直如此的，请联系系统运维人员。"
    en = (
        "The approval of the case has not reached this service yet, and with it what is still missing. Pledge or match again in a moment;"
        " ask whoever runs the system if it stays so."
    )


class NotACharity(Forbidden):
    """The department of the token is none of the charities."""

    zh = "您的部门 {department} 不是慈善组织，不能办理慈善资金、捐赠意向和需求公告。请由慈善组织、红十字会或者社会工作服务机构的人员办理。"
    en = (
        "Your department {department} is no charity, and has no part in funds of charities, offers and the needs board. Ask an officer of a"
        " charity, the Red Cross or a social work service."
    )


class OfferNotFound(NotFound):
    """No such offer to the actor's charity, in or above the actor's jurisdiction."""

    zh = "您的组织没有捐赠意向 {offer_id}。请核对编号，或者在列表（/v1/offers）中查找。"
    en = "Your charity has no offer {offer_id}. Check the number, or look for it in the list (/v1/offers)."


class OfferTermOver(Invalid):
    """An offer has to hold for a while."""

    decided_by = "clock"
    zh = "捐赠意向的截止时间 holds_until 已过。请填写以后的时间。"
    en = "The offer would have ended already. Give a later holds_until."


class OfferInState(Conflict):
    """That cannot be done with an offer that stands so."""

    zh = "捐赠意向处于 {state} 状态，不能 {transition}。请重新读取，已撤回的无须再办。"
    en = "The offer is {state}; {transition} is not possible. Read it again: one that was withdrawn needs nothing."


class OfferClosed(Conflict):
    """The donor took the offer back, or it does not hold any more."""

    zh = "该捐赠意向已撤回或者已过截止时间，不能再匹配。请改选其他意向（/v1/offers）。"
    en = "The offer was withdrawn, or has ended: nothing more is matched from it. Choose another one (/v1/offers)."


class OfferTaken(Conflict):
    """Others have taken so much of the offer that not enough is left."""

    zh = "该捐赠意向只剩 {left}，不足以匹配。请减少数量，或者改选其他意向（/v1/offers）。"
    en = "Of the offer {left} is left, which is not enough. Ask for less, or choose another one (/v1/offers)."


class OfferUnfit(Conflict):
    """The offer is for people of another place, or its kind is not what the programme gives."""

    zh = "该捐赠意向的 {unfit} 与任务不符：place 为地区，kind 为类别（服务类项目不发资金）。请改选其他意向（/v1/offers）。"
    en = (
        "The {unfit} of the offer does not fit the task: place is where its people live, kind is what it gives (no money under a programme"
        " of services). Choose another one (/v1/offers)."
    )


class MatchNotFound(NotFound):
    """No such match of the task."""

    zh = "该任务没有匹配 {match_id}。请核对编号，或者在任务的匹配列表中查找。"
    en = "The task has no match {match_id}. Check the number, or look for it in the list of the task's matches."


class MatchInState(Conflict):
    """That cannot be done with a match that stands so."""

    zh = "匹配处于 {state} 状态，不能 {transition}。请重新读取：本人接受以后才能登记给予，已终结的请另行匹配。"
    en = (
        "The match is {state}; {transition} is not possible. Read it again: the person accepts before anything is given;"
        " of one that has ended, make another match."
    )


class MatchExpired(Conflict):
    """The time to answer, or to give, was over."""

    zh = "该匹配已过期限，其数量将退回捐赠意向。请另行匹配。"
    en = "The time of the match is over, and its part goes back to the offer. Make another match."


class DeliveryTooLarge(Invalid):
    """More is said to be given than was matched."""

    decided_by = "record"
    zh = "给予的数量超过匹配的 {quantity}。请核对；确需更多的，另行匹配其余部分。"
    en = "More was given than the {quantity} that were matched. Check it; make another match for what goes beyond."


class TaskNotTaken(Conflict):
    """Nobody has taken the task, or it was declined: nothing can have been done under it."""

    zh = "任务尚未签收，或者已退回、不予救助，不能登记服务或者给付。请先签收任务，或者核对任务编号。"
    en = (
        "Nobody has taken the task, or it was declined: nothing is recorded as done or given for it. Acknowledge it first, or check its"
        " number."
    )


class ServiceEnded(Conflict):
    """The service of the mode was evaluated; it has ended."""

    zh = "该任务的 {mode} 服务已结项评估，不能再登记。请核对服务方式；需要继续服务的，另行转办。"
    en = "The {mode} of the task was evaluated, and has ended. Check the mode; ask for another order to go on."
