"""Whatever is sent to the running services, no answer is a server error, and none is outside of what their documents say."""

import asyncio
import uuid

import pytest

from deploy.demo.client import Officer
from deploy.demo.player import Player
from deploy.local.programs import SERVICES, name_of
from tests.flow.conftest import EVERYWHERE
from tests.flow.documents import Service

SEED = 20260302
"""Every run sends the same requests, as far as the same things exist."""

EXAMPLES = 12
"""Generated requests for each operation: all nine services together take about a minute."""

PLAYED, OPEN = 4, 8
OF_A_DEPARTMENT = {"department_handler", "charity_worker"}
NAMES = [name_of(package) for package in SERVICES]


@pytest.fixture(scope="module")
async def cases(stack, api, stories, policy):
    """Some cases that were played to their end, and some that have just begun."""
    key = (await api.get(EVERYWHERE, "audit", "/v1/log-key"))["key"]
    playable = [story for story in stories if story.guard is None]
    await asyncio.gather(*(Player(api, uuid.uuid4().hex, key, policy).play(story) for story in playable[:PLAYED]))
    clerk = Officer("test-clerk", ("window_clerk",), "*")
    somebody = {"channel": "window", "place_code": "370983101000", "hardship_codes": ["fire"], "identity_unknown": True}
    for number in range(OPEN):
        begun = await api.post(clerk, "intake", "/v1/cases", somebody)
        if number % 2:
            await api.post(clerk, "intake", f"/v1/cases/{begun['case_id']}/triage", {"urgency": "emergency"})


@pytest.fixture
async def ask(stack, policy, cases):
    """Make an asker of one service who may do everything there, everywhere."""

    async def make(name):
        department = next((code for code, one in policy.departments.items() if one.desk == name), None)
        roles = [role for role in policy.roles if department or role not in OF_A_DEPARTMENT]
        token = await stack.token(subject="test-officer", roles=roles, jurisdiction="*", department=department)
        service = Service(stack.urls[name], token)
        await asyncio.to_thread(service.look)
        return service

    return make


@pytest.mark.parametrize("name", NAMES)
async def test_no_generated_request_gets_an_answer_outside_the_document(ask, name):
    service = await ask(name)
    wrong = []
    for operation in service.operations():
        wrong += await asyncio.to_thread(service.attack, operation, EXAMPLES, SEED)
    assert wrong == [], "\n\n".join([f"seed {SEED}", *wrong])
    assert_was_let_in(service)


@pytest.mark.parametrize("name", NAMES)
async def test_no_odd_text_in_a_path_or_query_gets_an_answer_outside_the_document(ask, name):
    service = await ask(name)
    wrong = []
    for operation in service.operations():
        wrong += await asyncio.to_thread(service.sweep, operation)
    assert wrong == [], "\n\n".join(wrong)


@pytest.mark.parametrize("name", NAMES)
async def test_no_odd_header_gets_an_answer_outside_the_document(ask, name):
    service = await ask(name)
    wrong = []
    # Headers are the chassis's: one operation of each method stands for all.
    for operation in {one.method: one for one in service.operations()}.values():
        wrong += await asyncio.to_thread(service.sweep_headers, operation)
    assert wrong == [], "\n\n".join(wrong)


@pytest.mark.parametrize("name", NAMES)
async def test_no_call_is_obeyed_whose_tag_is_stale(ask, name):
    service = await ask(name)
    stale = 0
    for operation in service.operations():
        if operation.method != "get" and "{" in operation.path and service.real_paths(operation.path):
            answers = await asyncio.to_thread(service.with_stale_tag, operation)
            assert all(status >= 400 for status in answers), (operation.label, answers)
            stale += answers.get(412, set()) == {"version_mismatch"}
    assert stale or not service.known["version"], "nothing here has a version, or nothing looks at it"


async def test_no_odd_value_gets_an_answer_outside_the_document_from_a_stream(ask):
    service = await ask("audit")
    streams = service.streams()
    assert {stream.path for stream in streams} == {"/v1/stream", "/v1/inbox/stream"}
    for stream in streams:
        wrong = await asyncio.to_thread(service.sweep_stream, stream)
        assert wrong == [], "\n".join(wrong)
        assert {200, 401, 422} <= service.answered[stream.label]


def assert_was_let_in(service):
    """All this proves nothing if every request was turned away at the door."""
    statuses = set().union(*service.answered.values())
    assert statuses & {200, 201}, service.answered
    assert 422 in statuses, service.answered
