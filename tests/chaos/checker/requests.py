"""h. A repeated request got the byte-identical first answer; its key with another body was refused; nothing was done twice.

An answer counts as stored when it is a success or a refusal that nothing can heal. Every other refusal is judged anew and must not be
stored: the same key may then succeed (docs/adr/0010).
"""

import json
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from tests.chaos.checker.violations import Violation
from tests.chaos.checker.world import Attempt, Row, World

KEPT = frozenset(
    {
        "amount_required",
        "evidence_needed",
        "fact_beyond_household",
        "identity_contradicted",
        "invalid_cursor",
        "invalid_position",
        "merge_into_itself",
        "person_forgotten",
        "report_incomplete",
        "roster_needs_lead",
        "roster_officer_twice",
        "roster_officer_unknown",
        "roster_span_empty",
        "sizes_out_of_order",
        "step_incomplete",
        "two_officers_needed",
        "votes_contradicted",
    }
)
"""Refusals that nothing can heal, and that are stored. No other one is."""

AT_THE_DOOR = frozenset({"token_missing", "token_invalid", "issuer_unavailable", "database_unavailable"})
"""What a repeated request may still be answered: it never got as far as its key."""

REFUSED = frozenset({"idempotency_key_reused"})
"""What another request under a key is told."""

CREATES: Sequence[tuple[str, str, str, str, str]] = (
    ("intake", r"/v1/cases/([^/]+)/village-relief", "village_relief", "case_id", "village aid"),
    ("intake", r"/v1/cases/([^/]+)/handovers", "handover", "case_id", "hand-over"),
    ("intake", r"/v1/cases/([^/]+)/(?:transfers|place-corrections)", "transfer", "case_id", "transfer"),
    ("intake", r"/v1/cases/([^/]+)/person/corrections", "person_correction", "case_id", "correction"),
    ("assessment", r"/v1/assessments/([^/]+)/fact-proofs", "fact_proof", "case_id", "fact proof"),
    ("assessment", r"/v1/notices/([^/]+)/objections", "objection", "notice_id", "objection"),
    ("referral", r"/v1/cases/([^/]+)/consents", "consent", "case_id", "consent"),
)
"""Operations that each make one row: service, path, table, the column that names what the path names."""


def check(world: World) -> Iterator[Violation]:
    """Yield what was not held."""
    by_key: dict[tuple[str, str, str], list[Attempt]] = defaultdict(list)
    for attempt in world.attempts:
        if attempt.key is not None:
            by_key[attempt.service, attempt.actor, attempt.key].append(attempt)
    for (service, _, key), attempts in by_key.items():
        yield from _same_answers(f"{service} key {key}", attempts)
    yield from _stored(world, by_key)
    yield from _made_once(world)
    yield from _registered_once(world)


def is_stored(attempt: Attempt) -> bool:
    """Tell whether an answer must be the one that every repetition gets."""
    if attempt.status is None or attempt.status >= 500:
        return False
    return attempt.status < 300 or attempt.code in KEPT


def _request(attempt: Attempt) -> str:
    return f"{attempt.method} {attempt.path} {json.dumps(attempt.body, sort_keys=True)}"


def _answer(attempt: Attempt) -> tuple[int | None, str | None, str | None, str | None]:
    return attempt.status, attempt.answer, attempt.headers.get("location"), attempt.headers.get("etag")


def _same_answers(subject: str, attempts: Sequence[Attempt]) -> Iterator[Violation]:
    answered = sorted((one for one in attempts if one.ended_ns is not None and is_stored(one)), key=lambda one: one.ended_ns or 0)
    if not answered:
        return
    first = answered[0]
    for other in attempts:
        if other is first or other.status is None:
            continue
        later = other.began_ns > (first.ended_ns or 0)
        if _request(other) != _request(first):
            yield from _other_request(subject, other, later=later)
        elif is_stored(other) and _answer(other) != _answer(first):
            yield Violation("h", subject, f"the same request was answered {_shown(first)} and then {_shown(other)}")
        elif later and not is_stored(other) and other.status < 500 and other.code not in AT_THE_DOOR:
            yield Violation("h", subject, f"after the answer {_shown(first)} a repetition got {_shown(other)}")


