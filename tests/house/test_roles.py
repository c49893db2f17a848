"""One list of roles: whom a profile may name is whom a token may name."""

import re
from pathlib import Path
from typing import get_args

import pytest

from deploy.local.roles import ROLE_SCOPES
from shared.kit.principal import PROGRAM_ROLES, Role

DOCS = Path(__file__).resolve().parents[2] / "docs"


def test_the_development_issuer_gives_every_role_and_no_other():
    assert set(ROLE_SCOPES) == set(get_args(Role))


@pytest.mark.parametrize("page", ["roles.md", "roles.zh-CN.md"])
def test_every_role_is_documented_and_no_other(page):
    table = (DOCS / page).read_text("utf-8").split("\n\n|")[1]
    assert set(re.findall(r"^\|? ?`([a-z_]+)` \|", table, re.MULTILINE)) == set(get_args(Role))


def test_roles_of_programs_are_roles():
    assert set(get_args(Role)) > PROGRAM_ROLES
