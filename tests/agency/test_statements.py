"""Income statements: a file is checked whole, each goes once, and the wallet files it as income."""

import json
import subprocess
import threading
from pathlib import Path
from typing import Any

import pytest

from sync.agency import statement_command
from sync.agency.statement_files import FileFaultError, read_statements
from tests.agency.test_senders import OTHER, Counter
from tests.agency.test_senders import counter as counter

CSV = """reference,person,kind,name,date,amount_cents
2026-05-1,1234,bijstand,Bijstand mei,2026-05-20,123456
2026-05-2,9876,bijstand,Bijstand mei,2026-05-20,99900
2026-05-1,1234,,"Toeslag, eenmalig",2026-05-21,5000
"""
PAID = [
    {"kind": "bijstand", "name": "Bijstand mei", "date": "2026-05-20", "amount_cents": 123_456},
    {"kind": "", "name": "Toeslag, eenmalig", "date": "2026-05-21", "amount_cents": 5_000},
]


def write(folder: Path, text: str, name: str = "paid.csv") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def send(counter: Counter, path: Path) -> Any:
    """Do as the command does, by the clock of the test."""
    statements = read_statements(path)
    with counter.office() as office:
        outcome = office.statements.make(statements, office.now())
        office.receiver.deliver()
        office.statements.look(statements, outcome)
    return outcome


def received(counter: Counter, link: Any) -> list[Any]:
    return [each for each in counter.read(link) if each["kind"] == "income_statement"]


def test_each_statement_goes_once_to_its_person_and_the_wallet_files_it_as_income(
    counter: Counter, tmp_path: Path
) -> None:
    counter.establish(counter.old)
    path = write(tmp_path, CSV)
    first = send(counter, path)
    assert (first.made, first.unlinked, first.arrived) == (["2026-05-1"], ["2026-05-2"], 1)
    assert not first.is_whole
    [said] = received(counter, counter.old)
    assert (said["about"], said["payments"]) == (None, PAID)

    other = counter.town.phone.open_mailbox(counter.old.oin)
    counter.establish(other, OTHER)
    second = send(counter, path)
    assert (second.made, second.earlier, second.arrived) == (["2026-05-2"], ["2026-05-1"], 2)
    assert second.is_whole
    assert [each["payments"][0]["amount_cents"] for each in received(counter, other)] == [99_900]
    assert len(received(counter, counter.old)) == 1, "what is another's came to nobody else"

    changed = write(tmp_path, CSV.replace("123456", "123457"))
    assert send(counter, changed).differing == ["2026-05-1"]
    assert len(received(counter, counter.old)) == 1

    given = json.dumps({"statement": said["jws"], "today": "2026-06-02"})
    script = Path(__file__).with_name("file_statement.mjs")
    command = ["node", "--disable-warning=MODULE_TYPELESS_PACKAGE_JSON", str(script)]
    ran = subprocess.run(
        command, input=given, capture_output=True, text=True, check=True, timeout=60
    )
    filed = json.loads(ran.stdout)
    assert filed["left_out"] == []
    parts = [each["fields"] for each in filed["writings"] if each["type"] == "income_part"]
    assert {part["source"] for part in parts} == {counter.old.oin}
    amounts = {payment["amount_cents"] for part in parts for payment in part["payments"]}
    assert amounts == {123_456, 5_000}


def test_a_crash_before_the_delivery_and_two_at_once_make_nothing_twice(
    counter: Counter, tmp_path: Path
) -> None:
    counter.establish(counter.old)
    statements = read_statements(write(tmp_path, CSV))
    start, outcomes = threading.Barrier(2), []

    def make() -> None:
        with counter.office() as office:
            start.wait(20)
            outcomes.append(office.statements.make(statements, office.now()))

    both = [threading.Thread(target=make) for _ in range(2)]
    for each in both:
        each.start()
    for each in both:
        each.join()
    assert sorted(len(each.made) for each in outcomes) == [0, 1]
    assert received(counter, counter.old) == [], "both ended before anything was delivered"
    again = send(counter, tmp_path / "paid.csv")
    assert (again.made, again.earlier, again.arrived) == ([], ["2026-05-1"], 1)
    assert send(counter, tmp_path / "paid.csv").arrived == 1
    assert len(received(counter, counter.old)) == 1


