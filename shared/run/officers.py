"""Officers who are named in a call are known: each roster that is kept tells whom it names, and a name that is in none is refused.

A roster that was kept a moment ago may not have been heard: the same call, made again, is judged anew.
"""

from collections.abc import Sequence
from typing import Any

from shared.events.contracts import Envelope
from shared.kit.principal import folded
from shared.kit.refusals import OfficerUnknown
from shared.kit.regions import LENGTHS, divisions_above
from shared.run.context import Context
from shared.store.db import UnitOfWork
from shared.store.officers import first_unlisted, keep_officers


async def keep_known_officers(uow: UnitOfWork, ctx: Context, event: Envelope[Any]) -> None:
    """Keep whom a roster names."""
    await keep_officers(uow, event.case_id, event.place_code, event.case_version, event.data.officers)


async def check_known(uow: UnitOfWork, ctx: Context, place_code: str, officers: Sequence[str], *, relatives: Sequence[str] = ()) -> None:
    """Raise `OfficerUnknown` for the first of these whom no roster names, where the profile asks for that.

    Officers who are to act are of the place's township, county or prefecture, whose officers see the case; relatives of the person may
    work anywhere in the county. Who acts is known by the own token.
    """
    if not ctx.policy(uow.now).limits.officers_on_roster:
        return
    above, county = divisions_above(place_code), place_code[: LENGTHS["county"]]
    for asked, below in ((officers, None), (relatives, county)):
        others = [one for one in asked if folded(one) != folded(uow.actor.subject)]
        unknown = await first_unlisted(uow, above, others, below) if others else None
        if unknown is not None:
            raise OfficerUnknown(officer=unknown)
