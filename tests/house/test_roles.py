"""One list of roles: whom a profile may name is whom a token may name, what each may do is the profile's, and no route lets in another."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any, get_args

import pytest

from deploy.cli.documents import policy_on
from deploy.cli.roles import FILES, text
from deploy.local.stack import DEFAULT_PROFILE
from shared.kit.principal import PROGRAM_ROLES, SCOPES, Role
from shared.web.openapi import document, example, operations
from tests.conftest import MakeHarness
from tests.house.test_apis import ENDLESS, OPEN, SERVICES, spec_of
from tests.house.test_waiting import DAY

DOCS = Path(__file__).resolve().parents[2] / "docs"
PROFILES = sorted(path for path in DEFAULT_PROFILE.parent.iterdir() if path.is_dir())
ROLES = policy_on(DEFAULT_PROFILE, DAY).roles
NOBODYS = "0198f3a2-7c1e-7b7e-9d55-3c1f0f6d2b10"


@pytest.mark.parametrize("english", [False, True])
def test_the_document_of_roles_is_what_the_command_prints(english: bool) -> None:
    printed = text(policy_on(DEFAULT_PROFILE, DAY), english)
    assert (DOCS / FILES[english]).read_text("utf-8") == printed, "write it anew: the document names the two commands"


def test_what_roles_may_do_is_never_shown_as_law() -> None:
    assert "**our proposal**" in text(policy_on(DEFAULT_PROFILE, DAY), True)
    assert "**设计建议**" in text(policy_on(DEFAULT_PROFILE, DAY), False)


@pytest.mark.parametrize("profile", PROFILES, ids=lambda path: path.name)
def test_a_profile_has_every_role_and_uses_every_scope(profile: Path) -> None:
    roles = policy_on(profile, DAY).roles
    assert set(roles) == set(get_args(Role))
    assert {scope for role in roles.values() for scope in role.scopes} == set(SCOPES)


def test_roles_of_programs_are_roles() -> None:
    assert set(get_args(Role)) > PROGRAM_ROLES


def test_who_proposes_may_not_approve_and_who_approves_may_not_pay() -> None:
    for code, role in ROLES.items():
        assert not {"assess:work", "assess:decide"} <= set(role.scopes), code
        assert not {"assess:decide", "payment:order"} <= set(role.scopes), code


@pytest.mark.parametrize("package", SERVICES)
async def test_every_route_lets_in_the_roles_that_have_a_scope_of_it_and_refuses_all_others(harness: MakeHarness, package: str) -> None:
    h = await harness(spec_of(package), package=package)
    made = document(h.app)
    clients = {
        code: h.client(roles={code}, scopes=role.scopes, department=package.removeprefix("services.")) for code, role in ROLES.items()
    }
    wrong = []
    for method, path, operation in operations(made):
        wanted = {scope for one in operation.get("security", ()) for scopes in one.values() for scope in scopes}
        if OPEN & set(operation.get("tags", ())):
            continue
        for code, client in clients.items():
            is_allowed = bool(wanted.intersection(ROLES[code].scopes))
            if is_allowed and path in ENDLESS:
                continue
            answer = await client.request(method, _filled(path, operation), json=example(made, operation))
            is_refused = answer.status_code == 403 and answer.json()["code"] == "scope_missing"
            if is_refused == is_allowed:
                wrong.append((code, method, path, answer.status_code, answer.text[:200]))
    assert wrong == []


def _filled(path: str, operation: Mapping[str, Any]) -> str:
    for one in operation.get("parameters", ()):
        if one["in"] == "path":
            told = one.get("example", next(iter(one["schema"].get("examples", ())), NOBODYS))
            path = path.replace(f"{{{one['name']}}}", str(told))
    return path
