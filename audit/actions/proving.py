"""Proofs: of a case, and of the log's growth. All of them cost O(log size) rows."""

from audit.domain.merkle import consistency_ranges, hashes_of, inclusion_ranges, needed
from audit.domain.note import Signer, case_head_text
from audit.domain.proofs import Checkpoint, Proof
from audit.domain.refusals import CaseNotSealed, CheckpointNotFound, NothingSealed, SizesOutOfOrder
from audit.repository import log
from audit.repository.casefiles import CASE_FILES
from shared.kit.errors import refuses
from shared.kit.refusals import CaseNotFound
from shared.store.db import UnitOfWork


@refuses(NothingSealed)
async def get_latest_checkpoint(uow: UnitOfWork) -> Checkpoint:
    """Return the newest checkpoint."""
    newest = await log.latest_checkpoint(uow)
    if newest is None:
        raise NothingSealed
    return newest


@refuses(CheckpointNotFound)
async def get_checkpoint(uow: UnitOfWork, size: int) -> Checkpoint:
    """Return the checkpoint of exactly this size."""
    checkpoint = await log.CHECKPOINTS.get(uow, size)
    if checkpoint is None:
        raise CheckpointNotFound(size=size)
    return checkpoint


async def list_checkpoints(uow: UnitOfWork, below: int | None, limit: int) -> list[Checkpoint]:
    """Return checkpoints, newest first."""
    return await log.CHECKPOINTS.page(uow, {}, below, limit)


@refuses(CaseNotFound, NothingSealed, CaseNotSealed)
async def prove_case(uow: UnitOfWork, signer: Signer, case_id: str) -> Proof:
    """Return the proof of a case at the newest checkpoint."""
    if await CASE_FILES.get(uow, case_id) is None:
        raise CaseNotFound(case_id=case_id)
    at = await get_latest_checkpoint(uow)
    leaves = await log.leaves_of_case(uow, case_id, at.size)
    if not leaves:
        raise CaseNotSealed(case_id=case_id)
    paths = {leaf.leaf_index: inclusion_ranges(leaf.leaf_index, at.size) for leaf in leaves}
    stored = await log.nodes(uow, needed(leaves_range for path in paths.values() for leaves_range in path))
    last = leaves[-1]
    head = case_head_text(signer.name, case_id, last.case_seq, last.leaf_hash, at.size, at.root)
    return Proof(
        case_id=case_id,
        verifier_key=signer.verifier_key,
        checkpoint=at,
        case_head=signer.sign(head),
        leaves=tuple((leaf, tuple(hashes_of(paths[leaf.leaf_index], stored))) for leaf in leaves),
    )


@refuses(SizesOutOfOrder, CheckpointNotFound)
async def prove_consistency(uow: UnitOfWork, first: int, second: int) -> list[bytes]:
    """Return the proof that the tree of `second` leaves grew from that of `first`; both must have a checkpoint."""
    if not 0 < first <= second:
        raise SizesOutOfOrder(first=first, second=second)
    for size in (first, second):
        await get_checkpoint(uow, size)
    ranges = consistency_ranges(first, second)
    return hashes_of(ranges, await log.nodes(uow, needed(ranges)))
