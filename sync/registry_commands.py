"""`python -m sync directory ...`: register an agency, sign a directory, show it, print the root."""

import argparse
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from joserfc.jwk import ECKey

from sync.keys import load_keys, trust_root
from sync.registry import Registry, RegistryError, compare_directories, make_server_entry
from sync.settings import Settings
from sync.signatures import public_jwk
from sync.wire import canonical_json

__all__ = ["add_arguments", "run"]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the commands to a parser."""
    commands = parser.add_subparsers(dest="directory_command", required=True)
    register = commands.add_parser("register", help="keep the public keys that an agency signed")
    register.add_argument("file", type=Path, help="what `python -m sync.agency keys` wrote")
    build = commands.add_parser("build", help="sign a new directory when something changed")
    build.add_argument("--root", type=Path, help="private root key (PEM); default: the server's")
    commands.add_parser("show", help="say what the directory holds")
    commands.add_parser("root", help="print the public root key that the wallet trusts")


def run(options: argparse.Namespace, settings: Settings) -> int:
    """Do what the command line asks and return the exit status."""
    acts: dict[str, Callable[[argparse.Namespace, Settings], None]] = {
        "register": _register,
        "build": _build,
        "show": _show,
        "root": _print_root,
    }
    try:
        acts[options.directory_command](options, settings)
    except RegistryError as error:
        print(f"plein: {error}")
        return 1
    return 0


def _register(options: argparse.Namespace, settings: Settings) -> None:
    oin = _registry(settings).register(options.file.read_text())
    print(f"Registered {oin}; sign a new directory with: python -m sync directory build")


def _build(options: argparse.Namespace, settings: Settings) -> None:
    keys = load_keys(settings.keys)
    root = ECKey.import_key(options.root.read_bytes()) if options.root else keys.directory_root
    if root is None:
        raise RegistryError("The root key is not on this server: name its file by --root.")
    registry, now = Registry(settings.directory, public_jwk(root)), datetime.now(UTC)
    before = registry.last()
    made = registry.build(root, make_server_entry("Plein", keys.signing, now), now)
    if trust_root(settings.keys, root):
        print("This server now checks directories by that root key: start it again.")
    if made is None:
        print("Directory: nothing changed")
        return
    print(f"Directory {made.number} signed, with {len(made.agencies)} agencies")
    for line in compare_directories(before, made) if before else []:
        print(f"  {line}")


def _show(_: argparse.Namespace, settings: Settings) -> None:
    directory = _registry(settings).last()
    if directory is None:
        print("There is no directory yet: python -m sync directory build")
        return
    print(f"Directory {directory.number}, holds until {directory.expires_at:%Y-%m-%d}")
    for agency in directory.agencies:
        services = ", ".join(service["id"] for service in agency["services"])
        print(f"  {agency['name']} ({agency['oin']}): {services}")


def _print_root(_: argparse.Namespace, settings: Settings) -> None:
    public = load_keys(settings.keys).directory_root_public
    print(canonical_json({name: public[name] for name in ("crv", "kty", "x", "y")}).decode())


def _registry(settings: Settings) -> Registry:
    return Registry(settings.directory, load_keys(settings.keys).directory_root_public)
