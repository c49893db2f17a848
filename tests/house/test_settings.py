"""No setting is a secret."""

import re
from pathlib import Path

from deploy.local.programs import SERVICES
from shared.kit.settings import MigrationSettings
from tests.house.test_apis import spec_of

ROOT = Path(__file__).resolve().parents[2]


def test_every_setting_is_documented_and_no_other():
    documented = set(re.findall(r"^\| `([A-Z_]+)`", (ROOT / "docs/operations.md").read_text("utf-8"), re.MULTILINE))
    settings = {one for service in SERVICES for one in [spec_of(service).settings]}
    wanted = {name.upper() for one in (*settings, MigrationSettings) for name in one.model_fields}
    assert documented == wanted
