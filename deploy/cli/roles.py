"""`jiuji profile roles`: docs/roles.md, written from a profile's roles and the platform's scopes."""

from collections.abc import Iterable, Mapping

from deploy.cli.clocktexts import BASES
from deploy.cli.documents import Text, printing
from shared.kit.policy import Policy
from shared.kit.principal import SCOPES

FILES: Text = ("roles.zh-CN.md", "roles.md")
WORDS: Mapping[str, Text] = {
    "title": ("角色与权限", "Roles and scopes"),
    "other": ("[English](roles.md)", "[中文](roles.zh-CN.md)"),
    "head": (
        "本文件由政策配置（`roles.yaml`）和 `shared/kit/principal.py` 自动生成，并有测试核对，请勿直接修改。",
        (
            "This document is generated from the policy profile (`roles.yaml`) and `shared/kit/principal.py`, and checked by a test: do not"
            " edit it."
        ),
    ),
    "tokens": (
        """访问令牌为 OAuth2 持有者令牌，采用 JWT 格式（`at+jwt`）。
可由任何 OIDC 身份认证服务签发，前提是各服务已配置读取其公钥。声明（claims）如下：

- `sub`：人员或系统；`organisation`：所在单位。均为 1 至 255 个可见字符，其间空格不连用，按签发方所给的原样使用。
- `roles`、`scope`：见下表。
- `jurisdiction`：管辖区划，写 12 位代码，或其 2、4、6、9 位前缀；末尾的零不计，
  `370983` 与 `370983000000` 相同。政策配置（`divisions.yaml`）中没有的区划，以 `jurisdiction_unknown` 拒绝。
- `department`：部门经办人员所在的部门。
- 受理服务 `OIDC_CITIZEN_CLAIM` 所指的声明：申请人经核验的公民身份号码。
  凭此查看以该号码登记的本人案件（`GET /v1/own-cases`）；不是有效号码的，以 `citizen_claim_invalid` 拒绝。号码本身不保存。
  开发用令牌：`jiuji token --role applicant --citizen-number 370983188501010014`。

内置的开发用签发服务在令牌中标注 `dev: true`；未设置 `ALLOW_DEV_ISSUER` 时，各服务一律拒绝此类令牌。
内置签发服务按政策配置的 `roles.yaml` 授权；生产环境中，由本市自有的身份认证服务按同一份清单授权。""",
        """An access token is an OAuth2 bearer JWT (`at+jwt`). Any OIDC issuer may sign it, if the services are set to read that
issuer's keys. Its claims:

- `sub`: the person or the system; `organisation`: their unit. Each is 1 to 255 characters that can be seen, with single blanks between
  them, taken as the issuer gives it.
- `roles`, `scope`: see the tables.
- `jurisdiction`: a division, by its code of 12 digits or the first 2, 4, 6 or 9 of them; trailing zeros count for nothing, so that
  `370983` and `370983000000` are the same. A division that the profile (`divisions.yaml`) does not have is refused with
  `jurisdiction_unknown`.
- `department`: the department of a department's handler.
- the claim that `OIDC_CITIZEN_CLAIM` of intake names: the verified citizen number of a person who applies. By it they see the cases that
  are registered of them (`GET /v1/own-cases`); what is no valid number is refused with `citizen_claim_invalid`. The number itself is kept
  nowhere. For development: `jiuji token --role applicant --citizen-number 370983188501010014`.

The embedded development issuer marks its tokens `dev: true`; services refuse such tokens unless `ALLOW_DEV_ISSUER` is set. It gives
roles their scopes by the profile's `roles.yaml`; in production the municipality's own issuer does so by the same list.""",
    ),
    "roles": ("各角色的权限（{sources}）：", "What each role may do ({sources}):"),
    "source": ("{basis}，来源：{source}", "{basis}; source: {source}"),
    "semicolon": ("；", "; "),
    "role": ("角色", "role"),
    "who": ("人员", "who"),
    "scopes": ("权限", "scopes"),
    "scope": ("权限", "scope"),
    "permits": ("可办理的事项", "permits"),
    "comma": ("、", ", "),
    "rules": (
        """管辖范围在 SQL 中强制执行：应用角色不能绕过行级安全，只能看到 `place_code` 以令牌所指区划开头的数据行。
同一人不得既提出建议又审批，也不得既审批又签发拨付；违反的请求以 `maker_is_checker` 拒绝。
已被申报为当事人亲属的人员应当回避，不得办理该案，其请求以 `related_officer` 拒绝。

督查人员在案件中只办理 `supervise` 所列的事项。
撤销急难认定，以及登记急难案件、尚未分诊的危及生命案件、已有决定或已提交联席会议的案件的撤回，
只能由本案责任人以外的督查人员办理。
须由本人作说明的督查事项（督查人员立项时、最后一级上报时，或案件终结后又付出款项时的责任人），由他人办结。""",
        """The jurisdiction is enforced in SQL: the application role cannot bypass row-level security and sees only rows whose `place_code`
starts with the division of the token. The same person may not both propose and approve, nor both approve and pay: such a request is
refused with `maker_is_checker`. An officer who was declared a relative of the person must not handle the case (回避): refused with
`related_officer`.

In a case a supervisor does what `supervise` permits and nothing else. Only a supervisor who is not answerable for the case takes an
emergency back, and records the withdrawal of an emergency, of a danger to life that was not triaged yet, or of a case that is decided
or put to the joint conference. A matter that concerns oneself is closed by another: whoever was answerable when a supervisor opened
it, when the last step of a ladder came, or when money came after the end of its case.""",
    ),
}
COMMANDS = """```sh
jiuji profile roles > docs/roles.md
jiuji profile roles --language zh > docs/roles.zh-CN.md
```"""


def text(policy: Policy, english: bool) -> str:
    """Return the document, in English or in Chinese."""

    def word(key: str) -> str:
        return WORDS[key][english]

    def listed(scopes: Iterable[str]) -> str:
        return word("comma").join(f"`{scope}`" for scope in scopes)

    def table(heads: Iterable[str], rows: Iterable[tuple[str, ...]]) -> str:
        titles = [word(head) for head in heads]
        return "\n".join(f"| {' | '.join(cells)} |" for cells in (titles, ["---"] * len(titles), *rows))

    roles = policy.roles.values()
    sources = dict.fromkeys(word("source").format(basis=BASES[role.basis][english], source=role.source) for role in roles)
    parts = (
        f"# {word('title')}",
        word("other"),
        word("head"),
        COMMANDS,
        word("tokens"),
        word("roles").format(sources=word("semicolon").join(sources)),
        table(
            ("role", "who", "scopes"),
            ((f"`{role.code}`", role.name_en if english else role.name_zh, listed(role.scopes)) for role in roles),
        ),
        table(("scope", "permits"), ((f"`{scope}`", permits[english]) for scope, permits in SCOPES.items())),
        word("rules"),
    )
    return "\n\n".join(parts) + "\n"


roles = printing("roles", "Print who may do what.", text)
