"""The decision: by whom, at which level, what is approved, and what a refusal needs."""

import pytest

from shared.events.contracts.assessment import CaseApproved, CaseRejected, ConferenceProposed
from shared.events.contracts.intake import CaseTookOver
from tests.assessment.office import KINDS, PLACE, REFUSAL, Office, code_of, done, intake_events


@pytest.mark.parametrize(
    ("kind", "fen", "mode", "funding", "facts"),
    [
        ("fast_small", 63_000, "none", "petty_reserve", {}),
        ("emergency", 567_000, "post", "county_budget", {}),
        ("emergency", 20_000, "post", "petty_reserve", {"hardship_codes": ("sudden_illness",), "survey": {"self_paid_fen": 20_000}}),
        ("delegated", 252_000, "pre", "petty_reserve", {}),
        ("normal", 567_000, "pre", "county_budget", {}),
    ],
)
async def test_an_approval_says_procedure_amount_fund_and_notice(office: Office, h, kind, fen, mode, funding, facts):
    case = await office.case(kind, "approved", **facts)
    (event,) = await h.emitted(CaseApproved)
    data, (cash, *_) = event.data, event.data.items
    assert (data.procedure, data.total_fen, data.notice_mode, cash.amount_fen, cash.funding) == (kind, fen, mode, fen, funding)
    assert (data.proposed_by, data.decided_by) == ("clerk-1", "county-1")
    decision = (await office.view(case))["decision"]
    assert (decision["amount_fen"], decision["policy_version"]) == (fen, event.policy_version)


@pytest.mark.parametrize("kind", KINDS)
async def test_a_decision_names_the_law_of_its_procedure_and_the_source_of_its_amount(office: Office, h, kind):
    case = await office.case(kind, "approved")
    (event,) = await h.emitted(CaseApproved)
    law = h.ctx.policy(h.clock.now()).procedures[kind].legal_basis
    assert event.data.legal_basis[: len(law)] == law
    assert event.data.legal_basis[len(law) :] == tuple((await office.view(case))["explanation"]["sources"])
    assert (await office.view(case))["decision"]["legal_basis"] == list(event.data.legal_basis)


@pytest.mark.parametrize(("kind", "level"), [("normal", "county"), ("emergency", "county")])
async def test_above_its_limit_the_township_does_not_decide(office: Office, kind, level):
    answer = await office.decide(await office.case(kind, "pending"), office.township())
    assert (code_of(answer), answer.json()["fields"]["level"]) == ((403, "wrong_level"), level)


@pytest.mark.parametrize("kind", ["fast_small", "delegated"])
async def test_the_township_decides_what_is_small(office: Office, kind):
    assert done(await office.decide(await office.case(kind, "pending"), office.township()))["state"] == "approved"


@pytest.mark.parametrize("maker", ["surveyor-1", "surveyor-2", "recorder-1", "checker-1", "proposer-1", "asked-1", "triage-1", "window-1"])
@pytest.mark.parametrize("body", [{"approve": True}, REFUSAL], ids=["approves", "refuses"])
async def test_who_worked_on_a_case_does_not_decide_it(office: Office, h, maker, body):
    case = await office.case("emergency", "proved")
    done(await office.survey(case, office.clerk("recorder-1"), surveyors=["surveyor-1", "surveyor-2"]))
    done(await office.check(case, office.clerk("checker-1")))
    done(await office.review(case, office.clerk("proposer-1")))
    assert code_of(await office.decide(case, office.county(maker), **body)) == (409, "maker_is_checker")
    assert await h.emitted(CaseApproved) == await h.emitted(CaseRejected) == []


async def test_who_was_on_duty_when_a_case_came_by_itself_may_decide_it(office: Office):
    office.registered_by = "citizen-1"
    case = await office.case("delegated", "pending", first_asked_officer="county-1")
    assert done(await office.decide(case, office.county("county-1")))["state"] == "approved"


async def test_who_registered_a_case_for_whoever_is_on_duty_does_not_decide_it(office: Office):
    office.registered_by = "county-1"
    case = await office.case("delegated", "pending", first_asked_officer="clerk-9")
    assert code_of(await office.decide(case, office.county("county-1"))) == (409, "maker_is_checker")


