"""What the code says in its log arrives there: any other field than those that are harmless is dropped."""

import ast

import pytest

from shared.kit.telemetry import HARMLESS
from tests.house.test_house import texts

HOME, FILTER = "shared/kit/telemetry.py", "shared/events/reach.py"
"""Here, and nowhere else, a library is asked for a logger: to write with it, and to leave lines of Kafka's client out."""

LEVELS = {"debug", "info", "warning", "error", "exception", "critical"}


def modules():
    return [(name, text) for name, text in texts() if name.endswith(".py") and not name.startswith("tests/")]


def is_log(node):
    return isinstance(node, ast.Name) and node.id == "log"


def makes_logger(node):
    """Tell whether a node is a call that makes a logger, ours or a library's."""
    match node:
        case ast.Call(func=ast.Name(id=name) | ast.Attribute(attr=name)):
            return name in {"get_logger", "getLogger"}
    return False


def fields(source):
    """Return the fields of all lines that a module logs; `**` stands for fields that cannot be read off."""
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.Call(func=ast.Attribute(value=logger), keywords=[*given]) if is_log(logger) or makes_logger(logger):
                yield from (keyword.arg or "**" for keyword in given)


def out_of_sight(source):
    """Return the lines where a logger gets another name than `log`, or is handed on: `fields` does not see what it logs."""
    nodes = list(ast.walk(ast.parse(source)))
    named = [node.value for node in nodes if isinstance(node, ast.Assign) and makes_logger(node.value) and all(map(is_log, node.targets))]
    asked = [node.value for node in nodes if isinstance(node, ast.Attribute) and node.attr in LEVELS]
    loggers = [node for node in nodes if makes_logger(node) or (named and is_log(node) and isinstance(node.ctx, ast.Load))]
    renamed = [node for node in nodes if isinstance(node, ast.alias) and node.name in {"get_logger", "getLogger"} and node.asname]
    return sorted(node.lineno for node in (*loggers, *renamed) if node not in named and node not in asked)


def test_no_field_of_a_line_is_dropped():
    assert {f"{name}: {field}" for name, text in modules() for field in fields(text) if field not in HARMLESS} == set()
    assert any("worker" in fields(text) for _, text in modules())


def test_no_line_is_logged_out_of_sight():
    found = {name: lines for name, text in modules() if (lines := out_of_sight(text))}
    assert {name: len(lines) for name, lines in found.items()} == {HOME: 1, FILTER: 1}, found


@pytest.mark.parametrize(
    "source",
    [
        "logger = get_logger(__name__)",
        "log = other = get_logger(__name__)",
        "log: Any = get_logger(__name__)",
        "logger = logging.getLogger()",
        "log = get_logger(__name__)\nlog.bind(case_id=1)",
        "log = get_logger(__name__)\nother = log",
        "log = get_logger(__name__)\nhand_on(log)",
        "from shared.kit.telemetry import get_logger as made",
    ],
)
def test_a_logger_out_of_sight_is_found(source):
    assert out_of_sight(source)


@pytest.mark.parametrize("source", ["log = get_logger(__name__)\nlog.info('x', {})", "get_logger(__name__).error('x', {})"])
def test_every_field_of_a_logger_in_sight_is_read(source):
    assert out_of_sight(source.format("name=1")) == []
    assert list(fields(source.format("name=1, **more"))) == ["name", "**"]
