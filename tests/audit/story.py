"""One case as its services have it, and as somebody with a stopwatch sees it: what calls change of it is in `tests.audit.gaming`."""

import random
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from intake.domain.rosters import Roster
from shared.events.contracts import Envelope, Event
from shared.kit.policy import Policy
from tests.audit.events import PLACE
from tests.audit.watch import Stopwatch, Watch

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
    """One case, up to now, with the rosters of all offices. `instants` are those at which something happened or could have."""

    draw: random.Random
    policy: Policy
    watch: Watch
    now: datetime
    told: list[Envelope[Event]] = field(default_factory=list)
    open: bool = True
    after_care: bool = False
    registered_at: datetime | None = None
    accepted_at: datetime | None = None
    triaged: bool = False
    urgent: bool = False
    danger: bool = False
    papers: str = ""
    request: str = ""
    answer_by: datetime | None = None
    procedure: str = ""
    convened: bool = False
    decided: bool = False
    money: list[Money] = field(default_factory=list)
    goods: dict[str, bool] = field(default_factory=dict)
    referrals: dict[str, str] = field(default_factory=dict)
    untold: dict[str, str] = field(default_factory=dict)
    given_up: list[str] = field(default_factory=list)
    notice: str = ""
    objections: list[str] = field(default_factory=list)
    offered: str = ""
    transfer: str = ""
    place: str = PLACE
    rosters: list[Roster] = field(default_factory=list)
    instants: list[datetime] = field(default_factory=list)
    owed_back: dict[str, int] = field(default_factory=dict)
    formalities: str = ""
    count: int = 0
    emitted: int = 0

    @property
    def is_followed(self) -> bool:
        """Tell whether departments still have its orders: while it is open, and after it closed as done."""
        return self.open or self.after_care

    @property
    def given(self) -> bool:
        """Tell whether first relief has come."""
        return self.formalities != ""

    def name(self, kind: str) -> str:
        self.count += 1
        return f"{kind}-{self.count}"

    def emit(self, event: Event) -> str:
        """Publish an event; return its id."""
        self.emitted += 1
        number = self.emitted
        self.told.append(
            Envelope(
                id=f"{number:08d}",
                type=event.TYPE,
                source=event.TOPIC.removeprefix("jiuji."),
                time=self.now,
                case_id=CASE,
                case_version=number,
                place_code=self.place,
                data=event,
            )
        )
        return self.told[-1].id

    def begin(self, clock: str, ref: str = CASE, at: datetime | None = None, told: datetime | None = None) -> None:
        self.watch.begin(clock, ref, self.policy.clocks[clock].limit, at or self.now, told)

    def join(self, clock: str, began: datetime, stood: Sequence[tuple[datetime, datetime]] = (), *, elsewhere: bool = True) -> None:
        """Let a wait that began in another case join that of this one; `elsewhere` if it was waited for there."""
        times: list[list[datetime | None]] = [[max(since, began), until] for since, until in stood if until > began]
        other = Stopwatch(self.policy.clocks[clock].limit, began, times, elsewhere_until=self.now if elsewhere else None)
        self.watch.join(clock, CASE, other, self.now)

    def end(self, clock: str, ref: str = CASE) -> None:
        self.watch.end(clock, ref, self.now)
