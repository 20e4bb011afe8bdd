"""`python -m sync directory ...`: register an agency; build, sign and publish the directory; look.

register FILE          keep the public keys that an agency signed
end OIN                an agency takes part no more
revoke KID             a key of an agency was stolen: it counts no more, here at once
build                  sign the next directory and serve it, where one root key does
build --draft FILE     make it for others to sign; --next-roots FILE changes who signs
sign FILE --root KEY   add one signature, on any machine, without the server's data
publish FILE           serve what enough root keys have signed
verify FILE            say whether a directory is good, by whose keys, and until when
diff OLD NEW           say what changed between two files
show, root             what the directory holds; who signs it
root --new FILE        make a root key and its public half
root --set K FILE...   print a set of public root keys of which K must sign
"""

import argparse
import json
import os
import re
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec
from joserfc.errors import JoseError
from joserfc.jwk import ECKey

from sync.differences import compare_directories
from sync.directory import add_signature, make_server_entry, read_draft, verify_directory
from sync.keys import ServerKeys, load_keys, trust_roots
from sync.registry import Registry, RegistryError
from sync.root_sets import RootSet, as_root_set
from sync.settings import Settings
from sync.signatures import NotGenuine, public_jwk, thumbprint
from sync.wire import canonical_json

__all__ = ["add_arguments", "mark_key_ids", "run"]

_HYPHEN_FIRST = re.compile(r"-[A-Za-z0-9_-]{42}")


