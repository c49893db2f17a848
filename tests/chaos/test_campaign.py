"""A short campaign, as a process of its own: the long one is `make chaos`."""

import json
import os
import re
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.local.leftovers import none_left, until

ROOT = Path(__file__).resolve().parents[2]
CAMPAIGNS = ROOT / ".local" / "chaos"
LAST_LINE = re.compile(
    r"^(?P<kills>\d+) kills in 1\.0 minutes, (?P<operations>\d+) operations, (?P<violations>\d+) violations$", re.MULTILINE
)
PROMISED = {"seed", "minutes", "databases", "kafka", "bank_url", "bank_book", "log_key", "urls", "issuer_url", "kills", "operations"}


def begin(*options):
    environment = {name: value for name, value in os.environ.items() if name not in ("DATABASE_URL", "KAFKA_BOOTSTRAP_SERVERS")}
    command = [sys.executable, "-u", "-m", "tests.chaos", *options]
    return subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)


def folder_of(campaign):
    """Return the folder that a campaign made, whose name ends in its process id."""
    return next(CAMPAIGNS.glob(f"*-{campaign.pid}"))


@pytest.mark.timeout(420)
async def test_a_minute_of_faults_loses_nothing_and_does_nothing_twice():
    campaign = begin("--seconds", "60", "--rate", "0.3", "--quiet-s", "150")
    told = campaign.communicate()[0]
    run = folder_of(campaign)
    last = LAST_LINE.search(told)
    assert campaign.returncode == 0, told
    assert last, told
    assert int(last["kills"]) >= 10
    assert int(last["operations"]) > 100
    assert await none_left(run) == {}
    assert json.loads((run / "run.json").read_text("utf-8")).keys() >= PROMISED
    assert all((run / "streams" / f"{name}.jsonl").stat().st_size for name in ("everything", "one_county"))
    shutil.rmtree(run)


@pytest.mark.timeout(240)
async def test_a_campaign_that_is_broken_off_leaves_nothing_running():
    campaign = begin("--seconds", "600")
    try:
        await until(lambda: list(CAMPAIGNS.glob(f"*-{campaign.pid}/streams/*.jsonl")), 150)
        campaign.send_signal(signal.SIGINT)
        assert campaign.wait(60) == 130
    finally:
        campaign.kill()
        campaign.stdout.close()
    run = folder_of(campaign)
    assert await none_left(run) == {}
    shutil.rmtree(run)
