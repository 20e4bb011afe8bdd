"""Says in sentences what changed for people between two directories."""

from collections.abc import Iterator, Mapping
from typing import Any, cast

from sync.directory import Directory, Draft

__all__ = ["compare_directories"]

Entry = Mapping[str, Any]
_TOLD = (
    *("name", "kind", "kvk", "municipality", "hosts", "contact"),
    *("hours", "open", "link", "roles", "places"),
)
"""Members of an agency of which a change is told by their name."""


def compare_directories(old: Directory | Draft, new: Directory | Draft) -> list[str]:
    """Say in sentences what changed for people between two directories."""
    before = {agency["oin"]: agency for agency in old.payload["agencies"]}
    after = {agency["oin"]: agency for agency in new.payload["agencies"]}
    lines = [f"{before[oin]['name']} no longer takes part." for oin in before if oin not in after]
    for oin, agency in after.items():
        if oin in before:
            lines += [f"{agency['name']}: {line}" for line in _compare(before[oin], agency)]
        else:
            lines.append(f"{agency['name']} takes part.")
    return lines


def _compare(old: Entry, new: Entry) -> Iterator[str]:
    for member in _TOLD:
        if old.get(member) != new.get(member):
            yield f"{member} changed."
    keys = {key["kid"]: key for key in old["keys"]}
    for key in new["keys"]:
        kid = key["kid"][:8]
        if key["kid"] not in keys:
            yield f"new key for {key['use']}, {kid}, from {key['from']}."
        elif key.get("compromised") and not keys[key["kid"]].get("compromised"):
            yield f"key for {key['use']}, {kid}, counts no more since {key['until']}: stolen."
    services = {service["id"]: service for service in old["services"]}
    for service in cast("list[Entry]", new["services"]):
        if service["id"] not in services:
            yield f"new service {service['id']}."
        elif service != services[service["id"]]:
            is_same = service.get("version") == services[service["id"]].get("version")
            more = ", but not its version: raise it in the file" if is_same else ""
            yield f"service {service['id']} changed{more}."
    for service in sorted(services.keys() - {s["id"] for s in new["services"]}):
        yield f"service {service} ended."
    yield from _compare_rules(old, new)


def _compare_rules(old: Entry, new: Entry) -> Iterator[str]:
    before, after = ({rule["name"]: rule for rule in one.get("rules", [])} for one in (old, new))
    for name, rule in after.items():
        if before.get(name) != rule:
            yield f"rules {name} {'changed' if name in before else 'are new'}."
    for name in sorted(before.keys() - after.keys()):
        yield f"rules {name} were withdrawn."