def mark_key_ids(words: list[str]) -> list[str]:
    """Put `--` before a key's id that begins with a hyphen, so that it is not read as an option.

    One id in sixty-four does: they are thumbprints in base64url, 43 characters (RFC 7638).
    """
    marked: list[str] = []
    for word in words:
        if _HYPHEN_FIRST.fullmatch(word) and "--" not in marked:
            marked.append("--")
        marked.append(word)
    return marked


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the commands to a parser."""
    commands = parser.add_subparsers(dest="directory_command", required=True)
    register = commands.add_parser("register", help="keep the public keys that an agency signed")
    register.add_argument("file", type=Path, help="what `python -m sync.agency keys` wrote")
    revoke = commands.add_parser("revoke", help="say that a key of an agency was stolen")
    revoke.add_argument("kid", help="the key, as `show` names it")
    end = commands.add_parser("end", help="let an agency take part no more")
    end.add_argument("oin", help="its number, as `show` names it")
    build = commands.add_parser("build", help="sign the next directory when something changed")
    build.add_argument(
        "--root", type=Path, action="append", help="private root key (PEM); default: the server's"
    )
    build.add_argument("--draft", type=Path, help="write it here for others to sign")
    build.add_argument("--next-roots", type=Path, help="who signs from now on; with --draft")
    sign = commands.add_parser("sign", help="add one signature to a draft")
    sign.add_argument("file", type=Path)
    sign.add_argument("--root", type=Path, required=True, help="private root key (PEM)")
    publish = commands.add_parser("publish", help="serve what enough root keys have signed")
    publish.add_argument("file", type=Path)
    verify = commands.add_parser("verify", help="say whether a directory is good")
    verify.add_argument("file", type=Path)
    verify.add_argument("--root", type=Path, help="public root key or set; default: the server's")
    diff = commands.add_parser("diff", help="say what changed between two directories")
    diff.add_argument("old", type=Path)
    diff.add_argument("new", type=Path)
    commands.add_parser("show", help="say what the directory holds")
    root = commands.add_parser("root", help="print the public root key or set that is trusted")
    root.add_argument("--new", type=Path, help="make a private root key in this file (PEM)")
    root.add_argument(
        "--set", nargs="+", metavar=("K", "FILE"), help="print a set of public keys: K must sign"
    )


def run(options: argparse.Namespace, settings: Settings) -> int:
    """Do what the command line asks and return the exit status."""
    acts: dict[str, Callable[[argparse.Namespace, Settings], None]] = {
        "register": _register,
        "revoke": _revoke,
        "end": _end,
        "build": _build,
        "sign": _sign,
        "publish": _publish,
        "verify": _verify,
        "diff": _diff,
        "show": _show,
        "root": _print_root,
    }
    try:
        acts[options.directory_command](options, settings)
    except RegistryError as error:
        print(f"plein: {error}")
        return 1
    except OSError as error:
        print(f"plein: {error.filename or 'a file'} cannot be read or written: {error.strerror}")
        if isinstance(error, FileNotFoundError) and not settings.data.is_dir():
            print(f"plein: nothing stands in {settings.data}: begin with `python -m sync keys`")
        return 1
    return 0


def _register(options: argparse.Namespace, settings: Settings) -> None:
    oin, kid = _registry(settings).register(options.file.read_text())
    print(f"Signing key of {oin}: {kid}")
    print("  Call the agency, by a number that you did not get in this file, and compare that.")
    print(f"Registered {oin}; sign a new directory with: python -m sync directory build")


def _revoke(options: argparse.Namespace, settings: Settings) -> None:
    name = _registry(settings).revoke(options.kid, datetime.now(UTC))
    print(f"This server takes nothing by that key of {name} any more.")
    print("Phones and agencies follow when you sign: python -m sync directory build")
    print("The agency makes new keys and sends you its registration again.")


def _end(options: argparse.Namespace, settings: Settings) -> None:
    _registry(settings).end(options.oin)
    print(f"{options.oin} takes part no more, when you sign: python -m sync directory build")


def _build(options: argparse.Namespace, settings: Settings) -> None:
    keys = load_keys(settings.keys)
    roots = [_read_private(path) for path in options.root or ()]
    if not roots and keys.directory_root:
        roots = [keys.directory_root]
    if not roots and not options.draft:
        raise RegistryError("The root key is not on this server: name its file by --root.")
    registry = _registry_for(settings, keys, roots)
    now = datetime.now(UTC)
    server = make_server_entry("Plein", keys.signing, now)
    if options.next_roots and not options.draft:
        raise RegistryError("Who signs changes by a draft that others can sign: add --draft FILE.")
    before = registry.last()
    if options.draft:
        following = _read_roots(options.next_roots) if options.next_roots else None
        _write_draft(options.draft, registry.draft(roots, server, now, following))
        return
    made = registry.build(roots, server, now)
    served = made or before
    if served and trust_roots(settings.keys, _shortest(served.roots)):
        print("This server now checks directories by that root key: start it again.")
    for agency in registry.unlisted():
        print(f"Not listed: {agency} has no registered keys; `directory register` takes them in.")
    if made is None:
        print("Directory: nothing changed")
        return
    print(f"Directory {made.number} signed, with {len(made.agencies)} agencies")
    for line in compare_directories(before, made) if before else []:
        print(f"  {line}")


def _write_draft(path: Path, document: str | None) -> None:
    if document is None:
        print("Directory: nothing changed")
        return
    path.write_text(document, encoding="utf-8")
    _tell_signatures(path, document)


def _sign(options: argparse.Namespace, _: Settings) -> None:
    document = options.file.read_text(encoding="utf-8")
    try:
        signed = add_signature(document, _read_private(options.root))
    except NotGenuine as error:
        why = "that key is of no root set that signs here"
        if error.code != "root-unknown":
            why = "it is no draft of a directory, or it was changed on its way"
        raise RegistryError(f"{options.file} was not signed: {why}.") from error
    draft = options.file.with_name(f".{options.file.name}.{os.getpid()}")
    draft.write_text(signed, encoding="utf-8")
    draft.replace(options.file)
    _tell_signatures(options.file, signed)


def _tell_signatures(path: Path, document: str) -> None:
    draft = read_draft(document)
    print(f"{path}: directory {draft.payload['number']}, {len(draft.payload['agencies'])} agencies")
    print(f"  its digest, for all who sign to compare: {draft.digest}")
    if draft.sets:
        last = draft.sets[-1]
        signed = len([kid for kid in draft.signed_by if kid in last.key_by_kid])
        print(f"  signed by {signed} of the {last.threshold} root keys that it needs")
    print("  more signatures: python -m sync directory sign FILE --root KEY; then: publish FILE")


def _publish(options: argparse.Namespace, settings: Settings) -> None:
    registry = _registry(settings)
    before = registry.last()
    made = registry.publish(options.file.read_text(encoding="utf-8"), datetime.now(UTC))
    if before and before.digest == made.digest:
        print(f"Directory {made.number} is served already")
        return
    print(f"Directory {made.number} published, with {len(made.agencies)} agencies")
    for line in compare_directories(before, made) if before else []:
        print(f"  {line}")
    if before and before.roots.digest != made.roots.digest:
        trust_roots(settings.keys, _shortest(made.roots))
        print("Other root keys sign from now on: start the server again, build the wallet again.")


def _verify(options: argparse.Namespace, settings: Settings) -> None:
    public = options.root
    roots = _read_roots(public) if public else load_keys(settings.keys).directory_root_public
    document = options.file.read_text(encoding="utf-8")
    try:
        directory = verify_directory(document, roots, datetime.now(UTC))
    except NotGenuine as error:
        why = {
            "directory-signature": "too few keys of the root set have signed it, or it was changed",
            "directory-expired": "it has expired",
            "roots-form": "the file of --root holds no public root key or set",
        }.get(error.code, "it is no directory of this form")
        raise RegistryError(f"{options.file} is not good: {why}.") from error
    kids = [kid for kid in read_draft(document).signed_by if kid in directory.roots.key_by_kid]
    print(f"Directory {directory.number} is good until {directory.expires_at:%Y-%m-%d}")
    print(f"  digest {directory.digest}")
    print(f"  signed by {', '.join(kids)}; {directory.roots.threshold} needed")


def _diff(options: argparse.Namespace, _: Settings) -> None:
    try:
        old, new = (read_draft(p.read_text(encoding="utf-8")) for p in (options.old, options.new))
    except NotGenuine as error:
        raise RegistryError("One of the two files is no directory.") from error
    print(f"From directory {old.payload['number']} to {new.payload['number']}, signatures apart:")
    for line in compare_directories(old, new) or ["nothing that people see"]:
        print(f"  {line}")
    if old.sets and new.sets and old.sets[-1].digest != new.sets[-1].digest:
        after = new.sets[-1]
        print(f"  {after.threshold} of {len(after.keys)} root keys sign from then on.")


def _show(_: argparse.Namespace, settings: Settings) -> None:
    directory = _registry(settings).last()
    if directory is None:
        print("There is no directory yet: python -m sync directory build")
        return
    print(f"Directory {directory.number}, holds until {directory.expires_at:%Y-%m-%d}")
    for agency in directory.agencies:
        services = ", ".join(service["id"] for service in agency["services"])
        label = ", no government" if agency.get("kind") == "other" else ""
        print(f"  {agency['name']} ({agency['oin']}{label}): {services}")
        for key in agency["keys"]:
            until = f" until {key['until']}" if key["until"] else ""
            print(f"    {key['use']} {key['kid']} from {key['from']}{until}")


def _print_root(options: argparse.Namespace, settings: Settings) -> None:
    if options.new:
        _make_root(options.new)
        return
    if options.set:
        number, *files = options.set
        if not number.isdecimal() or not files:
            raise RegistryError("Say how many must sign and name the public keys: --set 2 A B C")
        keys = [key for path in files for key in _read_roots(Path(path)).keys]
        try:
            roots = as_root_set({"threshold": int(number), "keys": keys})
        except NotGenuine as error:
            raise RegistryError(
                f"{number} of {len(keys)} keys is no set: each key once, at most sixteen, and as"
                " many or more keys than must sign."
            ) from error
        print(canonical_json(roots.members).decode())
        return
    last = _registry(settings).last()
    trusted = last.roots if last else as_root_set(load_keys(settings.keys).directory_root_public)
    print(canonical_json(_shortest(trusted)).decode())


def _make_root(path: Path) -> None:
    if path.exists():
        raise RegistryError(f"{path} is there already; a key is never overwritten.")
    private = ec.generate_private_key(ec.SECP256R1())
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        pem, pkcs8 = serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8
        file.write(private.private_bytes(pem, pkcs8, serialization.NoEncryption()))
    key = _read_private(path)
    public = path.with_suffix(".public.json")
    public.write_bytes(canonical_json(public_jwk(key)))
    print(f"Root key {thumbprint(key)} in {path}: keep it off the server, in two places.")
    print(f"Its public half, to give away: {public}")


def _registry(settings: Settings) -> Registry:
    root = load_keys(settings.keys).directory_root_public
    return Registry(settings.directory, root, settings.agencies)


def _registry_for(settings: Settings, keys: ServerKeys, roots: list[ECKey]) -> Registry:
    """Give the registry by what is trusted, or by the one key that is to be trusted at first."""
    registry = _registry(settings)
    trusted = as_root_set(keys.directory_root_public)
    if len(roots) != 1 or thumbprint(roots[0]) in trusted.key_by_kid or registry.current.exists():
        return registry
    return Registry(settings.directory, public_jwk(roots[0]), settings.agencies)


def _shortest(roots: RootSet) -> dict[str, object]:
    """Write one key as a JWK, as before there were sets."""
    is_one = roots.threshold == 1 and len(roots.keys) == 1
    return dict(roots.keys[0]) if is_one else roots.members


def _read_roots(path: Path) -> RootSet:
    try:
        return as_root_set(json.loads(path.read_text(encoding="utf-8")))
    except (NotGenuine, ValueError) as error:
        raise RegistryError(f"{path} holds no public root key or set of them.") from error


def _read_private(path: Path) -> ECKey:
    try:
        key = ECKey.import_key(path.read_bytes())
        if not key.is_private or key.curve_name != "P-256":
            raise ValueError("public")
    except (JoseError, ValueError, TypeError) as error:
        raise RegistryError(f"{path} holds no private root key (P-256, PEM).") from error
    return key
