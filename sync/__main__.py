"""`python -m sync`: serve, make keys, migrate, sign the directory, check a saved proof."""

import argparse
import os
import sys

from sync import registry_commands, verify
from sync.settings import Settings, SettingsError


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
    directory_parser = commands.add_parser("directory", help="agencies and their signed directory")
    registry_commands.add_arguments(directory_parser)
    verify.add_arguments(commands.add_parser("verify-receipt", help="check a saved proof"))
    options = parser.parse_args(arguments)
    try:
        if options.command == "verify-receipt":
            return verify.run(options)
        if options.command == "serve":
            return serve(options.host, int(options.port), int(options.workers))
        settings = Settings.from_environment()
        if options.command == "keys":
            return make_keys(settings)
        if options.command == "directory":
            return registry_commands.run(options, settings)
        from sync.database import migrate

        migrate(settings)
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


def serve(host: str, port: int, workers: int) -> int:
    """Serve until SIGINT or SIGTERM; the workers read the environment again."""
    os.environ["PLEIN_PORT"] = str(port)
    settings = Settings.from_environment()
    from granian.constants import Interfaces, Loops
    from granian.server import Server

    from sync.server import prepare

    prepare(settings)
    print(f"Plein at {settings.origin} (listening on {host}:{port})", flush=True)
    Server(
        "sync.server:create_app_from_environment",
        factory=True,
        address=host,
        port=port,
        workers=workers,
        interface=Interfaces.ASGI,
        loop=Loops.asyncio,
        log_level="warning",  # pyright: ignore[reportArgumentType]
        respawn_failed_workers=True,
        workers_kill_timeout=5,
    ).serve()
    return 0


if __name__ == "__main__":
    sys.exit(main())
