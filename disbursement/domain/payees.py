"""Where the money of a payment goes, as intake answers when it is asked."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Payee:
    """Where the money goes. Personal data: lives as long as the call to the bank, and is never stored here.

    `account_version` is how often intake has corrected the account so far: that alone is kept, of each instruction.
    """

    name: str
    bank: str
    account: str
    account_version: int = 0

    def __repr__(self) -> str:
        """Show nothing: a traceback must not show an account."""
        return "Payee(…)"


@dataclass(frozen=True, slots=True)
class NoAccount:
    """The person has no account: the money is handed over in person."""


@dataclass(frozen=True, slots=True)
class PayeeUnavailable:
    """Intake could not be asked, for a reason that is a code for the log."""

    reason: str


PayeeAnswer = Payee | NoAccount | PayeeUnavailable
