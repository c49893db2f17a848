"""Who may not act: nobody works on a case and decides it, nobody acts in a relative's case, and nobody confirms for somebody else."""

from collections.abc import Iterable

from assessment.domain.assessments import Assessment
from assessment.domain.refusals import AlreadyConfirmed, NotNamed
from shared.kit.principal import distinct, folded, is_among


def declared_relatives(case: Assessment) -> tuple[str, ...]:
    """Return the officers who were declared relatives of the person, in a survey that waits for its confirmation too."""
    surveys = (case.survey, case.waiting_survey.survey if case.waiting_survey else None)
    return distinct(officer for survey in surveys if survey for officer in survey.related_officers)


def related(case: Assessment, officer: str) -> bool:
    """Tell whether the officer was declared a relative of the person."""
    return is_among(officer, declared_relatives(case))


def made_by(case: Assessment, officer: str) -> bool:
    """Tell whether the officer made what is to be decided: saw the household, recorded what was found, or proposed."""
    makers = {*case.survey.surveyors, case.survey.recorded_by} if case.survey else set()
    makers |= {case.means.checked_by} if case.means else set()
    makers |= {case.review.proposed_by} if case.review else set()
    return is_among(officer, makers)


def began(case: Assessment, officer: str) -> bool:
    """Tell whether the officer opened the case: was asked first, judged it urgent, or accepted it."""
    return is_among(officer, filter(None, (case.first_asked_officer, case.triaged_by, case.accepted_by)))


def took_part(case: Assessment, officer: str) -> bool:
    """Tell whether the officer had any part in the case: then somebody else investigates an objection to it."""
    parts = {*case.review.members} if case.review else set()
    parts |= {case.relief.ordered_by} if case.relief else set()
    parts |= {case.decision.decided_by} if case.decision else set()
    parts |= {*case.conference.members} if case.conference else set()
    return is_among(officer, parts) or made_by(case, officer) or began(case, officer)


def others(named: Iterable[str], officer: str) -> tuple[str, ...]:
    """Return those of the named who are not this officer, in whatever spelling."""
    return tuple(one for one in named if folded(one) != folded(officer))


def check_awaited(named: Iterable[str], awaited: Iterable[str], officer: str) -> None:
    """Raise `NotNamed` for an officer who has nothing to confirm here, `AlreadyConfirmed` for one who has done so."""
    if not is_among(officer, named):
        raise NotNamed
    if not is_among(officer, awaited):
        raise AlreadyConfirmed
