"""Every screen of the desk for every clerk: axe, colours, languages, narrow, by keyboard."""

import httpx
import pytest
from playwright.sync_api import expect

from tests.agency.activities import log_file, make_item
from tests.agency.phone import fact, seal_file
from tests.journeys.counter import PICTURE, Counter
from tests.journeys.counter import counter as counter
from tests.journeys.walk import Walk
from tests.sync.phone import Phone as SquarePhone
from tests.sync.square import Person, ask_tokens, report

LANGUAGES = {"English": "en", "Nederlands": "nl"}
OFFICE = {
    "Cijfers": "Cijfers",
    "Medewerkers": "Medewerkers",
    "Logboek": "Logboek",
    "Sleutels": "Sleutels",
}
_LIST = "/sync/v1/square/posts?municipality=GM9999&topic=geld"
ACTS = ("In behandeling nemen", "Bericht sturen", "Taak geven")


@pytest.mark.timeout(500)
def test_every_screen_of_the_desk_is_for_everybody(counter: Counter) -> None:
    page = counter.page
    page.goto(counter.origin)
    walk = Walk(page)
    look_in_both(walk, "signing in")
    counter.sign_in()
    expect(page.get_by_text("Er is nog niets ingediend")).to_be_visible()
    look_in_both(walk, "nothing handed in")
    sent = counter.hand_in()
    expect(page.locator(f"a[href$='{sent}']")).to_be_visible(timeout=15_000)
    look_in_both(walk, "the list")
    counter.open(sent)
    look_in_both(walk, "a submission")
    for words in ACTS:
        counter.act(words)
        look_in_both(walk, words)
    look_at_log(counter, walk)
    page.get_by_role("link", name="Brief met code maken").click()
    expect(page.get_by_label("Klantnummer").first).to_be_visible()
    look_in_both(walk, "a letter to be made")
    page.get_by_label("Naam", exact=True).first.fill("S. Voorbeeld")
    page.get_by_label("Klantnummer").first.fill("12345")
    page.get_by_label("Adres").fill("Straat 1")
    page.get_by_role("button", name="Brief maken").click()
    expect(page.locator(".letter-code strong")).to_be_visible()
    look_in_both(walk, "a letter")
    page.get_by_role("button", name="Klaar, brief wegdoen").click()
    page.get_by_label("Naam op het legitimatiebewijs").fill("S. Voorbeeld")
    page.get_by_label("Nummer waaronder u deze persoon kent").fill("12345")
    page.get_by_role("button", name="Code tonen").click()
    expect(page.get_by_text("Bekijk eerst het legitimatiebewijs.").first).to_be_visible()
    look_in_both(walk, "a paper that was not seen")
    page.get_by_label("Ik heb het legitimatiebewijs gezien").check()
    page.get_by_role("button", name="Code tonen").click()
    expect(page.get_by_text("Laat de persoon in Plein kiezen")).to_be_visible()
    look_in_both(walk, "a code at the counter")
    look_at_clarity(counter, walk)
    look_at_square(counter, walk)
    page.get_by_role("link", name="Wachtwoord").click()
    expect(page.get_by_label("Oud wachtwoord")).to_be_visible()
    look_in_both(walk, "another password")
    for words, heading in OFFICE.items():
        page.get_by_role("link", name=words, exact=True).click()
        expect(page.get_by_role("heading", level=1)).to_have_text(heading)
        look_in_both(walk, words)
    page.get_by_role("link", name="Inzendingen", exact=True).click()
    page.get_by_label("Zoek op nummer").fill("wat er niet is")
    page.get_by_role("button", name="Zoeken").click()
    expect(page.get_by_text("Niets gevonden")).to_be_visible()
    look_in_both(walk, "nothing found")
    assert walk.wrong == [], "\n".join(walk.wrong)
    counter.watch.assert_clean()


def look_at_clarity(counter: Counter, walk: Walk) -> None:
    """Look at what people said of the steps, before and after somebody did."""
    page = counter.page
    page.get_by_role("link", name="Duidelijkheid").click()
    expect(page.get_by_text("Nog niemand heeft iets gezegd.")).to_be_visible()
    look_in_both(walk, "no clarity")
    harm = "<img src=x onerror=\"document.title='ran'\"> " + "lang" * 40
    told = {"dienst": "wijziging-doorgeven", "stap": "invullen", "duidelijk": "nee"}
    facts = [fact(name, value) for name, value in (told | {"woorden": harm}).items()]
    counter.phone.submit(counter.link, "duidelijkheid", facts)
    expect(page.get_by_text("Stap: Invullen")).to_be_visible(timeout=15_000)
    page.get_by_text("In hun woorden").click()
    expect(page.get_by_text("onerror")).to_be_visible()
    look_in_both(walk, "clarity")
    assert page.title() != "ran"


