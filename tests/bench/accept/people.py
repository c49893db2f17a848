"""Applications of persons who never lived: each number is valid and used once."""

from datetime import date, timedelta

from shared.kit.citizens import check_of

FIRST_BIRTHDAY = date(1880, 1, 1)
PER_DAY = 1000

BODY = (
    '{"channel":"village","place_code":"370983101000","place_text":"柳沟村3号","hardship_codes":["fire"],"applicant":{"name":"张三",'
    '"id_document":{"type":"id_card","number":"%s"},"phone":"13812341234","bank_account":{"bank":"泰安银行",'
    '"number":"6222020000016789","holder":"张三"}},"household_size":4,"affected_persons":4,"life_danger":true,'
    '"found_at":"2026-03-02T08:40:00+08:00","stated_loss_fen":8000000,"requested_modes":["cash"]}'
)
"""The example of the API document: nine personal details, a citizen number, money and a time."""


def citizen_number(nth: int) -> str:
    """Return the nth citizen number of 肥城 (GB 11643-1999); there are some twenty million."""
    born = FIRST_BIRTHDAY + timedelta(days=nth // PER_DAY)
    digits = f"370983{born:%Y%m%d}{nth % PER_DAY:03d}"
    return digits + check_of(digits)


def application(nth: int) -> bytes:
    """Return the nth person's application, as JSON."""
    return (BODY % citizen_number(nth)).encode()
