"""The command `statement`: checks a file of income statements, makes each once, and delivers."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from sync.agency.settings import AgencySettings

if TYPE_CHECKING:
    from sync.agency.statements import Outcome

__all__ = ["run"]


def run(settings: AgencySettings, path: Path, *, only_check: bool = False) -> int:
    """Send the statements of a file; 0 when all have arrived, 1 when some have not, 2 on faults.

    It may run beside the desk and again at any time: nothing is made twice.
    """
    from sync.agency.errors import UnreachableError
    from sync.agency.office import Office
    from sync.agency.statement_files import FileFaultError, read_statements

    try:
        statements = read_statements(path)
    except FileFaultError as error:
        print(f"{error}\nNothing was sent.", file=sys.stderr)
        return 2
    if only_check:
        print(f"{len(statements)} statements, all right; nothing was sent.")
        return 0
    office = Office(settings)
    try:
        outcome = office.statements.make(statements, office.now())
        try:
            office.receiver.deliver()
        except UnreachableError as error:
            print(f"{settings.platform} does not answer ({error.code}); what waits leaves later.")
        office.statements.look(statements, outcome)
    finally:
        office.stop()
    _tell(outcome)
    return 0 if outcome.is_whole else 1


def _tell(outcome: "Outcome") -> None:
    print(
        f"{len(outcome.made)} made, {len(outcome.earlier)} were made before;"
        f" {outcome.arrived} have arrived, {outcome.waiting} wait."
    )
    for references, why in (
        (outcome.unlinked, "no wallet is linked to this person: run this again when one is"),
        (outcome.differing, "made before with other contents: give it a reference of its own"),
        (outcome.refused, "the person has closed the mailbox: send this by post"),
    ):
        for reference in references:
            print(f"  {reference}: {why}.")
