"""UC10 post: what an agency sends, files too, is read, opens offline, and cannot do anything."""

import base64
import json
import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browsers import Phone
from tests.journeys.agency import Platform, go, today
from tests.journeys.agency import platform as platform
from tests.journeys.sharing import MISSING_FILES, fill_in_change, send, violations
from tests.journeys.sharing import phone as phone
from tests.journeys.test_withdraw import has_come

PNG = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)
SVG = b'<svg xmlns="http://www.w3.org/2000/svg"><script>window.ran = 1</script></svg>'
HTML = b"<!doctype html><script>top.ran = 1</script>"
PDF_SCRIPT = b"%PDF-1.4\n1 0 obj <</S /JavaScript /JS (app.alert(1))>> endobj"
HOSTILE = (
    "<script>window.ran = 1</script><img src=https://boef.example/x.png onerror='ran = 1'>\n"
    "javascript:window.ran=1 data:text/html,<script>ran=1</script>\n"
    "https://gemeente-voorbeeld.example.boef.example/inloggen tel:0900123\n"
    "factuur\u202efdp.exe\u200b e" + "\u0301" * 300 + "\n" + "w" * 3_000
)


def file_of(name: str, media_type: str, octets: bytes) -> dict[str, str]:
    written = base64.b64encode(octets).decode()
    return {"name": name, "media_type": media_type, "octets": written}


def message(title: str, *files: dict[str, str], **claims: str) -> str:
    said = {"kind": "message", "title": title, "text": "Zie het bestand."} | claims
    return json.dumps({"claims": said, "files": files})


def open_message(page: Page, title: str) -> None:
    go(page, "Delen")
    page.get_by_role("link", name=re.compile(title)).first.click()
    expect(page.get_by_role("heading", level=1)).to_contain_text(title)


@pytest.mark.timeout(300)
def test_UC10_what_an_agency_sends_is_read_and_kept_and_nothing_in_it_runs(
    phone: Phone, platform: Platform, tmp_path: Path
) -> None:
    page = phone.page
    fill_in_change(page, tmp_path)
    send(page)
    expect(page.get_by_text("Ingeleverd op")).to_be_visible(timeout=20_000)
    asked: list[str] = []
    page.context.on("request", lambda request: asked.append(request.url))
    said = [
        message("Besluit", file_of("besluit.png", "image/png", PNG), kind="decision").replace(
            '"Zie het bestand."', '"Meer op https://gemeente-voorbeeld.example/bezwaar."'
        ),
        message(
            "Vijandig<b>",
            file_of("../kwaad\u202efdp.svg", "image/svg+xml", SVG),
            file_of("rekening.pdf", "application/pdf", HTML),
            file_of("formulier.pdf", "application/pdf", PDF_SCRIPT),
            text=HOSTILE,
        ),
    ]
    platform.run("tests.agency.sending", said="\n".join(said))
    unread = page.get_by_role("link", name=re.compile("Besluit.*1 bestand"))
    phone.wait_until(lambda: has_come(page, unread), 60, of="the decision")
    go(page, "Vandaag")
    news = page.locator("section", has=page.get_by_role("heading", name="Nieuwe berichten"))
    expect(news.get_by_role("link", name=re.compile("Besluit"))).to_be_visible()
    expect(news.get_by_role("link", name=re.compile("3 bestanden"))).to_be_visible()

    open_message(page, "Besluit")
    main = page.get_by_role("main")
    link = main.get_by_role("link", name="https://gemeente-voorbeeld.example/bezwaar")
    expect(link).to_have_attribute("rel", "noopener noreferrer")
    expect(main).to_contain_text("(gaat naar gemeente-voorbeeld.example)")
    expect(main).to_contain_text("U kunt bezwaar maken tot en met")
    assert violations(page) == []

    open_message(page, "Vijandig")
    for words in (
        "<script>window.ran = 1</script>",
        "adres dat niet van Gemeente Voorbeeld is",
        "factuurfdp.exe",
        "is iets anders dan het zegt",
        "zit een programma",
    ):
        expect(main).to_contain_text(words)
    expect(main.locator("p.letter a, p.letter img, p.letter script")).to_have_count(0)
    assert violations(page) == []
    for width in (320, 390):
        page.set_viewport_size({"width": width, "height": 844})
        assert page.evaluate("document.documentElement.scrollWidth") <= width
    for name in ("_kwaadfdp.svg", "rekening.pdf", "formulier.pdf"):
        open_message(page, "Vijandig")
        main.get_by_role("link", name=re.compile(re.escape(name))).click()
        expect(page.get_by_role("heading", level=1)).to_have_text(name.rpartition(".")[0])
        page.wait_for_timeout(300)
        expect(page.locator("iframe, object, embed, main img")).to_have_count(0)

    go(page, "Vandaag")
    expect(page.get_by_role("heading", name="Nieuwe berichten")).to_have_count(0)
    # Nothing ran, nothing was asked of anybody else, and the page works on without a connection.
    assert page.evaluate("window.ran") is None
    assert {url for url in asked if not url.startswith(("blob:", platform.origin))} == set()
    phone.context.set_offline(True)
    open_message(page, "Besluit")
    main.get_by_role("link", name=re.compile("besluit.png")).click()
    expect(page.locator("main img")).to_have_js_property("naturalWidth", 1)
    page.get_by_role("navigation").get_by_role("link", name="Taken").click()
    page.get_by_role("link", name="Lopende zaken en veranderingen").click()
    expect(page.locator(".card", has_text="Besluit")).to_contain_text(f"{today().year}")
    phone.context.set_offline(False)
    phone.watch.assert_clean(allowing=[MISSING_FILES, "ERR_INTERNET_DISCONNECTED"])