async def test_goods_and_every_programme_of_the_hardship_are_items(office: Office, h):
    await office.case("emergency", "approved", requested_modes=("in_kind",), requested_programmes=("counselling", "no_such"))
    (event,) = await h.emitted(CaseApproved)
    assert [(item.kind, item.programme, item.desk, item.needs_consent) for item in event.data.items] == [
        ("cash", "temporary_assistance", None, False),
        ("in_kind", "in_kind_assistance", None, False),
        ("referral", "housing_rebuilding", "civil_affairs", False),
        ("referral", "red_cross_relief", "charity", True),
        ("referral", "charity_relief", "charity", True),
        ("referral", "counselling", "charity", True),
    ]
    assert len({item.item_id for item in event.data.items}) == 6


async def test_a_programme_that_the_group_adds_is_an_item(office: Office, h):
    case = await office.case("fast_small", "proved")
    done(await office.review(case, members=[], programmes=["legal_aid", "temporary_assistance"]))
    done(await office.decide(case))
    (event,) = await h.emitted(CaseApproved)
    assert [item.programme for item in event.data.items] == ["temporary_assistance", "dibao_enrolment", "legal_aid"]


async def proposed_nothing(office: Office, kind: str = "fast_small", **facts: object) -> str:
    """Return a case that waits for its decision and whose group proposes no money; its hardship opens no programme."""
    case = await office.case(kind, "proved" if kind == "fast_small" else "surveyed", **{"hardship_codes": ("other_special",), **facts})
    done(await office.review(case, proposed_fen=0))
    return case


async def test_an_approval_of_nothing_is_no_approval_and_the_case_can_be_refused(office: Office, h):
    case = await proposed_nothing(office)
    before = await office.view(case)
    assert code_of(await office.decide(case)) == (409, "nothing_to_approve")
    assert await office.view(case) == before
    assert await h.emitted(CaseApproved) == []
    assert done(await office.decide(case, **REFUSAL))["state"] == "rejected"
    assert len(await h.emitted(CaseRejected)) == 1


@pytest.mark.parametrize(
    ("facts", "kinds"),
    [
        ({"requested_modes": ("in_kind",)}, ["in_kind"]),
        ({"requested_programmes": ("counselling",)}, ["referral"]),
        ({"hardship_codes": ("living_expense",)}, ["referral"]),
    ],
)
async def test_goods_or_a_referral_are_approved_without_money(office: Office, h, facts, kinds):
    done(await office.decide(await proposed_nothing(office, **facts)))
    (event,) = await h.emitted(CaseApproved)
    assert (event.data.total_fen, [item.kind for item in event.data.items]) == (0, kinds)


async def test_a_refusal_is_written_with_reason_and_remedy(office: Office, h):
    case = await office.case(until="pending")
    view = done(await office.decide(case, **REFUSAL))
    decision = view["decision"]
    assert (view["state"], decision["approved"], decision["amount_fen"]) == ("rejected", False, 0)
    assert (decision["reason_code"], decision["reason_text"]) == ("not_in_need", REFUSAL["reason_text"])
    assert "60" in decision["remedy_text"]
    assert "行政复议" in decision["remedy_text"]
    assert "行政诉讼" in decision["remedy_text"]
    (event,) = await h.emitted(CaseRejected)
    assert (event.data.procedure, event.data.reason_code, event.data.decided_by) == ("normal", "not_in_need", "county-1")
    assert event.data.legal_basis == tuple(decision["legal_basis"]) != ()
    assert REFUSAL["reason_text"] not in event.body.decode()


async def test_another_remedy_may_be_named(office: Office):
    case = await office.case(until="pending")
    view = done(await office.decide(case, **REFUSAL, remedy_text="可向肥城市民政局申诉。"))
    assert view["decision"]["remedy_text"] == "可向肥城市民政局申诉。"


@pytest.mark.parametrize("missing", ["reason_code", "reason_text"])
async def test_a_refusal_without_a_reason_is_no_refusal(office: Office, h, missing):
    case = await office.case(until="pending")
    body = {name: value for name, value in REFUSAL.items() if name != missing}
    assert code_of(await office.decide(case, **body)) == (422, "reason_needed")
    assert await h.emitted(CaseRejected) == []


async def test_nobody_is_turned_away_whom_nobody_judged(office: Office, h):
    """A danger to life that nobody triaged was refused like any other, and its 24 hours were over."""
    case = h.ctx.ids.new()
    registered, triaged, accepted = intake_events(life_danger=True)
    await office.receive(case, registered, accepted)
    done(await office.prove(case))
    done(await office.survey(case))
    assert code_of(await office.decide(case, **REFUSAL)) == (409, "triage_needed")
    assert await h.emitted(CaseRejected) == []
    await office.receive(case, triaged)
    assert done(await office.decide(case, **REFUSAL))["state"] == "rejected"


