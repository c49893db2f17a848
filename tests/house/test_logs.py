"""What the code says in its log arrives there: any other field than those that are harmless is dropped."""

import ast

from shared.kit.telemetry import HARMLESS
from tests.house.test_house import texts


def fields(source):
    """Return the fields of all lines that a module logs."""
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.Call(func=ast.Attribute(value=ast.Name(id="log")), keywords=[*given]):
                yield from (keyword.arg for keyword in given)


def test_no_field_of_a_line_is_dropped():
    modules = [(name, text) for name, text in texts() if name.endswith(".py") and not name.startswith("tests/")]
    assert {f"{name}: {field}" for name, text in modules for field in fields(text) if field not in HARMLESS} == set()
    assert any("worker" in fields(text) for _, text in modules)
