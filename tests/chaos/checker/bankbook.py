"""d. Nobody was paid twice: the bank's own book against our payments, instruction by instruction and payee by payee."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from tests.chaos.checker.violations import Violation
from tests.chaos.checker.world import Event, Row, World

ENDS = {"settled": "settled", "rejected": "rejected", "returned": "returned"}
"""How an instruction ended in the bank's book, and what it must be with us."""


def final(entry: Row) -> str:
    """Return how an instruction stands in the bank's book when all has been said of it."""
    return str(entry["later"][-1][1] if entry.get("later") else entry["ends"])


def came_back_in_part(entry: Row) -> int:
    """Return how much of a settled instruction came back: no money of ours moves by a part."""
    return int(entry["later"][-1][2] or 0) if entry.get("later") else 0


def check(world: World) -> Iterator[Violation]:
    """Yield what was not held."""
    payments = world.by("disbursement", "payment", "payment_id")
    instructions = world.by("disbursement", "instruction", "instruction_no")
    yield from _each_once(world.book)
    yield from _same_as_ours(world.book, instructions)
    yield from _once_per_payment(world.book, payments, instructions)
    yield from _announced_once(world)
    yield from _by_payee(world, payments, instructions)
    yield from _to_the_corrected(world, payments, instructions)
    yield from _asked_before_sent_again(world)


def _each_once(book: Sequence[Row]) -> Iterator[Violation]:
    for number, times in Counter(entry["instruction_no"] for entry in book).items():
        if times > 1:
            yield Violation("d", f"instruction {number}", f"stands {times} times in the bank's book")


def _same_as_ours(book: Sequence[Row], instructions: Mapping[str, Row]) -> Iterator[Violation]:
    booked = {entry["instruction_no"]: entry for entry in book}
    for number, entry in booked.items():
        ours = instructions.get(number)
        if ours is None:
            yield Violation("d", f"instruction {number}", "is in the bank's book and not in ours")
        elif ours["amount_fen"] != entry["amount_fen"]:
            yield Violation("d", f"instruction {number}", f"is of {ours['amount_fen']}, and the bank was told {entry['amount_fen']}")
        elif ours["state"] != ENDS[final(entry)]:
            yield Violation("d", f"instruction {number}", f"is {final(entry)} at the bank and {ours['state']} with us")
    for number, ours in instructions.items():
        if ours["state"] in ENDS and number not in booked:
            yield Violation("d", f"instruction {number}", f"is {ours['state']} with us, and the bank does not know it")


def _once_per_payment(book: Sequence[Row], payments: Mapping[str, Row], instructions: Mapping[str, Row]) -> Iterator[Violation]:
    given: Counter[str] = Counter()
    for entry in book:
        ours = instructions.get(entry["instruction_no"])
        if ours is not None and final(entry) == "settled":
            given[ours["payment_id"]] += 1
    for payment_id, payment in payments.items():
        wanted = 1 if payment["state"] == "paid" and payment["means"] == "bank" else 0
        if given[payment_id] != wanted:
            told = f"is {payment['state']} by {payment['means'] or 'nobody'}, and the bank paid it {given[payment_id]} times"
            yield Violation("d", f"payment {payment_id}", told)


def _announced_once(world: World) -> Iterator[Violation]:
    """It was said once of each payment that it is paid, and never of one that is not; and that it came back, of each time that it did."""
    said = Counter(event.data["payment_id"] for event in world.said("payment.paid"))
    said.subtract(event.data["payment_id"] for event in world.said("payment.returned_late", "payment.revoked"))
    for payment_id, payment in world.by("disbursement", "payment", "payment_id").items():
        wanted = 1 if payment["state"] == "paid" else 0
        if said[payment_id] != wanted:
            yield Violation("d", f"payment {payment_id}", f"is {payment['state']}, and was announced as paid {said[payment_id]} times")


