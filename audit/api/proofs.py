"""Proofs: what anybody who doubts a case takes home."""

from base64 import b64encode
from typing import Annotated, Literal

from fastapi import Path, Query
from pydantic import Field

from audit.actions.proving import get_checkpoint, get_latest_checkpoint, list_checkpoints, prove_case, prove_consistency
from audit.api.cases import number_of_cursor
from audit.domain.proofs import Proof
from audit.running import running
from shared.events.contracts.base import Instant
from shared.kit.principal import Principal
from shared.run.service import Ctx
from shared.web.auth import principal
from shared.web.paging import Cursor, InvalidCursor, Limit, Page
from shared.web.problems import problem_responses
from shared.web.routes import ReadUow, router
from shared.web.types import CaseIdPath, View

api = router(prefix="/v1", tags=["存证 proof log"])

Verifier = Annotated[Principal, principal("log:verify")]
SizePath = Annotated[int, Path(ge=1, le=2**62, description="叶子数 Number of leaves.", examples=[12])]
SizeQuery = Annotated[int, Query(ge=0, le=2**62, description="叶子数 Number of leaves.", examples=[12])]

EXAMPLE_NOTE = "jiuji.local/log\n12\nWk4kZ1oQ…=\n\n— jiuji.local/log 7wZ…=\n"


class LogKeyView(View):
    """What a verifier pins."""

    origin: str = Field(examples=["jiuji.local/log"])
    key: str = Field(examples=["jiuji.local/log+7b1c0f2a+AXm3…="])
    algorithm: Literal["ed25519"] = "ed25519"


class CheckpointView(View):
    """The tree at one size, signed."""

    size: int
    root_sha256: str
    note: str = Field(description="C2SP signed note", examples=[EXAMPLE_NOTE])
    sealed_at: Instant


class CheckpointPage(Page[CheckpointView]):
    """Some checkpoints, newest first."""


class LeafView(View):
    """A leaf with its inclusion path."""

    index: int
    leaf: str = Field(description="Base64 of the canonical bytes.")
    path: list[str] = Field(description="Base64 hashes, from the leaf up.")


class ProofBundle(View):
    """The proof of a case: docs/proof.md."""

    format: Literal["jiuji-proof/1"] = "jiuji-proof/1"
    case_id: str
    log_key: str = Field(description="For convenience; a verifier pins the key from elsewhere.")
    checkpoint: str
    case_head: str
    leaves: list[LeafView]


class ConsistencyProof(View):
    """That the tree of `second` leaves grew from that of `first`: docs/proof.md."""

    format: Literal["jiuji-consistency/1"] = "jiuji-consistency/1"
    first: int
    second: int
    path: list[str]


@api.get(
    "/log-key",
    operation_id="get_log_key",
    summary="存证日志公钥 Get the log's public key",
    description="验证者应从独立渠道取得并固定此公钥。What a verifier pins, got once over a channel that it trusts.",
    responses=problem_responses(),
)
async def get_log_key(ctx: Ctx, actor: Verifier) -> LogKeyView:
    """Return the public key."""
    signer = running(ctx).signer
    return LogKeyView(origin=signer.name, key=signer.verifier_key)


@api.get(
    "/checkpoints",
    operation_id="list_checkpoints",
    summary="检查点列表 List checkpoints",
    description="已签名的检查点，新的在前。Signed checkpoints, newest first.",
    responses=problem_responses(InvalidCursor),
)
async def get_checkpoints(uow: ReadUow, actor: Verifier, cursor: Cursor = None, limit: Limit = 50) -> CheckpointPage:
    """Return a page of signed checkpoints, newest first."""
    checkpoints = await list_checkpoints(uow, number_of_cursor(cursor), limit + 1)
    return CheckpointPage.of(checkpoints, limit, lambda checkpoint: str(checkpoint.size))


@api.get(
    "/checkpoints/latest",
    operation_id="get_latest_checkpoint",
    summary="最新检查点 Get the latest checkpoint",
    description="存证日志最新的签名检查点。The newest signed statement about the whole log.",
    responses=problem_responses(get_latest_checkpoint),
)
async def get_newest_checkpoint(uow: ReadUow, actor: Verifier) -> CheckpointView:
    """Return the newest checkpoint."""
    return CheckpointView.model_validate(await get_latest_checkpoint(uow))


@api.get(
    "/checkpoints/{size}",
    operation_id="get_checkpoint",
    summary="检查点 Get a checkpoint",
    description="指定大小的签名检查点。The signed checkpoint of exactly this size.",
    responses=problem_responses(get_checkpoint),
)
async def get_one_checkpoint(size: SizePath, uow: ReadUow, actor: Verifier) -> CheckpointView:
    """Return one checkpoint."""
    return CheckpointView.model_validate(await get_checkpoint(uow, size))


@api.get(
    "/cases/{case_id}/proof",
    operation_id="get_case_proof",
    summary="案件存证 Get the proof of a case",
    description="可离线验证的存证包：未改、未删、未增、未乱序、未截尾。"
    "A bundle to be verified offline: nothing altered, removed, added, moved or cut off up to its checkpoint. See docs/proof.md.",
    responses=problem_responses(prove_case),
)
async def get_case_proof(case_id: CaseIdPath, uow: ReadUow, ctx: Ctx, actor: Verifier) -> ProofBundle:
    """Return the proof of a case."""
    return bundle_of(await prove_case(uow, running(ctx).signer, case_id))


@api.get(
    "/proofs/consistency",
    operation_id="get_consistency_proof",
    summary="一致性证明 Get a consistency proof",
    description="证明较新的日志只是在较旧的日志上追加。That the newer log is the older one with leaves added (RFC 9162 §2.1.4).",
    responses=problem_responses(prove_consistency),
)
async def get_consistency_proof(uow: ReadUow, actor: Verifier, first: SizeQuery, second: SizeQuery) -> ConsistencyProof:
    """Return the proof of growth."""
    path = await prove_consistency(uow, first, second)
    return ConsistencyProof(first=first, second=second, path=[_base64(step) for step in path])


def bundle_of(proof: Proof) -> ProofBundle:
    """Return the bundle that verifiers read."""
    return ProofBundle(
        case_id=proof.case_id,
        log_key=proof.verifier_key,
        checkpoint=proof.checkpoint.note,
        case_head=proof.case_head,
        leaves=[
            LeafView(index=leaf.leaf_index, leaf=_base64(leaf.leaf), path=[_base64(step) for step in path]) for leaf, path in proof.leaves
        ],
    )


def _base64(raw: bytes) -> str:
    return b64encode(raw).decode()
