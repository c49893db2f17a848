"""What the API document promises."""

from referral.domain.referrals import ReferralState
from shared.web.openapi import document, operations
from tests.referral.exchange import Exchange


def test_reading_and_sending_ask_for_different_scopes(h):
    for method, path, operation in operations(document(h.app)):
        scopes = [scope for security in operation["security"] for scopes in security.values() for scope in scopes]
        assert scopes == (["case:read"] if method == "get" else ["referral:work"]), f"{method} {path}"


def test_the_document_knows_every_state(h):
    assert document(h.app)["components"]["schemas"]["ReferralState"]["enum"] == [state.value for state in ReferralState]


async def test_the_examples_are_accepted(exchange: Exchange, h):
    schemas = document(h.app)["components"]["schemas"]
    example = {
        name: schemas[name]["examples"][0]
        for name in ("RecordConsentBody", "ReissueReferralBody", "WithdrawReferralBody", "RecordResultNoticeBody")
    }
    client = exchange.clerk()
    order, other = [await exchange.order("returned", case_id=case_id) for case_id in ("case-1", "case-2")]
    assert (await client.post("/v1/cases/case-1/consents", json=example["RecordConsentBody"])).status_code == 201
    assert (await client.post(f"/v1/referrals/{order['referral_id']}/reissue", json=example["ReissueReferralBody"])).status_code == 201
    assert (await client.post(f"/v1/referrals/{other['referral_id']}/withdrawal", json=example["WithdrawReferralBody"])).status_code == 200
    assert (
        await client.post(f"/v1/referrals/{other['referral_id']}/result-notice", json=example["RecordResultNoticeBody"])
    ).status_code == 200
