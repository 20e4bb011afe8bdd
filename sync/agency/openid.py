"""Signs a person in at an OpenID provider, as the profile OIDC NL GOV asks of a client.

Authorization code with PKCE (S256), `state`, `nonce` and `private_key_jwt`. ``begin`` gives the
address to send the browser to and what to keep for this one browser; ``finish`` takes what the
browser brought back and gives the claims of a checked ID token, or raises. What is kept may be
used once: the caller takes it away before it calls ``finish``. Knows of no screen and no database.

Source: OIDC NL GOV 1.0.1 (gitdocumentatie.logius.nl/publicatie/api/oidc), OpenID Connect Core 1.0
section 3.1.3.7, RFC 7523, RFC 7636, RFC 9207 (`iss` in the answer).
"""

import hmac
import json
import secrets
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256
from typing import Any, cast
from urllib.parse import parse_qsl, urlencode, urlsplit

import httpx
from joserfc import jws
from joserfc.errors import JoseError
from joserfc.jwk import ECKey, RSAKey

from sync.agency.client import system_now
from sync.agency.errors import OpenIdError
from sync.signatures import sign_jws, thumbprint
from sync.wire import b64decode, b64encode

__all__ = ["ALGORITHMS", "LEVELS", "OpenIdClient", "Party", "Pending", "levels_from"]

LEVELS = tuple(f"http://eidas.europa.eu/LoA/{name}" for name in ("low", "substantial", "high"))
"""The assurance levels of eIDAS, lowest first; DigiD Midden and Substantieel and up map to them."""
ALGORITHMS = ("ES256", "PS256", "RS256")
"""What an ID token may be signed with, if the provider says that it signs so."""
LIFE = timedelta(minutes=10)
"""So long a person may take to sign in."""
CLOCK = timedelta(seconds=60)
"""So far the provider's clock may be from ours."""
METADATA_LIFE = timedelta(hours=1)
"""So long what the provider says of itself, and its keys, are used again."""
KEYS_AGAIN = timedelta(minutes=1)
"""An unknown key makes us fetch the provider's keys, at most this often."""
ASSERTION_SECONDS = 60
MOST_BYTES = 262_144
MOST_QUERY_CHARACTERS = 8_192
LONGEST_SECONDS = 10.0
LEAST_RSA_BITS = 2_048
_ASSERTION = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"
_LOOPBACK = {"localhost", "127.0.0.1", "::1"}
Entry = Mapping[str, Any]


@dataclass(frozen=True, kw_only=True)
class Party:
    """How one provider knows us."""

    issuer: str
    """As the provider writes itself; https, or http on the loopback for development."""
    client_id: str
    redirect_uri: str
    key: ECKey
    """Signs the client assertions; its public half is registered at the provider."""
    acr_values: Sequence[str] = ()
    """The levels that will do (see ``levels_from``); empty: none is asked or checked."""
    scope: str = "openid"
    claims: Sequence[str] = ()
    """Names that the ID token must carry; asked for by `claims` where the provider takes that."""


@dataclass(frozen=True)
class Pending:
    """What is kept of one sign-in, for one browser, until it comes back."""

    state: str
    nonce: str
    verifier: str
    begun_at: datetime


@dataclass(frozen=True)
class _Metadata:
    read_at: datetime
    authorization_endpoint: str
    token_endpoint: str
    jwks_uri: str
    algorithms: Sequence[str]
    takes_claims: bool
    answers_with_iss: bool


def levels_from(least: str) -> tuple[str, ...]:
    """Give a level and those above it; any other name stands alone."""
    return LEVELS[LEVELS.index(least) :] if least in LEVELS else (least,)


