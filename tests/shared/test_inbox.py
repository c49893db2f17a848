"""What was published takes effect exactly once, in order within a case; a bad event neither stops the line nor gets lost."""

import asyncio
import re
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import asyncpg
import pytest

from shared.events.bus import Incoming
from shared.events.contracts.intake import CaseClosed
from shared.events.inbox import Inbox, TooManyBadEvents, _Run
from shared.events.outbox import REPLAY_DAYS
from shared.events.reasons import REASONS
from shared.events.receipts import RECEIPTS_KEPT
from shared.kit.ids import lowest_id_at
from shared.kit.principal import Principal
from shared.run.runtime import inbox_of
from shared.store.db import UnitOfWork
from tests.shared.conftest import PLACE, notes, registered
from tests.shared.sample.main import ANTIDOTE, POISON

WAITING = "SELECT EXISTS (SELECT FROM pg_stat_activity WHERE datname = $1 AND wait_event_type = 'Lock')"


async def ask(sample, sql, *params):
    async with sample.db.begin(Principal.system("test")) as uow:
        return await uow.sql(sql, *params)


async def parked(sample):
    return [(row[0], row[1]) for row in await ask(sample, "SELECT case_version, reason FROM parked_event ORDER BY case_id, case_version")]


async def redrive(sample):
    async with sample.db.begin(Principal.system("test")) as uow:
        await uow.sql("UPDATE parked_event SET redrive_requested_at = now() WHERE reason = 'failed'")
        await uow.sql("UPDATE dead_letter SET redrive_requested_at = now()")
    return await sample.inbox.redrive()


async def test_an_event_twice_takes_effect_once(sample):
    record, event_id = sample.record("c1", PLACE, registered())
    await sample.apply(record)
    await sample.apply(record)
    await sample.apply(record, record)
    assert await notes(sample) == [event_id]
    assert len(await sample.emitted()) == 1


async def test_two_consumers_at_once_apply_each_event_once(sample):
    records = [sample.record(f"c{i % 7}", PLACE, registered())[0] for i in range(60)]
    other = inbox_of(sample.ctx, sample.spec.handlers)
    await asyncio.gather(sample.inbox.apply(records), other.apply(records))
    assert len(await notes(sample)) == 60


async def test_what_an_event_causes_names_its_cause(sample):
    event_id = await sample.deliver("c1", PLACE, registered())
    assert [said.causation_id for said in await sample.emitted()] == [event_id]


async def test_events_out_of_order_are_applied_in_order(sample):
    made = [sample.record("c1", PLACE, registered(), version=version) for version in (1, 2, 3, 4)]
    for index in (2, 3, 1):
        await sample.apply(made[index][0])
    assert await parked(sample) == [(2, "gap"), (3, "gap"), (4, "gap")]
    await sample.apply(made[0][0])
    assert [said.causation_id for said in await sample.emitted()] == [event_id for _, event_id in made]
    assert await parked(sample) == []


async def test_order_holds_within_one_batch_too(sample):
    made = [sample.record("c1", PLACE, registered(), version=version) for version in (1, 2, 3)]
    await sample.apply(made[2][0], made[1][0], made[0][0])
    assert [said.causation_id for said in await sample.emitted()] == [event_id for _, event_id in made]


async def test_an_event_that_its_handler_refuses_stops_only_its_own_case(sample):
    bad, _ = sample.record("c1", PLACE, registered(POISON))
    behind, behind_id = sample.record("c1", PLACE, registered())
    other, other_id = sample.record("c2", PLACE, registered())
    await sample.apply(bad, behind, other)
    assert await notes(sample) == [other_id]
    assert await parked(sample) == [(1, "failed"), (2, "behind")]
    later, later_id = sample.record("c1", PLACE, registered())
    await sample.apply(later)
    assert await parked(sample) == [(1, "failed"), (2, "behind"), (3, "behind")]
    sample.ctx.running = ANTIDOTE
    await redrive(sample)
    assert await parked(sample) == []
    assert {behind_id, later_id, other_id} < set(await notes(sample))
    assert len(await notes(sample)) == 4


