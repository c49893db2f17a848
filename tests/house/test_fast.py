"""The fast run of the daily loop: everything that needs no server, and one service's own tests."""

import subprocess
import sys

from tests.house.test_house import ROOT


def collected(*options):
    command = [sys.executable, "-m", "pytest", "--collect-only", "-q", "-p", "no:cacheprovider", *options]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    return {line.partition("::")[0] for line in done.stdout.splitlines() if "::" in line}, done.stderr


def test_a_fast_run_is_what_needs_no_server_and_one_services_own():
    files, _ = collected("--fast=referral", "tests/referral", "tests/shared")
    assert {"tests/referral/test_answers.py", "tests/shared/test_money.py"} <= files
    assert "tests/shared/test_outbox.py" not in files


def test_a_fast_run_of_no_service_is_refused():
    files, told = collected("--fast=referal")
    assert not files
    assert "there is no folder of tests for a service 'referal'" in told
