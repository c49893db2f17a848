"""How a profile says that a programme is handled: which papers it wants, who decides, within which time; no more than was published."""

from typing import Annotated, Literal

from pydantic import AfterValidator, Field

from shared.kit.calendar import Limit, LimitField
from shared.kit.policy.entries import Placed
from shared.kit.validation import TwoSentences

Decider = Literal["township", "county", "city", "school", "hospital", "fund", "department"]
"""Who decides on a programme: an office of that level, the school or hospital that the person is at, the body that manages the fund."""


def _takes_time(limit: Limit) -> Limit:
    if not limit.value:
        raise TwoSentences("时限应大于零", "the time must be more than nothing")
    return limit


Stage = Annotated[LimitField, AfterValidator(_takes_time)]


class Handling(Placed):
    """What one source says of how a programme is handled at a place; of each field the first entry that says it is taken.

    `papers` are codes of `materials.yaml`. `within` are the times of its stages, each from
    the end of the one before: a survey, a notice, the decision.
    """

    key: str = Field(pattern=r"^[a-z0-9_]+$")
    programme: str
    papers: tuple[str, ...] = ()
    decided_by: Decider | None = None
    within: tuple[Stage, ...] = ()
