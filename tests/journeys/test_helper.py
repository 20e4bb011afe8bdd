"""UC22 a helper: three scopes, what is prepared, ending while the helper is away, and its day."""

from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime, timedelta

import pytest
from playwright.sync_api import Locator, Page, TimeoutError, expect

from tests.browsers import Phone
from tests.journeys.sharing import violations
from tests.journeys.steps import REFUSALS, begin, begin_with_task, choose_lock, go_on, unlock
from tests.programs import RunningProgram

NewPhone = Callable[..., Phone]
GONE = "status of 410"


@pytest.mark.timeout(180)
def test_UC22_a_helper_sees_what_was_chosen_prepares_and_is_gone_after_the_end(
    new_phone: NewPhone, plein: RunningProgram
) -> None:
    person, beside = new_phone("person"), new_phone("helper")
    page, helper = person.page, beside.page
    begin_with_task(page, plein.origin, "Brief aan de gemeente")
    begin_with_task(helper, plein.origin, "Eigen taak van Anna")

    choose(page, see="Taken", prepare=True)
    come_in(page, helper, "Taken", "Kijken en iets klaarzetten", "Tot")
    expect(helper.get_by_role("heading", level=1)).to_have_text("Moeder", timeout=20_000)
    expect(helper.get_by_text("Brief aan de gemeente")).to_be_visible(timeout=20_000)
    expect(helper.get_by_text("Eigen taak van Anna")).to_have_count(0)
    assert violations(helper) == []

    helper.get_by_role("link", name="Een taak klaarzetten").click()
    helper.get_by_label("Titel").fill("Bel de gemeente")
    helper.get_by_label("Uiterste dag").fill("1-12-2026")
    assert violations(helper) == []
    helper.get_by_role("button", name="Zet klaar").click()
    expect(helper.get_by_text("Bezorgd")).to_be_visible(timeout=20_000)

    page.get_by_role("navigation").get_by_role("link", name="Vandaag").click()
    hear(page, page.get_by_role("link", name="Anna zette iets voor u klaar"))
    page.get_by_role("link", name="Anna zette iets voor u klaar").click()
    expect(page.get_by_text("Anna heeft dit klaargezet")).to_be_visible()
    expect(page.get_by_text("Uw gegevens bekeken")).to_be_visible()
    assert violations(page) == []
    page.get_by_role("button", name="Neem over en kijk na").click()
    expect(page.get_by_label("Wat moet u doen?")).to_have_value("Bel de gemeente")
    expect(page.get_by_text("Anna zette dit voor u klaar.")).to_be_visible()
    page.get_by_role("button", name="Bewaren").click()
    page.wait_for_url("**/taken")

    # Another scope: the tasks go, money comes.
    to_helper(page)
    page.get_by_role("link", name="Verander wat de helper mag").click()
    page.get_by_role("checkbox", name="Taken").uncheck()
    page.get_by_role("checkbox", name="Geld").check()
    page.get_by_role("button", name="Bewaren").click()
    expect(page.get_by_text("Veranderd.")).to_be_visible()
    hear(helper, helper.get_by_role("heading", name="Geld"))
    expect(helper.get_by_text("Brief aan de gemeente")).to_have_count(0)
    for phone in (person, beside):
        phone.watch.assert_clean(allowing=REFUSALS)

    # Ended while the helper is away: there it is gone at the next connection, and nobody was told.
    beside.context.set_offline(True)
    to_helper(page)
    with page.expect_response(lambda each: each.request.method == "DELETE") as erased:
        page.get_by_role("button", name="Stop met delen").click()
        expect(page.get_by_text("Gestopt. Er gaat niets meer")).to_be_visible()
    assert erased.value.ok
    expect(page.get_by_text("Niemand kijkt nu mee.")).to_be_visible()
    expect(helper.get_by_role("heading", name="Geld")).to_be_visible()
    beside.context.set_offline(False)
    hear(helper, helper.get_by_text("Deze deling is gestopt"))
    expect(helper.get_by_role("heading", name="Geld")).to_have_count(0)

    # For one day only, and the day passes without a connection.
    choose(page, see="Papieren", prepare=False)
    come_in(page, helper)
    expect(helper.get_by_role("heading", name="Papieren")).to_be_visible(timeout=20_000)
    expect(helper.get_by_role("link", name="Een taak klaarzetten")).to_have_count(0)
    beside.context.set_offline(True)
    helper.clock.set_fixed_time(datetime.now(UTC) + timedelta(days=2))
    helper.reload()
    unlock(helper)
    expect(helper.get_by_text("De gegevens zijn nu niet op dit toestel")).to_be_visible()
    expect(helper.get_by_role("heading", name="Papieren")).to_have_count(0)
    person.watch.assert_clean(allowing=[*REFUSALS, GONE])


