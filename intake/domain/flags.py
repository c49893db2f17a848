"""Flags 提示: what of a case's details an approver has to explain, and finance to see, before money goes.

They are codes and hold no value. Nobody's call is refused for one: a child may have no guardian, and a number may be said wrong.
"""

from collections.abc import Mapping
from datetime import date

from intake.domain.cases import DetailField
from intake.domain.documents import born_on
from shared.events.contracts.intake import Flag
from shared.kit.privacy import normalise_document
from shared.kit.said import account_said, is_mistyped_card, name_key, phone_said

PHONES: tuple[DetailField, ...] = ("phone", "agent_phone", "reporter_phone")

FLAGGED_BY: frozenset[DetailField] = frozenset({
    *PHONES, "name", "document_type", "document_number", "account_number", "account_holder", "agent_name", "agent_relation",
    "payee_kind", "payee_name",
})  # fmt: skip
"""The details that flags are made of."""

GUARDIANS = frozenset({
    "父", "母", "父亲", "母亲", "爸", "妈", "爸爸", "妈妈", "父子", "父女", "母子", "母女", "养父", "养母", "继父", "继母",
    "祖父", "祖母", "爷爷", "奶奶", "外祖父", "外祖母", "外公", "外婆", "姥爷", "姥姥", "兄", "姐", "哥", "哥哥", "姐姐",
    "parent", "father", "mother", "grandfather", "grandmother", "brother", "sister", "guardian",
})  # fmt: skip
"""Who can be the guardian of a minor by 民法典 §27, as relations are said; others say that they are guardians (监护)."""


def flags_of(details: Mapping[str, str], *, on: date, adult_age: int) -> tuple[Flag, ...]:
    """Return the flags of a case's details on a day, in the order of their codes. A minor is younger than `adult_age`, in years."""
    account, holder = details.get("account_number"), details.get("account_holder")
    number = account_said(account) if account else None
    found: dict[Flag, bool] = {
        "account_check_digit": number is not None and is_mistyped_card(number),
        "account_unclear": account is not None and number is None,
        "holder_other": holder is not None and _is_other(holder, details),
        "minor_without_guardian": _is_minor(details, on, adult_age) and not _has_guardian(details),
        "phone_unclear": any(phone_said(details[phone]) is None for phone in PHONES if phone in details),
    }
    return tuple(flag for flag, is_so in found.items() if is_so)


def _is_other(holder: str, details: Mapping[str, str]) -> bool:
    known = [details[name] for name in ("name", "agent_name", "payee_name") if name in details]
    return holder not in known and name_key(holder) not in map(name_key, known)


def _is_minor(details: Mapping[str, str], on: date, adult_age: int) -> bool:
    """Tell whether a document says that the person is a minor; where none says the birth date, nobody knows it."""
    number = normalise_document(details.get("document_number", ""))
    year = number[6:10]
    if not number or (year.isdecimal() and int(year) + adult_age < on.year):
        return False  # Nobody's, or that of a grown-up if it is a citizen's at all: to check it takes longer than all the rest.
    born = born_on(details["document_type"], number)
    return born is not None and on.year - born.year - ((on.month, on.day) < (born.month, born.day)) < adult_age


def _has_guardian(details: Mapping[str, str]) -> bool:
    if details.get("payee_kind") == "guardian":
        return True  # Two officers say so.
    relation = details.get("agent_relation", "").casefold()
    return "agent_name" in details and (relation in GUARDIANS or "监护" in relation)
