"""One case as its services have it, and as somebody with a stopwatch sees it: what calls change of it is in `tests.audit.gaming`."""

import random
from dataclasses import dataclass, field
from datetime import datetime

from shared.events.contracts import Envelope, Event
from shared.kit.policy import Policy
from tests.audit.events import PLACE
from tests.audit.watch import Watch

CASE = "case-1"


@dataclass
class Money:
    """One payment. `state` is due, held, reserved, ordered, returned, paid or cancelled."""

    payment_id: str
    first_relief: bool
    amount_fen: int
    state: str = "due"


@dataclass
class Story:
    """One case, up to now."""

    draw: random.Random
    policy: Policy
    watch: Watch
    now: datetime
    told: list[Envelope[Event]] = field(default_factory=list)
    open: bool = True
    registered_at: datetime | None = None
    accepted_at: datetime | None = None
    triaged: bool = False
    urgent: bool = False
    danger: bool = False
    papers: str = ""
    procedure: str = ""
    decided: bool = False
    money: list[Money] = field(default_factory=list)
    goods: dict[str, bool] = field(default_factory=dict)
    notice: str = ""
    objections: list[str] = field(default_factory=list)
    offered: str = ""
    owed_back: dict[str, int] = field(default_factory=dict)
    formalities: str = ""
    count: int = 0

    def name(self, kind: str) -> str:
        self.count += 1
        return f"{kind}-{self.count}"

    def emit(self, event: Event) -> None:
        self.count += 1
        self.told.append(
            Envelope(
                id=f"{self.count:08d}",
                type=event.TYPE,
                source=event.TOPIC.removeprefix("jiuji."),
                time=self.now,
                case_id=CASE,
                case_version=self.count,
                place_code=PLACE,
                data=event,
            )
        )

    def begin(self, clock: str, ref: str = CASE, at: datetime | None = None) -> None:
        self.watch.begin(clock, ref, self.policy.clocks[clock].limit, at or self.now)

    def end(self, clock: str, ref: str = CASE) -> None:
        self.watch.end(clock, ref, self.now)
