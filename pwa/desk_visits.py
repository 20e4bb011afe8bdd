"""The page for citizens at the agency's own address: say with DigiD who one is, and get a code.

Plain HTML without a script, with a policy of its own, and without anything of the clerks' desk.
Every address in it is fixed: nothing that a visitor brings decides where a browser goes.
"""

import asyncio
import hashlib
from base64 import b64encode
from html import escape

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from state.desk.visits import (
    Shown,
    VisitError,
    agency_name,
    begin_visit,
    desk_origin,
    finish_visit,
)
from state.desk.words import LANGUAGES, say

__all__ = ["visits"]

visits = APIRouter()
COOKIE_SECONDS = 600
_STYLE = """
:root { color-scheme: light dark; --ink: #16191d; --paper: #fff; --line: #767b81; --act: #004699; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #f2f3f5; --paper: #16191d; --line: #9a9fa6; --act: #a3c7ff; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink);
  font: 1.125rem/1.5 system-ui, sans-serif; }
main, header { max-width: 34rem; margin: 0 auto; padding: 1rem; }
header { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 1rem; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 1rem; }
a { color: var(--act); }
.go { display: inline-block; padding: .75rem 1.25rem; min-height: 2.75rem; border-radius: .25rem;
  background: var(--act); color: var(--paper); font-weight: 700; text-decoration: none; }
.code { display: block; padding: 1rem; border: 2px solid var(--line); border-radius: .25rem;
  font: 700 1.25rem/1.6 ui-monospace, monospace; overflow-wrap: anywhere; }
svg { display: block; width: min(16rem, 100%); background: #fff; fill: #000; }
:focus-visible { outline: 3px solid var(--act); outline-offset: 3px; }
"""
_POLICY = "; ".join(
    [
        "default-src 'none'",
        f"style-src 'sha256-{b64encode(hashlib.sha256(_STYLE.encode()).digest()).decode()}'",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
    ]
)
_HEADERS = {
    "Content-Security-Policy": _POLICY,
    "Cache-Control": "no-store",
    "Referrer-Policy": "no-referrer",
    "X-Robots-Tag": "noindex",
}


@visits.get("/koppelen")
def show_start(request: Request) -> Response:
    """Say what happens, and lead to the broker."""
    language = _language(request)
    agency = escape(agency_name() or say(language, "visit-agency"))
    return _page(
        language,
        say(language, "visit-title", agency=agency),
        _line(say(language, "visit-about", agency=agency)),
        _line(say(language, "visit-after")),
        _button(f"/koppelen/begin?taal={language}", say(language, "visit-go")),
        _line(say(language, "visit-private", agency=agency)),
    )


@visits.get("/koppelen/begin")
async def begin(request: Request) -> Response:
    """Send the browser to the broker, with a cookie that is new for this visit."""
    language = _language(request)
    if request.headers.get("sec-fetch-site", "none") not in ("none", "same-origin"):
        # Another site would begin for the visitor: let the visitor begin.
        return RedirectResponse(f"/koppelen?taal={language}", 303, _HEADERS)
    try:
        address, secret = await asyncio.to_thread(begin_visit, language)
    except VisitError as error:
        return _problem(language, error.text, 503)
    answer = RedirectResponse(address, 303, _HEADERS)
    _set_cookie(answer, f"{language}.{secret}", COOKIE_SECONDS)
    return answer


@visits.get("/koppelen/terug")
async def come_back(request: Request) -> Response:
    """Show the code to the browser that began, once."""
    language, _, secret = request.cookies.get(_cookie_name(), "").partition(".")
    language = language if language in LANGUAGES else _language(request)
    try:
        shown = await asyncio.to_thread(finish_visit, secret, request.url.query, language)
        answer = _show(language, shown)
    except VisitError as error:
        answer = _problem(language, error.text, 400)
    _set_cookie(answer, "", 0)
    return answer


def _show(language: str, shown: Shown) -> Response:
    label, side = say(language, "visit-qr"), shown.qr_side
    return _page(
        language,
        say(language, "visit-done"),
        _line(say(language, "visit-as", name=escape(shown.name))),
        _line(say(language, "visit-here")),
        _button(escape(shown.address), say(language, "visit-back")),
        _line(say(language, "visit-elsewhere")),
        f'<svg role="img" aria-label="{label}" viewBox="0 0 {side} {side}">',
        f'<path d="{shown.qr_path}"/></svg>',
        _line(say(language, "visit-type") + f' <strong class="code">{shown.code}</strong>'),
        _line(say(language, "visit-until", moment=shown.until)),
        with_languages=False,
    )


def _problem(language: str, text: str, status: int) -> Response:
    return _page(
        language,
        say(language, "visit-problem"),
        _line(escape(text)),
        _button(f"/koppelen?taal={language}", say(language, "visit-again")),
        status=status,
    )


def _line(content: str) -> str:
    return f"<p>{content}</p>"


def _button(address: str, words: str) -> str:
    return f'<p><a class="go" href="{address}">{words}</a></p>'


def _page(
    language: str, title: str, *content: str, status: int = 200, with_languages: bool = True
) -> Response:
    """Draw a page; `title` and `content` are HTML."""
    others = [each for each in LANGUAGES if each != language] if with_languages else []
    names = {each: say(each, "visit-language") for each in others}
    links = "".join(
        f'<a href="/koppelen?taal={each}" lang="{each}" hreflang="{each}">{name}</a>'
        for each, name in names.items()
    )
    agency = escape(agency_name())
    return HTMLResponse(
        f'<!doctype html><html lang="{language}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{title}</title><style>{_STYLE}</style></head>"
        f"<body><header><strong>{agency}</strong>{links}</header>"
        f"<main><h1>{title}</h1>{''.join(content)}</main></body></html>",
        status,
        _HEADERS,
    )


def _language(request: Request) -> str:
    asked = request.query_params.get("taal", "")
    if asked in LANGUAGES:
        return asked
    wanted = request.headers.get("accept-language", "")[:2].lower()
    return wanted if wanted in LANGUAGES else "nl"


def _is_secure() -> bool:
    return desk_origin().startswith("https:")


def _cookie_name() -> str:
    # The prefix keeps other hosts of the agency's domain from setting it.
    return "__Host-koppelen" if _is_secure() else "koppelen"


def _set_cookie(answer: Response, value: str, seconds: int) -> None:
    answer.set_cookie(
        _cookie_name(),
        value,
        max_age=seconds,
        path="/",
        secure=_is_secure(),
        httponly=True,
        samesite="lax",
    )
