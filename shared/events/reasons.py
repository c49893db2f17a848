"""Why an event is kept aside or could not be read: each reason's stable code with its sentence in Chinese and in English."""

from collections.abc import Mapping

REASONS: Mapping[str, tuple[str, str]] = {
    # A record that is no event we can read; it is kept whole as a dead letter.
    "empty_body": ("消息没有内容。", "The record has no body."),
    "missing_attribute": ("缺少 CloudEvents 必备属性。", "An attribute that every event has is missing."),
    "invalid_attribute": ("CloudEvents 属性无效。", "An attribute of the event is not valid."),
    "unknown_specversion": ("不支持的 CloudEvents 版本。", "The CloudEvents version is not supported."),
    "unknown_event_type": ("未知的事件类型或版本。", "The event's type or version is not known."),
    "invalid_body": ("事件内容不符合约定。", "The event's data is not what its contract says."),
    # An event that was read and has to wait; it is parked.
    "gap": ("等待同一案件更早的事件。", "It waits for an earlier event of the same case."),
    "behind": ("同一案件更早的事件尚未处理。", "It waits behind an event of the same case that is parked."),
    "failed": ("处理失败，排除原因后重试。", "Handling it failed; mend the cause, then redrive."),
    "late": ("该序号已处理过另一事件，须人工判断。", "Another event with its number was applied before; a person has to judge."),
}
