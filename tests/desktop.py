"""A desktop of one program: it shows notifications, and lets a test tap or dismiss them.

Chromium and Firefox hand a notification to the system over D-Bus (org.freedesktop.Notifications).
Here a private bus runs a daemon that remembers what it was given and can answer that a person
tapped it. The browser then sends its worker a real, trusted `notificationclick`, with the right to
open a window; an event made by a script in the worker has neither.

Needs the program `dbus-daemon` (Debian: dbus-daemon).
Source: Desktop Notifications Specification 1.2.
"""

import html
import subprocess
import tempfile
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self
from xml.sax.saxutils import escape

import pytest
from jeepney import (
    DBusAddress,
    HeaderFields,
    Message,
    MessageType,
    new_error,
    new_method_return,
    new_signal,
)
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import DBusConnection, open_dbus_connection

_NAME = "org.freedesktop.Notifications"
_OBJECT = DBusAddress("/org/freedesktop/Notifications", interface=_NAME)
_DISMISSED_BY_PERSON, _CLOSED_BY_CALL = 2, 3
_POLL_SECONDS = 0.1
_BUS_RULES = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:dir={folder}</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*"/>
    <allow receive_sender="*"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""


@dataclass(frozen=True, slots=True)
class Notification:
    """One notification as the system was asked to show it, in clear, on the lock screen too."""

    number: int
    application: str
    title: str
    text: str
    """The body without markup and without the line in which Chromium names the origin."""
    actions: tuple[str, ...]


@pytest.fixture
def desktop() -> Iterator["Desktop"]:
    """Run a desktop for one test."""
    with tempfile.TemporaryDirectory() as folder, Desktop(Path(folder)) as running:
        yield running


class Desktop:
    """Runs the bus and the daemon for the length of a `with` block."""

    def __init__(self, folder: Path) -> None:
        """Prepare.

        Args:
            folder: an existing folder for the bus's socket and rules; its path must be short, since
                a socket's path has at most 107 bytes.
        """
        self._folder = folder
        self._changed = threading.Condition()
        self._shown: list[Notification] = []
        self._closed: set[int] = set()
        self._ends = threading.Event()
        self._sending = threading.Lock()

    def environment(self) -> dict[str, str]:
        """Return what a browser's environment must hold to find this desktop."""
        return {"DBUS_SESSION_BUS_ADDRESS": self._address}

    def all(self) -> list[Notification]:
        """Return every notification that was shown, oldest first, closed or not."""
        with self._changed:
            return list(self._shown)

    def visible(self) -> list[Notification]:
        """Return the notifications that are on the screen now."""
        with self._changed:
            return [known for known in self._shown if known.number not in self._closed]

    def wait_for(self, count: int, timeout_seconds: float = 10.0) -> list[Notification]:
        """Wait until `count` notifications were shown and return all there are.

        Raises:
            TimeoutError: when there were fewer in time; the text lists them.
        """
        with self._changed:
            if self._changed.wait_for(lambda: len(self._shown) >= count, timeout_seconds):
                return list(self._shown)
            raise TimeoutError(f"{len(self._shown)} of {count} notifications: {self._shown}")

    def tap(self, notification: Notification, action: str = "default") -> None:
        """Tap a notification, or one of its buttons."""
        self._signal("ActionInvoked", "us", (notification.number, action))

    def dismiss(self, notification: Notification) -> None:
        """Swipe a notification away."""
        self._close(notification.number, _DISMISSED_BY_PERSON)

    def __enter__(self) -> Self:
        rules = self._folder / "bus.conf"
        rules.write_text(_BUS_RULES.format(folder=escape(str(self._folder))))
        self._bus = subprocess.Popen(
            ["/usr/bin/dbus-daemon", f"--config-file={rules}", "--nofork", "--print-address=1"],
            stdout=subprocess.PIPE,
            text=True,
        )
        assert self._bus.stdout is not None
        self._address = self._bus.stdout.readline().strip()
        self._connection = open_dbus_connection(bus=self._address)
        self._connection.send_and_get_reply(message_bus.RequestName(_NAME))
        self._thread = threading.Thread(target=self._serve, name="notification-daemon")
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._ends.set()
        self._thread.join()
        self._connection.close()
        self._bus.terminate()
        self._bus.wait(timeout=5)
        assert self._bus.stdout is not None
        self._bus.stdout.close()

    def _serve(self) -> None:
        connection: DBusConnection = self._connection
        while not self._ends.is_set():
            try:
                message = connection.receive(timeout=_POLL_SECONDS)
            except TimeoutError:
                continue
            if message.header.message_type is MessageType.method_call:
                self._answer(message)

    def _answer(self, call: Message) -> None:
        member = call.header.fields.get(HeaderFields.member)
        match member:
            case "GetCapabilities":
                self._send(new_method_return(call, "as", (["actions", "body", "persistence"],)))
            case "GetServerInformation":
                self._send(new_method_return(call, "ssss", ("Desktop", "Plein", "1", "1.2")))
            case "Notify":
                self._send(new_method_return(call, "u", (self._show(call),)))
            case "CloseNotification":
                self._send(new_method_return(call))
                self._close(call.body[0], _CLOSED_BY_CALL)
            case _:
                self._send(new_error(call, "org.freedesktop.DBus.Error.UnknownMethod"))

    def _show(self, call: Message) -> int:
        application, replaces, _icon, title, body, actions, _hints, _expires = call.body
        text = html.unescape(body)
        if application == "Chromium":
            text = text.partition("\n\n")[2]
        with self._changed:
            number = replaces or max((known.number for known in self._shown), default=0) + 1
            self._closed.discard(number)
            self._shown.append(
                Notification(number, application, html.unescape(title), text, tuple(actions[::2]))
            )
            self._changed.notify_all()
        return number

    def _close(self, number: int, reason: int) -> None:
        with self._changed:
            self._closed.add(number)
        self._signal("NotificationClosed", "uu", (number, reason))

    def _signal(self, name: str, signature: str, body: tuple[object, ...]) -> None:
        self._send(new_signal(_OBJECT, name, signature, body))

    def _send(self, message: Message) -> None:
        with self._sending:
            self._connection.send(message)
