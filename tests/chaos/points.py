"""Where each crash point can be reached: names as the product declares them, processes as the campaign runs them."""

ONE_PROCESS = ("assessment", "referral", "civil_affairs", "charity")
"""Services that play all their roles in one process here, and have enough to do."""

POINTS = {
    "edge.after_effects_before_commit": ("intake.api", "disbursement.api", "assessment", "referral", "civil_affairs"),
    "edge.after_commit_before_answer": ("intake.api", "disbursement.api", "assessment", "referral", "civil_affairs"),
    "relay.after_send_before_cursor": ("intake.relay", "disbursement.relay", "audit.relay", *ONE_PROCESS),
    "inbox.after_effects_before_commit": ("intake.consumer", "disbursement.consumer", "audit.consumer", *ONE_PROCESS),
    "inbox.after_commit_before_next_batch": ("intake.consumer", "disbursement.consumer", "audit.consumer", *ONE_PROCESS),
    "letters.after_send_before_mark": ("intake.consumer", "disbursement.consumer", "audit.consumer", *ONE_PROCESS),
    "timers.after_taking_before_commit": ("assessment",),
    "clocks.after_taking_before_commit": ("audit.workers",),
    "seal.after_seal_before_commit": ("audit.workers",),
    "seal.after_commit": ("audit.workers",),
    "bank.after_marked_sending_before_asked": ("disbursement.workers",),
    "bank.after_asked_before_result": ("disbursement.workers",),
}

POISONED = "letters.after_send_before_mark"
"""The one point that needs a record that is no event; an own one is sent for it."""

POISON_TOPIC = "jiuji.intake"
POISON_HEADERS = [("ce_type", b"nonsense")]
