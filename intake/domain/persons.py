"""Persons: what is personal about them, how they are known again, and why somebody may read it (domain rules f.6, g)."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Literal, get_args

from intake.domain.cases import Case, DetailField, RegisterCase
from intake.domain.documents import check_number, identity_of
from intake.domain.refusals import IdentityContradicted
from shared.kit.calendar import SHANGHAI
from shared.kit.privacy import mask_account, mask_id_number, mask_name, mask_phone, mask_place
from shared.kit.regions import Divisions

Purpose = Literal["handling", "verification", "survey", "contact", "referral", "notice", "objection", "supervision", "payment"]

MASKS: Mapping[str, Callable[[str], str]] = {
    "name": mask_name,
    "document_number": mask_id_number,
    "phone": mask_phone,
    "account_number": mask_account,
    "document_type": str,
}
"""What is shown of a field to who has no purpose, where the field alone says it."""

SHOWN = frozenset({*MASKS, "address", "place_text"})
"""Fields of which something is shown; places by the register of divisions. One that is not here is not shown at all."""

IDENTITY: frozenset[DetailField] = frozenset({"name", "document_type", "document_number"})
CONTACT: frozenset[DetailField] = frozenset({"name", "phone", "address", "place_text", "agent_name", "agent_phone", "agent_relation"})
ACCOUNT: frozenset[DetailField] = frozenset({"bank", "account_number", "account_holder", "payee_kind", "payee_name"})
REPORTER: frozenset[DetailField] = frozenset({"reporter_name", "reporter_phone"})
EVERYTHING: frozenset[DetailField] = frozenset(get_args(DetailField))

CARRIED: tuple[frozenset[str], ...] = (
    frozenset(IDENTITY),
    frozenset(ACCOUNT),
    frozenset({"phone"}),
    frozenset({"address"}),
    frozenset({"agent_name", "agent_phone", "agent_relation"}),
)
"""What goes along when a case is merged into another; fields of one set belong together."""

PURPOSES: Mapping[Purpose, frozenset[DetailField]] = {
    "handling": EVERYTHING,
    "supervision": EVERYTHING,
    "verification": IDENTITY | ACCOUNT | {"address"},
    "survey": IDENTITY | CONTACT | {"client_note"},
    "contact": CONTACT,
    "referral": IDENTITY | CONTACT,
    "notice": frozenset({"name", "address"}),
    "objection": IDENTITY | CONTACT,
    "payment": ACCOUNT | {"name"},
}
"""The closed list, and the fields that each purpose needs: the least that serves it.

The reporter is shown to who handles the case and to supervision only: whoever reports stays confidential.
"""

PAYERS = frozenset({"finance_officer", "service"})
"""They pay: what they may see is the payee, nothing else."""

KEPT_TO: Mapping[str, frozenset[Purpose]] = {
    **dict.fromkeys(PAYERS, frozenset[Purpose]()),
    "hotline_operator": frozenset({"contact"}),
    "department_handler": frozenset({"referral"}),
    "supervisor": frozenset({"supervision"}),
}
"""Roles whose duty needs some purposes only; the others have all but supervision and payment."""


@dataclass(frozen=True, slots=True)
class Lookup:
    """What is asked before a case is registered. `document_index` is None while nobody knows who it is: then nobody can be the same."""

    document_index: bytes | None
    person_ref: str
    hardship_codes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PersonOnRecord:
    """What is on record of a person before a case is registered: the newest case of the same cause, and the person's wrapped key."""

    duplicate_of: str | None
    wrapped_key: bytes | None


@dataclass(frozen=True, slots=True)
class Registration:
    """A new case as it is stored: with what finds it again, what is sealed, the person's key if that is new, and its caller's scope."""

    case: Case
    document_index: bytes | None
    sealed: Mapping[str, bytes]
    new_key: bytes | None
    scope: str


@dataclass(frozen=True, slots=True)
class ReadPerson:
    """Somebody wants to read personal details of a case, for a purpose."""

    case_id: str
    purpose: Purpose


@dataclass(frozen=True, slots=True)
class PersonRead:
    """Who read personal details of a case, when, which and why."""

    read_id: str
    case_id: str
    place_code: str
    reader: str
    organisation: str
    purpose: Purpose
    fields: tuple[str, ...]
    read_at: datetime


def masked(details: Mapping[str, str], divisions: Divisions, place_code: str) -> dict[str, str]:
    """Return what of the details of a case at a place may be shown to anybody who may see the case.

    Where somebody lives is not known from where the case is; what is at the case's place is.
    """
    shown = {field: MASKS[field](text) for field, text in details.items() if field in MASKS}
    if (address := details.get("address")) is not None:
        shown["address"] = mask_place(address, divisions, place_code)
    if (place_text := details.get("place_text")) is not None:
        shown["place_text"] = mask_place(place_text, divisions, place_code, otherwise=place_code)
    return shown


def carried(own: Mapping[str, str], other: Mapping[str, str], *, known_there: bool) -> dict[str, str]:
    """Return the details of a case after another one was merged into it: who it is, where to pay, whom to reach, of whichever knows it.

    What belongs together comes from one of the two, from the other case first where only that one knows who it is (`known_there`). Who
    reported, and what was noted, stays with each case.
    """
    first, second = (other, own) if known_there else (own, other)
    details = {field: text for field, text in own.items() if not any(field in group for group in CARRIED)}
    for group in CARRIED:
        source = first if group & first.keys() else second
        details |= {field: source[field] for field in group if field in source}
    return details


def document_of(details: Mapping[str, str]) -> tuple[str, str] | None:
    """Return the kind and the number of a person's document when it has a number."""
    number = details.get("document_number")
    return (details["document_type"], number) if number else None


def known_by(details: Mapping[str, str]) -> str | None:
    """Return what a person is known by, None where no document says it."""
    document = document_of(details)
    return identity_of(*document) if document else None


def check_identity(command: RegisterCase, now: datetime) -> None:
    """Check that a registration names who it is, or says that nobody knows.

    Raises `IdentityContradicted`, `InvalidIdNumber`, `DocumentOfAnotherKind`.
    """
    document = document_of(command.details)
    named = document is not None or "name" in command.details
    if (command.identity_unknown and document is not None) or (not command.identity_unknown and not named):
        raise IdentityContradicted
    if document is not None:
        check_number(*document, now.astimezone(SHANGHAI).date())


def may_read(purpose: Purpose, roles: Collection[str]) -> bool:
    """Tell whether an actor in these roles may have this purpose for a person's details (the payee is asked for elsewhere)."""
    others = PURPOSES.keys() - {"payment", "supervision"}
    return any(purpose in KEPT_TO.get(role, others) for role in roles or ("",))
