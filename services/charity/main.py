"""Charity, put together: the desk, and beside it the pledge book."""

from services.charity.api import funds, needs, pledges
from services.charity.handlers import HANDLERS
from services.desk.main import desk_spec

SPEC = desk_spec("charity", ("慈善", "Charity"), routers=(funds.api, pledges.api, needs.api), handlers=HANDLERS)
