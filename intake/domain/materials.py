"""Materials: the one-time notice 一次性告知, which names everything that is missing, once, and what came in answer to it."""

from dataclasses import dataclass
from datetime import datetime

from intake.domain.cases import Case, CaseState


@dataclass(frozen=True, slots=True)
class RequestMaterials:
    """The one-time notice is to be given: everything that is missing."""

    case_id: str
    materials: tuple[str, ...]


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
class Materials:
    """The one-time notice of a case, and the names of the materials that came in."""

    notice: OneTimeNotice
    received: tuple[str, ...] = ()

    @property
    def outstanding(self) -> tuple[str, ...]:
        """Return what was asked for and has not come."""
        return tuple(material for material in self.notice.requested if material not in self.received)


def owes_papers(case: Case, materials: Materials | None) -> bool:
    """Tell whether a case that is accepted now still owes papers.

    An emergency without a one-time notice yet does 先行受理; with one, what is on it counts.
    """
    if materials is not None:
        return bool(materials.outstanding)
    return case.urgency == "emergency" and case.state is CaseState.REGISTERED
