"""What a wallet acknowledged is gone from the server's own files, sealed as it was."""

from pathlib import Path

import pytest

from sync.wire import b64encode
from tests.sync.served import Served
from tests.sync.town import ID, Town

SEALED = "x".join(b64encode(bytes([at] * 45)) for at in range(200))
"""As long as a long letter, with no two pages alike."""


def holdings(served: Served) -> dict[str, bytes]:
    """Give the database's files as they are on the disk."""
    folder = Path(served.context.settings.data)
    return {path.name: path.read_bytes() for path in folder.glob("plein.sqlite*")}


def pieces(sealed: str) -> list[bytes]:
    """Give pieces of a ciphertext, each of which would tell that a part of it is still there."""
    return [sealed[at : at + 60].encode() for at in range(0, len(sealed) - 60, 500)]


def files_with(served: Served, sealed: str) -> set[str]:
    wanted = pieces(sealed)
    return {
        name for name, held in holdings(served).items() if any(piece in held for piece in wanted)
    }


@pytest.mark.parametrize("is_long", [False, True])
def test_the_ciphertext_of_an_acknowledged_message_is_in_no_file(
    served: Served, town: Town, is_long: bool
) -> None:
    if served.context.database.is_postgresql:
        pytest.skip("what PostgreSQL has erased is vacuumed by itself, at a time of its own")
    sealed = SEALED if is_long else SEALED[:700]
    town.client.deliver(town.link.mailbox, ID, "message", sealed)
    assert served.tidy()["journal"] == 1
    assert files_with(served, sealed) == {"plein.sqlite"}
    path = f"/sync/v1/mailboxes/{town.link.mailbox}/items"
    [item] = town.phone.request(town.link, "GET", path, params={"after": 0}).json()["items"]
    town.phone.cursor = item["number"]
    town.phone.acknowledge(town.link)
    assert served.tidy()["journal"] == 1
    assert files_with(served, sealed) == set()
