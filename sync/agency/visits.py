"""Visits of citizens to the agency's own page: sign in with DigiD at its broker, and get a code.

What is kept of a visit until the browser comes back from the broker is in that browser, sealed by
the agency, in a cookie that is new for every visit. So whoever begins many visits fills nothing
here and keeps nobody out; only that one was used is noted, until it is over. Name and number come
from the broker's claims and go into the code's sealed record (``sync.agency.codes``) only.
"""

import hashlib
import json
import secrets
from collections.abc import Callable
from dataclasses import asdict
from datetime import datetime

from sync.agency.codes import Code, Person, make_code
from sync.agency.errors import OpenIdError
from sync.agency.keys import AgencyKeys
from sync.agency.openid import LIFE, OpenIdClient, Party, Pending, levels_from
from sync.agency.sealing import SealingError
from sync.agency.settings import AgencySettings
from sync.agency.store import Store
from sync.wire import b64decode, b64encode, canonical_json, format_time, parse_time

__all__ = ["BACK_PATH", "Visits"]

BACK_PATH = "/koppelen/terug"
"""Where the broker sends a browser back to, at the desk's own address."""
_VISITOR, _PLACE = "digid", "link_visits"


class Visits:
    """Sign-ins of citizens at one agency; the broker must know the agency's auth key."""

    def __init__(
        self,
        store: Store,
        keys: AgencyKeys,
        settings: AgencySettings,
        now: Callable[[], datetime],
        random: Callable[[int], bytes] = secrets.token_bytes,
    ) -> None:
        self._store, self._settings, self._now, self._random = store, settings, now, random
        party = Party(
            issuer=settings.link_issuer,
            client_id=settings.link_client,
            redirect_uri=settings.origin + BACK_PATH,
            key=keys.auth,
            acr_values=levels_from(settings.link_level),
            claims=(settings.link_number_claim, settings.link_name_claim),
        )
        self._openid = OpenIdClient(party, now=now, random=random)

    def begin(self, language: str) -> tuple[str, str]:
        """Give the broker's address, and what this browser keeps in its cookie (under 1 kB).

        Raises:
            OpenIdError: ``unreachable`` or ``provider``.
        """
        address, pending = self._openid.begin(language=language)
        content = asdict(pending) | {"begun_at": format_time(pending.begun_at)}
        return address, b64encode(self._store.sealer.seal(canonical_json(content), _PLACE))

    def finish(self, kept: str, query: str) -> Code:
        """Give the code for the person who came back from the broker; once for each visit.

        Raises:
            OpenIdError: as ``OpenIdClient.finish``; ``state`` also without a visit of this
                browser.
        """
        claims = self._openid.finish(self._take(kept), query)
        settings = self._settings
        number, name = (
            str(claims[claim]) for claim in (settings.link_number_claim, settings.link_name_claim)
        )
        if not (number.isascii() and number.isdigit() and len(number) == 9):
            raise OpenIdError("claims")
        person = Person(name[:200], number)
        return make_code(self._store, person, "digid", _VISITOR, self._now(), self._random)

    def _take(self, kept: str) -> Pending:
        """Open what a browser kept of a visit, once."""
        try:
            said: dict[str, str] = json.loads(self._store.sealer.open(b64decode(kept), _PLACE))
        except (SealingError, ValueError) as error:
            raise OpenIdError("state") from error
        begun_at, now = parse_time(said["begun_at"]), self._now()
        digest, over = hashlib.sha256(kept.encode()).digest(), format_time(begun_at + LIFE)
        with self._store.writing() as tx:
            tx.execute("DELETE FROM link_visits WHERE expires_at <= ?", (format_time(now),))
            is_new = tx.execute(
                "INSERT OR IGNORE INTO link_visits VALUES (?, ?, ?)", (digest, b"", over)
            ).rowcount
        if not is_new:
            raise OpenIdError("state")
        return Pending(said["state"], said["nonce"], said["verifier"], begun_at)