async def test_a_redriven_event_that_fails_again_stays_parked(sample):
    await sample.deliver("c1", PLACE, registered(POISON))
    await sample.deliver("c1", PLACE, registered())
    await redrive(sample)
    assert await parked(sample) == [(1, "failed"), (2, "behind")]
    assert await notes(sample) == []


async def test_a_refused_event_that_comes_again_when_its_receipt_has_gone_is_still_refused(sample):
    bad, behind = (sample.record("c1", PLACE, registered(unit))[0] for unit in (POISON, "unit"))
    await sample.apply(bad, behind)
    await ask(sample, "DELETE FROM inbox")
    await sample.apply(bad, behind)
    assert await parked(sample) == [(1, "failed"), (2, "behind")]
    assert await ask(sample, "SELECT error FROM parked_event WHERE case_version = 1") == [("note_refused",)]
    sample.ctx.running = ANTIDOTE
    await redrive(sample)
    assert (await parked(sample), await positions(sample)) == ([], [("c1", 2)])


STRUCTURED = [("content-type", b"application/cloudevents+json")]

UNREADABLE = [
    (lambda headers: [pair for pair in headers if pair[0] != "ce_type"], None, "missing_attribute"),
    (lambda headers: [(k, b"cn.jiuji.case.teleported.v1" if k == "ce_type" else v) for k, v in headers], None, "unknown_event_type"),
    (lambda headers: [(k, b"cn.jiuji.case.registered.v9" if k == "ce_type" else v) for k, v in headers], None, "unknown_event_type"),
    (lambda headers: [(k, b"0.3" if k == "ce_specversion" else v) for k, v in headers], None, "unknown_specversion"),
    (lambda headers: [(k, b"yesterday" if k == "ce_time" else v) for k, v in headers], None, "invalid_attribute"),
    (lambda headers: [(k, b"not-a-uuid" if k == "ce_id" else v) for k, v in headers], None, "invalid_attribute"),
    (lambda headers: [(k, b"-1" if k == "ce_caseversion" else v) for k, v in headers], None, "invalid_attribute"),
    (lambda headers: [(k, b"c\x00" if k == "ce_subject" else v) for k, v in headers], None, "invalid_attribute"),
    (lambda headers: headers, b"{", "invalid_body"),
    (lambda headers: headers, b"\xff\x00", "invalid_body"),
    (lambda headers: headers, registered("\0").model_dump_json().encode(), "invalid_body"),
    (lambda headers: headers, b'{"channel": "telepathy"}', "invalid_body"),
    (lambda headers: [], b"", "missing_attribute"),
    *((lambda headers: STRUCTURED, value, "invalid_body") for value in (b"[1]", b'[{"data": 1}]', b'{"data": ' + b"[" * 10_000)),
    (lambda headers: STRUCTURED, b'{"data": {}, "subject": "\\ud800"}', "invalid_body"),
    (lambda headers: [*headers, ("ce_\0", b"x")], b"{", "invalid_body"),
]


@pytest.mark.parametrize(("spoil", "value", "reason"), UNREADABLE)
async def test_an_unreadable_record_is_kept_whole_and_the_line_goes_on(sample, spoil, value, reason):
    good, event_id = sample.record("c1", PLACE, registered())
    bad = Incoming(good.topic, 0, 900, b"c1", good.value if value is None else value, spoil(good.headers))
    await sample.apply(bad, good)
    assert await notes(sample) == [event_id]
    kept = await ask(sample, 'SELECT reason, value, topic, partition, "offset" FROM dead_letter')
    assert [tuple(row) for row in kept] == [(reason, bad.value, good.topic, 0, 900)]


ODD = [
    *(
        (name, value)
        for name in ("ce_placecode", "ce_actor", "ce_policyversion", "ce_causationid", "ce_traceparent")
        for value in (b"\0", b"\xff")
    ),
    ("ce_placecode", b"x" * 10_000),
    ("ce_actor", b"x" * 10_000),
    ("ce_unheard_of", b"\0"),
    ("unheard_of", b"\xff\0"),
    ("unheard_of\0", b""),
]


