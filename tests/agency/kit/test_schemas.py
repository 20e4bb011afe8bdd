"""The JSON Schemas: what our code and the phone's make is valid, and a spoiled one is not."""

import copy
import json
import subprocess
from collections.abc import Iterator
from datetime import date, time
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema_rs

from sync.agency.__main__ import main
from sync.agency.answers import AnswerMaker
from sync.agency.coaching import ACCOUNT, Coaching
from sync.agency.kit.samples import OIN, make_sample_keys, make_samples
from sync.agency.kit.schemas import SCHEMAS
from sync.agency.receipts import KINDS
from sync.agency.senders import Senders
from sync.agency.speaking import Speaking
from sync.agency.worklist import Worklist
from sync.wire import b64decode
from tests.agency.activities import log_file, make_item
from tests.agency.desk import Desk
from tests.agency.desk import desk as desk
from tests.agency.phone import fact, open_answer
from tests.agency.test_coaching import account, establish
from tests.agency.test_referrals import LIBRARY, refer_to_the_library
from tests.agency.test_senders import Counter
from tests.agency.test_senders import counter as counter

PROJECT = Path(__file__).parents[3]
FOLDER = PROJECT / "sync" / "agency" / "schemas"
VECTORS = json.loads((PROJECT / "tests" / "vectors" / "agency.json").read_text(encoding="utf-8"))
GROWING = {"directory"}
"""Of these, services and agencies may carry members that only their own files describe."""


@cache
def schema(name: str) -> Any:
    return json.loads((FOLDER / f"{name}.json").read_text(encoding="utf-8"))


def is_valid(name: str, value: Any) -> bool:
    return bool(validator(name).is_valid(value))


def payload(jws: str) -> Any:
    return json.loads(b64decode(jws.split(".")[1]))


def hold(name: str, value: Any) -> None:
    """A real object is valid and wholly described, and each way to spoil it is found."""
    assert [str(e.message) for e in validator(name).iter_errors(value)] == []
    if name not in GROWING:
        assert list(find_undescribed(schema(name), value)) == []
    for what, spoiled in spoil(schema(name), value):
        assert not is_valid(name, spoiled), f"{name}: {what}"


@cache
def validator(name: str) -> Any:
    return jsonschema_rs.Draft202012Validator(schema(name))


def parts(shape: Any, value: Any) -> dict[str, Any]:
    """Give the members that a schema describes for this object, those of its kind too."""
    found = dict(shape.get("properties", {}))
    for each in shape.get("allOf", []):
        [(member, wanted)] = each["if"]["properties"].items()
        if value.get(member) == wanted["const"]:
            found |= each["then"]["properties"]
    return found


def find_undescribed(shape: Any, value: Any, path: str = "") -> Iterator[str]:
    if isinstance(value, dict) and "properties" in shape:
        described = parts(shape, value)
        yield from (f"{path}/{name}" for name in value if name not in described)
        for name, inner in value.items():
            if name in described:
                yield from find_undescribed(described[name], inner, f"{path}/{name}")
    elif isinstance(value, list) and "items" in shape:
        for inner in value:
            yield from find_undescribed(shape["items"], inner, f"{path}[]")


def spoil(shape: Any, value: Any) -> Iterator[tuple[str, Any]]:
    """Leave out each required member, and put a fraction in the place of each value."""
    for path, inner_shape, inner in walk(shape, value, ()):
        if path:
            yield f"fraction at {path}", replaced(value, path, 1.5)
        if isinstance(inner, dict):
            needed = set(inner_shape.get("required", []))
            for each in inner_shape.get("allOf", []):
                [(member, wanted)] = each["if"]["properties"].items()
                if inner.get(member) == wanted["const"]:
                    needed |= set(each["then"]["required"])
            for name in needed:
                rest = {key: v for key, v in inner.items() if key != name}
                yield f"without {(*path, name)}", replaced(value, path, rest)


def walk(shape: Any, value: Any, path: tuple[Any, ...]) -> Iterator[tuple[Any, Any, Any]]:
    yield path, shape, value
    if isinstance(value, dict):
        for name, inner in parts(shape, value).items():
            if name in value:
                yield from walk(inner, value[name], (*path, name))
    elif isinstance(value, list) and "items" in shape:
        for at, inner in enumerate(value[:2]):
            yield from walk(shape["items"], inner, (*path, at))


def replaced(value: Any, path: tuple[Any, ...], new: Any) -> Any:
    if not path:
        return new
    whole = copy.deepcopy(value)
    at = whole
    for step in path[:-1]:
        at = at[step]
    at[path[-1]] = new
    return whole


def test_the_files_are_those_that_the_command_writes(tmp_path: Path) -> None:
    assert main(["schemas", str(tmp_path)]) == 0
    made = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    assert made == {path.name: path.read_bytes() for path in FOLDER.iterdir()}
    for name in SCHEMAS:
        jsonschema_rs.meta.validate(schema(name))


def test_what_the_phone_makes_is_described() -> None:
    script = PROJECT / "tests" / "agency" / "kit" / "compose_on_phone.mjs"
    command = ["node", "--disable-warning=MODULE_TYPELESS_PACKAGE_JSON", str(script)]
    ran = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60)
    made = json.loads(ran.stdout)
    for each in made["made"]:
        hold("outer", each["outer"])
        hold("inner", each["inner"])
        hold("consent", each["inner"]["consent"])
    assert [len(each["outer"]["attachments"]) for each in made["made"]] == [0, 1, 0, 1]
    hold("key-change", made["change"])
    hold("activities", made["activities"])
    unknown = replaced(made["activities"], ("items", 0, "kind"), "dancing")
    assert not is_valid("activities", unknown)


