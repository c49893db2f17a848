"""The ledger: double entry, with money that is set aside before it is spent.

The semantics are TigerBeetle's. A transfer debits one account and credits another by the same amount, so the sum over all accounts is
zero for ever. `pend` sets an amount aside; `post` spends it, `void` frees it, and each pending transfer is resolved at most once.
An account's available money never goes below zero, except the treasury's, where money enters. A transfer's id makes it idempotent:
the same id with the same content has happened already, with other content it is refused.

The database has the same rules as constraints (unique ids, unique `pending_id`, a check on every account); this module decides first,
so that one transfer that cannot be made does not fail the others of its batch.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum


class TransferKind(StrEnum):
    """What a transfer does."""

    MOVE = "move"
    PEND = "pend"
    POST = "post"
    VOID = "void"


class Outcome(StrEnum):
    """What became of a transfer that was asked for."""

    MADE = "made"
    EXISTS = "exists"
    OTHER_CONTENT = "other_content"
    INSUFFICIENT = "insufficient"
    NO_SUCH_ACCOUNT = "no_such_account"
    NO_SUCH_HOLD = "no_such_hold"
    HOLD_RESOLVED = "hold_resolved"


HAPPENED = frozenset({Outcome.MADE, Outcome.EXISTS})
"""After these the transfer is in the ledger, once."""


@dataclass(frozen=True, slots=True)
class Account:
    """An account's four totals, in fen. `limited` accounts never owe."""

    code: str
    kind: str
    place_code: str
    limited: bool
    debits_pending: int = 0
    debits_posted: int = 0
    credits_pending: int = 0
    credits_posted: int = 0

    @property
    def available_fen(self) -> int:
        """Return what can be set aside or spent now; money on its way in does not count."""
        return self.credits_posted - self.debits_posted - self.debits_pending


@dataclass(frozen=True, slots=True)
class Transfer:
    """One line of the ledger. `post` and `void` repeat accounts and amount of the hold `pending_id` that they resolve."""

    transfer_id: str
    kind: TransferKind
    debit: str
    credit: str
    amount_fen: int
    pending_id: str | None = None
    reference: str = ""

    def __post_init__(self) -> None:
        """Refuse what is no transfer; this is a defect of the caller, not something a person did."""
        if self.amount_fen <= 0 or self.debit == self.credit or (self.pending_id is not None) != (self.kind in RESOLVING):
            raise ValueError("a transfer has a positive amount, two accounts, and a hold exactly if it resolves one")


RESOLVING = (TransferKind.POST, TransferKind.VOID)


@dataclass(frozen=True, slots=True)
class LedgerLine:
    """A transfer as it stands in the ledger: `seq` is the order of writing."""

    seq: int
    transfer: Transfer
    actor: str
    made_at: datetime


def pend(transfer_id: str, debit: str, credit: str, amount_fen: int, reference: str = "") -> Transfer:
    """Set an amount aside."""
    return Transfer(transfer_id, TransferKind.PEND, debit, credit, amount_fen, reference=reference)


def move(transfer_id: str, debit: str, credit: str, amount_fen: int, reference: str = "") -> Transfer:
    """Move an amount at once."""
    return Transfer(transfer_id, TransferKind.MOVE, debit, credit, amount_fen, reference=reference)


def post(transfer_id: str, hold: Transfer) -> Transfer:
    """Spend what `hold` set aside."""
    return replace(hold, transfer_id=transfer_id, kind=TransferKind.POST, pending_id=hold.transfer_id)


def void(transfer_id: str, hold: Transfer) -> Transfer:
    """Free what `hold` set aside."""
    return replace(hold, transfer_id=transfer_id, kind=TransferKind.VOID, pending_id=hold.transfer_id)