class OpenIdClient:
    """Us at one provider; several threads may use it."""

    def __init__(
        self,
        party: Party,
        *,
        now: Callable[[], datetime] = system_now,
        random: Callable[[int], bytes] = secrets.token_bytes,
    ) -> None:
        self.party, self._now, self._random = party, now, random
        self._metadata: _Metadata | None = None
        self._keys: Sequence[Entry] = ()
        self._keys_read_at: datetime | None = None
        _require_safe(party.issuer)

    def begin(self, *, language: str = "nl") -> tuple[str, Pending]:
        """Give the address at the provider to send a browser to, and what to keep for it.

        Raises:
            OpenIdError: ``unreachable`` or ``provider``.
        """
        metadata = self._read_metadata()
        state, nonce, verifier = (b64encode(self._random(32)) for _ in range(3))
        query = {
            "response_type": "code",
            "client_id": self.party.client_id,
            "redirect_uri": self.party.redirect_uri,
            "scope": self.party.scope,
            "state": state,
            "nonce": nonce,
            "code_challenge": b64encode(sha256(verifier.encode()).digest()),
            "code_challenge_method": "S256",
            "ui_locales": language,
            # Whoever sat here before is not who sits here now.
            "prompt": "login",
        }
        if self.party.acr_values:
            query["acr_values"] = " ".join(self.party.acr_values)
        if self.party.claims and metadata.takes_claims:
            asked = {name: {"essential": True} for name in self.party.claims}
            query["claims"] = json.dumps({"id_token": asked}, separators=(",", ":"))
        joint = "&" if urlsplit(metadata.authorization_endpoint).query else "?"
        address = f"{metadata.authorization_endpoint}{joint}{urlencode(query)}"
        return address, Pending(state, nonce, verifier, self._now())

    def finish(self, pending: Pending, query: str) -> dict[str, Any]:
        """Give the claims of the ID token for what the browser brought back in its query.

        Raises:
            OpenIdError: ``over`` (took longer than ten minutes), ``state`` (not the sign-in that
                this browser began), ``denied`` (the person stopped, or may not), ``refused`` (the
                provider says no), ``unreachable``, ``provider`` (not what the profile asks),
                ``token`` (the ID token is not genuine, or not for this sign-in), ``level`` (lower
                than asked), ``claims`` (it lacks what was asked).
        """
        answer = _read_query(query)
        if not hmac.compare_digest(answer.get("state", ""), pending.state):
            raise OpenIdError("state")
        if not timedelta() <= self._now() - pending.begun_at < LIFE:
            raise OpenIdError("over")
        metadata = self._read_metadata()
        # RFC 9207: an answer of another provider must not be taken to this one.
        if (metadata.answers_with_iss or "iss" in answer) and answer.get(
            "iss"
        ) != self.party.issuer:
            raise OpenIdError("state")
        if "error" in answer:
            raise OpenIdError("denied" if answer["error"] == "access_denied" else "refused")
        if not answer.get("code"):
            raise OpenIdError("refused")
        token = self._exchange(metadata, answer["code"], pending)
        claims = self._verify(metadata, token)
        self._check(claims, pending)
        return claims

    def _exchange(self, metadata: _Metadata, code: str, pending: Pending) -> str:
        party, seconds = self.party, int(self._now().timestamp())
        assertion = {
            "iss": party.client_id,
            "sub": party.client_id,
            "aud": metadata.token_endpoint,
            "jti": b64encode(self._random(16)),
            "iat": seconds,
            "exp": seconds + ASSERTION_SECONDS,
        }
        form = {
            "grant_type": "authorization_code",
            "code": code,
            "redirect_uri": party.redirect_uri,
            "code_verifier": pending.verifier,
            "client_id": party.client_id,
            "client_assertion_type": _ASSERTION,
            "client_assertion": sign_jws(assertion, party.key, "JWT", kid=thumbprint(party.key)),
        }
        answer = self._ask("POST", metadata.token_endpoint, data=form, refusal="refused")
        token = answer.get("id_token")
        if not isinstance(token, str) or str(answer.get("token_type")).lower() != "bearer":
            raise OpenIdError("provider")
        return token

    def _verify(self, metadata: _Metadata, token: str) -> dict[str, Any]:
        """Give the payload of an ID token that a key of the provider signed."""
        registry = jws.JWSRegistry(algorithms=list(metadata.algorithms))
        try:
            signature = jws.extract_compact(token.encode("ascii"), registry=registry)
            header = signature.headers()
            if header.get("alg") not in metadata.algorithms or "crit" in header:
                raise OpenIdError("token")
            key = self._find_key(metadata, header)
            if not jws.validate_compact(signature, key, registry=registry):
                raise OpenIdError("token")
            claims: object = json.loads(signature.payload)
        except (JoseError, ValueError, TypeError, RecursionError) as error:
            raise OpenIdError("token") from error
        if not isinstance(claims, dict):
            raise OpenIdError("token")
        return cast("dict[str, Any]", claims)

    def _check(self, claims: Entry, pending: Pending) -> None:
        """Check that a genuine ID token is of this provider, for us, now, and for this sign-in."""
        party, now = self.party, self._now().timestamp()
        audience = claims.get("aud")
        numbers = [claims.get("exp"), claims.get("iat")]
        if not all(type(value) in (int, float) for value in numbers):
            raise OpenIdError("token")
        expires, issued = cast("list[float]", numbers)
        fits = (
            claims.get("iss") == party.issuer
            and audience in (party.client_id, [party.client_id])
            and claims.get("azp", party.client_id) == party.client_id
            and expires > now - CLOCK.total_seconds()
            and issued >= pending.begun_at.timestamp() - CLOCK.total_seconds()
            and issued <= now + CLOCK.total_seconds()
            and claims.get("nonce") == pending.nonce
            and isinstance(claims.get("sub"), str)
            and 0 < len(claims["sub"]) <= 255
        )
        if not fits:
            raise OpenIdError("token")
        if party.acr_values and claims.get("acr") not in party.acr_values:
            raise OpenIdError("level")
        if any(claims.get(name) in (None, "") for name in party.claims):
            raise OpenIdError("claims")

    def _find_key(self, metadata: _Metadata, header: Entry) -> ECKey | RSAKey:
        for is_last in (False, True):
            found = [
                entry
                for entry in self._keys
                if entry.get("kty") == ("EC" if header["alg"] == "ES256" else "RSA")
                and entry.get("use", "sig") == "sig"
                and entry.get("alg", header["alg"]) == header["alg"]
                and ("kid" not in header or entry.get("kid") == header["kid"])
            ]
            if len(found) == 1:
                return _import(found[0])
            if is_last or not self._read_keys(metadata):
                break
        raise OpenIdError("token")

    def _read_keys(self, metadata: _Metadata) -> bool:
        """Fetch the provider's keys, unless that was done just now; tell whether it was."""
        now = self._now()
        if self._keys_read_at is not None and now - self._keys_read_at < KEYS_AGAIN:
            return False
        keys = self._ask("GET", metadata.jwks_uri).get("keys")
        if not isinstance(keys, list):
            raise OpenIdError("provider")
        entries = cast("list[object]", keys)
        self._keys = [cast("Entry", entry) for entry in entries if isinstance(entry, dict)]
        self._keys_read_at = now
        return True

    def _read_metadata(self) -> _Metadata:
        now, known = self._now(), self._metadata
        if known is None or now - known.read_at >= METADATA_LIFE:
            issuer = self.party.issuer
            said = self._ask("GET", f"{issuer.rstrip('/')}/.well-known/openid-configuration")
            self._metadata = known = _read_said(said, issuer, now)
            # A key that the provider took back is trusted no longer than this.
            self._keys, self._keys_read_at = (), None
        return known

    def _ask(
        self,
        method: str,
        address: str,
        *,
        data: Mapping[str, str] | None = None,
        refusal: str = "provider",
    ) -> Entry:
        """Ask for a JSON object; no redirect is followed, size and time are limited."""
        deadline = time.monotonic() + LONGEST_SECONDS
        content = bytearray()
        try:
            with httpx.stream(
                method,
                address,
                data=data,
                headers={"Accept": "application/json"},
                timeout=LONGEST_SECONDS,
                follow_redirects=False,
            ) as answer:
                for part in answer.iter_bytes():
                    content += part
                    if len(content) > MOST_BYTES:
                        raise OpenIdError("provider")
                    if time.monotonic() > deadline:
                        raise OpenIdError("unreachable")
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            raise OpenIdError("unreachable") from error
        if answer.status_code >= 500 or answer.status_code == 429:
            raise OpenIdError("unreachable")
        if answer.status_code != 200:
            raise OpenIdError(refusal)
        try:
            said: object = json.loads(content)
        except (ValueError, RecursionError) as error:
            raise OpenIdError("provider") from error
        if not isinstance(said, dict):
            raise OpenIdError("provider")
        return cast("Entry", said)


