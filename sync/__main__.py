"""`python -m sync`: serve, keys, migrate, back up, restore, directory, opinions, and checks."""

import argparse
import asyncio
import os
import signal
import sys
import tempfile
from contextlib import ExitStack
from pathlib import Path

from granian.log import LogLevels

from sync import registry_commands, verify
from sync.agency.kit import commands as kit
from sync.settings import Settings, SettingsError
from sync.square import commands as square

_LOG_LEVEL = LogLevels.error
_KILL_SECONDS = 5


def main(arguments: list[str] | None = None) -> int:
    """Do what the command line asks and return the exit status."""
    parser = argparse.ArgumentParser(prog="python -m sync", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    serve_options = commands.add_parser("serve", help="serve the wallet and its interface")
    serve_options.add_argument("--host", default=os.environ.get("PLEIN_HOST", "127.0.0.1"))
    serve_options.add_argument("--port", default=os.environ.get("PLEIN_PORT", "8000"))
    serve_options.add_argument("--workers", default=os.environ.get("PLEIN_WORKERS", "1"))
    commands.add_parser("keys", help="make the server's keys that are missing")
    commands.add_parser("migrate", help="bring the database to the newest version")
    commands.add_parser("opinions", help="print what people wrote about screens, without names")
    directory_parser = commands.add_parser("directory", help="agencies and their signed directory")
    registry_commands.add_arguments(directory_parser)
    verify.add_arguments(commands.add_parser("verify-receipt", help="check a saved proof"))
    agency_check = commands.add_parser("agency-check", help="check a platform, or a receiver")
    kit.add_arguments(agency_check)
    for name, what in [("backup", "write all data to"), ("restore", "take all data from")]:
        commands.add_parser(name, help=f"{what} a folder").add_argument("folder", type=Path)
    square.add_arguments(commands.add_parser("square", help="moderators' log, and keys"))
    words = sys.argv[1:] if arguments is None else arguments
    options = parser.parse_args(registry_commands.mark_key_ids(words))
    try:
        if options.command == "verify-receipt":
            return verify.run(options)
        if options.command == "agency-check":
            return kit.run(options)
        if options.command == "serve":
            return serve(options.host, int(options.port), int(options.workers))
        settings = Settings.from_environment()
        if options.command == "keys":
            return make_keys(settings)
        if options.command == "directory":
            return registry_commands.run(options, settings)
        if options.command == "square":
            return square.run(options, settings)
        if options.command == "opinions":
            return print_opinions(settings)
        if options.command == "migrate":
            from sync.database import migrate

            migrate(settings)
            return 0
        from sync.backup import back_up, hold_data, restore

        if options.command == "backup":
            back_up(settings, options.folder)
            print(f"Backed up to {options.folder}")
        else:
            with hold_data(settings, alone=True):
                restore(settings, options.folder)
            print(f"Restored from {options.folder}; the database has a new generation")
        return 0
    except SettingsError as error:
        print(f"plein: {error}", file=sys.stderr)
        return 2


def make_keys(settings: Settings) -> int:
    """Make the keys that are missing and name them, never print them."""
    from sync.keys import ensure_keys

    made = ensure_keys(settings.keys)
    print(f"Keys in {settings.keys}: " + (f"made {', '.join(made)}" if made else "all there"))
    return 0


def print_opinions(settings: Settings) -> int:
    """Print the words that people left about screens, a line each, the screen first."""
    from sync.opinions import list_words
    from sync.server import make_context

    context = make_context(settings)
    for day, screen, version, words in list_words(context):
        print(f"{screen}\t{day}\t{version or '-'}\t{words}")
    context.database.close()
    return 0


def serve(host: str, port: int, workers: int) -> int:
    """Serve until SIGINT or SIGTERM."""
    os.environ["PLEIN_PORT"] = str(port)
    settings = Settings.from_environment()
    with ExitStack() as kept:
        if workers > 1:
            # Read by prometheus_client when it is imported: workers add their numbers up in files.
            folder = kept.enter_context(tempfile.TemporaryDirectory(prefix="plein-metrics-"))
            os.environ["PROMETHEUS_MULTIPROC_DIR"] = folder
        from sync.backup import hold_data
        from sync.server import prepare

        kept.enter_context(hold_data(settings, alone=False))
        prepare(settings)
        print(f"Plein at {settings.origin} (listening on {host}:{port})", flush=True)
        if workers > 1:
            run_workers(host, port, workers)
        else:
            asyncio.run(run_here(settings, host, port))
    return 0


async def run_here(settings: Settings, host: str, port: int) -> None:
    """Run the one worker in this process, which halves the memory of a small server."""
    from granian.constants import HTTPModes, Interfaces
    from granian.server.embed import Server

    from sync.context import Context
    from sync.server import create_app

    app = create_app(settings)
    server = Server(
        app,
        address=host,
        port=port,
        interface=Interfaces.ASGI,
        http=HTTPModes.http1,  # by `auto` a connection that says nothing stays open for ever
        log_level=_LOG_LEVEL,
    )
    loop = asyncio.get_running_loop()
    is_over = asyncio.Event()
    for name in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(name, is_over.set)

    async def end_when_told() -> None:
        await is_over.wait()
        for name in (signal.SIGINT, signal.SIGTERM):
            loop.remove_signal_handler(name)  # a second one ends the process at once
        context: Context = app.state.context
        await context.wakes.close()
        server.stop()

    ending = asyncio.create_task(end_when_told())
    await server.serve()
    ending.cancel()


def run_workers(host: str, port: int, workers: int) -> None:
    """Run several workers, which read the environment again, until told to end."""
    from granian.constants import HTTPModes, Interfaces, Loops
    from granian.server import Server

    Server(
        "sync.server:create_app_from_environment",
        factory=True,
        address=host,
        port=port,
        workers=workers,
        interface=Interfaces.ASGI,
        http=HTTPModes.http1,  # by `auto` a connection that says nothing stays open for ever
        loop=Loops.asyncio,
        log_level=_LOG_LEVEL,
        respawn_failed_workers=True,
        workers_kill_timeout=_KILL_SECONDS,
    ).serve()


if __name__ == "__main__":
    os.umask(0o077)  # the folder of the data may be one that others can enter
    sys.exit(main())
