"""The database: one engine for SQLite and PostgreSQL, how transactions begin, and migrations."""

import secrets
import threading
from collections.abc import Callable, Generator, Mapping, Sequence
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path
from typing import Any

from sqlalchemy import (
    BigInteger,
    Connection,
    Dialect,
    Engine,
    Integer,
    LargeBinary,
    TextClause,
    create_engine,
    event,
    inspect,
)
from sqlalchemy import text as sql
from sqlalchemy.dialects import sqlite
from sqlalchemy.exc import DBAPIError
from sqlmodel import Field, SQLModel

from sync.settings import Settings
from sync.wire import b64encode

__all__ = ["BIG", "Database", "Fact", "migrate", "octets", "run_bare"]

BIG = BigInteger().with_variant(Integer, "sqlite")
"""Whole numbers of 64 bits; SQLite numbers rows by itself only in a column of type INTEGER."""
MIGRATIONS = Path(__file__).parent / "migrations"
_SQLITE_PRAGMAS = (
    "PRAGMA busy_timeout = 30000",
    "PRAGMA cache_size = -1000",
    "PRAGMA secure_delete = ON",
    "PRAGMA temp_store = MEMORY",
    "PRAGMA journal_size_limit = 67108864",
)


def octets(size_bytes: int | None = None) -> Any:  # noqa: ANN401 - SQLModel asks for a bare type
    """Give the column type for binary values of this size."""
    return LargeBinary(size_bytes)


class Fact(SQLModel, table=True):
    """What is true of the whole database: its generation, and when it was restored."""

    __tablename__ = "facts"  # pyright: ignore[reportAssignmentType]

    name: str = Field(primary_key=True)
    value: str


class Database:
    """Where everything is kept that must survive; every worker has one.

    A reading sees one moment. A writing holds SQLite's one write lock from its beginning; in
    PostgreSQL it locks the rows that it selects FOR UPDATE.
    """

    def __init__(self, url: str, *, durable: bool = True) -> None:
        self.engine = _make_engine(url, durable=durable)
        self.is_postgresql = self.engine.dialect.name == "postgresql"
        self._turn = threading.Lock()
        self._generation = ""

    @property
    def generation(self) -> str:
        """The id made when this database was created or restored, as last read from it."""
        if not self._generation:
            with self.reading() as tx:
                self.read_generation(tx)
        return self._generation

    def read_generation(self, tx: Connection) -> str:
        """Read the generation anew."""
        value = tx.execute(_SELECT_GENERATION).scalar_one()
        return self.note_generation(str(value))

    def note_generation(self, generation: str) -> str:
        """Remember the generation that a query has just seen."""
        self._generation = generation
        return generation

    @contextmanager
    def reading(self) -> Generator[Connection]:
        """Open a transaction that sees one moment and changes nothing."""
        with self.engine.connect() as plain:
            connection = (
                plain.execution_options(isolation_level="REPEATABLE READ")
                if self.is_postgresql
                else plain
            )
            with connection.begin():
                yield connection

    @contextmanager
    def writing(self) -> Generator[Connection]:
        """Open a transaction that is on the disk when the block has ended without an error."""
        if self.is_postgresql:
            with self.engine.begin() as connection:
                yield connection
            return
        # SQLite's waiting for its lock is a sleep, so that threads of one process take turns here.
        with self._turn, self.engine.connect() as plain:
            connection = plain.execution_options(plein_immediate=True)
            with connection.begin():
                yield connection

    def empty_journal(self) -> bool:
        """Let SQLite's journal go, in which what was erased still stands; tell whether it went.

        While somebody reads it stays, and goes the next time. Nothing to do in PostgreSQL.
        """
        if self.is_postgresql:
            return False
        plain = self.engine.raw_connection()
        try:
            cursor = plain.cursor()
            cursor.execute("PRAGMA busy_timeout = 200")
            [is_busy, *_] = cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
            cursor.execute(_SQLITE_PRAGMAS[0])
            return not is_busy
        finally:
            plain.close()

    def close(self) -> None:
        """Close every connection."""
        self.engine.dispose()


