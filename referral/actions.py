"""What referral can do: fan out, ask for consent, issue, mirror what desks say, join."""

from dataclasses import replace
from typing import Any

from referral import repository
from referral.errors import CaseClosed, CaseNotFound, ReferralInState, ReferralNotFound, UnknownDepartment, UnknownProgramme
from referral.rules import OPEN, Branch, Consent, Deed, KnownCase, State, after, join
from referral.schemas import RecordConsent, Reissue
from shared.context import Context
from shared.contracts import Envelope
from shared.contracts import referral as says
from shared.contracts.assessment import CaseApproved
from shared.contracts.desk import DeskAcknowledged, DeskCompleted, DeskRefused, DeskReturned
from shared.contracts.intake import CaseRegistered, IntakeEvent
from shared.db import UnitOfWork

Answer = DeskAcknowledged | DeskReturned | DeskRefused | DeskCompleted


async def keep_facts(uow: UnitOfWork, event: Envelope[CaseRegistered]) -> None:
    """Keep what orders need of a case, and issue those that waited for it."""
    case = await repository.hold(uow, event.case_id, event.place_code)
    known = replace(case, person_ref=event.data.person_ref, hardship_codes=event.data.hardship_codes)
    await repository.save_case(uow, known)
    await _advance(uow, known)


async def fan_out(uow: UnitOfWork, event: Envelope[CaseApproved]) -> None:
    """Make one branch for each approved item that another department carries."""
    items = [item for item in event.data.items if item.kind == "referral"]
    if not items:
        return
    case = await repository.hold(uow, event.case_id, event.place_code)
    await repository.add_set(uow, event.id, case)
    for item in items:
        made = Branch(
            referral_id=uow.ids.new(),
            set_id=event.id,
            case_id=case.case_id,
            place_code=case.place_code,
            item_id=item.item_id,
            department=item.department,
            desk=item.desk or item.department,
            programme=item.programme,
            needs_consent=item.needs_consent,
            state=State.STOPPED if case.ended else State.WAITING,
            version=1,
            created_at=uow.now,
            updated_at=uow.now,
        )
        await repository.add_branch(uow, made)
    await _advance(uow, case)


async def stop_case(uow: UnitOfWork, event: Envelope[IntakeEvent]) -> None:
    """Stop the open branches of a case that does not go on; an approval that comes later finds it ended."""
    case = await repository.hold(uow, event.case_id, event.place_code)
    ended = replace(case, ended=True)
    await repository.save_case(uow, ended)
    for branch in await repository.branches_of(uow, case.case_id):
        if branch.state in OPEN:
            await repository.save_branch(uow, _moved(uow, branch, Deed.STOP))
    await _join(uow, ended)


async def hear_answer(uow: UnitOfWork, event: Envelope[Answer]) -> None:
    """Keep what a desk answered and say it. What it says of a branch that is already over changes nothing."""
    case = await repository.hold(uow, event.case_id, event.place_code)
    branch = await repository.branch_of(uow, event.data.referral_id)
    said = event.data
    deed = {DeskAcknowledged: Deed.ACKNOWLEDGE, DeskReturned: Deed.RETURN, DeskRefused: Deed.REFUSE, DeskCompleted: Deed.COMPLETE}[
        type(said)
    ]
    if branch is None or after(branch.state, deed) is None:
        return
    reason = getattr(said, "reason_code", None)
    amount = getattr(said, "amount_fen", None)
    await repository.save_branch(uow, _moved(uow, branch, deed, officer=said.officer, reason_code=reason, amount_fen=amount))
    uow.emit(case.case_id, case.place_code, _mirrored(branch, said))
    await _join(uow, case)


async def record_consent(uow: UnitOfWork, ctx: Context, case_id: str, command: RecordConsent) -> Consent:
    """Keep the person's word on a charity, and do what it allows or forbids. Raises `CaseNotFound`, `CaseClosed`, `UnknownDepartment`."""
    case = await repository.lock(uow, case_id)
    if case is None:
        raise CaseNotFound(case_id=case_id)
    if case.ended:
        raise CaseClosed(case_id=case_id)
    if command.department not in ctx.policy(uow.now).departments:
        raise UnknownDepartment(department=command.department)
    said = Consent(
        consent_id=uow.ids.new(),
        case_id=case_id,
        place_code=case.place_code,
        department=command.department,
        given=command.given,
        evidence_sha256=command.evidence_sha256,
        recorded_by=uow.actor.subject,
        recorded_at=uow.now,
    )
    await repository.add_consent(uow, said)
    uow.emit(case_id, case.place_code, says.ConsentRecorded(consent_id=said.consent_id, department=said.department, given=said.given))
    await _advance(uow, case)
    return said


