"""What was ever published can still be read, and means what it meant."""

import json
import re
from dataclasses import replace
from pathlib import Path

import pytest
from cloudevents.core.bindings.kafka import KafkaMessage, from_kafka_event, to_binary_event
from hypothesis import given
from hypothesis import strategies as st

from shared.events.bus import Incoming
from shared.events.codec import decode, headers_of, heading
from shared.events.contracts import EVENTS, TOPICS, Envelope, Unparseable
from shared.events.contracts.asyncapi import asyncapi_document, published_example, text
from shared.events.parking import headers_json, headers_of_json
from shared.kit.principal import SUBJECT_LENGTH

EXAMPLES = sorted(Path("shared/events/contracts/examples").glob("*.json"))
STRUCTURED = [("content-type", b"application/cloudevents+json; charset=utf-8")]

PERSONAL = re.compile(r"name|phone|address|id_number|account_no|diagnos|birth|bank_account", re.IGNORECASE)


def read(path):
    return decode(STRUCTURED, path.read_bytes())


def test_every_type_has_a_golden_example():
    assert {path.stem for path in EXAMPLES} >= EVENTS.keys()


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_every_example_ever_committed_is_still_read(path):
    told = json.loads(path.read_text("utf-8"))
    envelope = read(path)
    assert (envelope.id, envelope.type, envelope.case_id, envelope.case_version) == (
        told["id"],
        told["type"],
        told["subject"],
        int(told["caseversion"]),
    )
    kept = json.loads(envelope.data.model_dump_json(exclude_none=True))
    assert kept == told["data"]


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_both_modes_carry_the_same_event(path):
    envelope = read(path)
    assert decode(headers_of(envelope), envelope.body) == envelope


@pytest.mark.parametrize("subject", ["x" * SUBJECT_LENGTH, "泰" * SUBJECT_LENGTH, "auth0|5f7c", "first last"])
def test_whoever_a_token_may_name_is_carried_as_the_actor(subject):
    envelope = replace(read(EXAMPLES[0]), actor=subject)
    assert decode(headers_of(envelope), envelope.body).actor == subject


@pytest.mark.parametrize("path", EXAMPLES[:1], ids=lambda path: path.stem)
def test_an_attribute_that_is_null_is_one_that_is_not_there(path):
    told = json.loads(path.read_text("utf-8"))
    assert decode(STRUCTURED, json.dumps(told | {"actor": None}).encode()).actor is None


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_fields_of_a_newer_release_are_ignored(path):
    told = json.loads(path.read_text("utf-8"))
    told["data"]["added_next_year"] = {"deep": [1, 2]}
    assert decode(STRUCTURED, json.dumps(told).encode()).data == read(path).data


@pytest.mark.parametrize("event", EVENTS.values(), ids=lambda event: event.TYPE)
def test_no_event_has_a_field_for_personal_data(event):
    assert [name for name in event.model_fields if PERSONAL.search(name)] == []
    assert re.fullmatch(r"cn\.jiuji\.[a-z_]+\.[a-z_]+\.v[0-9]+", event.TYPE)
    assert event.TOPIC in TOPICS


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_the_cloudevents_sdk_reads_what_we_write(path):
    envelope = read(path)
    message = KafkaMessage(headers=dict(headers_of(envelope)), key=envelope.case_id.encode(), value=envelope.body)
    theirs = from_kafka_event(message)
    assert (theirs.get_id(), theirs.get_type(), theirs.get_subject()) == (envelope.id, envelope.type, envelope.case_id)
    assert theirs.get_data() == json.loads(envelope.body)
    assert theirs.get_time() == envelope.time


def test_we_read_what_the_cloudevents_sdk_writes():
    envelope = read(EXAMPLES[0])
    message = KafkaMessage(headers=dict(headers_of(envelope)), key=b"k", value=envelope.body)
    written = to_binary_event(from_kafka_event(message))
    ours = decode(list(written.headers.items()), written.value)
    assert (ours.id, ours.data, ours.case_version) == (envelope.id, envelope.data, envelope.case_version)


@given(st.lists(st.tuples(st.text(max_size=20), st.binary(max_size=40)), max_size=12), st.binary(max_size=200))
def test_no_record_whatsoever_breaks_the_reader(headers, value):
    with pytest.raises(Unparseable):
        decode(headers, value)


