"""Every operation of every service says what it does, who may, what it refuses, and shows an example."""

import ast
import importlib
import inspect
import shlex
from pathlib import Path

import pytest

from shared.run.service import ServiceSpec
from shared.web.auth import SCOPES
from shared.web.openapi import document, operations
from shared.web.routes import UNSAFE, UNSAFE_REFUSALS, Route
from tests.support.harness import Harness

SERVICES = (
    "intake",
    "assessment",
    "referral",
    "disbursement",
    "audit",
    "services.civil_affairs",
    "services.health",
    "services.education",
    "services.charity",
)
OPEN = {"public"}
"""Tag of the few operations that anybody may call without a token."""

ENDLESS = {"/v1/stream", "/v1/inbox/stream"}
"""Their answers are streams; the running ones are listened to in tests/audit and tests/flow."""

MALFORMED = {one.code for one in UNSAFE_REFUSALS}
"""What is said of a call whose form is wrong or that was not let in; a case that does not exist is another matter."""


def spec_of(name) -> ServiceSpec:
    return importlib.import_module(f"{name}.main").SPEC


@pytest.fixture(params=SERVICES)
async def service(request, issuer):
    """A service without a database."""
    async with Harness(spec_of(request.param), "postgresql://nobody@127.0.0.1:1/none", issuer) as harness:
        yield harness


@pytest.fixture
def made(service):
    """The API document of a service."""
    return document(service.app)


async def test_every_operation_documents_itself(made):
    for method, path, operation in operations(made):
        where = f"{method} {path}"
        assert any("\u4e00" <= char <= "\u9fff" for char in operation["summary"]), where
        assert any(char.isascii() and char.isalpha() for char in operation["summary"]), where
        assert operation.get("description"), where
        scopes = [scope for security in operation.get("security", []) for names in security.values() for scope in names]
        assert scopes or OPEN & set(operation.get("tags", [])), f"{where}: no scope"
        assert all(any("\u4e00" <= char <= "\u9fff" for char in one["description"]) for one in operation.get("parameters", [])), where


async def test_every_operation_lists_the_codes_of_every_refusal(made):
    for method, path, operation in operations(made):
        where = f"{method} {path}"
        refusals = {status: answer for status, answer in operation["responses"].items() if status >= "400"}
        assert all(answer["x-problem-codes"] for answer in refusals.values()), where
        codes = {code for answer in refusals.values() for code in answer["x-problem-codes"]}
        if operation.get("security"):
            assert {"token_missing", "token_invalid", "scope_missing"} <= codes, where
        if method != "get":
            assert {"idempotency_key_missing", "idempotency_key_reused"} <= codes, where
        if "requestBody" in operation:
            assert {"malformed_json", "unknown_field", "body_too_large"} <= codes, where


@pytest.mark.parametrize("name", SERVICES)
async def test_every_operation_has_an_example_whose_form_is_accepted(harness, name):
    service = await harness(spec_of(name), package=name)
    token = service.client(scopes=SCOPES).headers["authorization"].removeprefix("Bearer ")
    for method, path, operation in operations(document(service.app)):
        (sample,) = operation["x-codeSamples"]
        command = sample["source"].replace(" \\\n", " ").replace("$TOKEN", token).replace("$URL", "http://service")
        _, _, verb, url, *options = shlex.split(command)
        given = list(zip(options[::2], options[1::2], strict=True))
        headers = dict(value.split(": ", 1) for option, value in given if option == "-H")
        body = "".join(value for option, value in given if option == "-d")
        assert bool(body) == ("requestBody" in operation), f"{method} {path}"
        assert "<" not in command, command
        if path not in ENDLESS:
            # The key of the examples is one and the same; here each call needs its own.
            headers |= {"idempotency-key": service.ctx.ids.new()} if "idempotency-key" in headers else {}
            answer = await service.anonymous().request(verb, url, headers=headers, content=body)
            assert answer.status_code < 400 or answer.json()["code"] not in MALFORMED, f"{command}\n{answer.text}"


STATES = {
    "intake": {"get_case"},
    "assessment": {"get_assessment"},
    "referral": {"get_referral", "list_referrals", "get_case_referrals"},
    "disbursement": {
        *("get_payment", "list_payments", "get_goods", "list_goods"),
        *("get_recovery", "list_recoveries", "get_revocation", "list_revocations"),
    },
    "audit": {"get_audited_case", "get_timeline", "get_clocks_of_case", "get_supervision", "list_supervisions"},
}
"""What can be waited for; of a department its tasks."""


async def test_every_state_that_is_waited_for_says_how(service, made):
    said = {}
    for method, path, operation in operations(made):
        names = {one["name"] for one in operation.get("parameters", [])} & {"prefer", "if-none-match"}
        scopes = {scope for security in operation.get("security", []) for names in security.values() for scope in names}
        if names:
            assert (method, names, 304 in map(int, operation["responses"])) == ("get", {"prefer", "if-none-match"}, True), path
            assert "case:read-personal" not in scopes, f"{path}: a read that is logged is made once, and not at every look"
            said[operation["operationId"]] = path
    assert set(said) == STATES.get(service.spec.name, {"get_task", "list_tasks", "get_order", "list_orders"})


async def test_metrics_and_logs_call_an_operation_by_its_id(service):
    routes = [route for router in service.spec.routers for route in router.routes if isinstance(route, Route) and route.operation_id]
    assert routes
    assert [route.path for route in routes if route.name != route.operation_id] == []


async def test_every_unsafe_operation_requires_a_key(made):
    for method, path, operation in operations(made):
        if method != "get":
            keys = [p for p in operation.get("parameters", []) if p["name"] == "idempotency-key"]
            assert [key["required"] for key in keys] == [True], f"{method} {path}"


WITHOUT_CASE_ID = {
    "register_case": "batched: the case of its event",
    "order_payments": "the cases of its events, which may be several",
    "grant_budget": "about money",
    "top_up_reserve": "about money",
    "pay_in": "about money",
    "record_offer": "of a donor, for whoever will need it",
    "withdraw_offer": "of a donor, for whoever needed it",
    "keep_roster": "about a unit's officers",
    "hand_over_desk": "about many cases, and the key of one call is kept as long as any",
}
"""Calls whose answer names no case, with where the case of their key is from, or why there is none."""


def test_every_call_about_a_case_answers_with_its_case_by_which_its_key_is_kept():
    routes = [route for name in SERVICES for part in spec_of(name).routers for route in part.routes if isinstance(route, Route)]
    unsafe = {route.operation_id: inspect.unwrap(route.endpoint) for route in routes if UNSAFE & route.methods and route.operation_id}
    answers = {name: inspect.signature(endpoint).return_annotation for name, endpoint in unsafe.items()}
    assert {name for name, view in answers.items() if "case_id" not in getattr(view, "model_fields", {})} == set(WITHOUT_CASE_ID)


def test_every_public_function_of_the_house_has_a_docstring_that_says_more_than_its_name():
    thin = []
    for name in ("shared", *{service.split(".")[0] for service in SERVICES}):
        for path in Path(name).rglob("*.py"):
            for node in ast.walk(ast.parse(path.read_text("utf-8"))):
                if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef) and not node.name.startswith("_"):
                    told = (ast.get_docstring(node) or "").lower().rstrip(".")
                    if told.replace(" ", "_") == node.name.lower():
                        thin.append(f"{path}:{node.name}")
    assert thin == []
