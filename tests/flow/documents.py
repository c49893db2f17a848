"""Requests made from the API documents of a running stack, and what their answers must keep.

Two kinds: those that Schemathesis makes of the schemas, right and wrong; and the documents' own examples, with ids of things that exist,
as they are or with one odd value in one place. The first know every corner of a schema, the second get past the first check.
"""

import copy
import uuid
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

import requests
import schemathesis
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st
from schemathesis import GenerationMode
from schemathesis.checks import not_a_server_error
from schemathesis.core.failures import Failure, FailureGroup
from schemathesis.schemas import APIOperation
from schemathesis.specs.openapi.checks import content_type_conformance, response_schema_conformance, status_code_conformance

from shared.web.openapi import example


def problem_code_conformance(ctx: Any, response: Any, case: Any) -> None:
    """Fail when a refusal has a code that the document does not list for its status."""
    documented = case.operation.definition.raw["responses"].get(str(response.status_code), {}).get("x-problem-codes")
    if documented is not None and (code := response.json()["code"]) not in documented:
        raise Failure(operation=case.operation.label, title="Undocumented problem code", message=f"{response.status_code} {code}")


CHECKS = [
    not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_schema_conformance,
    problem_code_conformance,
]
TIMEOUT_S = 20
THINGS = 6
"""So many things of a kind, the newest, are tried by name."""

ODD_TEXTS = (
    "", " ", "\0", "a\0b", "\u202e", "\ufffe", "\U0010ffff", "x" * 5000, "'; DROP TABLE x; --", "{0}", "%s", "../../etc/passwd", "null",
    "00000000-0000-0000-0000-000000000000", "00000000-0000-0000-0000-000000000000\n", "370983000000", "999999999999", "2026-02-30",
    "-1", "9" * 25, "1e400", "０", "²", "2026-03-01T00:00:00+08:00", "0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-14:00",
    "W10", "WyJcdWQ4MDAiXQ", "WyJcdTAwMDAiXQ", "WzFd",
)  # fmt: skip
"""The last ones are cursors: of nothing, of a lone surrogate, of NUL, of a number."""

NOT_LATIN = "\xff"
ODD_HEADERS: tuple[Mapping[str, str], ...] = (
    *({"idempotency-key": odd} for odd in ("", "a b", NOT_LATIN, "x" * 201)),
    *({"authorization": odd} for odd in ("", "Bearer", "Bearer x", "Bearer a.b.c", "Basic eDp4", "Bearer eyJhbGciOiJub25lIn0.e30.")),
    *({"authorization": f"Bearer {NOT_LATIN}.{NOT_LATIN}.{NOT_LATIN}"}, {"traceparent": "0" * 55}, {"traceparent": NOT_LATIN * 55}),
    *({"content-type": odd} for odd in ("", "text/plain", "application/json; charset=utf-16", "multipart/form-data", NOT_LATIN)),
    *({"last-event-id": odd} for odd in ("x", "²", "9" * 18)),
    *({"prefer": odd} for odd in ("wait", "wait=0", 'wait="', NOT_LATIN)),
    *({"if-none-match": odd} for odd in ("x", "*", '"1', NOT_LATIN)),
    *({name: NOT_LATIN} for name in ("tracestate", "accept", "accept-language", "x-forwarded-for", "content-encoding", "if-match")),
    {"host": "x y"},
)

ODD_VALUES: tuple[Any, ...] = (
    *(None, True, 0, -1, 2**31, 2**63, 10**40, 1.5, 1e308, "\ud800", "0001-01-01", "9999-12-31"),
    *([], [None], {}, {"a": 1}, ["fire"] * 100, [[[[]]]]),
    *ODD_TEXTS,
)


def harvest(answer: Any, into: dict[str, set[str]]) -> None:
    """Keep every short text and number of an answer under its field's name: ids of things that exist."""
    for name, value in answer.items() if isinstance(answer, dict) else enumerate(answer if isinstance(answer, list) else ()):
        if isinstance(value, dict | list):
            harvest(value, into)
        elif isinstance(name, str) and isinstance(value, str | int) and not isinstance(value, bool) and len(str(value)) <= 80:
            into[name].add(str(value))


