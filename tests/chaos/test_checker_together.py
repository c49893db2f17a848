"""The checker sees a survey, a vote and cash in which somebody is named who did nothing."""

from dataclasses import replace

import pytest

from tests.chaos.checker import together
from tests.chaos.worlds import event, sentences, world


def said(name: str, version: int, actor: str, **data: object):
    source = "disbursement" if name.startswith(("payment", "revocation", "in_kind")) else "assessment"
    return replace(event(name, version, source=source, **data), actor=actor, event_id=f"{name}-{version}")


def survey(*actors: str):
    data = {"survey_id": "s1", "surveyors": ["a", "b"]}
    *before, last = actors
    awaited = [said("survey.confirmation_awaited", version, actor, awaited=["b"], **data) for version, actor in enumerate(before, 1)]
    return [*awaited, said("survey.completed", len(actors), last, **data)]


def review(*actors: str, name: str = "review.decided", votes: tuple[int, int] = (3, 0)):
    data = {"review_id": "r1", "members": ["a", "b", "c"]}
    *before, last = actors
    awaited = [said("review.votes_awaited", version, actor, awaited=["c"], **data) for version, actor in enumerate(before, 1)]
    return [*awaited, said(name, len(actors), last, votes_for=votes[0], votes_against=votes[1], **data)]


def cash(recorded: str | None, confirmed: str, means: str = "cash_in_person"):
    begun = [] if recorded is None else [said("payment.cash_awaited", 1, recorded, payment_id="p1", officers=["a", "b"], awaited=["b"])]
    return [*begun, said("payment.paid", 2, confirmed, payment_id="p1", means=means)]


def revoked(proposer: str | None, answerer: str, answer: str = "payment.revoked"):
    of = {"payment_id": "p1", "revocation_id": "v1"}
    begun = [] if proposer is None else [said("revocation.proposed", 3, proposer, **of)]
    return [*cash("a", "b"), *begun, said(answer, 4, answerer, **of)]


def goods_revoked(giver: str, proposer: str, answerer: str):
    of = {"item_id": "i1", "issue_id": "g1"}
    return [
        said("in_kind.issued", 1, giver, issued_by=giver, **of),
        said("revocation.proposed", 2, proposer, payment_id=None, revocation_id="v1", **of),
        said("in_kind.revoked", 3, answerer, revocation_id="v1", **of),
    ]


def found(events):
    return sentences(together.check, world(events=events))


@pytest.mark.parametrize(
    "events",
    [
        survey("a", "b"),
        survey("recorder", "a", "b"),
        survey("a", "a", "b"),
        review("a", "b", "c"),
        review("a", "b", "c", votes=(2, 1)),
        review("a", "b", name="review.voted_down", votes=(1, 2)),
        cash("a", "b"),
        cash("b", "a"),
        cash(None, "system:disbursement", means="bank"),
        revoked("a", "c"),
        revoked("c", "d", "revocation.refused"),
        goods_revoked("a", "a", "b"),
    ],
)
def test_what_each_did_is_no_violation(events):
    assert found(events) == []


@pytest.mark.parametrize(
    "events",
    [
        survey("a"),
        survey("a", "c"),
        review("a", "b"),
        review("a", "b", "b"),
        review("a", "b", "c", votes=(2, 0)),
        review("a", "b", "c", votes=(1, 2)),
        review("a", "b", "c", name="review.voted_down", votes=(2, 1)),
        cash("a", "a"),
        cash("a", "c"),
        cash(None, "b"),
        revoked("c", "c"),
        revoked("c", "a"),
        revoked("c", "b", "revocation.refused"),
        revoked(None, "c"),
        goods_revoked("a", "b", "b"),
        goods_revoked("a", "b", "a"),
    ],
)
def test_somebody_who_did_nothing_is_seen(events):
    assert found(events)
