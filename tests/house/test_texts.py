"""No free text of any call keeps what would turn a page or an event round, or what nobody sees."""

from collections.abc import Iterator
from typing import Annotated, Any, get_args

import pytest
from pydantic import BaseModel, TypeAdapter, ValidationError
from pydantic.fields import FieldInfo

from shared.web.routes import UNSAFE, Route
from tests.house.test_apis import SERVICES, spec_of

TURNED = "甲乙\u202e丙丁\u2066戊己\u200f庚辛\u200b壬癸"
HIDDEN = {"\u202e", "\u2066", "\u200f", "\u200b"}


def models_in(annotation: Any) -> Iterator[type[BaseModel]]:
    """Yield the models that a type is made of, with those inside of them."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
        for field in annotation.model_fields.values():
            yield from models_in(field.annotation)
    for part in get_args(annotation):
        yield from models_in(part)


def bodies() -> dict[str, type[BaseModel]]:
    """Return every model of a body that a service is sent, by name."""
    routes = [route for name in SERVICES for part in spec_of(name).routers for route in part.routes if isinstance(route, Route)]
    sent = [route.body_field.field_info.annotation for route in routes if UNSAFE & route.methods and route.body_field]
    return {model.__name__: model for annotation in sent for model in models_in(annotation)}


def kept(field: FieldInfo) -> Any:
    """Return what a field keeps of a text, or of a list with it; None if it takes neither."""
    for given in (TURNED, [TURNED]):
        try:
            return TypeAdapter(Annotated[field.annotation, field]).validate_python(given)
        except ValidationError:
            continue
    return None


FIELDS = [pytest.param(field, id=f"{model}.{name}") for model, one in bodies().items() for name, field in one.model_fields.items()]


@pytest.mark.parametrize("field", FIELDS)
def test_a_text_that_is_taken_has_lost_what_it_does_not_show(field):
    told = kept(field)
    assert not HIDDEN & set("".join(told) if isinstance(told, list | tuple) else told or "")


def test_free_texts_are_among_the_fields():
    taken = [one for one in FIELDS if kept(one.values[0])]
    assert len(taken) > 20
