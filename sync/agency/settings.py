"""What an agency can set, by environment variables that begin with PLEIN_."""

import json
import os
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

__all__ = ["EXAMPLE_OIN", "AgencySettings", "AgencySettingsError"]

EXAMPLE_OIN = "00000099999999990000"
"""Of Gemeente Voorbeeld, which does not exist."""

_LINK = {
    "link_issuer": "PLEIN_LINK_ISSUER",
    "link_client": "PLEIN_LINK_CLIENT",
    "link_level": "PLEIN_LINK_LEVEL",
    "link_number_claim": "PLEIN_LINK_NUMBER_CLAIM",
    "link_name_claim": "PLEIN_LINK_NAME_CLAIM",
}


class AgencySettingsError(Exception):
    """A variable of the environment is not as it must be; the text says which and what to do."""


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
    """File with the public root key, or set of them, of the platform's directory."""
    openid: Path | None = None
    """File that says how clerks sign in elsewhere; else openid.yaml in ``data``, if it is there."""
    retention: Path | None = None
    """File that says how long submissions stay; else retention.yaml in ``data``."""
    connectors: Path | None = None
    """File that says into which case systems submissions go; else connectors.yaml in ``data``."""
    link_issuer: str = ""
    """The OpenID provider at which citizens sign in with DigiD; empty: there is none."""
    link_client: str = ""
    """The name under which it knows this agency."""
    link_level: str = "http://eidas.europa.eu/LoA/substantial"
    """The lowest assurance level that will do."""
    link_number_claim: str = "bsn"
    link_name_claim: str = "name"

    @property
    def keys(self) -> Path:
        """The folder with the private keys."""
        return self.data / "keys"

    @property
    def registration(self) -> Path:
        """What the platform's operator is given."""
        return self.data / "registration.jws"

    def read_root(self) -> Mapping[str, Any]:
        """Read the public root key, or the set {threshold, keys}.

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
        """Read PLEIN_DATA, PLEIN_DESK_DATA, PLEIN_ORIGIN, PLEIN_DESK_ORIGIN and the rest.

        Raises:
            AgencySettingsError: PLEIN_OIN is no number of an organisation.
        """
        oin = environment.get("PLEIN_OIN", EXAMPLE_OIN).strip()
        if not re.fullmatch("[0-9]{20}", oin):
            raise AgencySettingsError(
                f"PLEIN_OIN is {oin!r}; it must be your number of twenty digits, as it stands in"
                " agency.yaml. Of a party that is no government it is 00000003, the eight digits"
                " of the trade register, and 0000."
            )
        data = Path(environment.get("PLEIN_DATA", ".plein"))
        port = environment.get("PLEIN_PORT", "8000")
        desk_port = environment.get("PLEIN_DESK_PORT", "8001")
        root = environment.get("PLEIN_ROOT", "")
        openid = environment.get("PLEIN_OPENID", "")
        connectors = environment.get("PLEIN_CONNECTORS", "")
        retention = environment.get("PLEIN_RETENTION", "")
        return cls(
            data=Path(environment.get("PLEIN_DESK_DATA", data / "desk")).resolve(),
            platform=environment.get("PLEIN_ORIGIN", f"http://localhost:{port}").rstrip("/"),
            origin=environment.get("PLEIN_DESK_ORIGIN", f"http://localhost:{desk_port}").rstrip(
                "/"
            ),
            oin=oin,
            root=Path(root).resolve() if root else None,
            openid=Path(openid).resolve() if openid else None,
            retention=Path(retention).resolve() if retention else None,
            connectors=Path(connectors).resolve() if connectors else None,
            **{
                name: environment[variable]
                for name, variable in _LINK.items()
                if environment.get(variable)
            },
        )
