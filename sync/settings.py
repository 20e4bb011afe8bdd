"""What an operator can set, all of it by environment variables that begin with PLEIN_."""

import ipaddress
import os
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

__all__ = ["Limits", "Settings", "SettingsError"]

_OIN = re.compile(r"[0-9]{20}")
_MEGABYTE = 1_000_000
_PUSH_HOSTS = (
    "fcm.googleapis.com",
    "jmt17.google.com",
    "updates.push.services.mozilla.com",
    "*.push.services.mozilla.com",
    "*.push.apple.com",
    "*.notify.windows.com",
)


class SettingsError(Exception):
    """A setting with which the server must not start; the message says why and what to do."""


@dataclass(frozen=True, kw_only=True)
class Limits:
    """How much one wallet, one request and one address may have."""

    body_bytes: int = 1_048_576
    """Of one request, of one blob."""
    body_seconds: int = 60
    """Within which the whole body of a request must be here; the wallet gives up after 30."""
    membership_bytes: int = 4_194_304
    """Of a whole membership chain with its sealed copies."""
    items_in_push: int = 1_000
    items_in_page: int = 5_000
    page_bytes: int = 4_194_304
    quota_bytes: int = 500 * _MEGABYTE
    """Of a wallet from its second day on."""
    first_day_bytes: int = 20 * _MEGABYTE
    young_days: int = 30
    young_bytes_by_address_a_day: int = 2_000 * _MEGABYTE
    """Of all wallets younger than `young_days`, and of submissions, from one address."""
    members: int = 32
    links: int = 2_000
    recovery_records: int = 4
    reminders: int = 2_000
    open_pairings: int = 4
    wallets_by_address_an_hour: int = 60
    mailboxes_by_address_an_hour: int = 120
    mailbox_bytes: int = 120 * _MEGABYTE
    """Of submissions and sealed files that an agency has not received yet."""
    boxes_by_address_an_hour: int = 60
    """Of helpers: a library's desk begins one for each person that it helps."""
    box_bytes: int = 50 * _MEGABYTE
    """Of the papers in one box, and of what its helper wrote and its person has not taken in."""
    lookups_by_address_an_hour: int = 120
    """Of recovery codes and of slots of linking, which anyone may ask for without a proof."""
    agency_requests_a_minute: int = 6_000
    """Of one agency, by all its tokens together; more are answered 429."""
    token_requests_a_minute: int = 3_000
    """Of one access token of an agency, and of the tokens that it asks for."""
    wait_seconds: int = 25
    idle_days: int = 730
    notice_days: int = 60
    """A wallet is told that it expires this long before it does."""
    unattested_days: int = 30
    """After which the log is cut though no second device has attested the snapshot."""
    tombstone_days: int = 90
    """During which the phones of an erased wallet are told that it was erased."""