DEEP = "[" * 10_000
ODD = (
    *(r'"\u0000"', r'"\ud800"', r'"\\u0000"', f'"{"x" * 300}"', "1" * 4_000, "1" * 5_000, "1e999", "NaN", "-Infinity", "null", "{}"),
    *("[[]]", DEEP, DEEP + "]" * 10_000, '"0001-01-01T00:00:00+23:59"'),
)
"""Values of JSON, or nearly so, as they are written."""


@given(st.sampled_from(EXAMPLES), st.sampled_from(ODD), st.booleans(), st.data())
def test_no_odd_value_breaks_the_reader(path, odd, in_body, data):
    envelope, told = read(path), json.loads(path.read_text("utf-8"))
    within = told["data"] if in_body else told
    within[data.draw(st.sampled_from([*within, "odd", "\0", "\ud800"]))] = "an odd value"
    document, body = (json.dumps(part).replace('"an odd value"', odd).encode() for part in (told, told["data"]))
    for headers, value in ((STRUCTURED, document), (STRUCTURED, b"[" + document + b"]"), (headers_of(envelope), body)):
        for reader in (decode, heading):
            try:
                found = reader(headers, value)
            except Unparseable as error:
                assert re.fullmatch(r"[a-z_]+", error.reason)
            else:
                assert all(storable(text) for text in texts_of(found))
                if isinstance(found, Envelope):
                    json.dumps(json.loads(found.body), allow_nan=False)


def texts_of(found):
    """Return what may reach a database, of an envelope or of a heading."""
    yield from (found.source, found.case_id)
    if isinstance(found, Envelope):
        yield from filter(None, (found.place_code, found.actor, found.policy_version, found.causation_id, found.traceparent))
        yield from strings(found.data.model_dump())


def strings(told):
    """Return the texts in a value, however deep."""
    if isinstance(told, dict | list | tuple):
        return [text for part in (told.values() if isinstance(told, dict) else told) for text in strings(part)]
    return [told] if isinstance(told, str) else []


def storable(text):
    """Tell whether PostgreSQL keeps a text: it has no NUL, and no half of a surrogate pair, which would not go through the driver."""
    return "\0" not in text and not any("\ud800" <= char <= "\udfff" for char in text)


@pytest.mark.parametrize("odd", [r'"\u0000"', r'"\\\u0000"', "NaN", "-Infinity"])
def test_a_body_that_no_database_keeps_is_no_event(odd):
    envelope = read(EXAMPLES[0])
    with pytest.raises(Unparseable, match="invalid_body"):
        decode(headers_of(envelope), envelope.body[:-1] + f',"odd":{odd}}}'.encode())


def test_a_body_that_only_speaks_of_such_things_is_one():
    envelope = read(EXAMPLES[0])
    body = envelope.body[:-1] + rb',"odd":"NaN or \\u0000 or Infinity"}'
    assert decode(headers_of(envelope), body).data == envelope.data


NAMES = st.text(st.characters() | st.sampled_from("\0\ud800"), max_size=20)
"""Any code points, also halves of surrogate pairs: Kafka's client refuses those, but not everything comes from it."""


@given(st.lists(st.tuples(NAMES, st.none() | st.binary(max_size=40)), max_size=12))
def test_headers_are_kept_as_postgresql_takes_them_and_the_same_when_kept_again(headers):
    kept = headers_json(Incoming("t", 0, 0, b"", None, headers))
    assert all(storable(text) for text in strings(json.loads(kept)))
    assert headers_json(Incoming("t", 0, 0, b"", None, headers_of_json(kept))) == kept


@given(st.sampled_from(EXAMPLES), st.data())
def test_no_spoilt_event_breaks_the_reader(path, data):
    envelope = read(path)
    headers = headers_of(envelope)
    index = data.draw(st.integers(0, len(headers) - 1))
    headers[index] = (headers[index][0], data.draw(st.binary(max_size=50)))
    body = envelope.body[: data.draw(st.integers(0, len(envelope.body)))]
    try:
        decode(headers, body)
    except Unparseable as error:
        assert re.fullmatch(r"[a-z_]+", error.reason)


def test_the_asyncapi_document_is_what_is_committed():
    committed = Path("docs/asyncapi.json").read_text("utf-8")
    assert committed == text(), "python -m shared.events.contracts.asyncapi > docs/asyncapi.json"
    assert json.loads(committed) == json.loads(json.dumps(asyncapi_document()))


def test_examples_in_the_document_are_the_golden_ones():
    for event_type, message in asyncapi_document()["components"]["messages"].items():
        assert message["examples"] == [{"payload": published_example(event_type)["data"]}]
