"""What a service begins with by its formula: its promise, channel, terms, steps and first question.

The terms of days and weeks are promises of the example (see `services/gemeente-voorbeeld`), which
an author replaces; those of an article are of the law. Sources: Awb 4:13 (a decision within eight
weeks) and 6:7 (six weeks to object), from memory.
"""

from collections.abc import Mapping
from typing import NamedTuple

__all__ = ["PARTS", "Parts"]


class Parts(NamedTuple):
    """The pieces of YAML that differ from one formula to another."""

    about: str
    promise: str
    channel: str
    identity: str
    end: tuple[str, str]
    """The moment from which it is kept for so long, in words."""
    steps: str
    fact: str
    gets: tuple[str, str]

    @property
    def asked(self) -> str:
        """The name of the first question."""
        return self.fact.partition("name: ")[2].partition("\n")[0]

    @property
    def back(self) -> tuple[str, str]:
        """Until when it can be taken back."""
        if self.end == _DECISION:
            return (
                "U kunt dit intrekken zolang er geen besluit is.",
                "You can withdraw this as long as there is no decision.",
            )
        return (
            "U kunt dit intrekken zolang u geen antwoord hebt.",
            "You can withdraw this as long as you have no answer.",
        )


_OPEN = """\
channel:
  opened: {day}
  basis: "uw openstellingsbesluit (Awb 2:13)"
  signature: none
  assurance: none
  decision_here: false
"""
_NOT_OPEN = """\
channel:
  opened: null
  basis: "nog niet opengesteld"
  signature: paper_goes_along
  assurance: {assurance}
  decision_here: false
"""
_NO_DECISION = "identity: not_needed\ndecision_term: null\n"
_DECIDED = 'identity: required_for_decision\ndecision_term: {weeks: 8, article: "Awb 4:13"}\n'
_ANSWER, _DECISION = ("het antwoord", "the answer"), ("het besluit", "the decision")


def _step(id_: str, actor: str, nl: str, en: str, term: str = "null", more: str = "") -> str:
    """Write a step; a term without an article is a promise, and runs from sending."""
    article = "null" if term == "null" else '"belofte van de organisatie"'
    after = "" if term == "null" else "    after: sent\n"
    return (
        f'  - id: {id_}\n    actor: {actor}\n    title: {{nl: "{nl}", en: "{en}"}}\n'
        f"    term: {term}\n{more or f'    article: {article}' + chr(10) + after}"
    )


_RECEIPT = _step(
    "receipt",
    "agency",
    "{agency} bevestigt de ontvangst",
    "{agency} confirms receipt",
    "{days: 1}",
)


def _fact(name: str, nl: str, en: str) -> str:
    return (
        f'  - name: {name}\n    label: {{nl: "{nl}", en: "{en}"}}\n    kind: text\n'
        "    required: true\n"
        '    why: {nl: "Dan kan {agency} u helpen.", en: "So {agency} can help you."}\n'
    )


def _promise(measure: str, most: int | None, nl: str, en: str) -> str:
    limit = "" if most is None else f"    most: {most}\n"
    return f'    measure: {measure}\n{limit}    nl: "{nl}"\n    en: "{en}"\n'


