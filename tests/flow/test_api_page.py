"""The API documents of all services are reachable from one page, by anybody, without a network beyond the services."""

import html
import re

import aiohttp

from deploy.local.programs import SERVICES, name_of
from shared.web.openapi import operations

LINK = re.compile(r'href="(http[^"]+)"')


async def test_every_api_document_is_one_link_away_from_the_console(stack):
    async with aiohttp.ClientSession() as http:
        front = await text_of(http, f"{stack.urls['audit']}/console/docs")
        links = [html.unescape(link) for link in LINK.findall(front)]
        expected = {f"{stack.urls[name_of(package)]}/{what}" for package in SERVICES for what in ("docs", "openapi.json")}
        assert set(links) == expected
        for link in expected:
            if link.endswith("/docs"):
                page = html.unescape(await text_of(http, link))
                async with http.get(link.replace("/docs", "/openapi.json")) as answer:
                    document = await answer.json()
                for method, path, operation in operations(document):
                    for told in (
                        f"{method.upper()}</span><code>{path}</code>",
                        operation["summary"],
                        operation["x-codeSamples"][0]["source"],
                    ):
                        assert told in page, (link, method, path)
                assert not LINK.search(page.replace(stack.urls["audit"], "")), "a page needs nothing from elsewhere"


async def text_of(http, url):
    async with http.get(url) as answer:
        assert answer.status == 200, url
        return await answer.text()
