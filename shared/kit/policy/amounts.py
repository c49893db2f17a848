"""How a profile says how much a programme gives: one rule of one place, for whom, by which shape, within which ceilings."""

from decimal import Decimal
from typing import Annotated, Literal

from pydantic import Field

from shared.kit.money import Fen, FenField
from shared.kit.policy.entries import Kind, Model, Placed, ProcedureCode

Months = Annotated[Decimal, Field(ge=0, le=120)]
Ratio = Annotated[Decimal, Field(ge=0, le=1)]
Times = Annotated[Decimal, Field(ge=0, le=1000)]

CostKind = Literal["any", "self_paid", "loss", "none"]
"""What a rule goes by: what the person paid after insurance, what was lost, both together, or no cost at all, as a grant does.

What goes by no cost pays none either, as a condolence: what others gave of the cost takes nothing of it.
"""

PersonsKind = Literal["one", "affected", "household", "told", "told_most"]
"""For how many a rule gives: one, those affected, the household, or those of its facts.

`told` adds up the persons of each fact that is told; `told_most` takes the fact of which most are told, where one person can be of two.
"""

OWN = "temporary_assistance"
"""The programme of a rule that names none: 临时救助, civil affairs' own."""


class Applies(Model):
    """Which cases a rule is for; empty means any. A case has to have one of the codes of each list that is not empty.

    `income` is from which multiple of the place's 低保 standard, and below which, a person's monthly income in the household lies.
    """

    hardships: tuple[str, ...] = ()
    kinds: tuple[Kind, ...] = ()
    procedures: tuple[ProcedureCode, ...] = ()
    identities: tuple[str, ...] = ()
    facts: tuple[str, ...] = ()
    residence: Literal["urban", "rural"] | None = None
    income: tuple[Times, Times] | None = None


class Band(Model):
    """What holds from a cost on: a sum, a share of the whole cost, months of the base; what is not said is nothing."""

    from_fen: FenField
    flat_fen: FenField = Fen(0)
    ratio: Ratio = Decimal(0)
    months_min: Months = Decimal(0)
    months_max: Months = Decimal(0)


class AmountRule(Placed):
    """How much a programme gives, 临时救助 where none is named. The first rule of the file for programme and place that applies is taken.

    Where it is used as a `model`, the explanation says so.

    `months`  base × persons × months, base being the place's monthly 低保 standard
    `flat`    `flat_fen` × persons × `times`, the months or days for which it is given
    `share`   `ratio` × what the cost is above `from_fen`
    `bands`   the highest of `bands` that the cost reaches; nothing below the first
    `gap`     what the income a person lacks to the base × persons

    Where a rule leaves a span (`months_min` to `months_max`, `flat_fen` to `flat_max_fen`), the cost that was proved decides within it,
    and `months_default`, or the least, where none was, or where the rule goes by no cost. Ceilings that are None do not apply. Sums and
    months may be more than the cost, for so they are published; only `bounded_by_need` says that a rule gives never more than the cost.
    One that `adds` is given beside the first that does not, and goes by what was left of the cost; with `after`, only where that rule was
    taken. What is given `once` is given to a person once and never again.
    """

    key: str = Field(pattern=r"^[a-z0-9_]+$")
    name_zh: str
    name_en: str
    programme: str = OWN
    applies: Applies = Applies()
    adds: bool = False
    after: str | None = None
    shape: Literal["months", "flat", "share", "bands", "gap"]
    base: Literal["urban", "residence"] = "urban"
    persons: PersonsKind = "one"
    cost: CostKind = "any"
    months_min: Months = Decimal(0)
    months_max: Months = Decimal(0)
    months_default: Months | None = None
    flat_fen: FenField = Fen(0)
    flat_max_fen: FenField | None = None
    times: Annotated[int, Field(strict=True, ge=1, le=366)] = 1
    from_fen: FenField = Fen(0)
    ratio: Ratio = Decimal(0)
    bands: tuple[Band, ...] = ()
    bounded_by_need: bool = False
    cap_fen: FenField | None = None
    cap_months: Months | None = None
    cap_year_fen: FenField | None = None
    times_a_year: Annotated[int, Field(strict=True, ge=1, le=12)] | None = None
    once: bool = False

    @property
    def is_own(self) -> bool:
        """Tell whether it is a rule of our own programme, which has procedures and a ceiling of each case in months of the standard."""
        return self.programme == OWN

    @property
    def has_months(self) -> bool:
        """Tell whether months of the place's 低保 standard are among its figures, or among its ceilings."""
        in_bands = self.shape == "bands" and any(band.months_max for band in self.bands)
        return self.shape in ("months", "gap") or in_bands or self.cap_months is not None or self.is_own

    @property
    def has_span(self) -> bool:
        """Tell whether it leaves something open between a least and a most."""
        months, flat = self.months_min < self.months_max, self.flat_max_fen is not None
        return {"months": months, "flat": flat}.get(self.shape, self.shape == "bands")

    @property
    def reads_cost(self) -> bool:
        """Tell whether what it gives hangs on a cost; of which kind, `cost` says."""
        return self.has_span or self.shape == "share" or self.bounded_by_need

    @property
    def pays_cost(self) -> bool:
        """Tell whether what it gives is given for what the emergency cost."""
        return self.cost != "none"

    @property
    def goes_by_the_past(self) -> bool:
        """Tell whether it counts what the person was given before, in the year or ever."""
        return self.once or self.cap_year_fen is not None or self.times_a_year is not None
