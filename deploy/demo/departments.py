"""How the departments of the demo decide: by the profile's rules of their programmes, from what the household told."""

from dataclasses import dataclass
from typing import Any

from assessment.domain.amounts import Need, NoRule, compute
from deploy.demo.script import Story
from shared.kit.money import yuan_text
from shared.kit.policy import Policy


@dataclass(frozen=True, slots=True)
class Answer:
    """What a department answered, and why.

    `rule` is the entry of the profile by which it gives, empty where it gives nothing. `reason` is why it does not, empty where it gives.
    `amount_fen` is None for a service. `text` is what goes to whoever asked.
    """

    department: str
    programme: str
    text: str
    rule: str = ""
    reason: str = ""
    amount_fen: int | None = None

    @property
    def gives(self) -> bool:
        """Tell whether it gives anything."""
        return not self.reason

    def call(self) -> tuple[str, dict[str, Any]]:
        """Return the call with which a task is answered so: the last part of its path, and its body."""
        if not self.gives:
            return "refusal", {"reason_code": self.reason, "reason_text": self.text}
        worth = {} if self.amount_fen is None else {"amount_fen": self.amount_fen}
        return "completion", {"programme": self.programme, "result_text": self.text} | worth

    def __str__(self) -> str:
        """Return it in a line."""
        if not self.gives:
            return f"{self.department}: refused ({self.reason})"
        worth = "" if self.amount_fen is None else f" {yuan_text(self.amount_fen)}"
        return f"{self.department}: {self.programme}{worth}"


def answer(policy: Policy, story: Story, department: str, programme: str) -> Answer:
    """Decide what a department gives to a story's household under one of its programmes.

    It gives what its amount rule gives for the facts, and a service to whom the decision sent to it. It gives nothing where the profile
    has no rule for these facts, or the rule is about a cost that nobody named.
    """
    name = policy.programmes[programme].name_zh
    try:
        amount = compute(policy, None, need_of(story), programme)
    except NoRule:
        if policy.programmes[programme].service:
            return Answer(department, programme, f"提供服务：{name}。", rule=f"programmes.{programme}")
        return Answer(department, programme, f"政策配置中没有适用于本案情况的“{name}”金额规则。", reason="no_amount_rule")
    if not amount.fen:
        return Answer(department, programme, f"“{name}”按自负费用计算，本案未说明费用。", reason="no_cost_told")
    text = f"{amount.rule_name_zh}；{amount.formula}；{amount.sources[0]}"
    return Answer(department, programme, text, rule=f"amounts.{amount.rule}", amount_fen=amount.fen)


def need_of(story: Story) -> Need:
    """Return what a department is told of a household."""
    return Need(
        place_code=story.place_code,
        hardship_codes=story.hardship_codes,
        identity_classes=story.identity_classes,
        household_size=story.household_size,
        self_paid_fen=story.cost_fen,
    )
