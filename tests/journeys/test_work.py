"""UC9 work: a shared vacancy becomes an application in a few taps, offline; it counts."""

import json
import re
from collections.abc import Callable

from playwright.sync_api import Page, expect

from tests.browsers import Phone
from tests.inspection import axe_violations
from tests.journeys.agency import begin_wallet, go
from tests.journeys.conftest import OpenPhone
from tests.journeys.steps import REFUSALS, begin_with_task, link, unlock
from tests.journeys.test_watch import assert_for_everybody
from tests.programs import RunningProgram
from tests.pwa.plugin.static_server import StaticServer

POSTING = {
    "@context": "https://schema.org",
    "@graph": [
        {"@type": "WebPage", "name": "Vacatures"},
        {
            "@type": "JobPosting",
            "title": "Kok",
            "hiringOrganization": {"@type": "Organization", "name": "Restaurant De Haven"},
            "url": "https://werk.example/kok",
            "description": "<p>Koken &amp; proeven</p><ul><li>Zes uur</li></ul>",
            "jobLocation": {"address": {"addressLocality": "Rotterdam"}},
        },
    ],
}
MOST_TAPS_AND_FIELDS = 8
# What another app's share sheet does: a form with a text and a picture, posted to our address.
SHARE = """async ([title, text, picture]) => {
  const manifest = await (await fetch('/manifest.webmanifest')).json();
  const { action, enctype, params } = manifest.share_target;
  const form = document.createElement('form');
  Object.assign(form, { action, method: 'POST', enctype });
  for (const [name, value] of [[params.title, title], [params.text, text]]) {
    form.append(Object.assign(document.createElement('input'), { name, value, type: 'hidden' }));
  }
  const [{ name: filesName }] = params.files;
  const files = Object.assign(document.createElement('input'), { type: 'file', name: filesName });
  if (picture) {
    const bytes = Uint8Array.from(atob(picture), (one) => one.charCodeAt(0));
    const all = new DataTransfer();
    all.items.add(new File([bytes], 'vacature.png', { type: 'image/png' }));
    files.files = all.files;
  }
  form.append(files);
  document.body.append(form);
  form.submit();
}"""
PNG = (
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNg"
    "aGD4DwACBQF/ch2kPAAAAABJRU5ErkJggg=="
)


def work(page: Page) -> None:
    """Go to the screen of work, by the way that everybody has."""
    go(page, "Taken")
    page.get_by_role("link", name="Werk zoeken", exact=True).click()
    expect(page.get_by_role("heading", name="Werk zoeken", level=1)).to_be_visible()


def agree(page: Page, first_day: str, *, quota: str = "4") -> None:
    """Note an agreement with UWV, as usual but for its number."""
    page.get_by_role("link", name="Afspraak toevoegen").click()
    page.get_by_label("Hoe vaak moet u iets doen?").fill(quota)
    page.get_by_label("Vanaf welke dag?").fill(first_day)
    page.get_by_role("button", name="Bewaren").click()
    expect(page.get_by_role("heading", name="Werk zoeken", level=1)).to_be_visible()


def log(page: Page, title: str, employer: str, day: str) -> None:
    """Log an application by hand."""
    page.get_by_role("link", name="Sollicitatie toevoegen").click()
    page.get_by_label("Welk werk?").fill(title)
    page.get_by_label("Bij wie?").fill(employer)
    page.get_by_label("Op welke dag?").fill(day)
    page.get_by_role("button", name="Bewaren").click()
    expect(page.get_by_role("heading", name="Werk zoeken", level=1)).to_be_visible()


