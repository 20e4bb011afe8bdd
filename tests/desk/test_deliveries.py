"""The notice of what was not delivered: number, connector and reason, and nothing of a person."""

from functools import partial

from state.desk.deliveries import write_lines
from state.desk.words import say
from sync.agency.connectors.outgoing import Trouble


def test_trouble_is_told_by_number_and_reason() -> None:
    troubles = [
        Trouble("map", "a", 1_234, "taken", True, 1),
        Trouble("zaken", "b", 7, "busy", False, 1_000),
    ]
    failed, waits = write_lines(troubles, partial(say, "nl"))
    assert (failed.id, waits.id) == ("a", "b")
    assert failed.about == "Nummer 1234, koppeling map. Definitief niet gelukt."
    assert waits.about.endswith("Het wordt vanzelf weer geprobeerd; pogingen tot nu toe: 1000.")
    assert failed.reason == "Op de plek van deze inzending staat al iets anders"
    assert write_lines(troubles, partial(say, "en"))[1].reason.startswith("The other system")
