"""A case's history is read without its nulls, so a record says None for each of them by itself."""

from dataclasses import MISSING, fields, is_dataclass
from types import NoneType
from typing import get_args, get_type_hints

import pytest

from audit.domain.casehistories import CaseHistory


def records_in(kind):
    """Yield a dataclass and every one that is in its fields, however deep."""
    if is_dataclass(kind):
        yield kind
        for hint in get_type_hints(kind).values():
            yield from records_in(hint)
    else:
        for part in get_args(kind):
            yield from records_in(part)


RECORDS = sorted(set(records_in(CaseHistory)), key=lambda record: record.__name__)


def test_there_are_some():
    assert len(RECORDS) >= 5


@pytest.mark.parametrize("record", RECORDS, ids=lambda record: record.__name__)
def test_what_may_be_null_is_none_where_it_is_not_said(record):
    hints = get_type_hints(record)
    defaults = {field.name: field.default for field in fields(record) if NoneType in get_args(hints[field.name])}
    assert defaults == dict.fromkeys(defaults), {name for name, default in defaults.items() if default is MISSING}