def test_UC9_a_shared_vacancy_is_logged_offline_in_a_few_taps_and_asked_about_when_it_comes_twice(
    open_phone: OpenPhone, wallet_site: StaticServer
) -> None:
    phone = open_phone()
    page = phone.page
    begin_wallet(page, wallet_site.origin)
    work(page)
    assert_for_everybody(page)
    agree(page, "11-05-2026")
    expect(page.get_by_role("link", name=re.compile("UWV.*0 van 4"))).to_contain_text("Nog 5 dagen")
    page.evaluate("navigator.serviceWorker.ready.then(() => true)")
    wallet_site.stop()

    # The share sheet opens the app anew: locked; what was shared waits for its owner.
    asked = len(wallet_site.asked)
    page.evaluate(SHARE, ["", json.dumps(POSTING), PNG])
    page.wait_for_url("**/werk/sollicitatie?gedeeld=*")
    unlock(page, "molen fiets regen kaas")
    taps_and_fields = 0
    expect(page.get_by_label("Welk werk?")).to_have_value("Kok")
    expect(page.get_by_label("Bij wie?")).to_have_value("Restaurant De Haven")
    expect(page.get_by_text("vacature", exact=True)).to_be_visible()
    assert_for_everybody(page)
    page.get_by_role("button", name="Bewaren").click()
    taps_and_fields += 1
    expect(page.get_by_role("link", name=re.compile("UWV.*1 van 4"))).to_be_visible()
    # One tap in the other app's share sheet, one on Plein in it, and those here.
    assert taps_and_fields + 2 <= MOST_TAPS_AND_FIELDS
    assert not [path for path in wallet_site.asked[asked:] if "werk" in path]

    page.get_by_role("link", name=re.compile("Kok.*Restaurant De Haven")).click()
    page.get_by_text("Meer invullen").click() if not page.get_by_label(
        "Tekst van de vacature"
    ).is_visible() else None
    expect(page.get_by_label("Tekst van de vacature")).to_have_value(
        "Rotterdam\nKoken & proeven\nZes uur"
    )
    expect(page.get_by_label("Adres van de vacature")).to_have_value("https://werk.example/kok")
    expect(page.get_by_role("heading", name="Ook in Werkmap zetten")).to_be_visible()
    page.get_by_label("Wanneer wilt u navragen?").fill("09-06-2026")
    assert_for_everybody(page)
    page.get_by_role("button", name="Bewaren").click()
    go(page, "Taken")
    expect(page.get_by_role("link", name=re.compile("Navragen bij Restaurant De Haven: Kok")))

    # The same again is asked about, not doubled.
    work(page)
    page.get_by_role("link", name="Sollicitatie toevoegen").click()
    page.get_by_label("Welk werk?").fill("kok")
    page.get_by_label("Bij wie?").fill("restaurant de haven")
    page.get_by_role("button", name="Bewaren").click()
    expect(page.get_by_role("alert")).to_contain_text("Deze staat er al: “Kok” van 02-06-2026.")
    assert axe_violations(page) == []
    page.get_by_label("Dit is een andere sollicitatie").check()
    page.get_by_role("button", name="Bewaren").click()
    expect(page.get_by_role("link", name=re.compile("UWV.*2 van 4"))).to_be_visible()
    go(page, "Vandaag")
    expect(page.get_by_role("link", name=re.compile("Werk zoeken, UWV"))).to_contain_text("2 van 4")
    phone.watch.assert_clean(allowing=(*REFUSALS, "net::ERR_CONNECTION_REFUSED"))


def test_UC9_a_form_that_another_site_posts_fills_in_nothing(
    open_phone: OpenPhone, wallet_site: StaticServer
) -> None:
    phone = open_phone()
    page = phone.page
    begin_wallet(page, wallet_site.origin)
    page.evaluate("navigator.serviceWorker.ready.then(() => true)")
    page.route(
        "http://evil.example/",
        lambda route: route.fulfill(
            content_type="text/html",
            body=f"""<form method="post" enctype="multipart/form-data"
              action="{wallet_site.origin}/werk/gedeeld"><input name="title" value="Kok"></form>""",
        ),
    )
    page.goto("http://evil.example/")
    page.evaluate("document.forms[0].submit()")
    page.wait_for_url("**/werk/sollicitatie?gedeeld=*")
    unlock(page, "molen fiets regen kaas")
    expect(page.get_by_text("Er kwam niets mee.")).to_be_visible()
    expect(page.get_by_label("Welk werk?")).to_have_value("")


