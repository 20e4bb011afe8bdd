"""What the OpenAPI of the agency API says of what an agency publishes, with whole examples."""

import json
from typing import Any

__all__ = ["CLAIMS", "CLAIMS_EXAMPLE", "DESCRIPTION", "PARAMETERS"]

_PLACES = """\
schema: 1
places:
  - id: wijkteam-molen
    kind: neighbourhood_team
    name: Wijkteam Molenkwartier
    what: {nl: "Vragen over geld. Loop binnen.", en: "Questions about money. Walk in."}
    route: {nl: "Naast de ingang van het park.", en: "Next to the gate of the park."}
    address: Molenlaan 2, 9991 AB Voorbeeld
    at: [52.70790, 5.40380]
    open:
      - {days: [1, 2, 4], from: "09:00", until: "12:30"}
      - {days: [3], from: "13:30", until: "20:00"}
    exceptions:
      - {day: 2026-12-25, last: 2026-12-26, open: [], why: {nl: Kerst, en: Christmas}}
    languages: [nl, en, ar, tr]
    phone: "14 099"
    website: null
    wheelchair: "yes"
    appointment: possible
    checked: 2026-11-02
"""
_STEPS = {
    "v": 1,
    "since": "2026-01-01",
    "until": "2026-03-31",
    "steps": [
        {"service": "straatfeest", "step": "1", "clear": 41, "unclear": None, "reason": None}
    ],
}
CLAIMS_EXAMPLE: dict[str, Any] = {
    "v": 1,
    "oin": "00000099999999990000",
    "kind": "plaatsen",
    "name": "plaatsen",
    "number": 1,
    "content": _PLACES,
}
CLAIMS: dict[str, Any] = {
    "type": "object",
    "required": ["v", "oin", "kind", "name", "number", "content"],
    "additionalProperties": False,
    "properties": {
        "v": {"const": 1},
        "oin": {"type": "string", "pattern": "^[0-9]{20}$"},
        "kind": {"enum": ["diensten", "regels", "plaatsen", "duidelijkheid"]},
        "name": {"type": "string", "description": "Hetzelfde als in het pad"},
        "number": {"type": "integer", "minimum": 1, "description": "Hoger dan het vorige"},
        "content": {
            "type": ["string", "null"],
            "description": "De tekst van het bestand; null trekt het in",
        },
    },
}
DESCRIPTION = f"""\
Publiceer een dienst, regels, plekken of tellingen; de volgende gids neemt het op.

`publicatie` is een JWS (compact, ES256) met in de kop `typ`: `plein-publication+jws` en `jwk`: uw
openbare tekensleutel. Wat u ondertekent, is `PublicatieInhoud`; `kind` en `name` zijn `soort` en
`naam` uit het pad.

- `diensten/{{id}}`: een dienst, als YAML.
- `regels/{{wet}}.{{eerste dag}}`: regels van een gemeente, als YAML.
- `plaatsen/plaatsen`: al uw plekken in één bestand, als YAML. Elke plek heeft een `kind`
  (neighbourhood_team, form_help, library, debt_buddy, clients_council, community_centre,
  legal_advice of language_house), openingstijden per week (`days` 1 is maandag), uitzonderingen
  (`open: []` is dicht) en talen. Een `map` mag erbij, maar hoeft niet. Het voorbeeld bij
  `PublicatieInhoud` is een heel bestand.
- `duidelijkheid/stappen`: hoeveel mensen een stap van een dienst duidelijk vonden, als JSON. Een
  aantal onder vijf is null. Bijvoorbeeld: `{json.dumps(_STEPS)}`

Een fout wordt met de plek in het bestand en het herstel gemeld (`publication-faulty`, `uitleg`).
"""
PARAMETERS = {"soort": ("Wat u publiceert", "plaatsen"), "naam": ("De naam erbij", "plaatsen")}
