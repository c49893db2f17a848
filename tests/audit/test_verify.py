"""Whatever is done to a bundle, the offline verifier notices; and it needs nothing of the product."""

import base64
import json
import subprocess
import sys
from collections.abc import Callable
from copy import deepcopy
from pathlib import Path
from sysconfig import get_path
from typing import Any

import pytest

from audit.domain.leaf import attributes_of, leaf_bytes
from audit.domain.merkle import consistency_ranges, hashes_of, leaf_hash
from audit.domain.note import Signer
from deploy.cli import verify
from tests.audit.bundles import CASE, OTHER, SIGNER, Log, envelope, places_in, small_log, text

KEY = verify.Key.parse(SIGNER.verifier_key)
Bundle = dict[str, Any]


def refused(bundle: Bundle, key: verify.Key = KEY) -> str:
    """Return the code with which a bundle is refused."""
    with pytest.raises(verify.NotProven) as caught:
        verify.verify_bundle(bundle, key)
    return caught.value.code


def test_an_untouched_bundle_is_proven() -> None:
    proven = verify.verify_bundle(small_log().bundle(), KEY)
    assert [event.attributes["source"] for event in proven.events] == ["intake", "disbursement"] * 3
    assert proven.checkpoint.size == 12


@pytest.mark.parametrize("number", range(6))
def test_a_changed_event_is_noticed(number: int) -> None:
    bundle = small_log().bundle()
    leaf = base64.b64decode(bundle["leaves"][number]["leaf"])
    bundle["leaves"][number]["leaf"] = text(leaf[:-2] + bytes([leaf[-2] ^ 1]) + leaf[-1:])
    assert refused(bundle) == "not_in_tree"


@pytest.mark.parametrize("number", range(6))
def test_a_removed_event_is_noticed(number: int) -> None:
    bundle = small_log().bundle()
    del bundle["leaves"][number]
    assert refused(bundle) == "leaf_count"


@pytest.mark.parametrize("number", range(5))
def test_a_removed_event_is_noticed_although_another_fills_its_place(number: int) -> None:
    bundle = small_log().bundle()
    bundle["leaves"][number] = deepcopy(bundle["leaves"][number + 1])
    assert refused(bundle) == "broken_chain"


def test_an_added_event_is_noticed() -> None:
    bundle = small_log().bundle()
    last = base64.b64decode(bundle["leaves"][-1]["leaf"])
    added = leaf_bytes(7, leaf_hash(last), attributes_of(envelope(CASE, "intake", 4)), envelope(CASE, "intake", 4).body)
    bundle["leaves"].append({"index": 12, "leaf": text(added), "path": []})
    assert refused(bundle) == "leaf_count"


def test_events_in_another_order_are_noticed() -> None:
    bundle = small_log().bundle()
    bundle["leaves"][1], bundle["leaves"][2] = bundle["leaves"][2], bundle["leaves"][1]
    assert refused(bundle) == "broken_chain"


def test_a_cut_off_tail_is_noticed_although_the_rest_is_sound() -> None:
    bundle = small_log().bundle()
    bundle["leaves"] = bundle["leaves"][:4]
    assert refused(bundle) == "leaf_count"


def test_a_head_of_an_older_checkpoint_does_not_hide_later_events() -> None:
    log = small_log()
    older = log.bundle()
    log.add(envelope(CASE, "intake", 4))
    newer = log.bundle()
    assert refused({**older, "checkpoint": newer["checkpoint"]}) == "case_head_of_another_checkpoint"


def test_a_hole_in_a_publishers_count_is_noticed_although_the_chain_is_sound() -> None:
    log = Log()
    log.add(envelope(CASE, "intake", 1))
    log.add(envelope(CASE, "intake", 3))
    assert refused(log.bundle()) == "missing_event"


def test_another_cases_leaf_is_noticed() -> None:
    log = Log()
    log.leaves[CASE] = []
    log.add(envelope(OTHER, "intake", 1))
    log.leaves[CASE] = log.leaves[OTHER]
    assert refused(log.bundle()) == "foreign_leaf"


