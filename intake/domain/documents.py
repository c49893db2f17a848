"""Documents 证件: what a person is known by, and who is one person by it (domain rules f.2).

A citizen number is one person, whatever document bears it and under whatever kind somebody entered it. All other numbers are told apart by
their kind. How a number is written (brackets, blanks, hyphens, width, case) makes no difference.
"""

import re
from collections.abc import Mapping
from datetime import date
from typing import Literal

from intake.domain.refusals import DocumentOfAnotherKind, InvalidIdNumber
from shared.kit.citizens import Holder, citizen_number, holder_of, looks_like_citizen_number
from shared.kit.privacy import normalise_document

DocumentType = Literal[
    "id_card",                   # 居民身份证
    "temporary_id_card",         # 临时居民身份证
    "household_register",        # 户口簿: of who has no card, as children have none
    "residence_permit",          # 居住证
    "hk_mo_tw_permit",           # 港澳台居民居住证
    "permanent_residence_card",  # 外国人永久居留身份证
    "home_return_permit",        # 港澳居民来往内地通行证
    "taiwan_travel_permit",      # 台湾居民来往大陆通行证
    "passport",                  # 护照
    "military_card",             # 军人、武警身份证件
    "other",
]  # fmt: skip

HOLDERS: Mapping[str, Holder] = {
    "id_card": "citizen",
    "temporary_id_card": "citizen",
    "hk_mo_tw_permit": "resident",
    "permanent_residence_card": "foreigner",
}
"""Documents that are given to some people only, by which their citizen numbers are known."""

KINDS: Mapping[Holder, DocumentType] = {"citizen": "id_card", "resident": "hk_mo_tw_permit", "foreigner": "permanent_residence_card"}

NOTHING_ELSE = frozenset({"id_card", "temporary_id_card", "hk_mo_tw_permit"})
"""Documents without any other number: a household register has its own too, and so have the permits of a place and those of long ago."""

BEARING = NOTHING_ELSE | {"household_register", "residence_permit", "permanent_residence_card"}

WITH_ISSUE = re.compile(r"[HM][0-9]{10}")
"""A home-return permit of before 2013: the last two digits count how often it was issued, and the nine characters before stay for life."""


def check_number(kind: str, number: str, on: date) -> None:
    """Check a number that is a citizen's, or can only be meant as one. Raises `InvalidIdNumber`, `DocumentOfAnotherKind`.

    What no rule is published for, as the numbers of other countries, is taken as it is stated.
    """
    plain = normalise_document(number)
    if kind not in BEARING or not (kind in NOTHING_ELSE or looks_like_citizen_number(plain)):
        return
    own = citizen_number(plain, on=on, old=True)
    if own is None:
        raise InvalidIdNumber
    holder = holder_of(own)
    if HOLDERS.get(kind, holder) != holder:
        raise DocumentOfAnotherKind(fits=KINDS[holder])


def born_on(kind: str, number: str) -> date | None:
    """Return the birth date that a citizen number says, whatever document bears it; None of any other number."""
    own = citizen_number(normalise_document(number), old=kind in BEARING)
    return None if own is None else date.fromisoformat(own[6:14])


def identity_of(kind: str, number: str) -> str:
    """Return what a person is known by, the same whatever document says it: blind indexes and pseudonyms are made of this.

    That of a citizen number reads as the identity card's always did, so that whoever is on record stays who it is.
    """
    plain = normalise_document(number)
    own = citizen_number(plain, old=kind in BEARING)
    if own is not None:
        return f"id_card:{own}"
    if kind == "home_return_permit" and WITH_ISSUE.fullmatch(plain):
        plain = plain[:-2]
    return f"{kind}:{plain}"
