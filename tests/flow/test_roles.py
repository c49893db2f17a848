"""Every row of docs/roles.md is played on the running line: each role does what each of its scopes is for, by a token of that role alone.

What a role may not do is asked of every route in tests/house/test_roles.py.
"""

import asyncio
import itertools
import re
import uuid
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from typing import Any

import aiohttp
import pytest

from deploy.demo.client import Api, Officer, Refused
from deploy.demo.people import offices_of
from deploy.demo.player import DIGEST, Player
from deploy.demo.script import Story
from deploy.demo.together import review
from deploy.local.programs import SERVICES, name_of
from shared.web.openapi import operations
from tests.flow.conftest import EVERYWHERE

APPLICANT = Officer("test-neighbour", ("applicant",), "*")
MORE_FEN = 90_000_000
CONTESTED = 30
"""How often it is tried to object within the two seconds that a notice is posted."""

PLACE = "370983101000"
SOMEBODY = {"channel": "window", "place_code": PLACE, "hardship_codes": ["fire"], "identity_unknown": True}
STORIES = 16
"""Of the published cases, those with the largest costs: what the township may not decide is among them."""


class Watched(Api):
    """Keeps which role did something with success, and which of its scopes that needed."""

    def __init__(self, *given: Any, roles: Mapping[str, Any]) -> None:
        super().__init__(*given)
        self._roles = roles
        self._routes: list[tuple[str, str, re.Pattern[str], set[str]]] = []
        self.did: set[tuple[str, str]] = set()

    async def learn(self) -> None:
        """Read from every service's own document which scopes a route needs."""
        for service in map(name_of, SERVICES):
            made = await self.get(EVERYWHERE, service, "/openapi.json")
            for method, path, operation in operations(made):
                scopes = {scope for one in operation.get("security", ()) for names in one.values() for scope in names}
                self._routes.append((service, method.upper(), re.compile(re.sub(r"{[^}]*}", "[^/]+", path)), scopes))

    async def _call(self, who: Officer, method: str, service: str, path: str, *given: Any, **more: Any) -> Any:
        answer = await super()._call(who, method, service, path, *given, **more)
        if answer.status < 300:
            for where, how, route, scopes in self._routes:
                if (where, how) == (service, method) and route.fullmatch(path.partition("?")[0]) and len(who.roles) == 1:
                    self.did |= {(who.roles[0], scope) for scope in scopes.intersection(self._roles[who.roles[0]].scopes)}
        return answer


@pytest.fixture
async def watched(stack, policy):
    async with Watched(lambda: stack.urls, stack.token, roles=policy.roles) as api:
        await api.learn()
        yield api


Deed = Callable[[Watched, Officer, str], Awaitable[Any]]


async def register(api: Watched, who: Officer, _: str) -> None:
    channels = {"applicant": "online", "hotline_operator": "hotline", "village_officer": "village", "registering_system": "transfer"}
    channel = channels.get(who.roles[0], "window")
    await api.post(who, "intake", "/v1/cases", SOMEBODY | {"channel": channel})


async def judge(api: Watched, who: Officer, _: str) -> None:
    fresh = await api.post(Officer("test-clerk", ("window_clerk",), "3709"), "intake", "/v1/cases", SOMEBODY)
    await api.post(who, "intake", f"/v1/cases/{fresh['case_id']}/triage", {"urgency": "emergency"})


async def help_at_once(api: Watched, who: Officer, _: str) -> None:
    fresh = await api.post(Officer("test-clerk", ("window_clerk",), "3709"), "intake", "/v1/cases", SOMEBODY)
    given = {"form": "care", "amount_fen": 0, "given_at": fresh["registered_at"], "witnesses": ["甲", "乙"], "money_source": "donation"}
    await api.post(who, "intake", f"/v1/cases/{fresh['case_id']}/village-relief", given)


