"""The embedded PostgreSQL and Kafka, as the tests of every service use them."""

from pathlib import Path

import asyncpg
import pytest

from deploy.local.postgres import Cluster, Postgres
from deploy.local.processes import StackError, _state_of, children_of
from deploy.local.servers import Servers
from deploy.local.topics import TOPICS
from shared.events.broker import require_topics
from shared.events.contracts import TOPICS as NAMED
from tests.local.leftovers import none_left


async def test_the_application_role_can_bypass_nothing(servers: Servers) -> None:
    connection = await asyncpg.connect(servers.admin_url)
    row = await connection.fetchrow("SELECT rolsuper, rolbypassrls, rolcreatedb, rolcreaterole FROM pg_roles WHERE rolname = 'jiuji_app'")
    await connection.close()
    assert row is not None
    assert not any(row.values())


async def test_postgresql_asks_for_a_password(servers: Servers) -> None:
    stranger = Cluster(servers.admin_url, "guess")
    with pytest.raises(asyncpg.InvalidPasswordError):
        await asyncpg.connect(stranger.app_url("postgres"))


async def test_a_database_is_made_once_and_belongs_to_the_owner_role(servers: Servers) -> None:
    assert await servers.create_database("made_once")
    assert not await servers.create_database("made_once")
    owner = await asyncpg.connect(servers.owner_url("made_once"))
    await owner.execute("CREATE TABLE thing (id int)")
    await owner.close()
    application = await asyncpg.connect(servers.app_url("made_once"))
    with pytest.raises(asyncpg.InsufficientPrivilegeError):
        await application.execute("CREATE TABLE other (id int)")
    with pytest.raises(asyncpg.InsufficientPrivilegeError):
        await application.fetch("SELECT * FROM thing")
    await application.close()
    await servers.drop_database("made_once")


async def test_when_postgresql_was_killed_nothing_of_it_holds_its_memory_any_more(tmp_path: Path) -> None:
    """Its backends are sessions of their own: each has to have left too, or the next server cannot start."""
    postgres = Postgres(tmp_path / "postgres", tmp_path / "postgres.log", durable=False)
    try:
        await postgres.start()
        connections = [await asyncpg.connect(postgres.admin_url) for _ in range(60)]
        assert postgres.process is not None
        backends = children_of(postgres.process.pid)
        await postgres.kill()
        assert not [pid for pid in backends if _state_of(pid) not in ("Z", "")]
        for connection in connections:
            connection.terminate()
        await postgres.start()
    finally:
        await postgres.stop()


async def test_what_was_committed_survives_kill_9_of_postgresql(tmp_path: Path) -> None:
    postgres = Postgres(tmp_path / "postgres", tmp_path / "postgres.log", durable=False)
    try:
        await postgres.start()
        port = postgres.port
        connection = await asyncpg.connect(postgres.admin_url)
        await connection.execute("CREATE TABLE kept (id int)")
        await connection.execute("INSERT INTO kept VALUES (1)")
        await postgres.kill()
        assert await none_left(tmp_path) == {}
        await postgres.start()
        assert postgres.port == port
        again = await asyncpg.connect(postgres.admin_url)
        assert await again.fetchval("SELECT count(*) FROM kept") == 1
        await again.close()
    finally:
        await postgres.stop()
    assert await none_left(tmp_path) == {}


async def test_a_first_start_that_was_cut_short_is_made_anew(tmp_path: Path) -> None:
    half_made = tmp_path / "postgres" / "data"
    half_made.mkdir(parents=True)
    (half_made / "base").touch()
    postgres = Postgres(tmp_path / "postgres", tmp_path / "postgres.log", durable=False)
    try:
        await postgres.start()
        assert (half_made / "PG_VERSION").read_text("ascii").strip() == "18"
    finally:
        await postgres.stop()


async def test_an_existing_server_that_does_not_answer_is_one_clear_sentence() -> None:
    with pytest.raises(StackError, match="check DATABASE_URL"):
        await Cluster("postgresql://nobody@127.0.0.1:1/postgres", "").create_roles()


async def test_an_existing_server_is_used_and_left_running(servers: Servers, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATABASE_URL", servers.admin_url)
    guest = await Servers.start(tmp_path)
    try:
        assert guest.postgres is None
        assert guest.admin_url == servers.admin_url
    finally:
        await guest.stop()
        await servers.cluster.create_roles()  # The guest gave the roles its own password.
    connection = await asyncpg.connect(servers.admin_url)
    await connection.close()


async def test_every_topic_that_an_event_names_exists(kafka: str) -> None:
    assert {*NAMED, "jiuji.dlq"} == {topic.name for topic in TOPICS}
    await require_topics(kafka, [topic.name for topic in TOPICS])
