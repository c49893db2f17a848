"""Proofs: of a case, and of the log's growth. All of them cost O(log size) rows."""

from audit.domain.refusals import CaseNotSealed, CheckpointNotFound, NothingSealed, SizesOutOfOrder
from audit.repository import cases, log
from audit.rules.merkle import consistency_ranges, hashes_of, inclusion_ranges, needed
from audit.rules.note import Signer, case_head_text
from audit.rules.records import Checkpoint, Proof
from shared.kit.refusals import CaseNotFound
from shared.store.db import UnitOfWork


async def latest_checkpoint(uow: UnitOfWork) -> Checkpoint:
    """Return the newest checkpoint. Raises `NothingSealed`."""
    newest = await log.latest_checkpoint(uow)
    if newest is None:
        raise NothingSealed
    return newest


async def checkpoint_of(uow: UnitOfWork, size: int) -> Checkpoint:
    """Return the checkpoint of a size. Raises `CheckpointNotFound`."""
    found = await log.checkpoint_of(uow, size)
    if found is None:
        raise CheckpointNotFound(size=size)
    return found


async def checkpoints(uow: UnitOfWork, below: int | None, limit: int) -> list[Checkpoint]:
    """Return checkpoints, newest first."""
    return await log.checkpoints(uow, below, limit)


async def prove_case(uow: UnitOfWork, signer: Signer, case_id: str) -> Proof:
    """Return the proof of a case at the newest checkpoint. Raises `CaseNotFound`, `CaseNotSealed`."""
    if await cases.file_of(uow, case_id) is None:
        raise CaseNotFound(case_id=case_id)
    at = await latest_checkpoint(uow)
    leaves = await log.leaves_of_case(uow, case_id, at.size)
    if not leaves:
        raise CaseNotSealed(case_id=case_id)
    paths = {leaf.leaf_index: inclusion_ranges(leaf.leaf_index, at.size) for leaf in leaves}
    stored = await log.nodes(uow, needed(leaves_range for path in paths.values() for leaves_range in path))
    last = leaves[-1]
    head = case_head_text(signer.name, case_id, last.case_seq, last.leaf_hash, at.size, at.root)
    return Proof(
        case_id=case_id,
        origin=signer.name,
        verifier_key=signer.verifier_key,
        checkpoint=at,
        case_head=signer.sign(head),
        leaves=tuple((leaf, tuple(hashes_of(paths[leaf.leaf_index], stored))) for leaf in leaves),
    )


async def prove_consistency(uow: UnitOfWork, first: int, second: int) -> tuple[Checkpoint, Checkpoint, list[bytes]]:
    """Return the two checkpoints and the proof that the second grew from the first. Raises `SizesOutOfOrder`, `CheckpointNotFound`."""
    if not 0 < first <= second:
        raise SizesOutOfOrder(first=first, second=second)
    older, newer = await checkpoint_of(uow, first), await checkpoint_of(uow, second)
    ranges = consistency_ranges(first, second)
    return older, newer, hashes_of(ranges, await log.nodes(uow, needed(ranges)))
