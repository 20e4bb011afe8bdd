"""UC7 desk: a clerk sees, opens, reads and answers what a phone has handed in."""

import http.client
from pathlib import Path

import httpx
import pytest
from playwright.sync_api import expect

from tests.agency.phone import fact, prove_change, prove_code
from tests.inspection import axe_violations
from tests.journeys.counter import FACTS, SCRIPT, Counter, bring_colleague, tab_to
from tests.journeys.counter import counter as counter
from tests.sync.town import OIN


@pytest.mark.timeout(400)
def test_UC7_a_clerk_reads_a_submission_and_answers_it(counter: Counter, tmp_path: Path) -> None:
    page = counter.page
    counter.arrive()
    expect(page.get_by_text("Er is nog niets ingediend")).to_be_visible()
    assert axe_violations(page) == []

    sent = counter.hand_in()
    expect(page.locator(f"a[href$='{sent}']")).to_be_visible(timeout=15_000)
    expect(page.get_by_text("Eén nieuwe inzending")).to_be_visible()
    expect(page.get_by_text("Identiteit niet vastgesteld")).to_be_visible()
    receipt = counter.read_until("receipt")
    assert receipt["sub"] == sent

    counter.open(sent)
    assert counter.read_until("opened")["about"] == sent
    page.get_by_role("button", name="English").click()
    expect(page.locator("dl.facts").first).to_contain_text("I have new income")
    page.get_by_role("button", name="Nederlands").click()
    told = page.locator("dl.facts").first
    expect(told).to_contain_text("Ik heb nieuw inkomen")
    machine_values = told.locator("data").evaluate_all("all => all.map((one) => one.value)")
    assert machine_values == [str(each["value"]).replace("True", "true") for each in FACTS]
    expect(told).to_contain_text("€\u00a0480,00")
    expect(told).to_contain_text("woensdag 1 juli 2026")
    expect(told).to_contain_text("Bakkerij <b>De Korenaar</b>")
    expect(told.get_by_text("Opgegeven door de afzender")).to_have_count(len(FACTS))
    expect(page.get_by_text("Dit bestand is iets anders dan de naam zegt")).to_have_count(1)
    assert axe_violations(page) == []

    act = counter.act("In behandeling nemen")
    statutory_day = act.get_by_label("Besluit uiterlijk op").input_value()
    expect(act).to_contain_text("Volgens Awb 4:13")
    act.get_by_role("button").click()
    status = counter.read_until("status")
    assert (status["state"], status["by"], status["basis"]) == (
        "handling",
        "Gemeente Voorbeeld",
        "Awb 4:13",
    )
    assert status["until"] == statutory_day
    expect(page.locator("#told")).to_be_focused()
    expect(page.locator("#told")).to_contain_text("De afzender krijgt bericht")
    expect(page.get_by_text("In behandeling nemen")).to_have_count(0)
    expect(page.get_by_text("Andere uiterste dag melden")).to_be_visible()

    act = counter.act("Bericht sturen")
    act.get_by_label("Titel").fill("Vraag")
    act.get_by_label("Tekst").fill("Kijk op https://elsewhere.example")
    act.get_by_role("button", name="Versturen").click()
    problem = page.locator("#told")
    for _ in range(2):
        expect(problem).to_contain_text("Verwijs alleen naar websites van uw eigen")
        expect(problem).to_be_focused()
        expect(act.get_by_label("Tekst")).to_have_attribute("aria-invalid", "true")
        expect(act.get_by_label("Tekst")).to_have_attribute(
            "aria-describedby", "message-text-problem"
        )
        expect(act.get_by_label("Titel")).to_have_attribute("aria-invalid", "false")
        problem.get_by_role("link", name="Ga naar wat niet klopt").click()
        expect(act.get_by_label("Tekst")).to_be_focused()
        assert axe_violations(page) == []
        act.get_by_role("button", name="Versturen").click()
    expect(act.get_by_label("Titel")).to_have_value("Vraag")
    act.get_by_label("Tekst").fill("Werkt u elke week even veel?")
    act.get_by_role("button", name="Versturen").click()
    expect(page.get_by_text("Het bericht gaat naar de afzender.")).to_be_visible()
    assert counter.read_until("message")["text"] == "Werkt u elke week even veel?"

    act = counter.act("Taak geven")
    act.get_by_label("Titel").fill("Loonstrook van juli")
    act.get_by_label("Tekst").fill("Stuur ook de loonstrook van juli.")
    act.get_by_label("Uiterlijk op").fill("2099-08-01")
    act.get_by_role("button", name="Versturen").click()
    task = counter.read_until("task")
    assert (task["due"], len(task["remind_at"])) == ("2099-08-01", 3)
    expect(page.get_by_text("Bezorgd op")).to_have_count(4, timeout=15_000)
    assert axe_violations(page) == []

    proof = counter.phone.make_proof_file(sent, receipt["jws"], [task["jws"]])
    assert "plein-proof" in proof
    counter.watch.assert_clean()


