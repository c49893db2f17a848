"""Orders follow their case: the new office goes on with them, and the departments go on where they are."""

from shared.events.contracts.intake import CaseMoved
from tests.referral.exchange import PLACE, Exchange

THERE = "370911100000"


async def test_the_new_office_goes_on_with_the_orders_of_a_case(exchange: Exchange) -> None:
    order = await exchange.order("acknowledged")
    moved = CaseMoved(
        transfer_id="transfer-1",
        from_place_code=PLACE,
        from_officer="clerk-1",
        to_officer="clerk-9",
        to_unit="窗口",
        reason_code="wrong_place",
        corrected=False,
    )
    await exchange.h.deliver(order["case_id"], THERE, moved)
    here, there = exchange.clerk("clerk-9", THERE[:6]), exchange.clerk()
    path = f"/v1/referrals/{order['referral_id']}"
    assert (await here.get(path)).json()["state"] == "acknowledged"
    assert (await there.get(path)).status_code == 404
    await exchange.answer(order, "returned")
    body = {"department": "health_commission", "programme": "disease_emergency_fund"}
    assert (await here.post(f"{path}/reissue", json=body)).status_code == 201
