"""The AsyncAPI 3 document of all topics, made from the event models and their golden examples.

`python -m shared.events.contracts.asyncapi > docs/asyncapi.json` writes it; a test fails when it is not what is committed.
"""

import json
import sys
from importlib.resources import files
from typing import Any

from shared.events.contracts.base import Event
from shared.events.contracts.registry import EVENTS, TOPICS

ENVELOPE: dict[str, Any] = {
    "type": "object",
    "required": ["ce_specversion", "ce_id", "ce_source", "ce_type", "ce_time", "ce_subject", "ce_caseversion"],
    "properties": {
        "ce_specversion": {"const": "1.0"},
        "ce_id": {"type": "string", "format": "uuid", "description": "Unique; receivers tell duplicates by it."},
        "ce_source": {"type": "string", "description": "The publishing service."},
        "ce_type": {"type": "string"},
        "ce_time": {"type": "string", "format": "date-time"},
        "ce_subject": {"type": "string", "description": "Case id; also the record's key."},
        "ce_partitionkey": {"type": "string"},
        "ce_caseversion": {
            "type": "string",
            "pattern": "^[1-9][0-9]*$",
            "description": "Counts this publisher's events of the case from 1, no gaps.",
        },
        "ce_placecode": {"type": "string", "description": "12-digit division code of the place of emergency."},
        "ce_actor": {"type": "string", "description": "Pseudonymous id of who acted."},
        "ce_policyversion": {"type": "string"},
        "ce_causationid": {"type": "string", "format": "uuid", "description": "The event that this one follows from."},
        "ce_traceparent": {"type": "string", "description": "W3C trace context."},
    },
}


def asyncapi_document() -> dict[str, Any]:
    """Return the document: a channel per topic, a message per event type, both directions of use."""
    return {
        "asyncapi": "3.0.0",
        "info": {
            "title": "救急难平台事件 Jiuji events",
            "version": "1.0.0",
            "description": "CloudEvents 1.0 on Apache Kafka in binary mode, key = case id. No event carries personal data. "
            "Optional fields may be added; anything else is a new type version.",
        },
        "defaultContentType": "application/json",
        "channels": {topic: _channel(topic) for topic in TOPICS},
        "operations": {f"receive.{topic}": _operation(topic) for topic in TOPICS},
        "components": {
            "messages": {event_type: _message(event) for event_type, event in sorted(EVENTS.items())},
            "schemas": {"envelope": ENVELOPE},
        },
    }


def published_example(event_type: str) -> dict[str, Any]:
    """Return the golden example of a type: a structured CloudEvent."""
    text = files("shared.events.contracts").joinpath("examples", f"{event_type}.json").read_text("utf-8")
    loaded: dict[str, Any] = json.loads(text)
    return loaded


def _channel(topic: str) -> dict[str, Any]:
    names = sorted(event_type for event_type, event in EVENTS.items() if topic == event.TOPIC)
    return {
        "address": topic,
        "description": f"Events of {topic.removeprefix('jiuji.')}.",
        "messages": {name: {"$ref": f"#/components/messages/{name}"} for name in names},
        "bindings": {"kafka": {"topic": topic, "bindingVersion": "0.5.0"}},
    }


def _operation(topic: str) -> dict[str, Any]:
    return {"action": "receive", "channel": {"$ref": f"#/channels/{topic}"}, "summary": f"Receive everything on {topic}."}


def _message(event: type[Event]) -> dict[str, Any]:
    schema = event.model_json_schema(ref_template="#/components/messages/" + event.TYPE + "/payload/$defs/{model}")
    return {
        "name": event.TYPE,
        "title": event.short_name(),
        "summary": (event.__doc__ or "").strip().split("\n")[0],
        "contentType": "application/json",
        "headers": {"$ref": "#/components/schemas/envelope"},
        "payload": schema,
        "bindings": {"kafka": {"key": {"type": "string"}, "bindingVersion": "0.5.0"}},
        "examples": [{"payload": published_example(event.TYPE)["data"]}],
    }


def text() -> str:
    """Return the document as JSON text, one message to a line, so that a change shows as one line."""
    made = asyncapi_document()
    messages = made["components"].pop("messages")
    parts = [f'  "{name}": {json.dumps(value, ensure_ascii=False, sort_keys=True)}' for name, value in messages.items()]
    head = json.dumps(made, ensure_ascii=False, sort_keys=True)
    assert head.count('"components": {') == 1
    return head.replace('"components": {', '\n"components": {"messages": {\n' + ",\n".join(parts) + "\n},\n") + "\n"


if __name__ == "__main__":
    sys.stdout.write(text())
