"""Why somebody may read personal details, and which ones that purpose needs (domain rules f.6, g)."""

from collections.abc import Collection, Mapping

IDENTITY = frozenset({"name", "document_type", "document_number"})
CONTACT = frozenset({"name", "phone", "address", "place_text", "agent_name", "agent_phone", "agent_relation"})
ACCOUNT = frozenset({"bank", "account_number", "account_holder"})
REPORTER = frozenset({"reporter_name", "reporter_phone"})
EVERYTHING = IDENTITY | CONTACT | ACCOUNT | REPORTER | {"client_note"}

PURPOSES: Mapping[str, frozenset[str]] = {
    "handling": EVERYTHING,
    "supervision": EVERYTHING,
    "verification": IDENTITY | ACCOUNT | {"address"},
    "survey": IDENTITY | CONTACT | {"client_note"},
    "contact": CONTACT,
    "referral": IDENTITY | CONTACT,
    "notice": frozenset({"name", "address"}),
    "objection": IDENTITY | CONTACT,
    "payment": frozenset({"name"}) | ACCOUNT,
}
"""The closed list. The reporter is shown to who handles the case and to supervision only: whoever reports stays confidential."""

PAYERS = frozenset({"finance_officer", "service"})
"""They pay: what they may see is the payee, nothing else."""


def fields_for(purpose: str) -> frozenset[str]:
    """Return the fields that a purpose needs: the least that serves it."""
    return PURPOSES[purpose]


def may_read(purpose: str, roles: Collection[str]) -> bool:
    """Tell whether an actor in these roles may have this purpose for a person's details (the payee is asked for elsewhere)."""
    if purpose == "payment" or (roles and set(roles) <= PAYERS):
        return False
    return purpose != "supervision" or "supervisor" in roles
