"""Every constraint of every field that a call has: who breaks it reads in Chinese and English what to do, and never a pattern."""

from collections.abc import Callable, Iterator
from functools import cache
from typing import Annotated, Any

import pytest
from fastapi.dependencies.models import Dependant
from pydantic import TypeAdapter, ValidationError
from pydantic.fields import FieldInfo

from shared.kit.validation import FORMS
from shared.web.idempotency import KEY
from shared.web.openapi import document, operations
from shared.web.problems import place_of_fault
from shared.web.routes import Route
from tests.house.test_apis import SERVICES, service, spec_of  # noqa: F401  # `service` is a fixture.
from tests.house.test_texts import bodies

ODD = "!\x00\n" + "Я" * 4
"""No pattern of a call has room for it."""

OF_TYPE: dict[str, list[Any]] = {
    "string": [0, {}, "\ud800", "\u3164", "a  b"],
    "integer": ["x", 1.5, {}, "9" * 5000],
    "number": ["x", {}, float("inf")],
    "boolean": ["x", 7, {}],
    "array": ["x", 0, {}],
    "object": ["x", 0, []],
}
OF_FORMAT: dict[str, list[Any]] = {
    "date-time": [
        "x",
        "2026-02-30T00:00:00Z",
        "2026-01-01T00:00:00x",
        "2026-01-01T00:00:00",
        "2026-01-01",
        "1999-12-31T23:59:59Z",
        "2200-01-01T00:00:00Z",
        {},
    ],
    "date": ["x", "2026-02-30", "2026-01-01T08:00:00", {}],
}


def parts_of(schema: dict[str, Any], parts: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Yield the schemas of which a field's is made, but those inside of lists and objects."""
    if "$ref" in schema:
        yield from parts_of(parts[schema["$ref"].rsplit("/", 1)[1]], parts)
    for one in schema.get("anyOf", []):
        yield from parts_of(one, parts)
    if schema.get("type") not in (None, "null"):
        yield schema


BREAKS: dict[str, Callable[[Any], Any]] = {
    "enum": lambda _: ODD,
    "const": lambda const: 0 if isinstance(const, bool) else ODD,
    "minLength": lambda least: "x" * (least - 1),
    "maxLength": lambda most: "x" * (most + 1),
    "minimum": lambda least: least - 1,
    "exclusiveMinimum": lambda bound: bound,
    "maximum": lambda most: most + 1,
    "exclusiveMaximum": lambda bound: bound,
    "minItems": lambda least: [None] * (least - 1),
    "maxItems": lambda most: ["x"] * (most + 1),
}
"""For each constraint of a JSON schema a value that breaks it."""


def broken(schema: dict[str, Any]) -> Iterator[Any]:
    """Yield values of which each breaks one constraint of a schema."""
    yield from OF_FORMAT.get(schema.get("format", ""), OF_TYPE[schema["type"]])
    yield from (value(schema[name]) for name, value in BREAKS.items() if name in schema)
    yield from (ODD, "a\x00b") if "pattern" in schema else ()
    yield from ([value] for value in (broken(schema["items"]) if "type" in schema.get("items", {}) else ()))


def parameters_of(asked: Dependant) -> Iterator[tuple[str, FieldInfo]]:
    """Yield the parameters of a call, those of what it depends on among them."""
    for one in (*asked.path_params, *asked.query_params, *asked.header_params):
        yield one.name, one.field_info
    for inner in asked.dependencies:
        yield from parameters_of(inner)


def fields_of(name: str) -> Iterator[tuple[str, FieldInfo]]:
    """Yield the parameters of a service's calls."""
    for route in (route for part in spec_of(name).routers for route in part.routes if isinstance(route, Route)):
        yield from ((f"{route.operation_id}.{parameter}", field) for parameter, field in parameters_of(route.dependant))


FIELDS = {f"{model}.{name}": field for model, one in bodies().items() for name, field in one.model_fields.items()}
FIELDS |= {name: field for service_name in SERVICES for name, field in fields_of(service_name)}


@cache
def faults_of(name: str) -> list[dict[str, Any]]:
    """Return what is said of every way to break a field's constraints."""
    field = FIELDS[name]
    adapter: TypeAdapter[Any] = TypeAdapter(Annotated[field.annotation, field])
    schema = adapter.json_schema()
    faults = []
    for part in parts_of(schema, schema.get("$defs", {})):
        for value in broken(part):
            try:
                adapter.validate_python(value)
            except ValidationError as error:
                faults += [place_of_fault(one) | {"pattern": one.get("ctx", {}).get("pattern")} for one in error.errors()]
    return faults


def faults_of_bodies() -> list[dict[str, Any]]:
    """Return what is said of bodies that lack everything and have what no call has."""
    faults = []
    for model in bodies().values():
        with pytest.raises(ValidationError) as refused:
            model.model_validate({"no_such_field": 1})
        faults += [place_of_fault(one) for one in refused.value.errors()]
    return faults


def assert_says_what_to_do(fault: dict[str, Any]) -> None:
    zh, en = fault["message"], fault["message_en"]
    assert any("\u4e00" <= char <= "\u9fff" for char in zh), fault
    assert zh.endswith("。"), fault
    assert en.isascii(), fault
    assert en[0].isupper(), fault
    assert en.endswith("."), fault
    for sentence in (zh, en):
        assert not [sign for sign in ("^", "[", "\\", "Input should", "Value error", "此处可用", "None") if sign in sentence], fault


@pytest.mark.parametrize("name", FIELDS)
def test_who_breaks_a_field_reads_what_to_do(name):
    for fault in faults_of(name):
        assert_says_what_to_do(fault)


def test_who_leaves_a_field_out_or_adds_one_reads_what_to_do():
    for fault in faults_of_bodies():
        assert_says_what_to_do(fault)


def test_each_kind_of_constraint_is_broken_by_the_values_of_this_test():
    faults = [*faults_of_bodies(), *(fault for name in FIELDS for fault in faults_of(name))]
    assert {fault["code"] for fault in faults} >= {
        "missing", "extra_forbidden", "string_type", "string_too_short", "string_too_long", "string_pattern_mismatch", "enum",
        "literal_error", "int_parsing", "greater_than", "greater_than_equal", "less_than_equal", "less_than", "too_long", "too_short",
        "list_type", "bool_parsing", "datetime_from_date_parsing", "timezone_aware", "date_from_datetime_parsing", "value_error",
    }  # fmt: skip


async def test_every_pattern_of_the_documents_has_its_words(service):  # noqa: F811
    def patterns(part: Any) -> Iterator[str]:
        if isinstance(part, dict):
            yield from (part["pattern"],) if isinstance(part.get("pattern"), str) else ()
            yield from (one for value in part.values() for one in patterns(value))
        elif isinstance(part, list):
            yield from (one for value in part for one in patterns(value))

    made = document(service.app)
    sent = [operation.get(where, {}) for _, _, operation in operations(made) for where in ("parameters", "requestBody")]
    asked = [schema for name, schema in made["components"]["schemas"].items() if name in bodies()]
    # A key has a refusal of its own, with its sentences.
    assert {one for part in (sent, asked) for one in patterns(part)} - FORMS.keys() - {KEY.pattern} == set()
