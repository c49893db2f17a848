"""Events of referral 转办."""

from typing import ClassVar, Literal

from shared.events.contracts.base import AmountFen, Code, Event, Identifier, Subject


class ReferralEvent(Event):
    """An event on referral's topic."""

    TOPIC: ClassVar[str] = "jiuji.referral"


class ConsentRecorded(ReferralEvent):
    """The person agreed, or did not, that a named charity may be asked 个人信息保护法 §23."""

    TYPE: ClassVar[str] = "cn.jiuji.consent.recorded.v1"

    consent_id: Identifier
    department: Code
    given: bool


class ReferralConsentAwaited(ReferralEvent):
    """An approved item waits for the person's word: nobody is asked before."""

    TYPE: ClassVar[str] = "cn.jiuji.referral.consent_awaited.v1"

    referral_id: Identifier
    item_id: Identifier
    department: Code
    reissue_of: Identifier | None = None


class ReferralIssued(ReferralEvent):
    """One department or charity is asked to carry one approved item; `desk` is the service whose queue it enters."""

    TYPE: ClassVar[str] = "cn.jiuji.referral.issued.v1"

    referral_id: Identifier
    item_id: Identifier
    department: Code
    desk: Code
    programme: Code
    person_ref: Identifier | None = None
    hardship_codes: tuple[Code, ...] = ()
    priority: bool = True
    consent_id: Identifier | None = None
    reissue_of: Identifier | None = None


class ReferralAcknowledged(ReferralEvent):
    """The department has confirmed receipt."""

    TYPE: ClassVar[str] = "cn.jiuji.referral.acknowledged.v1"

    referral_id: Identifier
    department: Code
    officer: Subject


class ReferralReturned(ReferralEvent):
    """The department says it is not its matter; the sender decides where it goes."""

    TYPE: ClassVar[str] = "cn.jiuji.referral.returned.v1"

    referral_id: Identifier
    department: Code
    reason_code: Code
    officer: Subject


class ReferralRefused(ReferralEvent):
    """The department refused with a written reason."""

    TYPE: ClassVar[str] = "cn.jiuji.referral.refused.v1"

    referral_id: Identifier
    department: Code
    reason_code: Code
    officer: Subject


class ReferralCompleted(ReferralEvent):
    """The department gave what it has; `amount_fen` is its own money, None for a service."""

    TYPE: ClassVar[str] = "cn.jiuji.referral.completed.v1"

    referral_id: Identifier
    department: Code
    programme: Code
    amount_fen: AmountFen | None = None
    officer: Subject


class ReferralDropped(ReferralEvent):
    """The branch was given up: nobody answered in time, or a returned one goes nowhere else, or the person said no."""

    TYPE: ClassVar[str] = "cn.jiuji.referral.dropped.v1"

    referral_id: Identifier
    department: Code
    desk: Code
    reason_code: Code
    dropped_by: Subject


class ReferralJoined(ReferralEvent):
    """Every branch of the case is closed."""

    TYPE: ClassVar[str] = "cn.jiuji.referral.joined.v1"

    completed: int
    refused: int
    returned: int
    without_consent: int
    result: Literal["all_completed", "partly_completed", "none_completed"]


EVENTS: tuple[type[ReferralEvent], ...] = (
    ConsentRecorded,
    ReferralConsentAwaited,
    ReferralIssued,
    ReferralAcknowledged,
    ReferralReturned,
    ReferralRefused,
    ReferralCompleted,
    ReferralDropped,
    ReferralJoined,
)
