"""How disbursement's own values look on the outside, and what its operations have in common."""

import json
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Sequence
from dataclasses import asdict
from typing import Annotated, TypeVar

from fastapi import Path, Query

from disbursement.actions.reading import PaymentFile, Trial
from disbursement.rules.funds import AccountKind
from disbursement.rules.ledger import Account
from disbursement.rules.records import Goods, Instruction, Line, Recovery
from disbursement.schemas import (
    CASE,
    NO_NUL,
    PAYMENT,
    AccountView,
    GoodsView,
    InstructionView,
    KindTotalsView,
    LineView,
    PaymentView,
    RecoveryView,
    TrialBalanceView,
)
from shared.kit.ids import UUID
from shared.kit.principal import Principal
from shared.web.auth import principal
from shared.web.paging import InvalidCursor

T = TypeVar("T")


Reader = Annotated[Principal, principal("payment:read")]
Payer = Annotated[Principal, principal("payment:order")]
Treasurer = Annotated[Principal, principal("budget:manage")]
Giver = Annotated[Principal, principal("relief:give")]

PaymentId = Annotated[str, Path(pattern=UUID, description="拨付编号 Payment id.", examples=[PAYMENT])]
CaseFilter = Annotated[str | None, Query(max_length=80, pattern=NO_NUL, description="案件 Only of this case.", examples=[CASE])]
Cursor = Annotated[str | None, Query(max_length=400, description="上一页给出的游标 The cursor that the page before gave.")]
Limit = Annotated[int, Query(ge=1, le=200, description="每页条数 Items per page.")]


def payment_view(file: PaymentFile) -> PaymentView:
    """Return a payment."""
    values = asdict(file.payment)
    origin = values.pop("origin")
    shown = {name: values[name] for name in PaymentView.model_fields if name in values}
    instructions = [instruction_view(one) for one in file.instructions]
    return PaymentView.model_validate(shown | {"policy_version": origin["policy_version"], "instructions": instructions})


def instruction_view(instruction: Instruction) -> InstructionView:
    """Return an instruction."""
    return InstructionView.model_validate(instruction, from_attributes=True)


def account_view(account: Account) -> AccountView:
    """Return an account."""
    return AccountView(
        code=account.code,
        kind=AccountKind(account.kind).value,
        place_code=account.place_code,
        available_fen=account.available_fen,
        set_aside_fen=account.debits_pending,
        spent_fen=account.debits_posted,
        received_fen=account.credits_posted,
    )


def line_view(line: Line) -> LineView:
    """Return a line of the ledger."""
    return LineView.model_validate(asdict(line.transfer) | {"actor": line.actor, "made_at": line.made_at})


def trial_view(trial: Trial) -> TrialBalanceView:
    """Return the trial balance."""
    balance = trial.balance
    checks = {
        "debits_equal_credits": (balance.debits_posted, balance.debits_pending) == (balance.credits_posted, balance.credits_pending),
        "accounts_equal_transfers": (balance.debits_posted, balance.debits_pending)
        == (balance.transfers_posted, balance.transfers_pending),
        "nothing_below_zero": balance.below_zero == 0,
        "holds_equal_payments": trial.in_flight_agrees,
    }
    return TrialBalanceView(
        **checks,
        balanced=all(checks.values()),
        posted_fen=trial.totals.posted_fen,
        pending_fen=trial.totals.pending_fen,
        open_holds=trial.totals.open_holds,
        kinds=[
            KindTotalsView(
                kind=AccountKind(kind.kind).value,
                accounts=kind.accounts,
                debits_pending_fen=kind.debits_pending,
                debits_posted_fen=kind.debits_posted,
                credits_pending_fen=kind.credits_pending,
                credits_posted_fen=kind.credits_posted,
            )
            for kind in trial.kinds
        ],
    )


def goods_view(item: Goods) -> GoodsView:
    """Return an in-kind item."""
    values = asdict(item)
    shown = {name: values[name] for name in GoodsView.model_fields if name in values}
    return GoodsView.model_validate(shown | {"state": item.state})


def recovery_view(demand: Recovery) -> RecoveryView:
    """Return money asked back."""
    return RecoveryView.model_validate(demand, from_attributes=True)


def page(found: Sequence[T], limit: int) -> tuple[Sequence[T], T | None]:
    """Split `limit + 1` found things into the page and, when there is more, its last one: where the next page begins."""
    return (found[:limit], found[limit - 1]) if len(found) > limit else (found, None)


def cursor_of(last: str) -> str:
    """Return an opaque cursor."""
    return urlsafe_b64encode(json.dumps([last]).encode()).decode().rstrip("=")


def place_of(cursor: str | None) -> str | None:
    """Return where a page begins. Raises `InvalidCursor`."""
    if cursor is None:
        return None
    try:
        (last,) = json.loads(urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)))
        # JSON can write a lone surrogate, UTF-8 cannot.
        if b"\0" in last.encode():
            raise InvalidCursor
    except (ValueError, TypeError, AttributeError):
        raise InvalidCursor from None
    return str(last)


def id_of(cursor: str | None) -> str | None:
    """Return the id after which a page begins. Raises `InvalidCursor`."""
    last = place_of(cursor)
    if last is not None and (len(last) != 36 or last.strip("0123456789abcdef-")):
        raise InvalidCursor
    return last


def number_of(cursor: str | None) -> int | None:
    """Return the number before which a page ends. Raises `InvalidCursor`."""
    last = place_of(cursor)
    if last is None:
        return None
    if not last.isascii() or not last.isdigit() or len(last) > 18:
        raise InvalidCursor
    return int(last)
