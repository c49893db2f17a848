"""What is approved is referred: the person is asked, it is sent, taken, returned, sent elsewhere or given up, and the person is told."""

from shared.events.contracts import referral as r
from tests.audit.story import Story

OF_DEPARTMENT = ("referral_ack", "referral_reject", "referral_result")
TELLING = "referral_result_notice"
OF_REFERRALS = (*OF_DEPARTMENT, "referral_consent", "referral_returned", TELLING)
"""What is waited for beyond the end of a case that closed as done."""


def of(referral: str) -> str:
    """Return the department that a referral goes to: another one each time, for none is asked twice for the same."""
    return referral.replace("-", "_")


def can_refer(s: Story) -> bool:
    """Tell whether a thing is approved that can be referred."""
    return s.open and s.decided and len(s.referrals) < 3


def refer(s: Story, reissue_of: str | None = None) -> None:
    """Send an order; or wait for the person's word first."""
    referral = s.name("referral")
    if s.draw.random() < 0.5:
        s.emit(r.ReferralConsentAwaited(referral_id=referral, item_id="i", department=of(referral), reissue_of=reissue_of))
        s.begin("referral_consent", referral)
        s.referrals[referral] = "awaiting"
    else:
        _issue(s, referral, reissue_of)
    if reissue_of:
        del s.referrals[reissue_of]
        s.end("referral_returned", reissue_of)


def _issue(s: Story, referral: str, reissue_of: str | None) -> None:
    about = {"referral_id": referral, "department": of(referral), "reissue_of": reissue_of}
    s.emit(r.ReferralIssued.model_validate({**about, "item_id": "i", "desk": "health", "programme": "x"}))
    s.end("referral_consent", referral)
    for clock in OF_DEPARTMENT:
        s.begin(clock, referral)
    s.referrals[referral] = "issued"


def can_go_on(s: Story) -> bool:
    """Tell whether an order is under way."""
    return s.is_followed and bool(s.referrals)


def go_on(s: Story) -> None:
    """Bring one order a step further, or give it up."""
    referral = s.draw.choice(list(s.referrals))
    steps = {
        "awaiting": (lambda: _issue(s, referral, None), lambda: _drop(s, referral)),
        "issued": (lambda: _acknowledge(s, referral), lambda: _answer(s, referral), lambda: _drop(s, referral)),
        "acknowledged": (lambda: _answer(s, referral), lambda: _drop(s, referral)),
        "returned": (lambda: refer(s, referral), lambda: _drop(s, referral)),
    }
    s.draw.choice(steps[s.referrals[referral]])()


def _acknowledge(s: Story, referral: str) -> None:
    s.emit(r.ReferralAcknowledged(referral_id=referral, department=of(referral), officer="d"))
    for clock in ("referral_ack", "referral_reject"):
        s.end(clock, referral)
    s.referrals[referral] = "acknowledged"


def _answer(s: Story, referral: str) -> None:
    answer = s.draw.choice((r.ReferralReturned, r.ReferralRefused, r.ReferralCompleted))
    said = {"referral_id": referral, "department": of(referral), "reason_code": "x", "programme": "x", "officer": "d"}
    result_owed = s.draw.choice((True, True, True, None))  # None where an earlier release still ran.
    event_id = s.emit(answer.model_validate(said | {"result_owed": result_owed}))
    for clock in OF_DEPARTMENT:
        s.end(clock, referral)
    if answer is r.ReferralReturned:
        s.referrals[referral] = "returned"
        s.begin("referral_returned", referral)
        return
    del s.referrals[referral]
    if result_owed:
        _owe(s, referral, event_id)


def _drop(s: Story, referral: str) -> None:
    about = {"referral_id": referral, "department": of(referral), "desk": "health", "reason_code": "x", "dropped_by": "o"}
    went_out = s.referrals.pop(referral) != "awaiting"
    event_id = s.emit(r.ReferralDropped.model_validate(about | {"result_owed": went_out}))
    for clock in (*OF_DEPARTMENT, "referral_consent", "referral_returned"):
        s.end(clock, referral)
    if went_out:
        s.given_up.append(referral)
        _owe(s, referral, event_id)


def _owe(s: Story, referral: str, event_id: str) -> None:
    """Let the person be owed an answer from now on, in the place of any that was not told."""
    if referral in s.untold:
        s.end(TELLING, s.untold[referral])
    s.untold[referral] = f"{referral}@{event_id}"
    s.begin(TELLING, s.untold[referral])


def can_complete_late(s: Story) -> bool:
    """Tell whether an order was given up whose department may not have heard that."""
    return s.is_followed and bool(s.given_up)


def complete_late(s: Story) -> None:
    """Let a department give something after its order was given up, told or not."""
    referral = s.given_up.pop()
    about = {"referral_id": referral, "department": of(referral), "programme": "x", "officer": "d"}
    _owe(s, referral, s.emit(r.ReferralCompleted.model_validate(about | {"result_owed": True})))


def can_tell(s: Story) -> bool:
    """Tell whether the person is owed an answer."""
    return s.is_followed and bool(s.untold)


def tell(s: Story) -> None:
    """Tell the person what came of one order."""
    referral = s.draw.choice(list(s.untold))
    s.emit(r.ReferralResultTold(referral_id=referral, means="phone", told_by="o"))
    s.end(TELLING, s.untold.pop(referral))
