"""A log names an error and where it was raised, and never what somebody wrote."""

import asyncio
import gc
import json
import logging

import pytest
from asyncpg.exceptions import InvalidTextRepresentationError
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from pydantic import BaseModel, ValidationError
from structlog.testing import capture_logs

from shared.kit.principal import Principal
from shared.kit.telemetry import LibraryLines, _tracer, log_lost_errors, named, place_of, span
from shared.run.runtime import Runtime

SECRET = "王秀英的丈夫周日夜里去世了"  # A made-up person.
SYSTEM = Principal.system("test")


async def quote(ctx):
    """Make PostgreSQL repeat what it was given: of rows behind row-level security it tells no DETAIL, of values it does."""
    async with ctx.db.begin(SYSTEM) as uow:
        await uow.sql("SELECT $1::text::int", SECRET)


@pytest.fixture
def line():
    """What a library's record reads like in our log."""

    def said(message, *args, error=None):
        info = (type(error), error, error.__traceback__) if error else None
        record = logging.LogRecord("uvicorn.error", logging.ERROR, __file__, 1, message, args, info)
        return json.loads(LibraryLines("intake").format(record))

    return said


async def refused(sample) -> InvalidTextRepresentationError:
    with pytest.raises(InvalidTextRepresentationError) as caught:
        await quote(sample.ctx)
    assert SECRET in str(caught.value)
    return caught.value


async def test_an_error_of_the_database_is_named_with_its_state_and_place(sample):
    error = await refused(sample)
    assert named(error) == "InvalidTextRepresentationError 22P02"
    assert "tests/shared/test_telemetry.py" in place_of(error)
    assert "shared/store/db.py" in place_of(error)
    assert SECRET not in place_of(error)


async def test_what_a_library_logs_quotes_no_error(sample, line):
    error = await refused(sample)
    shown = line("Exception in ASGI application\n", error=error)
    assert shown["error"] == "InvalidTextRepresentationError 22P02"
    assert "test_telemetry.py" in shown["at"]
    assert SECRET not in json.dumps(shown, ensure_ascii=False)
    assert line("closing: %s", error)["event"] == "closing: InvalidTextRepresentationError 22P02"
    assert line("closing: %(why)s", {"why": error})["event"] == "closing: InvalidTextRepresentationError 22P02"
    assert line("no error, %d of them", 3)["event"] == "no error, 3 of them"


def test_a_traceback_within_a_message_keeps_its_places_only(line):
    trace = '  File "/srv/jiuji/intake/main.py", line 7, in f\n    g()\n'
    text = f"Startup failed\nTraceback (most recent call last):\n{trace}ValueError: {SECRET}"
    assert line(text)["event"] == 'Startup failed traceback: "/srv/jiuji/intake/main.py", line 7, in f'


def test_an_error_without_a_state_or_a_traceback_has_a_name_all_the_same():
    class Form(BaseModel):
        age: int

    with pytest.raises(ValidationError) as caught:
        Form.model_validate({"age": SECRET})
    assert named(caught.value) == "ValidationError"
    assert place_of(ValueError(SECRET)) == ""


async def test_a_worker_that_fails_says_how_and_where_and_quotes_nothing(sample):
    runtime = Runtime(sample.ctx, topics=(), give_up=str)
    with capture_logs() as logged:
        runtime.work({"quoting": quote})
        async with asyncio.timeout(60):
            while not logged:  # noqa: ASYNC110  # Nothing announces a line of the log.
                await asyncio.sleep(0.01)
    await runtime.leave()
    assert (logged[0]["event"], logged[0]["error"]) == ("worker_failed", "InvalidTextRepresentationError 22P02")
    assert " quote" in logged[0]["at"]
    assert SECRET not in json.dumps(logged, ensure_ascii=False)


async def test_an_error_that_nobody_awaited_is_named_and_not_shown():
    async def fail():
        raise ValueError(SECRET)

    loop = asyncio.get_running_loop()
    log_lost_errors(loop)
    try:
        with capture_logs() as logged:
            lost = asyncio.create_task(fail())
            await asyncio.wait([lost])
            del lost
            gc.collect()
    finally:
        loop.set_exception_handler(None)
    assert [(each["event"], each["error"]) for each in logged] == [("error_lost", "ValueError")]
    assert SECRET not in json.dumps(logged, ensure_ascii=False)


def test_a_trace_names_an_error_and_quotes_nothing(monkeypatch):
    exporter = InMemorySpanExporter()
    monkeypatch.setattr("opentelemetry.exporter.otlp.proto.http.trace_exporter.OTLPSpanExporter", lambda: exporter)
    monkeypatch.setattr("opentelemetry.sdk.trace.export.BatchSpanProcessor", SimpleSpanProcessor)
    monkeypatch.setattr("shared.kit.telemetry._exporting", [_tracer("test")])
    with pytest.raises(ValueError, match=SECRET), span("http"):
        raise ValueError(SECRET)
    [exported] = exporter.get_finished_spans()
    assert exported.attributes["error.type"] == "ValueError"
    assert SECRET not in exported.to_json(indent=None).encode().decode("unicode_escape")
    assert exported.events == ()
