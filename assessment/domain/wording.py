"""What is written to the public. Masked: a notice never says who, only where, why and how much."""

from assessment.domain.assessments import Assessment
from shared.kit.money import yuan_text
from shared.kit.policy import Policy


def notice_text(policy: Policy, case: Assessment, amount_fen: int) -> str:
    """Return the text of a notice: place to the township, category of hardship, amount; no name, no address, no diagnosis."""
    place = policy.divisions.name(case.place_code)
    causes = "、".join(policy.hardships[code].name_zh for code in case.hardship_codes if code in policy.hardships)
    persons = case.survey.household_size if case.survey else case.household_size
    size = f"，家庭成员{persons}人" if persons else ""
    return f"{place}申请人某某{size}，因{causes}，拟给予或已给予临时救助{yuan_text(amount_fen)}元。如有异议，请向受理窗口或救助热线反映。"
