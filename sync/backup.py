"""Backing up and restoring: database, blobs, keys and directory, as one folder.

A backup always holds its database as `plein.sqlite`, also when the server runs on PostgreSQL, so
that a backup can be restored on either. A restored database gets a new generation: phones then
bring back what is newer than the backup. The directory and the keys never go back: they are
restored only where there are none.
"""

import fcntl
import secrets
import shutil
import sqlite3
import tempfile
from collections.abc import Callable, Generator
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path

from sqlalchemy import Connection
from sqlalchemy import text as sql
from sqlmodel import SQLModel

from sync.accepted import recall_accepted
from sync.clock import Clock, system_clock
from sync.database import Database, migrate
from sync.settings import Settings, SettingsError
from sync.wallets import erase_rows, read_erased
from sync.wire import b64encode

__all__ = ["back_up", "hold_data", "restore"]

DATABASE = "plein.sqlite"
_NEVER_BACK = ("server", "directory")
_ROWS_AT_ONCE = 500


@contextmanager
def hold_data(settings: Settings, *, alone: bool) -> Generator[None]:
    """Keep others from restoring while the server runs, or from running while it restores.

    Raises:
        SettingsError: Another process holds the data.
    """
    settings.data.mkdir(parents=True, exist_ok=True, mode=0o700)
    with (settings.data / "in-use").open("w") as file:
        try:
            fcntl.flock(file, (fcntl.LOCK_EX if alone else fcntl.LOCK_SH) | fcntl.LOCK_NB)
        except OSError as error:
            doing = "a server runs on" if alone else "a restoration writes to"
            raise SettingsError(f"Stop it first: {doing} {settings.data}") from error
        yield


def back_up(settings: Settings, target: Path) -> None:
    """Write the whole state into a folder, while the server runs; again only what is new.

    Blobs that are gone are erased from the backup too.
    """
    target.mkdir(parents=True, exist_ok=True, mode=0o700)
    fresh = target / f"{DATABASE}.new"
    fresh.unlink(missing_ok=True)
    database = Database(settings.database)
    try:
        if database.is_postgresql:
            _export(database, settings, fresh)
        else:
            _copy_sqlite(Path(str(database.engine.url.database)), fresh)
    finally:
        database.close()
    fresh.replace(target / DATABASE)
    _copy_new_files(settings.blobs, target / "blobs")
    _erase_others(target / "blobs", settings.blobs)
    for name in _NEVER_BACK:
        _copy_new_files(settings.data / name, target / name, again=True)


def restore(
    settings: Settings,
    source: Path,
    random: Callable[[int], bytes] = secrets.token_bytes,
    clock: Clock = system_clock,
) -> None:
    """Put the state of a backup in the place of the present one, under a new generation.

    Wallets that were erased after the backup was made are erased again, and devices that were
    removed after it stay removed: what says so lies in the data folder, beside the database.

    Raises:
        SettingsError: There is no backup in the folder.
    """
    if not (source / DATABASE).is_file():
        raise SettingsError(f"{source} holds no backup: there is no {DATABASE} in it")
    with tempfile.TemporaryDirectory(dir=_made(settings.data), prefix="restoring-") as folder:
        draft = replace(settings, data=Path(folder), database_url="")
        copy = Path(folder) / DATABASE
        shutil.copyfile(source / DATABASE, copy)
        migrate(draft, random)
        _renew(draft, settings, random, clock)
        database = Database(settings.database, durable=settings.durable)
        try:
            if database.is_postgresql:
                migrate(settings, random)
                _import(draft, database)
            else:
                _copy_sqlite(copy, Path(str(database.engine.url.database)))
        finally:
            database.close()
    _copy_new_files(source / "blobs", settings.blobs)
    for name in _NEVER_BACK:
        _copy_new_files(source / name, settings.data / name)


_SET_RESTORED = sql(
    "INSERT INTO facts (name, value) VALUES ('restored_at', :value)"
    " ON CONFLICT (name) DO UPDATE SET value = excluded.value"
)


def _renew(
    draft: Settings, settings: Settings, random: Callable[[int], bytes], clock: Clock
) -> None:
    """Give a copy its new generation and take out what was erased since it was made."""
    database = Database(draft.database)
    try:
        with database.writing() as tx:
            values = {"value": b64encode(random(16)), "now": clock()}
            tx.execute(sql("UPDATE facts SET value = :value WHERE name = 'generation'"), values)
            tx.execute(sql("UPDATE wallets SET restored_links = links"))
            tx.execute(_SET_RESTORED, {"value": str(clock())})
            for wallet in read_erased(settings):
                query = sql("SELECT number FROM wallets WHERE id = :id AND erased_at IS NULL")
                number = tx.execute(query, {"id": wallet}).scalar_one_or_none()
                if number is not None:
                    erase_rows(tx, number, clock())
            recall_accepted(tx, settings)
    finally:
        database.close()


def _copy_sqlite(source: Path, target: Path) -> None:
    """Copy a database as of one moment, in one transaction of the target."""
    with closing(sqlite3.connect(source)) as one, closing(sqlite3.connect(target)) as other:
        other.execute("PRAGMA busy_timeout = 30000")
        one.backup(other)
        other.execute("PRAGMA journal_mode = WAL")


def _export(database: Database, settings: Settings, target: Path) -> None:
    draft = replace(settings, data=target.parent, database_url=f"sqlite:///{target}")
    migrate(draft)
    copy = Database(draft.database)
    try:
        with database.reading() as given, copy.writing() as taken:
            _copy_tables(given, taken)
    finally:
        copy.close()
    with closing(sqlite3.connect(target)) as plain:
        plain.execute("PRAGMA journal_mode = DELETE")


def _import(draft: Settings, database: Database) -> None:
    copy = Database(draft.database)
    try:
        with copy.reading() as given, database.writing() as taken:
            _copy_tables(given, taken)
            taken.execute(
                sql(
                    "SELECT setval(pg_get_serial_sequence('wallets', 'number'),"
                    " (SELECT coalesce(max(number), 0) + 1 FROM wallets), false)"
                )
            )
    finally:
        copy.close()


def _copy_tables(given: Connection, taken: Connection) -> None:
    """Make every table of one database that of the other."""
    for table in SQLModel.metadata.sorted_tables:
        taken.execute(table.delete())
        rows = given.execution_options(yield_per=_ROWS_AT_ONCE).execute(table.select()).mappings()
        for some in rows.partitions():
            taken.execute(table.insert(), [dict(row) for row in some])


def _copy_new_files(source: Path, target: Path, *, again: bool = False) -> None:
    """Copy files that are not there yet, or all of them `again`; each whole or not at all."""
    for path in source.rglob("*"):
        copy = target / path.relative_to(source)
        if path.is_file() and not path.name.startswith(".") and (again or not copy.exists()):
            copy.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            draft = copy.with_name(f".{copy.name}.new")
            shutil.copy2(path, draft)
            draft.replace(copy)


def _erase_others(folder: Path, example: Path) -> None:
    for path in folder.rglob("*"):
        if path.is_file() and not (example / path.relative_to(folder)).exists():
            path.unlink()


def _made(folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    return folder
