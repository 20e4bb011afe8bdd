"""Visits to the example agency's real desk, each told by a line of JSON, and answered by one.

A line is a list: [] only receives what waits and delivers the answers; ["letter", name, number]
makes a code besides, and ["message" | "decide" | "open", id] is about a case,
and ["end", mailbox] closes one. The answer is {code,
refused: why the act was not allowed, cases: [{id, service, name, late, disputed}]}.
"""

import json
import sys
from typing import Any

from sync.agency.codes import Person, make_code
from sync.agency.errors import NotAllowedError
from sync.agency.office import Office
from sync.agency.settings import AgencySettings
from tests.agency.staff import CLERK, decide, enrol


def main() -> None:
    """Visit the desk for every line that comes."""
    for line in sys.stdin:
        print(json.dumps(visit(json.loads(line))), flush=True)


def visit(words: list[str]) -> dict[str, Any]:
    """Receive, do one act, deliver, and tell how every case stands."""
    office = Office(AgencySettings.from_environment())
    enrol(office.store)
    told: dict[str, Any] = {"code": "", "refused": ""}
    try:
        office.receiver.receive_all(wait_seconds=0)
        try:
            told["code"] = act(office, *words)
        except NotAllowedError as error:
            told["refused"] = error.code
        office.receiver.deliver()
        told["cases"] = [
            {
                "id": summary.id,
                "service": summary.service,
                "name": summary.person.name if summary.person else "",
                "late": summary.sender.is_late,
                "disputed": summary.sender.is_disputed,
            }
            for summary in office.casework.summaries()
        ]
    finally:
        office.stop()
    return told


def act(office: Office, kind: str = "", first: str = "", second: str = "") -> str:
    """Do what a clerk does; give the code of a letter, else nothing."""
    work = office.casework
    if kind == "letter":
        person = Person(first, second)
        return make_code(office.store, person, "letter", "balie", office.now()).code
    if kind == "message":
        work.send_message(first, CLERK, "Vraag", "Klopt dit bedrag?")
    elif kind == "decide":
        decide(office.decisions, first, "Besluit", "U krijgt het.")
    elif kind == "open":
        work.open(first, CLERK)
    elif kind == "end":
        office.client._ask("PUT", f"/api/v1/postbussen/{first}/sluiting")
    return ""


if __name__ == "__main__":
    main()
