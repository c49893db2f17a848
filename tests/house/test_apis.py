"""Every operation of every service says what it does, who may, what it refuses, and shows an example."""

import ast
import importlib
from pathlib import Path

import pytest

from shared.errors import DomainError
from shared.openapi import document, example, operations
from shared.problems import CHASSIS_MESSAGES, Catalogue
from shared.service import ServiceSpec
from shared.testing.harness import Harness

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


def spec_of(name) -> ServiceSpec:
    return importlib.import_module(f"{name}.main").SPEC


def subclasses(cls):
    for sub in cls.__subclasses__():
        yield sub
        yield from subclasses(sub)


@pytest.fixture(params=SERVICES)
async def made(request, issuer):
    """The API document of a service."""
    async with Harness(spec_of(request.param), "postgresql://nobody@127.0.0.1:1/none", issuer) as harness:
        yield document(harness.app)


async def test_every_operation_documents_itself(made):
    for method, path, operation in operations(made):
        where = f"{method} {path}"
        assert any("\u4e00" <= char <= "\u9fff" for char in operation["summary"]), where
        assert any(char.isascii() and char.isalpha() for char in operation["summary"]), where
        assert operation.get("description"), where
        scopes = [scope for security in operation.get("security", []) for names in security.values() for scope in names]
        assert scopes or OPEN & set(operation.get("tags", [])), f"{where}: no scope"
        assert any(answer.get("x-problem-codes") for answer in operation["responses"].values()), where


async def test_every_request_body_has_an_example(made):
    for method, path, operation in operations(made):
        if "requestBody" in operation:
            assert example(made, operation), f"{method} {path}"


async def test_every_unsafe_operation_requires_a_key(made):
    for method, path, operation in operations(made):
        if method != "get":
            keys = [p for p in operation.get("parameters", []) if p["name"] == "idempotency-key"]
            assert [key["required"] for key in keys] == [True], f"{method} {path}"


@pytest.mark.parametrize("name", SERVICES)
def test_every_refusal_has_its_sentence_in_both_languages(name):
    spec = spec_of(name)
    catalogue = Catalogue(spec.messages)
    for zh, en in [*CHASSIS_MESSAGES.values(), *spec.messages.values()]:
        assert any("\u4e00" <= char <= "\u9fff" for char in zh), zh
        assert en[0].isupper(), en
        assert en.endswith((".", "?")), en
    prefix = name.split(".", maxsplit=1)[0]
    own = [error for error in subclasses(DomainError) if error.__module__.split(".")[0] == prefix]
    shared = [error for error in subclasses(DomainError) if error.__module__.startswith("shared.")]
    if prefix == "services":
        own = [error for error in own if error.__module__.startswith((name, "services.desk"))]
    assert [error.code for error in [*own, *shared] if not catalogue.knows(error.code)] == []


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
