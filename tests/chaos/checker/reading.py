"""Reads the world, what follows from something before that: streams, topics, then each database in one snapshot.

So whatever was streamed must be in the log, and whatever is in a topic must be in an outbox, though timers go on while this reads.
"""

import asyncio
import json
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import aiohttp
import asyncpg
from aiokafka import AIOKafkaConsumer, TopicPartition
from aiokafka.admin import AIOKafkaAdminClient

from tests.chaos.checker.records import attempts_of, lines_of, streams_of
from tests.chaos.checker.world import DESKS, TOPICS, Event, Record, Row, World

OUTBOX = """
SELECT event_id::text, type, topic, case_id, case_version, place_code, occurred_at, body, actor, policy_version, causation_id, traceparent
FROM outbox ORDER BY seq
"""

CHASSIS = {
    "inbox": "event_id::text, pg_xact_commit_timestamp(xmin) AS committed_at",
    "stream_position": "source, case_id, version",
    "parked_event": "event_id::text, source, case_id, case_version, reason, error",
    "dead_letter": 'topic, partition, "offset", headers::text, reason, redriven_at',
    "partition_lease": "lease, partition, reader, taken_at, used_at, ended_at",
    "timer": "case_id, kind, due_at",
    "idempotency": "subject, key, status, convert_from(body, 'UTF8') AS body",
}
DESK = {"task": "task_id::text, referral_id::text, case_id, department, state, amount_fen, stopped_at"}
OWN: Mapping[str, Mapping[str, str]] = {
    "intake": {
        "intake_case": "case_id::text, place_code, state, registered_at, registered_by, first_asked_officer, answerable_officer,"
        " answerable_unit, urgency, accepted_at, closed_at, outcome, paid_fen, version, merged_into::text",
        "handover": "handover_id::text, case_id::text, from_officer, to_officer, state, offered_at, answered_at",
        "transfer": "transfer_id::text, case_id::text, from_place, to_place, from_officer, to_officer, state, answered_at",
        "person_correction": "correction_id::text, case_id::text, state, account_version",
        "village_relief": "relief_id::text, case_id::text, amount_fen",
        "closing_fact": "event_id::text, case_id::text, type",
    },
    "assessment": {
        "assessment": "case_id, state, urgent, relief::text, formalities_done, post_notice, cash_owed, cash_settled, accepted_by,"
        " waiting_survey::text, waiting_review::text, flags",
        "notice": "notice_id::text, case_id, mode, opened_at, closes_at, closed_at, upheld",
        "objection": "objection_id::text, notice_id::text, case_id, upheld",
        "fact_proof": "proof_id::text, case_id",
    },
    "referral": {
        "case_file": "case_id, person_ref, stopped_reason",
        "approved_set": "set_id::text, case_id, procedure, approved_at, joined_at, joined_by, join_reason",
        "consent": "consent_id::text, case_id, department",
        "referral": "referral_id::text, case_id, set_id::text, item_id, department, desk, state, told_at, reissue_of::text",
    },
    **dict.fromkeys(DESKS, DESK),
    "charity": {
        **DESK,
        "pledge": "pledge_id::text, referral_id::text, case_id, department, fund_place, amount_fen, spent_fen, state, of_need",
        "offer": "offer_id::text, department, place_code, quantity, held, used, state",
        "offer_match": "match_id::text, offer_id::text, referral_id::text, case_id, quantity, delivered, state, of_need",
        "need": "case_id, need_fen, given_fen, pledged_fen",
        "fund": "department, place_code, available_fen, pledged_fen, spent_fen",
    },
    "disbursement": {
        "account": "code, limited, debits_pending, debits_posted, credits_pending, credits_posted",
        "transfer": "transfer_id::text, kind, debit, credit, amount_fen, pending_id::text, reference",
        "payment": "payment_id::text, case_id, item_id, instalment, instalments, amount_fen, funding, fund, state, attempt, pay_after,"
        " hold_id::text, ordered_by, means, cancel_reason",
        "instruction": "instruction_no, payment_id::text, attempt, amount_fen, state, submissions, sent_at, account_version",
        "goods": "item_id, case_id, value_fen, outstanding_fen, first_relief, issue_id::text, cancelled_at",
        "case_flags": "case_id, flags",
        "recovery": "recovery_id::text, payment_id::text, case_id, amount_fen, repaid_fen, closed_at",
    },
    "audit": {
        "event": "seq, event_id::text, case_id, case_seq, place_code, leaf",
        "case_head": "case_id, case_seq, head",
        "sealed_leaf": "leaf_index, event_seq",
        "checkpoint": "size, root, note",
        "case_file": "case_id, stage, closed_at, facts::text",
        "duty": "event_id::text, case_id, officer, since",
        "clock_fact": "case_id, clock, ref, event_id::text, kind, said_at, counts_from, pauses::text, due_at, paused_for",
        "clock": "case_id, clock, ref, started_at, warn_at, due_at, ended_at, ended_by, answerable, ladder::text, warned_at, breached_at,"
        " steps_taken, pauses::text, paused_at, carried_at, addressee, passed_to, passed_at, read_to",
        "inbox_receipt": "case_id, clock, ref, step, read_by",
        "supervision": "supervision_id::text, case_id, cause, clocks, opened_by, opened_at, concerns, replied_at, closed_at",
    },
}


