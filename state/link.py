"""What the screens of the link with one agency show."""

from dataclasses import dataclass

from state.device import device_view
from state.share import SentLine


@dataclass
class OneLink:
    """The link with one agency; empty texts are not shown."""

    is_known: bool
    trouble: str
    agency: str
    back: str
    """The screen of the organisation."""
    state: str
    """Whether it knows who the person is, and as whom."""
    problem: str
    """Why it does not know, and what to do."""
    is_linked: bool
    since: str
    kind: str
    sent: list[SentLine]
    has_sent: bool
    can_say: bool
    """It does not know who the person is, and can be told."""
    href_digid: str
    host_digid: str
    href_code: str
    href_end: str


@dataclass
class CodeChoice:
    """An agency from which a code may be."""

    oin: str
    name: str
    href: str


@dataclass
class UseCode:
    """The screen on which a code is scanned; `ready` changes when a code can be followed."""

    ready: str
    trouble: str
    problem: str
    is_scanning: bool
    failure: str
    agencies: list[CodeChoice]


one_link = device_view("views/link", "oneLink", OneLink)
use_code = device_view("views/link", "useCode", UseCode)
