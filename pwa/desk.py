"""The composition root of the desk: an app with its state on the agency's own server."""

import logging
from typing import cast

import reflex as rx
from reflex.event import EventSpec

from pwa.desk_gate import attachments, guard
from pwa.desk_pages.case import case
from pwa.desk_pages.clarity import clarity
from pwa.desk_pages.inbox import inbox
from pwa.desk_pages.letters import letters
from pwa.desk_pages.office import figures, keys, staff, trail
from pwa.desk_pages.password import password
from pwa.desk_pages.square import square, square_post
from pwa.desk_pages.square_answers import square_reading
from state.desk.counter import Desk, run_office
from state.desk.reports import note_report
from state.desk.session import ClosedError

SHARED = ["amsterdam", "tokens", "ground", "frame", "parts", "rows", "forms"]
STYLESHEETS = [*SHARED, "desk", "desk_work"]
_log = logging.getLogger("plein.desk")


def tell_failure(exception: Exception) -> EventSpec | None:
    """Say on the screen that something went wrong; only its kind is logged, never its content."""
    if isinstance(exception, ClosedError):
        return None  # the desk is ending: the screen says itself that there is no connection
    _log.error("failure of kind %s", type(exception).__name__)
    return cast("EventSpec", Desk.tell_failure())


app = rx.App(
    toaster=None,
    html_lang="nl",
    head_components=[
        rx.el.link(rel="icon", href="/icons/plein.svg", type="image/svg+xml"),
        rx.el.meta(name="viewport", content="width=device-width, initial-scale=1"),
        rx.el.script(src="/appearance.js"),
        rx.el.script(src="/shortcuts.js"),
    ],
    reset_style=False,
    stylesheets=[f"css/{name}.css" for name in STYLESHEETS],
    backend_exception_handler=tell_failure,
    frontend_exception_handler=note_report,
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
    clarity, route="/duidelijk", title="Plein, duidelijkheid", on_load=Desk.arrive_at_clarity
)
app.add_page(
    password, route="/wachtwoord", title="Plein, wachtwoord", on_load=Desk.arrive_at_password
)
app.add_page(staff, route="/medewerkers", title="Plein, medewerkers", on_load=Desk.arrive_at_staff)
app.add_page(trail, route="/logboek", title="Plein, logboek", on_load=Desk.arrive_at_trail)
app.add_page(figures, route="/cijfers", title="Plein, cijfers", on_load=Desk.arrive_at_figures)
app.add_page(keys, route="/sleutels", title="Plein, sleutels", on_load=Desk.arrive_at_keys)
app.add_page(square, route="/plein", title="Plein, plein", on_load=Desk.arrive_at_square)
app.add_page(
    square_post, route="/pleinbericht", title="Plein, bericht", on_load=Desk.open_square_post
)
app.add_page(
    square_reading, route="/pleinlezen", title="Plein, antwoorden", on_load=Desk.arrive_at_reading
)
