"""The one-time notice and the materials that come in answer to it, over HTTP."""

from typing import Annotated, Self

from fastapi import Response
from pydantic import ConfigDict, Field, model_validator

from intake.actions.materials import receive_materials, request_materials
from intake.api.access import CaseHandler, OwnCaseIdPath
from intake.api.cases import CaseView, Codes, shown
from intake.domain.materials import FaultyMaterial, MaterialBrought, ReceiveMaterials, RequestMaterials
from shared.events.contracts.base import Code
from shared.run.service import Ctx
from shared.web.problems import problem_responses
from shared.web.routes import WriteUow, router
from shared.web.types import EXAMPLE_SHA256, Request, Sha256

api = router(prefix="/v1/cases/{case_id}", tags=["受理 intake"])


class FaultyMaterialBody(Request):
    """A material that came in and is wrong."""

    material: Code = Field(examples=["diagnosis"])
    reason_code: Code = Field(description="理由代码 What is wrong with it.", examples=["not_stamped"])


class RequestMaterialsBody(Request):
    """The one-time notice: everything that is missing, told at once and only once; afterwards only what was wrong with what came in."""

    model_config = ConfigDict(json_schema_extra={"examples": [{"materials": ["diagnosis", "expense_receipt"]}]})

    materials: Codes = Field(
        default_factory=list,
        description="缺少的材料，一次告清，限本案困难类型的材料目录 All that is missing, of the catalogue of the case's hardships.",
    )
    faulty: Annotated[list[FaultyMaterialBody], Field(max_length=32)] = Field(
        default_factory=list, description="收到的材料有误，逐项说明 What came in and is wrong, each with its reason."
    )

    @model_validator(mode="after")
    def _names_something(self) -> Self:
        if not self.materials and not self.faulty:
            raise ValueError("name what is missing, or what is wrong")
        return self

    def command(self, case_id: str) -> RequestMaterials:
        """Return what is asked for."""
        return RequestMaterials(case_id, tuple(self.materials), tuple(FaultyMaterial(one.material, one.reason_code) for one in self.faulty))


class MaterialBody(Request):
    """A material that came in."""

    material: Code = Field(examples=["diagnosis"])
    sha256: Sha256 = Field(description="原件摘要 Digest of the document.", examples=[EXAMPLE_SHA256])


class ReceiveMaterialsBody(Request):
    """Materials that came in."""

    materials: Annotated[list[MaterialBody], Field(min_length=1, max_length=64)]

    def command(self, case_id: str) -> ReceiveMaterials:
        """Return what is asked for."""
        return ReceiveMaterials(case_id, tuple(MaterialBrought(one.material, one.sha256) for one in self.materials))


@api.post(
    "/materials-requests",
    operation_id="request_materials",
    summary="一次性告知 Request materials, once",
    description="一次告清全部缺少的材料，每案仅一次，限材料目录内；再次要求仅限收到后有误的材料。材料齐全或补齐期限届满前，视为受理的时限中止计算。"
    "Tell everything that is missing, once per case, of the catalogue; later only what came in and is wrong. Until it has come, or the "
    "person's time is over, the time after which the case counts as accepted stands still.",
    responses=problem_responses(request_materials),
)
async def post_materials_request(
    case_id: OwnCaseIdPath, body: RequestMaterialsBody, uow: WriteUow, ctx: Ctx, actor: CaseHandler, response: Response
) -> CaseView:
    """Give the one-time notice."""
    return await shown(uow, ctx, await request_materials(uow, ctx, body.command(case_id)), response)


@api.post(
    "/materials",
    operation_id="receive_materials",
    summary="收取材料 Receive materials",
    description="登记收到的材料摘要；齐全后案件转为待受理，受理时限按剩余时间继续计算。"
    "Record what came in, by digest; when all has come the case is ready and the time to accept goes on with what was left.",
    responses=problem_responses(receive_materials),
)
async def post_materials(
    case_id: OwnCaseIdPath, body: ReceiveMaterialsBody, uow: WriteUow, ctx: Ctx, actor: CaseHandler, response: Response
) -> CaseView:
    """Take in materials."""
    return await shown(uow, ctx, await receive_materials(uow, ctx, body.command(case_id)), response)
