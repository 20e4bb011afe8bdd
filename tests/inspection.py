"""What is asked of a page as it stands: accessibility, pictures, installability, slowness."""

from pathlib import Path

from playwright.sync_api import CDPSession, Page

_AXE = Path(__file__).parent / "node_modules" / "axe-core" / "axe.min.js"
_LARGE_TEXT_PX, _USUAL_TEXT_PX = 32, 16


_END_ANIMATIONS = """() => document.getAnimations()
    .filter(({ effect }) => Number.isFinite(effect.getComputedTiming().endTime))
    .forEach(animation => animation.finish())"""


def axe_violations(page: Page, *rules: str) -> list[str]:
    """Run axe-core on the page as it stands; one line a violation, empty when there is none.

    It is evaluated by the browser's driver, so a strict CSP neither blocks it nor is loosened.
    With `rules` only these are asked, such as "color-contrast".
    """
    if not page.evaluate("'axe' in window"):
        page.evaluate(_AXE.read_text(encoding="utf-8"))
    # A notice that fades in has no colours yet to judge.
    page.evaluate(_END_ANIMATIONS)
    options = {"runOnly": rules} if rules else {}
    violations = page.evaluate(
        "options => axe.run(options).then(result => result.violations)", options
    )
    return [
        f"{found['id']} ({found['impact']}, {len(found['nodes'])}x): {found['help']}: "
        f"{found['nodes'][0]['html'][:200]}"
        for found in violations
    ]


def photograph(page: Page, folder: Path, name: str) -> list[Path]:
    """Save the whole page in light, in dark and with text of twice the size (Chromium)."""
    folder.mkdir(parents=True, exist_ok=True)
    session = devtools(page)
    taken: list[Path] = []
    for look in ("light", "dark", "large"):
        page.emulate_media(color_scheme="dark" if look == "dark" else "light")
        set_text_size(session, _LARGE_TEXT_PX if look == "large" else _USUAL_TEXT_PX)
        taken.append(folder / f"{name}-{look}.png")
        page.screenshot(path=taken[-1], full_page=True)
    page.emulate_media(color_scheme="null")
    set_text_size(session, _USUAL_TEXT_PX)
    session.detach()
    return taken


def set_text_size(session: CDPSession, size_px: int) -> None:
    """Set the browser's usual text size (16 unless changed), as a person does in its settings."""
    session.send("Page.setFontSizes", {"fontSizes": {"standard": size_px, "fixed": size_px}})


def devtools(page: Page) -> CDPSession:
    """Open a session of the DevTools protocol with a page (Chromium)."""
    return page.context.new_cdp_session(page)


def slow_down(page: Page, times: float) -> None:
    """Make the page's processor so many times slower; 1 ends it (Chromium)."""
    devtools(page).send("Emulation.setCPUThrottlingRate", {"rate": times})


def installability_errors(page: Page) -> list[str]:
    """Return why Chromium would not offer to install the page; empty when it would."""
    session = devtools(page)
    found = session.send("Page.getInstallabilityErrors")["installabilityErrors"]
    session.detach()
    return [error["errorId"] for error in found]
