"""What the pledge book refuses, with the sentences."""

from shared.kit.errors import Conflict


class FundInsufficient(Conflict):
    """The charity's fund does not hold so much."""

    zh = "慈善资金余额不足，可用 {available_fen} 分。"
    en = "The fund holds {available_fen} fen only."


class PledgeExists(Conflict):
    """Money is already set aside for the task."""

    zh = "该任务已有认领资金。"
    en = "Money is already set aside for the task."


class TaskClosed(Conflict):
    """The task is over; nothing more is set aside for it."""

    zh = "任务已结束。"
    en = "The task is over."
