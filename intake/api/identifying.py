"""Recording who an unknown person is, over HTTP."""

from fastapi import Response
from pydantic import ConfigDict, Field

from intake.actions.identifying import identify_person
from intake.api.access import CaseHandler, OwnCaseIdPath
from intake.api.corrections import CorrectionMadeView, made_view
from intake.api.persons import IdDocumentBody, Phone
from intake.domain.corrections import IdentifyPerson
from shared.events.contracts.base import Code
from shared.run.service import Ctx
from shared.web.problems import problem_responses
from shared.web.routes import WriteUow, router
from shared.web.types import EXAMPLE_SHA256, Instant, Line, Name, Request, Sha256

api = router(prefix="/v1/cases/{case_id}/person/identification", tags=["更正 corrections"])


class IdentifyPersonBody(Request):
    """Who the person is, by what proof, who said so, and when."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {
                    "name": "张三",
                    "id_document": {"type": "id_card", "number": "370983188501010014"},
                    "identified_by": "police",
                    "identified_at": "2026-03-02T09:40:00+08:00",
                    "evidence_sha256": EXAMPLE_SHA256,
                }
            ]
        }
    )

    name: Name | None = Field(None, description="姓名 Name.", examples=["张三"])
    id_document: IdDocumentBody | None = Field(None, description="证件 Document.")
    phone: Phone | None = Field(None, description="电话 Telephone.", examples=["13812341234"])
    address: Line | None = Field(None, description="住址 Address.", examples=["泰安市肥城市潮泉镇柳沟村3号"])
    identified_by: Code = Field(description="查明方，按报告人类别 Who found out, as the policy lists reporters.", examples=["police"])
    identified_at: Instant = Field(description="查明时间 When it was found out.")
    evidence_sha256: Sha256 = Field(description="证明材料的 SHA-256 Of the proof's file.", examples=[EXAMPLE_SHA256])

    def command(self, case_id: str) -> IdentifyPerson:
        """Return what is asked for."""
        values = {
            "name": self.name,
            "document_type": self.id_document.type if self.id_document else None,
            "document_number": self.id_document.number if self.id_document else None,
            "phone": self.phone,
            "address": self.address,
        }
        given = {name: text for name, text in values.items() if text}
        return IdentifyPerson(case_id, given, self.identified_by, self.identified_at, self.evidence_sha256)


@api.post(
    "",
    status_code=201,
    operation_id="identify_person",
    summary="确认未知当事人身份 Record who an unknown person is",
    description="由当前责任人登记，附证明、查明方和时间，案件已办结的也可以；案件归其名下，紧急程度、时限和已给予的救助不变。"
    "其间另行登记的同一人案件列于答复，可向任一方向并案。"
    "By whoever is answerable, with the proof, who found out and when, of a closed case too. The case is that person's from now on; its"
    " urgency, its clocks and what was given stay. Cases that were opened for the person meanwhile are in the answer, to be merged in"
    " either direction.",
    responses=problem_responses(identify_person),
)
async def post_identification(
    case_id: OwnCaseIdPath, body: IdentifyPersonBody, uow: WriteUow, ctx: Ctx, actor: CaseHandler, response: Response
) -> CorrectionMadeView:
    """Record who an unknown person is."""
    made = await identify_person(uow, ctx, body.command(case_id))
    response.headers["Location"] = f"/v1/cases/{case_id}/person/corrections/{made.correction.correction_id}"
    return made_view(made)