@pytest.mark.parametrize("kind", ["normal", "conference", "objected"])
async def test_nothing_is_decided_that_nobody_judged_on_any_way(office: Office, h, kind):
    """Aided with a fen, it would have ended the clocks of a danger to life as well."""
    case = h.ctx.ids.new()
    registered, triaged, accepted = intake_events(life_danger=True)
    await office.receive(case, registered, accepted)
    done(await office.prove(case))
    done(await office.survey(case))
    done(await office.check(case))
    done(await office.review(case, **({"proposed_fen": 2_000_000} if kind == "conference" else {})))
    done(await office.open_notice(case))
    if kind == "objected":
        objection = done(await office.object(case))["objection_id"]

        async def decide():
            return await office.resolve(objection, upheld=True)
    else:
        h.clock.advance(8 * 86_400)
        await h.run("timers")

        async def decide():
            return await (office.confer(case) if kind == "conference" else office.decide(case))

        if kind == "conference":
            done(await office.decide(case))
    before = await h.emitted()
    assert code_of(await decide()) == (409, "triage_needed")
    assert await h.emitted() == before
    await office.receive(case, triaged)
    assert (await decide()).is_success


async def test_a_judgement_that_came_with_a_merged_case_is_one(office: Office, h):
    case = h.ctx.ids.new()
    registered, _, accepted = intake_events()
    told = {"from_case_id": "other", "person_ref": "p-1", "identity_known": True, "registered_at": registered.registered_at}
    await office.receive(case, registered, accepted)
    await h.deliver(case, PLACE, CaseTookOver(**told, urgency="ordinary"), source="intake", actor="clerk-9")
    done(await office.prove(case))
    done(await office.survey(case))
    assert code_of(await office.decide(case, office.county("clerk-9"), **REFUSAL)) == (409, "maker_is_checker"), "who merged them judged it"
    assert done(await office.decide(case, **REFUSAL))["state"] == "rejected"


async def test_who_is_voted_down_gets_an_answer_all_the_same(office: Office, h):
    case = await office.case(until="surveyed")
    done(await office.propose(case))
    assert code_of(await office.decide(case, **REFUSAL)) == (409, "review_undecided")
    for member in ("lead-1", "clerk-2"):
        view = done(await office.vote(case, member, "against"))
    assert (view["state"], view["review"], view["waiting_review"]) == ("surveyed", None, None)
    assert code_of(await office.decide(case, office.county("clerk-2"), **REFUSAL)) == (409, "maker_is_checker")
    assert code_of(await office.decide(case, office.township(), **REFUSAL)) == (403, "wrong_level")
    assert done(await office.decide(case, **REFUSAL))["state"] == "rejected"
    (event,) = await h.emitted(CaseRejected)
    assert (event.data.procedure, event.data.legal_basis[0]) == ("normal", "社会救助暂行办法 §47–48")


async def test_nobody_is_refused_unseen(office: Office):
    assert code_of(await office.decide(await office.case(), **REFUSAL)) == (409, "survey_needed")


@pytest.mark.parametrize("stage", ["accepted", "surveyed", "reviewed", "in_notice"])
async def test_nothing_is_approved_before_its_time(office: Office, stage):
    assert code_of(await office.decide(await office.case(until=stage))) == (409, "assessment_in_state")


@pytest.mark.parametrize("body", [{"approve": True}, REFUSAL], ids=["approved", "refused"])
async def test_a_decided_case_is_closed(office: Office, body):
    case = await office.case(until="pending")
    done(await office.decide(case, **body))
    for step in (office.decide, office.survey, office.check, office.review, office.open_notice, office.relieve, office.confer):
        assert code_of(await step(case)) == (409, "case_closed")


async def test_more_than_the_rules_give_goes_to_the_conference(office: Office, h):
    case = await office.case(until="surveyed")
    done(await office.review(case, proposed_fen=567_001))
    done(await office.open_notice(case))
    await office.wait_out(case)
    assert done(await office.decide(case))["state"] == "conference"
    (event,) = await h.emitted(ConferenceProposed)
    assert (event.data.reason_code, event.data.proposed_by, event.data.proposed_fen) == ("above_rules", "county-1", 567_001)
    assert await h.emitted(CaseApproved) == []
