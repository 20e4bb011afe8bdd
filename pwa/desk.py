"""The composition root of the desk: an app with its state on the agency's own server."""

import logging
from typing import cast

import reflex as rx
from reflex.event import EventSpec

from pwa.desk_gate import attachments, guard
from pwa.desk_pages.case import case
from pwa.desk_pages.inbox import inbox
from pwa.desk_pages.letters import letters
from pwa.desk_pages.password import password
from state.desk.counter import Desk, run_office

STYLESHEETS = ["amsterdam", "tokens", "ground", "frame", "parts", "rows", "forms", "desk"]
_log = logging.getLogger("plein.desk")


def tell_failure(exception: Exception) -> EventSpec | None:
    """Say on the screen that something went wrong; only its kind is logged, never its content."""
    _log.error("failure of kind %s", type(exception).__name__)
    return cast("EventSpec", Desk.tell_failure())


app = rx.App(
    toaster=None,
    html_lang="nl",
    head_components=[
        rx.el.link(rel="icon", href="/icons/plein.svg", type="image/svg+xml"),
        rx.el.meta(name="viewport", content="width=device-width, initial-scale=1"),
        rx.el.script(src="/appearance.js"),
    ],
    reset_style=False,
    stylesheets=[f"css/{name}.css" for name in STYLESHEETS],
    backend_exception_handler=tell_failure,
    api_transformer=[attachments, guard],
)
# The desk says itself, in the clerk's language, that there is no connection.
app.app_wraps.pop((5, "Overlay"))
app.register_lifespan_task(run_office)
app.add_page(inbox, route="/", title="Plein, balie", on_load=Desk.arrive)
app.add_page(case, route="/inzending", title="Plein, inzending", on_load=Desk.open_case)
app.add_page(
    letters, route="/brieven", title="Plein, brief met code", on_load=Desk.arrive_at_letters
)
app.add_page(
    password, route="/wachtwoord", title="Plein, wachtwoord", on_load=Desk.arrive_at_password
)
