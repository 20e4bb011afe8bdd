"""The push service of Firefox: autopush's websocket protocol towards the browser.

A message is a JSON object with a `messageType`. The browser says `hello` with its `uaid`, then
`register` and `unregister` with a `channelID`; the service sends `notification` and the browser
answers `ack`. An empty object is a ping.

Source: the protocol notes of mozilla-services/autopush-rs, and Firefox's PushServiceWebSocket.
"""

import json
import uuid
from collections.abc import Mapping
from typing import Any

from aiohttp import WSMsgType, web

from .push_resource import Message, PushResource, UserAgent
from .vapid import decode_base64url, encode_base64url

ENDPOINT_HOST = "updates.push.services.mozilla.com"
_ENDPOINT_PATH = "/wpush/v2/"


class Autopush:
    """Speaks with every Firefox that connects; hands out endpoints on Mozilla's own host name."""

    def __init__(self, resource: PushResource) -> None:
        self._resource = resource
        self._user_agent_by_uaid: dict[str, UserAgent] = {}

    @property
    def connected_count(self) -> int:
        """Tell how many browsers hold a connection now."""
        return sum(agent.is_connected for agent in self._user_agent_by_uaid.values())

    def browser_routes(self) -> list[web.RouteDef]:
        """Return the route that Firefox connects to."""
        return [web.get("/", self._converse)]

    def sender_routes(self) -> list[web.RouteDef]:
        """Return the route that application servers post to."""
        return [web.post(_ENDPOINT_PATH + "{token}", self._resource.receive)]

    async def _converse(self, request: web.Request) -> web.WebSocketResponse:
        socket = web.WebSocketResponse(protocols=("push-notification",))
        await socket.prepare(request)
        connection = _Connection(socket)
        user_agent: UserAgent | None = None
        try:
            async for frame in socket:
                if frame.type is not WSMsgType.TEXT:
                    continue
                said = json.loads(frame.data)
                if said.get("messageType") == "hello":
                    user_agent = await self._greet(connection, said)
                elif not said:
                    await socket.send_str("{}")
                elif user_agent is not None:
                    await self._answer(socket, user_agent, said)
        finally:
            if user_agent is not None:
                user_agent.disconnect(connection.notify)
        return socket

    async def _greet(self, connection: "_Connection", said: Mapping[str, Any]) -> UserAgent:
        """Know the browser by its uaid, or give it a new one, which ends what it had before."""
        uaid = str(said.get("uaid") or "")
        if uaid not in self._user_agent_by_uaid:
            uaid = uuid.uuid4().hex
            self._user_agent_by_uaid[uaid] = UserAgent()
        await connection.socket.send_json(
            {
                "messageType": "hello",
                "uaid": uaid,
                "status": 200,
                "use_webpush": True,
                "broadcasts": {},
            }
        )
        user_agent = self._user_agent_by_uaid[uaid]
        await user_agent.connect(connection.notify)
        return user_agent

    async def _answer(
        self, socket: web.WebSocketResponse, user_agent: UserAgent, said: Mapping[str, Any]
    ) -> None:
        match said["messageType"]:
            case "register":
                channel, key = str(said["channelID"]), said.get("key")
                token = self._resource.subscribe(
                    user_agent, channel, decode_base64url(key) if key else None
                )
                await socket.send_json(
                    {
                        "messageType": "register",
                        "channelID": channel,
                        "status": 200,
                        "pushEndpoint": f"https://{ENDPOINT_HOST}{_ENDPOINT_PATH}{token}",
                    }
                )
            case "unregister":
                channel = str(said["channelID"])
                self._resource.unsubscribe(user_agent, channel)
                await socket.send_json(
                    {"messageType": "unregister", "channelID": channel, "status": 200}
                )
            case "ack":
                for update in said["updates"]:
                    user_agent.acknowledge(update["version"])
            case _:
                pass  # broadcast_subscribe, nack: nothing to answer


class _Connection:
    """One websocket; its `notify` is the sink of a user agent."""

    def __init__(self, socket: web.WebSocketResponse) -> None:
        self.socket = socket

    async def notify(self, message: Message) -> None:
        if self.socket.closed:
            return
        notification: dict[str, object] = {
            "messageType": "notification",
            "channelID": message.channel,
            "version": message.message_id,
            "ttl": message.ttl_seconds,
        }
        if message.body:
            notification["data"] = encode_base64url(message.body)
            notification["headers"] = {"encoding": message.content_encoding}
        await self.socket.send_json(notification)
