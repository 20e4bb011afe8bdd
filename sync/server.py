"""The sync server as an ASGI app: which routes there are, and what they are given."""

import asyncio
import secrets
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager, suppress
from functools import partial

from anyio import to_thread
from fastapi import APIRouter, FastAPI
from sqlalchemy.exc import SQLAlchemyError

from sync import (
    blobs,
    devices,
    help_meetings,
    helping,
    links,
    log,
    mailboxes,
    opinions,
    recovery,
    reminders,
    snapshots,
    submissions,
    subscriptions,
    wallets,
    watching,
)
from sync.agencies import create_agency_app, directory_router
from sync.agency_rows import read_heads
from sync.blob_folder import BlobFolder
from sync.clock import Clock, system_clock
from sync.context import Context
from sync.current_directory import CurrentDirectory
from sync.database import Database, migrate
from sync.errors import (
    Busy,
    Invalid,
    PleinError,
    Problem,
    ProofMissing,
    TooMuch,
    Unproven,
    UseNonce,
    problems,
)
from sync.gate import Gate
from sync.janitor import keep_tidy
from sync.keys import ensure_keys, load_keys
from sync.proofs import Prover
from sync.pushes import has_pushes
from sync.refusals import install_handlers
from sync.registry import Registry
from sync.settings import Settings
from sync.square import moderation as square_moderation
from sync.square import posts as square_posts
from sync.square import reports as square_reports
from sync.square import tokens as square_tokens
from sync.static import StaticExport
from sync.wakes import Wakes
from sync.webhooks import has_due

__all__ = ["create_app", "make_context", "prepare"]

_ANYWHERE: tuple[type[PleinError], ...] = (Invalid, ProofMissing, Unproven, UseNonce, TooMuch, Busy)
# A request is held against the routes in this order: what phones ask most stands first.
_ROUTERS: tuple[APIRouter, ...] = (
    log.pushes,
    log.router,
    wallets.router,
    devices.router,
    snapshots.router,
    blobs.router,
    links.router,
    recovery.router,
    reminders.router,
    subscriptions.router,
    mailboxes.router,
    submissions.router,
    help_meetings.router,
    helping.router,
    directory_router,
    square_posts.router,
    square_reports.router,
    square_tokens.router,
    square_moderation.public_router,
    opinions.router,
    watching.router,
)


def prepare(settings: Settings, random: Callable[[int], bytes] = secrets.token_bytes) -> None:
    """Make what a server needs before its workers start: folders, keys, the newest database."""
    settings.data.mkdir(parents=True, exist_ok=True, mode=0o700)
    ensure_keys(settings.keys, random)
    migrate(settings, random)


def make_context(
    settings: Settings,
    clock: Clock = system_clock,
    random: Callable[[int], bytes] = secrets.token_bytes,
) -> Context:
    """Open everything that the routes are given."""
    keys = load_keys(settings.keys)
    database = Database(settings.database, durable=settings.durable)
    wakes = Wakes(database)
    wakes.add_topic("wallet", log.read_versions)
    wakes.add_topic("pairing", links.read_versions)
    wakes.add_topic("mailbox", mailboxes.read_versions)
    wakes.add_topic("box", help_meetings.read_versions)
    wakes.add_topic("agency", partial(read_heads, head="head"))
    wakes.add_topic("events", partial(read_heads, head="event_head"))
    return Context(
        settings=settings,
        database=database,
        clock=clock,
        keys=keys,
        prover=Prover(settings.origin, keys.nonce, clock),
        blobs=BlobFolder(settings.blobs, durable=settings.durable),
        wakes=wakes,
        directory=CurrentDirectory(
            Registry(settings.directory, keys.directory_root_public, settings.agencies)
        ),
        random=random,
    )


def create_app(
    settings: Settings,
    clock: Clock = system_clock,
    random: Callable[[int], bytes] = secrets.token_bytes,
) -> FastAPI:
    """Build the app of one worker; `prepare` must have run for these settings."""
    watching.configure_logging(settings.log_level)
    context = make_context(settings, clock, random)

    @asynccontextmanager
    async def live(_: FastAPI) -> AsyncGenerator[None]:
        tasks: list[asyncio.Task[None]] = []
        if settings.push:
            tasks.append(asyncio.create_task(_send_pushes(context)))
        if settings.webhooks:
            tasks.append(asyncio.create_task(_send_events(context)))
        if settings.janitor:
            tasks.append(asyncio.create_task(keep_tidy(context)))
        yield
        for task in tasks:
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task
        await context.wakes.close()
        context.database.close()

    app = FastAPI(
        title="Plein sync",
        version="1",
        description="The server that cannot read; `sync/wire.py` is the specification.",
        license_info={"name": "EUPL-1.2"},
        docs_url=None,
        redoc_url=None,
        openapi_url="/sync/v1/openapi.json",
        lifespan=live,
        responses=problems(*_ANYWHERE),
        redirect_slashes=False,
    )
    app.state.context = context
    install_handlers(app)
    for router in _ROUTERS:
        app.include_router(router)
    app.mount("/api/v1", create_agency_app(context))
    files = StaticExport(settings.export) if settings.export else None
    app.add_middleware(Gate, context=context, files=files)
    describe_openapi(app)
    return app


async def _send_pushes(context: Context) -> None:
    """Send pushes; what sends is loaded at the first one, since it takes a tenth of the memory."""
    while True:
        with suppress(SQLAlchemyError):  # the next second is another try
            if await to_thread.run_sync(reminders.hand_over_due, context):
                break
            if await to_thread.run_sync(has_pushes, context):
                break
        await asyncio.sleep(1)
    from sync.push import PushSender

    await PushSender(context).run(reminders.hand_over_due)


async def _send_events(context: Context) -> None:
    """Send events to agencies; what sends is loaded at the first one."""
    while True:
        with suppress(SQLAlchemyError):
            if await to_thread.run_sync(has_due, context):
                break
        await asyncio.sleep(1)
    from sync.event_sender import EventSender

    await EventSender(context).run()


def create_app_from_environment() -> FastAPI:
    """Build the app with the settings of the environment, for granian's workers."""
    return create_app(Settings.from_environment())


def describe_openapi(app: FastAPI) -> None:
    """Put the shape of a refusal into the OpenAPI, and take out FastAPI's own 422."""
    build = app.openapi

    def openapi() -> dict[str, object]:
        if app.openapi_schema is None:
            schema = build()
            shapes = schema.setdefault("components", {}).setdefault("schemas", {})
            shapes["Problem"] = Problem.model_json_schema()
            for unused in ("HTTPValidationError", "ValidationError"):
                shapes.pop(unused, None)
            for operations in schema["paths"].values():
                for operation in operations.values():
                    operation["responses"].pop("422", None)
        return app.openapi_schema or {}

    app.openapi = openapi
