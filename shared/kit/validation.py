"""What pydantic finds wrong with a value, in a few words of both languages: in requests, and in what operators write.

Values are left out: they may be personal, or secret.
"""

import re
from collections.abc import Mapping
from typing import Any

INSTANT = ("应为带时区的时刻，写作 2026-01-31T08:30:00+08:00", "it must be an instant with its offset, written 2026-01-31T08:30:00+08:00")

NO_SUCH_FIELD = ("此处没有这个字段，请删除或者核对名称", "there is no such field here: leave it out, or correct its name")

REASONS: Mapping[str, tuple[str, str]] = {
    "missing": ("没有填写，请补上", "it is missing: give it"),
    "extra_forbidden": NO_SUCH_FIELD,
    "unexpected_keyword_argument": NO_SUCH_FIELD,
    "none_required": ("此处应留空", "it must be left out"),
    "literal_error": ("应为 {expected} 之一", "it must be one of {expected}"),
    "enum": ("应为 {expected} 之一", "it must be one of {expected}"),
    "greater_than": ("应大于 {gt}", "it must be greater than {gt}"),
    "greater_than_equal": ("不应小于 {ge}", "it must be at least {ge}"),
    "less_than": ("应小于 {lt}", "it must be less than {lt}"),
    "less_than_equal": ("不应大于 {le}", "it must be at most {le}"),
    "too_short": ("至少应有 {min_length} 项", "it must have at least {min_length} items"),
    "too_long": ("至多可有 {max_length} 项", "it must have at most {max_length} items"),
    "string_too_short": ("至少应有 {min_length} 个可见字符", "it must have at least {min_length} characters that can be seen"),
    "string_too_long": ("至多可有 {max_length} 个字符", "it must have at most {max_length} characters"),
    "string_unicode": ("含有不成字的字符，请重新输入", "it has half of a character: type it anew"),
    "string_pattern_mismatch": ("应符合 {pattern}", "it must match {pattern}"),
    "string_type": ("应为文字", "it must be text"),
    "int_type": ("应为整数", "it must be a whole number"),
    "int_parsing": ("应为整数", "it must be a whole number"),
    "int_parsing_size": ("数值过大，请核对", "the number is too large: correct it"),
    "int_from_float": ("应为整数", "it must be a whole number"),
    "float_type": ("应为数字", "it must be a number"),
    "finite_number": ("应为有限的数字", "it must be a finite number"),
    "float_parsing": ("应为数字", "it must be a number"),
    "decimal_parsing": ("应为数字", "it must be a number"),
    "bool_parsing": ("应为 true 或 false", "it must be true or false"),
    "bool_type": ("应为 true 或 false", "it must be true or false"),
    "tuple_type": ("应为列表", "it must be a list"),
    "list_type": ("应为列表", "it must be a list"),
    "dict_type": ("应为对象，写作 {{…}}", "it must be an object, written {{...}}"),
    "model_type": ("应为对象，写作 {{…}}", "it must be an object, written {{...}}"),
    "model_attributes_type": ("应为对象，写作 {{…}}", "it must be an object, written {{...}}"),
    "datetime_type": INSTANT,
    "datetime_parsing": INSTANT,
    "datetime_from_date_parsing": INSTANT,
    "datetime_object_invalid": INSTANT,
    "timezone_aware": INSTANT,
    "date_from_datetime_inexact": ("应为日期，写作 2026-01-31", "it must be a day, written 2026-01-31"),
    "date_type": ("应为日期，写作 2026-01-31", "it must be a day, written 2026-01-31"),
    "date_from_datetime_parsing": ("应为日期，写作 2026-01-31", "it must be a day, written 2026-01-31"),
    "date_parsing": ("应为日期，写作 2026-01-31", "it must be a day, written 2026-01-31"),
}
"""Error type of pydantic to why; another one is told in pydantic's own English."""

CODE = (
    "应为代码：小写字母、数字和下划线，请照政策配置填写",
    "it must be a code of small letters, digits and underscores, as the profile has it",
)

FORMS: Mapping[str, tuple[str, str]] = {
    r"^[^\x00]*$": ("不得含有空字符（U+0000）", "it must not contain the character U+0000"),
    r"^[^\x00-\x1f]*$": ("应写在一行之内，不得含有换行和控制字符", "it must be on one line, without control characters"),
    r"^[a-z0-9_]+$": CODE,
    r"^[a-z0-9_]{1,64}$": CODE,
    r"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$": (
        "应为系统给出的编号（UUID），请从列表或先前的应答中复制",
        "it must be an id as lists and earlier answers give it (a UUID): copy it from there",
    ),
    r"^[A-Za-z0-9-]{1,80}$": (
        "应为案件号，请从列表或先前的应答中复制",
        "it must be the id of a case as lists and earlier answers give it: copy it from there",
    ),
    r"^[0-9]{12}$": (
        "应为 12 位区划代码，县级、乡级代码后补 0",
        "it must be a division's code of 12 digits, that of a county or township filled up with zeros",
    ),
    r"^[0-9]{6,12}$": ("应为 6 至 12 位区划代码", "it must be a division's code of 6 to 12 digits"),
    r"^[0-9]{2}(0[1-9]|[1-9][0-9])[0-9]{2}000000$": (
        "应为县级或地市级的 12 位区划代码，后补 0",
        "it must be the code of a county or municipality, filled up to 12 digits with zeros",
    ),
    r"^[A-Za-z0-9._-]{1,64}$": (
        "应为 1 至 64 个字母、数字或者 . _ - ，请照部门系统的编号填写",
        "it must be 1 to 64 letters, digits or . _ - as your own system has the number",
    ),
    r"^[0-9a-f]{64}$": (
        "应为文件的 SHA-256，64 个十六进制小写字符",
        "it must be the SHA-256 of a file, in 64 hexadecimal digits of small letters",
    ),
}
"""What a pattern of requests means: nobody is shown the pattern itself. A house test walks over all of them."""

LIMIT = ("时限应写作 24h、7nd、5wd、6mo 或 30s", "a time limit is written 24h, 7nd, 5wd, 6mo or 30s")


class TwoSentences(ValueError):
    """Raised by a validator of ours that says in both languages what is wrong."""

    def __init__(self, zh: str, en: str) -> None:
        """Keep both."""
        super().__init__(en)
        self.zh, self.en = zh, en


def reason_of(error: Mapping[str, Any]) -> tuple[str, str]:
    """Return in Chinese and in English what an error of `ValidationError.errors()` means."""
    context = error.get("ctx", {})
    raised = context.get("error")
    if isinstance(raised, TwoSentences):
        return raised.zh, raised.en
    if context.get("class_name") == "Limit":
        return LIMIT
    known = FORMS.get(context.get("pattern", "")) or REASONS.get(error["type"])
    if known is None:
        return f"不是此处可用的值（{error['type']}）", str(error["msg"])
    listed = re.findall(r"'([^']*)'", context.get("expected", "")) or [context.get("expected", "").lower()]
    return known[0].format_map(context | {"expected": "、".join(listed)}), known[1].format_map(context | {"expected": ", ".join(listed)})
