"""Draws the screenshots of the install dialog: ``python -m pwa.draw_screenshots ORIGIN``.

ORIGIN is a running wallet, such as ``http://localhost:8000`` after ``make run``. The pictures show
the example household on the day for which it was made.
"""

import argparse
from pathlib import Path

from playwright.sync_api import Browser, ViewportSize, sync_playwright

FOLDER = Path(__file__).parent.parent / "assets" / "screenshots"
DAY_OF_THE_EXAMPLE = "2026-06-02T09:00:00"
PHONE_SCREENS = ("vandaag", "geld", "taken")
WIDE_SCREENS = ("geld",)
PHONE: ViewportSize = {"width": 390, "height": 844}
DESK: ViewportSize = {"width": 1280, "height": 800}


def draw(browser: Browser, origin: str, *, wide: bool) -> None:
    """Photograph the screens of the example, as a phone or as a desk shows them."""
    context = browser.new_context(
        viewport=DESK if wide else PHONE,
        device_scale_factor=1 if wide else 2,
        is_mobile=not wide,
        has_touch=not wide,
        locale="nl-NL",
        timezone_id="Europe/Amsterdam",
        color_scheme="light",
    )
    page = context.new_page()
    page.clock.set_fixed_time(DAY_OF_THE_EXAMPLE)
    page.goto(origin)
    page.get_by_role("button", name="Bekijk een voorbeeld").click()
    page.wait_for_url("**/vandaag")
    for name in WIDE_SCREENS if wide else PHONE_SCREENS:
        page.goto(f"{origin}/{name}")
        page.get_by_role("heading", level=1).wait_for()
        page.wait_for_load_state("networkidle")
        page.screenshot(path=FOLDER / (f"{name}-wide.png" if wide else f"{name}.png"))
    context.close()


def main() -> None:
    """Draw all of them anew."""
    parser = argparse.ArgumentParser(prog="python -m pwa.draw_screenshots", description=__doc__)
    parser.add_argument("origin")
    origin: str = parser.parse_args().origin.rstrip("/")
    FOLDER.mkdir(exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path="/usr/bin/chromium", args=["--no-sandbox", "--disable-gpu"]
        )
        for wide in (False, True):
            draw(browser, origin, wide=wide)
        browser.close()


if __name__ == "__main__":
    main()
