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
