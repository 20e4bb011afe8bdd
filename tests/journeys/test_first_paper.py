"""UC2 keep: a file that is chosen before there is a lock is there after it, and not before."""

from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import Page, expect

from tests.browsers import Phone
from tests.journeys.agency import Platform, begin_wallet, go
from tests.journeys.agency import platform as platform
from tests.journeys.steps import REFUSALS, begin, choose_lock, go_on, unlock
from tests.programs import RunningProgram

# No PDF: for one Chromium opens a viewer of its own with addresses of its own.
TEXT = b"Een contract. " * 50_000
PAPER = {"name": "mijn_contract.txt", "mimeType": "text/plain", "buffer": TEXT}
COUNT_STORED = """async () => {
  const all = await indexedDB.databases();
  const name = all.map((one) => one.name).find((one) => one !== "plein-phone");
  const request = indexedDB.open(name);
  const database = await new Promise((done) => (request.onsuccess = () => done(request.result)));
  const count = (store) => new Promise((done) => {
    const asked = database.transaction(store).objectStore(store).count();
    asked.onsuccess = () => done(asked.result);
  });
  const counts = [await count("blobs"), await count("outbox")];
  database.close();
  return counts;
}"""


def choose_paper(page: Page) -> None:
    """Choose a file in the form of a paper."""
    page.get_by_role("navigation").get_by_role("link", name="Papieren").click()
    page.get_by_role("link", name="Papier toevoegen").click()
    page.locator("#paper-choose").set_input_files(PAPER)  # pyright: ignore[reportArgumentType]


def test_UC2_a_file_that_was_chosen_before_the_lock_need_not_be_chosen_again(
    new_phone: Callable[..., Phone], plein: RunningProgram
) -> None:
    phone = new_phone()
    page = phone.page
    begin(page, plein.origin)
    choose_paper(page)
    expect(page.get_by_role("heading", level=1)).to_have_text("Kies een slot")
    assert page.evaluate(COUNT_STORED) == [0, 0]
    choose_lock(page)
    # From here on it survives what a form survives, also the end of the page.
    page.reload()
    unlock(page)
    go_on(page)
    expect(page.locator(".chosen")).to_contain_text("mijn_contract.txt")
    expect(page.get_by_label("Hoe noemt u dit papier?")).to_have_value("mijn contract")
    page.get_by_role("button", name="Bewaren").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("mijn contract")
    with page.expect_download() as saved:
        page.get_by_role("link", name="Opslaan op telefoon").click()
    assert Path(saved.value.path()).read_bytes() == TEXT
    phone.watch.assert_clean(allowing=REFUSALS)


def test_UC2_a_file_that_waits_for_a_lock_never_comes_into_another_wallet(
    new_phone: Callable[..., Phone], plein: RunningProgram
) -> None:
    page = new_phone().page
    begin(page, plein.origin)
    choose_paper(page)
    expect(page.get_by_role("heading", level=1)).to_have_text("Kies een slot")
    page.get_by_role("banner").get_by_role("link", name="Instellingen").click()
    page.get_by_role("button", name="Nog een Plein beginnen").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Vandaag")
    page.get_by_role("banner").get_by_role("link", name="Instellingen").click()
    page.get_by_role("link", name="Kies een slot").click()
    choose_lock(page)
    page.get_by_role("navigation").get_by_role("link", name="Papieren").click()
    page.get_by_role("link", name="Papier toevoegen").click()
    expect(page.get_by_role("button", name="Bewaren")).to_be_visible()
    expect(page.locator(".chosen")).to_have_count(0)


def test_UC6_a_paper_that_was_added_to_what_is_shared_waits_for_the_lock_too(
    new_phone: Callable[..., Phone], platform: Platform
) -> None:
    phone = new_phone()
    page = phone.page
    # The phone knows the agencies from a wallet with a lock; a second one has none yet.
    begin_wallet(page, platform.origin)
    go(page, "Delen")
    service = page.get_by_role("link", name="Wijziging doorgeven U vertelt")
    expect(service).to_be_visible(timeout=20_000)
    page.get_by_role("banner").get_by_role("link", name="Instellingen").click()
    page.get_by_role("button", name="Nog een Plein beginnen").click()
    go(page, "Delen")
    service.click()
    page.locator("input[type=file]").last.set_input_files(PAPER)  # pyright: ignore[reportArgumentType]
    choose_lock(page)
    go_on(page)
    chosen = page.get_by_role("checkbox", name="mijn contract", checked=True)
    expect(chosen).to_have_count(1)
