"""Who may not act: nobody proposes and decides, and nobody acts in a relative's case."""

from assessment.rules.records import Assessment


def related(case: Assessment, officer: str) -> bool:
    """Tell whether the officer was declared a relative of the person."""
    return case.survey is not None and officer in case.survey.related_officers


def made_by(case: Assessment, officer: str) -> bool:
    """Tell whether the officer made what is to be decided: proposed it, or saw the household."""
    surveyors = case.survey.surveyors if case.survey else ()
    return officer in surveyors or (case.review is not None and officer == case.review.proposed_by)


def began(case: Assessment, officer: str) -> bool:
    """Tell whether the officer opened the case: was asked first, or judged it urgent. Such a one does not order first relief in it."""
    return officer in (case.first_asked_officer, case.triaged_by)
