"""Materials: the one-time notice 一次性告知, which names everything that is missing, once, and what came in answer to it.

A paper that came in and is wrong can be asked for again, by naming what is wrong with it; nothing new can be.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from intake.domain.cases import Case, CaseState


@dataclass(frozen=True, slots=True)
class FaultyMaterial:
    """A material that came in and is wrong, and why."""

    material: str
    reason_code: str


@dataclass(frozen=True, slots=True)
class RequestMaterials:
    """The one-time notice is to be given: everything that is missing. Or, once it was, what is wrong with what came in."""

    case_id: str
    materials: tuple[str, ...]
    faulty: tuple[FaultyMaterial, ...] = ()


@dataclass(frozen=True, slots=True)
class MaterialBrought:
    """A material that somebody brings, by the digest of the document."""

    material: str
    sha256: str


@dataclass(frozen=True, slots=True)
class ReceiveMaterials:
    """An officer takes materials in."""

    case_id: str
    materials: tuple[MaterialBrought, ...]


@dataclass(frozen=True, slots=True)
class OneTimeNotice:
    """The one-time notice of a case."""

    case_id: str
    place_code: str
    requested: tuple[str, ...]
    requested_by: str
    requested_at: datetime
    answer_by: datetime


@dataclass(frozen=True, slots=True)
class ReceivedMaterial:
    """A material that came in; the document is kept elsewhere."""

    case_id: str
    material: str
    sha256: str
    place_code: str
    received_by: str
    received_at: datetime


@dataclass(frozen=True, slots=True)
class MaterialFault:
    """A document that came in is wrong. Until `answer_by` another one is awaited; the same one again is still wrong."""

    case_id: str
    material: str
    sha256: str
    place_code: str
    reason_code: str
    found_by: str
    found_at: datetime
    answer_by: datetime


@dataclass(frozen=True, slots=True)
class Materials:
    """The one-time notice of a case, all that came in, earliest first, and what of that was wrong."""

    notice: OneTimeNotice
    documents: tuple[ReceivedMaterial, ...] = ()
    faults: tuple[MaterialFault, ...] = ()

    @property
    def received(self) -> tuple[str, ...]:
        """Return the materials that came in and are not known to be wrong."""
        return tuple(sorted({document.material for document in self._sound}))

    @property
    def outstanding(self) -> tuple[str, ...]:
        """Return what was asked for and has not come, or was wrong."""
        received = self.received
        return tuple(material for material in self.notice.requested if material not in received)

    @property
    def answer_by(self) -> datetime:
        """Return until when the person may bring what is missing."""
        return max((fault.answer_by for fault in self.faults), default=self.notice.answer_by)

    @property
    def complete_at(self) -> datetime:
        """Return when the last of the papers came; what was brought again later moves nothing. None may be outstanding."""
        first: dict[str, datetime] = {}
        for document in self._sound:
            first.setdefault(document.material, document.received_at)
        return max(first[material] for material in self.notice.requested)

    def awaited(self, until: datetime) -> list[tuple[datetime, datetime]]:
        """Return from when to when papers were awaited: from each request until they had come or the person's time was over."""
        requests = {(self.notice.requested_at, self.notice.answer_by)} | {(fault.found_at, fault.answer_by) for fault in self.faults}
        found: list[tuple[datetime, datetime]] = []
        for since, answer_by in sorted(requests):
            known = Materials(self.notice, self.documents, tuple(fault for fault in self.faults if fault.found_at <= since))
            over = min(until, answer_by, *(() if known.outstanding else (known.complete_at,)))
            if found and since <= found[-1][1]:
                found[-1] = (found[-1][0], max(found[-1][1], over))
            else:
                found.append((since, over))
        return found

    def looked_at(self, materials: Iterable[str]) -> tuple[str, datetime] | None:
        """Return the first of some materials that had come when faults were told before, and when they were; None if all came later."""
        told_at = max((fault.found_at for fault in self.faults), default=None)
        if told_at is None:
            return None
        there = {document.material for document in self._sound if document.received_at <= told_at}
        return next(((material, told_at) for material in materials if material in there), None)

    def outstanding_with(self, brought: Iterable[MaterialBrought]) -> tuple[str, ...]:
        """Return what is missing still when these came in; a document that was wrong is so again."""
        sound = {one.material for one in brought if (one.material, one.sha256) not in self._wrong}
        return tuple(material for material in self.outstanding if material not in sound)

    @property
    def _sound(self) -> list[ReceivedMaterial]:
        return [one for one in self.documents if (one.material, one.sha256) not in self._wrong]

    @property
    def _wrong(self) -> frozenset[tuple[str, str]]:
        return frozenset((fault.material, fault.sha256) for fault in self.faults)


def owes_papers(case: Case, materials: Materials | None) -> bool:
    """Tell whether a case that is accepted now still owes papers.

    An emergency without a one-time notice yet does 先行受理; with one, what is on it counts.
    """
    if materials is not None:
        return bool(materials.outstanding)
    return case.urgency == "emergency" and case.state is CaseState.REGISTERED


def received_at(case: Case, materials: Materials | None) -> datetime:
    """Return the receipt from which a case counts as accepted when nobody answers 视为受理.

    That is the application's, when no one-time notice was given; else that of the last paper, or, if some never came, the end of the
    person's time: from then on the office had all that it would get.
    """
    if materials is None:
        return case.counts_from
    if materials.outstanding:
        return materials.answer_by
    return materials.complete_at
