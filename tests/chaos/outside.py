"""Trouble that comes from outside of any process: a failing bank, a forgotten transaction, a record that is no event, more partitions."""

import asyncio
import contextlib
from collections import Counter
from collections.abc import Iterable, Mapping
from random import Random
from typing import Any

import aiohttp
import asyncpg
from aiokafka import AIOKafkaProducer
from aiokafka.admin import AIOKafkaAdminClient, NewPartitions
from aiokafka.errors import KafkaError

from tests.chaos.pace import pause
from tests.chaos.points import POISON_HEADERS, POISON_TOPIC

AWAY = (OSError, TimeoutError, aiohttp.ClientError)

SO = ("settled", None)
"""What the bank says when it has stopped contradicting itself."""


def late_fault(draw: Random) -> dict[str, Any]:
    """Return what the bank does to a payment after it has settled, and in the demo's window, though it be said three times."""
    mode = draw.choice(("return_late", "return_late", "return_twice", "return_part"))
    return {"mode": mode, "count": 1, "seconds": draw.uniform(0.5, 3.0 if mode == "return_twice" else 8.0)}


def contradiction(draw: Random) -> dict[str, Any]:
    """Return what the bank says of a payment against what it has told: one thing or two after each other, for a while or for good."""
    says = draw.sample(("rejected", "accepted", "unknown", "part"), draw.choice((1, 1, 2)))
    return {"says": says, "seconds": draw.uniform(2.0, 5.0), "stays": draw.random() < 0.5}


def afterwards(book: Iterable[Mapping[str, Any]]) -> Counter[str]:
    """Return what the bank's book has of payments after they had settled, and how often."""
    counted: Counter[str] = Counter()
    for line in book:
        counted.update(
            f"said {word if part_fen is None else 'part'}" for _, word, part_fen in line.get("says", ()) if (word, part_fen) != SO
        )
        match [state for _, state, _ in line.get("later", ())]:
            case ["returned"]:
                counted["returned late"] += 1
            case ["returned", *_]:
                counted["returned twice"] += 1
            case ["settled"]:
                counted["returned in part"] += 1
    return counted


async def bank_fault(url: str, fault: Mapping[str, Any] | None) -> None:
    """Let the bank have a fault, or none any more; nothing happens while it is away, for its faults die with it."""
    with contextlib.suppress(*AWAY):
        async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=5)) as http:
            call = http.delete(f"{url}/faults") if fault is None else http.post(f"{url}/faults", json=dict(fault))
            async with call:
                return


async def bank_contradicts(url: str, number: str, says: Mapping[str, Any]) -> None:
    """Let the bank contradict itself about an instruction; nothing happens while it is away, or where it has done so or sends it back."""
    with contextlib.suppress(*AWAY):
        async with (
            aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=5)) as http,
            http.post(f"{url}/instructions/{number}/contradiction", json=dict(says)),
        ):
            return


async def hold_transaction(url: str, seconds: float, stop: asyncio.Event) -> None:
    """Hold a transaction open that has an id and a snapshot, and does nothing."""
    with contextlib.suppress(*AWAY, asyncpg.PostgresError, asyncpg.InterfaceError):
        connection = await asyncpg.connect(url, timeout=5)
        try:
            await connection.execute("BEGIN ISOLATION LEVEL REPEATABLE READ; SELECT pg_current_xact_id()")
            await pause(seconds, stop)
        finally:
            connection.terminate()


async def poison(bootstrap: str) -> None:
    """Publish a record that no service can read."""
    producer = AIOKafkaProducer(bootstrap_servers=bootstrap)
    with contextlib.suppress(KafkaError, *AWAY):
        async with asyncio.timeout(5):
            try:
                await producer.start()
                await producer.send_and_wait(POISON_TOPIC, b"poison of a campaign", key=b"poison", headers=POISON_HEADERS)
            finally:
                await producer.stop()


async def raise_partitions(bootstrap: str, count: int) -> None:
    """Give all topics so many partitions, as an operator does on a running system."""
    admin = AIOKafkaAdminClient(bootstrap_servers=bootstrap)
    with contextlib.suppress(KafkaError, *AWAY):
        async with asyncio.timeout(10):
            try:
                await admin.start()
                names = [name for name in await admin.list_topics() if name.startswith("jiuji.")]
                await admin.create_partitions({name: NewPartitions(count) for name in names})
            finally:
                await admin.close()
