"""Signs and verifies signed statements: ES256 over JSON, by P-256 keys named by thumbprint."""

import json
from collections.abc import Callable, Mapping
from typing import Any, NoReturn, cast

from joserfc import jws
from joserfc.errors import JoseError
from joserfc.jwk import ECKey

from sync.wire import KEY_CHANGE, canonical_json

__all__ = [
    "NotGenuine",
    "find_kid",
    "import_public",
    "load_private",
    "new_private",
    "public_jwk",
    "read_key_change",
    "sign_jws",
    "thumbprint",
    "verify_jws",
    "verify_self_signed",
]


class NotGenuine(Exception):  # noqa: N818 - it says what is wrong with the statement
    """A signature, a key or a signed statement is not what it must be; ``code`` says which."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class _Registry(jws.JWSRegistry):
    """Allows a submission with many fields, which is larger than the library's own limit."""

    max_header_length = 1_024
    max_payload_length = 1_048_576


_REGISTRY = _Registry(algorithms=["ES256"])
_MOST_LEVELS = 32
Jwk = dict[str, Any]


def new_private() -> ECKey:
    """Make a P-256 key pair."""
    return ECKey.generate_key("P-256")


def load_private(jwk: Mapping[str, Any]) -> ECKey:
    """Read a private P-256 JWK.

    Raises:
        NotGenuine: ``key``: not a private P-256 key.
    """
    if "d" not in jwk:
        raise NotGenuine("key")
    return _load(jwk, ("crv", "d", "kty", "x", "y"))


def import_public(jwk: object) -> ECKey:
    """Read a public P-256 JWK, of which all but ``kty``, ``crv``, ``x`` and ``y`` is left out.

    Raises:
        NotGenuine: ``key``: not a P-256 key, or not a point of the curve.
    """
    if not isinstance(jwk, Mapping):
        raise NotGenuine("key")
    return _load(cast("Mapping[str, Any]", jwk), ("crv", "kty", "x", "y"))


def public_jwk(key: ECKey) -> Jwk:
    """Give the public half with the four members that a thumbprint covers."""
    public = key.as_dict(private=False)
    return {name: public[name] for name in ("crv", "kty", "x", "y")}


def thumbprint(key: ECKey) -> str:
    """Name a key: RFC 7638, SHA-256, b64 (43 characters)."""
    return key.thumbprint()


def sign_jws(payload: Mapping[str, Any], key: ECKey, typ: str, *, kid: str | None = None) -> str:
    """Sign canonical JSON as a compact JWS; without ``kid`` the header carries the public key."""
    named = {"kid": kid} if kid is not None else {"jwk": public_jwk(key)}
    header = {"alg": "ES256", "typ": typ, **named}
    return jws.serialize_compact(header, canonical_json(payload), key, registry=_REGISTRY)


def find_kid(compact: str, typ: str) -> str:
    """Read, unverified, which key a JWS says it was signed with.

    Raises:
        NotGenuine: ``form`` or ``typ``.
    """
    header = _extract(compact, typ).headers()
    kid = header.get("kid")
    if not isinstance(kid, str):
        raise NotGenuine("form")
    return kid


def verify_jws(
    compact: str, typ: str, key_by_kid: Mapping[str, ECKey] | Callable[[str], ECKey]
) -> dict[str, Any]:
    """Give the payload of a JWS that one of these keys signed.

    Raises:
        NotGenuine: ``form``, ``typ``, ``unknown-key`` or ``signature``.
    """
    kid = find_kid(compact, typ)
    if callable(key_by_kid):
        key = key_by_kid(kid)
    elif kid in key_by_kid:
        key = key_by_kid[kid]
    else:
        raise NotGenuine("unknown-key")
    return _verify(_extract(compact, typ), key)


def verify_self_signed(compact: str, typ: str) -> tuple[ECKey, dict[str, Any]]:
    """Give the key that a JWS carries, and the payload that it signed.

    This proves only that whoever has that key signed: compare the thumbprint with who it must be.

    Raises:
        NotGenuine: ``form``, ``typ``, ``key`` or ``signature``.
    """
    signature = _extract(compact, typ)
    key = import_public(signature.headers().get("jwk"))
    return key, _verify(signature, key)


def read_key_change(proof: str, new: str, oin: str) -> str:
    """Give the thumbprint of the key that says to an agency that the key ``new`` takes its place.

    Raises:
        NotGenuine: as ``verify_self_signed``, or ``statement``: it says something else.
    """
    key, claims = verify_self_signed(proof, KEY_CHANGE)
    old = thumbprint(key)
    expected = {"v": 1, "iss": old, "aud": oin, "sub": new}
    if old == new or any(claims.get(name) != value for name, value in expected.items()):
        raise NotGenuine("statement")
    return old


def _extract(compact: str, typ: str) -> jws.CompactSignature:
    try:
        signature = jws.extract_compact(compact.encode("ascii"), registry=_REGISTRY)
    except (JoseError, ValueError, RecursionError) as error:
        raise NotGenuine("form") from error
    if signature.headers().get("typ") != typ:
        raise NotGenuine("typ")
    return signature


def _verify(signature: jws.CompactSignature, key: ECKey) -> dict[str, Any]:
    try:
        genuine = jws.validate_compact(signature, key, registry=_REGISTRY)
    except (JoseError, ValueError) as error:
        raise NotGenuine("signature") from error
    if not genuine:
        raise NotGenuine("signature")
    try:
        payload: object = json.loads(signature.payload, parse_constant=_refuse_constant)
    except (ValueError, RecursionError) as error:
        raise NotGenuine("form") from error
    _require_flat(payload)
    try:
        canonical_json(payload)
    except ValueError as error:  # half a surrogate pair: text that cannot be written
        raise NotGenuine("form") from error
    if not isinstance(payload, dict):
        raise NotGenuine("form")
    return cast("dict[str, Any]", payload)


def _require_flat(payload: object) -> None:
    """Refuse what is nested so deeply that it depends on the reader's stack whether it can be read.

    Raises:
        NotGenuine: ``form``.
    """
    level = [payload]
    for _ in range(_MOST_LEVELS):
        lists = [cast("list[object]", each) for each in level if isinstance(each, list)]
        maps = [cast("dict[str, object]", each) for each in level if isinstance(each, dict)]
        level = [part for each in (*lists, *(m.values() for m in maps)) for part in each]
        if not level:
            return
    raise NotGenuine("form")


def _load(jwk: Mapping[str, Any], members: tuple[str, ...]) -> ECKey:
    if jwk.get("kty") != "EC" or jwk.get("crv") != "P-256":
        raise NotGenuine("key")
    try:
        key = ECKey.import_key({name: jwk[name] for name in members})
        _ = key.raw_value
    except (JoseError, KeyError, TypeError, ValueError) as error:
        raise NotGenuine("key") from error
    return key


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is not JSON")
