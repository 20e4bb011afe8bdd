"""Clerks who sign in with the account of their organisation, beside those with a local password.

`openid.yaml` in the desk's data folder (or the file that PLEIN_OPENID names) says how:

    issuer: https://login.example        # of the organisation's OpenID provider
    client_id: balie                     # the agency's auth key is registered there as its key
    level: http://eidas.europa.eu/LoA/substantial   # the least that will do; may be absent
    scope: openid profile                # what is asked; "openid" when absent
    name: name                           # the claim with the clerk's name
    roles: groups                        # the claim with a text or a list of texts
    mapping: {balie-medewerkers: clerk, balie-leiding: lead, balie-beheer: custodian}

What is kept of a visit until the browser comes back is in that browser, sealed by the agency, in a
cookie (as in visits.py): whoever begins many visits fills nothing here. Only one that succeeded is
noted, for ten minutes, so that it succeeds once; the cookie then holds 256 random bits, of which
only the hash is kept, and which the desk takes once. A clerk is known by issuer and subject: the
name is given at the first time, and a name that another has or had is refused. Roles are those of
the claim, anew at each time.
"""

import hashlib
import json
import secrets
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, cast

from joserfc.jwk import ECKey

from sync.agency.clerks import begin_session
from sync.agency.errors import NotAllowedError, OpenIdError
from sync.agency.openid import OpenIdClient, Party, Pending, levels_from
from sync.agency.own_files import OwnFileError, meant, read_own_file
from sync.agency.roles import ALL_ROLES, write_roles
from sync.agency.sealing import SealingError
from sync.agency.store import Store
from sync.agency.trail import append
from sync.wire import b64decode, b64encode, canonical_json, format_time, parse_time

__all__ = ["ClerkAccounts", "OpenIdSettings", "OpenIdSettingsError", "read_openid"]

VISIT = timedelta(minutes=10)
_PLACE = "clerk_visits"
_MEMBERS = {"issuer", "client_id", "level", "scope", "name", "roles", "mapping"}


class OpenIdSettingsError(Exception):
    """The file of settings is not as it must be; the text says where and what to do."""


@dataclass(frozen=True)
class OpenIdSettings:
    """How clerks sign in at the organisation's provider."""

    issuer: str
    client_id: str
    level: str
    scope: str
    name: str
    roles: str
    mapping: Mapping[str, str]


def read_openid(path: Path) -> OpenIdSettings | None:
    """Read the settings; None: there is no such file, and clerks have local passwords only.

    Raises:
        OpenIdSettingsError: the file is not as it must be.
    """
    if not path.exists():
        return None
    try:
        said = read_own_file(path)
    except OwnFileError as error:
        raise OpenIdSettingsError(f"{error}.") from error
    given = _map(said)
    for name in given:
        if name not in _MEMBERS:
            near = meant(str(name), _MEMBERS) or "; remove it"
            raise OpenIdSettingsError(f"{path}: {name} is not known{near}.")
    for member in ("issuer", "client_id", "name", "roles"):
        if not isinstance(given.get(member), str):
            raise OpenIdSettingsError(f"{path}: give {member} as a text.")
    pairs = _map(given.get("mapping"))
    if not pairs or not all(role in ALL_ROLES for role in pairs.values()):
        raise OpenIdSettingsError(f"{path}: mapping leads to {', '.join(ALL_ROLES)} only.")
    return OpenIdSettings(
        given["issuer"],
        given["client_id"],
        str(given.get("level", "")),
        str(given.get("scope", "openid")),
        given["name"],
        given["roles"],
        {str(value): str(role) for value, role in pairs.items()},
    )


def _map(value: object) -> Mapping[str, Any]:
    return cast("Mapping[str, Any]", value) if isinstance(value, dict) else dict[str, Any]()


