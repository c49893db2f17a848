"""Stories of officers, not of households: what the system does when somebody tries the same here. Tried for real, each time."""

import hashlib
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from deploy.demo.client import Api, Officer, Refused
from deploy.demo.people import Offices
from deploy.demo.script import Guard
from deploy.demo.together import accept, review, survey

DIGEST = hashlib.sha256(b"demo").hexdigest()


async def run_into(api: Api, guard: Guard, offices: Offices, case_id: str) -> str:
    """Do in the system what the story tells, end the case, and return what stopped it."""
    return await GUARDS[guard](api, offices, case_id)


async def _backlog(api: Api, offices: Offices, case_id: str) -> str:
    """Let an application lie. Its clock runs out, the ladder is climbed, and the person counts as accepted all the same."""

    def overrun(clocks: Any) -> Any:
        return next((clock for clock in clocks["items"] if clock["clock"] == "acceptance" and clock["breached_at"]), None)

    clocks = await api.until(offices.watcher, "audit", f"/v1/cases/{case_id}/clocks", overrun, "the acceptance clock ran out")
    await _withdraw(api, offices, case_id)
    return f"acceptance clock broken, answerable {overrun(clocks)['answerable']}, escalated"


async def _silence(api: Api, offices: Offices, case_id: str) -> str:
    """Refuse without a reason, then say nothing at all: the first is not possible, the second accepts."""
    clerk = offices.officer("window_clerk")
    refused = await _refusal(api, clerk, "intake", f"/v1/cases/{case_id}/refusal", {"reason_code": "not_in_need"})
    view = await api.until(offices.watcher, "intake", f"/v1/cases/{case_id}", lambda view: view["deemed"], "silence accepted")
    await _withdraw(api, offices, case_id)
    return f"refusal without reason: {refused}; silence: {'deemed accepted' if view['deemed'] else 'nothing'}"


async def _relation(api: Api, offices: Offices, case_id: str) -> str:
    """Let a declared relative of the applicant decide."""
    approver = offices.officer("county_approver")
    await _accepted(api, offices, case_id)
    seen = {"household_size": 1, "related_officers": [approver.subject]}
    await survey(api, f"/v1/assessments/{case_id}", _two(offices), seen)
    stopped = await _refusal(api, approver, "assessment", f"/v1/assessments/{case_id}/decision", {"approve": True})
    await _withdraw(api, offices, case_id)
    return f"a declared relative decides: {stopped}"


async def _maker_checker(api: Api, offices: Offices, case_id: str) -> str:
    """Let the one who surveyed and proposed also decide."""
    both = offices.both
    await _accepted(api, offices, case_id)
    path = f"/v1/assessments/{case_id}"
    proof = {"kind": "village_statement", "issuer_kind": "village", "stated_on": "2026-01-05", "attachment_sha256": DIGEST}
    await api.post(both, "assessment", f"{path}/fact-proofs", proof)
    await survey(api, path, [both, _two(offices)[0]], {"household_size": 1})
    await api.post(both, "assessment", f"{path}/means-check", {"authorised": True, "assets_within_rule": True})
    reviewed = await review(api, path, [both, *_two(offices)])
    if reviewed["state"] == "reviewed":
        await api.post(both, "assessment", f"{path}/notice")
    await api.until(both, "assessment", path, lambda view: view["state"] == "pending", "the notice closed")
    stopped = await _refusal(api, both, "assessment", f"{path}/decision", {"approve": True})
    await _withdraw(api, offices, case_id)
    return f"the proposer decides: {stopped}"


GUARDS: Mapping[Guard, Callable[[Api, Offices, str], Awaitable[str]]] = {
    "backlog": _backlog,
    "silence": _silence,
    "relation": _relation,
    "maker_checker": _maker_checker,
}


async def _accepted(api: Api, offices: Offices, case_id: str) -> None:
    clerk = offices.officer("window_clerk")
    await api.post(clerk, "intake", f"/v1/cases/{case_id}/triage", {"urgency": "ordinary"})
    await accept(api, clerk, case_id)
    await api.until(clerk, "assessment", f"/v1/assessments/{case_id}", lambda view: view["state"] != "waiting", "the assessment opened")


async def _withdraw(api: Api, offices: Offices, case_id: str) -> None:
    """Take the case back, as somebody who may do so whatever the case is."""
    body = {"reason_code": "demo_over", "statement_sha256": DIGEST}
    await api.post(offices.watcher, "intake", f"/v1/cases/{case_id}/withdrawal", body)


async def _refusal(api: Api, who: Officer, service: str, path: str, body: Mapping[str, Any]) -> str:
    """Return the code with which a deed is refused; one that is not refused is the finding of the demo."""
    try:
        await api.post(who, service, path, body)
    except Refused as refusal:
        return refusal.code
    return "NOT STOPPED"


def _two(offices: Offices) -> list[Officer]:
    return [offices.officer("window_clerk", number) for number in (2, 3)]
