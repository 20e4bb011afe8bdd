"""A submission for people to read, as plain text in Dutch, made from what its JSON says."""

import unicodedata
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sync.agency.terms import AMSTERDAM

__all__ = ["TEXT_NAME", "write_text"]

TEXT_NAME = "inzending.txt"
_TRUTH = {True: "ja", False: "nee", None: "niet ingevuld"}


def write_text(said: Mapping[str, Any]) -> bytes:
    """Write the text of a submission; the same JSON always gives the same.

    What the sender wrote stands on lines of its own and without invisible signs, so that it cannot
    pass for what we say.
    """
    person = said["afzender"]["persoon"]
    lines = [
        f"Inzending {said['nummer']} via Plein",
        "",
        f"Dienst: {said['dienst']}",
        f"Doel: {_show(said['doel'])}",
        f"Grondslag: {_show(said['grondslag'])}",
        f"Ingediend op: {_moment(said['ingediendOp'])}",
        f"Ontvangen op: {_moment(said['ontvangenOp'])}",
        f"Afzender: {_show(person['naam'])}, nummer {_show(person['nummer'])}"
        if person
        else "Afzender: de identiteit is niet vastgesteld",
    ]
    # What was written before version 2 has no such member.
    if acting := said.get("vertegenwoordiging"):
        lines += [
            f"Namens: {_show(acting['namens'])}",
            f"Door: {_show(acting['door'])}, {acting['rol']} ({acting['grond']})",
            f"Kenmerk van de grond: {_show(acting['kenmerk']) or 'zie de bijlagen'}",
            "De afzender zegt dit. Of het zo is, moet nog worden gecontroleerd.",
        ]
    if said["betreft"]:
        lines.append(f"Gaat over inzending met kenmerk: {said['betreft']}")
    lines += ["", "Gegevens"]
    for fact in said["gegevens"]:
        lines.append(f"- {_show(fact['omschrijving'])}: {_value(fact)}")
    lines += ["", "Bijlagen"]
    for each in said["bijlagen"]:
        lines.append(f"- {_show(each['naam'])} ({each['soort']}, {each['omvang']} bytes)")
    return "\r\n".join([*lines, "", f"Kenmerk: {said['id']}", ""]).encode()


def _value(fact: Mapping[str, Any]) -> str:
    value, unit = fact["waarde"], fact["eenheid"]
    if value is None or isinstance(value, bool):
        return _TRUTH[value]
    if isinstance(value, int) and unit == "cents":
        sign, euros, cents = "-" if value < 0 else "", *divmod(abs(value), 100)
        return f"{sign}€ {euros:,}".replace(",", ".") + f",{cents:02}"
    return _show(f"{value} {unit}".strip())


def _moment(said: str) -> str:
    moment = datetime.fromisoformat(said.replace("Z", "+00:00")).astimezone(AMSTERDAM)
    return moment.strftime("%d-%m-%Y %H:%M")


def _show(text: str) -> str:
    return "".join(" " if c in "\r\n\t" else c for c in text if _is_seen(c)).strip()


def _is_seen(character: str) -> bool:
    return character in "\r\n\t" or unicodedata.category(character)[0] != "C"