def look_at_square(counter: Counter, walk: Walk) -> None:
    """Look at the square as its moderator: a post that could do harm, an act, and an answer."""
    page = counter.page
    page.get_by_role("link", name="Plein", exact=True).click()
    expect(page.get_by_text("Er wacht niets.")).to_be_visible()
    look_in_both(walk, "nothing waits on the square")
    harm = "<img src=x onerror=\"document.title='ran'\"> " + "lang" * 40 + " \u0647\u0630\u0627"
    origin = counter.phone.origin
    with httpx.Client(base_url=origin, timeout=30) as http:
        person = SquarePhone(origin).begin()
        tokens = ask_tokens(person, http)
        person.close()
        writer = Person(http, origin)
        _, post = writer.compose(harm, municipality="GM9999")
        assert writer.send(post, tokens.pop()).status_code == 201
        id = http.get(_LIST).json()["threads"][0][0]["id"]
        report(http, id, "gevaar", tokens.pop())
    page.get_by_role("link", name="Inzendingen", exact=True).click()
    page.get_by_role("link", name="Plein", exact=True).click()
    line = page.locator(f"a[href$='{id}']")
    expect(line).to_contain_text("Iemand kan in gevaar zijn", timeout=15_000)
    look_in_both(walk, "the square")
    line.click()
    expect(page.locator("blockquote")).to_have_text(harm)
    look_in_both(walk, "a post of the square")
    page.get_by_label("Wat doet u?").select_option(label="Verberg het bericht")
    page.get_by_label("Om welke reden?").select_option(label="Iets anders")
    page.get_by_role("button", name="Bekijk wat mensen lezen").click()
    expect(page.locator("#told")).to_contain_text("Leg uit waarom")
    look_in_both(walk, "an act without words")
    page.get_by_label("Uitleg in gewone taal").fill("lang" * 100)
    page.get_by_role("button", name="Bekijk wat mensen lezen").click()
    expect(page.locator("#preview")).to_be_visible()
    look_in_both(walk, "an act before it is signed")
    page.get_by_role("button", name="Onderteken en voer uit").click()
    expect(page.locator("#told")).to_contain_text("Het is gedaan")
    look_in_both(walk, "a hidden post")
    page.get_by_role("link", name="Plein", exact=True).click()
    page.get_by_role("link", name="Lees het plein en antwoord").click()
    page.get_by_role("button", name="Lees", exact=True).click()
    page.get_by_role("button", name="Dit bericht is verborgen.").click()
    expect(page.get_by_label("Antwoord", exact=True)).to_be_visible()
    page.get_by_label("Antwoord", exact=True).fill("Bel ons gerust: " + "lang" * 40)
    page.get_by_role("button", name="Onderteken en zet op het plein").click()
    expect(page.get_by_role("button", name="Pas dit antwoord aan")).to_be_visible()
    page.get_by_text("Haal dit antwoord weg").first.click()
    look_in_both(walk, "an answer on the square")
    page.get_by_role("link", name="Plein", exact=True).click()
    expect(page.get_by_text("Antwoord geplaatst")).to_be_visible()
    look_in_both(walk, "what was done on the square")
    assert page.title() != "ran"


def look_at_log(counter: Counter, walk: Walk) -> None:
    """Look at a log of activities, in which a sender wrote what could do harm, and its acts."""
    page = counter.page
    harm = "<img src=x onerror=\"document.title='ran'\"> " + "lang" * 40
    proof = seal_file("bevestiging.png", "image/png", PICTURE)
    shown = {"name": "bevestiging.png", "media_type": "image/png", "size_bytes": 9}
    items = [
        make_item(1, evidence=[shown | {"digest": proof.claims["digest"]}]),
        make_item(2, title=harm, note=harm, link="javascript:document.title='ran'"),
        make_item(3, link="https://werk.example/" + "kok/" * 40),
        make_item(4) | {"employer": "De Meeuw"},
        {"id": "half"},
    ]
    freed = [{"date_from": "2026-05-11", "date_to": "2026-05-17", "reason": "sick"}]
    octets = log_file(items, exemptions=freed, reason=harm, counted=9)
    log = seal_file("verantwoording.json", "application/json", octets)
    facts = [
        fact("periode_van", "2026-05-11"),
        fact("periode_tot", "2026-06-07"),
        fact("afgesproken", 4),
        fact("geteld", 9),
    ]
    sent = counter.phone.submit(counter.link, "sollicitaties-verantwoorden", facts, [log, proof])
    page.get_by_role("link", name="Inzendingen", exact=True).click()
    line = page.locator(f"a[href$='{sent}']")
    expect(line).to_be_visible(timeout=15_000)
    line.click()
    expect(page.get_by_text("3 van 3")).to_be_visible()
    expect(page.get_by_text("onderdeel is veranderd")).to_have_count(1)
    expect(page.locator("a[href^='javascript']")).to_have_count(0)
    look_in_both(walk, "a log")
    for words in ("Vraag stellen", "Gesprek voorstellen"):
        counter.act(words)
        look_in_both(walk, words)
    act = counter.act("Gesprek voorstellen")
    act.get_by_role("button").click()
    expect(page.locator("#told")).to_contain_text("Vul een dag in")
    assert page.title() != "ran"


def look_in_both(walk: Walk, name: str) -> None:
    """Look at the screen as it stands in both languages, and end in Dutch."""
    for words, language in LANGUAGES.items():
        walk.page.get_by_role("button", name=words, exact=True).click()
        expect(walk.page.locator(".desk")).to_have_attribute("lang", language)
        walk.look(f"{language} {name}")
