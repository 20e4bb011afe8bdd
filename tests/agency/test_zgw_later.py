"""A case after its delivery: its sender becomes known, and news is subscribed to."""

import pytest

from sync.agency.codes import Person, make_code, use_code
from sync.agency.standing import name_pair
from sync.wire import format_time
from tests.agency.case_system import NOTIFICATIONS, CaseSystem
from tests.agency.delivery import OIN, SENDER, Depot
from tests.agency.phone import prove_code
from tests.agency.test_representatives import let_act
from tests.agency.test_zgw import answers
from tests.agency.test_zgw import cases as cases
from tests.agency.test_zgw import depot as depot
from tests.agency.test_zgw import running as running

CALLBACK = "https://balie.example/notificaties"


def look(depot: Depot) -> None:
    depot.wait(minutes=16)
    depot.deliver()


def test_sender_who_becomes_known_later_is_named_once(depot: Depot, cases: CaseSystem) -> None:
    depot.put([])
    assert depot.deliver() == 1
    [marked] = cases.stored()["rollen"]
    look(depot)
    assert cases.stored()["rollen"] == [marked]
    depot.establish()
    look(depot)
    [named] = cases.stored()["rollen"]
    assert named["betrokkeneIdentificatie"] == {"anpIdentificatie": SENDER.number}
    assert named["afwijkendeNaamBetrokkene"] == SENDER.name
    assert cases.notes("erased") == [marked["url"]]
    look(depot)
    assert cases.stored()["rollen"] == [named]
    assert SENDER.number not in str([tuple(row) for row in depot.store.rows("SELECT * FROM notes")])
    steps = depot.store.rows("SELECT step, value FROM outgoing_steps")
    assert all(SENDER.number not in f"{row['step']} {row['value']}" for row in steps)


def test_decision_waits_for_the_ground_of_a_representative(depot: Depot, cases: CaseSystem) -> None:
    depot.establish()
    sent = depot.put([], change=let_act)
    assert depot.deliver() == 1
    cases.set_result("Afgewezen")
    cases.set_status("Afgerond", "2026-06-05T10:00:00Z")
    look(depot)
    assert (answers(depot), depot.troubles()) == ([], [(1, "ground", False)])
    assert sent.acting
    who = name_pair(depot.store, SENDER, sent.acting)
    with depot.store.writing() as tx:
        tx.execute(
            "INSERT INTO representations (submission, who, state, how, until, judged_by, judged_at)"
            " VALUES (?, ?, 'checked', 'register', '2027-01-01', 'balie', ?)",
            (sent.id, who, format_time(depot.moment)),
        )
    look(depot)
    assert (answers(depot), depot.troubles()) == ([("refused", "")], [])
    [text] = [o.decode() for o in cases.contents().values() if o.startswith(b"Inzending 1")]
    assert "Door: Bewind Voorbeeld BV, bewindvoerder (BW 1:431)\r\n" in text


@pytest.mark.parametrize("method", ["DELETE", "POST"])
@pytest.mark.parametrize("act", ["lose", "fail"])
def test_answer_that_is_lost_meanwhile_leaves_one_role(
    depot: Depot, cases: CaseSystem, method: str, act: str
) -> None:
    depot.put([])
    depot.deliver()
    depot.establish()
    cases.fail(act, method, "/rollen", 503)
    for _ in range(3):
        look(depot)
    [named] = cases.stored()["rollen"]
    assert named["betrokkeneIdentificatie"] == {"anpIdentificatie": SENDER.number}
    assert depot.troubles() == []


def test_role_of_somebody_else_and_a_closed_case_stay(depot: Depot, cases: CaseSystem) -> None:
    depot.put([])
    depot.deliver()
    [marked] = cases.stored()["rollen"]
    own = {name: marked[name] for name in ("zaak", "betrokkeneType", "roltype", "roltoelichting")}
    cases.erase(marked["url"])
    cases.make("rollen", own | {"betrokkeneIdentificatie": {"anpIdentificatie": "BALIE1"}})
    depot.establish()
    look(depot)
    [role] = cases.stored()["rollen"]
    assert role["betrokkeneIdentificatie"] == {"anpIdentificatie": "BALIE1"}


def test_another_person_for_the_same_sender_takes_the_place(
    depot: Depot, cases: CaseSystem
) -> None:
    depot.put([])
    depot.deliver()
    depot.establish()
    look(depot)
    other = Person("N. de Wit", "999990020")
    code = make_code(depot.store, other, "letter", "balie", depot.moment).code
    hint, proof = (each["value"] for each in prove_code(code, depot.link.issuer, OIN))
    with depot.store.writing() as tx:
        issuer, said = depot.link.issuer, (hint, proof)
        use_code(depot.store, tx, said, [issuer], issuer, OIN, depot.moment)
    look(depot)
    [role] = cases.stored()["rollen"]
    assert role["betrokkeneIdentificatie"] == {"anpIdentificatie": other.number}


def test_agency_subscribes_once_however_often_and_a_new_secret_takes_its_place(
    depot: Depot, cases: CaseSystem
) -> None:
    none = depot.run(command="subscribe")
    assert (none.returncode, "names `notificaties`" in none.stderr) == (1, True)
    there = f"{cases.origin}/notificaties/api/v1"
    depot.settings_file.write_text(cases.settings(notificaties=there))
    cases.fail("fail", "POST", "abonnement", 503)
    failed = depot.run("--callback", CALLBACK, command="subscribe")
    assert (failed.returncode, "run this again" in failed.stderr) == (1, True)
    for _ in range(2):
        cases.make(
            "abonnement",
            {"callbackUrl": CALLBACK, "auth": "Bearer old", "kanalen": [{"naam": "zaken"}]},
            "notificaties",
        )
    done = depot.run("--callback", CALLBACK, command="subscribe")
    assert done.returncode == 0, done.stderr
    [made] = cases.stored()["abonnement"]
    assert (made["callbackUrl"], made["auth"]) == (CALLBACK, NOTIFICATIONS)
    assert made["kanalen"] == [{"naam": "zaken", "filters": {"bronorganisatie": "999990639"}}]
    assert NOTIFICATIONS not in done.stdout + done.stderr
