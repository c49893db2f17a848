"""What a person who is refused can do about it 救济途径, with the periods of the policy."""

from collections.abc import Mapping

from shared.kit.policy import Policy

REMEDIES: Mapping[str, tuple[str, str]] = {
    "reconsideration": ("行政复议", "administrative reconsideration"),
    "litigation": ("行政诉讼", "a suit against the administration"),
}
"""The remedies of the law against an act of an authority, by the policy's period for each."""


def remedy_text(policy: Policy) -> str:
    """Return what a person who is refused can do, with the periods of the policy: in Chinese only, as it is written to the person."""
    reconsideration, litigation = policy.period("reconsideration"), policy.period("litigation")
    return (
        f"如不服本决定，可自知道之日起{reconsideration.limit.words_zh}内申请行政复议（{reconsideration.source}），"
        f"或者在{litigation.limit.words_zh}内提起行政诉讼（{litigation.source}）。"
    )


def remedies_against(policy: Policy, department: str) -> tuple[str, ...]:
    """Return by which remedies of the law a refusal of a department can be contested: none where it is no authority's act."""
    known = policy.departments.get(department)
    return tuple(REMEDIES) if known is not None and known.statutory and known.authority else ()
