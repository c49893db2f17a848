"""Offers: what a donor holds ready for people in need in a county or municipality. One offer can go to several, as far as it reaches.

open ─the donor takes it back─► withdrawn

Until when it holds, and how much of it is left, is compared where it is used: both are true at that very instant, and no row has to be
changed by anybody for it. Donors have no names here: a charity knows them, and gives a reference of its own.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Literal

from services.charity.domain.refusals import OfferInState
from shared.kit.machine import Machine


class OfferKind(StrEnum):
    """What is offered, which tells what its quantity counts."""

    CASH = "cash"  # 资金，以分计
    GOODS = "goods"  # 物资，以件计
    SERVICE = "service"  # 服务，以次计
    VOLUNTEER_HOURS = "volunteer_hours"  # 志愿服务，以小时计


class ServiceMode(StrEnum):
    """The six modes of society's aid."""

    MATERIAL = "material"  # 物质保障
    LIVING_SUPPORT = "living_support"  # 生活帮扶
    COUNSELLING = "counselling"  # 心理疏导
    EMOTIONAL_SUPPORT = "emotional_support"  # 精神慰藉
    CAPACITY_BUILDING = "capacity_building"  # 能力提升
    SOCIAL_INCLUSION = "social_inclusion"  # 社会融入


class OfferState(StrEnum):
    """Where an offer stands."""

    OPEN = "open"  # 有效
    WITHDRAWN = "withdrawn"  # 已撤回


class OfferTransition(StrEnum):
    """What moves an offer."""

    WITHDRAW = "withdraw"


MOVES: Mapping[OfferTransition, Mapping[OfferState, OfferState]] = {OfferTransition.WITHDRAW: {OfferState.OPEN: OfferState.WITHDRAWN}}

MACHINE = Machine(MOVES, lambda offer, transition: OfferInState(state=offer.state, transition=transition))


@dataclass(frozen=True, slots=True)
class RecordOffer:
    """A donor offers something to people of a county or municipality. `donor_ref` is the charity's own, and no name."""

    kind: OfferKind
    mode: ServiceMode
    division: str
    quantity: int
    holds_until: datetime
    donor_ref: str


@dataclass(frozen=True, slots=True)
class Offer:
    """What a donor offers. `quantity` is fen, pieces, sessions or hours, by its kind: `held` of it is in matches, `used` was given."""

    offer_id: str
    department: str
    kind: OfferKind
    mode: ServiceMode
    place_code: str
    donor_ref: str
    quantity: int
    held: int
    used: int
    holds_until: datetime
    state: OfferState
    recorded_by: str
    recorded_at: datetime
    updated_at: datetime

    @property
    def left(self) -> int:
        """Return how much of it is in nobody's hands yet, whether it still holds or not."""
        return self.quantity - self.held - self.used


@dataclass(frozen=True, slots=True)
class OfferFilter:
    """Which offers are wanted; None means any."""

    kind: OfferKind | None = None
    mode: ServiceMode | None = None
    state: OfferState | None = None


Became = Literal["given", "held", "returned"]
"""What became of a part of an offer: 已给予、已匹配、已退回."""


@dataclass(frozen=True, slots=True)
class UseLine:
    """What became of an offer in one county and month: so much of it was given, is held, or came back. Never for whom."""

    place_code: str
    month: str
    became: Became
    quantity: int


@dataclass(frozen=True, slots=True)
class OfferUse:
    """The report to a donor: the offer as it is, and where its parts went."""

    offer: Offer
    lines: tuple[UseLine, ...]
