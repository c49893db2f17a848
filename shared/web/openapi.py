"""The API document of a service, and a page to read it that needs no network."""

import html
import json
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import quote, urlencode

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi
from fastapi.responses import HTMLResponse

from shared.web.problems import Problem

METHODS = ("get", "post", "put", "patch", "delete")

STYLE = """
body{font:16px/1.6 system-ui,"Noto Sans CJK SC","Microsoft YaHei",sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1c2733}
h1{font-size:1.5rem}h2{font-size:1.05rem;margin-top:2rem;border-top:1px solid #d5dde5;padding-top:1rem}
code,pre{font:13px/1.5 ui-monospace,monospace;background:#f3f6f9;border-radius:4px}code{padding:.1rem .3rem}pre{padding:.8rem;overflow:auto}
.m{font-weight:700;color:#0a5c4a;margin-right:.5rem}.s{color:#5b6b7b}
"""


def document(app: FastAPI) -> dict[str, Any]:
    """Return the OpenAPI document, made once: problems have their schema, unsafe calls require an Idempotency-Key."""
    if app.openapi_schema is None:
        made = get_openapi(title=app.title, version=app.version, description=app.description, routes=app.routes)
        schemas = made.setdefault("components", {}).setdefault("schemas", {})
        schemas["Problem"] = Problem.model_json_schema(ref_template="#/components/schemas/{model}")
        for unused in ("HTTPValidationError", "ValidationError"):
            schemas.pop(unused, None)
        for method, path, operation in operations(made):
            _require_key(operation)
            _one_scope_is_enough(operation)
            operation["x-codeSamples"] = [{"lang": "Shell", "label": "curl", "source": call(made, method, path, operation)}]
        app.openapi_schema = made
    return app.openapi_schema


def _one_scope_is_enough(operation: dict[str, Any]) -> None:
    """Say of the scopes of an operation that one of them is enough (`shared.web.auth.principal`); together they would all be needed."""
    if any(scopes for one in operation.get("security", ()) for scopes in one.values()):
        operation["security"] = [{scheme: [scope]} for one in operation["security"] for scheme, scopes in one.items() for scope in scopes]


def operations(made: Mapping[str, Any]) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Yield method, path and operation of every operation in an OpenAPI document."""
    for path, item in made["paths"].items():
        for method in METHODS:
            if method in item:
                yield method, path, item[method]


def page(made: Mapping[str, Any]) -> HTMLResponse:
    """Return the document as a plain page: what each operation does, who may, what it can refuse, and an example call."""
    parts = [
        f"<!doctype html><html lang=zh-CN><meta charset=utf-8><title>{html.escape(made['info']['title'])}</title><style>{STYLE}</style>"
    ]
    parts.append(f"<h1>{html.escape(made['info']['title'])}</h1><p>{html.escape(made['info'].get('description', ''))}</p>")
    parts.append('<p><a href="openapi.json">openapi.json</a></p>')
    parts.extend(_section(made, *operation) for operation in operations(made))
    return HTMLResponse("".join(parts))


def _section(made: Mapping[str, Any], method: str, path: str, operation: Mapping[str, Any]) -> str:
    scopes = sorted({scope for security in operation.get("security", []) for names in security.values() for scope in names})
    codes = sorted({code for answer in operation["responses"].values() for code in answer.get("x-problem-codes", [])})
    lines = [f"<h2><span class=m>{method.upper()}</span><code>{html.escape(path)}</code></h2>"]
    lines.append(f"<p><b>{html.escape(operation.get('summary', ''))}</b></p><p>{html.escape(operation.get('description', ''))}</p>")
    lines.append(f"<p class=s>权限 scopes: {', '.join(f'<code>{scope}</code>' for scope in scopes) or '—'}</p>")
    lines.extend(f"<pre>{html.escape(sample['source'])}</pre>" for sample in operation["x-codeSamples"])
    lines.append(f"<p class=s>问题代码 problem codes: {', '.join(f'<code>{code}</code>' for code in codes)}</p>")
    return "".join(lines)


def example(made: Mapping[str, Any], operation: Mapping[str, Any]) -> Any:
    """Return an example of an operation's JSON body: its own, or put together from those of its fields; None where it has none."""
    media = operation.get("requestBody", {}).get("content", {}).get("application/json", {})
    for named in media.get("examples", {}).values():
        return named.get("value")
    return _of_schema(made, media.get("schema", {}))


def call(made: Mapping[str, Any], method: str, path: str, operation: Mapping[str, Any]) -> str:
    """Return an example of the whole call, for a shell where URL and TOKEN are set."""
    wanted = [one for one in operation.get("parameters", []) if one["required"]]
    for one in wanted:
        path = path.replace(f"{{{one['name']}}}", quote(_of_parameter(one)))
    query = urlencode([(one["name"], _of_parameter(one)) for one in wanted if one["in"] == "query"])
    headers = [f"{one['name']}: {_of_parameter(one)}" for one in wanted if one["in"] == "header"]
    parts = [f'curl -X {method.upper()} "$URL{path}{"?" + query if query else ""}"']
    if operation.get("security"):
        parts.append('-H "authorization: Bearer $TOKEN"')
    body = example(made, operation)
    if body is not None:
        headers.append("content-type: application/json")
    parts.extend(f"-H '{header}'" for header in headers)
    if body is not None:
        parts.append(f"-d '{json.dumps(body, ensure_ascii=False, indent=2)}'")
    return " \\\n  ".join(parts)


def _of_parameter(parameter: Mapping[str, Any]) -> str:
    return str(parameter.get("example", next(iter(parameter["schema"].get("examples", ())), f"<{parameter['name']}>")))


def _of_schema(made: Mapping[str, Any], schema: Mapping[str, Any]) -> Any:
    if "$ref" in schema:
        schema = made["components"]["schemas"][schema["$ref"].rsplit("/", 1)[1]]
    if schema.get("examples"):
        return schema["examples"][0]
    if schema.get("type") == "array":
        item = _of_schema(made, schema.get("items", {}))
        return None if item is None else [item]
    parts = {name: _of_schema(made, field) for name, field in schema.get("properties", {}).items()}
    if any(parts.get(name) is None for name in schema.get("required", [])):
        return None
    return {name: part for name, part in parts.items() if part is not None} or None


def _require_key(operation: dict[str, Any]) -> None:
    for parameter in operation.get("parameters", []):
        if parameter["name"] == "idempotency-key":
            parameter["required"] = True
            parameter["schema"] = {"type": "string", "minLength": 1, "maxLength": 200, "pattern": "^[\\x21-\\x7e]{1,200}$"}
            parameter["example"] = "0198f3a2-7c1e-7b7e-9d55-3c1f0f6d2b10"
