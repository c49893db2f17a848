"""How the departments of the demo decide: by the profile's rules of their programmes, from what the household told."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from deploy.demo.script import Story
from shared.kit.amounts import Household
from shared.kit.money import yuan_text
from shared.kit.policy import Policy
from shared.kit.programmes import WORDS, judge

COUNTED, HANDED_OVER = ("session", "nights"), "handed_over"
"""Steps that tell how many, and to whom."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a department answered, and why.

    `rule` is the entry of the profile by which it gives, empty where it gives nothing. `reason` is why it does not, empty where it gives;
    `missing` are the facts that a rule goes by and nobody told. `amount_fen` is None for a service. `text` is what goes to whoever asked.
    """

    department: str
    programme: str
    text: str
    rule: str = ""
    reason: str = ""
    amount_fen: int | None = None
    missing: tuple[str, ...] = ()

    @property
    def why(self) -> str:
        """Return why it gives nothing, with what nobody told."""
        return ": ".join(part for part in (self.reason, ", ".join(self.missing)) if part)

    @property
    def gives(self) -> bool:
        """Tell whether it gives anything."""
        return not self.reason

    def call(self, proposed_fen: int | None) -> tuple[str, dict[str, Any]]:
        """Return the call with which a task is answered so: the last part of its path, and its body.

        Where the order proposes something else, it went by fewer facts than the department has: that is the reason for departing from it.
        """
        if not self.gives:
            return "refusal", {"reason_code": self.reason, "reason_text": self.text}
        body: dict[str, Any] = {"programme": self.programme, "result_text": self.text}
        if self.amount_fen is not None:
            body["amount_fen"] = self.amount_fen
        if proposed_fen is not None and proposed_fen != (self.amount_fen or 0):
            body |= {"departure_code": "facts_found_at_desk", "departure_text": "演示：部门另行核实了转办单所没有的情况。"}
        return "completion", body

    def reports(self) -> list[dict[str, Any]]:
        """Return what the own system of a department reports of an order that is answered so."""
        if not self.gives:
            return [{"stage": "refused", "reason_code": self.reason, "reason_text": self.text}]
        whole = self.amount_fen or 0
        first = whole // 2
        paid = [{"stage": "paid", "amount_fen": part} for part in (first, whole - first)]
        return [{"stage": "accepted"}, {"stage": "decided", "amount_fen": whole}, *paid]

    def __str__(self) -> str:
        """Return it in a line."""
        if not self.gives:
            return f"{self.department}: refused ({self.reason})"
        worth = "" if self.amount_fen is None else f" {yuan_text(self.amount_fen)}"
        return f"{self.department}: {self.programme}{worth}"


def next_step(task: Mapping[str, Any], day: date) -> dict[str, Any] | None:
    """Return the step that a department of the demo records next of a task, on a day: each once; None when all are done."""
    done = {one["step"] for one in task["steps"]}
    step = next((one for one in task["next_steps"] if one not in done), None)
    if step is None:
        return None
    told: dict[str, Any] = {"count": 1} if step in COUNTED else {"handed_to": "relatives"} if step == HANDED_OVER else {}
    return {"step": step, "done_on": day.isoformat(), **told}


def answer(policy: Policy, story: Story, department: str, programme: str, left_fen: int | None = None) -> Answer:
    """Decide what a department gives to a story's household under one of its programmes.

    It gives what the programme's rules give for the facts, and a service to whom the decision sent to it. It gives nothing where no rule is
    for these facts, or a rule goes by something that nobody told. `left_fen` is what its order says is left of the cost.
    """
    verdict, name = judge(policy, facts_of(story), programme, left_fen=left_fen), policy.programmes[programme].name_zh
    if verdict.why == "service":
        return Answer(department, programme, f"提供服务：{name}。", rule=f"programmes.{programme}")
    if not verdict.gives:
        return Answer(department, programme, f"“{name}”：{WORDS[verdict.why][0]}。", reason=verdict.why, missing=verdict.missing)
    text = "；".join(f"{amount.rule_name_zh}；{amount.formula}；{amount.sources[0]}" for amount in verdict.amounts)
    rules = ", ".join(f"amounts.{amount.rule}" for amount in verdict.amounts)
    return Answer(department, programme, text, rule=rules, amount_fen=verdict.fen)


def facts_of(story: Story) -> Household:
    """Return what a department is told of a household."""
    return Household(
        place_code=story.place_code,
        hardship_codes=story.hardship_codes,
        identity_classes=story.identity_classes,
        household_size=story.household_size,
        self_paid_fen=story.cost_fen,
        told=story.told,
    )