def _by_payee(world: World, payments: Mapping[str, Row], instructions: Mapping[str, Row]) -> Iterator[Violation]:
    """What each account got is what the cases of its holder were paid by bank, as that was corrected when the instruction was sent."""
    accounts = accounts_of_cases(world)
    owed: Counter[str] = Counter()
    told = {event.data["instruction_no"]: event.data["part_fen"] for event in _parts(world)}
    last = {one["payment_id"]: one for one in sorted(instructions.values(), key=lambda one: one["attempt"])}
    booked = {entry["instruction_no"]: entry for entry in world.book}
    for payment in payments.values():
        of_case = accounts.get(payment["case_id"])
        if of_case is not None and payment["state"] == "paid" and payment["means"] == "bank":
            ours = last[payment["payment_id"]]
            owed[account_meant(of_case, ours, booked.get(ours["instruction_no"]))] += payment["amount_fen"]
    got: Counter[str] = Counter()
    for entry in world.book:
        ours = instructions.get(entry["instruction_no"])
        known = ours is not None and payments[ours["payment_id"]]["case_id"] in accounts
        if known and final(entry) == "settled":
            got[entry["payee_account"]] += entry["amount_fen"] - came_back_in_part(entry)
            owed[entry["payee_account"]] -= told.get(entry["instruction_no"], 0) if came_back_in_part(entry) else 0
    for account in {*owed, *got}:
        if owed[account] != got[account]:
            yield Violation(
                "d", f"payee …{account[-4:]}", f"got {got[account]} fen, and {owed[account]} were paid to the cases of this account"
            )


def _parts(world: World) -> Iterator[Event]:
    """Yield what was said of parts that came back, and of those of which the bank only says so."""
    return (event for event in world.said("payment.contradicted") if event.data["contradiction"] == "returned_in_part")


def accounts_of_cases(world: World) -> dict[str, dict[int, str]]:
    """Return the account that each case was registered with, as number 0, and each that it was corrected to."""
    found: dict[str, dict[int, str]] = {}
    versions = {row["correction_id"]: row["account_version"] for row in world.rows("intake", "person_correction")}
    for attempt in world.attempts:
        body = attempt.body or {}
        account = (body.get("applicant") or {}).get("bank_account")
        if attempt.registered_case is not None and account:
            found.setdefault(attempt.registered_case, {})[0] = account["number"]
        if attempt.name == "correct_person" and attempt.outcome == "ok" and attempt.case_id is not None:
            version = versions.get(attempt.told("correction_id"))
            if version is not None:
                found.setdefault(attempt.case_id, {})[version] = body["bank_account"]["number"]
    return found


def account_meant(of_case: Mapping[int, str], ours: Row, entry: Row | None) -> str:
    """Return the account that an instruction was to go to, empty where it is not known: by its version, or a newer one that it went to.

    One that is sent again after another correction, or while it is made, goes to the newest account. It counts as gone to the older: it
    can be tried again then.
    """
    version = ours.get("account_version", 0)
    newer = {account for number, account in of_case.items() if number > version}
    if entry is not None and entry["payee_account"] in newer:
        return str(entry["payee_account"])
    return of_case.get(version, "")


def _to_the_corrected(world: World, payments: Mapping[str, Row], instructions: Mapping[str, Row]) -> Iterator[Violation]:
    """What was sent after the account of its case was corrected went to the corrected one."""
    accounts = accounts_of_cases(world)
    for entry in world.book:
        ours = instructions.get(entry["instruction_no"])
        if ours is None or not ours.get("account_version"):
            continue
        wanted = account_meant(accounts.get(payments[ours["payment_id"]]["case_id"], {}), ours, entry)
        if wanted and wanted != entry["payee_account"]:
            number, went = entry["instruction_no"], entry["payee_account"][-4:]
            yield Violation("d", f"instruction {number}", f"went to …{went}, though the account was corrected to …{wanted[-4:]}")


def _asked_before_sent_again(world: World) -> Iterator[Violation]:
    """Between two times that an instruction was sent the bank was asked about it.

    Nobody can promise that of a process that was stopped in the middle of sending, or of two at once: what they send twice has one number.
    """
    asleep = any(fault["kind"] in ("stop", "second_relay") and "disbursement" in fault["target"] for fault in world.faults)
    for number, told in world.bank_counts.items():
        if "ii" in told["calls"] and not asleep:
            yield Violation("d", f"instruction {number}", f"was sent again without asking the bank about it ({told['calls']})")