def test_what_the_samples_hold_is_described_and_what_is_wrong_in_form_is_not() -> None:
    samples = {sample.name: sample for sample in make_samples(make_sample_keys())}
    for name in ("good-plain", "good-files", "good-withdrawal", "good-key-change"):
        sample = samples[name]
        hold("entry", sample.entry)
        hold("outer", sample.outer)
        hold("inner", payload(sample.inner))
        hold("deposit", payload(sample.entry["bewijsVanIndiening"]))
    for name in ("form-version", "form-fraction", "form-member", "look-alike-oin"):
        assert not is_valid("inner", payload(samples[name].inner)), name
    for name in ("alg-rsa1-5", "alg-pbes2"):
        assert not is_valid("outer", samples[name].outer), name


def test_the_vectors_and_a_saved_proof_are_described() -> None:
    hold("outer", VECTORS["submission"]["outer"])
    hold("inner", VECTORS["submission"]["claims"])
    hold("receipt", VECTORS["receipt"]["claims"])
    hold("message", VECTORS["message"]["claims"])
    hold("deposit", payload(VECTORS["deposit"]["jws"]))
    hold("proof", VECTORS["proof_file"])
    hold("signed-directory", VECTORS["proof_file"]["directory"])


def test_the_directory_and_the_registration_of_this_code_are_described(counter: Counter) -> None:
    served = counter.town.served
    registry = served.context.directory.registry
    [file] = (registry.folder / "registrations").iterdir()
    hold("registration", payload(file.read_text()))
    private = replaced(payload(file.read_text()), ("keys", 0, "jwk", "d"), "A" * 43)
    assert not is_valid("registration", private)
    document = served.context.directory.get()
    assert document
    hold("signed-directory", json.loads(document.document))
    hold("directory", document.payload)
    hold("directory", json.loads(b64decode(json.loads(document.document)["payload"])))


def test_every_kind_of_message_that_this_code_sends_is_described(
    desk: Desk, counter: Counter
) -> None:
    said = {claims["kind"]: claims for claims in [*say_at_the_desk(desk), *say_alone(counter)]}
    for claims in said.values():
        hold("message", claims)
        assert not is_valid("message", claims | {"kind": "greeting"})
    # No screen of ours sends income statements; the wallet's tests read one (test_vectors).
    income = said["message"] | {"kind": "income_statement"}
    paid = {"kind": "", "name": "Bijstand", "date": "2026-06-20", "amount_cents": 120_000}
    hold("message", income | {"payments": [paid]})
    assert said.keys() | {"income_statement"} == set(KINDS)


def say_at_the_desk(desk: Desk) -> Iterator[Any]:
    coaching = Coaching(desk.casework, desk.store, desk.inbox, OIN, lambda: desk.now)
    session, work, due = desk.session, desk.casework, date(2026, 8, 1)
    sent = account(desk, log_file([make_item(1), make_item(2)]))
    establish(desk, sent)
    work.open(sent.id, session)
    work.take_up(sent.id, session, due, "Awb 4:13")
    work.send_message(sent.id, session, "Vraag", "Kunt u bellen?")
    work.give_task(sent.id, session, "Loonstrook", "Stuur uw loonstrook.", due)
    coaching.ask(sent.id, session, "activity-1", "Met wie sprak u?")
    coaching.confirm(sent.id, session, 2, 2, "")
    meet, agree = coaching.propose_appointment, coaching.propose_agreement
    day, hour = date(2026, 7, 1), time(10, 0)
    meet(sent.id, session, "Gesprek", day, hour, 30, "Balie", "Team", "")
    agree(sent.id, session, "Afspraak", 4, "month", ["application"], [], due, None, "")
    other = desk.put()
    establish(desk, other)
    desk.decide(other.id, "Besluit", "U krijgt het.")
    elsewhere = desk.put()
    refer_to_the_library(desk).refer(elsewhere.id, session, LIBRARY, "Dit gaat over boeken.")
    answers, senders = (
        AnswerMaker(desk.store, desk.example.keys, OIN),
        Senders(desk.store, desk.inbox, OIN),
    )
    speaking = Speaking(desk.store, desk.inbox, answers, senders, work, OIN, lambda: desk.now)
    inner, _ = desk.example.submit([fact("contact", True)])
    wish = desk.put_inner(inner)
    Worklist(desk.store, work, senders, lambda: desk.now, lambda: []).cases(session)
    assert speaking.note_spoken(wish, session) == 1
    assert sent.service == ACCOUNT
    for row in desk.store.rows("SELECT sealed FROM answers"):
        yield payload(open_answer(desk.example.link, row["sealed"]))


def say_alone(counter: Counter) -> Iterator[Any]:
    """Give what the receiver answers by itself: to a code, and to a change of keys."""
    town, old = counter.town, counter.old
    counter.establish(old)
    new = counter.change(old)
    for link in (old, new):
        for claims in counter.read(link):
            if claims["kind"] in {"identity", "keys"}:
                yield {name: value for name, value in claims.items() if name != "jws"}
    receipts = [c for c in counter.read(old) if c["kind"] == "receipt"]
    hold("receipt", {n: v for n, v in receipts[0].items() if n not in {"jws", "kind"}})
    assert town.link
