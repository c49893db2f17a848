"""What the demo prints of a case's clocks."""

from deploy.demo.player import ClockSeen, Outcome
from deploy.demo.report import clocks_of
from deploy.demo.script import Story


def seen(clock: str, state: str, *pauses: tuple[str, str | None]) -> ClockSeen:
    """Return a clock as it is read from audit's answer."""
    stood = [{"since": f"2026-03-02T09:{since}+00:00", "until": until and f"2026-03-02T09:{until}+00:00"} for since, until in pauses]
    return ClockSeen.of({"clock": clock, "state": state, "late": state in ("overdue", "breached"), "pauses": stood})


def said(*clocks: ClockSeen) -> str:
    """Return the line of a case with these clocks."""
    return clocks_of(Outcome(Story("C1", "individual", "", "370983103000", "window", ("fire",)), clocks=list(clocks)))


def test_the_clocks_of_a_case_are_told_by_how_they_stand_what_is_late_first() -> None:
    line = said(seen("payment", "met"), seen("triage", "breached"), seen("payment", "met"), seen("conference", "called_off"))
    assert line == "C1: 逾期办结 Ended late: triage · 已取消 Called off: conference · 按时办结 Kept: payment ×2"


def test_a_clock_that_stood_still_is_told_with_for_how_long() -> None:
    line = said(seen("acceptance", "met", ("00:00", "00:20"), ("01:00", "01:10.5")), seen("normal_total", "paused", ("02:00", None)))
    assert line == "C1: 已中止计时 Paused: normal_total · 按时办结 Kept: acceptance · 曾中止计时 Stood still: acceptance 30.5 s"
