"""Refusals: what a caller gets instead of an answer.

    Refusal
    ├─ NotFound Conflict Forbidden Invalid Gone Stale …      what kind of no it is
    │    ├─ <service>/domain/refusals.py                     what a stage refuses
    │    └─ shared.kit.refusals, shared.web …                what several stages, or the chassis, refuse

A refusal is one class: its name makes the stable `code`, its kind the HTTP status (`shared.web.problems`), and its sentence stands in it in
Chinese and in English. It holds no HTTP: rules also run where there is none.
"""

import re
from collections.abc import Callable
from typing import Any, ClassVar, Literal, TypeVar

F = TypeVar("F", bound=Callable[..., Any])

Kind = Literal[
    "not_found", "conflict", "forbidden", "invalid", "gone", "unavailable", "unauthenticated", "malformed", "too_large", "stale",
    "not_allowed", "internal",
]  # fmt: skip

DecidedBy = Literal["request", "form", "clock", "profile", "record"]
"""What decided that a request is invalid: it alone; its form, before its Idempotency-Key was claimed; or what can change by itself."""


class Refusal(Exception):
    """A no with a stable `code`; `fields` fill the placeholders of its sentences and must hold no personal data."""

    code: ClassVar[str]
    kind: ClassVar[Kind]
    zh: ClassVar[str] = ""
    en: ClassVar[str] = ""
    decided_by: ClassVar[DecidedBy] = "request"

    def __init_subclass__(cls) -> None:
        """Make the code of the class name: `CaseClosed` is `case_closed`. Raises `TypeError` for a class without a kind."""
        if not hasattr(cls, "kind"):
            raise TypeError(f"{cls.__name__} must say what kind of refusal it is")
        cls.code = re.sub(r"(?<!^)(?=[A-Z])", "_", cls.__name__).lower()

    def __init__(self, **fields: object) -> None:
        """Keep the fields."""
        super().__init__(self.code)
        self.fields = fields

    @property
    def told(self) -> str:
        """Return it for a person at a terminal: its code and both sentences."""
        return f"{self.code}: {self.zh.format_map(self.fields)} {self.en.format_map(self.fields)}"

    @classmethod
    def is_final(cls) -> bool:
        """Tell whether the same request would be refused for ever: only then is the refusal kept as the answer of its Idempotency-Key.

        Everything that time, the profile or another's act can heal is judged anew (docs/adr/0003).
        """
        return cls.kind == "gone" or (cls.kind == "invalid" and cls.decided_by == "request")


class NotFound(Refusal):
    """There is no such thing, or the caller may not know of it."""

    kind = "not_found"


class Conflict(Refusal):
    """Not as things stand now."""

    kind = "conflict"


class Forbidden(Refusal):
    """Not by this caller."""

    kind = "forbidden"


class Invalid(Refusal):
    """The content is wrong. `decided_by` names what was asked besides the request: then the same request may be right later."""

    kind = "invalid"


class Gone(Refusal):
    """It was there and will never be again."""

    kind = "gone"


class Stale(Refusal):
    """The caller knew an older version."""

    kind = "stale"


class Unavailable(Refusal):
    """Not now; nothing was done."""

    kind = "unavailable"


class Unauthenticated(Refusal):
    """Nobody known is calling."""

    kind = "unauthenticated"


class Malformed(Refusal):
    """The request cannot be read."""

    kind = "malformed"


class TooLarge(Refusal):
    """The request is larger than what is read."""

    kind = "too_large"


def refuses(*refusals: type[Refusal]) -> Callable[[F], F]:
    """Declare what an action can refuse. The documents of its route are made of this, and a test compares it with what is raised."""

    def declare(action: F) -> F:
        action.refusals = refusals  # type: ignore[attr-defined]  # Functions have room for it.
        return action

    return declare


def refusals_of(source: Callable[..., Any] | type[Refusal]) -> tuple[type[Refusal], ...]:
    """Return what an action declares, or the one refusal itself. Raises `AttributeError` for an action that declares nothing."""
    if isinstance(source, type) and issubclass(source, Refusal):
        return (source,)
    declared: tuple[type[Refusal], ...] = source.refusals  # type: ignore[union-attr]  # See `refuses`.
    return declared
