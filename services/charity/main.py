"""Charity, put together: the desk, and beside it the pledge book, the offers of donors, and what is still wanted."""

from dataclasses import replace

from services.charity.api import board, funds, matches, needs, offers, pledges, servings
from services.charity.handlers import HANDLERS
from services.charity.workers import WORKERS
from services.desk.main import desk_spec

ROUTERS = (funds.api, pledges.api, needs.api, offers.api, matches.api, servings.api, board.api)

SPEC = replace(desk_spec("charity", ("慈善", "Charity"), routers=ROUTERS, handlers=HANDLERS), workers=WORKERS)
