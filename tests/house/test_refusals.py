"""Every refusal of every service: its sentences, what is kept under its Idempotency-Key, and that its operations say it."""

import ast
import functools
import importlib
import inspect
import pkgutil
import re
import textwrap
from pathlib import Path
from string import Formatter
from unittest import mock

import pytest

from shared.kit import errors
from shared.kit.errors import Refusal
from shared.kit.machine import Machine
from shared.web.openapi import document, operations
from shared.web.routes import UNSAFE_REFUSALS
from tests.house.test_apis import SERVICES, service, spec_of  # noqa: F401  # `service` is a fixture.

TOP = {name.split(".")[0] for name in SERVICES}
KINDS = {one for one in vars(errors).values() if inspect.isclass(one) and issubclass(one, Refusal)}

FINAL = {
    "amount_required",
    "evidence_needed",
    "fact_beyond_household",
    "identity_contradicted",
    "invalid_cursor",
    "invalid_position",
    "merge_into_itself",
    "person_forgotten",
    "report_incomplete",
    "roster_needs_lead",
    "roster_officer_twice",
    "roster_officer_unknown",
    "roster_span_empty",
    "sizes_out_of_order",
    "step_incomplete",
    "two_officers_needed",
    "votes_contradicted",
}
"""All that is kept for ever. Whoever adds one has to be sure that no time, no profile and nobody's act can make the same request right."""


ZH_ASKS = re.compile("(?<![申提])请(?!求)")
"""请 by itself: 申请, 提请 and 请求 ask nothing of the reader."""

EN_ASKS = re.compile(
    r"(?:^|[.:;,] (?:(?:or|and|then|else) )?| (?:or|and) )"
    r"(?:add|ask|bring|check|choose|compare|confirm|contest|correct|give|go|hand|have|leave|let|look|make|meet|merge|name|order|pay|pledge"
    r"|propose|read|record|refuse|register|request|say|send|set|shorten|sign|start|state|take|tell|triage|try|use|wait|withdraw)\b",
    re.IGNORECASE,
)
"""A clause that begins with what the reader is to do. Another verb belongs here too, if it is really asked for."""


def modules_of(package):
    root = importlib.import_module(package)
    yield root
    for found in pkgutil.walk_packages(root.__path__, f"{package}."):
        if not found.name.endswith("__main__") and ".migrations" not in found.name:
            yield importlib.import_module(found.name)


def refusals_in(*packages):
    """Return the refusals that are defined in packages, kinds apart."""
    modules = [module for package in packages for module in modules_of(package)]
    return {
        one
        for module in modules
        for one in vars(module).values()
        if inspect.isclass(one) and issubclass(one, Refusal) and one not in KINDS and one.__module__ == module.__name__
    }


EVERY = sorted(refusals_in("shared", *TOP), key=lambda one: (one.__module__, one.code))


def packages_of(name):
    return (name, *(["services.desk"] if name.startswith("services.") else []))


def placeholders(sentence):
    return {name for _, name, _, _ in Formatter().parse(sentence) if name is not None}


def test_there_are_refusals():
    assert len(EVERY) > 100


@pytest.mark.parametrize("refusal", EVERY, ids=lambda one: one.code)
def test_a_refusal_has_its_sentence_in_both_languages(refusal):
    assert any("\u4e00" <= char <= "\u9fff" for char in refusal.zh)
    assert refusal.en[0].isupper()
    assert refusal.en.endswith((".", "?"))


@pytest.mark.parametrize("refusal", EVERY, ids=lambda one: one.code)
def test_a_refusal_says_in_both_languages_what_to_do(refusal):
    assert ZH_ASKS.search(refusal.zh), "it says why not, and without a 请 not what to do"
    assert EN_ASKS.search(refusal.en), "it says why not, and no clause asks for anything"


@pytest.mark.parametrize("refusal", EVERY, ids=lambda one: one.code)
def test_what_can_heal_is_judged_anew(refusal):
    assert refusal.is_final() == (refusal.code in FINAL)
    if refusal.kind not in ("gone", "invalid"):
        assert not refusal.is_final()
    if refusal.decided_by != "request":
        assert refusal.kind == "invalid", "only of what is invalid it matters who decided"


def test_a_refusal_without_a_kind_cannot_be_defined():
    with pytest.raises(TypeError, match="kind"):
        type("Kindless", (Refusal,), {})


