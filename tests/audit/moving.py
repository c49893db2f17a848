"""The case of the story changes hands or places, as the platform lets it: whole desks, corrected places, transfers to another office."""

from shared.events.contracts import intake as i
from tests.audit.events import ELSEWHERE, PLACE
from tests.audit.story import Story


def hand_desk_over(s: Story) -> None:
    """A lead hands on all that an officer has: an offer that nobody answered is taken back, and the duty is offered to another officer.

    If that is the lead, the lead acknowledges it at once.
    """
    _take_back(s)
    receiver = s.name("lead")
    _offer(s, receiver)
    if s.draw.random() < 0.5:
        s.emit(i.DutyHandoverAcknowledged(handover_id=s.offered, from_officer="x", to_officer=receiver, to_unit="u"))
        s.end("handover_ack", s.offered)
        s.watch.duties.append((s.now, receiver))
        s.offered = ""


def replace_offer(s: Story) -> None:
    """The sender takes an offer back and makes another in the same call: nothing moves, and the other has its own time to be answered."""
    _take_back(s)
    _offer(s, "y")


def _offer(s: Story, to_officer: str) -> None:
    s.offered = s.name("handover")
    s.emit(i.DutyHandoverOffered(handover_id=s.offered, from_officer="x", to_officer=to_officer, to_unit="u", reason_code="z"))
    s.begin("handover_ack", s.offered)


def _take_back(s: Story) -> None:
    if s.offered:
        s.emit(i.DutyHandoverWithdrawn(handover_id=s.offered, from_officer="x", to_officer="y"))
        s.end("handover_ack", s.offered)
        s.offered = ""


def correct_place(s: Story) -> None:
    """The officer corrects the place: nothing else changes."""
    _move(s, s.watch.duties[-1][1], s.name("transfer"), corrected=True)


def request_transfer(s: Story) -> None:
    """Another office is asked, and nothing moves."""
    s.transfer = s.name("transfer")
    s.emit(i.CaseTransferRequested(transfer_id=s.transfer, to_place_code=_other_place(s), from_officer="x", reason_code="z"))
    s.begin("transfer_ack", s.transfer)


def take_over_elsewhere(s: Story) -> None:
    """The other office says that it has the case; an offer within the old one ends."""
    _take_back(s)
    officer = s.name("officer")
    _move(s, officer, s.transfer, corrected=False)
    s.end("transfer_ack", s.transfer)
    s.watch.duties.append((s.now, officer))
    s.transfer = ""


def transfer_ends(s: Story) -> None:
    """The other office says no, or the request is taken back."""
    told = {"transfer_id": s.transfer, "to_place_code": _other_place(s)}
    s.emit(s.draw.choice((i.CaseTransferDeclined(**told, reason_code="z"), i.CaseTransferWithdrawn(**told))))
    s.end("transfer_ack", s.transfer)
    s.transfer = ""


def _other_place(s: Story) -> str:
    return ELSEWHERE if s.place == PLACE else PLACE


def _move(s: Story, officer: str, transfer: str, *, corrected: bool) -> None:
    before, s.place = s.place, _other_place(s)
    s.emit(
        i.CaseMoved(
            transfer_id=transfer,
            from_place_code=before,
            from_officer="x",
            to_officer=officer,
            to_unit="u",
            reason_code="z",
            corrected=corrected,
        )
    )
