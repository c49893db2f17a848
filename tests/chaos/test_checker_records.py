"""The checker reads what the campaign wrote, also when the campaign died in the middle of a line."""

import json

from tests.chaos.checker.records import attempts_of, lines_of, streams_of
from tests.chaos.checker.violations import Violation, report

LINE = {"op": 1, "attempt": 1, "at": "2026-03-02T08:00:00+00:00", "at_ns": 1, "service": "intake", "method": "POST"}
INVOKE = LINE | {"phase": "invoke", "path": "/v1/cases", "actor": "a", "key": "k", "body": {}, "name": "register_case"}
OK = LINE | {"phase": "ok", "at_ns": 2, "status": 201, "answer": "{}", "headers": {"location": "/v1/cases/c"}}


def test_an_attempt_has_its_end():
    (attempt,) = attempts_of([INVOKE, OK])
    assert (attempt.outcome, attempt.status, attempt.headers["location"], attempt.ended_ns) == ("ok", 201, "/v1/cases/c", 2)


def test_an_attempt_without_an_end_is_unknown():
    (attempt,) = attempts_of([INVOKE])
    assert (attempt.outcome, attempt.ended_ns) == ("unknown", None)


def test_a_line_that_was_not_finished_is_not_read(tmp_path):
    path = tmp_path / "history.jsonl"
    path.write_text(json.dumps(INVOKE) + "\n" + json.dumps(OK)[:20], "utf-8")
    assert [line["phase"] for line in lines_of(path)] == ["invoke"]


def test_a_stream_has_its_filter_and_its_lines(tmp_path):
    (tmp_path / "c1.filter.json").write_text('{"jurisdiction": "3709", "types": null, "from": "-1"}', "utf-8")
    (tmp_path / "c1.jsonl").write_text('{"opened": true, "last_event_id": null}\n{"id": "0", "event_id": "e"}\n', "utf-8")
    (stream,) = streams_of(tmp_path)
    assert (stream.client, stream.jurisdiction, stream.after, len(stream.lines)) == ("c1", "3709", "-1", 2)


def test_a_report_tells_each_promise_and_the_first_faults():
    lines = report([Violation("d", f"payment {number:02d}", "was paid twice") for number in range(20)])
    assert any(line.startswith("a  held") for line in lines)
    assert any(line.startswith("d  BROKEN 20 times") for line in lines)
    assert lines[-7] == "     … and 8 more"