def test_UC9_what_was_done_is_found_and_what_does_not_count_says_why(
    open_phone: OpenPhone, wallet_site: StaticServer
) -> None:
    phone = open_phone()
    page = phone.page
    begin_wallet(page, wallet_site.origin)
    work(page)
    agree(page, "13-04-2026")
    for number in range(8):
        log(page, f"Medewerker {number}", "Café Noord" if number % 2 else "Bakker", "20-04-2026")
    page.get_by_label("Zoek", exact=True).fill("cafe 3")
    expect(page.get_by_text("1 gevonden.")).to_be_visible()
    expect(page.get_by_role("link", name=re.compile("Medewerker 3"))).to_be_visible()
    expect(page.get_by_role("link", name=re.compile("Medewerker 4"))).to_have_count(0)
    assert_for_everybody(page)
    page.get_by_label("Zoek", exact=True).fill("")
    # The period before this one: a course does not count, and a week ill lowers what is asked.
    page.get_by_role("link", name="Sollicitatie toevoegen").click()
    page.get_by_label("Welk werk?").fill("Lassen")
    page.get_by_text("Meer invullen").click()
    page.get_by_label("Wat deed u?").select_option("training")
    page.get_by_label("Tekst van de vacature").fill("Lassen in de haven. " * 10_000)
    page.get_by_role("button", name="Bewaren").click()
    # A page of 200 kB is kept whole, as a file.
    page.get_by_role("link", name=re.compile("Lassen")).click()
    expect(page.get_by_role("link", name=re.compile("Vacature Lassen"))).to_contain_text("200 kB")
    page.get_by_role("link", name="Werk zoeken").first.click()
    page.get_by_role("link", name="Dagen vrij toevoegen").click()
    page.get_by_label("Vanaf welke dag?").fill("11-05-2026")
    page.get_by_label("Tot en met welke dag?").fill("17-05-2026")
    assert_for_everybody(page)
    page.get_by_role("button", name="Bewaren").click()
    page.get_by_role("link", name=re.compile("UWV.*0 van 3")).click()
    main = page.get_by_role("main")
    expect(main).to_contain_text("Afgesproken is 4 keer. Deze periode telt 21 van de 28 dagen.")
    expect(page.get_by_role("link", name=re.compile("Lassen"))).to_contain_text(
        "dit soort is niet afgesproken"
    )
    assert_for_everybody(page)
    page.get_by_role("link", name="Vorige periode").click()
    expect(main).to_contain_text("8 van 4")
    expect(main).to_contain_text("U hebt gedaan wat is afgesproken.")
    phone.watch.assert_clean(allowing=(*REFUSALS, "net::ERR_CONNECTION_REFUSED"))


def test_UC9_two_devices_log_at_once_and_an_agreement_changes_half_way(
    new_phone: Callable[..., Phone], plein: RunningProgram
) -> None:
    old, new = new_phone("old"), new_phone("new")
    for phone in (old, new):
        phone.page.clock.install(time="2026-06-02T09:00:00")
    begin_with_task(old.page, plein.origin, "Van de telefoon")
    link(old.page, new.page, plein.origin)
    for phone in (old, new):
        work(phone.page)
    agree(old.page, "13-04-2026")
    expect(new.page.get_by_role("link", name=re.compile("UWV.*0 van 4"))).to_be_visible(
        timeout=20_000
    )
    for number in range(6):
        log(old.page, f"Kok {number}", "Bakker", f"{14 + number}-04-2026")
        log(new.page, f"Chauffeur {number}", "Vervoer", f"{12 + number}-05-2026")
    for phone in (old, new):
        expect(phone.page.get_by_role("link", name=re.compile("UWV.*6 van 4"))).to_be_visible(
            timeout=30_000
        )
    # Eight in four weeks from the last week on: the agreement before ends, each asks its part.
    agree(new.page, "01-06-2026", quota="8")
    expect(old.page.get_by_role("link", name=re.compile("UWV.*0 van 8"))).to_be_visible(
        timeout=20_000
    )
    old.page.get_by_role("link", name=re.compile("4 keer per vier weken")).click()
    expect(old.page.get_by_label("Tot en met welke dag?")).to_have_value("31-05-2026")
