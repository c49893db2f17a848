"""Who is waited for when a matter is opened."""

from shared.kit.waiting import ENDED, Waits, waits_for

WAITING = (
    Waits(
        "督查事项",
        "Supervision",
        {
            "open": waits_for("officer", "supervision_reply", "supervision"),
            "replied": waits_for("supervisor", "supervision"),
            "closed": ENDED,
        },
    ),
)