@pytest.mark.parametrize(("name", "value"), ODD)
async def test_an_odd_attribute_never_stops_the_line_nor_loses_the_event(sample, name, value):
    odd, odd_id = sample.record("c1", PLACE, registered())
    good, event_id = sample.record("c2", PLACE, registered())
    spoiled = [pair for pair in odd.headers if pair[0] != name] + [(name, value)]
    await sample.apply(Incoming(odd.topic, 0, odd.offset, odd.key, odd.value, spoiled), good)
    done = [row[0] for row in await ask(sample, "SELECT text FROM note")]
    aside = await ask(sample, "SELECT value FROM dead_letter UNION ALL SELECT value FROM parked_event")
    assert event_id in done
    assert (odd_id in done) + [bytes(row[0]) for row in aside].count(odd.value) == 1


def test_every_reason_has_its_sentence_in_both_languages():
    rooms = [Path("shared/events", name).read_text("utf-8") for name in ("codec.py", "contracts/registry.py", "inbox.py")]
    given = re.compile(r'(?:Unparseable\(|UnknownEvent\(|_park\(one, |otherwise=)"(\w+)"')
    reasons = {reason for room in rooms for reason in given.findall(room)}
    assert reasons == REASONS.keys()
    for zh, en in REASONS.values():
        assert any("\u4e00" <= char <= "\u9fff" for char in zh)
        assert en.isascii()


async def test_an_empty_record_is_kept_too(sample):
    good, _ = sample.record("c1", PLACE, registered())
    await sample.apply(Incoming(good.topic, 0, 5, b"", None, good.headers))
    assert [row[0] for row in await ask(sample, "SELECT reason FROM dead_letter")] == ["empty_body"]


async def test_a_dead_letter_is_read_again_on_demand_and_buried_anew_if_still_bad(sample):
    good, event_id = sample.record("c1", PLACE, registered())
    await sample.apply(Incoming(good.topic, 0, 1, b"", b"{", good.headers))
    assert await redrive(sample) == 1
    assert len(await ask(sample, "SELECT 1 FROM dead_letter WHERE redriven_at IS NULL")) == 1
    async with sample.db.begin(Principal.system("test")) as uow:
        await uow.sql("UPDATE dead_letter SET value = $1", good.value)
    await redrive(sample)
    assert await notes(sample) == [event_id]
    assert len(await ask(sample, "SELECT 1 FROM dead_letter WHERE redriven_at IS NOT NULL")) == 1


async def positions(sample):
    return [(row[0], row[1]) for row in await ask(sample, "SELECT case_id, version FROM stream_position ORDER BY case_id")]


def spoiled(record):
    return Incoming(record.topic, record.partition, record.offset, record.key, b"not JSON", record.headers)


async def test_an_event_that_nothing_handles_moves_its_case_on_and_is_not_read(sample):
    closed, _ = sample.record("c1", PLACE, CaseClosed(outcome="aided"))
    batch = await sample.apply(spoiled(closed))
    assert (batch.applied, await positions(sample)) == (1, [("c1", 1)])
    assert await ask(sample, "SELECT FROM inbox UNION ALL SELECT FROM dead_letter") == []
    event_id = await sample.deliver("c1", PLACE, registered())
    assert (await notes(sample), await positions(sample)) == ([event_id], [("c1", 2)])


async def test_an_event_that_nothing_handles_twice_is_no_matter_for_anybody(sample):
    closed, _ = sample.record("c1", PLACE, CaseClosed(outcome="aided"))
    await sample.apply(closed)
    await sample.deliver("c1", PLACE, registered())
    batch = await sample.apply(closed, closed)
    assert (batch.duplicates, await parked(sample), await positions(sample)) == (2, [], [("c1", 2)])


