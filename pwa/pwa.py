"""The composition root of the wallet: an app without state on any server."""

import reflex as rx

from pwa.manifest import OFFLINE


def today() -> rx.Component:
    """Show the first screen."""
    return rx.el.main(rx.el.h1("Plein"))


app = rx.App(
    enable_state=False,
    toaster=None,
    html_lang=OFFLINE.manifest.lang,
    head_components=OFFLINE.head_components(),
)
app.add_page(today, route="/", title="Plein", description=OFFLINE.manifest.description)
