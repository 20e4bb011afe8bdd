"""What an agency can set, by environment variables that begin with PLEIN_."""

import json
import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

__all__ = ["EXAMPLE_OIN", "AgencySettings"]

EXAMPLE_OIN = "00000099999999990000"
"""Of Gemeente Voorbeeld, which does not exist."""


@dataclass(frozen=True, kw_only=True)
class AgencySettings:
    """Where the agency keeps its data, which platform it uses, and who it is."""

    data: Path
    """A folder of its own; the default stands beside the platform's for the example only."""
    platform: str = "http://localhost:8000"
    origin: str = "http://localhost:8001"
    """Scheme, host and port of the desk as the clerks' browsers see them."""
    oin: str = EXAMPLE_OIN
    root: Path | None = None
    """File with the public root key of the platform's directory."""

    @property
    def keys(self) -> Path:
        """The folder with the private keys."""
        return self.data / "keys"

    @property
    def registration(self) -> Path:
        """What the platform's operator is given."""
        return self.data / "registration.jws"

    def read_root(self) -> Mapping[str, Any]:
        """Read the public root key.

        Raises:
            FileNotFoundError: it is not there; PLEIN_ROOT must name it.
        """
        path = self.root or self.data.parent / "server" / "directory-root.public.json"
        if not path.exists():
            raise FileNotFoundError(
                f"{path} is missing: it holds the public key that signs the platform's directory."
                " Fetch it from the platform's operator and name it by PLEIN_ROOT; on one machine"
                " with the platform, run `python -m sync keys` first."
            )
        return cast("Mapping[str, Any]", json.loads(path.read_text()))

    @classmethod
    def from_environment(cls, environment: Mapping[str, str] = os.environ) -> "AgencySettings":
        """Read PLEIN_DATA, PLEIN_DESK_DATA, PLEIN_ORIGIN, PLEIN_DESK_ORIGIN and the rest."""
        data = Path(environment.get("PLEIN_DATA", ".plein"))
        port = environment.get("PLEIN_PORT", "8000")
        desk_port = environment.get("PLEIN_DESK_PORT", "8001")
        root = environment.get("PLEIN_ROOT", "")
        return cls(
            data=Path(environment.get("PLEIN_DESK_DATA", data / "desk")).resolve(),
            platform=environment.get("PLEIN_ORIGIN", f"http://localhost:{port}").rstrip("/"),
            origin=environment.get("PLEIN_DESK_ORIGIN", f"http://localhost:{desk_port}").rstrip(
                "/"
            ),
            oin=environment.get("PLEIN_OIN", EXAMPLE_OIN),
            root=Path(root).resolve() if root else None,
        )
