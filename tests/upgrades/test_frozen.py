"""What a revision does is written down once, as SQL, and does not change with the code around it."""

import ast
import re
from pathlib import Path

import pytest

from shared.store.migrations import CHASSIS
from tests.upgrades.dumps import releases
from tests.upgrades.frozen import ROOT, digest, frozen, revisions, scripts

SCRIPTS = scripts()
PLAIN = {"shared.store.migrations"}
"""What a revision may import: nothing that says how tables are today."""


def test_there_are_some():
    assert len(SCRIPTS) >= 8
    assert len(list(revisions())) > 30


@pytest.mark.parametrize("release", releases())
def test_the_sql_of_a_released_revision_is_never_edited(release):
    told = frozen(release)
    assert len(told) > 30
    now = {path.as_posix(): digest(path) for path in revisions()}
    assert {name for name in told if now.get(name) != told[name]} == set(), "mend it in a new revision; a function in a newer file"


@pytest.mark.parametrize("script", SCRIPTS, ids=str)
def test_a_revision_imports_no_model(script):
    tree = ast.parse((ROOT / script).read_text("utf-8"))
    named = {node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    named |= {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
    assert named <= PLAIN


def executed_by(script):
    """Return the files of SQL that a revision names."""
    for call in ast.walk(ast.parse((ROOT / script).read_text("utf-8"))):
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id == "run_sql":
            package, *names = (ast.literal_eval(argument) for argument in call.args)
            yield from (Path(package.replace(".", "/")) / name for name in names)


def test_every_file_is_executed_by_a_revision():
    by_services = {path for script in SCRIPTS for path in executed_by(script)}
    by_the_chassis = {Path("shared/store/sql") / name for names in CHASSIS.values() for name in names}
    assert by_services | by_the_chassis == set(revisions())


@pytest.mark.parametrize("script", SCRIPTS, ids=str)
def test_a_file_is_numbered_as_the_revision_that_executes_it(script):
    own = [path for path in executed_by(script) if path.parts[: len(script.parts) - 2] == script.parts[:-2]]
    assert {path.name[:4] for path in own} <= {script.name[:4]}


@pytest.mark.parametrize("path", [path for path in revisions() if path.parent.name == "functions"], ids=str)
def test_a_function_stands_in_a_file_named_for_it(path):
    made = re.findall(r"^CREATE (?:OR REPLACE )?FUNCTION (\w+)", (ROOT / path).read_text("utf-8"), re.MULTILINE)
    assert made == [path.stem[5:]]


def test_functions_stand_nowhere_else():
    others = [path for path in revisions() if path.parent.name != "functions" and "CREATE FUNCTION" in (ROOT / path).read_text("utf-8")]
    assert others == []
