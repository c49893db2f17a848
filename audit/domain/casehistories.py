"""What is on record of a case when an event of it comes, and what the event changes: each travels in one round trip."""

from dataclasses import dataclass

from audit.domain.casefiles import CaseFile
from audit.domain.clockfacts import Fact
from audit.domain.clocks import CaseClock
from audit.domain.duties import Duty


@dataclass(frozen=True, slots=True)
class CaseHistory:
    """A case before an event: no file yet for its first."""

    file: CaseFile | None = None
    duties: tuple[Duty, ...] = ()
    facts: tuple[Fact, ...] = ()
    clocks: tuple[CaseClock, ...] = ()


@dataclass(frozen=True, slots=True)
class CaseChanges:
    """What an event changes: the file, the duty that it begins, the facts about clocks that it holds, and the clocks themselves."""

    event_id: str
    file: CaseFile
    duty: Duty | None
    facts: tuple[Fact, ...]
    clocks: tuple[CaseClock, ...]
