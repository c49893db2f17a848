"""The trial balance 试算平衡: the whole ledger checked against itself, and against what the payments say."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class KindTotals:
    """All accounts of one kind together."""

    kind: str
    accounts: int
    debits_pending_fen: int
    debits_posted_fen: int
    credits_pending_fen: int
    credits_posted_fen: int
    below_zero: int


@dataclass(frozen=True, slots=True)
class Trial:
    """The sums of the whole ledger at one instant: of its accounts, of its transfers, and what payments say is set aside for them."""

    kinds: Sequence[KindTotals]
    posted_fen: int
    pending_fen: int
    open_holds: int
    holds_of_payments_fen: int

    @property
    def debits_equal_credits(self) -> bool:
        """Tell whether the accounts were debited as much as they were credited."""
        return self._debits == (sum(one.credits_posted_fen for one in self.kinds), sum(one.credits_pending_fen for one in self.kinds))

    @property
    def accounts_equal_transfers(self) -> bool:
        """Tell whether the accounts are the sums of the transfers."""
        return self._debits == (self.posted_fen, self.pending_fen)

    @property
    def nothing_below_zero(self) -> bool:
        """Tell whether no account that must not owe has more debits than credits."""
        return not any(one.below_zero for one in self.kinds)

    @property
    def holds_equal_payments(self) -> bool:
        """Tell whether what the ledger has set aside is what the payments say is set aside for them."""
        return self.pending_fen == self.holds_of_payments_fen

    @property
    def balanced(self) -> bool:
        """Tell whether every check holds."""
        return self.debits_equal_credits and self.accounts_equal_transfers and self.nothing_below_zero and self.holds_equal_payments

    @property
    def _debits(self) -> tuple[int, int]:
        return sum(one.debits_posted_fen for one in self.kinds), sum(one.debits_pending_fen for one in self.kinds)
