"""What an officer does with others, or with the clock: each acts with the own token, and a time that is over may have acted already."""

from collections.abc import Mapping, Sequence
from typing import Any

from deploy.demo.client import Api, Officer, Refused


async def accept(api: Api, clerk: Officer, case_id: str) -> None:
    """Accept a case, unless the office's time was over first: then silence has accepted it, as it may on a machine that is busy."""
    try:
        await api.post(clerk, "intake", f"/v1/cases/{case_id}/acceptance")
    except Refused as refusal:
        if refusal.code != "case_in_state":  # An open case that cannot be accepted is accepted already.
            raise


async def survey(api: Api, path: str, surveyors: Sequence[Officer], seen: Mapping[str, Any]) -> Any:
    """See a household: the first surveyor records what was seen, each other one confirms it; return the assessment at `path`."""
    first, *others = surveyors
    view = await api.post(first, "assessment", f"{path}/survey", {"surveyors": _names(surveyors), **seen})
    for one in others:
        view = await api.post(one, "assessment", f"{path}/survey/confirmations")
    return view


async def review(api: Api, path: str, members: Sequence[Officer], **wanted: Any) -> Any:
    """Review a case: the first member proposes what is `wanted` besides the rules, each other one votes for it; return the assessment."""
    first, *others = members
    view = await api.post(first, "assessment", f"{path}/review", {"members": _names(members), **wanted})
    for one in others:
        view = await api.post(one, "assessment", f"{path}/review/votes", {"vote": "for"})
    return view


async def pay_in_person(api: Api, path: str, officers: tuple[Officer, Officer], receipt_sha256: str) -> Any:
    """Hand cash over: the first officer, who may pay, records it, the other one confirms it; return the payment at `path`."""
    first, second = officers
    await api.post(first, "disbursement", f"{path}/in-person", {"officers": _names(officers), "receipt_sha256": receipt_sha256})
    return await api.post(second, "disbursement", f"{path}/in-person/confirmation")


def _names(officers: Sequence[Officer]) -> list[str]:
    return [one.subject for one in officers]
