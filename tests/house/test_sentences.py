"""Nobody reads a refusal with a hole in it, and no setting is a secret."""

import ast
import importlib
import inspect
import pkgutil
import re
from pathlib import Path
from string import Formatter

import pytest

from deploy.local.programs import SERVICES
from shared.kit.errors import DomainError
from shared.web.problems import CHASSIS_MESSAGES
from tests.house.test_apis import spec_of

ROOT = Path(__file__).resolve().parents[2]


def raised_with(*packages):
    """Yield place, class and the fields of every raise of a refusal in these packages; no fields are known of a bare re-raise."""
    for package in packages:
        for path in sorted(Path(package.replace(".", "/")).rglob("*.py")):
            module = None
            for node in ast.walk(ast.parse(path.read_text("utf-8"))):
                if not isinstance(node, ast.Raise) or node.exc is None:
                    continue
                name = node.exc.func if isinstance(node.exc, ast.Call) else node.exc
                module = module or importlib.import_module(".".join(path.with_suffix("").parts))
                found = getattr(module, name.id, None) if isinstance(name, ast.Name) else None
                found = getattr(getattr(module, name.value.id, None), name.attr, None) if isinstance(name, ast.Attribute) else found
                if inspect.isclass(found) and issubclass(found, DomainError):
                    keywords = node.exc.keywords if isinstance(node.exc, ast.Call) else []
                    yield f"{path}:{node.lineno}", found, {keyword.arg for keyword in keywords}


def placeholders(sentence):
    return {name for _, name, _, _ in Formatter().parse(sentence) if name is not None}


def packages_of(service):
    return ("shared", service, *(["services.desk"] if service.startswith("services.") else []))


@pytest.mark.parametrize("service", SERVICES)
def test_every_refusal_fills_its_sentences(service):
    messages = {**CHASSIS_MESSAGES, **spec_of(service).messages}
    holes, heard = [], 0
    for where, error, fields in raised_with(*packages_of(service)):
        wanted = set().union(*(placeholders(sentence) for sentence in messages[error.code]))
        holes += [f"{where}: {error.code} lacks {sorted(wanted - fields)}"] if wanted - fields else []
        heard += 1
    assert holes == []
    assert heard > 5


@pytest.mark.parametrize("service", SERVICES)
def test_every_sentence_belongs_to_a_refusal(service):
    known = {error.code for package in packages_of(service) for error in errors_of(package)}
    assert set(spec_of(service).messages) - known == set()


def errors_of(package):
    for _, module in modules_of(package):
        yield from (one for one in vars(module).values() if inspect.isclass(one) and issubclass(one, DomainError))


def modules_of(package):
    root = importlib.import_module(package)
    yield package, root
    for found in pkgutil.walk_packages(root.__path__, f"{package}."):
        if not found.name.endswith("__main__") and ".migrations" not in found.name:
            yield found.name, importlib.import_module(found.name)


def test_every_setting_is_documented_and_no_other():
    documented = set(re.findall(r"^\| `([A-Z_]+)`", (ROOT / "docs/operations.md").read_text("utf-8"), re.MULTILINE))
    settings = {one for service in SERVICES for one in [spec_of(service).settings]}
    wanted = {name.upper() for one in settings for name in one.model_fields}
    assert documented == wanted
