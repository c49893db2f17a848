"""What several officers do together: one of them begins, every other one confirms or votes with the own token."""

from collections.abc import Mapping, Sequence
from typing import Any

from deploy.demo.client import Api, Officer


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
