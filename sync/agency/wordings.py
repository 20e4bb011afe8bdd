"""Service files as they stood when submissions came in, so that later wordings change no reading.

An agency rewords its questions, or takes a choice away; what a person told before is still read in
the words of then. Each wording is kept once, by the hash of its canonical JSON.
"""

import json
import sqlite3
from collections.abc import Mapping
from typing import Any, cast

from sync.agency.store import Store
from sync.wire import canonical_json, hash_b64

__all__ = ["keep_wording", "read_wording"]


def keep_wording(tx: sqlite3.Connection, service: Mapping[str, Any]) -> str:
    """Keep a service file of the directory and return the digest to find it by."""
    octets = canonical_json(service)
    digest = hash_b64(octets)
    tx.execute("INSERT OR IGNORE INTO wordings VALUES (?, ?)", (digest, octets.decode()))
    return digest


def read_wording(store: Store, digest: str | None) -> Mapping[str, Any]:
    """Give a service file that was kept; empty for what came in before wordings were kept."""
    row = store.row("SELECT content FROM wordings WHERE digest = ?", digest)
    return {} if row is None else cast("Mapping[str, Any]", json.loads(row["content"]))