def _read_said(said: Entry, issuer: str, now: datetime) -> _Metadata:
    """Read the provider's metadata; one that cannot do what the profile asks is refused."""
    places = [said.get(name) for name in ("authorization_endpoint", "token_endpoint", "jwks_uri")]
    signs, methods, proofs = (
        _texts(said.get(name))
        for name in (
            "id_token_signing_alg_values_supported",
            "token_endpoint_auth_methods_supported",
            "code_challenge_methods_supported",
        )
    )
    algorithms = [name for name in ALGORITHMS if name in signs]
    can = "private_key_jwt" in methods and "S256" in proofs and algorithms
    if said.get("issuer") != issuer or not can:
        raise OpenIdError("provider")
    for place in places:
        _require_safe(place)
    authorization, token, keys = cast("list[str]", places)
    return _Metadata(
        now,
        authorization,
        token,
        keys,
        algorithms,
        said.get("claims_parameter_supported") is True,
        said.get("authorization_response_iss_parameter_supported") is True,
    )


def _require_safe(address: object) -> None:
    """Refuse an address that is not https, the loopback excepted, or that carries a password."""
    try:
        parts = urlsplit(address) if isinstance(address, str) else None
        host = parts.hostname if parts else None
    except ValueError as error:
        raise OpenIdError("provider") from error
    if parts is None or host is None or parts.username is not None or parts.fragment:
        raise OpenIdError("provider")
    if parts.scheme != "https" and not (parts.scheme == "http" and host in _LOOPBACK):
        raise OpenIdError("provider")


