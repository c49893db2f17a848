"""What the pledge book refuses, with the sentences."""

from shared.kit.errors import Conflict


class FundInsufficient(Conflict):
    """The charity's fund does not hold so much."""

    zh = "慈善资金余额不足，可用 {available_fen} 分。请减少认领金额，或者先将捐款入账（/v1/funds）。"
    en = "The fund holds {available_fen} fen only. Pledge less, or pay donations in first (/v1/funds)."


class PledgeExists(Conflict):
    """Money is already set aside for the task."""

    zh = "该任务已有认领资金，无须再次认领。请继续办理该任务。"
    en = "Money is already set aside for the task: go on with the task."


class TaskClosed(Conflict):
    """The task is over; nothing more is set aside for it."""

    zh = "任务已结束，不能再认领。请改选待办的任务（/v1/tasks）。"
    en = "The task is over. Choose one that is still open (/v1/tasks)."


class PledgeOverNeed(Conflict):
    """All aid together would be more than the emergency cost the household."""

    zh = "认领后各项救助合计将超过急难造成的费用，目前尚缺 {missing_fen} 分。请减至此数以内；已无缺口的，请不予救助并说明理由。"
    en = (
        "All aid together would be more than the emergency cost: {missing_fen} fen of it are still missing. Pledge that much at most; where"
        " nothing is missing, refuse the task and say so."
    )


class ApprovalNotReceived(Conflict):
    """The order came before the approval, which tells the need: it comes by another topic."""

    zh = "该案的救助决定尚未送达本服务，还不知道该户缺多少。请稍后再认领；一直如此的，请联系系统运维人员。"
    en = (
        "The approval of the case has not reached this service yet, and with it what is still missing. Try again in a moment; ask whoever"
        " runs the system if it stays so."
    )