@pytest.mark.timeout(400)
def test_UC7_a_code_by_letter_links_the_sender_and_then_a_decision_can_be_given(
    counter: Counter,
) -> None:
    page = counter.page
    counter.arrive()
    sent = counter.hand_in()
    counter.open(sent)
    expect(page.get_by_text("U kunt lezen en antwoorden, maar niet besluiten.")).to_be_visible()
    expect(page.get_by_text("Besluit voorstellen")).to_have_count(0)

    page.get_by_role("link", name="Brief met code maken").click()
    page.get_by_label("Naam", exact=True).first.fill("S. Voorbeeld")
    page.get_by_label("Klantnummer").first.fill("12345")
    page.get_by_label("Adres").fill("Straat 1\n1234 AB Voorbeeld")
    assert axe_violations(page) == []
    page.get_by_role("button", name="Brief maken").click()
    code = page.locator(".letter-code strong").inner_text()
    assert axe_violations(page) == []
    page.emulate_media(media="print")
    expect(page.locator(".letter")).to_be_visible()
    expect(page.get_by_role("button", name="Afdrukken")).to_be_hidden()
    expect(page.locator(".desk-top")).to_be_hidden()
    page.emulate_media(media="screen")
    page.get_by_role("button", name="Klaar, brief wegdoen").click()
    expect(page.get_by_text(code)).to_have_count(0)

    own, other = counter.link.issuer, counter.phone.open_mailbox(OIN).issuer
    wrong = counter.phone.submit(counter.link, "identity-link", prove_code(code, other, OIN))
    assert counter.read_until("identity")["established"] is False
    linked = counter.phone.submit(counter.link, "identity-link", prove_code(code, own, OIN))
    answer = counter.read_until("identity")
    assert (answer["established"], answer["about"]) == (True, linked)
    assert wrong != linked

    page.get_by_role("link", name="Inzendingen", exact=True).click()
    page.get_by_role("button", name="Afgerond").click()
    for answered in (wrong, linked):
        expect(page.locator(f"a[href$='{answered}']")).to_contain_text("Vanzelf beantwoord")
    page.get_by_role("button", name="Alles wat open is").click()
    counter.open(sent)
    expect(page.get_by_text("S. Voorbeeld, klantnummer 12345")).to_be_visible()
    act = counter.act("Besluit voorstellen")
    act.get_by_label("Titel").fill("Uw uitkering verandert")
    act.get_by_label("Tekst").fill("Vanaf 1 juli telt uw nieuwe inkomen mee.")
    act.get_by_role("button", name="Stel voor").click()
    expect(page.get_by_role("button", name="Geef dit besluit")).to_have_count(0)
    address = page.url
    colleague = bring_colleague(page, counter.confirm)
    colleague.goto(address)
    colleague.get_by_role("button", name="Geef dit besluit").click()
    page.goto(address)
    decision = counter.read_until("decision")
    assert (decision["about"], decision["state"]) == (sent, "decided")
    expect(page.get_by_text("Besloten", exact=True)).to_be_visible()
    expect(page.get_by_text("In behandeling nemen")).to_have_count(0)
    counter.watch.assert_clean()


@pytest.mark.timeout(400)
def test_UC7_attachments_are_shown_and_downloaded_but_never_run(
    counter: Counter, tmp_path: Path
) -> None:
    page = counter.page
    counter.arrive()
    counter.open(counter.hand_in())
    picture = page.locator("li", has_text="loonstrook.png")
    with page.context.expect_page() as opened:
        picture.get_by_role("button", name="Bekijken").click()
    shown = opened.value
    shown.wait_for_load_state()
    assert shown.evaluate("document.images[0].naturalWidth") == 1
    address = shown.url
    again = httpx.get(address)
    assert again.status_code == 404
    shown.close()

    lying = page.locator("li", has_text="foto.jpg")
    expect(lying.get_by_role("button", name="Bekijken")).to_have_count(0)
    with page.expect_download() as download:
        lying.get_by_role("button", name="Downloaden").click()
    path = tmp_path / "downloaded"
    download.value.save_as(path)
    assert path.read_bytes() == SCRIPT
    assert download.value.suggested_filename == "foto.jpg"
    assert page.title() != "ran"
    counter.watch.assert_clean()