def _read_query(query: str) -> dict[str, str]:
    """Read the query of the answer, each name once."""
    if len(query) > MOST_QUERY_CHARACTERS:
        raise OpenIdError("state")
    try:
        pairs = parse_qsl(query, keep_blank_values=True, max_num_fields=20, errors="strict")
    except ValueError as error:
        raise OpenIdError("state") from error
    if len({name for name, _ in pairs}) != len(pairs) or not query.isascii():
        raise OpenIdError("state")
    return {name: value for name, value in pairs if value.isascii()}


def _import(jwk: Entry) -> ECKey | RSAKey:
    """Read a public key of the provider; one that is too weak is refused."""
    try:
        if jwk["kty"] == "EC":
            if jwk.get("crv") != "P-256":
                raise OpenIdError("token")
            key = ECKey.import_key({name: jwk[name] for name in ("crv", "kty", "x", "y")})
            _ = key.raw_value
            return key
        if int.from_bytes(b64decode(jwk["n"]), "big").bit_length() < LEAST_RSA_BITS:
            raise OpenIdError("token")
        return RSAKey.import_key({name: jwk[name] for name in ("e", "kty", "n")})
    except (JoseError, KeyError, TypeError, ValueError) as error:
        raise OpenIdError("token") from error


def _texts(value: object) -> list[str]:
    """Give the texts of a list; nothing for anything else."""
    if not isinstance(value, list):
        return []
    return [each for each in cast("list[object]", value) if isinstance(each, str)]