async def read_world(run: Path) -> World:
    """Return the world as it is now."""
    told = json.loads((run / "run.json").read_text("utf-8"))
    streams = streams_of(run / "streams")
    topics_read_at = datetime.now(UTC)
    records = await _records(told["kafka"])
    found = await asyncio.gather(*(_database(name, url) for name, url in told["databases"].items()))
    events = [event for committed, _ in found for event in committed]
    again = await asyncio.gather(*(_outbox(name, url) for name, url in told["databases"].items()))
    known = {event.event_id for event in events}
    book_path = told.get("bank_book")
    book = lines_of(Path(book_path)) if book_path else []
    return World(
        run=told,
        attempts=attempts_of(lines_of(run / "history.jsonl")),
        streams=streams,
        faults=lines_of(run / "faults.jsonl"),
        events=events,
        later=[event for committed in again for event in committed if event.event_id not in known],
        records=records,
        tables={name: tables for name, (_, tables) in zip(told["databases"], found, strict=True)},
        book=[line for line in book if "instruction_no" in line],
        bank_says=[line for line in book if "contradicts" in line],
        bank_counts=await _bank_counts(told.get("bank_url")),
        deadlocks=_deadlocks(Path(told["postgres_log"])),
        proofs=lines_of(run / "proofs.jsonl"),
        logs=_logs(Path(told["postgres_log"]).parent),
        topics_read_at=topics_read_at,
    )


def _logs(folder: Path) -> dict[str, str]:
    return {path.name: path.read_text("utf-8", "replace") for path in sorted(folder.glob("*.log"))}


def _deadlocks(log: Path) -> list[str]:
    """Return what PostgreSQL wrote of each: the statistics do not outlive its being killed."""
    return [line for line in log.read_text("utf-8", "replace").splitlines() if "deadlock detected" in line]


async def _database(service: str, url: str) -> tuple[list[Event], dict[str, Sequence[Row]]]:
    conn = await asyncpg.connect(url, timeout=20)
    try:
        await conn.execute("SELECT set_config('app.scope', '*', false)")
        async with conn.transaction(isolation="repeatable_read", readonly=True):
            events = [Event(source=service, **row) for row in await conn.fetch(OUTBOX)]
            tables = {
                table: [dict(row) for row in await conn.fetch(f"SELECT {columns} FROM {table}")]
                for table, columns in (CHASSIS | dict(OWN[service])).items()
            }
    finally:
        await conn.close()
    return events, tables


async def _outbox(service: str, url: str) -> list[Event]:
    conn = await asyncpg.connect(url, timeout=20)
    try:
        return [Event(source=service, **row) for row in await conn.fetch(OUTBOX)]
    finally:
        await conn.close()


async def _records(bootstrap: str) -> list[Record]:
    partitions = await _partitions(bootstrap)
    consumer = AIOKafkaConsumer(bootstrap_servers=bootstrap, group_id=None, enable_auto_commit=False, auto_offset_reset="earliest")
    await consumer.start()
    found: list[Record] = []
    try:
        consumer.assign(partitions)
        await consumer.seek_to_beginning(*partitions)
        ends = await consumer.end_offsets(partitions)
        while any([await consumer.position(partition) < end for partition, end in ends.items()]):
            for records in (await consumer.getmany(timeout_ms=200, max_records=5_000)).values():
                found += [_record(record) for record in records]
    finally:
        await consumer.stop()
    return found


async def _partitions(bootstrap: str) -> list[TopicPartition]:
    admin = AIOKafkaAdminClient(bootstrap_servers=bootstrap)
    await admin.start()
    try:
        described = await admin.describe_topics(list(TOPICS))
    finally:
        await admin.close()
    return [TopicPartition(topic["topic"], part["partition"]) for topic in described for part in topic["partitions"]]


def _record(record: Any) -> Record:
    headers = {name: (raw or b"").decode("utf-8", "replace") for name, raw in record.headers}
    return Record(
        record.topic, record.partition, record.offset, (record.key or b"").decode("utf-8", "replace"), record.value or b"", headers
    )


async def _bank_counts(url: str | None) -> dict[str, Row]:
    if not url:
        return {}
    async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=20)) as http, http.get(f"{url}/book") as answer:
        book = await answer.json()
    return {item["instruction_no"]: item for item in book["items"]}
