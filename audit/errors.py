"""What audit refuses, and how it says so."""

from shared.kit.errors import DomainError


class CaseNotFound(DomainError):
    """No such case was heard of in the actor's jurisdiction."""

    code = "case_not_found"
    kind = "not_found"


class SupervisionNotFound(DomainError):
    """No such matter in the actor's jurisdiction."""

    code = "supervision_not_found"
    kind = "not_found"


class SupervisionClosed(DomainError):
    """The matter has already ended."""

    code = "supervision_closed"
    kind = "conflict"


class NothingSealed(DomainError):
    """The log has no checkpoint yet."""

    code = "nothing_sealed"
    kind = "not_found"
    final = False


class CheckpointNotFound(DomainError):
    """No checkpoint of that size was ever signed."""

    code = "checkpoint_not_found"
    kind = "not_found"


class CaseNotSealed(DomainError):
    """None of the case's events is in the tree yet."""

    code = "case_not_sealed"
    kind = "not_found"
    final = False


class SizesOutOfOrder(DomainError):
    """A tree grows from a smaller one."""

    code = "sizes_out_of_order"
    kind = "invalid"


class InvalidPosition(DomainError):
    """The stream position is no number."""

    code = "invalid_position"
    kind = "invalid"


class StreamFull(DomainError):
    """As many listen as this process can serve."""

    code = "stream_full"
    kind = "unavailable"
    final = False


class InvalidCursor(DomainError):
    """The cursor was not made by this list."""

    code = "invalid_cursor"
    kind = "invalid"


MESSAGES: dict[str, tuple[str, str]] = {
    "case_not_found": ("在您的管辖范围内没有案件 {case_id}。", "There is no case {case_id} in your jurisdiction."),
    "supervision_not_found": ("您的辖区内没有督查事项 {supervision_id}。", "No supervision {supervision_id} in your jurisdiction."),
    "supervision_closed": ("督查事项 {supervision_id} 已办结。", "Supervision {supervision_id} has already been closed."),
    "nothing_sealed": ("存证日志尚无检查点，请稍后再试。", "The proof log has no checkpoint yet; try again shortly."),
    "checkpoint_not_found": ("没有大小为 {size} 的检查点。", "There is no checkpoint of size {size}."),
    "case_not_sealed": ("案件 {case_id} 的事件尚未封存，请稍后再试。", "No event of case {case_id} is sealed yet; try again shortly."),
    "sizes_out_of_order": ("起始大小 {first} 须大于零且不大于 {second}。", "The first size {first} must be above zero, at most {second}."),
    "invalid_position": ("事件流位置无效。", "The stream position is not valid."),
    "stream_full": ("实时连接已满，请稍后再试。", "As many listen as can be served; try again shortly."),
    "invalid_cursor": ("分页游标无效。", "The cursor is not valid."),
}
