"""Logs, metrics and traces: what a running service says about itself, and never about a person.

Logs are JSON lines on standard output. A log call names ids and codes; a processor drops every key that is not known to be harmless,
so that a careless call loses its detail instead of a person's privacy. Traces run through Kafka by the `traceparent` header; the
OpenTelemetry SDK is loaded only when an OTLP endpoint is configured, because importing it costs half a second of every start.
"""

import contextlib
import logging
import os
import secrets
from collections.abc import Iterator, MutableMapping
from contextvars import ContextVar
from typing import Any

import structlog
from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest

REGISTRY = CollectorRegistry()

SECONDS = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 60.0)

RELAY_LAG = Histogram(
    "jiuji_relay_lag_seconds", "From commit to acknowledgement by Kafka, oldest event of a tick.", buckets=SECONDS, registry=REGISTRY
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
        "payment_id",
        "referral_id", "instruction_no", "state", "attempt",
    }
)  # fmt: skip
"""Keys a log line may have. Everything else is dropped: a name in a log cannot be taken back."""

_traceparent: ContextVar[str | None] = ContextVar("traceparent", default=None)

_exporting: list[Any] = []


def configure(service: str) -> None:
    """Write JSON lines for `service`, and export traces if `OTEL_EXPORTER_OTLP_ENDPOINT` is set."""
    logging.basicConfig(format="%(message)s", level=logging.WARNING)
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


def get_logger(name: str) -> Any:
    """Return a logger whose lines name the module."""
    return structlog.get_logger(module=name)


def metrics() -> bytes:
    """Return all metrics in Prometheus's text form."""
    return generate_latest(REGISTRY)


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
        with tracer.start_as_current_span(name, context=context) as current:
            ids = current.get_span_context()
            yield f"00-{ids.trace_id:032x}-{ids.span_id:016x}-{int(ids.trace_flags):02x}"

    return exported
