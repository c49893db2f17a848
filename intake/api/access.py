"""Who may call what of intake, and the case that a path names."""

from typing import Annotated

from fastapi import Path

from shared.kit.ids import UUID
from shared.kit.principal import Principal
from shared.web.auth import principal
from shared.web.types import EXAMPLE_ID

Registrar = Annotated[Principal, principal("case:register")]
Reader = Annotated[Principal, principal("case:read")]
Applicant = Annotated[Principal, principal("case:read-own")]
OwnReader = Annotated[Principal, principal("case:read", "case:read-own")]
PersonalReader = Annotated[Principal, principal("case:read-personal")]
CaseHandler = Annotated[Principal, principal("case:handle")]
HandlerOrSupervisor = Annotated[Principal, principal("case:handle", "supervise")]
"""What a supervisor does in a case besides: takes an emergency back, records a withdrawal, offers the duty on, frees an offer."""

Confirmer = Annotated[Principal, principal("correction:confirm")]
ConfirmerOrHandler = Annotated[Principal, principal("correction:confirm", "case:handle")]
"""Whoever may be the second officer of a correction, and whoever proposed it."""

RosterKeeper = Annotated[Principal, principal("roster:keep")]
Giver = Annotated[Principal, principal("relief:give")]
Supervisor = Annotated[Principal, principal("supervise")]
ReadsReader = Annotated[Principal, principal("supervise", "case:read-own")]

OwnCaseIdPath = Annotated[str, Path(pattern=UUID, description="案件号 Case id.", examples=[EXAMPLE_ID])]
"""Narrower than what other stages take for the id of a case: intake makes the ids, and its columns are UUIDs."""
