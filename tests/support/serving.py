"""A running HTTP server around an application, for what ASGI in memory cannot show: streams, browsers."""

import asyncio
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import uvicorn
from fastapi import FastAPI

from shared.run.service import Server


@asynccontextmanager
async def served(app: FastAPI, port: int = 0, *, patience_s: float = 1) -> AsyncIterator[str]:
    """Serve on a loopback port, a free one unless it is named; yield the base URL. At the end connections have `patience_s` to end.

    The socket listens before the server starts, so that nobody has to wait for it. The harness opened what the service keeps: no lifespan.
    """
    config = uvicorn.Config(app, lifespan="off", log_config=None, access_log=False, timeout_graceful_shutdown=patience_s)
    server = Server(config, app.state.db) if hasattr(app.state, "db") else uvicorn.Server(config)  # The bench serves what has none.
    app.state.server = server
    listening = socket.create_server(("127.0.0.1", port))
    task = asyncio.create_task(server.serve(sockets=[listening]))
    try:
        yield f"http://127.0.0.1:{listening.getsockname()[1]}"
    finally:
        server.should_exit = True
        await task
        app.state.server = None
