"""The words of the wallet's screens for a service, and those that only its author reads.

The names are those of the messages in `pwa/texts`; a test holds the words against them. They stand
here too since an agency that takes `pwa/rules` along has no texts of screens.
"""

from collections.abc import Mapping

from pwa.rules.service_checks import MEASURES

__all__ = ["MEASURES_BY_LANGUAGE", "NOTES", "PAPERS", "ROLES", "SCREENS", "term_in_words"]

SCREENS: Mapping[str, Mapping[str, str]] = {
    "nl": {
        "share-promises": "Wat {agency} u belooft",
        "share-gets": "Wat {agency} krijgt",
        "share-optional": "{label} (hoeft niet)",
        "share-yes": "Ja",
        "share-no": "Nee",
        "share-check": "Verder naar nakijken",
        "share-review": "Kijk alles na",
        "share-change": "Wijzigen",
        "share-review-about": "Er is nog niets verstuurd. Dit gaat naar {agency}: {title}.",
        "share-facts": "Deze gegevens",
        "share-papers": "Deze papieren",
        "share-conditions": "Wat ermee gebeurt",
        "share-to": "Voor wie",
        "share-purpose": "Waarvoor",
        "share-ground": "Waarom dit mag",
        "share-kept": "Hoe lang bewaard",
        "share-back-out": "Als u zich bedenkt",
        "share-send": "Akkoord en versturen",
        "share-paper": "Ook op papier",
        "share-paper-along": (
            "{agency} heeft deze weg nog niet officieel geopend. Stuur het daarom ook per "
            "post. Dit is alvast een bericht."
        ),
        "share-decisions": "Ik wil het besluit hierover op Plein krijgen van {agency}.",
        "share-decisions-hint": (
            "U kunt dit later veranderen. Zonder deze keuze krijgt u het besluit per post."
        ),
        "steps-needs": "Dit hebt u nodig",
        "steps-topics": "De onderdelen",
        "steps-at": "Onderdeel {at} van {all}",
        "steps-begin": "Begin",
        "steps-next": "Verder",
        "steps-back": "Vorige",
        "steps-skip": "Nu overslaan",
        "steps-stop": "Bewaren en stoppen",
        "steps-ahead": "Wat er gebeurt, en wanneer",
        "steps-partner": "Uw partner",
        "paper-photo": "Maak een foto",
        "paper-choose": "Kies een bestand",
    },
    "en": {
        "share-promises": "What {agency} promises you",
        "share-gets": "What {agency} gets",
        "share-optional": "{label} (optional)",
        "share-yes": "Yes",
        "share-no": "No",
        "share-check": "Go on and check",
        "share-review": "Check everything",
        "share-change": "Change",
        "share-review-about": "Nothing has been sent yet. This goes to {agency}: {title}.",
        "share-facts": "These details",
        "share-papers": "These papers",
        "share-conditions": "What happens with it",
        "share-to": "For whom",
        "share-purpose": "What for",
        "share-ground": "Why this is allowed",
        "share-kept": "How long it is kept",
        "share-back-out": "If you change your mind",
        "share-send": "Agree and send",
        "share-paper": "On paper too",
        "share-paper-along": (
            "{agency} has not officially opened this way yet. So send it by post too. This is "
            "a message ahead of it."
        ),
        "share-decisions": "I want to get the decision on this on Plein from {agency}.",
        "share-decisions-hint": (
            "You can change this later. Without this choice you get the decision by post."
        ),
        "steps-needs": "What you need",
        "steps-topics": "The parts",
        "steps-at": "Part {at} of {all}",
        "steps-begin": "Begin",
        "steps-next": "Next",
        "steps-back": "Back",
        "steps-skip": "Skip for now",
        "steps-stop": "Keep and stop",
        "steps-ahead": "What happens, and when",
        "steps-partner": "Your partner",
        "paper-photo": "Take a photo",
        "paper-choose": "Choose a file",
    },
}
ROLES: Mapping[str, Mapping[str, str]] = {
    "nl": {
        "customer": "Aanvragen of doorgeven",
        "user": "Iets melden",
        "partner": "Samen maken of afspreken",
        "subject": "Als u het niet eens bent of als er wordt gecontroleerd",
    },
    "en": {
        "customer": "Apply for or pass on",
        "user": "Report a problem",
        "partner": "Make or agree on something together",
        "subject": "If you disagree or are being checked",
    },
}
"""Under which heading a list of services has it: the variants of share-role."""
PAPERS: Mapping[str, Mapping[str, str]] = {
    "nl": {
        "decision": "Beschikking (besluit)",
        "payslip": "Loonstrook of betaalspecificatie",
        "letter": "Brief",
        "contract": "Contract",
        "identity": "Paspoort of identiteitskaart",
        "policy": "Verzekeringspolis",
        "bill": "Rekening of bon",
        "registration": "Inschrijving of bewijs",
        "bank_statement": "Bankafschrift",
        "cv": "Cv",
        "evidence": "Bewijs van een sollicitatie",
        "proof": "Overzicht van sollicitaties",
        "other": "Iets anders",
    },
    "en": {
        "decision": "Decision",
        "payslip": "Payslip or payment statement",
        "letter": "Letter",
        "contract": "Contract",
        "identity": "Passport or identity card",
        "policy": "Insurance policy",
        "bill": "Bill or receipt",
        "registration": "Registration or certificate",
        "bank_statement": "Bank statement",
        "cv": "CV",
        "evidence": "Proof of an application",
        "proof": "Overview of applications",
        "other": "Something else",
    },
}
"""The kinds of papers of the wallet: the variants of paper-kind."""
NOTES: Mapping[str, Mapping[str, str]] = {
    "nl": {
        "page": "Zo ziet iemand deze dienst in Plein. Wat blauw en schuin staat, leest alleen u.",
        "in list": "In de lijst",
        "not listed": "Staat niet in de lijst: de dienst wordt aangeboden waar zij nodig is.",
        "found by": "Ook te vinden met",
        "measured": "Gemeten als",
        "at most": "hooguit",
        "only": "Alleen als",
        "not": "Niet als",
        "later": "Mag later, {term} na het versturen",
        "known": "Plein vult dit in als het er al staat.",
        "partner": "Alleen als {condition}",
        "kinds": "Bovenaan staan papieren van deze soort: {kinds}; hooguit {most}",
        "answer": "(het antwoord)",
        "paper": "(het papier)",
        "after": "Na het versturen",
        "form": "Het formulier",
        "text": "een tekstvak",
        "amount_cents": "een bedrag",
        "date": "een dag",
        "choice": "één keuze",
        "number": "een heel getal",
        "yes_no": "één keuze",
        "income_part": "een inkomen uit Plein",
        "code": "een code uit een brief",
        "offer": "een voorstel dat binnenkwam",
        "question": "een vraag die binnenkwam",
        "iban": "een IBAN",
        "proof": "zet Plein er zelf bij",
    },
    "en": {
        "page": (
            "This is how somebody sees this service in Plein. Only you read what is blue and "
            "slanted."
        ),
        "in list": "In the list",
        "not listed": "Is not in the list: the service is offered where it is needed.",
        "found by": "Also found by",
        "measured": "Measured as",
        "at most": "at most",
        "only": "Only if",
        "not": "Not if",
        "later": "May follow later, {term} after sending",
        "known": "Plein fills this in when it has it already.",
        "partner": "Only if {condition}",
        "kinds": "Papers of this kind stand on top: {kinds}; at most {most}",
        "answer": "(the answer)",
        "paper": "(the paper)",
        "after": "After sending",
        "form": "The form",
        "text": "a box for text",
        "amount_cents": "an amount",
        "date": "a day",
        "choice": "one choice",
        "number": "a whole number",
        "yes_no": "one choice",
        "income_part": "an income from Plein",
        "code": "a code from a letter",
        "offer": "a proposal that came in",
        "question": "a question that came in",
        "iban": "an IBAN",
        "proof": "Plein adds this itself",
    },
}
"""What an author reads beside the words of the wallet."""
MEASURES_BY_LANGUAGE: Mapping[str, Mapping[str, str]] = {
    "nl": {
        "days_to_receipt": "dagen van versturen tot de ondertekende ontvangstbevestiging",
        "days_to_opened": "dagen tot een medewerker het zag",
        "days_to_answer": "dagen tot het eerste antwoord van een medewerker",
        "days_to_decision": "dagen tot het besluit",
        "questions_asked": "hoe vaak de afzender nog iets is gevraagd",
        "clerk_actions": "hoeveel handelingen medewerkers ermee deden",
        "told_before_change": "of een latere laatste dag is gezegd voor de oude voorbij was",
        "team_named": "of de afzender hoorde wie het behandelt",
        "term_told": "of de afzender een laatste dag hoorde",
        "by_design": "niets te tellen: het zit in de manier van versturen",
    },
    "en": MEASURES,
}
"""How a certainty is measured, for its author."""
_WITHIN = {
    "nl": {
        "days": ("binnen één dag", "binnen {count} dagen"),
        "weeks": ("binnen {count} weken",) * 2,
        "months": ("binnen {count} maanden",) * 2,
        "years": ("binnen {count} jaar",) * 2,
    },
    "en": {
        "days": ("within one day", "within {count} days"),
        "weeks": ("within {count} weeks",) * 2,
        "months": ("within {count} months",) * 2,
        "years": ("within {count} years",) * 2,
    },
}
_AFTER = {
    "nl": {
        "decided": " na het besluit",
        "applied": " na uw aanvraag",
        "reported": " na uw melding",
    },
    "en": {
        "decided": " after the decision",
        "applied": " after your application",
        "reported": " after your report",
    },
}


def term_in_words(term: Mapping[str, int], after: str | None, language: str) -> str:
    """Say a term such as ``{weeks: 6}``, and from which moment of a step's `after` it runs."""
    [(unit, count)] = term.items()
    one, many = _WITHIN[language][unit]
    said = (one if count == 1 else many).replace("{count}", str(count))
    return said + _AFTER[language].get(after or "", "")