def test_a_statement_goes_to_the_newer_key_and_to_nobody_while_keys_are_disputed(
    counter: Counter, tmp_path: Path
) -> None:
    counter.establish(counter.old)
    new = counter.change(counter.old)
    assert send(counter, write(tmp_path, CSV)).made == ["2026-05-1"]
    assert len(received(counter, new)) == 1
    assert received(counter, counter.old) == []
    counter.change(counter.old)
    later = send(counter, write(tmp_path, CSV.replace("2026-05-1", "2026-06-1")))
    assert later.made == []
    assert "2026-06-1" in later.unlinked


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "name the columns"),
        (CSV.replace("person", "bsn"), "1: name the columns"),
        (CSV + "x,y\n", "5: has not 6 values"),
        (CSV + "x,1,a,b,2026-05-20,5,6\n", "5: has not 6 values"),
        (CSV + "2026-05-1,9,a,b,2026-05-20,5\n", "5: 2026-05-1 is another person's on line 2"),
        (CSV.replace("123456", "1234,56"), "values"),
        (CSV.replace("123456", "1234.56"), "whole cents above 0"),
        (CSV.replace("123456", "0"), "whole cents above 0"),
        (CSV.replace("123456", "-5"), "whole cents above 0"),
        (CSV.replace("2026-05-20,99900", "20-05-2026,99900"), "3: payment 1: date must be a day"),
        (CSV.replace("2026-05-2,", ","), "reference must be"),
        (CSV.replace(",9876,", ", ,"), "person must be"),
        (CSV.replace("bijstand,", "Bij stand,"), "kind must be"),
        (CSV.replace("Bijstand mei", "Bij\u202estand"), "RIGHT-TO-LEFT OVERRIDE"),
        (CSV.replace("Bijstand mei", "x" * 101), "name must say"),
        (CSV.partition("\n")[0], "no statement"),
    ],
)
def test_a_faulty_csv_is_told_with_its_line_and_nothing_of_it_is_taken(
    tmp_path: Path, text: str, told: str
) -> None:
    with pytest.raises(FileFaultError) as refused:
        read_statements(write(tmp_path, text))
    assert told in str(refused.value)


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("[", "is no JSON"),
        ([], "begin with"),
        ({"statements": [3]}, "statement 1: reference must be"),
        ({"statements": [{"reference": "a", "person": 1, "payments": PAID}]}, "person must be"),
        ({"statements": [{"reference": "a", "person": "1", "payments": []}]}, "one or more"),
        ({"statements": [{"reference": "a", "person": "1", "payments": PAID * 101}]}, "split"),
        (
            {"statements": [{"reference": "a", "person": "1", "payments": PAID}] * 2},
            "statement 2: reference stands in this file twice",
        ),
        (
            {"statements": [{"reference": "a", "person": "1", "payments": [{"kind": ""}]}]},
            "payment 1: must have kind, name, date, amount_cents",
        ),
        ({"statements": [{"reference": "a", "bsn": "1"}]}, "bsn is not known here"),
    ],
)
def test_a_faulty_json_is_told_with_its_place(tmp_path: Path, said: Any, told: str) -> None:
    text = said if isinstance(said, str) else json.dumps(said)
    with pytest.raises(FileFaultError) as refused:
        read_statements(write(tmp_path, text, "paid.json"))
    assert told in str(refused.value)


def test_json_and_a_csv_of_a_spreadsheet_say_the_same(tmp_path: Path) -> None:
    statements = [{"reference": "a", "person": "1234", "payments": PAID}]
    made = read_statements(write(tmp_path, json.dumps({"statements": statements}), "paid.json"))
    rows = [f"a;1234;{p['kind']};{p['name']};{p['date']};{p['amount_cents']}" for p in PAID]
    text = "\ufeffreference;person;kind;name;date;amount_cents\r\n" + "\r\n".join(rows)
    assert read_statements(write(tmp_path, text)) == made


def test_the_command_says_what_became_of_each(
    counter: Counter, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = write(tmp_path, CSV)
    assert statement_command.run(counter.settings, path, only_check=True) == 0
    assert "2 statements, all right" in capsys.readouterr().out
    assert statement_command.run(counter.settings, path) == 1
    assert "2026-05-2: no wallet is linked to this person" in capsys.readouterr().out
    assert statement_command.run(counter.settings, write(tmp_path, "x")) == 2
    assert "Nothing was sent." in capsys.readouterr().err