def test_UC22_a_helper_without_a_lock_chooses_one_and_goes_on_with_what_was_typed(
    new_phone: NewPhone, plein: RunningProgram
) -> None:
    page, helper = new_phone("person").page, new_phone("helper").page
    begin_with_task(page, plein.origin, "Brief aan de gemeente")
    choose(page, see="Taken", prepare=False)
    begin(helper, plein.origin)
    to_people(helper)
    type_code(helper, page.locator("#help-code").inner_text())
    helper.get_by_role("button", name="Ga verder").click()
    choose_lock(helper)
    go_on(helper)
    expect(helper.get_by_label("Hoe heet u voor de ander?")).to_have_value("Anna")
    expect(helper.get_by_role("alert").get_by_text("nog een keer op “Ga verder”")).to_be_visible()
    helper.get_by_role("button", name="Ga verder").click()
    expect(page.get_by_role("heading", name="Anna wil u helpen")).to_be_visible(timeout=20_000)


def choose(page: Page, *, see: str, prepare: bool) -> None:
    """Choose what somebody may see, for one day, and show the code."""
    page.get_by_role("navigation").get_by_role("link", name="Vandaag").click()
    page.get_by_role("main").get_by_role("link", name="Hulp").click()
    page.get_by_role("link", name="Iemand die u helpt").click()
    assert violations(page) == []
    page.get_by_role("link", name="Iemand laten helpen").click()
    page.get_by_label("Hoe noemt de helper u?").fill("Moeder")
    page.get_by_role("checkbox", name=see).check()
    page.get_by_label("Hoe lang?").select_option("Eén dag")
    if prepare:
        page.get_by_label("Wat mag de helper doen?").select_option("Kijken en iets klaarzetten")
    assert violations(page) == []
    page.get_by_role("button", name="Maak de code").click()
    expect(page.locator("#help-code")).to_be_visible(timeout=20_000)


def come_in(page: Page, helper: Page, *told: str) -> None:
    """Let the helper in by the code, both in one room, when both see the same number."""
    code = page.locator("#help-code").inner_text()
    to_people(helper)
    # There is no camera here: the words come to where the person looks.
    helper.get_by_role("button", name="Scan de code").click()
    expect(helper.locator("#scan-problem")).to_contain_text("camera")
    expect(helper.locator("#scan-problem")).to_be_focused()
    expect(helper.locator("#scan-problem")).to_be_in_viewport()
    type_code(helper, code)
    assert violations(helper) == []
    helper.get_by_role("button", name="Ga verder").click()
    expect(page.get_by_role("heading", name="Anna wil u helpen")).to_be_visible(timeout=20_000)
    digits = page.locator("#help-digits").inner_text()
    expect(helper.locator("#help-digits")).to_have_text(digits)
    asked = page.get_by_role("alert").filter(has_text="Anna wil u helpen")
    for said in told:
        expect(asked).to_contain_text(said)
    page.get_by_role("button", name="Ja, dit klopt").click()
    expect(page.get_by_text("De helper kan nu meekijken.")).to_be_visible(timeout=20_000)


def to_people(helper: Page) -> None:
    """Go to the people whom this wallet helps."""
    helper.get_by_role("navigation").get_by_role("link", name="Vandaag").click()
    helper.get_by_role("main").get_by_role("link", name="Hulp").click()
    helper.get_by_role("link", name="Iemand die u helpt").click()
    helper.get_by_role("link", name="Mensen die ik help").click()


def type_code(helper: Page, code: str) -> None:
    """Fill in the code of somebody, and one's own name."""
    helper.get_by_label("De code").fill(code)
    helper.get_by_label("Hoe heet u voor de ander?").fill("Anna")


def to_helper(page: Page) -> None:
    """Go to the screen of the helper."""
    page.get_by_role("navigation").get_by_role("link", name="Vandaag").click()
    page.get_by_role("main").get_by_role("link", name="Hulp").click()
    page.get_by_role("link", name="Iemand die u helpt").click()
    page.get_by_role("link", name="Anna").first.click()


def hear(page: Page, until: Locator) -> None:
    """Come back to the app, which is a reason to meet the server, until something stands there."""
    for _ in range(40):
        page.evaluate("dispatchEvent(new Event('focus'))")
        with suppress(TimeoutError):
            until.first.wait_for(timeout=1_000)
            return
    expect(until).to_be_visible()
