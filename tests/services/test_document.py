"""What the API documents of the departments promise."""

from services.desk.domain.tasks import TaskState
from shared.web.openapi import document, operations
from tests.services.office import COUNTY, Office


def promised(office: Office) -> set[str]:
    return {
        code
        for _, _, operation in operations(document(office.h.app))
        for answer in operation["responses"].values()
        for code in answer.get("x-problem-codes", [])
    }


def test_the_pledge_book_promises_its_own_refusals(charity: Office, health: Office):
    own = {"fund_insufficient", "pledge_exists", "task_closed", "outside_jurisdiction", "pledge_over_need", "approval_not_received"}
    assert own <= promised(charity)
    assert not own & promised(health)


def test_every_operation_asks_for_the_scope_to_work_a_queue(office: Office):
    for method, path, operation in operations(document(office.h.app)):
        scopes = [scope for security in operation["security"] for scopes in security.values() for scope in scopes]
        both = method == "get" and path.endswith("/reports")
        system = path.startswith(("/v1/orders/", "/v1/departments/")) and not both
        assert scopes == (["desk:work", "desk:report"] if both else ["desk:report"] if system else ["desk:work"]), path


def test_the_filter_knows_every_state(health: Office):
    schema = document(health.h.app)["components"]["schemas"]["TaskState"]
    assert schema["enum"] == [state.value for state in TaskState]


async def test_the_examples_are_accepted(charity: Office):
    schemas = document(charity.h.app)["components"]["schemas"]
    client = charity.officer()
    assert schemas["PayInBody"]["examples"][0]["division"] == COUNTY
    assert (await client.post("/v1/funds", json=schemas["PayInBody"]["examples"][0])).status_code == 201
    task = await charity.task(state="acknowledged")
    url = f"/v1/tasks/{task['task_id']}"
    assert (await client.post(f"{url}/pledge", json=schemas["MakePledgeBody"]["examples"][0])).status_code == 201
    assert (await client.post(f"{url}/completion", json=schemas["CompleteTaskBody"]["examples"][0])).status_code == 200
    other = await charity.task()
    assert (await client.post(f"/v1/tasks/{other['task_id']}/refusal", json=schemas["RefuseTaskBody"]["examples"][0])).status_code == 200