def test_another_cases_head_is_noticed() -> None:
    log = small_log()
    assert refused({**log.bundle(), "case_head": log.bundle(OTHER)["case_head"]}) == "foreign_case_head"


def test_a_forged_checkpoint_is_noticed() -> None:
    bundle = small_log().bundle()
    lines = bundle["checkpoint"].split("\n")
    lines[1] = "13"
    assert refused({**bundle, "checkpoint": "\n".join(lines)}) == "bad_signature"


def test_a_checkpoint_signed_with_another_key_of_the_same_name_is_noticed() -> None:
    forger = Signer.from_seed(SIGNER.name, bytes(32))
    assert refused(small_log().bundle(signer=forger)) == "not_signed_by_key"


def test_a_checkpoint_of_another_log_is_noticed() -> None:
    other = Signer.from_seed("other.example/log", bytes(range(32)))
    assert refused(small_log().bundle(signer=other)) == "not_signed_by_key"


@pytest.mark.parametrize("first", range(1, 13))
def test_a_log_that_only_grew_is_consistent_with_every_older_checkpoint(first: int) -> None:
    older, newer = _prefix(first), small_log()
    verify.verify_consistency(_consistency(newer, first), older.checkpoint(), newer.checkpoint(), KEY)


@pytest.mark.parametrize("first", range(1, 12))
def test_a_rewritten_log_is_not_consistent_with_the_checkpoint_that_somebody_kept(first: int) -> None:
    kept, rewritten = _prefix(first), Log()
    for version in range(2, 14):
        rewritten.add(envelope(CASE, "intake", version))
    with pytest.raises(verify.NotProven, match="split_log"):
        verify.verify_consistency(_consistency(rewritten, first), kept.checkpoint(), rewritten.checkpoint(), KEY)


def test_the_verifier_runs_alone_and_offline(tmp_path: Path) -> None:
    (tmp_path / "bundle.json").write_text(json.dumps(small_log().bundle()), "utf-8")
    done = _run(tmp_path, "bundle.json", "--key", SIGNER.verifier_key, "--events")
    assert (done.returncode, "6 events" in done.stdout) == (0, True), done.stdout + done.stderr


@pytest.mark.parametrize(
    ("arguments", "change", "status"),
    [
        (["--trust-bundle-key"], lambda bundle: bundle, 0),
        ([], lambda bundle: bundle, 3),
        (["--key", SIGNER.verifier_key], lambda bundle: {**bundle, "leaves": bundle["leaves"][:-1]}, 1),
        (["--key", SIGNER.verifier_key], lambda _: {"format": "jiuji-proof/1"}, 2),
    ],
)
def test_the_exit_status_is_the_verdict(tmp_path: Path, arguments: list[str], change: Callable[[Bundle], Bundle], status: int) -> None:
    (tmp_path / "bundle.json").write_text(json.dumps(change(small_log().bundle())), "utf-8")
    assert verify.main([str(tmp_path / "bundle.json"), *arguments]) == status


def _prefix(size: int) -> Log:
    log = Log()
    whole = sorted(leaf for leaves in small_log().leaves.values() for leaf in leaves)
    for _, leaf in whole[:size]:
        log.stored.update(places_in(log.tree.extend([leaf_hash(leaf)])))
    return log


def _consistency(log: Log, first: int) -> Bundle:
    path = hashes_of(consistency_ranges(first, log.tree.size), log.stored)
    return {"format": "jiuji-consistency/1", "path": [text(step) for step in path]}


def _run(directory: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run the file where none of the product's packages can be found: `-S` reads no .pth file, by which the set-up shows them."""
    begin = f"import runpy, sys; sys.path.append({get_path('purelib')!r}); runpy.run_path({verify.__file__!r}, run_name='__main__')"
    command = [sys.executable, "-I", "-S", "-c", begin, *arguments]
    return subprocess.run(command, cwd=directory, capture_output=True, text=True, check=False, timeout=60)
