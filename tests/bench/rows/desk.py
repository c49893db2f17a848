"""A whole desk handed over in one call: for how long its cases are locked, and whoever works on one of them waits.

What is measured is all of the action's transaction, from BEGIN until the commit is acknowledged: the third statement of it locks the cases.
"""

from statistics import median

from intake.actions.desks import hand_over_desk
from intake.actions.registering import register_cases
from intake.actions.rosters import keep_roster
from intake.domain.cases import RegisterCase
from intake.domain.handovers import HandOverDesk
from intake.domain.rosters import KeepRoster, Member
from intake.main import SPEC
from shared.kit.principal import Principal
from shared.run.context import Context
from shared.store.db import Call
from tests.bench.measure import Row, Run, Side, in_turns, measured, told
from tests.bench.stage import Stage

GOAL_MS = 1_000.0
PLACE, UNIT = "370983101000", "窗口"
RECEIVER = "clerk-2"
NOTE = (
    "from BEGIN to the acknowledged commit; the cases are locked from the third statement on. The request, its key and its stored answer"
    " are not in it"
)


def officer(subject: str) -> Principal:
    """Return somebody who works in the unit."""
    scopes = frozenset({"case:register", "case:handle", "roster:keep"})
    return Principal(subject, scopes=scopes, jurisdiction=PLACE[:9], organisation=UNIT)


CLERK, LEADS = officer("clerk-1"), (officer("lead-1"), officer("lead-2"))


async def measure(stage: Stage, cases: int) -> list[Row]:
    """Let two leads take the desk of `cases` cases over from each other, which each offers to an officer who does not answer."""
    async with stage.database("intake") as name, stage.service(SPEC, name) as ctx:
        await _keep(ctx)
        await _register(ctx, cases)
        desk = Desk(stage, ctx, cases)
        for warming_up in (desk.taken, desk.offered):
            await warming_up()
        sides = await in_turns(stage.rounds, ("taken", desk.taken), ("offered", desk.offered))
    what = (f"a lead takes over a desk of {cases} cases that are all offered to somebody", f"a lead offers a desk of {cases} cases")
    return [_row(about, side, note) for about, side, note in zip(what, sides, (NOTE, ""), strict=True)]


class Desk:
    """The desk, and whose it is."""

    def __init__(self, stage: Stage, ctx: Context, cases: int) -> None:
        self.stage, self.ctx, self.cases = stage, ctx, cases
        self.whose, self.takes = CLERK.subject, 0

    async def taken(self) -> Run:
        """Let the other lead take it over; what was offered is taken back."""
        self.takes += 1
        lead = LEADS[self.takes % 2]
        run = await self._handed_over(lead, None)
        self.whose = lead.subject
        return run

    async def offered(self) -> Run:
        """Let the lead who has it offer it."""
        return await self._handed_over(LEADS[self.takes % 2], RECEIVER)

    async def _handed_over(self, lead: Principal, to_officer: str | None) -> Run:
        command = HandOverDesk(PLACE, UNIT, self.whose, to_officer, "sick_leave")
        async with measured(self.stage.pids, Run(self.cases)) as run, self.ctx.db.begin(lead) as uow:
            done = await hand_over_desk(uow, self.ctx, command)
        assert (len(done.case_ids), done.remaining) == (self.cases, False)
        return run


async def _keep(ctx: Context) -> None:
    members = (*(Member(lead.subject, lead=True) for lead in LEADS), Member(RECEIVER))
    async with ctx.db.begin(LEADS[0]) as uow:
        await keep_roster(uow, ctx, KeepRoster(PLACE, UNIT, members, (), (), {}))


async def _register(ctx: Context, cases: int) -> None:
    async with ctx.db.begin(CLERK) as uow:
        done = await register_cases(uow, ctx, [Call(CLERK, _command()) for _ in range(cases)])
    assert [one.case.answerable_officer for one in done] == [CLERK.subject] * cases


def _command() -> RegisterCase:
    return RegisterCase(
        channel="window",
        place_code=PLACE,
        hardship_codes=("medical_expense",),
        details={},
        identity_unknown=True,
        household_size=None,
        affected_persons=None,
        hukou_code=None,
        identity_classes=(),
        reporter_kind=None,
        found_at=None,
        life_danger=False,
        stated_self_paid_fen=None,
        stated_loss_fen=None,
        requested_fen=None,
        requested_modes=(),
        requested_programmes=(),
        override_duplicate_reason=None,
    )


def _row(what: str, side: Side, note: str) -> Row:
    taken_ms = [run.seconds * 1e3 for run in side.runs]
    spread = f"{min(taken_ms):.0f}–{max(taken_ms):.0f}"
    return Row("desk", what, GOAL_MS, median(taken_ms), "ms", "less", product=told(side), spread=spread, note=note)
