"""What the pledge book refuses, and how it says so."""

from shared.kit.errors import DomainError


class FundInsufficient(DomainError):
    """The charity's fund does not hold so much."""

    code = "fund_insufficient"
    kind = "conflict"
    final = False


class OutsideJurisdiction(DomainError):
    """Donations are booked by those whose place it is."""

    code = "outside_jurisdiction"
    kind = "forbidden"
    final = False


class PledgeExists(DomainError):
    """Money is already set aside for the task."""

    code = "pledge_exists"
    kind = "conflict"


class TaskClosed(DomainError):
    """The task is over; nothing more is set aside for it."""

    code = "task_closed"
    kind = "conflict"


MESSAGES: dict[str, tuple[str, str]] = {
    "fund_insufficient": ("慈善资金余额不足，可用 {available_fen} 分。", "The fund holds {available_fen} fen only."),
    "pledge_exists": ("该任务已有认领资金。", "Money is already set aside for the task."),
    "task_closed": ("任务已结束。", "The task is over."),
}
"""The desk's own sentences are the desk's."""
