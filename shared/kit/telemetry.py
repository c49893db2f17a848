"""Logs, metrics and traces: what a running service says about itself, and never about a person.

Logs are JSON lines on standard output. A log call names ids and codes; a processor drops every key that is not known to be harmless,
so that a careless call loses its detail instead of a person's privacy. An error is named, never quoted: PostgreSQL's DETAIL and pydantic's
messages repeat what somebody wrote; what libraries log goes through the same rule. Traces run through Kafka by the `traceparent`
header; the OpenTelemetry SDK is loaded only when an OTLP endpoint is configured, because importing it costs half a second of every start.
"""

import asyncio
import contextlib
import json
import logging
import os
import secrets
import sys
import traceback
from collections.abc import Iterator, Mapping, MutableMapping
from contextvars import ContextVar
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import structlog
from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram

REGISTRY = CollectorRegistry()

SECONDS = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 60.0)

RELAY_LAG = Histogram(
    "jiuji_relay_lag_seconds", "From commit to acknowledgement by Kafka, oldest event of a tick.", buckets=SECONDS, registry=REGISTRY
)
RELAY_UNSENT = Gauge(
    "jiuji_relay_unsent_timestamp_seconds",
    "When the oldest event was written that waits for Kafka; 0 if none does.",
    registry=REGISTRY,
)
RELAY_PUBLISHED = Counter("jiuji_relay_published", "Events published.", registry=REGISTRY)
INBOX_APPLIED = Counter("jiuji_inbox_applied", "Events that took effect.", registry=REGISTRY)
INBOX_DUPLICATES = Counter("jiuji_inbox_duplicates", "Events that were here before.", registry=REGISTRY)
INBOX_PARKED = Counter("jiuji_inbox_parked", "Events whose handler refused.", registry=REGISTRY)
INBOX_DEAD = Counter("jiuji_inbox_dead", "Records that could not be read.", registry=REGISTRY)
INBOX_LAG = Gauge("jiuji_inbox_lag_records", "Records of a partition not yet read.", ["topic", "partition"], registry=REGISTRY)
HTTP_SECONDS = Histogram("jiuji_http_request_seconds", "Time to answer.", ["operation", "status"], buckets=SECONDS, registry=REGISTRY)
BATCH_CALLS = Histogram("jiuji_batch_calls", "Calls in one transaction.", buckets=(1, 2, 4, 8, 16, 32, 64), registry=REGISTRY)
WORKER_FAILURES = Counter("jiuji_worker_failures", "Ticks that ended in an error.", ["worker"], registry=REGISTRY)

HARMLESS = frozenset(
    {
        "event", "level", "timestamp", "module", "service", "error", "code", "reason", "retry_in_s", "records", "event_id", "case_id",
        "worker", "operation", "status", "seconds", "trace_id", "port", "roles", "topics", "exception", "lines", "size", "count",
        "payment_id", "referral_id", "instruction_no", "state", "attempt", "at", "type", "topic", "partition", "partitions", "pid",
        "idle_s",
    }
)  # fmt: skip
"""Keys a log line may have. Everything else is dropped: a name in a log cannot be taken back."""

ROOT = Path(__file__).resolve().parents[2]
DEPTH = 8
"""Places of an error that a line names, at most."""

_traceparent: ContextVar[str | None] = ContextVar("traceparent", default=None)

_exporting: list[Any] = []


def configure(service: str) -> None:
    """Write JSON lines for `service`, and export traces if `OTEL_EXPORTER_OTLP_ENDPOINT` is set."""
    others = logging.StreamHandler(sys.stdout)
    others.setFormatter(LibraryLines(service))
    logging.basicConfig(handlers=[others], level=logging.WARNING)
    structlog.contextvars.bind_contextvars(service=service)
    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            _only_harmless,
            structlog.processors.JSONRenderer(ensure_ascii=False),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(logging.INFO),
        cache_logger_on_first_use=True,
    )
    if os.environ.get("OTEL_EXPORTER_OTLP_ENDPOINT") and not _exporting:
        _exporting.append(_tracer(service))


def named(error: BaseException) -> str:
    """Return what kind of error it is, with PostgreSQL's SQLSTATE if it has one; never its text."""
    state = next((found for one in _chain(error) if isinstance(found := getattr(one, "sqlstate", None), str)), None)
    return f"{type(error).__name__} {state}" if state else type(error).__name__


def place_of(error: BaseException) -> str:
    """Return where an error was raised, innermost first, by file, line and function: of our own code if it passed through any."""
    frames = traceback.extract_tb(error.__traceback__)
    own = [frame for frame in frames if Path(frame.filename).is_relative_to(ROOT) and "site-packages" not in frame.filename]
    return " < ".join(f"{_short(frame.filename)}:{frame.lineno} {frame.name}" for frame in reversed((own or frames)[-DEPTH:]))