def test_one_code_is_one_refusal_in_a_service():
    for name in SERVICES:
        codes = [one.code for one in refusals_in("shared", *packages_of(name))]
        assert sorted(codes) == sorted(set(codes))


def raised_in(*packages):
    """Yield place, class and the fields of every refusal that is made in these packages."""
    for module in (module for package in packages for module in modules_of(package)):
        for node in ast.walk(ast.parse(Path(module.__file__).read_text("utf-8"))):
            call = node if isinstance(node, ast.Call) else node.exc if isinstance(node, ast.Raise) else None
            name = call.func if isinstance(call, ast.Call) else call
            made = getattr(module, name.id, None) if isinstance(name, ast.Name) else None
            if inspect.isclass(made) and issubclass(made, Refusal):
                keywords = call.keywords if isinstance(call, ast.Call) else []
                yield f"{module.__name__}:{node.lineno}", made, {keyword.arg for keyword in keywords}


@pytest.mark.parametrize("name", SERVICES)
def test_every_refusal_fills_its_sentences(name):
    holes, seen = [], 0
    for where, refusal, fields in raised_in("shared", *packages_of(name)):
        lacking = (placeholders(refusal.zh) | placeholders(refusal.en)) - fields
        holes += [f"{where}: {refusal.code} lacks {sorted(lacking)}"] if lacking else []
        seen += 1
    assert holes == []
    assert seen > 20


async def test_every_refusal_of_the_service_is_promised_by_an_operation(service):  # noqa: F811
    answers = [answer for _, _, operation in operations(document(service.app)) for answer in operation["responses"].values()]
    promised = {code for answer in answers for code in answer.get("x-problem-codes", [])}
    name = next(name for name in SERVICES if spec_of(name).name == service.ctx.name)
    assert {one.code for one in refusals_in(*packages_of(name))} - promised == set()


def test_what_the_chassis_can_refuse_of_every_unsafe_call_has_a_status():
    assert {one.kind for one in UNSAFE_REFUSALS} >= {"unauthenticated", "forbidden", "malformed", "stale", "unavailable"}


def named(function, node):
    """Return what a name in a function's body stands for, if it is a module's."""
    scope = function.__globals__
    if isinstance(node, ast.Name):
        return scope.get(node.id)
    if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
        owner = scope.get(node.value.id)
        if isinstance(owner, Machine):
            return type(owner.refusal(mock.MagicMock(), mock.MagicMock())) if node.attr == "move" else None
        return getattr(owner, node.attr, None) if inspect.ismodule(owner) else None
    return None


@functools.cache
def raised_by(function):
    """Return every refusal that a function can raise or make: its own, and those of what it calls in its service and does not catch."""
    definition = ast.parse(textwrap.dedent(inspect.getsource(inspect.unwrap(function)))).body[0]
    nodes = [node for statement in definition.body for node in ast.walk(statement)]
    caught = {named(function, node.type) for node in nodes if isinstance(node, ast.ExceptHandler) and node.type}
    handlers = {id(node.type) for node in nodes if isinstance(node, ast.ExceptHandler)}
    raised = set()
    for node in nodes:
        found = named(function, node) if id(node) not in handlers else None
        if inspect.isclass(found) and issubclass(found, Refusal) and found not in KINDS:
            raised.add(found)
        elif inspect.isfunction(found) and found is not function and found.__module__.split(".")[0] in TOP:
            raised |= raised_by(found) - caught
    return frozenset(raised)


@pytest.mark.parametrize("name", SERVICES)
def test_an_action_declares_what_it_raises_and_nothing_else(name):
    wrong, checked = [], 0
    for module in (module for package in packages_of(name) for module in modules_of(package) if ".actions" in module.__name__):
        for action in vars(module).values():
            if inspect.isfunction(action) and action.__module__ == module.__name__ and hasattr(action, "refusals"):
                declared, raised = set(action.refusals), raised_by(action)
                of_shared = {one for one in declared - raised if one.__module__.startswith("shared.")}
                # A move that was asked about before cannot be refused; every client of the tests looks whether what it gets was promised.
                difference = (declared ^ raised) - of_shared - {one for one in raised - declared if one.__name__.endswith("InState")}
                wrong += [f"{module.__name__}.{action.__name__}: {sorted(one.code for one in difference)}"] if difference else []
                checked += 1
    assert wrong == []
    assert checked > 2
