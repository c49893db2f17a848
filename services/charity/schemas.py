"""Request and response bodies of the pledge book."""

from typing import Annotated, Literal

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field

Fen = Annotated[int, Field(strict=True, gt=0, le=10**12, description="Integer fen, CNY. 1 yuan = 100 fen.")]


class Request(BaseModel):
    """A body that refuses what it does not know."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class PayIn(Request):
    """Donations for a county or municipality."""

    model_config = ConfigDict(json_schema_extra={"examples": [{"division": "370983000000", "amount_fen": 10000000}]})

    division: Annotated[str, Field(pattern=r"^[0-9]{2}(0[1-9]|[1-9][0-9])[0-9]{2}000000$", description="County or municipality.")]
    amount_fen: Fen


class MakePledge(Request):
    """Money to be set aside for a task."""

    model_config = ConfigDict(json_schema_extra={"examples": [{"amount_fen": 200000}]})

    amount_fen: Fen


class FundView(BaseModel):
    """A charity's money in one place."""

    department: str
    place_code: str
    available_fen: int
    pledged_fen: int
    spent_fen: int
    currency: Literal["CNY"] = "CNY"


class PledgeView(BaseModel):
    """Money set aside for a task."""

    pledge_id: str
    referral_id: str
    case_id: str
    department: str
    fund_place: str
    amount_fen: int
    currency: Literal["CNY"] = "CNY"
    state: str
    made_by: str
    made_at: AwareDatetime
