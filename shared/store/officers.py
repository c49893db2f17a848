"""Officers whom rosters name, as a service has heard of them: who is named in a call is looked for here.

A service that takes officers' names has the table `roster_officers`; of each roster the newest version counts. Subjects are kept as they
are compared (`shared.kit.principal.folded`).
"""

from collections.abc import Sequence

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import ARRAY, UUID

from shared.kit.principal import folded
from shared.store.db import UnitOfWork

KEEP = """
INSERT INTO roster_officers AS known (roster_id, place_code, version, officers) VALUES ($1, $2, $3, $4)
ON CONFLICT (roster_id) DO UPDATE SET version = excluded.version, officers = excluded.officers WHERE known.version < excluded.version
"""
FIRST_UNLISTED = """
SELECT asked.at FROM unnest($2::text[]) WITH ORDINALITY AS asked (officer, at)
WHERE NOT EXISTS (
    SELECT FROM roster_officers r
    WHERE (r.place_code = ANY ($1::text[]) OR starts_with(r.place_code, $3::text)) AND asked.officer = ANY (r.officers)
)
ORDER BY asked.at LIMIT 1
"""


def roster_officers(metadata: sa.MetaData) -> sa.Table:
    """Return the table, for a service's own tables."""
    return sa.Table(
        "roster_officers",
        metadata,
        sa.Column("roster_id", UUID(as_uuid=False), primary_key=True),
        sa.Column("place_code", sa.Text, nullable=False),
        sa.Column("version", sa.BigInteger, nullable=False),
        sa.Column("officers", ARRAY(sa.Text), nullable=False, comment="As they are compared."),
    )


async def keep_officers(uow: UnitOfWork, roster_id: str, place_code: str, version: int, officers: Sequence[str]) -> None:
    """Keep whom a roster names, unless a newer version of it is kept."""
    await uow.sql(KEEP, roster_id, place_code, version, sorted({folded(one) for one in officers}))


async def first_unlisted(uow: UnitOfWork, divisions: Sequence[str], officers: Sequence[str], below: str | None = None) -> str | None:
    """Return the first of these officers whom no roster names of these divisions, nor of one with the prefix `below`, or None."""
    rows = await uow.sql(FIRST_UNLISTED, divisions, [folded(one) for one in officers], below)
    return officers[rows[0].at - 1] if rows else None
