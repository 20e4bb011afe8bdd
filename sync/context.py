"""What every route is given: settings, database, clock, keys, the folder of blobs and the wakes."""

import secrets
from collections.abc import Callable
from dataclasses import dataclass
from typing import Annotated

from fastapi import Depends, Request, Security
from fastapi.security import APIKeyHeader
from pydantic import StringConstraints

from sync.blob_folder import BlobFolder
from sync.clock import Clock
from sync.current_directory import CurrentDirectory
from sync.database import Database
from sync.keys import ServerKeys
from sync.proofs import Prover
from sync.settings import Settings
from sync.wakes import Wakes

__all__ = ["B64_16", "B64_32", "Context", "Here", "MaybeProven", "Proven"]

B64_16 = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9_-]{21}[AQgw]$")]
"""16 bytes as b64."""
B64_32 = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$")]
"""32 bytes as b64: a hash or a thumb."""


@dataclass(frozen=True)
class Context:
    """One worker's hold on everything outside of it."""

    settings: Settings
    database: Database
    clock: Clock
    keys: ServerKeys
    prover: Prover
    blobs: BlobFolder
    wakes: Wakes
    directory: CurrentDirectory
    random: Callable[[int], bytes] = secrets.token_bytes

    def now(self) -> int:
        """Give the milliseconds since 1970."""
        return self.clock()


async def _give_context(request: Request) -> Context:
    context: Context = request.app.state.context
    return context


Here = Annotated[Context, Depends(_give_context)]

_dpop = APIKeyHeader(
    name="DPoP", scheme_name="DPoP", description="A proof of RFC 9449.", auto_error=False
)


async def _prove(
    request: Request, here: Here, proof: Annotated[str | None, Security(_dpop)]
) -> bytes:
    return here.prover.check(proof, request.method, request.url.path)


async def _prove_if_any(
    request: Request, here: Here, proof: Annotated[str | None, Security(_dpop)]
) -> bytes | None:
    return here.prover.check(proof, request.method, request.url.path) if proof else None


MaybeProven = Annotated[bytes | None, Depends(_prove_if_any)]
"""The thumbprint (32 bytes) of the key that made the request, or None without a proof."""
Proven = Annotated[bytes, Depends(_prove)]
"""The thumbprint (32 bytes) of the key that made the request."""