async def prove(api: Watched, who: Officer, _: str) -> None:
    clerk = Officer("test-clerk", ("window_clerk",), "3709")
    fresh = await api.post(clerk, "intake", "/v1/cases", SOMEBODY)
    await api.post(clerk, "intake", f"/v1/cases/{fresh['case_id']}/triage", {"urgency": "emergency"})
    path = f"/v1/assessments/{fresh['case_id']}"
    await api.until(clerk, "assessment", path, lambda view: view["state"] != "waiting", "the assessment opened")
    proof = {"kind": "village_statement", "issuer_kind": "village", "stated_on": "2026-01-05", "attachment_sha256": DIGEST}
    await api.post(who, "assessment", f"{path}/fact-proofs", proof)


PURPOSES = {"hotline_operator": "contact", "department_handler": "referral", "supervisor": "supervision"}


async def read_person(api: Watched, who: Officer, case_id: str) -> None:
    of_payment = who.roles[0] in ("finance_officer", "service")
    asked = "payee?purpose=payment" if of_payment else f"person?purpose={PURPOSES.get(who.roles[0], 'survey')}"
    await api.get(who, "intake", f"/v1/cases/{case_id}/{asked}")


async def fund(api: Watched, who: Officer, _: str) -> None:
    line = {"division": "370983000000", "amount_fen": 100, "reference": uuid.uuid4().hex}
    await api.post(who, "disbursement", "/v1/budget-lines", line)


async def supervise(api: Watched, who: Officer, case_id: str) -> None:
    matter = {"case_id": case_id, "cause": "sample", "request_text": "抽查此案，请说明办理经过。"}
    await api.post(who, "audit", "/v1/supervisions", matter)


async def see_the_own_case(api: Watched, who: Officer, _: str) -> None:
    own = await api.post(who, "intake", "/v1/cases", SOMEBODY | {"channel": "online"})
    await api.get(who, "intake", f"/v1/cases/{own['case_id']}")
    assert own["case_id"] in {one["case_id"] for one in (await api.get(who, "intake", "/v1/own-cases"))["items"]}


async def keep_a_roster(api: Watched, who: Officer, _: str) -> None:
    path = f"/v1/units/窗口/roster?division={PLACE[:6]}000000"
    await api.put(who, "intake", path, {"officers": [{"subject": who.subject, "lead": True}]})


async def confirm_a_correction(api: Watched, who: Officer, _: str) -> None:
    clerk = Officer("test-clerk", ("window_clerk",), "3709")
    fresh = await api.post(clerk, "intake", "/v1/cases", SOMEBODY)
    account = {"bank": "演示银行", "number": "6222020000016789", "holder": "演示"}
    wanted = {"bank_account": account, "reason_code": "not_stated", "evidence_sha256": DIGEST}
    path = f"/v1/cases/{fresh['case_id']}/person/corrections"
    proposed = await api.post(clerk, "intake", path, wanted)
    await api.post(who, "intake", f"{path}/{proposed['correction_id']}/confirmation")


def reading(service: str, path: str) -> Deed:
    async def read(api: Watched, who: Officer, case_id: str) -> None:
        await api.get(who, service, path.format(case_id=case_id))

    return read


