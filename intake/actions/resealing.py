"""Old and new values of corrections, sealed for the person of their case, and sealed anew when that is another one."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from intake.domain.corrections import CorrectedValue, Correction
from intake.domain.refusals import PersonForgotten
from intake.repository.corrections import SealedValue, reseal_values, values_of_cases
from intake.running import cipher_of
from shared.kit.privacy import Cipher, Unsealable
from shared.run.context import Context
from shared.store.db import UnitOfWork


def sealed_values(
    ctx: Context, correction: Correction, person_ref: str, key: bytes, before: Mapping[str, str], after: Mapping[str, str]
) -> list[CorrectedValue]:
    """Return what a correction changes, sealed."""
    cipher = cipher_of(ctx)
    return [
        CorrectedValue(
            correction_id=correction.correction_id,
            field=name,
            case_id=correction.case_id,
            place_code=correction.place_code,
            person_ref=person_ref,
            before=_seal(cipher, person_ref, key, _of(correction.correction_id, name, "before"), before.get(name)),
            after=cipher.seal(person_ref, key, _of(correction.correction_id, name, "after"), text),
        )
        for name, text in after.items()
    ]


def opened_values(ctx: Context, case_id: str, sealed: Sequence[SealedValue]) -> tuple[dict[str, str], dict[str, str]]:
    """Return what was before and what is after, by the names of the parts. Raises `PersonForgotten`."""
    before: dict[str, str] = {}
    after: dict[str, str] = {}
    for one in sealed:
        old, new = _opened(cipher_of(ctx), one) or (None, None)
        if new is None:
            raise PersonForgotten(case_id=case_id)
        after[one.value.field] = new
        if old is not None:
            before[one.value.field] = old
    return before, after


async def reseal_corrections(uow: UnitOfWork, ctx: Context, persons: Mapping[str, tuple[str, bytes]]) -> None:
    """Seal the corrections of cases for the persons whom they are of from now on, each with the wrapped key.

    What was sealed for somebody who is forgotten stays as it is: nobody can open it.
    """
    cipher = cipher_of(ctx)
    resealed = []
    for one in await values_of_cases(uow, list(persons)):
        value, (person_ref, key) = one.value, persons[one.value.case_id]
        opened = _opened(cipher, one)
        if opened is not None and value.person_ref != person_ref:
            old, new = opened
            before = _seal(cipher, person_ref, key, _of(value.correction_id, value.field, "before"), old)
            after = cipher.seal(person_ref, key, _of(value.correction_id, value.field, "after"), new)
            resealed.append(replace(value, person_ref=person_ref, before=before, after=after))
    if resealed:
        await reseal_values(uow, resealed)


def _of(correction_id: str, field: str, side: str) -> str:
    """Return what a value is bound to: moved to another correction, field or side it does not open."""
    return f"{correction_id}:{field}:{side}"


def _seal(cipher: Cipher, person_ref: str, key: bytes, bound_to: str, text: str | None) -> bytes | None:
    return None if text is None else cipher.seal(person_ref, key, bound_to, text)


def _opened(cipher: Cipher, one: SealedValue) -> tuple[str | None, str] | None:
    """Return a value before and after; None if its key is gone or another."""
    value, key = one.value, one.wrapped_key
    if key is None:
        return None
    try:
        after = cipher.open(value.person_ref, key, _of(value.correction_id, value.field, "after"), value.after)
        if value.before is None:
            return None, after
        return cipher.open(value.person_ref, key, _of(value.correction_id, value.field, "before"), value.before), after
    except Unsealable:
        return None
