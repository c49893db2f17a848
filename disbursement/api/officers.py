"""Who may do what with money, by the scopes of their tokens."""

from typing import Annotated

from shared.kit.principal import Principal
from shared.web.auth import principal

Reader = Annotated[Principal, principal("payment:read")]
Payer = Annotated[Principal, principal("payment:order")]
Treasurer = Annotated[Principal, principal("budget:manage")]
Giver = Annotated[Principal, principal("relief:give")]
Approver = Annotated[Principal, principal("assess:decide")]