@pytest.mark.timeout(400)
def test_UC7_the_desk_refuses_wrong_passwords_foreign_pages_and_ended_sessions(
    counter: Counter,
) -> None:
    page = counter.page
    page.goto(f"{counter.origin}/brieven")
    counter.sign_in("wrong")
    expect(page.get_by_role("alert")).to_contain_text("De naam of het wachtwoord klopt niet")
    assert axe_violations(page) == []
    expect(page.get_by_label("Klantnummer")).to_have_count(0)
    counter.sign_in()
    expect(page.get_by_label("Klantnummer").first).to_be_visible()
    page.reload()
    expect(page.get_by_label("Klantnummer").first).to_be_visible()
    page.get_by_role("button", name="English").click()
    expect(page.get_by_label("Customer number").first).to_be_visible()
    assert page.locator(".desk").get_attribute("lang") == "en"
    page.get_by_role("button", name="Sign out").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Sign in")
    page.reload()
    expect(page.get_by_role("heading", level=1)).to_have_text("Sign in")

    port = int(counter.origin.rpartition(":")[2])
    assert shake_hands(port, counter.origin) == 101
    for foreign in ("https://elsewhere.example", "null", "http://localhost:1"):
        assert shake_hands(port, foreign) in {400, 403}, foreign
    answer = httpx.get(counter.origin, headers={"Origin": "https://elsewhere.example"})
    assert "access-control-allow-origin" not in answer.headers
    assert "frame-ancestors 'none'" in answer.headers["content-security-policy"]
    counter.watch.assert_clean()


@pytest.mark.timeout(400)
def test_UC7_the_desk_is_used_by_keyboard_and_on_a_narrow_screen(counter: Counter) -> None:
    page = counter.page
    page.set_viewport_size({"width": 320, "height": 640})
    page.goto(counter.origin)
    page.get_by_label("Wachtwoord").focus()
    page.keyboard.type(counter.password)
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Inzendingen")
    sent = counter.hand_in()
    line = page.locator(f"a[href$='{sent}']")
    expect(line).to_be_visible(timeout=15_000)
    tab_to(page, line)
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Wijziging doorgeven")
    message = page.locator("details.desk-act summary", has_text="Bericht sturen")
    tab_to(page, message)
    page.keyboard.press("Enter")
    for _ in range(3):  # past two texts to begin with
        page.keyboard.press("Tab")
    page.keyboard.type("Dank u")
    page.keyboard.press("Tab")
    page.keyboard.type("Wij kijken ernaar.")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert counter.read_until("message")["title"] == "Dank u"
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth + 1")
    for look in ("dark", "light"):
        page.emulate_media(color_scheme=look)
        assert axe_violations(page) == []
    counter.watch.assert_clean()


def shake_hands(port: int, origin: str) -> int:
    """Ask for the desk's websocket from a page of an origin and give the status."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
    headers = {
        "Host": f"localhost:{port}",
        "Origin": origin,
        "Connection": "Upgrade",
        "Upgrade": "websocket",
        "Sec-WebSocket-Version": "13",
        "Sec-WebSocket-Key": "dGhlIHNhbXBsZSBub25jZQ==",
    }
    connection.request("GET", "/_event/?EIO=4&transport=websocket&token=x", headers=headers)
    status = connection.getresponse().status
    connection.close()
    return status


@pytest.mark.timeout(400)
def test_UC7_the_desk_says_when_two_devices_take_the_place_of_one_sender(counter: Counter) -> None:
    page, phone = counter.page, counter.phone
    counter.arrive()
    sent = counter.hand_in()
    first, second = (phone.open_mailbox(OIN) for _ in range(2))
    change = phone.submit(first, "key-change", [fact("proof", prove_change(counter.link, first))])
    counter.open(sent)
    page.get_by_text("Antwoorden gaan daarheen.").wait_for()
    late = counter.hand_in()
    page.get_by_role("link", name="Inzendingen", exact=True).click()
    counter.open(late)
    expect(page.get_by_text("Dit kan van een verwijderd toestel komen.")).to_be_visible()
    phone.submit(second, "key-change", [fact("proof", prove_change(counter.link, second))])
    expect(page.get_by_text("Het staat niet meer vast wie de afzender is.")).to_be_visible(
        timeout=15_000
    )
    assert axe_violations(page) == []
    act = counter.act("Bericht sturen")
    act.get_by_label("Titel").fill("Vraag")
    act.get_by_label("Tekst").fill("Bent u dit?")
    act.get_by_role("button", name="Versturen").click()
    # What was told takes the focus; going on before that would leave it without a place.
    expect(page.locator("#told")).to_be_focused()
    expect(page.get_by_text("Het staat niet vast wie dat is.")).to_be_visible()
    page.get_by_role("link", name="Inzendingen", exact=True).click()
    page.locator(f"a[href$='{change}']").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Nieuw slot")
    expect(page.get_by_text("Ondertekend met de oude sleutel")).to_be_visible()
    counter.watch.assert_clean()
