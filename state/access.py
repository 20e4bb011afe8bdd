"""What the screens show of the wallets on this phone, their lock, their devices, and leaving."""

from dataclasses import dataclass

from state.device import device_view


@dataclass
class WalletChoice:
    """A wallet of this phone."""

    id: str
    name: str
    is_chosen: bool


@dataclass
class Access:
    """The lock of the wallet, and whether what is in it is safe; empty texts are not shown."""

    wallets: list[WalletChoice]
    has_wallets: bool
    has_several: bool
    name: str
    is_own: bool
    is_protected: bool
    has_passkey: bool
    offers_passkey: bool
    is_removed: bool
    is_busy: bool
    failure: str
    wait: str
    trouble: str
    is_gone: bool
    """It was erased on another device, from the server too."""
    offline: str
    """That there is no connection, and what waits for one; empty when there is one."""
    saved: str
    has_synced: bool
    is_installed: bool
    can_install: bool
    is_apple: bool
    is_persisted: bool
    is_not_persisted: bool
    has_paper: bool
    has_second: bool
    back: str
    is_from_lock: bool
    """The screen that follows a lock led here, and is gone back to."""
    href_paper: str
    href_second: str
    idle: str


@dataclass
class Verdict:
    """How strong the passphrase is that is being typed."""

    is_pin: bool
    is_weak: bool
    is_good: bool


@dataclass
class DeviceLine:
    """A device that can open the wallet; `is_leaving` when its removal waits for a connection."""

    id: str
    name: str
    added: str
    is_here: bool
    href_name: str
    is_leaving: bool


@dataclass
class Devices:
    """The devices of the wallet."""

    devices: list[DeviceLine]
    is_alone: bool
    """Nothing else brings the wallet back: no other device, and no recovery code."""


@dataclass
class Offer:
    """A code for another device, as text and as the path of an SVG, and who came with it."""

    code: str
    site: str
    qr_path: str
    qr_box: str
    newcomer: str
    is_waiting: bool
    is_asking: bool
    is_adding: bool
    is_done: bool
    failure: str


@dataclass
class PaperCode:
    """The recovery code while it is shown."""

    code: str
    address: str
    """Where Plein is opened on another phone."""
    qr_path: str
    qr_box: str
    has_paper: bool
    is_busy: bool
    failure: str


@dataclass
class Joining:
    """How far bringing a wallet to this phone is; `way` is how the person chose to."""

    way: str
    is_link: bool
    is_paper: bool
    is_file: bool
    is_joining: bool
    name: str
    """That this device asks with; empty: not known."""
    by_paper: bool
    is_busy: bool
    is_scanning: bool
    failure: str


@dataclass
class Bringing:
    """The saved file that was chosen to be brought in, and how far that is; empty: not begun."""

    name: str
    size: str
    progress: str


@dataclass
class Leaving:
    """What the server holds, what was erased, and what an export could not hold."""

    is_busy: bool
    failure: str
    missing: list[str]
    has_missing: bool
    has_holding: bool
    held: str
    is_erased: bool
    kept: str
    is_pending: bool


access = device_view("views/access", "access", Access)
verdict = device_view("views/access", "verdict", Verdict)
devices = device_view("views/devices", "devices", Devices)
offer = device_view("views/devices", "offer", Offer)
paper_code = device_view("views/devices", "paper_code", PaperCode)
joining = device_view("views/devices", "joining", Joining)
bringing = device_view("views/bringing", "bringing", Bringing)
leaving = device_view("views/leaving", "leaving", Leaving)
