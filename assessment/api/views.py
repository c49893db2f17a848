"""Shaping answers."""

import re
from dataclasses import asdict
from typing import Annotated, Any

from fastapi import Path, Query

from assessment.actions.reading import File
from assessment.rules.records import Assessment, FactProof, Notice, Objection
from assessment.schemas import AssessmentSummary, AssessmentView, NoticeView, ObjectionView, ProofView, ScreeningView
from shared.kit.ids import UUID
from shared.web.paging import InvalidCursor

EXAMPLE_ID = "019a0f3e-6b2c-7c41-8f11-7d6a5e4b3c2a"
CaseIdPath = Annotated[str, Path(pattern=r"^[A-Za-z0-9-]{1,80}$", description="案件号 Case id.", examples=[EXAMPLE_ID])]
IdPath = Annotated[str, Path(pattern=UUID, description="编号 Its id.", examples=[EXAMPLE_ID])]
Cursor = Annotated[str | None, Query(description="上一页给出的游标 `next_cursor` of the page before.", max_length=80)]
PageLimit = Annotated[int, Query(ge=1, le=200, description="每页条数 Items per page.")]

CURSOR = re.compile(r"^[A-Za-z0-9-]{1,80}$")


def checked(cursor: str | None) -> str | None:
    """Return a cursor that can be asked with. Raises `InvalidCursor`."""
    if cursor is not None and not CURSOR.fullmatch(cursor):
        raise InvalidCursor
    return cursor


def checked_id(cursor: str | None) -> str | None:
    """Return a cursor that is an id. Raises `InvalidCursor`."""
    if cursor is not None and not re.fullmatch(UUID, cursor):
        raise InvalidCursor
    return cursor


def summary(case: Assessment) -> AssessmentSummary:
    """Return a line of the list."""
    return AssessmentSummary(
        case_id=case.case_id,
        place_code=case.place_code,
        state=case.state.value,
        version=case.version,
        urgent=case.urgent,
        hardship_codes=list(case.hardship_codes),
        registered_at=case.registered_at,
    )


def assessment_view(file: File) -> AssessmentView:
    """Return an assessment in full."""
    case = file.case
    explanation = case.review.explanation if case.review else file.amount.explanation() if file.amount else None
    return AssessmentView(
        **summary(case).model_dump(),
        screening=ScreeningView(procedure=file.screening.procedure, reasons=list(file.screening.reasons)),
        computed_fen=case.review.computed_fen if case.review else file.amount.fen if file.amount else None,
        fast_limit_fen=file.fast_limit_fen,
        survey=_part(case.survey),
        means=_part(case.means),
        review=_part(case.review),
        decision=_part(case.decision),
        relief=_part(case.relief),
        conference=_part(case.conference),
        formalities=_part(case.formalities),
        explanation=explanation,
        formalities_done=case.formalities_done,
        proofs=[proof_view(proof) for proof in file.proofs],
        notices=[notice_view(hung) for hung in file.notices],
    )


def notice_view(hung: Notice) -> NoticeView:
    """Return a notice."""
    return NoticeView.model_validate(asdict(hung))


def objection_view(raised: Objection) -> ObjectionView:
    """Return an objection, without who raised it."""
    return ObjectionView.model_validate(asdict(raised))


def proof_view(proof: FactProof) -> ProofView:
    """Return a proof."""
    return ProofView.model_validate(asdict(proof))


def _part(record: Any) -> dict[str, Any] | None:
    return None if record is None else {name: value for name, value in asdict(record).items() if name != "explanation"}
