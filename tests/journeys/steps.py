"""What a person does in many journeys: beginning, choosing a lock, adding a task, unlocking."""

from playwright.sync_api import Page, expect

from tests.browsers import Phone

PHRASE = "vier groene fietsen"
# What the browser writes when the server says no, as the protocol lets it: no directory here,
# a chain that another tab has moved on.
REFUSALS = ("status of 404", "status of 409")


def leaving(phone: Phone) -> list[str]:
    """List from now on every request that the phone's own worker does not answer."""
    left: list[str] = []
    phone.context.on("requestfailed", lambda request: left.append(f"failed: {request.url}"))
    phone.context.on(
        "response", lambda one: None if one.from_service_worker else left.append(one.url)
    )
    return left


def go_on(page: Page) -> None:
    """Go on from the screen that follows on a new lock.

    By keyboard: that there is no connection, or that the app can be installed, may be said at this
    moment and move the link from under a finger.
    """
    on = page.get_by_role("link", name="Ga verder").or_(page.get_by_role("link", name="Later"))
    on.press("Enter")


def begin(page: Page, origin: str) -> None:
    """Begin a wallet from the first screen."""
    page.goto(origin)
    page.get_by_role("button", name="Begin", exact=True).click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Vandaag")


def type_task(page: Page, title: str) -> None:
    """Fill in the form of a task, and save."""
    page.get_by_role("navigation").get_by_role("link", name="Taken").click()
    page.get_by_role("link", name="Taak toevoegen").click()
    page.get_by_label("Wat moet u doen?").fill(title)
    page.get_by_role("button", name="Bewaren").click()


def choose_lock(page: Page, phrase: str = PHRASE) -> None:
    """Choose the first lock, with what the phone offers beside the passphrase."""
    expect(page.get_by_role("heading", level=1)).to_have_text("Kies een slot")
    page.get_by_label("Kies een wachtzin").fill(phrase)
    page.get_by_role("button", name="Zet op slot").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Zo raakt u niets kwijt")


def begin_with_task(page: Page, origin: str, title: str) -> None:
    """Have a wallet with a lock and one task in it."""
    begin(page, origin)
    type_task(page, title)
    choose_lock(page)
    go_on(page)
    page.get_by_role("button", name="Bewaren").click()
    page.wait_for_url("**/taken")
    expect(page.get_by_role("link", name=title).first).to_be_visible()


def unlock(page: Page, phrase: str = PHRASE) -> None:
    """Open the wallet with its passphrase."""
    field = page.get_by_label("Uw wachtzin of pincode")
    field.fill(phrase)
    page.get_by_label("Laat zien wat ik typ").check()
    expect(field).to_have_attribute("type", "text")
    page.get_by_role("button", name="Openen", exact=True).click()


def add_task(page: Page, title: str) -> None:
    """Add a task to a wallet that has its lock."""
    type_task(page, title)
    expect(page.get_by_role("link", name=title).first).to_be_visible()


def see_task(page: Page, title: str) -> None:
    """See a task among those to be done."""
    page.get_by_role("navigation").get_by_role("link", name="Taken").click()
    expect(page.get_by_role("link", name=title).first).to_be_visible(timeout=20_000)


def wait_until_saved(page: Page) -> None:
    """Wait until the server has everything, as the settings say it."""
    page.get_by_role("banner").get_by_role("link", name="Instellingen").click()
    expect(page.get_by_text("Bewaard op de server om")).to_be_visible(timeout=20_000)


def show_link_code(page: Page) -> str:
    """Let this device show a code for another one."""
    page.get_by_role("banner").get_by_role("link", name="Instellingen").click()
    page.get_by_role("link", name="Uw toestellen").click()
    page.get_by_role("link", name="Toestel toevoegen").click()
    code = page.locator("#link-code")
    expect(code).to_be_visible(timeout=20_000)
    return code.inner_text()


def join(page: Page, origin: str, code: str, *, name: str = "Tablet", paper: bool = False) -> None:
    """Bring a wallet to this device by a code."""
    page.goto(origin)
    page.get_by_role("link", name="Ik heb al Plein").click()
    way = "Met mijn herstelcode" if paper else "Van een ander toestel"
    page.get_by_role("link", name=way).click()
    page.get_by_label("De code").fill(code)
    send_join(page, name)


def send_join(page: Page, name: str = "Tablet") -> None:
    """Name this device, choose its lock, and send the form in which the code stands."""
    page.get_by_label("Hoe heet deze telefoon?").fill(name)
    page.get_by_label("Kies een wachtzin voor deze telefoon").fill(PHRASE)
    page.get_by_role("button", name="Haal mijn gegevens op").click()


def link(old: Page, new: Page, origin: str, name: str = "Tablet") -> None:
    """Link a second device, both people in the same room."""
    join(new, origin, show_link_code(old), name=name)
    expect(old.get_by_role("heading", name=f"“{name}” wil erbij")).to_be_visible(timeout=20_000)
    expect(new.get_by_text(f"Dit toestel heet “{name}”.")).to_be_visible()
    old.get_by_role("button", name="Ja, voeg toe").click()
    expect(old.get_by_text("Het toestel is toegevoegd.")).to_be_visible(timeout=20_000)
    expect(new.get_by_role("heading", level=1)).to_have_text("Vandaag", timeout=20_000)
