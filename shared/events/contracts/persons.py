"""Events of intake about the person of a case: what was corrected, by whom, and whether another officer has confirmed it. Never a value."""

from typing import ClassVar

from shared.events.contracts.base import Code, Event, Identifier, Instant, Subject


class PersonEvent(Event):
    """An event on intake's topic about the person of a case."""

    TOPIC: ClassVar[str] = "jiuji.intake"


class PersonCorrected(PersonEvent):
    """What was registered of the person is another from now on: `fields` says of what, `evidence_sha256` by what proof.

    `household_size` and `hardship_codes`, which were never personal, are told where they were corrected. `account_version` counts the
    corrections of where money goes: None where that stays as it was.
    """

    TYPE: ClassVar[str] = "cn.jiuji.person.corrected.v1"

    correction_id: Identifier
    fields: tuple[Code, ...]
    reason_code: Code
    evidence_sha256: str
    corrected_by: Subject
    household_size: int | None = None
    hardship_codes: tuple[Code, ...] | None = None
    account_version: int | None = None


class PersonCorrectionProposed(PersonEvent):
    """An officer proposes to correct where money goes, or that the need has ended; nothing changes until another has confirmed it."""

    TYPE: ClassVar[str] = "cn.jiuji.person.correction_proposed.v1"

    correction_id: Identifier
    fields: tuple[Code, ...]
    reason_code: Code
    evidence_sha256: str
    proposed_by: Subject


class PersonCorrectionConfirmed(PersonEvent):
    """Another officer confirmed it with the own token; `person.corrected` says what is another thereby."""

    TYPE: ClassVar[str] = "cn.jiuji.person.correction_confirmed.v1"

    correction_id: Identifier
    proposed_by: Subject
    confirmed_by: Subject


class PersonCorrectionRefused(PersonEvent):
    """It was not confirmed, or whoever proposed it took it back, or the case has ended (`case_ended`); everything stays as it was."""

    TYPE: ClassVar[str] = "cn.jiuji.person.correction_refused.v1"

    correction_id: Identifier
    reason_code: Code
    refused_by: Subject


class PersonIdentified(PersonEvent):
    """Somebody found out who the unknown person of the case is: `identified_by` is what kind of body, `evidence_sha256` by what proof.

    Urgency, clocks and what was given stay. Where a document says it, `case.person_joined` tells whose case it is from now on.
    """

    TYPE: ClassVar[str] = "cn.jiuji.person.identified.v1"

    correction_id: Identifier
    fields: tuple[Code, ...]
    evidence_sha256: str
    identified_by: Code
    identified_at: Instant
    recorded_by: Subject


class CaseNeedEnded(PersonEvent):
    """The person died (`person_died`), or something changed so that the need ended: what is not at the bank yet is not paid any more."""

    TYPE: ClassVar[str] = "cn.jiuji.case.need_ended.v1"

    correction_id: Identifier
    reason_code: Code
    evidence_sha256: str
    reported_by: Subject
    confirmed_by: Subject


EVENTS: tuple[type[PersonEvent], ...] = (
    PersonCorrected,
    PersonCorrectionProposed,
    PersonCorrectionConfirmed,
    PersonCorrectionRefused,
    PersonIdentified,
    CaseNeedEnded,
)
