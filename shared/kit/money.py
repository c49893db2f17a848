"""Money is an integer number of fen; 1 yuan is 100 fen. Nothing here ever divides a float."""

from decimal import ROUND_HALF_UP, Decimal
from typing import Annotated, NewType

from pydantic import Field

Fen = NewType("Fen", int)

MAX_FEN = 10**12
"""Ten thousand million yuan: nothing in emergency aid is near it, a mistaken unit is."""

FenField = Annotated[Fen, Field(strict=True, ge=0, le=MAX_FEN, description="Integer fen, CNY. 1 yuan = 100 fen.")]
"""Money in a model: an integer, never a fraction, never text."""


def yuan_text(fen: int) -> str:
    """Return an amount for people: `"1,234.50"`."""
    sign = "-" if fen < 0 else ""
    yuan, rest = divmod(abs(fen), 100)
    return f"{sign}{yuan:,}.{rest:02d}"


def scale(fen: int, rate: Decimal) -> Fen:
    """Return `fen` times `rate`, half a fen rounded up: the one place where money is rounded."""
    return Fen(int((Decimal(fen) * rate).quantize(Decimal(1), ROUND_HALF_UP)))


def instalments(fen: int, count: int) -> list[Fen]:
    """Split an amount into `count` parts that add up to it; the remainder is in the first."""
    if count < 1 or fen < 0:
        raise ValueError("an amount is split into one part or more")
    part, rest = divmod(fen, count)
    return [Fen(part + rest), *[Fen(part)] * (count - 1)]
