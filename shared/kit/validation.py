"""What pydantic finds wrong with a value, in a few words of both languages: for what operators write, profiles and settings."""

from collections.abc import Mapping
from typing import Any

REASONS: Mapping[str, tuple[str, str]] = {
    "missing": ("没有给出", "it is missing"),
    "literal_error": ("应为 {expected} 之一", "it must be one of {expected}"),
    "greater_than": ("应大于 {gt}", "it must be greater than {gt}"),
    "greater_than_equal": ("不应小于 {ge}", "it must be at least {ge}"),
    "less_than": ("应小于 {lt}", "it must be less than {lt}"),
    "less_than_equal": ("不应大于 {le}", "it must be at most {le}"),
    "too_short": ("至少应有 {min_length} 项", "it must have at least {min_length} items"),
    "string_too_short": ("至少应有 {min_length} 个字符", "it must have at least {min_length} characters"),
    "string_pattern_mismatch": ("应符合 {pattern}", "it must match {pattern}"),
    "string_type": ("应为文字", "it must be text"),
    "int_type": ("应为整数", "it must be a whole number"),
    "int_parsing": ("应为整数", "it must be a whole number"),
    "int_from_float": ("应为整数", "it must be a whole number"),
    "float_parsing": ("应为数字", "it must be a number"),
    "decimal_parsing": ("应为数字", "it must be a number"),
    "bool_parsing": ("应为 true 或 false", "it must be true or false"),
    "tuple_type": ("应为列表", "it must be a list"),
    "date_type": ("应为日期，写作 2026-01-31", "it must be a day, written 2026-01-31"),
    "date_from_datetime_parsing": ("应为日期，写作 2026-01-31", "it must be a day, written 2026-01-31"),
    "date_parsing": ("应为日期，写作 2026-01-31", "it must be a day, written 2026-01-31"),
}
"""Error type of pydantic to why; another one is told in pydantic's own English."""

LIMIT = ("时限应写作 24h、7nd、5wd、6mo 或 30s", "a time limit is written 24h, 7nd, 5wd, 6mo or 30s")


class TwoSentences(ValueError):
    """Raised by a validator of ours that says in both languages what is wrong."""

    def __init__(self, zh: str, en: str) -> None:
        """Keep both."""
        super().__init__(en)
        self.zh, self.en = zh, en


def reason_of(error: Mapping[str, Any]) -> tuple[str, str]:
    """Return in Chinese and in English what an error of `ValidationError.errors()` means. Values are left out: they may be secret."""
    context = error.get("ctx", {})
    raised = context.get("error")
    if isinstance(raised, TwoSentences):
        return raised.zh, raised.en
    if context.get("class_name") == "Limit":
        return LIMIT
    known = REASONS.get(error["type"])
    if known is None:
        return f"不是此处可用的值（{error['type']}）", str(error["msg"])
    return known[0].format_map(context), known[1].format_map(context)
