"""Draws the PNG icons from their SVGs, with Chromium: ``python -m pwa.draw_icons``.

Run it after changing an SVG in ``assets/icons``; the build compares sizes, not pictures.
"""

from pathlib import Path

from playwright.sync_api import sync_playwright

ICONS = Path(__file__).parent.parent / "assets" / "icons"
SOURCE_AND_SIDE_BY_NAME = {
    "plein-192.png": ("plein.svg", 192),
    "plein-512.png": ("plein.svg", 512),
    "plein-maskable-192.png": ("plein-maskable.svg", 192),
    "plein-maskable-512.png": ("plein-maskable.svg", 512),
    "apple-touch-180.png": ("plein-maskable.svg", 180),
    "badge-96.png": ("badge.svg", 96),
}


def draw_icons() -> None:
    """Write every PNG of the table; what an SVG leaves open stays transparent."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path="/usr/bin/chromium", args=["--no-sandbox", "--disable-gpu"]
        )
        for name, (source, side) in SOURCE_AND_SIDE_BY_NAME.items():
            page = browser.new_page(viewport={"width": side, "height": side})
            picture = (ICONS / source).read_text("utf-8")
            page.set_content(
                f"<style>*{{margin:0}}svg{{display:block;width:{side}px}}</style>{picture}"
            )
            page.screenshot(path=ICONS / name, omit_background=True)
            page.close()
        browser.close()


if __name__ == "__main__":
    draw_icons()
