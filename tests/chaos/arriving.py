"""Cases that come by themselves, as a script: people and programs report what happened, and the rosters of the place change meanwhile."""

from datetime import UTC, datetime, timedelta
from random import Random
from typing import Any

from tests.chaos.client import Officer
from tests.chaos.people import MUNICIPALITY, VILLAGE, Place, applicant
from tests.chaos.stories import ORDINARY, at_door, let_pass, withdraw
from tests.chaos.teller import Teller

KEPT, NEVER_KEPT = ("121", "122"), "151"
"""Townships that no other story comes to: what others keep there would always name somebody. Of the last one nobody keeps a roster."""

CLERKS = (11, 12, 13)
ABOVE = Officer(f"chaos-county_approver-{MUNICIPALITY}-4", ("county_approver",), MUNICIPALITY)
"""Who keeps the rosters of counties."""

Time = tuple[str, float, float]
"""An officer, and from when until when, in seconds from now."""


async def online(t: Teller) -> None:
    """People and programs report: whose duty it is changes with each shift and absence, and what was somebody's duty stays it."""
    township = NEVER_KEPT if t.draw.random() < 0.15 else t.draw.choice(KEPT)
    t.place = Place(t.place.county + township + VILLAGE)
    for _ in range(t.draw.randint(2, 4)):
        if t.draw.random() < 0.2:
            await _keep_above(t)
        if township != NEVER_KEPT and t.draw.random() < 0.9:
            await _keep(t)
        case = await _report(t)
        await let_pass(t, t.draw.uniform(0.0, 3.0))
        answerable = {one.subject: one for one in (_lead(t), *_clerks(t))}.get(case["answerable_officer"])
        await at_door(t, "triage_case", "triage", {"urgency": "ordinary"}, who=answerable or t.officer("window_clerk"))
        await withdraw(t)


async def _report(t: Teller) -> dict[str, Any]:
    """Somebody who is answerable for nothing reports a case: the person, or a program that knows no name."""
    body: dict[str, Any] = {"channel": "online", "place_code": t.place.code, "hardship_codes": [t.draw.choice(ORDINARY)]}
    if t.case_id is None:
        who, person = t.officer("applicant", t.story), {"applicant": applicant(t.place, t.story, t.draw, account=False)}
    else:
        who, person = t.officer("registering_system"), {"identity_unknown": True}
    t.case_id = None
    case = (await t.do(who, "intake", "report_case", "/v1/cases", body | person)).document
    t.case_id = case["case_id"]
    return case


async def _keep(t: Teller) -> None:
    """The lead of the township says who is there in the next seconds."""
    roster = _drawn(t.draw, _lead(t).subject, [one.subject for one in _clerks(t)])
    path = f"/v1/units/值班室/roster?division={t.place.township}"
    await t.do(_lead(t), "intake", "keep_roster", path, roster, method="PUT")


async def _keep_above(t: Teller) -> None:
    """The county has somebody for a few seconds, who is away from then on: where nobody of the township is there, the case goes up."""
    lead = t.officer("county_approver", 7).subject
    roster = {"officers": [{"subject": lead, "lead": True}], "absences": _spans([(lead, t.draw.uniform(1.0, 5.0), 86_400.0)])}
    path = f"/v1/units/县值班室/roster?division={t.place.county}000000"
    await t.do(ABOVE, "intake", "keep_roster", path, roster, method="PUT")


def _lead(t: Teller) -> Officer:
    return t.officer("township_approver", 7)


def _clerks(t: Teller) -> list[Officer]:
    return [t.officer("window_clerk", number) for number in CLERKS]


def _drawn(draw: Random, lead: str, clerks: list[str]) -> dict[str, Any]:
    """Return a roster: one shift and the next, then none; whoever is on it may be away, or the deputy, or the lead."""
    first, second, deputy = draw.sample(clerks, 3)
    change = draw.uniform(0.5, 5.0)
    shifts = [(first, -60.0, change), (second, change, change + draw.uniform(0.5, 5.0))]
    away = [(one, -60.0, draw.uniform(0.5, 6.0)) for one in (first, first, second, deputy, lead) if draw.random() < 0.4]
    stands_in = {one: draw.choice((deputy, None)) for one in (first, second, lead)}
    officers = [{"subject": one, "lead": one == lead, "deputy": stands_in.get(one)} for one in (*clerks, lead)]
    return {"officers": officers, "shifts": _spans(shifts[draw.random() < 0.3 :]), "absences": _spans(away)}


def _spans(times: list[Time]) -> list[dict[str, str]]:
    now = datetime.now(UTC)
    return [
        {
            "officer": officer,
            "begins_at": (now + timedelta(seconds=begins)).isoformat(),
            "ends_at": (now + timedelta(seconds=ends)).isoformat(),
        }
        for officer, begins, ends in times
    ]
