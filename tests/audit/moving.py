"""The case of the story changes hands or places, as the platform lets it: whole desks, corrected places, transfers to another office."""

from shared.events.contracts import intake as i
from tests.audit.events import ELSEWHERE, PLACE
from tests.audit.story import Story


def hand_desk_over(s: Story) -> None:
    """A lead takes all that an officer has: an offer that nobody answered is taken back, and the lead acknowledges the own one."""
    if s.offered:
        s.emit(i.DutyHandoverWithdrawn(handover_id=s.offered, from_officer="x", to_officer="y"))
        s.end("handover_ack", s.offered)
        s.offered = ""
    lead, own = s.name("lead"), s.name("handover")
    s.emit(i.DutyHandoverOffered(handover_id=own, from_officer="x", to_officer=lead, to_unit="u", reason_code="z"))
    s.begin("handover_ack", own)
    s.emit(i.DutyHandoverAcknowledged(handover_id=own, from_officer="x", to_officer=lead, to_unit="u"))
    s.end("handover_ack", own)
    s.watch.duties.append((s.now, lead))


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
    if s.offered:
        s.emit(i.DutyHandoverWithdrawn(handover_id=s.offered, from_officer="x", to_officer="y"))
        s.end("handover_ack", s.offered)
        s.offered = ""
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
