"""Merging 并案: one of two cases of the same need ends, and the other goes on for both with whatever is stricter, earlier or known."""

from dataclasses import replace
from datetime import datetime

from intake.domain.cases import BEFORE_ACCEPTANCE, MACHINE, Case, Transition
from intake.domain.materials import Materials
from shared.events.contracts.intake import Urgency


def loses_papers(before: Materials | None, into: Materials | None) -> bool:
    """Tell whether a request for papers would end with its case, and the case that goes on knows nothing of it.

    The person would be asked twice, or for what was brought already.
    """
    if before is None:
        return False
    return into is None or (bool(before.outstanding) and not into.outstanding)


def names_the_unknown(case: Case, into: Case, unknown_until: datetime | None) -> bool:
    """Tell whether a case says who the unknown person of another is: of the same cause, and nobody wrote that it is another need.

    Had the person been known at first, it would have been refused as a duplicate. So it is no emergency of another day. Nor is one that was
    registered while nobody knew, where the other has been identified since (`unknown_until`).
    """
    same_cause = not set(case.hardship_codes).isdisjoint(into.hardship_codes)
    was_unknown = not into.identity_known or (unknown_until is not None and case.registered_at < unknown_until)
    return case.identity_known and was_unknown and same_cause and case.duplicate_of is None


def taken_over(into: Case, case: Case, papers: Materials | None, now: datetime) -> Case:
    """Return the case that goes on: earliest start, strictest urgency, any danger to life, whoever is known; accepted if one was."""
    known = case.identity_known and not into.identity_known
    accepted = case if into.accepted_at is None else into
    going_on = MACHINE.move(into, Transition.TAKE_OVER, now)
    if case.accepted_at is not None and into.state in BEFORE_ACCEPTANCE:
        going_on = replace(MACHINE.move(going_on, Transition.ACCEPT, now), time_left=None)
    judged = case if stricter(case.urgency, into.urgency) != into.urgency else into
    owed = bool(papers.outstanding) if papers else case.materials_outstanding or into.materials_outstanding
    return replace(
        going_on,
        first_registered_at=case.counts_from if case.counts_from < into.counts_from else into.first_registered_at,
        accepted_at=min((at for at in (case.accepted_at, into.accepted_at) if at is not None), default=None),
        accepted_by=accepted.accepted_by,
        deemed=accepted.deemed,
        materials_outstanding=owed and accepted.accepted_at is not None,
        urgency=judged.urgency,
        triage_reasons=judged.triage_reasons,
        suggested_urgency=stricter(case.suggested_urgency, into.suggested_urgency) or into.suggested_urgency,
        life_danger=case.life_danger or into.life_danger,
        person_ref=case.person_ref if known else into.person_ref,
        identity_known=case.identity_known or into.identity_known,
    )


def stricter(one: Urgency | None, other: Urgency | None) -> Urgency | None:
    """Return the stricter of two judgements, None where neither was made."""
    return "emergency" if "emergency" in (one, other) else one or other
