"""The push service of Chromium: check-in, registration and the long-lived connection (MCS).

1. check-in: POST of a protobuf; the answer names the browser (`android_id`, `security_token`);
2. registration: POST of a form per subscription; the answer `token=...` ends the endpoint;
3. MCS: TLS, one version byte each way, then frames of a tag byte, a varint size and a protobuf:
   LoginRequest, LoginResponse, then a DataMessageStanza per message; pings are answered.

Source: Chromium's google_apis/gcm (protocol/*.proto, engine/connection_handler_impl.cc).
"""

import asyncio
import secrets
import ssl
import time
import urllib.parse
from collections.abc import Mapping
from typing import Final

from aiohttp import web

from .protobuf import (
    bytes_field,
    fixed64_field,
    number_field,
    read_fields,
    read_varint_from,
    varint,
)
from .push_resource import Message, PushResource, UserAgent
from .vapid import decode_base64url

ENDPOINT_HOSTS: Final = ("fcm.googleapis.com", "jmt17.google.com")
"""Where Chromium says its endpoints are: the first in branded builds, the second in Debian's."""

_PING, _PING_ANSWER, _LOGIN_REQUEST, _LOGIN_RESPONSE, _CLOSE, _DATA_MESSAGE = 0, 1, 2, 3, 4, 8
_P256_POINT_BYTES = 65


class Fcm:
    """Speaks with every Chromium that connects."""

    def __init__(self, resource: PushResource) -> None:
        self._resource = resource
        self._user_agent_by_android_id: dict[int, UserAgent] = {}
        self._form_by_channel: dict[str, dict[str, str]] = {}

    @property
    def connected_count(self) -> int:
        """Tell how many browsers hold a connection now."""
        return sum(agent.is_connected for agent in self._user_agent_by_android_id.values())

    def browser_routes(self) -> list[web.RouteDef]:
        """Return what Chromium calls over HTTP."""
        return [web.post("/checkin", self._check_in), web.post("/register", self._register)]

    def sender_routes(self) -> list[web.RouteDef]:
        """Return the route that application servers post to."""
        return [web.post("/fcm/send/{token}", self._resource.receive)]

    async def _check_in(self, request: web.Request) -> web.Response:
        asked = read_fields(await request.read())
        known = asked.get(2)
        android_id = known if isinstance(known, int) and known else secrets.randbits(62) | 1
        self._user_agent_by_android_id.setdefault(android_id, UserAgent())
        answer = (
            number_field(1, 1)
            + number_field(3, int(time.time() * 1000))
            + fixed64_field(7, android_id)
            + fixed64_field(8, secrets.randbits(62) | 1)
            + bytes_field(11, "plein")
        )
        return web.Response(body=answer, content_type="application/x-protobuf")

    async def _register(self, request: web.Request) -> web.Response:
        form = dict(urllib.parse.parse_qsl((await request.read()).decode()))
        channel = f"{form['device']}/{form.get('X-subtype', form['app'])}"
        user_agent = self._user_agent_by_android_id.setdefault(int(form["device"]), UserAgent())
        if form.get("delete") == "true":
            self._resource.unsubscribe(user_agent, channel)
            return web.Response(text=f"deleted={form['app']}")
        self._form_by_channel[channel] = form
        key = _application_server_key(form["sender"])
        return web.Response(text=f"token={self._resource.subscribe(user_agent, channel, key)}")

    async def converse(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Serve one MCS connection until either side ends it."""
        connection: _Connection | None = None
        try:
            version = await reader.readexactly(1)
            while True:
                tag = (await reader.readexactly(1))[0]
                frame = await reader.readexactly(await read_varint_from(reader))
                if tag == _LOGIN_REQUEST:
                    writer.write(version)
                    answer = bytes_field(1, "chrome") + number_field(8, int(time.time() * 1000))
                    await _send(writer, _LOGIN_RESPONSE, answer)
                    user_agent = self._who_logs_in(frame)
                    connection = _Connection(writer, user_agent, self._form_by_channel)
                    await user_agent.connect(connection.deliver)
                elif tag == _PING:
                    await _send(writer, _PING_ANSWER, b"")
                elif tag == _CLOSE:
                    return
        except (asyncio.IncompleteReadError, ConnectionError, ssl.SSLError):
            pass  # the browser was closed
        finally:
            if connection is not None:
                connection.user_agent.disconnect(connection.deliver)
            writer.close()

    def _who_logs_in(self, login_request: bytes) -> UserAgent:
        user = read_fields(login_request)[3]
        if not isinstance(user, bytes):
            raise ValueError("LoginRequest.user is not a string")
        return self._user_agent_by_android_id.setdefault(int(user), UserAgent())


class _Connection:
    """One MCS connection; its `deliver` is the sink of a user agent.

    Chromium acknowledges by stream ids that arrive only with later traffic, so a written message
    counts as acknowledged here: one that is lost with a dying connection does not come again.
    """

    def __init__(
        self,
        writer: asyncio.StreamWriter,
        user_agent: UserAgent,
        form_by_channel: Mapping[str, Mapping[str, str]],
    ) -> None:
        self.user_agent = user_agent
        self._writer = writer
        self._form_by_channel = form_by_channel

    async def deliver(self, message: Message) -> None:
        form = self._form_by_channel[message.channel]
        stanza = (
            bytes_field(3, form["sender"])
            + bytes_field(5, form["app"])
            + bytes_field(7, _pair("subtype", form.get("X-subtype", form["app"])))
            + bytes_field(7, _pair("content-encoding", message.content_encoding))
            + bytes_field(9, message.message_id)
            + number_field(17, message.ttl_seconds)
            + number_field(18, int(time.time() * 1000))
            + bytes_field(21, message.body)
        )
        await _send(self._writer, _DATA_MESSAGE, stanza)
        self.user_agent.acknowledge(message.message_id)


async def _send(writer: asyncio.StreamWriter, tag: int, protobuf: bytes) -> None:
    writer.write(bytes([tag]) + varint(len(protobuf)) + protobuf)
    await writer.drain()


def _pair(key: str, value: str) -> bytes:
    return bytes_field(1, key) + bytes_field(2, value)


def _application_server_key(sender: str) -> bytes | None:
    """Read the sender as a VAPID key; a sender of other form is bound to no key."""
    try:
        key = decode_base64url(sender)
    except ValueError:
        return None
    return key if len(key) == _P256_POINT_BYTES else None
