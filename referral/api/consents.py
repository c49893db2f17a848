"""Consents over HTTP."""

from typing import Annotated

from fastapi import Path, Response
from pydantic import ConfigDict, Field

from referral.actions.consents import record_consent
from referral.actions.reading import get_consent, list_consents
from referral.api.sets import Reader, Sender
from referral.domain.consents import GivenBy, RecordConsent
from shared.events.contracts.base import Code, Instant
from shared.kit.ids import UUID
from shared.run.service import Ctx
from shared.web.problems import problem_responses
from shared.web.routes import ReadUow, WriteUow, router
from shared.web.types import EXAMPLE_ID, EXAMPLE_SHA256, CaseIdPath, Request, Sha256, View

api = router(prefix="/v1/cases/{case_id}/consents", tags=["告知同意 consents"])

ConsentId = Annotated[str, Path(pattern=UUID, description="同意记录号 Consent id.", examples=[EXAMPLE_ID])]


class RecordConsentBody(Request):
    """The person agrees, or does not, that a named charity is asked."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [{"department": "charity_federation", "given": True, "evidence_sha256": EXAMPLE_SHA256, "given_by": "self"}]
        }
    )

    department: Code = Field(description="慈善组织代码 The charity.", examples=["charity_federation"])
    given: bool = Field(strict=True, description="是否同意 Whether the person agrees.")
    evidence_sha256: Sha256 | None = Field(
        None, description="同意书或录音的 SHA-256，同意时必填 Of the signed form or recording; needed for a yes.", examples=[EXAMPLE_SHA256]
    )
    given_by: GivenBy = Field("self", description="本人、监护人或代理人 The person, a guardian or an agent.")

    def command(self, case_id: str) -> RecordConsent:
        """Return what is asked for."""
        return RecordConsent(case_id, self.department, self.given, self.evidence_sha256, self.given_by)


class ConsentView(View):
    """What the person said about one charity. The latest one counts."""

    consent_id: str
    case_id: str
    department: str
    given: bool
    given_by: GivenBy
    evidence_sha256: str | None
    recorded_by: str
    recorded_at: Instant


class ConsentList(View):
    """All consents of a case, latest first."""

    items: list[ConsentView]


@api.post(
    "",
    status_code=201,
    operation_id="record_consent",
    summary="登记本人同意 Record consent",
    description="本人是否同意向指定慈善组织提供信息（个人信息保护法 §23），审批前后均可；以最后一次为准。"
    "Whether the person agrees that a named charity is asked, before or after the approval; the latest counts.",
    responses=problem_responses(record_consent),
)
async def post_consent(
    case_id: CaseIdPath, body: RecordConsentBody, uow: WriteUow, ctx: Ctx, actor: Sender, response: Response
) -> ConsentView:
    """Record what the person says."""
    made = await record_consent(uow, ctx, body.command(case_id))
    response.headers["Location"] = f"/v1/cases/{case_id}/consents/{made.consent_id}"
    return ConsentView.model_validate(made)


@api.get(
    "",
    operation_id="list_consents",
    summary="同意记录 List consents",
    description="一案的全部同意记录，新的在前。All consents of a case, latest first.",
    responses=problem_responses(list_consents),
)
async def get_consents(case_id: CaseIdPath, uow: ReadUow, actor: Reader) -> ConsentList:
    """Return what the person said of each charity."""
    return ConsentList(items=[ConsentView.model_validate(one) for one in await list_consents(uow, case_id)])


@api.get(
    "/{consent_id}",
    operation_id="get_consent",
    summary="一条同意记录 Get a consent",
    description="本人就一家慈善组织的一次表示。What the person said about one charity, once.",
    responses=problem_responses(get_consent),
)
async def get_one_consent(case_id: CaseIdPath, consent_id: ConsentId, uow: ReadUow, actor: Reader) -> ConsentView:
    """Return a consent."""
    return ConsentView.model_validate(await get_consent(uow, case_id, consent_id))
