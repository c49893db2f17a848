"""Own cases 本人案件: who applies looks at the cases registered for oneself, and at those that are about oneself by a verified number."""

from dataclasses import dataclass
from datetime import date

from intake.domain.cases import Case
from intake.domain.documents import identity_of
from intake.domain.refusals import CitizenClaimInvalid
from shared.kit.citizens import citizen_number
from shared.kit.principal import PROGRAM_ROLES, Principal
from shared.kit.privacy import normalise_document


@dataclass(frozen=True, slots=True)
class Own:
    """By what an actor's own cases are known: who registered them, and the blind index of the own number, None where no token tells it."""

    subject: str
    document_index: bytes | None


def is_kept_to_own(actor: Principal) -> bool:
    """Tell whether an actor may look at nothing but the own cases."""
    return "case:read-own" in actor.scopes and not actor.scopes & {"case:read", "supervise"}


def claimed_identity(actor: Principal, today: date) -> str | None:
    """Return what a person is known by whose number the token tells, None where it tells none; a program is nobody.

    Raises `CitizenClaimInvalid`.
    """
    if actor.citizen_number is None or not PROGRAM_ROLES.isdisjoint(actor.roles):
        return None
    number = citizen_number(normalise_document(actor.citizen_number), on=today)
    if number is None:
        raise CitizenClaimInvalid
    return identity_of("id_card", number)


def withheld_from(actor: Principal, case: Case) -> tuple[str, ...]:
    """Return the fields of a case that an actor is not told: who reported it, to whom it is about, unless that was an officer on duty."""
    is_told = not is_kept_to_own(actor) or case.registered_by in (actor.subject, case.first_asked_officer)
    return () if is_told else ("registered_by", "reporter_kind")
