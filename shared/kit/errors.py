"""The root of every refusal that a caller can be told.

    DomainError
    ├─ <service>/errors.py          what a stage refuses
    ├─ shared.web.auth                  who may not
    └─ shared.store.db, shared.kit.regions …  what the chassis refuses

Errors carry a stable code and fields, never a sentence and never an HTTP status: rules also run where there is no HTTP.
The sentences live in catalogues (`MESSAGES`), the statuses in `shared.web.problems`.
"""

from typing import ClassVar, Literal

Kind = Literal["not_found", "conflict", "forbidden", "invalid", "gone", "unavailable", "unauthenticated", "malformed", "too_large", "stale"]


class DomainError(Exception):
    """A refusal with a stable `code`; `fields` fill the placeholders of its sentences and must hold no personal data."""

    code: ClassVar[str] = "domain_error"
    kind: ClassVar[Kind] = "invalid"
    final: ClassVar[bool] = True
    """Whether the same request would be refused again: then the refusal is stored as the first answer of its Idempotency-Key."""

    def __init__(self, **fields: object) -> None:
        """Keep the fields."""
        super().__init__(self.code)
        self.fields = fields
