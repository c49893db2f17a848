"""Corrections 更正 of what was registered of a person: what may be corrected, by whom, and what is to be confirmed (domain rules h.6).

    corrected                               what says who and where somebody is, how many live together, and why help is needed
    proposed ─► confirmed | refused         where money goes, to whom, and that no more does, because the person died or the need has ended:
                                            another officer confirms it, and until then nothing changes

Old and new values are sealed, as all that is personal is; events name the fields and never a value.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Literal

from intake.domain.cases import Case, is_emergency, suggest_urgency
from intake.domain.correctionrefusals import CorrectionInState, HardshipNeedsTriage
from intake.domain.persons import EVERYTHING, Purpose
from shared.events.contracts.persons import PersonCorrectionRefused
from shared.kit.machine import Machine
from shared.kit.policy import Policy

CorrectedField = Literal["name", "document", "phone", "address", "account", "payee", "household_size", "hardship", "need"]

PARTS: Mapping[CorrectedField, frozenset[str]] = {
    "name": frozenset({"name"}),
    "document": frozenset({"document_type", "document_number"}),
    "phone": frozenset({"phone"}),
    "address": frozenset({"address"}),
    "account": frozenset({"bank", "account_number", "account_holder"}),
    "payee": frozenset({"payee_kind", "payee_name"}),
    "household_size": frozenset({"household_size"}),
    "hardship": frozenset({"hardship_codes"}),
    "need": frozenset({"need_ended"}),
}
"""What is stored of each field that can be corrected."""

MONEY: frozenset[CorrectedField] = frozenset({"account", "payee"})
"""Where money goes, and to whom."""

TWO_OFFICERS: frozenset[CorrectedField] = MONEY | {"need"}
"""What one officer proposes and another one confirms: where money goes, and that no more of it does."""

PayeeKind = Literal["person", "heir", "guardian"]
NeedEnd = Literal["person_died", "need_ended"]

IDENTIFYING: frozenset[CorrectedField] = frozenset({"name", "document"})
"""Who somebody is: of a person whom nobody knows they are found out, not corrected."""

IDENTIFIED = "identified"
"""Why what says who somebody is holds from now on: nobody knew before."""

CASE_ENDED = "case_ended"
"""Why a correction is refused that nobody had answered when its case ended."""


class CorrectionState(StrEnum):
    """How a correction stands."""

    CORRECTED = "corrected"
    PROPOSED = "proposed"
    CONFIRMED = "confirmed"
    REFUSED = "refused"


class CorrectionAnswer(StrEnum):
    """What ends a proposal."""

    CONFIRM = "confirm"
    REFUSE = "refuse"


@dataclass(frozen=True, slots=True)
class CorrectPerson:
    """What is to be corrected, as it is stored: `values` by the names of the parts, `hardship_codes` as one text with commas."""

    case_id: str
    values: Mapping[str, str]
    reason_code: str
    evidence_sha256: str


@dataclass(frozen=True, slots=True)
class IdentifyPerson:
    """Somebody found out who a person is whom nobody knew: the proof, what kind of body it was (of the reporters' kinds), and when."""

    case_id: str
    values: Mapping[str, str]
    identified_by: str
    identified_at: datetime
    evidence_sha256: str


@dataclass(frozen=True, slots=True)
class ConfirmCorrection:
    """Another officer confirms what was proposed."""

    case_id: str
    correction_id: str


@dataclass(frozen=True, slots=True)
class RefuseCorrection:
    """Another officer does not confirm it, or whoever proposed it takes it back."""

    case_id: str
    correction_id: str
    reason_code: str


@dataclass(frozen=True, slots=True)
class ReadCorrection:
    """Somebody wants to read what was corrected, old and new, for a purpose."""

    case_id: str
    correction_id: str
    purpose: Purpose


@dataclass(frozen=True, slots=True)
class CorrectionFilter:
    """Which corrections a list wants; None means any."""

    case_id: str | None = None
    state: CorrectionState | None = None


@dataclass(frozen=True, slots=True)
class Correction:
    """A correction without its values. `former_ref` is who the case was of before, where it is another person's by this.

    `account_version` counts the corrections of the account of its case that became valid; None for any other. `identified_by` is what kind
    of body said who it is, and `identified_at` when it did, where nobody knew before.
    """

    correction_id: str
    case_id: str
    place_code: str
    state: CorrectionState
    fields: tuple[CorrectedField, ...]
    reason_code: str
    evidence_sha256: str
    proposed_by: str
    proposed_at: datetime
    answered_by: str | None = None
    answered_at: datetime | None = None
    refuse_reason: str | None = None
    account_version: int | None = None
    former_ref: str | None = None
    identified_by: str | None = None
    identified_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class CorrectedValue:
    """What one part was before and is after, sealed for `person_ref`; before is None where nothing was known."""

    correction_id: str
    field: str
    case_id: str
    place_code: str
    person_ref: str
    before: bytes | None
    after: bytes


@dataclass(frozen=True, slots=True)
class OtherCase:
    """Another case of the person, open or recent; `same_cause` when it has a cause of this one."""

    case_id: str
    place_code: str
    state: str
    same_cause: bool


CORRECTION_MACHINE = Machine(
    {
        CorrectionAnswer.CONFIRM: {CorrectionState.PROPOSED: CorrectionState.CONFIRMED},
        CorrectionAnswer.REFUSE: {CorrectionState.PROPOSED: CorrectionState.REFUSED},
    },
    lambda one, _: CorrectionInState(correction_id=one.correction_id, state=one.state.value),
)


def stored(case: Case, details: Mapping[str, str]) -> dict[str, str]:
    """Return all parts that can be corrected, as they are now."""
    facts = {"hardship_codes": ",".join(case.hardship_codes)}
    if case.household_size is not None:
        facts["household_size"] = str(case.household_size)
    return dict(details) | facts


def changed(before: Mapping[str, str], wanted: Mapping[str, str]) -> dict[str, str]:
    """Return what of the wanted values is another than before."""
    return {name: text for name, text in wanted.items() if before.get(name) != text}


def fields_of(values: Mapping[str, str]) -> tuple[CorrectedField, ...]:
    """Return the fields that some parts belong to, in one order."""
    return tuple(field for field, parts in PARTS.items() if not parts.isdisjoint(values))


def details_of(values: Mapping[str, str]) -> dict[str, str]:
    """Return those of some parts that are personal details."""
    return {name: text for name, text in values.items() if name in EVERYTHING}


def with_facts(case: Case, values: Mapping[str, str], policy: Policy) -> Case:
    """Return a case with its corrected size of the household and causes. Raises `HardshipNeedsTriage`.

    A cause that endangers life is not corrected away while nobody has judged the case: it would lose the protection of an emergency.
    """
    codes = tuple(values["hardship_codes"].split(",")) if "hardship_codes" in values else case.hardship_codes
    size = int(values["household_size"]) if "household_size" in values else case.household_size
    suggested = suggest_urgency(policy, codes, life_danger=case.life_danger) if codes != case.hardship_codes else case.suggested_urgency
    corrected = replace(case, version=case.version + 1, hardship_codes=codes, household_size=size, suggested_urgency=suggested)
    if is_emergency(policy, case) and not is_emergency(policy, corrected):
        raise HardshipNeedsTriage
    return corrected


def needs_account_version(correction: Correction) -> bool:
    """Tell whether a correction counts among those of the account: another payee does not mend one that the bank refused."""
    return "account" in correction.fields


def identified(case: Case) -> Case:
    """Return a case whose person is known from now on; all else of it stays."""
    return replace(case, version=case.version + 1, identity_known=True)


def refused_event(refused: Correction) -> PersonCorrectionRefused:
    """Return what a refusal says to everybody."""
    assert refused.refuse_reason is not None, "what is refused has a reason"
    assert refused.answered_by is not None, "and somebody who refused it"
    return PersonCorrectionRefused(correction_id=refused.correction_id, reason_code=refused.refuse_reason, refused_by=refused.answered_by)
