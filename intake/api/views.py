"""How intake's own values look on the outside."""

import json
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Sequence
from dataclasses import fields
from typing import Annotated, TypeVar

from fastapi import Path, Query

from intake.actions.persons import Opened
from intake.actions.reading import CaseFile
from intake.rules.records import Case, Materials
from intake.schemas.requests import CASE
from intake.schemas.views import (
    BankAccountView,
    CaseSummary,
    CaseView,
    ContactView,
    HandoverView,
    MaskedPerson,
    MaterialsView,
    PayeeView,
    PersonView,
    VillageReliefView,
)
from shared.kit.errors import Refusal
from shared.kit.ids import UUID
from shared.kit.policy import Policy
from shared.web.paging import InvalidCursor

T = TypeVar("T")

CASE_FIELDS = [field.name for field in fields(Case)]

CaseIdPath = Annotated[str, Path(pattern=UUID, description="案件号 Case id.", examples=[CASE])]
Cursor = Annotated[str | None, Query(max_length=400, description="上一页给出的游标 The cursor that the page before gave.")]
Limit = Annotated[int, Query(ge=1, le=200, description="每页条数 Items per page.")]


def case_view(file: CaseFile, policy: Policy) -> CaseView:
    """Return a case with everything around it, masked."""
    values = {name: getattr(file.case, name) for name in CASE_FIELDS}
    return CaseView.model_validate(
        values
        | {
            "place_name": _place_name(policy, file.case.place_code),
            "place_text": file.masked.get("place_text"),
            "person": MaskedPerson.model_validate({name: file.masked.get(name) for name in MaskedPerson.model_fields}),
            "materials": _materials_view(file.materials),
            "handovers": [HandoverView.model_validate(offer) for offer in file.handovers],
            "village_relief": [VillageReliefView.model_validate(relief) for relief in file.village_relief],
        }
    )


def summary_view(case: Case) -> CaseSummary:
    """Return a case in a list."""
    return CaseSummary.model_validate(case)


def person_view(opened: Opened) -> PersonView:
    """Return personal details that were opened for a purpose."""
    case, details = opened.case, opened.details
    plain = ("name", "document_type", "document_number", "phone", "address", "place_text", "client_note")
    return PersonView(
        case_id=case.case_id,
        person_ref=case.person_ref,
        identity_known=case.identity_known,
        read_id=opened.read.read_id,
        purpose=opened.read.purpose,
        bank_account=_account(opened),
        reporter=_contact(opened, "reporter"),
        agent=_contact(opened, "agent"),
        **{name: details.get(name) for name in plain},
    )


def payee_view(opened: Opened) -> PayeeView:
    """Return who is to be paid, and where."""
    account = _account(opened)
    return PayeeView(
        case_id=opened.case.case_id,
        read_id=opened.read.read_id,
        name=opened.details.get("name"),
        means="bank" if account else "cash_in_person",
        account=account,
    )


def page(found: Sequence[T], limit: int) -> tuple[Sequence[T], T | None]:
    """Split `limit + 1` found things into the page and, when there is more, its last one: where the next page begins."""
    return (found[:limit], found[limit - 1]) if len(found) > limit else (found, None)


def cursor_of(last_id: str) -> str:
    """Return an opaque cursor."""
    return urlsafe_b64encode(json.dumps([last_id]).encode()).decode().rstrip("=")


def id_of_cursor(cursor: str | None) -> str | None:
    """Return the id a cursor was made of. Raises `InvalidCursor`."""
    if cursor is None:
        return None
    try:
        (last_id,) = json.loads(urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)))
    except (ValueError, TypeError):
        raise InvalidCursor from None
    if not isinstance(last_id, str) or len(last_id) != 36 or last_id.strip("0123456789abcdef-"):
        raise InvalidCursor
    return last_id


def _materials_view(notice: Materials | None) -> MaterialsView | None:
    return MaterialsView.model_validate(notice) if notice else None


def _place_name(policy: Policy, place_code: str) -> str:
    try:
        return policy.divisions.name(place_code)
    except Refusal:  # A place that was merged away since: the code stays what it was.
        return place_code


def _account(opened: Opened) -> BankAccountView | None:
    bank, number, holder = (opened.details.get(name) for name in ("bank", "account_number", "account_holder"))
    return BankAccountView(bank=bank, number=number, holder=holder) if bank and number and holder else None


def _contact(opened: Opened, who: str) -> ContactView | None:
    said = {name: opened.details.get(f"{who}_{name}") for name in ("name", "phone", "relation")}
    return ContactView(**said) if any(said.values()) else None
