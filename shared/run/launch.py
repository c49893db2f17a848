"""The first lines of a service's process: nothing is imported before the collector is told to wait."""

import gc
import sys
from importlib import import_module


def launch(package: str) -> None:
    """Be a service's `__main__`: `python -m <package> [--role api --role relay … | --migrate]`.

    What an import makes stays, and the collector, looking for garbage all the while, took 0.08–0.3 s of a start of 0.9 s (2026-11-24).
    It works again as soon as the service is up (`shared.run.service.build_app`).
    """
    gc.disable()
    service, wired = import_module("shared.run.service"), import_module(f"{package}.main")
    try:
        service.run(wired.SPEC, package)
    except service.CANNOT_START as error:  # What an operator wrote is wrong: told in a sentence, where a traceback would hide it.
        told = getattr(error, "told", str(error))  # A refusal's text is its code alone.
        sys.stderr.write("".join(f"{wired.SPEC.name}: {line}\n" for line in told.splitlines()))
        sys.exit(2)
