"""How orders are answered in the campaign: by an officer who gives what was proposed or something else, perhaps too late, after the steps
that its programme has; and by a department's own system, late, in parts, twice, and against its own word.
"""

from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

from tests.chaos.client import Answer, Officer
from tests.chaos.pace import pause
from tests.chaos.people import Place
from tests.chaos.teller import Teller

SHANGHAI = ZoneInfo("Asia/Shanghai")

OWN_SYSTEM = "medical_insurance"
"""The department of which some orders are answered by a system and not at a screen."""

STOPPED = ("task_in_state", "case_stopped", "referral_in_state")
DEPARTURE = {"departure_code": "facts_found_at_desk", "departure_text": "测试：部门另行核实了转办单所没有的情况。"}


MET = (*STOPPED, "task_changed")
"""Where the desk stops a task between the answer and its reading, it is not the one that was read."""


def system(place: Place, department: str) -> Officer:
    """Return the own system of a department of the county."""
    return Officer(f"chaos-system-{department}-{place.county}", ("department_system",), place.county, department)


async def report(t: Teller, order: dict[str, Any], task: dict[str, Any]) -> str:
    """Let the system accept, decide and pay an order, or refuse it; return how it was answered, as the desk's officers do."""
    if t.draw.random() < 0.2:
        refusal = {"stage": "refused", "reason_code": "not_eligible", "reason_text": "测试：不在参保范围。"}
        return "refused" if (await _say(t, order, "r", refusal)).phase == "ok" else "stopped"
    first, *rest = _reports(t, task)
    answer = await _say(t, order, *first)
    for number, body in rest:
        if answer.phase != "ok" or answer.document["state"] == "confirming":
            break
        await pause(t.draw.random(), t.over)
        answer = await _say(t, order, number, body)
    if answer.phase == "ok" and answer.document["state"] == "confirming":
        answer = await _answer_for_it(t, order, answer.document)
    return "completed" if answer.phase == "ok" else "stopped"


def _reports(t: Teller, task: dict[str, Any]) -> list[tuple[str, dict[str, Any]]]:
    """Return what is reported, with its numbers: near the proposal or far from it, now and then in disorder or against its own word."""
    proposed = task["proposed_fen"] if task["proposed_fen"] is not None else t.draw.randrange(1_000, 100_000)
    whole = proposed if proposed and t.draw.random() < 0.6 else proposed + t.draw.choice((2_000, 400_000))
    said: list[tuple[str, dict[str, Any]]] = [
        ("a", {"stage": "accepted"}),
        ("d", {"stage": "decided", "amount_fen": whole}),
        ("p-1", {"stage": "paid", "amount_fen": whole // 3}),
        ("p-2", {"stage": "paid", "amount_fen": whole - whole // 3}),
    ]
    if t.draw.random() < 0.2:
        said.insert(t.draw.randint(2, 3), ("d-2", {"stage": "decided", "amount_fen": whole + 7}))
    elif t.draw.random() < 0.3:
        t.draw.shuffle(said)
    return said


async def _answer_for_it(t: Teller, order: dict[str, Any], task: dict[str, Any]) -> Answer:
    """Let an officer of the department agree to what the system said, or answer in its place."""
    path, handler = f"/v1/tasks/{task['task_id']}", t.place.handler(order["department"])
    agree = t.draw.random() < 0.6
    said = {"agree": agree, "version": task["version"]}
    answer = await t.do(handler, order["desk"], "answer_departure", f"{path}/departure-answer", said, may=MET)
    if agree or answer.phase != "ok":
        return answer
    body = {"programme": order["programme"], "amount_fen": 5_000 if task["proposed_fen"] is None else task["proposed_fen"]}
    return await t.do(handler, order["desk"], "complete_task", f"{path}/completion", body, may=STOPPED)


async def _say(t: Teller, order: dict[str, Any], number: str, said: dict[str, Any]) -> Answer:
    """Report something, now and then twice."""
    who, path = system(t.place, order["department"]), f"/v1/orders/{order['referral_id']}/reports/{number}"
    body = {"system_no": f"YB-{order['referral_id'][:18]}", "reported_at": datetime.now(UTC).isoformat(), **said}
    answer = await t.do(who, order["desk"], "record_report", path, body, may=STOPPED, method="PUT")
    if t.draw.random() < 0.2:
        again = await t.do(who, order["desk"], "record_report", path, body, may=STOPPED, method="PUT")
        answer = again if again.phase == "ok" else answer
    return answer


async def give_up(t: Teller, order: dict[str, Any], task: dict[str, Any]) -> None:
    """Let the department's time go by and its order be given up: what it gave all the same is told after that."""
    await pause((datetime.fromisoformat(task["due_at"]) - datetime.now(UTC)).total_seconds() + 1.0, t.over)
    clerk, path = t.officer("window_clerk"), f"/v1/referrals/{order['referral_id']}"
    await t.do(clerk, "referral", "withdraw_referral", f"{path}/withdrawal", {"reason_code": "department_silent"}, may=STOPPED)


async def take_steps(t: Teller, order: dict[str, Any], task: dict[str, Any], path: str) -> bool:
    """Record what a programme of its kind has to be done, some of it more than once; return whether all of it was taken."""
    handler, steps = t.place.handler(order["department"]), task["next_steps"]
    while steps:
        step = t.draw.choice(steps)
        body: dict[str, Any] = {"step": step, "done_on": datetime.now(SHANGHAI).date().isoformat()}
        body |= {"count": t.draw.randint(1, 3)} if step in ("session", "nights") else {}
        body |= {"handed_to": "relatives"} if step == "handed_over" else {}
        answer = await t.do(handler, order["desk"], "record_step", f"{path}/steps", body, may=STOPPED)
        if answer.phase != "ok":
            return False
        steps = answer.document["next_steps"]
    return True


async def complete(t: Teller, order: dict[str, Any], task: dict[str, Any], path: str) -> bool:
    """Give what the order proposes; now and then something else, to which a second officer has to agree if it is far from that.

    Return whether it was taken, and the desk had not heard of an end of the case before.
    """
    if not await take_steps(t, order, task, path):
        return False
    handler, desk, proposed = t.place.handler(order["department"]), order["desk"], task["proposed_fen"]
    body: dict[str, Any] = {"programme": order["programme"]}
    if proposed is None:
        return (await t.do(handler, desk, "complete_task", f"{path}/completion", body, may=STOPPED)).phase == "ok"
    if t.draw.random() < 0.4:
        body |= {"amount_fen": proposed + t.draw.choice((1_000, 90_000, 500_000)), **DEPARTURE}
        answer = await t.do(handler, desk, "complete_task", f"{path}/completion", body, may=STOPPED)
        if answer.phase != "ok" or answer.document["state"] != "confirming":
            return answer.phase == "ok"
        agree = t.draw.random() < 0.7
        second = t.place.handler(order["department"], 2)
        seen = {"agree": agree, "version": answer.document["version"]}
        answer = await t.do(second, desk, "answer_departure", f"{path}/departure-answer", seen, may=MET)
        if agree and answer.phase == "ok":
            return True
    body = {"programme": order["programme"], "amount_fen": proposed}
    return (await t.do(handler, desk, "complete_task", f"{path}/completion", body, may=STOPPED)).phase == "ok"
