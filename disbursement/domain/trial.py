"""The trial balance 试算平衡: the whole ledger checked against itself, and against what the payments say."""

from collections.abc import Sequence
from dataclasses import dataclass

from disbursement.domain.ledger import Balance


@dataclass(frozen=True, slots=True)
class KindTotals:
    """All accounts of one kind together."""

    kind: str
    accounts: int
    debits_pending: int
    debits_posted: int
    credits_pending: int
    credits_posted: int
    below_zero: int


@dataclass(frozen=True, slots=True)
class TransferTotals:
    """All transfers together, and what payments say is set aside for them."""

    posted_fen: int
    pending_fen: int
    open_holds: int
    holds_of_payments_fen: int


@dataclass(frozen=True, slots=True)
class Trial:
    """The sums of the whole ledger at one instant, and the same money as the payments see it."""

    kinds: Sequence[KindTotals]
    totals: TransferTotals

    @property
    def balance(self) -> Balance:
        """Return the four sums of the accounts beside those of the transfers."""
        return Balance(
            debits_posted=sum(kind.debits_posted for kind in self.kinds),
            credits_posted=sum(kind.credits_posted for kind in self.kinds),
            debits_pending=sum(kind.debits_pending for kind in self.kinds),
            credits_pending=sum(kind.credits_pending for kind in self.kinds),
            transfers_posted=self.totals.posted_fen,
            transfers_pending=self.totals.pending_fen,
            below_zero=sum(kind.below_zero for kind in self.kinds),
        )

    @property
    def in_flight_agrees(self) -> bool:
        """Tell whether what the ledger has set aside is what the payments say is set aside for them."""
        return self.totals.pending_fen == self.totals.holds_of_payments_fen
