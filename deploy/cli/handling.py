"""How a programme is handled, in words: its papers, who decides, within which time, and what of these nobody published."""

from collections.abc import Iterable, Iterator, Mapping

from deploy.cli.clocktexts import limit_in_words
from deploy.cli.documents import Text
from shared.kit.amounts import OWN_PROGRAMME
from shared.kit.calendar import Limit
from shared.kit.policy import Policy
from shared.kit.policy.handling import Decider, Handling
from shared.kit.programmes import Handled

DECIDERS: Mapping[Decider, Text] = {
    "township": ("乡镇（街道）", "the township"),
    "county": ("县级部门", "the county"),
    "city": ("市级部门", "the municipality"),
    "school": ("学校", "the school"),
    "hospital": ("医疗机构", "the hospital"),
    "fund": ("基金管理机构", "the body that manages the fund"),
    "department": ("承办部门", "the department itself"),
}
FIELDS: Mapping[str, Text] = {
    "papers": ("材料", "papers"),
    "decided_by": ("决定机关", "who decides"),
    "within": ("时限", "the time"),
    "how_often": ("多久可再得", "how often"),
}
NOT_KNOWN: Text = ("未知", "not known")
OWN: Text = ("由谁决定见 procedures.yaml，时限见 clocks.yaml", "who decides is in procedures.yaml, its times are in clocks.yaml")


def words_of(policy: Policy, told: Handling | Handled, english: bool) -> Iterator[tuple[str, str]]:
    """Yield the fields that are known, with what they say in words."""
    if told.papers:
        names = (policy.materials[code] for code in told.papers)
        yield "papers", (", " if english else "、").join(one.name_en if english else one.name_zh for one in names)
    if told.decided_by:
        yield "decided_by", DECIDERS[told.decided_by][english]
    if told.within:
        yield "within", stages(told.within, english)


def gaps(policy: Policy, programme: str, told: Iterable[Handling] | Handled) -> list[str]:
    """Return the fields of which nothing is known for a programme; who decides on our own, and when, its procedures say."""
    entries = [told] if isinstance(told, Handled) else [*told]
    fields = ["papers"] if programme == OWN_PROGRAMME else ["papers", "decided_by", "within"]
    rules = [rule for rule in policy.amount_rules if rule.programme == programme]
    unknown = [field for field in fields if not any(getattr(one, field) for one in entries)]
    return [*unknown, "how_often"] if rules and not any(rule.goes_by_the_past for rule in rules) else unknown


def stages(within: Iterable[Limit], english: bool) -> str:
    """Return times that follow each other in words."""
    return " + ".join(limit_in_words(limit, english) for limit in within)
