"""What each role may do, as the development issuer says it. In production the municipality's own issuer decides that.

The duties are the regulation's: who proposes does not approve, who approves does not pay, who supervises reads all and changes nothing.
"""

from collections.abc import Iterable, Mapping

ROLE_SCOPES: Mapping[str, tuple[str, ...]] = {
    "applicant": ("case:register", "notice:object"),  # 申请人
    "hotline_operator": ("case:register", "case:handle", "case:read"),  # 热线员
    "village_officer": ("case:register", "case:handle", "case:read", "relief:give", "assess:work"),  # 村(居)干部
    "grid_worker": ("case:register", "case:read"),  # 网格员
    "window_clerk": (  # 乡镇窗口经办
        "case:register",
        "case:handle",
        "case:read",
        "case:read-personal",
        "relief:give",
        "assess:work",
        "referral:work",
        "payment:read",
    ),
    "township_approver": ("case:read", "case:read-personal", "assess:decide", "payment:read"),  # 乡镇审批人
    "county_approver": ("case:read", "case:read-personal", "assess:decide", "payment:read", "budget:manage"),  # 县民政审批
    "department_handler": ("case:read", "desk:work"),  # 部门经办
    "charity_worker": ("case:read", "desk:work"),  # 慈善、社工
    "finance_officer": ("payment:read", "payment:order", "budget:manage", "case:read-personal"),  # 财务
    "supervisor": ("case:read", "payment:read", "audit:read", "audit:stream", "supervise", "log:verify"),  # 监督
    "conference_secretary": ("case:read", "assess:conference"),  # 联席会议秘书
    "integrator": ("case:read", "audit:read", "audit:stream", "log:verify"),  # 市政集成方
    "service": ("case:read", "case:read-personal", "payment:read", "audit:read"),  # the platform's own services
}


def scopes_of(roles: Iterable[str]) -> list[str]:
    """Return the scopes of all these roles, sorted; an unknown role has none."""
    return sorted({scope for role in roles for scope in ROLE_SCOPES.get(role, ())})