async def contest(watched: Watched, player: Player, story: Story) -> str:
    """Let more be proposed than the rules give, somebody object to the notice, and the joint conference decide; return the case's end."""
    offices = offices_of(story)
    case = await player._register(story, offices)
    await player._open(story, offices, case)
    path, clerk = f"/v1/assessments/{case['case_id']}", offices.officer("window_clerk", 2)
    view = await watched.until(clerk, "assessment", path, lambda view: view["state"] != "waiting", "the assessment opened")
    await player._find_out(story, offices, path, view["screening"]["procedure"])
    members = [offices.officer("window_clerk", number) for number in (2, 3, 4)]
    if (await review(watched, path, members, proposed_fen=MORE_FEN))["state"] != "reviewed":
        return "no notice"
    (notice,) = (await watched.post(clerk, "assessment", f"{path}/notice"))["notices"]
    doubt = {"reason_code": "not_in_need", "reason_text": "该户有两辆货车在营运。"}
    try:
        raised = await watched.post(APPLICANT, "assessment", f"/v1/notices/{notice['notice_id']}/objections", doubt)
    except Refused as refusal:
        return refusal.code  # On a slow machine the notice of two seconds is over.
    finding = {"upheld": False, "finding_text": "经核查，车辆系其胞弟所有。"}
    inspector = offices.officer("township_approver", 8)
    await watched.post(inspector, "assessment", f"/v1/objections/{raised['objection_id']}/resolution", finding)
    await watched.until(clerk, "assessment", path, lambda view: view["state"] == "pending", "the notice closed")
    return str((await player._decide(offices, path))["state"])


DEEDS: Mapping[str, Deed] = {
    "case:register": register,
    "case:handle": judge,
    "case:read": reading("intake", "/v1/cases/{case_id}"),
    "case:read-own": see_the_own_case,
    "case:read-personal": read_person,
    "correction:confirm": confirm_a_correction,
    "roster:keep": keep_a_roster,
    "relief:give": help_at_once,
    "assess:work": prove,
    "payment:read": reading("disbursement", "/v1/payments?case_id={case_id}"),
    "budget:manage": fund,
    "audit:read": reading("audit", "/v1/cases/{case_id}/clocks"),
    "inbox:use": reading("audit", "/v1/inbox"),
    "supervise": supervise,
    "log:verify": reading("audit", "/v1/log-key"),
}
"""What a scope is for, as a deed of its own; the others are played in the stories."""


async def test_every_role_does_what_its_scopes_are_for(stack, watched, stories, policy):
    costly = sorted((one for one in stories if not one.guard), key=lambda one: one.cost_fen or 0, reverse=True)
    at_home = next(one for one in costly if one.place_code.startswith("3709"))
    playable = [at_home, *(one for one in costly if one is not at_home)][:STORIES]
    player = Player(watched, uuid.uuid4().hex, (await watched.get(EVERYWHERE, "audit", "/v1/log-key"))["key"], policy)
    outcomes = await asyncio.gather(*map(player.play, playable))
    assert [outcome.reason for outcome in outcomes if not outcome.ended] == []
    posted = [outcome.story for outcome in outcomes if policy.procedures[outcome.procedure].notice_mode == "pre"]
    ends = list[str]()
    for story in itertools.islice(itertools.cycle(posted), CONTESTED):
        ends.append(await contest(watched, player, replace(story, record_id=uuid.uuid4().hex)))
        if ends[-1] == "approved":
            break
    assert ends[-1] == "approved", ends
    case_id = next(outcome.case_id for outcome in outcomes if outcome.story.place_code.startswith("3709"))
    refused = []
    for code, role in policy.roles.items():
        who = Officer(f"test-{code}", (code,), "3709")
        for scope in set(role.scopes) & set(DEEDS):
            try:
                await DEEDS[scope](watched, who, case_id)
            except Refused as refusal:
                refused.append((code, scope, str(refusal)))
        if "audit:stream" in role.scopes:
            await listen(stack, code, watched)
    assert refused == [], "\n".join(map(str, refused))
    assert {(code, scope) for code, role in policy.roles.items() for scope in role.scopes} - watched.did == set()


async def listen(stack, role: str, watched: Watched) -> None:
    """Open the stream, which never ends by itself, and note that it was let in."""
    headers = {"authorization": f"Bearer {await stack.token(subject=f'test-{role}', roles=[role], jurisdiction='3709')}"}
    async with aiohttp.ClientSession() as http, http.get(f"{stack.urls['audit']}/v1/stream", headers=headers) as answer:
        assert answer.status == 200
        watched.did.add((role, "audit:stream"))
