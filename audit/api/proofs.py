"""Proofs: what anybody who doubts a case takes home."""

from typing import Annotated

from fastapi import Path, Query

from audit.actions import proving
from audit.actions.sealing import signer_of
from audit.api.cases import CaseIdPath, Cursor, Limit
from audit.api.views import base64_of, bundle_of, checkpoint_view, cursor_of, page, parts_of_cursor
from audit.domain.refusals import CaseNotSealed, CheckpointNotFound, NothingSealed, SizesOutOfOrder
from audit.schemas import CheckpointPage, CheckpointView, ConsistencyProof, LogKeyView, ProofBundle
from shared.kit.principal import Principal
from shared.kit.refusals import CaseNotFound
from shared.run.service import Ctx
from shared.web.auth import principal
from shared.web.paging import InvalidCursor
from shared.web.problems import problem_responses
from shared.web.routes import ReadUow, router

api = router(prefix="/v1", tags=["存证 proof log"])

Verifier = Annotated[Principal, principal("log:verify")]
Size = Annotated[int, Query(ge=0, le=2**62, description="叶子数 Number of leaves.", examples=[12])]


@api.get(
    "/log-key",
    operation_id="get_log_key",
    summary="存证日志公钥 Get the log's public key",
    description="验证者应从独立渠道取得并固定此公钥。What a verifier pins, got once over a channel that it trusts.",
    responses=problem_responses(),
)
async def get_log_key(ctx: Ctx, actor: Verifier) -> LogKeyView:
    """Return the public key."""
    signer = signer_of(ctx)
    return LogKeyView(origin=signer.name, key=signer.verifier_key)


@api.get(
    "/checkpoints",
    operation_id="list_checkpoints",
    summary="检查点列表 List checkpoints",
    description="已签名的检查点，新的在前。Signed checkpoints, newest first.",
    responses=problem_responses(InvalidCursor),
)
async def list_checkpoints(uow: ReadUow, actor: Verifier, cursor: Cursor = None, limit: Limit = 50) -> CheckpointPage:
    """Return a page of signed checkpoints, newest first."""
    below = None
    if cursor:
        text = parts_of_cursor(cursor, 1)[0]
        if not text.isdecimal() or len(text) > 18:
            raise InvalidCursor
        below = int(text)
    items, last = page(await proving.checkpoints(uow, below, limit + 1), limit)
    return CheckpointPage(items=[checkpoint_view(item) for item in items], next_cursor=cursor_of(last.size) if last else None)


@api.get(
    "/checkpoints/latest",
    operation_id="get_latest_checkpoint",
    summary="最新检查点 Get the latest checkpoint",
    description="存证日志最新的签名检查点。The newest signed statement about the whole log.",
    responses=problem_responses(NothingSealed),
)
async def get_latest_checkpoint(uow: ReadUow, actor: Verifier) -> CheckpointView:
    """Return the newest checkpoint."""
    return checkpoint_view(await proving.latest_checkpoint(uow))


@api.get(
    "/checkpoints/{size}",
    operation_id="get_checkpoint",
    summary="检查点 Get a checkpoint",
    description="指定大小的签名检查点。The signed checkpoint of exactly this size.",
    responses=problem_responses(CheckpointNotFound),
)
async def get_checkpoint(
    size: Annotated[int, Path(ge=1, le=2**62, description="叶子数 Number of leaves.", examples=[12])], uow: ReadUow, actor: Verifier
) -> CheckpointView:
    """Return one checkpoint."""
    return checkpoint_view(await proving.checkpoint_of(uow, size))


@api.get(
    "/cases/{case_id}/proof",
    operation_id="get_case_proof",
    summary="案件存证 Get the proof of a case",
    description="可离线验证的存证包：未改、未删、未增、未乱序、未截尾。"
    "A bundle to be verified offline: nothing altered, removed, added, moved or cut off up to its checkpoint. See docs/proof.md.",
    responses=problem_responses(CaseNotFound, CaseNotSealed, NothingSealed),
)
async def get_case_proof(case_id: CaseIdPath, uow: ReadUow, ctx: Ctx, actor: Verifier) -> ProofBundle:
    """Return the proof of a case."""
    return bundle_of(await proving.prove_case(uow, signer_of(ctx), case_id))


@api.get(
    "/proofs/consistency",
    operation_id="get_consistency_proof",
    summary="一致性证明 Get a consistency proof",
    description="证明较新的日志只是在较旧的日志上追加。That the newer log is the older one with leaves added (RFC 9162 §2.1.4).",
    responses=problem_responses(SizesOutOfOrder, CheckpointNotFound),
)
async def get_consistency_proof(uow: ReadUow, actor: Verifier, first: Size, second: Size) -> ConsistencyProof:
    """Return the proof of growth."""
    _, _, path = await proving.prove_consistency(uow, first, second)
    return ConsistencyProof(first=first, second=second, path=[base64_of(step) for step in path])