@dataclass(frozen=True, kw_only=True)
class Settings:
    """Where the server keeps its data and under which address people reach it."""

    data: Path
    origin: str = "http://localhost:8000"
    """Scheme, host and port as browsers see them; proofs are made for it, others are refused."""
    database_url: str = ""
    """Of SQLAlchemy; empty means `<data>/plein.sqlite`."""
    export: Path | None = None
    """The folder with the wallet's static files; None serves the interface alone."""
    agencies: tuple[Path, ...] = ()
    """Folders of agencies outside the project, beside `<data>/directory/agencies`."""
    trusted_proxies: tuple[str, ...] = ()
    """Addresses or networks whose X-Forwarded-For is believed."""
    metrics_token: str = ""
    """Bearer token for /metrics; without one only direct requests from this machine may read it."""
    log_level: str = "warning"
    """`info` also logs every request, by its route."""
    push_hosts: tuple[str, ...] = _PUSH_HOSTS
    """Hosts of push services; `*.` stands for any name before it. On loopback also `host:port`."""
    webhook_hosts: tuple[str, ...] = ()
    """On loopback: `host:port` of addresses on loopback to which agencies may have events sent."""
    webhooks: bool = True
    """Whether the workers send events by themselves; tests send by hand."""
    contact: str = "mailto:operator@example.org"
    """Whom a push service may ask about this server: a mailto: or https: address (RFC 8292)."""
    operator_oin: str = ""
    """The OIN of who runs this server, for the source of its events; without one its address."""
    push: bool = True
    """Whether the workers send pushes by themselves; tests send by hand."""
    durable: bool = True
    """Whether every commit reaches the disk before it is acknowledged; only tests turn it off."""
    janitor: bool = True
    """Whether the server tidies up by itself, once a minute; tests run the janitor by hand."""
    limits: Limits = field(default_factory=Limits)

    def __post_init__(self) -> None:
        """Refuse an origin over which a proof could be stolen.

        Raises:
            SettingsError: The origin is neither https nor loopback, or is more than an origin.
        """
        parts = urlsplit(self.origin)
        if parts.scheme not in {"http", "https"} or not parts.hostname:
            raise SettingsError(f"PLEIN_ORIGIN must be like https://example.nl, not {self.origin}")
        if parts.path or parts.query or parts.fragment or parts.username:
            raise SettingsError(
                f"PLEIN_ORIGIN must be scheme, host and port only: {parts.scheme}://{parts.netloc}"
            )
        if parts.scheme == "http" and not is_loopback(parts.hostname):
            raise SettingsError(
                f"PLEIN_ORIGIN {self.origin} is refused: without https a browser gives no service"
                " worker, no encryption and no passkey, and anyone on the way could change the"
                " code of the wallet. Put a proxy with TLS in front and set PLEIN_ORIGIN to its"
                " https:// address; http is for localhost only."
            )

        if self.operator_oin and not _OIN.fullmatch(self.operator_oin):
            raise SettingsError(f"PLEIN_OPERATOR_OIN must be 20 digits, not {self.operator_oin!r}")

    @property
    def keys(self) -> Path:
        """The folder with the server's secrets."""
        return self.data / "server"

    @property
    def directory(self) -> Path:
        """The folder with the signed directory of agencies and their registrations."""
        return self.data / "directory"

    @property
    def blobs(self) -> Path:
        """The folder with the encrypted chunks."""
        return self.data / "blobs"

    @property
    def database(self) -> str:
        """The database's address for SQLAlchemy."""
        url = self.database_url or f"sqlite:///{self.data / 'plein.sqlite'}"
        for plain in ("postgresql://", "postgres://"):
            if url.startswith(plain):
                return "postgresql+psycopg://" + url.removeprefix(plain)
        return url

    @classmethod
    def from_environment(cls, environment: Mapping[str, str] = os.environ) -> "Settings":
        """Read PLEIN_DATA, PLEIN_ORIGIN, PLEIN_PORT, DATABASE_URL, PLEIN_WALLET and the rest.

        Raises:
            SettingsError: A value with which the server must not start.
        """
        port = environment.get("PLEIN_PORT", "8000")
        export = environment.get("PLEIN_WALLET", "")
        usual = Limits()
        return cls(
            data=Path(environment.get("PLEIN_DATA", ".plein")).resolve(),
            origin=environment.get("PLEIN_ORIGIN", f"http://localhost:{port}").rstrip("/"),
            database_url=environment.get("DATABASE_URL", ""),
            export=Path(export).resolve() if export else None,
            agencies=tuple(
                Path(folder).resolve()
                for folder in environment.get("PLEIN_AGENCIES", "").split(":")
                if folder
            ),
            trusted_proxies=_split(environment.get("PLEIN_TRUSTED_PROXIES", "")),
            metrics_token=environment.get("PLEIN_METRICS_TOKEN", ""),
            log_level=environment.get("PLEIN_LOG", "warning"),
            push_hosts=_PUSH_HOSTS + _split(environment.get("PLEIN_PUSH_HOSTS", "")),
            webhook_hosts=_split(environment.get("PLEIN_WEBHOOK_HOSTS", "")),
            operator_oin=environment.get("PLEIN_OPERATOR_OIN", ""),
            contact=environment.get("PLEIN_CONTACT", "mailto:operator@example.org"),
            limits=Limits(
                wallets_by_address_an_hour=_whole(
                    environment, "PLEIN_WALLETS_AN_HOUR", usual.wallets_by_address_an_hour
                ),
                quota_bytes=_whole(environment, "PLEIN_QUOTA_BYTES", usual.quota_bytes),
                first_day_bytes=_whole(environment, "PLEIN_FIRST_DAY_BYTES", usual.first_day_bytes),
                young_bytes_by_address_a_day=_whole(
                    environment, "PLEIN_YOUNG_BYTES_A_DAY", usual.young_bytes_by_address_a_day
                ),
                agency_requests_a_minute=_whole(
                    environment, "PLEIN_AGENCY_REQUESTS_A_MINUTE", usual.agency_requests_a_minute
                ),
                token_requests_a_minute=_whole(
                    environment, "PLEIN_TOKEN_REQUESTS_A_MINUTE", usual.token_requests_a_minute
                ),
                idle_days=_whole(environment, "PLEIN_IDLE_DAYS", usual.idle_days),
            ),
        )


def is_loopback(host: str) -> bool:
    """Tell whether a host name or address is this machine's own."""
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _split(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(",") if part.strip())


def _whole(environment: Mapping[str, str], name: str, usual: int) -> int:
    text = environment.get(name, "")
    if not text:
        return usual
    if not text.isdecimal():
        raise SettingsError(f"{name} must be a whole number, not {text!r}")
    return int(text)