async def reissue(uow: UnitOfWork, ctx: Context, referral_id: str, command: Reissue) -> Branch:
    """Send a returned order to another department, as a new branch of the same approval.

    Raises `ReferralNotFound`, `CaseClosed`, `ReferralInState`, `UnknownDepartment`, `UnknownProgramme`.
    """
    case, branch = await _in_hand(uow, referral_id)
    policy = ctx.policy(uow.now)
    department, programme = policy.departments.get(command.department), policy.programmes.get(command.programme)
    if department is None:
        raise UnknownDepartment(department=command.department)
    if programme is None or programme.department != command.department:
        raise UnknownProgramme(department=command.department, programme=command.programme)
    await repository.save_branch(uow, _moved(uow, branch, Deed.REISSUE))
    again = replace(
        branch,
        referral_id=uow.ids.new(),
        department=command.department,
        desk=department.desk,
        programme=command.programme,
        needs_consent=programme.needs_consent,
        state=State.WAITING,
        version=1,
        consent_id=None,
        reissue_of=branch.referral_id,
        reason_code=None,
        officer=None,
        created_at=uow.now,
        updated_at=uow.now,
    )
    await repository.add_branch(uow, again)
    await _advance(uow, case)
    return await found(uow, again.referral_id)


async def withdraw(uow: UnitOfWork, referral_id: str, reason_code: str) -> Branch:
    """Give a returned order up. Raises `ReferralNotFound`, `CaseClosed`, `ReferralInState`."""
    case, branch = await _in_hand(uow, referral_id)
    given_up = _moved(uow, branch, Deed.WITHDRAW, reason_code=reason_code)
    await repository.save_branch(uow, given_up)
    await _join(uow, case)
    return given_up


async def found(uow: UnitOfWork, referral_id: str) -> Branch:
    """Return an order. Raises `ReferralNotFound`."""
    branch = await repository.branch_of(uow, referral_id)
    if branch is None:
        raise ReferralNotFound(referral_id=referral_id)
    return branch


async def listed(uow: UnitOfWork, wanted: dict[str, str | None], before: str | None, limit: int) -> list[Branch]:
    """Return orders, newest first."""
    return await repository.listed(uow, wanted, before, limit)


async def _in_hand(uow: UnitOfWork, referral_id: str) -> tuple[KnownCase, Branch]:
    branch = await found(uow, referral_id)
    case = await repository.lock(uow, branch.case_id)
    if case is None or case.ended:
        raise CaseClosed(case_id=branch.case_id)
    return case, await found(uow, referral_id)  # As it is under the case's lock.


async def _advance(uow: UnitOfWork, case: KnownCase) -> None:
    """Issue every branch that nothing holds back any more, and close those that the person does not want."""
    if case.person_ref is None or case.ended:
        return await _join(uow, case)
    for branch in await repository.branches_of(uow, case.case_id):
        if branch.state in (State.WAITING, State.AWAITING_CONSENT):
            await _issue(uow, case, branch)
    return await _join(uow, case)


async def _issue(uow: UnitOfWork, case: KnownCase, branch: Branch) -> None:
    said = await repository.last_consent(uow, case.case_id, branch.department) if branch.needs_consent else None
    if branch.needs_consent and said is None:
        if branch.state is State.WAITING:
            await repository.save_branch(uow, _moved(uow, branch, Deed.AWAIT_CONSENT))
        return
    if said is not None and not said.given:
        await repository.save_branch(uow, _moved(uow, branch, Deed.DENY, consent_id=said.consent_id))
        return
    issued = _moved(uow, branch, Deed.ISSUE, consent_id=said.consent_id if said else None)
    await repository.save_branch(uow, issued)
    event = says.ReferralIssued(
        referral_id=issued.referral_id,
        item_id=issued.item_id,
        department=issued.department,
        desk=issued.desk,
        programme=issued.programme,
        person_ref=case.person_ref,
        hardship_codes=case.hardship_codes,
        consent_id=issued.consent_id,
        reissue_of=issued.reissue_of,
    )
    uow.emit(case.case_id, case.place_code, event)


async def _join(uow: UnitOfWork, case: KnownCase) -> None:
    """Say of each approval, once, that its last branch is over. The case's lock is held: two last answers are never heard at once."""
    open_sets = await repository.unjoined(uow, case.case_id)
    if not open_sets:
        return
    branches = await repository.branches_of(uow, case.case_id)
    for set_id in open_sets:
        ended = join(branch for branch in branches if branch.set_id == set_id)
        if ended is not None:
            await repository.set_joined(uow, set_id)
            event = says.ReferralJoined(
                completed=ended.completed,
                refused=ended.refused,
                returned=ended.returned,
                without_consent=ended.without_consent,
                result=ended.result,
            )
            uow.emit(case.case_id, case.place_code, event)


def _moved(uow: UnitOfWork, branch: Branch, deed: Deed, **changes: Any) -> Branch:
    state = after(branch.state, deed)
    if state is None:
        raise ReferralInState(state=branch.state.value, deed=deed.value)
    return replace(branch, state=state, version=branch.version + 1, updated_at=uow.now, **changes)


def _mirrored(branch: Branch, said: Answer) -> says.ReferralEvent:
    common = {"referral_id": branch.referral_id, "department": branch.department, "officer": said.officer}
    match said:
        case DeskAcknowledged():
            return says.ReferralAcknowledged.model_validate(common)
        case DeskReturned():
            return says.ReferralReturned.model_validate(common | {"reason_code": said.reason_code})
        case DeskRefused():
            return says.ReferralRefused.model_validate(common | {"reason_code": said.reason_code})
        case DeskCompleted():
            return says.ReferralCompleted.model_validate(common | {"programme": said.programme, "amount_fen": said.amount_fen})