def mutated(body: Any, data: Any) -> Any:
    """Return a body with one odd value in one place, or a field too many."""
    body = copy.deepcopy(body)
    places: list[tuple[Any, Any]] = []
    open_ = [body]
    while open_:
        holder = open_.pop()
        inner = list(holder) if isinstance(holder, dict) else list(range(len(holder))) if isinstance(holder, list) else []
        places += [(holder, key) for key in inner]
        open_ += [holder[key] for key in inner]
    place = data.draw(st.sampled_from([None, "more", *places]) if isinstance(body, dict) else st.just(None))
    odd = data.draw(st.sampled_from(ODD_VALUES))
    if place is None:
        return odd
    holder, key = (body, "unheard_of") if place == "more" else place
    holder[key] = odd
    return body


@dataclass
class Service:
    """A running service, asked by somebody who may do everything."""

    url: str
    token: str
    document: Mapping[str, Any] = field(default_factory=dict)
    known: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    answered: dict[str, set[int]] = field(default_factory=lambda: defaultdict(set))
    """The statuses that each operation gave."""

    session: requests.Session = field(default_factory=requests.Session)

    @property
    def headers(self) -> dict[str, str]:
        """Return headers of one call; the key is the call's own."""
        return {"authorization": f"Bearer {self.token}", "idempotency-key": str(uuid.uuid4())}

    def look(self) -> None:
        """Fetch the document, and what there is."""
        self.document = self.session.get(f"{self.url}/openapi.json", timeout=TIMEOUT_S).json()
        for path, item in self.document["paths"].items():
            if "get" in item and "{" not in path and not path.endswith("/stream"):
                harvest(self.session.get(self.url + path, headers=self.headers, timeout=TIMEOUT_S).json(), self.known)

    def operations(self) -> list[APIOperation]:
        """Return every operation, except those whose answer never ends."""
        return [operation for operation in self._operations() if not operation.path.endswith("/stream")]

    def streams(self) -> list[APIOperation]:
        """Return the operations whose answer never ends."""
        return [operation for operation in self._operations() if operation.path.endswith("/stream")]

    def _operations(self) -> Iterator[APIOperation]:
        for made in schemathesis.openapi.from_dict(dict(self.document)).get_all_operations():
            yield made.ok()

    def attack(self, operation: APIOperation, examples: int, number: int) -> list[str]:
        """Send requests of both kinds, and return what was wrong with the answers. `number` seeds them."""
        wrong: list[str] = []
        paths = self.real_paths(operation.path)

        @seed(number)
        @settings(max_examples=examples, database=None, deadline=None, phases=[Phase.generate], suppress_health_check=list(HealthCheck))
        @given(st.data())
        def send(data: Any) -> None:
            made = data.draw(st.sampled_from([self.generated, self.from_example]))(operation, paths, data)
            wrong.extend(self.send(made))

        send()
        return wrong

    def generated(self, operation: APIOperation, paths: list[dict[str, str]], data: Any) -> schemathesis.Case:
        """Return a request that Schemathesis made of the schema, a right or a wrong one."""
        mode = data.draw(st.sampled_from(GenerationMode))
        path = data.draw(st.sampled_from([None, *paths]))
        made = data.draw(operation.as_strategy(mode, path_parameters=path))
        # A made-up version matches nothing, and nothing behind it would be reached.
        made.headers.pop("if-match", None)
        return made

    def from_example(self, operation: APIOperation, paths: list[dict[str, str]], data: Any) -> schemathesis.Case:
        """Return the document's example, half of the time with something odd in its body."""
        path, parts = self.plain(operation)
        query = {one.name: data.draw(st.sampled_from(self.values_of(one.name))) for one in operation.query if data.draw(st.booleans())}
        if parts and data.draw(st.booleans()):
            parts = parts | {"body": mutated(parts["body"], data)}
        return operation.Case(path_parameters=data.draw(st.sampled_from(paths)) if paths else path, query=query, **parts)

    def sweep(self, operation: APIOperation) -> list[str]:
        """Put every odd text into every parameter of the path and the query, one at a time, and return what was wrong."""
        wrong: list[str] = []
        path, body = self.plain(operation)
        for odd in ODD_TEXTS:
            for one in operation.path_parameters if odd.strip(" ./") and "/" not in odd else ():
                wrong += self.send(operation.Case(path_parameters=path | {one.name: odd}, **body))
            for one in operation.query:
                wrong += self.send(operation.Case(path_parameters=path, query={one.name: odd}, **body))
        return wrong

    def sweep_headers(self, operation: APIOperation) -> list[str]:
        """Send every odd header with the document's example, one at a time, and return what was wrong."""
        path, body = self.plain(operation)
        return [one for headers in ODD_HEADERS for one in self.send(operation.Case(path_parameters=path, **body), headers)]

    def with_stale_tag(self, operation: APIOperation) -> dict[int, set[str]]:
        """Send the document's example for each thing that exists, with a tag that none of them has; return the answers' codes by status."""
        answers: dict[int, set[str]] = defaultdict(set)
        _, body = self.plain(operation)
        for path in self.real_paths(operation.path) or [{}]:
            made = operation.Case(path_parameters=path, **body)
            answer = made.call(base_url=self.url, session=self.session, headers=self.headers | {"if-match": '"0"'}, timeout=TIMEOUT_S)
            answers[answer.status_code].add(str(answer.json().get("code")))
        return answers

    def sweep_stream(self, operation: APIOperation) -> list[str]:
        """Begin a stream with every odd text and header, and return which answers are not the document's. Nobody listens to the rest."""
        wrong: list[str] = []
        answers = operation.definition.raw["responses"]
        asked = [({one.name: odd}, {}) for odd in ODD_TEXTS for one in operation.query] + [({}, headers) for headers in ODD_HEADERS]
        for query, odd in asked:
            headers = {name: value.encode("latin-1") for name, value in {**self.headers, **odd}.items()}
            with self.session.get(self.url + operation.path, params=query, headers=headers, stream=True, timeout=TIMEOUT_S) as answer:
                self.answered[operation.label].add(answer.status_code)
                allowed = answers.get(str(answer.status_code), {}).get("content", {})
                if answer.headers["content-type"].partition(";")[0] not in allowed:
                    wrong.append(f"{operation.label} {query} {odd}: {answer.status_code} {answer.headers['content-type']}")
        return wrong

    def plain(self, operation: APIOperation) -> tuple[dict[str, str], dict[str, Any]]:
        """Return the document's example: path and body."""
        raw = operation.definition.raw
        path = next(iter(self.real_paths(operation.path)), {one.name: str(uuid.uuid4()) for one in operation.path_parameters})
        body = {"body": self.real_body(example(self.document, raw)), "media_type": "application/json"} if "requestBody" in raw else {}
        return path, body

    def send(self, made: schemathesis.Case, headers: Mapping[str, str] = MappingProxyType({})) -> list[str]:
        """Send a request and return what was wrong with the answer."""
        try:
            response = made.call(base_url=self.url, session=self.session, headers=self.headers | dict(headers), timeout=TIMEOUT_S)
            self.answered[made.operation.label].add(response.status_code)
            made.validate_response(response, checks=CHECKS)
        except FailureGroup as failures:
            return [f"{made.operation.label}: {failures}"]
        return []

    def values_of(self, name: str) -> list[str]:
        """Return values for a query's parameter: real ones and odd ones."""
        return [*sorted(self.known[name], reverse=True)[:THINGS], *ODD_TEXTS]

    def real_body(self, body: Any) -> Any:
        """Return an example's body with ids of things that exist."""
        if isinstance(body, dict):
            real = {name: max(self.known[name]) for name in body if name.endswith("_id") and self.known[name]}
            return {name: self.real_body(value) for name, value in body.items()} | real
        return body

    def real_paths(self, path: str) -> list[dict[str, str]]:
        """Return values for the parameters of a path, of the newest things that exist."""
        names = [part[1:-1] for part in path.split("/") if part.startswith("{")]
        if not names or any(not self.known[name] for name in names):
            return []
        newest = {name: sorted(self.known[name], reverse=True)[:THINGS] for name in names}
        return [{name: newest[name][turn % len(newest[name])] for name in names} for turn in range(THINGS)]