class ClerkAccounts:
    """The way in at the organisation's provider."""

    def __init__(
        self,
        store: Store,
        settings: OpenIdSettings,
        key: ECKey,
        origin: str,
        now: Callable[[], datetime],
    ) -> None:
        self._store, self._settings, self._now = store, settings, now
        self._client = OpenIdClient(
            Party(
                issuer=settings.issuer,
                client_id=settings.client_id,
                redirect_uri=f"{origin}/aanmelden/terug",
                key=key,
                acr_values=levels_from(settings.level) if settings.level else (),
                scope=settings.scope,
                claims=(settings.name, settings.roles),
            ),
            now=now,
        )

    def begin(self, language: str) -> tuple[str, str]:
        """Give the address to send the browser to, and what to keep in its cookie (under 1 kB).

        Raises:
            OpenIdError: ``unreachable`` or ``provider``.
        """
        address, pending = self._client.begin(language=language)
        said = asdict(pending) | {"begun_at": format_time(pending.begun_at)}
        return address, b64encode(self._store.sealer.seal(canonical_json(said), _PLACE))

    def finish(self, kept: str, query: str) -> str:
        """Take what the provider sent along, and give a new secret that lets the browser in.

        Raises:
            OpenIdError: as ``OpenIdClient.finish``; ``state``: this browser began nothing, or its
                visit succeeded before.
            NotAllowedError: ``openid-role``: the account has no role here; ``openid-name``: the
                name is another clerk's; ``openid-ended``: a team lead ended this clerk.
        """
        pending, digest = self._open(kept), _digest(kept)
        if self._store.row("SELECT 1 FROM clerk_visits WHERE digest = ?", digest) is not None:
            raise OpenIdError("state")
        claims = self._client.finish(pending, query)
        # The provider takes a code once; of two that come with it at once, one gets here first.
        if not self._keep(digest, {}):
            raise OpenIdError("state")
        name = self._admit(claims)
        inside = b64encode(secrets.token_bytes(32))
        self._keep(_digest(inside), {"clerk": name})
        return inside

    def enter(self, secret: str) -> str | None:
        """Begin the session of whoever came back with this secret, once; None: nobody did."""
        said = self._take(secret)
        if said is None or "clerk" not in said:
            return None
        return begin_session(self._store, said["clerk"], self._now(), how="openid")

    def _admit(self, claims: Mapping[str, Any]) -> str:
        settings, now = self._settings, self._now()
        told: object = claims.get(settings.roles)
        groups = cast("list[object]", told) if isinstance(told, list) else [told]
        roles = {
            settings.mapping[g] for g in groups if isinstance(g, str) and g in settings.mapping
        }
        if not roles:
            raise NotAllowedError("openid-role")
        subject = f"{settings.issuer} {claims['sub']}"
        name = " ".join(str(claims[settings.name]).split())[:64]
        with self._store.writing() as tx:
            row = tx.execute("SELECT * FROM clerks WHERE subject = ?", (subject,)).fetchone()
            if row is None:
                taken = "SELECT 1 FROM clerks WHERE lower(name) = lower(?)"
                if not name.isprintable() or not name or name.lower() == "system":
                    raise NotAllowedError("openid-name")
                if tx.execute(taken, (name,)).fetchone() is not None:
                    raise NotAllowedError("openid-name")
                tx.execute(
                    "INSERT INTO clerks (name, password, language, roles, subject)"
                    " VALUES (?, '', 'nl', ?, ?)",
                    (name, write_roles(roles), subject),
                )
                append(tx, now, "system", "clerk-added", detail=f"{name}: {write_roles(roles)}")
                return name
            if row["ended_at"] is not None:
                raise NotAllowedError("openid-ended")
            if row["roles"] != write_roles(roles):
                tx.execute(
                    "UPDATE clerks SET roles = ? WHERE subject = ?", (write_roles(roles), subject)
                )
                detail = f"{row['name']}: {write_roles(roles)}"
                append(tx, now, "system", "roles", detail=detail)
            return str(row["name"])

    def _open(self, kept: str) -> Pending:
        """Open what a browser kept of a visit."""
        try:
            said: dict[str, str] = json.loads(self._store.sealer.open(b64decode(kept), _PLACE))
        except (SealingError, ValueError) as error:
            raise OpenIdError("state") from error
        begun_at = parse_time(said["begun_at"])
        return Pending(said["state"], said["nonce"], said["verifier"], begun_at)

    def _keep(self, digest: bytes, said: Mapping[str, str]) -> bool:
        """Note something for ten minutes; False: it was noted before."""
        now = self._now()
        sealed = self._store.sealer.seal(canonical_json(said), f"visits/{digest.hex()}")
        with self._store.writing() as tx:
            tx.execute("DELETE FROM clerk_visits WHERE expires_at < ?", (format_time(now),))
            added = tx.execute(
                "INSERT OR IGNORE INTO clerk_visits VALUES (?, ?, ?)",
                (digest, sealed, format_time(now + VISIT)),
            ).rowcount
        return bool(added)

    def _take(self, secret: str) -> dict[str, str] | None:
        digest = _digest(secret)
        if self._store.row("SELECT 1 FROM clerk_visits WHERE digest = ?", digest) is None:
            return None
        with self._store.writing() as tx:
            row = tx.execute(
                "DELETE FROM clerk_visits WHERE digest = ? RETURNING *", (digest,)
            ).fetchone()
        if row is None or parse_time(row["expires_at"]) < self._now():
            return None
        return json.loads(self._store.sealer.open(row["content"], f"visits/{digest.hex()}"))


def _digest(secret: str) -> bytes:
    return hashlib.sha256(secret.encode()).digest()
