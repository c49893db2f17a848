"""`jiuji profile clocks`: docs/clocks.md, written from a profile and the services' tables of who is waited for."""

from collections.abc import Iterable, Iterator

import assessment.domain.waiting
import audit.domain.waiting
import disbursement.domain.waiting
import intake.domain.waiting
import referral.domain.waiting
import services.charity.domain.waiting
import services.desk.domain.waiting
from audit.api.texts import EVENTS
from deploy.cli.clocktexts import ADDRESSED_BY, BASES, CASE_ENDS, DUE_BY, FILES, HOW, PER, SINCE, STATES_ZH, WHOM, WORDS, limit_in_words
from deploy.cli.documents import Text, printing
from shared.kit.calendar import Limit
from shared.kit.policy import ClockRule, Policy
from shared.kit.waiting import Waiting, Waits

TABLES: tuple[Waits, ...] = (
    *intake.domain.waiting.WAITING,
    *assessment.domain.waiting.WAITING,
    *referral.domain.waiting.WAITING,
    *services.desk.domain.waiting.WAITING,
    *services.charity.domain.waiting.WAITING,
    *disbursement.domain.waiting.WAITING,
    *audit.domain.waiting.WAITING,
)
"""In the order of a case's path."""

COMMANDS = """```sh
jiuji profile clocks > docs/clocks.md
jiuji profile clocks --language zh > docs/clocks.zh-CN.md
```"""


class Edition:
    """The document in one language."""

    def __init__(self, policy: Policy, *, english: bool) -> None:
        """Take what holds on a day."""
        self._policy = policy
        self._english = english

    def text(self) -> str:
        """Return all of it."""
        parts = (
            f"# {self._word('title')}",
            f"[{self._word('other')}]({FILES[not self._english]})",
            self._word("head"),
            COMMANDS,
            self._word("design_only"),
            f"## {self._word('clocks')}",
            self._overview(),
            *(part for rule in self._policy.clocks.values() for part in self._clock(rule)),
            f"## {self._word('states')}",
            *(part for table in TABLES for part in self._thing(table)),
            f"## {self._word('how')}",
            "\n".join(f"- {self._say(rule)}" for rule in HOW),
        )
        return "\n\n".join(parts) + "\n"

    def _say(self, text: Text) -> str:
        return text[self._english]

    def _word(self, key: str) -> str:
        return self._say(WORDS[key])

    def _list(self, items: Iterable[str], mark: str = "comma") -> str:
        return self._word(mark).join(items)

    def _name(self, rule: ClockRule) -> str:
        return f"{rule.name_en if self._english else rule.name_zh} `{rule.key}`"

    def _limit(self, limit: Limit) -> str:
        if limit.value == 0:
            return "the same day" if self._english else "当日"
        return limit_in_words(limit, self._english)

    def _table(self, heads: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
        titles = [self._word(head) for head in heads]
        lines = (f"| {' | '.join(cells)} |" for cells in rows)
        return "\n".join((f"| {' | '.join(titles)} |", "|---" * len(titles) + "|", *lines))

    def _overview(self) -> str:
        rules = self._policy.clocks.values()
        rows = ((self._name(one), self._say(WHOM[one.waits_for]), self._limit(one.limit), self._say(BASES[one.basis])) for one in rules)
        return self._table(("clock", "whom", "limit", "basis"), rows)

    def _clock(self, rule: ClockRule) -> tuple[str, str]:
        events = ((key, self._events(getattr(rule, key))) for key in ("start", "stop", "undo", "pause", "resume", "cancel"))
        said = {
            "whom": self._say(WHOM[rule.waits_for]),
            **{key: words for key, words in events if words},
            "limit": self._list((self._limit(rule.limit), *self._conditions(rule)), "semicolon"),
            "ladder": self._list(self._steps(rule), "semicolon"),
            "source": rule.source,
            "basis": self._say(BASES[rule.basis]),
        }
        lines = (f"- {self._word(key)}{self._word('colon')}{words}" for key, words in said.items())
        return f"### {self._name(rule)}", "\n".join(lines)

    def _events(self, names: tuple[str, ...]) -> str:
        ends = set(CASE_ENDS) <= set(names)
        rest = [self._say(EVENTS[name]) for name in names if not (ends and name in CASE_ENDS)]
        return self._list([*rest, *([self._word("case_ends")] if ends else [])])

    def _conditions(self, rule: ClockRule) -> Iterator[str]:
        if rule.since:
            yield self._say(SINCE[rule.since])
        if rule.per in PER:
            yield self._say(PER[rule.per])
        if rule.only_if and rule.only_if.urgent:
            yield self._word("urgent")
        if rule.only_if and rule.only_if.procedures:
            yield self._word("procedures") + self._list(self._procedure(code) for code in rule.only_if.procedures)
        steps = {"start_step": rule.start_step, "stop_step": rule.stop_step}
        yield from (self._word(key).format(step=step) for key, step in steps.items() if step)
        if rule.due_by:
            yield self._say(DUE_BY[rule.due_by])
        if rule.addressed_by:
            yield self._say(ADDRESSED_BY[rule.addressed_by])
        marks = {
            "whole": rule.until_nothing_owed,
            "renewed": rule.renewed,
            "public": rule.public,
            "after_care": rule.after_care,
        }
        yield from (self._word(mark) for mark, is_set in marks.items() if is_set)
        yield self._word("warns").format(percent=int(rule.warn_at * 100))

    def _procedure(self, code: str) -> str:
        found = self._policy.procedures.get(code)
        return self._word("unknown") if found is None else found.name_en if self._english else found.name_zh

    def _steps(self, rule: ClockRule) -> Iterator[str]:
        for step in rule.ladder:
            yield self._word("after").format(limit=self._limit(step.after), role=step.name_en if self._english else step.name_zh)
        if rule.read_within:
            yield self._word("unread").format(limit=self._limit(rule.read_within))

    def _thing(self, table: Waits) -> tuple[str, str]:
        rows = ((self._state(table, state), *self._waited_for(row)) for state, row in table.states.items())
        return f"### {table.thing_en if self._english else table.thing_zh}", self._table(("state", "whom", "by"), rows)

    def _state(self, table: Waits, state: str) -> str:
        code = f"`{state}`"
        return code if self._english else f"{STATES_ZH[table.thing_en][state]} {code}"

    def _waited_for(self, row: Waiting) -> tuple[str, str]:
        if row.whom is None:
            return self._word("nobody"), row.why_en if self._english else row.why_zh
        return self._say(WHOM[row.whom]), self._list(self._clock_of(key) for key in row.clocks)

    def _clock_of(self, key: str) -> str:
        rule = self._policy.clocks.get(key)
        return self._word("absent").format(key=key) if rule is None else self._name(rule)


clocks = printing(
    "clocks",
    "Print who is waited for, by which clocks, and how these run.",
    lambda policy, english: Edition(policy, english=english).text(),
)
