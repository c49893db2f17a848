"""Another case of the same need is merged into the one of the story, as the platform lets it be."""

from datetime import datetime, timedelta

from shared.events.contracts import intake as i
from tests.audit.story import CASE, Story


def take_over(s: Story) -> None:
    """Another case of the same need, which may have come far or not, is merged into this one."""
    assert s.registered_at
    other = _other(s)
    emergency, dangerous = "emergency" in (other.urgency, s.triaged and s.urgent and "emergency"), s.danger or other.life_danger
    judged = "emergency" if emergency else "ordinary" if s.triaged or other.urgency else None
    accepted = min([at for at in (s.accepted_at, other.accepted_at) if at], default=None)
    first = min(s.registered_at, other.registered_at)
    told = {"registered_at": first, "accepted_at": accepted, "urgency": judged, "life_danger": dangerous, "merged": other}
    s.emit(i.CaseTookOver.model_validate({"from_case_id": "other", "person_ref": "p-1", "identity_known": True, **told}))
    stood = [(one.since, one.until) for one in other.papers_awaited]
    if other.urgency is None and s.watch.runs("triage", CASE):
        s.join("triage", other.registered_at)
    if judged:
        s.end("triage")
    if other.accepted_at is None:
        s.join("acceptance", other.registered_at, stood)
    ran = other.urgency == "emergency" or (other.urgency is None and other.life_danger)
    urgent = ran or emergency or (judged is None and dangerous)
    s.registered_at, s.danger, s.triaged, s.urgent = first, dangerous, judged is not None, s.urgent or urgent
    if urgent and not s.given:
        s.watch.again("first_relief", CASE)
        s.join("first_relief", other.registered_at if ran else first, elsewhere=ran)
    _take_acceptance_over(s, other.accepted_at, stood)


def _other(s: Story) -> i.MergedCase:
    """Make the other case up, as the platform could have it at this instant."""
    assert s.registered_at
    draw, span = s.draw, (s.now - s.registered_at).total_seconds()
    registered = s.registered_at + timedelta(seconds=draw.uniform(-200_000, span))
    times = sorted(registered + (s.now - registered) * draw.random() for _ in range(3))
    urgency = draw.choice((None, "ordinary", "emergency"))
    accepted = times[0] if urgency == "emergency" or draw.random() < 0.4 else None
    # Papers that are awaited there are awaited here too, or the merge is refused.
    until = s.now if s.papers == "awaited" and draw.random() < 0.5 else times[2]
    awaited = (i.PapersAwaited(since=times[1], until=until),) if s.papers and draw.random() < 0.6 else ()
    danger = draw.random() < 0.3
    return i.MergedCase.model_validate(
        {"registered_at": registered, "accepted_at": accepted, "urgency": urgency, "life_danger": danger, "papers_awaited": awaited}
    )


def _take_acceptance_over(s: Story, accepted_at: datetime | None, stood: list[tuple[datetime, datetime]]) -> None:
    """What was accepted there is accepted here, from then."""
    if accepted_at is None:
        return
    if s.watch.runs("normal_total", CASE) or s.accepted_at is None:
        s.join("normal_total", accepted_at, stood)
        if s.accepted_at is None and s.papers == "awaited":
            s.watch.stand("normal_total", CASE, s.now)
    for clock in ("emergency_total", "fast_small_aid_total"):
        if s.watch.runs(clock, CASE):
            s.join(clock, accepted_at, elsewhere=False)
    if s.accepted_at is None:
        s.emit(i.CaseAccepted(accepted_by="o", accepted_at=accepted_at))
        s.end("acceptance")
    s.accepted_at = min(accepted_at, s.accepted_at or accepted_at)