@dataclass
class Book:
    """The part of the ledger that a batch touches: its accounts, the transfers with its ids, the holds it names, and what resolved them.

    A batch's groups are posted one after the other: all transfers of a group are made, or none.
    """

    accounts: dict[str, Account]
    transfers: dict[str, Transfer] = field(default_factory=dict)
    resolved: set[str] = field(default_factory=set)
    made: list[Transfer] = field(default_factory=list)

    def post_all(self, groups: Sequence[Sequence[Transfer]]) -> list[Outcome]:
        """Post groups; return for each what became of it: that of its first transfer that could not be made, else of its last."""
        return [self._post_group(group) for group in groups]

    def _post_group(self, group: Sequence[Transfer]) -> Outcome:
        if len(group) == 1:  # Nothing to take back: a transfer that is refused changes nothing.
            return self._post(group[0])
        touched = {code: self.accounts[code] for one in group for code in (one.debit, one.credit) if code in self.accounts}
        before, outcome = len(self.made), Outcome.EXISTS
        for transfer in group:
            outcome = self._post(transfer)
            if outcome not in HAPPENED:
                self._undo(before, touched)
                return outcome
        return outcome

    def _undo(self, made: int, accounts: Mapping[str, Account]) -> None:
        """Take back what was made after the first `made` transfers; `accounts` are those it changed, as they were."""
        for transfer in self.made[made:]:
            del self.transfers[transfer.transfer_id]
            if transfer.pending_id is not None:
                self.resolved.remove(transfer.pending_id)
        del self.made[made:]
        self.accounts |= accounts

    def _post(self, transfer: Transfer) -> Outcome:
        refusal = self._refusal(transfer)
        if refusal is not None:
            return refusal
        debit, credit = entries(transfer, self.accounts[transfer.debit], self.accounts[transfer.credit])
        if debit.limited and debit.available_fen < 0:
            return Outcome.INSUFFICIENT
        self.accounts[debit.code], self.accounts[credit.code] = debit, credit
        self.transfers[transfer.transfer_id] = transfer
        if transfer.pending_id is not None:
            self.resolved.add(transfer.pending_id)
        self.made.append(transfer)
        return Outcome.MADE

    def _refusal(self, transfer: Transfer) -> Outcome | None:
        known = self.transfers.get(transfer.transfer_id)
        if known is not None:
            return Outcome.EXISTS if known == transfer else Outcome.OTHER_CONTENT
        if transfer.debit not in self.accounts or transfer.credit not in self.accounts:
            return Outcome.NO_SUCH_ACCOUNT
        if transfer.pending_id is None:
            return None
        hold = self.transfers.get(transfer.pending_id)
        if hold is None or hold.kind is not TransferKind.PEND:
            return Outcome.NO_SUCH_HOLD
        if transfer.pending_id in self.resolved:
            return Outcome.HOLD_RESOLVED
        same = (hold.debit, hold.credit, hold.amount_fen) == (transfer.debit, transfer.credit, transfer.amount_fen)
        return None if same else Outcome.OTHER_CONTENT


def entries(transfer: Transfer, debit: Account, credit: Account) -> tuple[Account, Account]:
    """Return both accounts as they are after the transfer."""
    amount = transfer.amount_fen
    match transfer.kind:
        case TransferKind.MOVE:
            pending, posted = 0, amount
        case TransferKind.PEND:
            pending, posted = amount, 0
        case TransferKind.POST:
            pending, posted = -amount, amount
        case TransferKind.VOID:
            pending, posted = -amount, 0
    return _added(debit, pending, posted, 0, 0), _added(credit, 0, 0, pending, posted)


def _added(one: Account, debits_pending: int, debits_posted: int, credits_pending: int, credits_posted: int) -> Account:
    # Field by field: with `replace`, and with a way back for groups of one, a posting took 3.9 µs instead of 1.8.
    return Account(
        one.code,
        one.kind,
        one.place_code,
        one.limited,
        one.debits_pending + debits_pending,
        one.debits_posted + debits_posted,
        one.credits_pending + credits_pending,
        one.credits_posted + credits_posted,
    )


def codes_of(groups: Iterable[Iterable[Transfer]]) -> list[str]:
    """Return the accounts that a batch touches, in the order in which they are locked."""
    return sorted({code for group in groups for transfer in group for code in (transfer.debit, transfer.credit)})


def ids_of(groups: Iterable[Iterable[Transfer]]) -> list[str]:
    """Return the transfers that a batch must know: its own ids, and the holds it resolves."""
    named = ((transfer.transfer_id, transfer.pending_id) for group in groups for transfer in group)
    return sorted({transfer_id for pair in named for transfer_id in pair if transfer_id is not None})
