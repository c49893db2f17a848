"""The settings that only disbursement has."""

from typing import Self

from pydantic import Field, model_validator

from shared.kit.settings import ServiceSettings
from shared.kit.validation import TwoSentences
from shared.run.context import Context


class DisbursementSettings(ServiceSettings):
    """Settings of disbursement."""

    bank_url: str = Field("", description="Base URL of the bank's instruction interface.")
    intake_url: str = Field("", description="Base URL of intake, where a payee's account is read.")
    bank_timeout_s: float = Field(10.0, description="How long one call to the bank or to intake may take.")
    bank_lease_s: float = Field(30.0, description="How long whoever marked an instruction as being sent or asked about has it alone.")
    bank_grace_s: float = Field(
        5.0, description="How long after it was last sent an instruction must be missing in the bank's book before it is sent again."
    )
    bank_poll_s: float = Field(0.2, description="First wait before the bank is asked how an instruction ended; it doubles each time.")
    bank_poll_most_s: float = Field(60.0, description="Longest such wait.")
    bank_recheck_s: float = Field(
        3600.0, description="First wait before the bank is asked whether a settled payment came back; it doubles."
    )
    bank_recheck_most_s: float = Field(86_400.0, description="Longest such wait, until the profile's `bank_return` period is over.")
    bank_concurrency: int = Field(16, description="How many calls to the bank are made at once.")
    instalment_every_s: float = Field(
        2_592_000.0, description="Time between the instalments of one approval; 30 days until a municipality says otherwise."
    )

    @model_validator(mode="after")
    def _call_fits_into_lease(self) -> Self:
        if self.bank_timeout_s >= self.bank_lease_s:
            raise TwoSentences(
                "JIUJI_BANK_LEASE_S 应大于 JIUJI_BANK_TIMEOUT_S，否则不会向银行发出任何指令",
                "JIUJI_BANK_LEASE_S must be longer than JIUJI_BANK_TIMEOUT_S: the bank would be given no instruction",
            )
        return self


def settings_of(ctx: Context) -> DisbursementSettings:
    """Return the running service's settings with their own type."""
    settings = ctx.settings
    if not isinstance(settings, DisbursementSettings):
        raise TypeError("disbursement runs with DisbursementSettings")
    return settings
