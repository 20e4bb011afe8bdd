"""UC1 begin: one tap makes a wallet, the first real data asks for a lock, and it opens again."""

from collections.abc import Callable

from playwright.sync_api import expect

from tests.authenticator import Authenticator
from tests.browsers import Phone
from tests.inspection import devtools
from tests.journeys.steps import (
    PHRASE,
    REFUSALS,
    add_task,
    begin,
    begin_with_task,
    choose_lock,
    go_on,
    see_task,
    type_task,
    unlock,
)
from tests.programs import RunningProgram

NewPhone = Callable[..., Phone]


def test_UC1_one_tap_makes_a_wallet_and_the_lock_comes_with_the_first_data(
    new_phone: NewPhone, plein: RunningProgram
) -> None:
    phone = new_phone()
    page = phone.page
    begin(page, plein.origin)
    type_task(page, "Loonstrook sturen")
    page.get_by_label("Kies een wachtzin").fill("1234")
    page.get_by_role("button", name="Zet op slot").click()
    expect(page.get_by_role("main")).to_contain_text("te kort")
    page.get_by_label("Kies een wachtzin").fill("284951")
    expect(page.get_by_text("Wie een kopie van uw telefoon maakt, kan hem raden")).to_be_visible()
    choose_lock(page)
    go_on(page)
    expect(page.get_by_label("Wat moet u doen?")).to_have_value("Loonstrook sturen")
    page.get_by_role("button", name="Bewaren").click()
    expect(page.get_by_role("link", name="Loonstrook sturen").first).to_be_visible()

    page.reload()
    unlock(page, "vier gele fietsen")
    expect(page.get_by_role("main")).to_contain_text("niet de goede wachtzin")
    unlock(page)
    see_task(page, "Loonstrook sturen")
    phone.watch.assert_clean(allowing=REFUSALS)


def test_UC1_a_tap_before_the_app_is_ready_counts(
    new_phone: NewPhone, plein: RunningProgram
) -> None:
    for number, name in enumerate(("Begin", "Bekijk een voorbeeld")):
        phone = new_phone(f"slow-{number}")
        page = phone.page
        devtools(page).send("Emulation.setCPUThrottlingRate", {"rate": 10})
        ready = "addEventListener('plein-ready', () => (globalThis.wasReady = true))"
        page.add_init_script(ready)
        page.goto(plein.origin, wait_until="commit")
        page.get_by_role("button", name=name, exact=True).dispatch_event("click")
        assert page.evaluate("globalThis.wasReady") is None
        expect(page.get_by_role("heading", name="Vandaag", level=1)).to_be_visible(timeout=30_000)
        page.reload()
        expect(page.get_by_role("heading", name="Vandaag", level=1)).to_be_visible(timeout=30_000)


def test_UC1_wrong_passphrases_are_slowed_and_nothing_is_erased(
    new_phone: NewPhone, plein: RunningProgram
) -> None:
    page = new_phone().page
    begin_with_task(page, plein.origin, "Bellen met het UWV")
    page.reload()
    for _ in range(5):
        unlock(page, "geraden wachtzin")
        expect(page.get_by_role("main")).to_contain_text("niet de goede")
        expect(page.get_by_role("button", name="Openen", exact=True)).to_have_attribute(
            "aria-disabled", "false"
        )
    unlock(page)
    expect(page.get_by_role("main")).to_contain_text("Er wordt niets gewist")
    page.reload()
    expect(page.get_by_text("U kunt het weer proberen na")).to_be_visible()


def test_UC1_a_passkey_opens_beside_the_passphrase(
    new_phone: NewPhone, plein: RunningProgram
) -> None:
    phone = new_phone()
    page = phone.page
    authenticator = Authenticator(page)
    begin(page, plein.origin)
    type_task(page, "Brief lezen")
    expect(page.get_by_label("Ook openen met vinger, gezicht of schermslot")).to_be_checked()
    choose_lock(page)
    assert authenticator.credential_count() == 1
    go_on(page)
    page.get_by_role("button", name="Bewaren").click()
    expect(page.get_by_role("link", name="Brief lezen").first).to_be_visible()
    page.reload()
    page.get_by_role("button", name="Openen met vinger, gezicht of schermslot").click()
    see_task(page, "Brief lezen")
    page.reload()
    unlock(page)
    see_task(page, "Brief lezen")


def test_UC1_two_wallets_on_one_phone_each_have_their_own_lock(
    new_phone: NewPhone, plein: RunningProgram
) -> None:
    page = new_phone().page
    begin_with_task(page, plein.origin, "Van mij")
    page.get_by_role("banner").get_by_role("link", name="Instellingen").click()
    page.get_by_role("button", name="Nog een Plein beginnen").click()
    type_task(page, "Van mijn vader")
    choose_lock(page, "zeven blauwe stoelen")
    go_on(page)
    page.get_by_role("button", name="Bewaren").click()
    see_task(page, "Van mijn vader")
    expect(page.get_by_role("link", name="Van mij", exact=True)).to_have_count(0)
    page.get_by_role("banner").get_by_role("link", name="Instellingen").click()
    page.get_by_role("button", name="Mijn Plein", exact=True).click()
    unlock(page, "zeven blauwe stoelen")
    expect(page.get_by_role("main")).to_contain_text("niet de goede")
    unlock(page, PHRASE)
    add_task(page, "Nog iets van mij")
