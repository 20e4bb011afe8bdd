"""Checks the platform's signed proof of deposit, which is kept beside a submission."""

from sync.agency.envelope import Outer
from sync.agency.errors import RefusedError
from sync.directory import Directory
from sync.signatures import NotGenuine, verify_jws
from sync.wire import DEPOSIT, hash_b64, parse_time

__all__ = ["check_deposit"]


def check_deposit(outer: Outer, directory: Directory, oin: str) -> None:
    """Check that the platform signed the deposit of exactly these bytes at the moment it says.

    Raises:
        RefusedError: ``deposit``.
    """
    try:
        claims = verify_jws(
            outer.deposit_proof, DEPOSIT, lambda kid: directory.server_key(kid, outer.deposited_at)
        )
        fits = (
            claims["sub"] == outer.id
            and claims["aud"] == oin
            and claims["digest"] == hash_b64(outer.content)
            and parse_time(claims["at"]) == outer.deposited_at
        )
    except (NotGenuine, KeyError, TypeError, ValueError) as error:
        raise RefusedError("deposit") from error
    if not fits:
        raise RefusedError("deposit")
