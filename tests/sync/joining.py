"""Follows the guide for organisations that join: its files and commands, typed as they stand."""

import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

from sync.agency.office import Office
from sync.agency.settings import AgencySettings

__all__ = ["NOT_HERE", "Machines", "read_blocks"]

PROJECT = Path(__file__).parents[2]
GUIDE = PROJECT / "sync" / "agency" / "JOINING.md"
NOT_HERE = {"plaats-desk"}
"""Builds a desk, for which the test puts the same parts to work without screens."""


def read_blocks() -> list[tuple[str, str]]:
    found = re.findall(r"^```sh (\S+)\n(.*?)^```$", GUIDE.read_text(), re.MULTILINE | re.DOTALL)
    assert len(found) == GUIDE.read_text().count("```sh ")
    return found


@dataclass
class Machines:
    """Where the guide is followed; each who types has a home and keeps what was exported."""

    folder: Path
    data: Path
    origin: str
    """Of the platform, as the shells of the organisations know it."""
    said: list[str] = field(default_factory=list)
    exports: dict[str, str] = field(default_factory=dict)

    def home(self, who: str) -> Path:
        home = self.folder / who
        home.mkdir(exist_ok=True)
        return home

    @property
    def incoming(self) -> Path:
        incoming = self.folder / "incoming"
        incoming.mkdir(exist_ok=True)
        return incoming

    def environment(self, who: str) -> dict[str, str]:
        path = f"{Path(sys.executable).parent}:{os.environ['PATH']}"
        more = {"PATH": path, "PYTHONPATH": str(PROJECT), "HOME": str(self.home(who))}
        if who in {"operator", "signers"}:
            more |= {"PLEIN_DATA": str(self.data), "INCOMING": str(self.incoming)}
        else:
            more["PLEIN_ORIGIN"] = self.origin
        return {name: os.environ[name] for name in ("LANG",) if name in os.environ} | more

    def type(self, who: str, block: str) -> None:
        lines = block.splitlines()
        done = subprocess.run(
            ["/bin/bash", "-euo", "pipefail", "-c", self.exports.get(who, "") + block],
            cwd=PROJECT,
            env=self.environment(who),
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, f"{who} typed:\n{block}\n{done.stdout}{done.stderr}"
        self.said.append(done.stdout)
        kept = [line for line in lines if line.startswith("export ")]
        self.exports[who] = self.exports.get(who, "") + "".join(f"{line}\n" for line in kept)

    def bring(self) -> None:
        """Carry files between the machines, as the guide says in words."""
        for who, name in (("plaats", "gemeente-plaats"), ("bieb", "bibliotheek-plaats")):
            home = self.home(who)
            if (self.incoming / "roots.json").exists():
                shutil.copy(self.incoming / "roots.json", home / "roots.json")
            made = home / f"plein-{who}"
            if (made / name).exists() and not (self.incoming / name).exists():
                shutil.copytree(made / name, self.incoming / name)
                shutil.copy(made / "registration.jws", self.incoming / f"{name}.jws")

    def office(self, who: str, platform: str) -> Office:
        environment = dict(
            re.findall(
                r"export (\w+)=(\S+)", self.exports[who].replace("$HOME", str(self.home(who)))
            )
        )
        return Office(AgencySettings.from_environment(environment | {"PLEIN_ORIGIN": platform}))
