"""Serves a yardstick exactly as the chassis serves the product: the same server, event loop and collector settings."""

import sys

import uvicorn
import uvloop
from fastapi import FastAPI

from shared.kit.telemetry import configure


def serve(app: FastAPI) -> None:
    """Serve until stopped."""
    configure("bench")
    settings = app.state.ctx.settings
    config = uvicorn.Config(app, host=settings.host, port=settings.port, log_config=None, access_log=False)
    sys.exit(uvloop.run(uvicorn.Server(config).serve()))
