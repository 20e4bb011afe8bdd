"""Kills the server with SIGKILL in the midst of uploads and finds all that it had acknowledged."""

import hashlib
import os
import random
import secrets
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import httpx
import pytest

from sync.frames import decode_frame
from sync.wire import b64decode, b64encode
from tests.sync.phone import Phone
from tests.sync.served import free_port

KILLS = 10
DEVICES = 4
# Small, so that the fastest machine does not fill a young wallet (20 MB) before the last kill.
BATCH = 6
CHUNK_BYTES = 2_500


class Server:
    """A server process that is killed and started again at the same address."""

    def __init__(self, folder: Path) -> None:
        self.port = free_port()
        self.origin = f"http://localhost:{self.port}"
        self.folder = folder

    def start(self) -> None:
        """Start, and return when it answers."""
        self.process = subprocess.Popen(
            [sys.executable, "-m", "sync", "serve", "--port", str(self.port)],
            env=os.environ | {"PLEIN_DATA": str(self.folder)},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        deadline = time.monotonic() + 60
        while True:
            try:
                return httpx.get(f"{self.origin}/ready").raise_for_status() and None
            except httpx.HTTPError:
                assert time.monotonic() < deadline
                time.sleep(0.05)

    def kill(self) -> None:
        """Kill every process of the server at once, as a power cut would."""
        os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()


class Uploader:
    """A device that pushes items and chunks without pause and remembers what was acknowledged."""

    def __init__(self, phone: Phone) -> None:
        self.phone = phone
        self.items: list[bytes] = []
        self.chunks: dict[str, bytes] = {}
        self.pending: list[bytes] = []
        self.is_over = threading.Event()

    def run(self) -> None:
        """Upload until told to stop; after each crash go on as a phone does."""
        while not self.is_over.is_set():
            try:
                self.push()
                self.put()
            except httpx.HTTPError:
                time.sleep(0.05)

    def push(self) -> None:
        """Push a batch; one whose answer was lost is sent again and found by its chain."""
        self.pending = self.pending or [secrets.token_bytes(284) for _ in range(BATCH)]
        body, number, last_hash = self.phone.batch(self.pending)
        answer = self.phone.request("POST", "/sync/v1/log", json=body)
        held = answer.json()
        if answer.status_code == 409:
            assert held["code"] == "chain-mismatch", held
            assert (held["number"], held["hash"]) == (number, b64encode(last_hash)), held
        else:
            assert answer.status_code == 200, held
        self.phone.number, self.phone.hash = number, last_hash
        self.items += self.pending
        self.pending = []

    def put(self) -> None:
        """Upload a chunk."""
        content = secrets.token_bytes(CHUNK_BYTES)
        name = b64encode(hashlib.sha256(content).digest())
        answer = self.phone.request("PUT", f"/sync/v1/blobs/{name}", content=content)
        assert answer.status_code in {200, 201}, answer.text
        self.chunks[name] = content


@pytest.mark.timeout(400)
def test_every_acknowledged_entry_is_found_after_ten_kills_in_the_midst_of_uploads(
    tmp_path: Path,
) -> None:
    chance = random.Random(20_260_602)
    server = Server(tmp_path)
    server.start()
    first = Phone(server.origin).begin()
    uploaders = [Uploader(first.add()) for _ in range(DEVICES)]
    for uploader in uploaders:
        uploader.phone.pull()
    threads = [threading.Thread(target=uploader.run) for uploader in uploaders]
    for thread in threads:
        thread.start()
    try:
        acknowledged: list[int] = []
        for _ in range(KILLS):
            time.sleep(chance.uniform(0.05, 0.6))
            server.kill()
            server.start()
            acknowledged.append(sum(len(uploader.items) for uploader in uploaders))
    finally:
        for uploader in uploaders:
            uploader.is_over.set()
        for thread in threads:
            thread.join()
    try:
        assert acknowledged[0] < acknowledged[-1]
        log = [(seq, decode_frame(frame)) for seq, frame in first.pull_all()]
        assert [seq for seq, _ in log] == list(range(1, len(log) + 1))
        for uploader in uploaders:
            device = b64decode(uploader.phone.keys.thumb)
            own = [frame[6] for _, frame in log if frame[4] == device]
            assert own[: len(uploader.items)] == uploader.items
            assert own[len(uploader.items) :] in ([], uploader.pending)
            for name, content in uploader.chunks.items():
                assert first.request("GET", f"/sync/v1/blobs/{name}").content == content
        first.close()
    finally:
        server.kill()
