"""Measures how many submissions a second are delivered into a folder.

`python -m tests.load.delivery` prints its part of the table alone. Beside it stands the plain way:
the same JSON written by `json.dump`, without attachments, notes or waiting for the disk.
"""

import json
import tempfile
import time
from pathlib import Path

from tests.agency.delivery import PDF, Depot
from tests.load.rows import Row, show

SUBMISSIONS = 200


def measure(submissions: int = SUBMISSIONS) -> list[Row]:
    """Measure; takes about ten seconds on 2 cores."""
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        (place / "uit").mkdir()
        depot = Depot(place, "connectors: [{name: map, kind: folder, where: uit}]")
        for _ in range(submissions):
            depot.put([PDF])
        begun = time.perf_counter()
        delivered = depot.deliver()
        ours = submissions / (time.perf_counter() - begun)
        depot.close()
        documents = [
            json.loads((path / "inzending.json").read_bytes()) for path in (place / "uit").iterdir()
        ]
        assert delivered == len(documents) == submissions
        (place / "plain").mkdir()
        begun = time.perf_counter()
        for number, document in enumerate(documents):
            with (place / "plain" / f"{number}.json").open("w") as file:
                json.dump(document, file)
        plain = submissions / (time.perf_counter() - begun)
    name = "submissions with one file delivered into a folder a second, each durably"
    return [Row(name, round(ours), round(plain), "json.dump, no fsync")]


if __name__ == "__main__":
    show(measure())
