"""Departments and charities: whose desk an order goes to, what it may be told, and for what the person must agree first."""

from collections.abc import Sequence

from shared.kit.policy import Policy

FALLBACK_DESK = "civil_affairs"
"""县级民政 must handle or pass on what nobody else is known for (社会救助暂行办法 §60)."""


def desk_of(policy: Policy, department: str, stated: str | None = None) -> str:
    """Return the desk that carries a department's queue; `stated` by the approval where the policy does not know the department."""
    known = policy.departments.get(department)
    return known.desk if known else stated or FALLBACK_DESK


def is_statutory(policy: Policy, department: str) -> bool:
    """Tell whether a department acts by virtue of the law; one that the policy does not know counts as a charity."""
    known = policy.departments.get(department)
    return known is not None and known.statutory


def hardships_for(policy: Policy, department: str, hardship_codes: Sequence[str]) -> tuple[str, ...]:
    """Return the causes that a department may know: a charity does not learn the restricted ones (violence, crime, children)."""
    if is_statutory(policy, department):
        return tuple(hardship_codes)
    return tuple(code for code in hardship_codes if code in policy.hardships and not policy.hardships[code].restricted)


def needs_consent(policy: Policy, department: str, programme: str) -> bool:
    """Tell whether the person must agree first: for every charity and every programme that says so (个人信息保护法 §23)."""
    if not is_statutory(policy, department):
        return True
    return programme in policy.programmes and policy.programmes[programme].needs_consent


def asks_consent(policy: Policy, department: str) -> bool:
    """Tell whether there is anything of a department that a person must agree to first."""
    own = [code for code, programme in policy.programmes.items() if programme.department == department]
    return any(needs_consent(policy, department, code) for code in own) or needs_consent(policy, department, "")
