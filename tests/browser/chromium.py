"""A headless Chromium from an npm package: installed by `npm ci` from this folder's lock, unpacked once under `.cache`.

`python -m tests.browser.chromium` installs it ahead of the tests; otherwise the first test that needs it does.
"""

import asyncio
import os
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path

from playwright._impl._driver import compute_driver_executable

HERE = Path(__file__).parent
PACKAGE = HERE / "node_modules" / "@sparticuz" / "chromium"
INSTALL_WITHIN_S = 240

# The package unpacks its own shared libraries only where it believes to be in a certain cloud; they are wanted here too.
CLOUD = {"AWS_EXECUTION_ENV": "AWS_Lambda_nodejs24.x"}
UNPACK = 'import chromium from "@sparticuz/chromium"; await chromium.executablePath();'

FONTS = """<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>/usr/share/fonts</dir><dir>{root}/fonts/fonts</dir><cachedir>{root}/fontcache</cachedir></fontconfig>
"""


class NoBrowser(Exception):
    """There is no browser here, and why."""


@dataclass(frozen=True)
class Chromium:
    """An unpacked browser."""

    root: Path

    @property
    def executable(self) -> Path:
        """Return the program."""
        return self.root / "chromium"

    @property
    def env(self) -> dict[str, str]:
        """Return what it must be told by its environment."""
        libraries = str(self.root / "al2023" / "lib")
        return {"LD_LIBRARY_PATH": libraries, "FONTCONFIG_FILE": str(self.root / "fonts.conf"), "HOME": str(self.root), "LANG": "C.UTF-8"}


async def chromium() -> Chromium:
    """Return the browser, installed and unpacked if it was not yet. Raises `NoBrowser`."""
    if not PACKAGE.is_dir():
        npm = shutil.which("npm")
        if npm is None:
            raise NoBrowser("npm is not installed here, so no browser can be")
        await _run([npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund"], HERE, {})
    root = HERE.parents[1] / ".cache" / "chromium"
    made = Chromium(root)
    if not (root / "fonts.conf").exists():
        shutil.rmtree(root, ignore_errors=True)
        root.mkdir(parents=True)
        node, _ = compute_driver_executable()
        await _run([node, "--input-type=module", "-e", UNPACK], HERE, CLOUD | {"TMPDIR": str(root)})
        (root / "fonts.conf").write_text(FONTS.format(root=root), "utf-8")
    return made


async def _run(command: list[str], directory: Path, env: dict[str, str]) -> None:
    process = await asyncio.create_subprocess_exec(
        *command, cwd=directory, env={**os.environ, **env}, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT
    )
    try:
        told, _ = await asyncio.wait_for(process.communicate(), INSTALL_WITHIN_S)
    except TimeoutError:
        process.kill()
        await process.wait()
        raise NoBrowser(f"{Path(command[0]).name} did not end within {INSTALL_WITHIN_S} s") from None
    if process.returncode:
        raise NoBrowser(f"{Path(command[0]).name} failed: {told.decode(errors='replace').strip()[-300:]}")


if __name__ == "__main__":
    try:
        asyncio.run(chromium())
    except NoBrowser as error:
        sys.exit(f"no browser: {error}")
