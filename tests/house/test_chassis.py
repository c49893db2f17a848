"""The chassis serves any service: it imports none and knows none by name."""

import ast
import io
import re
import tokenize
from pathlib import Path

from deploy.local.programs import SERVICES, name_of

ROOT = Path(__file__).resolve().parents[2]
FOLDERS = [folder.parent for folder in (ROOT / "services").glob("*/__init__.py")]
NAMES = {*SERVICES, *map(name_of, SERVICES), *(f"services.{folder.name}" for folder in FOLDERS)}

PUBLISHED = "shared/events/contracts/"
"""The events are the language that all services share: there each publisher has its module."""

OTHER_MEANINGS = {
    ("shared/kit/principal.py", "audit"): "a scope: what its holder may do, whichever service asks for it",
    ("shared/kit/principal.py", "referral"): "a scope too",
    ("shared/kit/policy/models.py", "referral"): "what a clock is counted by: an order to a department",
}
"""Words that are a service's name elsewhere and mean something else here."""


def words_of(path):
    """Yield every text of a module that names something: its strings, docstrings among them, its comments and its imports."""
    source = path.read_text("utf-8")
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        if isinstance(node, ast.ImportFrom):
            yield from (f"{node.module}.{alias.name}" for alias in node.names)
    yield from (token.string for token in tokenize.generate_tokens(io.StringIO(source).readline) if token.type == tokenize.COMMENT)


def named_in(path):
    texts = list(words_of(path))
    return {name for name in NAMES if any(re.search(rf"(?<![\w.]){re.escape(name)}(?!\w)", text) for text in texts)}


def test_no_module_of_the_chassis_names_a_service():
    named = {
        (file, name)
        for path in sorted((ROOT / "shared").rglob("*.py"))
        if not (file := path.relative_to(ROOT).as_posix()).startswith(PUBLISHED)
        for name in named_in(path)
    }
    assert named == set(OTHER_MEANINGS)
