"""Events of referral 转办."""

from typing import ClassVar, Literal

from pydantic import BaseModel, ConfigDict

from shared.events.contracts.assessment import Attachment, HouseholdFacts
from shared.events.contracts.base import AmountFen, Code, Event, Identifier, Instant, Subject


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


class ProposedAmount(BaseModel):
    """What one rule of a programme gives: its formula in yuan, rounded to a fen, and not more than the lowest of its ceilings.

    `ceiling_kinds` say what each ceiling is, in the same order; they are None of an older release. `rule`: the rule's own amount; `months`:
    so many months of the standard; `proved_cost`: the proved cost; `year`: the rest of the year's amount; `times_a_year`: the times of the
    year are used up (zero); `once`: given before, and given once only (zero); `case`: the ceiling of a case of temporary assistance;
    `need`: what is left of the cost by the order of aid.
    `place` is the one that the rule was published for, empty for the whole country; elsewhere it serves as a `model`.
    """

    model_config = ConfigDict(frozen=True, extra="ignore")

    rule: Code
    amount_fen: AmountFen
    formula: str
    ceilings_fen: tuple[AmountFen, ...] = ()
    ceiling_kinds: tuple[Code, ...] | None = None
    place: str = ""
    model: bool = False
    sources: tuple[str, ...] = ()


class Proposal(BaseModel):
    """What the programme's rules say to the facts of an order: `amount_fen` only where they give an amount, `missing` what they lack.

    `left_of_need_fen` is what was left of the cost for this programme, by the order of aid; None where that bounds nothing.
    `papers` are those that the programme wants, `decided_by` who decides on it, `within` the times of its stages, each from the end of
    the one before (`("10wd", "7nd", "24h")`: 10 working days, 7 natural days, 24 hours): each None where nobody published it;
    `handling_sources` say who did.
    `given_this_year_fen` and `times_this_year` are what the person was given under it before, where a rule counts that.
    `not_known_zh` and `not_known_en` say what of the programme's rules is not known at all.
    """

    model_config = ConfigDict(frozen=True, extra="ignore")

    why: Literal[
        "by_rule", "service", "comes_to_nothing", "need_covered", "given_before", "facts_missing", "not_for_these_facts", "not_known"
    ]
    amount_fen: AmountFen | None = None
    amounts: tuple[ProposedAmount, ...] = ()
    missing: tuple[Code, ...] = ()
    left_of_need_fen: AmountFen | None = None
    given_this_year_fen: AmountFen | None = None
    times_this_year: int | None = None
    papers: tuple[Code, ...] | None = None
    decided_by: Code | None = None
    within: tuple[str, ...] | None = None
    handling_sources: tuple[str, ...] | None = None
    not_known_zh: str = ""
    not_known_en: str = ""
    policy_version: str


class GivenAid(BaseModel):
    """What the case was already given, in money."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    department: Code
    programme: Code
    amount_fen: AmountFen


class ReferralIssued(ReferralEvent):
    """One department or charity is asked to carry one approved item; `desk` is the service whose queue it enters.

    `facts` are those that a rule of the programme goes by, `given` what others gave so far, and `attachments` the proofs of the facts by
    their digests: these two are told to departments only, not to charities.
    """

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
    facts: HouseholdFacts | None = None
    given: tuple[GivenAid, ...] | None = None
    attachments: tuple[Attachment, ...] | None = None
    proposal: Proposal | None = None
    due_at: Instant | None = None


class ReferralAcknowledged(ReferralEvent):
    """The department has confirmed receipt."""

    TYPE: ClassVar[str] = "cn.jiuji.referral.acknowledged.v1"

    referral_id: Identifier
    department: Code
    officer: Subject


class ReferralReturned(ReferralEvent):
    """The department says it is not its matter, `late` if its time to say so was over; the sender decides where it goes."""

    TYPE: ClassVar[str] = "cn.jiuji.referral.returned.v1"

    referral_id: Identifier
    department: Code
    reason_code: Code
    officer: Subject
    late: bool | None = None


class ReferralRefused(ReferralEvent):
    """The department refused with a written reason, against which the person has these `remedies`. `result_owed` as for a completed one."""

    TYPE: ClassVar[str] = "cn.jiuji.referral.refused.v1"

    referral_id: Identifier
    department: Code
    reason_code: Code
    officer: Subject
    result_owed: bool | None = None
    remedies: tuple[Code, ...] | None = None


class ReferralCompleted(ReferralEvent):
    """The department gave what it has; `amount_fen` is its own money, None for a service.

    `result_owed` says that the person is to be told this from now on; None from a release whose answers no case waits for.
    """

    TYPE: ClassVar[str] = "cn.jiuji.referral.completed.v1"

    referral_id: Identifier
    department: Code
    programme: Code
    amount_fen: AmountFen | None = None
    officer: Subject
    result_owed: bool | None = None


class ReferralDropped(ReferralEvent):
    """The branch was given up: nobody answered in time, or a returned one goes nowhere else, or the person said no.

    `result_owed` as for a completed one, but only of an order that had gone out: of any other the person decided.
    """

    TYPE: ClassVar[str] = "cn.jiuji.referral.dropped.v1"

    referral_id: Identifier
    department: Code
    desk: Code
    reason_code: Code
    dropped_by: Subject
    result_owed: bool | None = None


class ReferralResultTold(ReferralEvent):
    """The person was told what came of an order, by what `means`; or nobody can be told it, and `means` says why."""

    TYPE: ClassVar[str] = "cn.jiuji.referral.result_told.v1"

    referral_id: Identifier
    means: Code
    told_by: Subject


class ReferralJoinAwaited(ReferralEvent):
    """An approval's referrals went out whose procedure waits for them until `waited_until` only.

    From then on the sender may go on without those that are still open, and has to decide it by `decide_by`.
    """

    TYPE: ClassVar[str] = "cn.jiuji.referral.join_awaited.v1"

    set_id: Identifier
    waited_until: Instant
    decide_by: Instant


class ReferralJoined(ReferralEvent):
    """The branches of an approval, which `set_id` names, are put together: all have ended, or enough of them by its procedure.

    `open` tells how many go on as after-care (None before there was any), and `after_care` which. Where the sender went on without
    these, `decided_by` and `reason_code` say so.
    """

    TYPE: ClassVar[str] = "cn.jiuji.referral.joined.v1"

    completed: int
    refused: int
    returned: int
    without_consent: int
    result: Literal["all_completed", "partly_completed", "none_completed"]
    set_id: Identifier | None = None
    open: int | None = None
    after_care: tuple[Identifier, ...] | None = None
    reason_code: Code | None = None
    decided_by: Subject | None = None


EVENTS: tuple[type[ReferralEvent], ...] = (
    ConsentRecorded,
    ReferralConsentAwaited,
    ReferralIssued,
    ReferralAcknowledged,
    ReferralReturned,
    ReferralRefused,
    ReferralCompleted,
    ReferralDropped,
    ReferralResultTold,
    ReferralJoinAwaited,
    ReferralJoined,
)
