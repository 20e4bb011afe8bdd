"""The desk's gate: nobody makes it read more than a clerk may send at once."""

import asyncio

import httpx
import pytest
from fastapi import FastAPI, Request

from pwa.desk_gate import guard
from state.desk.enclosures import MOST_UPLOAD

inner = FastAPI()


@inner.post("/_upload")
async def upload(request: Request) -> int:
    return len(await request.body())


async def send(headers: dict[str, str], path: str = "/_upload") -> httpx.Response:
    transport = httpx.ASGITransport(app=guard(inner))
    async with httpx.AsyncClient(transport=transport, base_url="http://desk") as client:
        request = client.build_request("POST", path, content=b"abc")
        del request.headers["Content-Length"]
        request.headers.update(headers)
        return await client.send(request)


@pytest.mark.parametrize(
    ("length", "status"),
    [("3", 200), (str(MOST_UPLOAD + 1), 413), ("-1", 413), ("veel", 413), (None, 413)],
)
def test_an_upload_says_how_long_it_is_and_is_not_too_long(length: str | None, status: int) -> None:
    answer = asyncio.run(send({} if length is None else {"Content-Length": length}))
    assert answer.status_code == status
    assert "content-security-policy" in answer.headers
