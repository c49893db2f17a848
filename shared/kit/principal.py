"""Who acts: what a verified token, or the system itself, says of the actor."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Literal

from shared.kit.lookalikes import LOOKALIKES

EVERYWHERE = "*"

Role = Literal[
    "applicant",
    "hotline_operator",
    "village_officer",
    "grid_worker",
    "window_clerk",
    "township_approver",
    "county_approver",
    "department_handler",
    "charity_worker",
    "finance_officer",
    "supervisor",
    "conference_secretary",
    "integrator",
    "registering_system",
    "department_system",
    "service",
]
"""Every role there is (docs/roles.md)."""

SCOPES: Mapping[str, tuple[str, str]] = {
    "case:register": ("登记案件", "register cases"),
    "case:handle": ("受理、分诊、移交案件", "accept, triage and hand over cases"),
    "case:read": ("查看案件（脱敏）", "read cases, masked"),
    "case:read-own": (
        "查看本人登记的案件和经核验为本人的案件（脱敏），以及何人查阅过其中的个人信息；系统只能查看自己登记的案件",
        (
            "read the cases that one registered, or that are one's own by a verified number, masked, and who read the personal details in"
            " them; a program only the cases that it registered"
        ),
    ),
    "case:read-personal": ("查阅个人信息，逐次留痕", "read personal details; each read is logged"),
    "correction:confirm": (
        "复核他人提出的收款信息更正和需求终止",
        "confirm, or refuse, what another officer proposes to correct of where money goes, or that the need has ended",
    ),
    "roster:keep": ("维护本单位值班表", "keep the roster of one's unit"),
    "relief:give": (
        "登记村级立即救助；提出撤销实物发放",
        "record immediate aid by the village; propose that goods were not handed over",
    ),
    "assess:work": ("入户调查、事实证明、集体研判", "survey, prove facts, review"),
    "assess:decide": ("审批；他人已部分发放的实物，取消余量", "decide; call off the rest of goods that others handed over in part"),
    "assess:conference": ("登记联席会议的决定", "record decisions of the joint conference"),
    "notice:object": ("对公示提出异议", "object to a public notice"),
    "referral:work": (
        "向各部门转办，改派退回的转办单，撤销无人答复的转办单",
        "refer cases to departments, redirect returned referrals, give up those that nobody answers",
    ),
    "desk:work": ("办理本部门待办", "work on a department's queue"),
    "desk:report": ("以部门自己的系统报送转办单的办理情况", "report, as a department's own system, how an order stands"),
    "payment:read": (
        "查看拨付；确认或撤回本人参与的现场发放",
        "read payments; confirm, or take back, cash that one hands over oneself with another",
    ),
    "payment:order": (
        "签发拨付；提出撤销现场发放，确认或驳回他人提出的撤销",
        "order payments; propose that cash was not handed over, confirm or refuse what another proposed so of cash or goods",
    ),
    "budget:manage": ("管理预算与备用金", "manage budgets and petty reserves"),
    "audit:read": ("查看督查服务中的案件、时限和统计", "read the cases, time limits and statistics of audit"),
    "audit:stream": ("查看实时事件流", "read the live stream"),
    "inbox:use": (
        "查看本人收件箱并签收，查看所负责单位的收件箱；答复涉及本人的督查事项",
        "read the own inbox and that of a unit one leads, say what was read; answer the supervisions that concern oneself",
    ),
    "supervise": (
        "督查立项与办结；查看个人信息查阅留痕；在案件中撤销急难认定或登记的危险、登记撤回、移交责任、解除无人答复的移交",
        (
            "open and close supervision matters; list who read personal details; in a case, take an emergency or a registered danger back,"
            " record a withdrawal, hand the duty on, free a hand-over that nobody answers"
        ),
    ),
    "log:verify": ("获取存证日志的公钥、检查点和案件存证", "read the key, the checkpoints and the proofs of the proof log"),
}
"""Every scope there is, and what it permits, in Chinese and in English."""

SUBJECT_LENGTH = 255
"""Characters of a subject, at most (OpenID Connect Core 1.0 §2)."""

PROGRAM_ROLES: frozenset[Role] = frozenset({"integrator", "registering_system", "department_system", "service"})
"""Roles of programs: no person holds them."""


UNSEEN = re.compile("[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2065\u2800\u3164\ufe00-\ufe0f\uffa0\ufff0-\ufff8\U000e0000-\U000e0fff]")
"""Characters that show nothing and that Unicode counts neither as control nor as format: ignorable ones, and blank braille."""

NO_TEXT = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})
"""Categories of Unicode that are no characters to be shown: control, format, halves of a pair, line and paragraph ends."""


def is_subject(text: str) -> bool:
    """Tell whether a text can be a subject or an organisation: 1 to 255 characters that can be seen, and single blanks between them.

    A character that is newer than this Python counts as one that can be seen.
    """
    parts = text.replace("\u3000", " ").replace("\u00a0", " ").split(" ")
    seen = not UNSEEN.search(text) and NO_TEXT.isdisjoint(map(unicodedata.category, text))
    return len(text) <= SUBJECT_LENGTH and seen and all(parts)


def folded(subject: str) -> str:
    """Return a subject as two are compared that people could take for one: without differences of case, width, composition and script.

    A capital and its small letter may look like two different ones (`Ν`, `ν`): they are looked at before the case is lost.
    """
    shown = unicodedata.normalize("NFKC", subject).translate(LOOKALIKES)
    return unicodedata.normalize("NFKC", shown.casefold()).translate(LOOKALIKES)


def distinct(subjects: Iterable[str]) -> tuple[str, ...]:
    """Return subjects without those that are another one in nearly the same spelling; the first spelling of each stays."""
    found = dict[str, str]()
    for subject in subjects:
        found.setdefault(folded(subject), subject)
    return tuple(found.values())


def is_among(subject: str, others: Iterable[str]) -> bool:
    """Tell whether a subject is one of others, in whatever spelling."""
    return folded(subject) in map(folded, others)


def unit_of_division(prefix: str) -> str:
    """Return the unit of who acts for a division and names no organisation, by the division's significant digits."""
    return f"division:{prefix}"


@dataclass(frozen=True, slots=True)
class Principal:
    """An officer, a system or a person, with what they may do and where.

    `jurisdiction` is a division-code prefix (2, 4, 6, 9 or 12 digits); `"*"` is everywhere: the service
    itself, and otherwise only a token with the development mark. `citizen_number` is what the token tells as the person's own, in whatever
    form: it is checked where it is used, kept nowhere and never shown.
    """

    subject: str
    roles: frozenset[str] = frozenset()
    scopes: frozenset[str] = frozenset()
    jurisdiction: str = ""
    organisation: str = ""
    department: str | None = None
    citizen_number: str | None = field(default=None, repr=False)

    @classmethod
    def system(cls, name: str) -> "Principal":
        """Return the service itself, which sees every place: for handlers and workers only."""
        return cls(subject=f"system:{name}", jurisdiction=EVERYWHERE)

    @property
    def unit(self) -> str:
        """Return the organisation, or where the token names none, the division."""
        return self.organisation or unit_of_division(self.jurisdiction)

    def within(self, place_code: str) -> bool:
        """Tell whether `place_code` lies in the actor's jurisdiction."""
        return self.jurisdiction == EVERYWHERE or (self.jurisdiction != "" and place_code.startswith(self.jurisdiction))
