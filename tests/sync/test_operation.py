"""Checks what an operator does: settings, keys, migrations, serving with several workers."""

import os
import re
import signal
import stat
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlmodel import SQLModel

from sync.__main__ import main
from sync.database import MIGRATIONS, Database, migrate
from sync.settings import Settings, SettingsError
from tests.sync.phone import Phone
from tests.sync.served import Served, free_port, settings_in


@pytest.mark.parametrize(
    "origin",
    ["http://plein.example.nl", "http://192.168.1.7:8000", "ftp://localhost", "localhost:8000",
     "https://plein.example.nl/wallet", "https://a@plein.example.nl", ""],
)  # fmt: skip
def test_an_origin_over_which_a_wallet_could_be_read_is_refused(origin: str) -> None:
    with pytest.raises(SettingsError, match="PLEIN_ORIGIN"):
        Settings(data=Path("data"), origin=origin)


@pytest.mark.parametrize(
    "origin",
    [
        "https://plein.example.nl",
        "http://localhost:8000",
        "http://127.0.0.1:1",
        "http://[::1]:8000",
    ],
)
def test_https_and_this_machine_are_fine(origin: str) -> None:
    assert Settings(data=Path("data"), origin=origin).origin == origin


def test_the_reason_of_a_refusal_is_printed(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PLEIN_DATA", str(tmp_path))
    monkeypatch.setenv("PLEIN_ORIGIN", "http://plein.example.nl")
    assert main(["serve"]) == 2
    assert "without https a browser gives no service worker" in capsys.readouterr().err


def test_keys_are_made_once_for_their_owner_only_and_never_printed(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PLEIN_DATA", str(tmp_path / "data"))
    assert main(["keys"]) == 0
    folder = tmp_path / "data" / "server"
    made = {path.name: path.read_bytes() for path in folder.iterdir()}
    assert main(["keys"]) == 0
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == made
    printed = capsys.readouterr().out
    for name, content in made.items():
        is_public = name.endswith(".public.json")
        mode = stat.S_IMODE((folder / name).stat().st_mode)
        assert is_public or (mode == 0o600 and content.hex() not in printed)
        assert is_public or content.decode("latin-1") not in printed
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_migrations_give_what_the_models_say(tmp_path: Path, database_url: str) -> None:
    settings = settings_in(tmp_path, database_url=database_url)
    migrate(settings)
    migrate(settings)
    database = Database(settings.database)
    with database.reading() as tx:
        differences = compare_metadata(
            MigrationContext.configure(tx, opts={"compare_type": True}), SQLModel.metadata
        )
    database.close()
    assert differences == []


def test_migrations_are_one_line_and_can_be_taken_back(tmp_path: Path) -> None:
    from alembic import command

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    scripts = ScriptDirectory.from_config(config)
    assert len(scripts.get_heads()) == 1
    for script in scripts.walk_revisions():
        assert Path(script.path).name.startswith(f"{script.revision}_")
    settings = settings_in(tmp_path)
    migrate(settings)
    database = Database(settings.database)
    with database.writing() as tx:
        config.attributes["connection"] = tx
        command.downgrade(config, "base")
        command.upgrade(config, "head")
    database.close()


def test_a_database_keeps_its_generation_over_restarts(tmp_path: Path) -> None:
    generations: set[str] = set()
    for _ in range(2):
        with Served(settings_in(tmp_path)) as served, served.client() as client:
            generations.add(client.get("/sync/v1/server").json()["generation"])
    assert len(generations) == 1


def test_a_database_that_cannot_answer_is_told_and_nothing_breaks(tmp_path: Path) -> None:
    with Served(settings_in(tmp_path)) as served:
        phone = Phone(served.origin).begin()
        path = Path(str(served.context.database.engine.url.database))
        served.context.database.engine.dispose()
        path.rename(path.with_name("away"))
        path.mkdir()
        answer = phone.request("GET", "/sync/v1/log")
        assert (answer.status_code, answer.json()["code"]) == (503, "busy")
        assert answer.headers["retry-after"]
        assert phone.http.get("/ready").status_code == 503
        assert phone.http.get("/health").status_code == 200
        path.rmdir()
        path.with_name("away").rename(path)
        assert phone.request("GET", "/sync/v1/log").status_code == 200
        phone.close()


@contextmanager
def serving(folder: Path, *options: str, **environment: str) -> Iterator[tuple[str, int]]:
    """Run `python -m sync serve` as an operator does; gives its address and process id."""
    port = free_port()
    process = subprocess.Popen(
        [sys.executable, "-m", "sync", "serve", "--port", str(port), *options],
        env=os.environ | {"PLEIN_DATA": str(folder)} | environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    try:
        origin = f"http://localhost:{port}"
        transport = httpx.HTTPTransport(retries=60)
        with httpx.Client(transport=transport, timeout=20) as client:
            assert client.get(f"{origin}/health").status_code == 200
        yield origin, process.pid
        process.send_signal(signal.SIGINT)
        output, _ = process.communicate(timeout=20)
        assert process.returncode == 0, output
        assert "Traceback" not in output
    finally:
        process.kill()
        process.wait()


def test_what_is_kept_is_for_its_owner_only_in_a_folder_that_all_may_enter(tmp_path: Path) -> None:
    data, copy = tmp_path / "data", tmp_path / "copy"
    for folder in (data, copy):
        folder.mkdir(mode=0o755)
    with serving(data) as (origin, _):
        phone = Phone(origin).begin()
        phone.push()
        phone.close()
        environment = os.environ | {"PLEIN_DATA": str(data)}
        command = [sys.executable, "-m", "sync", "backup", str(copy)]
        subprocess.run(command, env=environment, check=True, capture_output=True)
        files = [path for path in tmp_path.rglob("*") if path.is_file()]
        open_to_all = [path.name for path in files if path.stat().st_mode & 0o077]
    assert len([path for path in files if path.name == "plein.sqlite"]) == 2
    assert open_to_all == []


def test_two_workers_share_one_wallet_and_end_on_ctrl_c(tmp_path: Path) -> None:
    with serving(tmp_path, "--workers", "2") as (origin, _):
        phone = Phone(origin).begin()
        other = phone.add()
        pushed = 0
        for _ in range(10):
            phone.http.headers["Connection"] = "close"
            assert phone.push().status_code == 200
            pushed += 1
            page = other.pull(pushed - 1, wait_seconds=10)
            assert [seq for seq, _ in page["items"]] == [pushed]
        numbers = phone.http.get("/metrics").text
        found = re.search(r"plein_log_items_total (\d+)", numbers)
        assert found and float(found[1]) == pushed
        phone.close()