PARTS: Mapping[str, Parts] = {
    "flits": Parts(
        about="""\
# Flits: at once, without a letter or a visit. Is the outcome a decision (Awb 1:3), as of a permit?
# Then write identity: required_for_decision, assurance: substantial, signature: advanced,
# decision_term: {weeks: 8, article: "Awb 4:13"}, and a step in which it is decided.
""",
        promise=_promise(
            *("days_to_answer", 1, "Binnen een dag is het geregeld.", "It is done within a day.")
        ),
        channel=_OPEN,
        identity=_NO_DECISION,
        end=_ANSWER,
        steps=_step("send", "citizen", "U stuurt dit", "You send this")
        + _step("done", "agency", "{agency} regelt het", "{agency} sees to it", "{days: 1}"),
        fact=_fact("regelen", "Wat wilt u regelen?", "What do you want to arrange?"),
        gets=("Wat u wilt regelen", "What you want to arrange"),
    ),
    "wegwijs": Parts(
        about="# Wegwijs: somebody helps to find the way; say who, and when they call.\n",
        promise=_promise(
            *("team_named", None, "U ziet welk team u helpt.", "You see which team helps you.")
        ),
        channel=_NOT_OPEN.replace("{assurance}", "substantial"),
        identity=_DECIDED,
        end=_DECISION,
        steps=_step("send", "citizen", "U vraagt dit", "You ask this")
        + _RECEIPT
        + _step(
            *("talk", "agency", "{agency} praat met u over wat helpt"),
            *("{agency} talks with you about what helps", "{weeks: 2}"),
        )
        + _step(
            *("decide", "agency", "{agency} besluit", "{agency} decides", "{weeks: 8}"),
            '    article: "Awb 4:13"\n    after: sent\n',
        )
        + _step(
            *("object", "citizen", "U kunt bezwaar maken", "You can object", "{weeks: 6}"),
            '    article: "Awb 6:7"\n    optional: true\n    after: decided\n',
        ),
        fact=_fact("hulp", "Waarbij zoekt u hulp?", "What do you need help with?"),
        gets=("Waarbij u hulp zoekt", "What you need help with"),
    ),
    "ontwikkel": Parts(
        about="# Ontwikkel: people make it with you; say what becomes of it, and why.\n",
        promise=_promise(
            *("days_to_answer", 28, "Binnen vier weken hoort u wat ermee gebeurt, en waarom."),
            "Within four weeks you hear what happens with it, and why.",
        ),
        channel=_OPEN,
        identity=_NO_DECISION,
        end=_ANSWER,
        steps=_step("send", "citizen", "U stuurt uw idee", "You send your idea")
        + _RECEIPT
        + _step(
            *("answer", "agency", "{agency} zegt wat ermee gebeurt, en waarom"),
            *("{agency} says what happens with it, and why", "{weeks: 4}"),
        ),
        fact=_fact("idee", "Wat is uw idee?", "What is your idea?"),
        gets=("Uw idee", "Your idea"),
    ),
    "toezicht": Parts(
        about="# Toezicht: people are heard before, and can correct what is written about them.\n",
        promise=_promise(
            *("told_before_change", None, "U hoort het vooraf als de dag verandert."),
            "You hear it beforehand when the day changes.",
        ),
        channel=_NOT_OPEN.replace("{assurance}", "low"),
        identity="identity: as_before\ndecision_term: null\n",
        end=_ANSWER,
        steps=_step(
            *("announce", "agency", "{agency} schrijft wat zij bekijkt, en waarom"),
            "{agency} writes what it looks at, and why",
        )
        + _step("say", "citizen", "U zegt wat u ervan vindt", "You say what you think of it")
        + _step(
            *("report", "agency", "{agency} stuurt u het verslag", "{agency} sends you the report"),
            "{weeks: 1}",
        )
        + _step(
            *("correct", "citizen", "U leest het verslag en verbetert het"),
            *("You read the report and correct it", "{weeks: 2}"),
            "    article: null\n    optional: true\n",
        ),
        fact=_fact("reactie", "Wat wilt u erover zeggen?", "What do you want to say about it?"),
        gets=("Wat u erover zegt", "What you say about it"),
    ),
    "beheer": Parts(
        about="# Beheer: it is mended, and who reports it need not say who they are.\n",
        promise=_promise(
            *("days_to_answer", 5, "Binnen vijf dagen hoort u wanneer het klaar is."),
            "Within five days you hear when it is ready.",
        ),
        channel=_OPEN,
        identity=_NO_DECISION,
        end=("de melding", "the report"),
        steps=_step("send", "citizen", "U meldt het", "You report it")
        + _RECEIPT
        + _step(
            *("plan", "agency", "{agency} zegt wanneer het klaar is"),
            *("{agency} says when it is ready", "{days: 5}"),
        )
        + _step("mend", "agency", "{agency} maakt het", "{agency} mends it", "{weeks: 3}"),
        fact=_fact("melding", "Waar is het, en wat is er?", "Where is it, and what is wrong?"),
        gets=("Wat u meldt", "What you report"),
    ),
}