def run_bare(tx: Connection, statement: TextClause, values: Mapping[str, object]) -> Sequence[Any]:
    """Run a statement at the driver itself and give its rows; a fifth of the time of `execute`.

    For the few statements that every round of a phone needs.

    Raises:
        DBAPIError: What the driver raised, as SQLAlchemy raises it.
    """
    cursor = tx.connection.cursor()
    text = _write_for(statement, tx.dialect)
    try:
        cursor.execute(text, values)
        return cursor.fetchall() if cursor.description else []
    except tx.dialect.loaded_dbapi.Error as error:
        kind = tx.dialect.loaded_dbapi.Error
        raise DBAPIError.instance(text, None, error, kind, True, dialect=tx.dialect) from error
    finally:
        cursor.close()


_NAMED = sqlite.dialect(paramstyle="named")


@lru_cache(maxsize=64)
def _write_for(statement: TextClause, dialect: Dialect) -> str:
    return str(statement.compile(dialect=_NAMED if dialect.name == "sqlite" else dialect))


_SELECT_GENERATION = sql("SELECT value FROM facts WHERE name = 'generation'")


def _make_engine(url: str, *, durable: bool) -> Engine:
    if not url.startswith("sqlite"):
        engine = create_engine(
            url, pool_size=16, max_overflow=32, pool_pre_ping=True, hide_parameters=True
        )

        @event.listens_for(engine, "connect")
        def use_utc(connection: Any, _: object) -> None:  # noqa: ANN401  # pyright: ignore[reportUnusedFunction]
            connection.autocommit = True
            if not durable:
                connection.execute("SET synchronous_commit = off")
            connection.autocommit = False

        return engine
    engine = create_engine(
        url,
        pool_size=16,
        max_overflow=32,
        hide_parameters=True,
        connect_args={"check_same_thread": False},
    )
    synchronous = "FULL" if durable else "OFF"

    @event.listens_for(engine, "connect")
    def prepare(connection: Any, _: object) -> None:  # noqa: ANN401  # pyright: ignore[reportUnusedFunction]
        connection.isolation_level = None
        cursor = connection.cursor()
        for pragma in (*_SQLITE_PRAGMAS, f"PRAGMA synchronous = {synchronous}"):
            cursor.execute(pragma)
        if cursor.execute("PRAGMA journal_mode").fetchone()[0] != "wal":
            cursor.execute("PRAGMA journal_mode = WAL")
        cursor.close()

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:  # pyright: ignore[reportUnusedFunction]
        immediate = connection.get_execution_options().get("plein_immediate")
        connection.exec_driver_sql("BEGIN IMMEDIATE" if immediate else "BEGIN")

    return engine


def migrate(settings: Settings, random: Callable[[int], bytes] = secrets.token_bytes) -> None:
    """Bring the database to the newest version and give a new one its generation.

    Several may call this at once; each change is made once.
    """
    settings.data.mkdir(parents=True, exist_ok=True, mode=0o700)
    database = Database(settings.database, durable=settings.durable)
    try:
        if _read_version(database) != _newest_version():
            _upgrade(database, random)
    finally:
        database.close()


def _upgrade(database: Database, random: Callable[[int], bytes]) -> None:
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    with database.writing() as tx:
        if database.is_postgresql:
            tx.execute(sql("SELECT pg_advisory_xact_lock(7061170)"))
        config.attributes["connection"] = tx
        command.upgrade(config, "head")
        tx.execute(
            sql(
                "INSERT INTO facts (name, value) VALUES ('generation', :value)"
                " ON CONFLICT DO NOTHING"
            ),
            {"value": b64encode(random(16))},
        )


def _newest_version() -> str:
    """Read it from the names of the files, so that a start need not load Alembic."""
    return max(path.name[:4] for path in (MIGRATIONS / "versions").glob("[0-9]*.py"))


def _read_version(database: Database) -> str | None:
    """Give the database's version, or None when it has none yet."""
    with database.engine.connect() as connection:
        if not inspect(connection).has_table("alembic_version"):
            return None
        return connection.execute(sql("SELECT version_num FROM alembic_version")).scalar()
