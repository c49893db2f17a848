"""What is on record of a case when an event of it comes, and what the event changes: each travels in one round trip."""

from dataclasses import dataclass

from audit.domain.casefiles import CaseFile
from audit.domain.clocks import CaseClock
from audit.domain.clocktimes import Fact
from audit.domain.duties import Duty


@dataclass(frozen=True, slots=True)
class CaseChanges:
    """What an event changes: the file, the duty that it begins, the facts about clocks that it holds, the clocks themselves."""

    event_id: str
    file: CaseFile
    duty: Duty | None
    facts: tuple[Fact, ...]
    clocks: tuple[CaseClock, ...]


@dataclass(frozen=True, slots=True)
class CaseHistory:
    """A case before an event: no file yet for its first."""

    file: CaseFile | None = None
    duties: tuple[Duty, ...] = ()
    facts: tuple[Fact, ...] = ()
    clocks: tuple[CaseClock, ...] = ()

    def after(self, changes: CaseChanges) -> "CaseHistory":
        """Return the case after an event, as it would be read for the next one."""
        changed = {(clock.clock, clock.ref) for clock in changes.clocks}
        return CaseHistory(
            file=changes.file,
            duties=(*self.duties, changes.duty) if changes.duty else self.duties,
            facts=(*self.facts, *changes.facts),
            clocks=(*(clock for clock in self.clocks if (clock.clock, clock.ref) not in changed), *changes.clocks),
        )
