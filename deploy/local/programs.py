"""What the stack runs besides the servers, and what each program is told by its environment."""

import json
import os
import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from importlib.util import find_spec
from pathlib import Path

from deploy.local.installed import ROOT
from deploy.local.keys import Keys
from deploy.local.ports import HOST
from deploy.local.postgres import Cluster
from deploy.local.processes import Command, StackError

SERVICES = (
    "intake",
    "assessment",
    "referral",
    "disbursement",
    "audit",
    "services.civil_affairs",
    "services.health",
    "services.education",
    "services.charity",
)
"""The packages of all services; each runs as `python -m <package>`."""

STAND_INS = ("issuer", "bank")
"""What is truly outside, played by `deploy.local.<name>`."""

ROLES = ("api", "relay", "consumer", "workers")
"""What a service does; one process does all of it, or each role has a process of its own."""

PASSED_ON = ("PATH", "HOME", "TMPDIR", "LANG", "TZ", "LD_LIBRARY_PATH")
PASSED_ON_PREFIXES = ("JIUJI_", "OTEL_", "PYTHON")


def name_of(package: str) -> str:
    """Return the short name of a package: `services.health` is `health`."""
    return package.rpartition(".")[2]


def package_of(name: str) -> str:
    """Return the package of a service or stand-in, given by its short or its full name."""
    known = {name_of(package): package for package in SERVICES} | {stand_in: f"deploy.local.{stand_in}" for stand_in in STAND_INS}
    package = known.get(name_of(name))
    if package is None:
        raise StackError(f"there is no service {name!r}; there are {', '.join(known)}")
    return package


def require_packages(packages: Iterable[str]) -> None:
    """Raise `StackError` unless all packages are there."""
    missing = [package for package in packages if find_spec(package) is None]
    if missing:
        raise StackError(f"not part of this checkout: {', '.join(missing)}")


@dataclass(frozen=True, slots=True)
class Program:
    """One process: a stand-in, a service, or one role of a service whose roles run apart."""

    package: str
    role: str = ""

    @property
    def service(self) -> str:
        """Return the short name of the service or stand-in."""
        return name_of(self.package)

    @property
    def name(self) -> str:
        """Return what the process is called: `health`, `intake.relay`."""
        return f"{self.service}.{self.role}" if self.role else self.service

    @property
    def is_door(self) -> bool:
        """Tell whether the service is called at this process's port."""
        return self.role in ("", "api")

    @property
    def arguments(self) -> list[str]:
        """Return how it is run."""
        return [sys.executable, "-m", self.package, *(["--role", self.role] if self.role else [])]


def programs_of(packages: Iterable[str], roles_apart: Iterable[str]) -> list[Program]:
    """Return the processes of these packages; services in `roles_apart` get one for each role."""
    apart = {package_of(service) for service in roles_apart}
    return [Program(package, role) for package in packages for role in (ROLES if package in apart else ("",))]


def database_of(package: str) -> str:
    """Return the name of a service's database."""
    return f"jiuji_{name_of(package)}"


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What all programs of one stack have in common. `ports` are where services and stand-ins are called, by short name."""

    root: Path
    profile: Path
    ports: Mapping[str, int]
    keys: Keys
    cluster: Cluster
    bootstrap: str
    settings: Mapping[str, str] = field(default_factory=dict)

    @property
    def urls(self) -> dict[str, str]:
        """Return the base URL of each program."""
        return {name: f"http://{HOST}:{port}" for name, port in self.ports.items()}

    def command(self, program: Program, port: int, more: Mapping[str, str]) -> Command:
        """Return how a program is run that listens on `port`; `more` are settings of this one start."""
        return Command(
            name=program.name,
            arguments=program.arguments,
            log=self.root / "log" / f"{program.name}.log",
            environment={**self.environment(program.package), "JIUJI_PORT": str(port), **more},
            cwd=ROOT,
        )

    def environment(self, package: str) -> dict[str, str]:
        """Return what every process of a program is told: all but its port."""
        return {**inherited(), **self._environment(package), **self.settings}

    def _environment(self, package: str) -> dict[str, str]:
        name, urls = name_of(package), self.urls
        told = {
            "JIUJI_HOST": HOST,
            "JIUJI_PROFILE": str(self.profile),
            "JIUJI_OIDC_ISSUER": urls["issuer"],
            "JIUJI_OIDC_AUDIENCE": "jiuji",
            "JIUJI_OIDC_CLIENT_SECRET": self.keys.password("client-secret"),
            "JIUJI_STATE_DIR": str(self.root / name),
        }
        if name == "issuer":
            return {**told, "JIUJI_ISSUER_KEY": self.keys.random("issuer-key")}
        if name in STAND_INS:
            return told
        told |= {f"JIUJI_{other.upper()}_URL": url for other, url in urls.items()}
        told |= {
            "JIUJI_DATABASE_URL": self.cluster.app_url(database_of(package)),
            "JIUJI_KAFKA_BOOTSTRAP_SERVERS": self.bootstrap,
            "JIUJI_OIDC_JWKS_URL": f"{urls['issuer']}/jwks.json",
            "JIUJI_OIDC_TOKEN_URL": f"{urls['issuer']}/token",
            "JIUJI_OIDC_CLIENT_ID": f"jiuji-{name}",
            "JIUJI_ALLOW_DEV_ISSUER": "true",
            "JIUJI_OIDC_CITIZEN_CLAIM": "cn.citizen_number",
            "JIUJI_PUBLIC_URLS": json.dumps({other: url for other, url in urls.items() if other not in STAND_INS}),
        }
        return told | self._own_keys(name)

    def _own_keys(self, name: str) -> dict[str, str]:
        # Only who needs a key is told it.
        if name == "intake":
            return {"JIUJI_MASTER_KEY": self.keys.random("master-key")}
        return {"JIUJI_LOG_SIGNING_KEY": self.keys.random("log-signing-key")} if name == "audit" else {}


def inherited() -> dict[str, str]:
    """Return what programs get of our own environment: what a process needs to run at all; the rest they are told."""
    return {name: value for name, value in os.environ.items() if name in PASSED_ON or name.startswith(PASSED_ON_PREFIXES)}


def stand_ins_for(services: Sequence[str]) -> list[str]:
    """Return the packages of the stand-ins that these services need."""
    return ["deploy.local.issuer", *(["deploy.local.bank"] if "disbursement" in services else [])]
