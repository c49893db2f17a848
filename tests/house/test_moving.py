"""What is kept of a case goes along when the case moves to another place, or it is said here why it stays."""

from importlib.resources import files

import pytest
from sqlalchemy import MetaData

from assessment.repository import tables as assessment
from assessment.repository.assessments import MOVED as OF_ASSESSMENT
from intake.repository import tables as intake
from referral.repository import tables as referral
from referral.repository.cases import OF_CASE

STAYS = {
    "person_read": "who read personal details is the old office's own part",
    "finished_there": "it says who goes on with something where the case is no more",
}
MOVING = max(path.name for path in files("intake.migrations").joinpath("functions").iterdir() if path.name.endswith("_intake_move.sql"))
MOVE = files("intake.migrations").joinpath("functions", MOVING).read_text("utf-8")


def of_cases(metadata: MetaData) -> set[str]:
    return {name for name, table in metadata.tables.items() if {"case_id", "place_code"} <= set(table.c.keys())} - STAYS.keys()


@pytest.mark.parametrize(
    ("metadata", "moved"),
    [
        (intake.metadata, {line.split()[1] for line in MOVE.splitlines() if line.strip().startswith("UPDATE ")}),
        (assessment.metadata, {"assessment", *OF_ASSESSMENT}),
        (referral.metadata, set(OF_CASE)),
    ],
    ids=["intake", "assessment", "referral"],
)
def test_every_table_of_a_case_moves_with_it(metadata: MetaData, moved: set[str]) -> None:
    assert of_cases(metadata) == moved


def test_what_stays_is_a_table() -> None:
    assert STAYS.keys() <= intake.metadata.tables.keys() | assessment.metadata.tables.keys() | referral.metadata.tables.keys()
