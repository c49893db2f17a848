"""Money that was paid is asked back, and comes in parts."""

from shared.events.contracts import disbursement as d
from tests.audit.story import Story


def ask_back(s: Story) -> None:
    recovery = s.name("recovery")
    s.owed_back[recovery] = 900
    s.emit(d.RecoveryOrdered(recovery_id=recovery, payment_id="1", amount_fen=900, reason_code="x", ordered_by="f"))
    s.begin("recovery", recovery)


def repay(s: Story) -> None:
    recovery = s.draw.choice(list(s.owed_back))
    amount = s.draw.choice((1, s.owed_back[recovery]))
    s.owed_back[recovery] -= amount
    left = s.owed_back[recovery]
    s.emit(d.RecoveryRepaid(recovery_id=recovery, amount_fen=amount, outstanding_fen=left))
    if not left:
        del s.owed_back[recovery]
        s.end("recovery", recovery)