async def test_a_gap_before_an_event_that_nothing_handles_is_a_gap(sample):
    first, first_id = sample.record("c1", PLACE, registered())
    closed, _ = sample.record("c1", PLACE, CaseClosed(outcome="aided"))
    last, last_id = sample.record("c1", PLACE, registered())
    await sample.apply(spoiled(closed), last)
    assert (await parked(sample), await positions(sample)) == ([(2, "gap"), (3, "gap")], [("c1", 0)])
    await sample.apply(first)
    assert (await parked(sample), await positions(sample)) == ([], [("c1", 3)])
    assert await notes(sample) == sorted([first_id, last_id])


async def test_an_empty_record_that_nothing_handles_is_kept_as_any_other(sample):
    closed, _ = sample.record("c1", PLACE, CaseClosed(outcome="aided"), version=3)  # Behind a gap, where it would be parked.
    await sample.apply(Incoming(closed.topic, 0, 5, b"c1", None, closed.headers))
    assert [row[0] for row in await ask(sample, "SELECT reason FROM dead_letter")] == ["empty_body"]


async def test_what_stands_behind_a_mended_event_waits_for_no_operator(sample):
    bad, second, third, fourth = (sample.record("c1", PLACE, registered(POISON if n == 0 else "unit"))[0] for n in range(4))
    await sample.apply(bad)
    await sample.apply(third)  # Before the second, as after more partitions were made.
    sample.ctx.running = ANTIDOTE
    await redrive(sample)
    assert await parked(sample) == [(3, "behind")]
    await sample.apply(second)
    await sample.apply(fourth)
    assert (await parked(sample), await positions(sample)) == ([], [("c1", 4)])


async def test_an_event_whose_handler_came_while_it_was_parked_gets_its_receipt(sample):
    first, second = (sample.record("c1", PLACE, registered())[0] for _ in range(2))
    before = Inbox(sample.db, "sample", {})
    await before.apply([second])
    assert await ask(sample, "SELECT FROM inbox") == []
    await sample.apply(first)
    assert len(await ask(sample, "SELECT FROM inbox")) == len(await notes(sample)) == 2


async def test_what_several_partitions_brought_is_one_transaction(sample):
    records = [sample.record(f"c{number}", PLACE, registered())[0] for number in range(3)]
    await sample.apply(*(replace(record, partition=number, offset=number * 10) for number, record in enumerate(records)))
    stored = await ask(sample, "SELECT partition, next_offset, xmin::text FROM consumer_offset ORDER BY partition")
    assert [(row[0], row[1]) for row in stored] == [(0, 1), (1, 11), (2, 21)]
    assert len({row[2] for row in stored} | {row[0] for row in await ask(sample, "SELECT xmin::text FROM note")}) == 1


async def test_who_comes_to_a_case_while_another_is_at_it_sees_what_that_one_did(sample, servers):
    """As after more partitions were made: the second event of a case may be read by another process than the first."""
    made = [sample.record("c1", PLACE, CaseClosed(outcome="aided"))[0] for _ in range(2)]
    watcher = await asyncpg.connect(servers.admin_url)
    async with sample.db.transaction(Principal.system("test"), UnitOfWork) as uow:
        run = _Run(sample.inbox, uow, sample.inbox._read(made[:1]), careful=False)
        await run.receive()
        second = asyncio.create_task(sample.apply(made[1]))
        async with asyncio.timeout(60):
            while not await watcher.fetchval(WAITING, sample.db.url.rsplit("/", 1)[1].split("?")[0]):
                pass
        await run.finish({})
    assert (await second).applied == 1
    assert (await positions(sample), await parked(sample)) == ([("c1", 2)], [])
    await watcher.close()


async def test_a_parked_event_that_can_no_longer_be_read_keeps_only_its_own_case(sample):
    first, first_id = sample.record("c1", PLACE, registered())
    second, _ = sample.record("c1", PLACE, registered())
    await sample.apply(second)
    async with sample.db.begin(Principal.system("test")) as uow:
        await uow.sql("UPDATE parked_event SET value = $1", b"{}")  # As a contract that became stricter would have it.
    other, other_id = sample.record("c2", PLACE, registered())
    await sample.apply(first, other)
    assert (await parked(sample), await notes(sample)) == ([(2, "failed")], sorted([first_id, other_id]))
    async with sample.db.begin(Principal.system("test")) as uow:
        await uow.sql("UPDATE parked_event SET value = $1", second.value)
    await redrive(sample)
    assert (await parked(sample), len(await notes(sample))) == ([], 3)


