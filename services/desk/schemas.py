"""Request and response bodies of a desk."""

from typing import Annotated, Literal

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field

Code = Annotated[str, Field(pattern=r"^[a-z0-9_]{1,64}$")]
Fen = Annotated[int, Field(strict=True, ge=0, le=10**12, description="Integer fen, CNY. 1 yuan = 100 fen.")]
Text = Annotated[str, Field(min_length=5, max_length=2000, pattern=r"^[^\x00]*$")]


class Request(BaseModel):
    """A body that refuses what it does not know."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Refuse(Request):
    """A refusal, or a return to the sender; both need a written reason."""

    model_config = ConfigDict(
        json_schema_extra={"examples": [{"reason_code": "not_eligible", "reason_text": "该户不符合本项目的收入条件。"}]}
    )

    reason_code: Code
    reason_text: Text


class Complete(Request):
    """What was given."""

    model_config = ConfigDict(json_schema_extra={"examples": [{"amount_fen": 300000, "result_text": "医疗救助已结算。"}]})

    amount_fen: Fen | None = Field(None, description="The department's own money; None for a service.")
    programme: Code | None = Field(None, description="Another programme than the one asked for.")
    result_text: Text | None = None


class TaskView(BaseModel):
    """A task of the queue."""

    task_id: str
    referral_id: str
    case_id: str
    place_code: str
    department: str
    programme: str
    person_ref: str | None
    hardship_codes: list[str]
    priority: bool
    state: str
    version: int
    officer: str | None
    reason_code: str | None
    reason_text: str | None
    result_text: str | None
    amount_fen: int | None
    currency: Literal["CNY"] = "CNY"
    received_at: AwareDatetime
    updated_at: AwareDatetime


class TaskPage(BaseModel):
    """A page of tasks."""

    items: list[TaskView]
    next_cursor: str | None