def log_lost_errors(loop: asyncio.AbstractEventLoop) -> None:
    """Log what nobody awaited by its name: asyncio's own words would show the whole error."""

    def told(_loop: asyncio.AbstractEventLoop, context: Mapping[str, Any]) -> None:
        error, reason = context.get("exception"), context.get("message")
        if isinstance(error, BaseException):
            get_logger(__name__).error("error_lost", reason=reason, error=named(error), at=place_of(error))
        else:
            get_logger(__name__).error("error_lost", reason=reason)

    loop.set_exception_handler(told)


class LibraryLines(logging.Formatter):
    """What a library says, as one of our lines: errors among its arguments, and the one that it shows, by name and place only."""

    def __init__(self, service: str) -> None:
        """`service` is named in every line."""
        super().__init__()
        self._service = service

    def format(self, record: logging.LogRecord) -> str:
        """Return the line."""
        if isinstance(record.args, tuple):
            record.args = tuple(map(_harmless, record.args))
        elif record.args:
            record.args = {name: _harmless(each) for name, each in record.args.items()}
        line = {
            "service": self._service,
            "level": record.levelname.lower(),
            "timestamp": datetime.fromtimestamp(record.created, UTC).isoformat(),
            "module": record.name,
            "event": _without_errors(record.getMessage()),
        }
        if record.exc_info and record.exc_info[1]:
            line |= {"error": named(record.exc_info[1]), "at": place_of(record.exc_info[1])}
        return json.dumps(line, ensure_ascii=False)


def get_logger(name: str) -> Any:
    """Return a logger whose lines name the module."""
    return structlog.get_logger(module=name)


def current_traceparent() -> str | None:
    """Return the W3C trace context in which we are, or None."""
    return _traceparent.get()


@contextlib.contextmanager
def span(name: str, parent: str | None = None) -> Iterator[str]:
    """Open a span under `parent` (a `traceparent`, or None for the current one, or a new trace); yield its own `traceparent`.

    Without an exporter this only carries the ids on, so that a trace stays whole across services that do and do not export.
    """
    context = parent or _traceparent.get()
    with contextlib.ExitStack() as stack:
        own = stack.enter_context(_exporting[0](name, context)) if _exporting else _child_of(context)
        token = _traceparent.set(own)
        try:
            yield own
        finally:
            _traceparent.reset(token)


def _child_of(parent: str | None) -> str:
    trace_id = parent.split("-")[1] if parent and parent.count("-") == 3 else secrets.token_hex(16)
    return f"00-{trace_id}-{secrets.token_hex(8)}-01"


def _only_harmless(_logger: Any, _method: str, line: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    return {key: value for key, value in line.items() if key in HARMLESS}


def _chain(error: BaseException) -> Iterator[BaseException]:
    """Yield an error and what it came from: SQLAlchemy keeps the driver's in `orig`, that one asyncpg's as its cause."""
    seen: list[BaseException] = []
    waiting: list[BaseException | None] = [error]
    while waiting:
        one = waiting.pop(0)
        if one is not None and not any(one is other for other in seen):
            seen.append(one)
            waiting += [getattr(one, "orig", None), one.__cause__]
            yield one


def _harmless(argument: object) -> object:
    return named(argument) if isinstance(argument, BaseException) else argument


def _short(filename: str) -> str:
    path = Path(filename)
    return str(path.relative_to(ROOT)) if path.is_relative_to(ROOT) else path.name


def _without_errors(message: str) -> str:
    """Return a message without the tracebacks that some libraries write into it: of those only the places stay."""
    head, mark, rest = message.partition("Traceback (most recent call last)")
    places = [line.strip().removeprefix("File ") for line in rest.splitlines() if line.startswith('  File "')]
    return " ".join([head.strip(), "traceback:", *places]) if mark else head.strip()


def _tracer(service: str) -> Any:
    from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter  # noqa: PLC0415
    from opentelemetry.sdk.resources import Resource  # noqa: PLC0415
    from opentelemetry.sdk.trace import TracerProvider  # noqa: PLC0415
    from opentelemetry.sdk.trace.export import BatchSpanProcessor  # noqa: PLC0415
    from opentelemetry.trace.propagation.tracecontext import TraceContextTextMapPropagator  # noqa: PLC0415

    provider = TracerProvider(resource=Resource.create({"service.name": f"jiuji-{service}"}))
    provider.add_span_processor(BatchSpanProcessor(OTLPSpanExporter()))
    tracer = provider.get_tracer("jiuji")
    propagator = TraceContextTextMapPropagator()

    @contextlib.contextmanager
    def exported(name: str, parent: str | None) -> Iterator[str]:
        context = propagator.extract({"traceparent": parent}) if parent else None
        # An error's text stays out of traces as it does out of logs: only its name is kept.
        with tracer.start_as_current_span(name, context=context, record_exception=False, set_status_on_exception=False) as current:
            ids = current.get_span_context()
            try:
                yield f"00-{ids.trace_id:032x}-{ids.span_id:016x}-{int(ids.trace_flags):02x}"
            except BaseException as error:
                current.set_attribute("error.type", named(error))
                raise

    return exported