async def test_too_many_bad_events_stop_the_line_before_they_are_set_aside(sample):
    bad = [sample.record(f"c{i}", PLACE, registered(POISON))[0] for i in range(30)]
    with pytest.raises(TooManyBadEvents):
        await sample.apply(*bad)
    assert await parked(sample) == []
    assert await ask(sample, "SELECT 1 FROM inbox") == []


async def test_the_next_offset_commits_with_the_effects(sample):
    records = [sample.record(f"c{i}", PLACE, registered())[0] for i in range(3)]
    await sample.apply(*records)
    assert [row[0] for row in await ask(sample, "SELECT next_offset FROM consumer_offset")] == [records[-1].next_offset]


def id_at(sample, age):
    return lowest_id_at(sample.clock.now() - age)


async def test_an_old_event_whose_receipt_has_gone_is_known_by_its_position(sample):
    for age, told in ((RECEIPTS_KEPT + timedelta(hours=2), []), (RECEIPTS_KEPT - timedelta(hours=2), [(1, "late")])):
        case_id = str(age)
        await sample.deliver(case_id, PLACE, registered(), version=1)
        record, event_id = sample.record(case_id, PLACE, registered(), version=1, event_id=id_at(sample, age))
        await sample.apply(record)
        assert (await parked(sample), event_id in await notes(sample)) == (told, False)


async def came_when_made(sample):
    """Let receipts be as old as they can be."""
    await ask(sample, "UPDATE inbox SET received_at = '-infinity'")


async def test_receipts_are_kept_longer_than_anything_can_come_again(sample):
    assert timedelta(days=REPLAY_DAYS) < RECEIPTS_KEPT
    for number in range(30):  # A month, an event a day.
        record, _ = sample.record(f"c{number}", PLACE, registered(), event_id=id_at(sample, timedelta(days=number, seconds=1)))
        await sample.apply(record)
    await came_when_made(sample)
    assert await sample.inbox.forget_receipts() > sample.clock.now()
    assert (len(await ask(sample, "SELECT FROM inbox")), len(await notes(sample))) == (RECEIPTS_KEPT.days, 30)


async def test_ended_leases_are_kept_as_long(sample):
    async with sample.db.begin(Principal.system("test")) as uow:
        for days, ended in ((30, 20), (20, 10), (10, None)):
            taken, over = (None if ago is None else uow.now - timedelta(days=ago) for ago in (days, ended))
            await uow.sql(
                "INSERT INTO partition_lease (partition, reader, taken_at, ended_at) VALUES (0, $1, $2, $3)", str(days), taken, over
            )
    await sample.inbox.forget_receipts()
    assert [row[0] for row in await ask(sample, "SELECT reader FROM partition_lease ORDER BY lease")] == ["20", "10"]


async def test_many_old_receipts_go_a_part_at_a_time(sample, monkeypatch):
    monkeypatch.setattr("shared.events.receipts.FORGOTTEN_AT_ONCE", 2)
    for number in range(3):
        record, _ = sample.record(f"c{number}", PLACE, registered(), event_id=id_at(sample, timedelta(days=40 + number)))
        await sample.apply(record)
    await came_when_made(sample)
    assert await sample.inbox.forget_receipts() == sample.clock.now()
    assert len(await ask(sample, "SELECT FROM inbox")) == 1
    assert await sample.inbox.forget_receipts() > sample.clock.now()
    assert await ask(sample, "SELECT FROM inbox") == []


async def test_an_unknown_event_with_a_passed_version_is_for_a_person_to_judge(sample):
    await sample.deliver("c1", PLACE, registered(), version=1)
    await sample.deliver("c1", PLACE, registered(), version=1)
    assert await parked(sample) == [(1, "late")]
    await sample.deliver("c1", PLACE, registered(), version=2)
    assert len(await notes(sample)) == 2
