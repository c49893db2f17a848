"""Every seeded fault still applies to the product, and says which promise it breaks."""

import subprocess

import pytest

from tests.chaos.checker.violations import PROMISES
from tests.chaos.mutants.patches import FOLDER, ROOT, all_mutants, read
from tests.chaos.mutants.running import DoesNotApply, apply

PATCHES = sorted(FOLDER.glob("*.patch"))


def test_there_are_enough():
    assert len(PATCHES) >= 25


@pytest.mark.parametrize("patch", PATCHES, ids=lambda path: path.stem)
def test_a_mutant_applies_cleanly(patch):
    apply(patch, ROOT, check_only=True)


@pytest.mark.parametrize("patch", PATCHES, ids=lambda path: path.stem)
def test_a_mutant_changes_product_code_only(patch):
    listed = subprocess.run(["git", "apply", "--numstat", str(patch)], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    changed = [line.split("\t")[2] for line in listed.splitlines()]
    assert changed
    assert not [name for name in changed if name.startswith("tests/")]


@pytest.mark.parametrize("patch", PATCHES, ids=lambda path: path.stem)
def test_a_mutant_says_what_it_breaks(patch):
    mutant = read(patch)
    assert mutant.name == patch.stem
    assert mutant.promise in PROMISES
    assert mutant.breaks
    assert 0 < mutant.seconds <= 100


def test_every_promise_has_a_mutant():
    assert {mutant.promise for mutant in all_mutants()} == set(PROMISES)


def test_a_patch_of_something_else_does_not_apply(tmp_path):
    patch = tmp_path / "other.patch"
    patch.write_text("--- a/shared/web/routes.py\n+++ b/shared/web/routes.py\n@@ -1,1 +1,1 @@\n-not what is there\n+x\n", "utf-8")
    with pytest.raises(DoesNotApply):
        apply(patch, ROOT, check_only=True)
