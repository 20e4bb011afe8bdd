"""Begins a service file: every member in its place, with what to write there."""

import re
from datetime import date
from pathlib import Path

from pwa.rules.service_checks import FORMULAS
from pwa.rules.service_files import ServiceFileError
from pwa.rules.skeleton_parts import PARTS
from pwa.rules.yaml_shapes import meant

__all__ = ["TO_WRITE", "write_service"]

_NAME = re.compile(r"[a-z][a-z0-9-]*")
_ROLES = {formula: role for role, formulas in FORMULAS.items() for formula in formulas}
TO_WRITE = (
    "In English:",
    *("Zeg in één zin wat iemand hier doet.", "Say in one sentence what somebody does here."),
    *("andere woorden, met komma's", "other words, with commas"),
    *("Waarvoor de gegevens zijn.", "What the details are for."),
    *("Naam van de wet of verordening", "Wat de wet zegt.", "What the law says."),
    *("uw selectielijst", "your retention schedule", 'case_type: "Zaaktype"'),
    *('team: {nl: "Team", en: "Team"}', "uw openstellingsbesluit"),
    *("belofte van de organisatie", "nog niet opengesteld"),
)
"""What a file begins with and its author has to replace."""
_TEMPLATE = """\
# What this service is for. Sources: the articles below, and where and when you read them.
{about}schema: 1
id: {name}
version: 1
valid: {{from: {day}, until: null}}
title: {{nl: "{title}", en: "In English: {title}"}}
summary:
  nl: "Zeg in één zin wat iemand hier doet."
  en: "Say in one sentence what somebody does here."
listed: true
words: {{nl: "andere woorden, met komma's", en: "other words, with commas"}}
role: {role}
formula: {formula}
certainties:
  - code: arrival
    measure: days_to_receipt
    most: 1
    nl: "U weet meteen dat het is aangekomen, met een bewijs dat u bewaart."
    en: "You know at once that it has arrived, with a proof that you keep."
  - code: promise
{promise}purpose:
  nl: "Waarvoor de gegevens zijn."
  en: "What the details are for."
legal_basis:
  ground: public_task
  law: "Naam van de wet of verordening"
  article: "1"
  privacy: "AVG artikel 6 lid 1 onder e"
  text:
    nl: "Wat de wet zegt. Wat {{agency}} ermee mag doen, staat in de wet."
    en: "What the law says. What {{agency}} may do with it is laid down in the law."
retention:
  years: 1
  # The desk erases by itself, counting from this: closed, or received. Leave it out when the years
  # begin at something that the desk does not know, such as the end of a benefit.
  from: closed
  after: {{nl: "{end_nl}", en: "{end_en}"}}
  text:
    nl: "{{agency}} bewaart dit tot 1 jaar na {end_nl}."
    en: "{{agency}} keeps this until 1 year after {end_en}."
  source: {{nl: "uw selectielijst", en: "your retention schedule"}}
withdrawal:
  nl: "{back_nl}"
  en: "{back_en}"
# Has your agency opened this way by a decision (Awb 2:13)? Then write its day, that decision, and a
# level of signature. If not, write opened: null and signature: paper_goes_along: then it is
# informal, and the wallet tells people to send paper too.
{channel}routing: {{team: {{nl: "Team", en: "Team"}}, queue: team, case_type: "Zaaktype"}}
{identity}steps:
{steps}facts:
{fact}documents: []
gets:
  - nl: "{gets_nl}"
    en: "{gets_en}"
    of: [{asked}]
consent:
  nl: "Ik stuur dit naar {{agency}}. {{agency}} bewaart het tot 1 jaar na {end_nl}."
  en: "I send this to {{agency}}. {{agency}} keeps it until 1 year after {end_en}."
"""


def write_service(services: Path, agency: str, name: str, formula: str) -> Path:
    """Write the beginning of a service file, which is right as it is, and give its path.

    Raises:
        ServiceFileError: there is such a file, or no such agency, or the name is no name.
    """
    folder = services / agency
    if not (folder / "agency.yaml").is_file():
        near = meant(agency, [path.parent.name for path in services.glob("*/agency.yaml")])
        raise ServiceFileError(
            f"{folder}: there is no agency.yaml; copy that of another agency and change it first"
            + near
        )
    if not _NAME.fullmatch(name) or name == "agency":
        plain = re.sub("[^a-z0-9]+", "-", name.lower()).strip("-")
        near = f"; did you mean {plain}?" if _NAME.fullmatch(plain) and plain != name else ""
        raise ServiceFileError(f"{name!r}: a name is small letters, digits and hyphens{near}")
    path = folder / f"{name}.yaml"
    today = date.today().isoformat()
    parts = PARTS[formula]
    text = _TEMPLATE.format(
        name=name,
        day=today,
        title=name.replace("-", " ").capitalize(),
        role=_ROLES[formula],
        formula=formula,
        about=parts.about,
        promise=parts.promise,
        channel=parts.channel.replace("{day}", today),
        identity=parts.identity,
        end_nl=parts.end[0],
        end_en=parts.end[1],
        back_nl=parts.back[0],
        back_en=parts.back[1],
        steps=parts.steps,
        fact=parts.fact,
        asked=parts.asked,
        gets_nl=parts.gets[0],
        gets_en=parts.gets[1],
    )
    try:
        with path.open("x", encoding="utf-8") as file:
            file.write(text)
    except FileExistsError as error:
        raise ServiceFileError(f"{path}: is there already; choose another name") from error
    return path