def _other_request(subject: str, other: Attempt, *, later: bool) -> Iterator[Violation]:
    if is_stored(other):
        yield Violation("h", subject, f"another request under the key of the first was carried out: {_shown(other)}")
    elif later and (other.status or 0) < 500 and other.code not in AT_THE_DOOR | REFUSED:
        yield Violation("h", subject, f"another request under the key was not refused as such: {_shown(other)}")


def _shown(attempt: Attempt) -> str:
    answer = attempt.answer or ""
    return f"{attempt.status} {answer[:160]}{'…' if len(answer) > 160 else ''}"


def _stored(world: World, by_key: Mapping[tuple[str, str, str], Sequence[Attempt]]) -> Iterator[Violation]:
    """What was answered was committed: the key stands in the database with exactly this answer. No refusal that can heal stands there."""
    kept = {(service, row["subject"], row["key"]): row for service in world.services for row in world.rows(service, "idempotency")}
    for (service, _, key), row in kept.items():
        code = json.loads(row["body"]).get("code") if (row["status"] or 0) >= 400 else None
        if code is not None and code not in KEPT:
            yield Violation("h", f"{service} key {key}", f"keeps a refusal that can heal: {code}")
    for (service, actor, key), attempts in by_key.items():
        answered = next((one for one in attempts if is_stored(one)), None)
        if answered is None or service not in world.services:
            continue
        row = kept.get((service, actor, key))
        if row is None:
            yield Violation("h", f"{service} key {key}", f"was answered {_shown(answered)}, and the database knows nothing of it")
        elif (row["status"], row["body"]) != (answered.status, answered.answer):
            yield Violation("h", f"{service} key {key}", f"was answered {_shown(answered)}, and {row['status']} is stored")


def _made_once(world: World) -> Iterator[Violation]:
    """An operation whose outcome is unknown may have made its row or not; none made two."""
    for service, path, table, column, what in CREATES:
        if service not in world.services:
            continue
        found = world.grouped(service, table, column).items()
        there = {name: sum(not _of_a_desk(world, row) for row in rows) for name, rows in found}
        certain, possible = _operations(world.attempts, service, path)
        for name in {*there, *certain}:
            count, least, most = there.get(name, 0), len(certain.get(name, ())), len(possible.get(name, ()))
            if not least <= count <= most:
                yield Violation("h", f"{service} {name}", f"{count} times {what}, though {least} were confirmed and {most} asked for")


def _of_a_desk(world: World, row: Row) -> bool:
    """Tell whether a row is a hand-over that a lead made of a whole desk in one call, and not one that was asked for by itself."""
    return (row.get("from_officer"), row.get("to_officer")) in world.desks


def _operations(attempts: Iterable[Attempt], service: str, path: str) -> tuple[dict[str, set[str]], dict[str, set[str]]]:
    certain: dict[str, set[str]] = defaultdict(set)
    possible: dict[str, set[str]] = defaultdict(set)
    for attempt in attempts:
        found = re.fullmatch(path, attempt.path) if attempt.service == service and attempt.method == "POST" else None
        if found is None or attempt.key is None:
            continue
        key = f"{attempt.actor} {attempt.key}"
        if attempt.status is None or attempt.status >= 500 or attempt.status < 300:
            possible[found[1]].add(key)
        if attempt.status is not None and attempt.status < 300:
            certain[found[1]].add(key)
    return certain, possible


def _registered_once(world: World) -> Iterator[Violation]:
    """Every case goes back to exactly one registration: the one whose stored answer names it."""
    named: dict[str, int] = defaultdict(int)
    keys = {(attempt.actor, attempt.key) for attempt in world.attempts if attempt.service == "intake" and attempt.path == "/v1/cases"}
    for row in world.rows("intake", "idempotency"):
        if row["status"] == 201 and (row["subject"], row["key"]) in keys:
            named[json.loads(row["body"]).get("case_id", "nothing")] += 1
    for case_id in world.by("intake", "intake_case", "case_id"):
        if keys and named[case_id] != 1:
            yield Violation("h", f"case {case_id}", f"is the answer of {named[case_id]} registrations, not of one")
