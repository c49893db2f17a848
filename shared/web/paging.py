"""Lists over HTTP: a page, and an opaque cursor to the next one."""

import json
import re
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Callable, Sequence
from typing import Annotated, Generic, Self, TypeVar

from fastapi import Query

from shared.kit.errors import Invalid
from shared.kit.ids import UUID
from shared.web.types import View

T = TypeVar("T")
V = TypeVar("V", bound=View)

Cursor = Annotated[str | None, Query(max_length=400, description="上一页给出的游标 `next_cursor` of the page before.")]
Limit = Annotated[int, Query(ge=1, le=200, description="每页条数 Items per page.")]


class InvalidCursor(Invalid):
    """The cursor was not made by this list."""

    zh = "分页游标无效，请用上一页给出的 next_cursor。"
    en = "The cursor is not valid; use the next_cursor of the page before."


class Page(View, Generic[V]):
    """Some of a list, and the cursor of what comes next, None when there is nothing more."""

    items: list[V]
    next_cursor: str | None

    @classmethod
    def of(cls, found: Sequence[T], limit: int, key: Callable[[T], str]) -> Self:
        """Return the page of `limit + 1` found records, whose `key` the cursor is made of; views read them by the names of their fields."""
        page, next_cursor = page_of(found, limit, key)
        return cls.model_validate({"items": page, "next_cursor": next_cursor})


def page_of(found: Sequence[T], limit: int, key: Callable[[T], str]) -> tuple[Sequence[T], str | None]:
    """Split `limit + 1` found things into the page and the cursor of the next one, None when there is none."""
    return (found[:limit], cursor_of(key(found[limit - 1]))) if len(found) > limit else (found, None)


def cursor_of(*parts: str | int) -> str:
    """Return an opaque cursor."""
    return urlsafe_b64encode(json.dumps(parts).encode()).decode().rstrip("=")


def parts_of_cursor(cursor: str, length: int) -> list[str]:
    """Return what a cursor was made of. Raises `InvalidCursor`."""
    try:
        parts = json.loads(urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)))
        if not isinstance(parts, list) or len(parts) != length:
            raise InvalidCursor
        texts = [str(part) for part in parts]
        # JSON can write a lone surrogate, UTF-8 cannot.
        if any(b"\0" in text.encode() for text in texts):
            raise InvalidCursor
    except ValueError:
        raise InvalidCursor from None
    return texts


def id_of_cursor(cursor: str | None, form: str = UUID) -> str | None:
    """Return the id that a cursor was made of, None for the first page.

    Raises `InvalidCursor`, also for an id of another `form`, and for what only reads like one: the number 1 is not the id `1`.
    """
    if cursor is None:
        return None
    [last_id] = parts_of_cursor(cursor, 1)
    if not re.fullmatch(form, last_id) or cursor != cursor_of(last_id):
        raise InvalidCursor
    return last_id
