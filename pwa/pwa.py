"""The composition root of the wallet: an app without state on any server."""

import reflex as rx

from pwa.generated import write_modules
from pwa.layout import frame, page
from pwa.manifest import OFFLINE
from pwa.routes import NOT_FOUND, SCREENS

STYLESHEETS = [
    "amsterdam",
    "tokens",
    "ground",
    "frame",
    "parts",
    "rows",
    "forms",
    "access",
    "rights",
    "ease",
    "share",
    "paper",
]

write_modules()
app = rx.App(
    enable_state=False,
    toaster=None,
    html_lang=OFFLINE.manifest.lang,
    head_components=[
        *OFFLINE.head_components(),
        *(rx.el.script(src=f"/{name}.js") for name in ("appearance", "first_taps")),
    ],
    reset_style=False,
    stylesheets=[f"css/{name}.css" for name in STYLESHEETS],
    extra_app_wraps={(10, "Frame"): lambda stateful: frame()},
)
for screen in (*SCREENS, NOT_FOUND):
    app.add_page(
        page(screen),
        route=screen.path.lstrip("/") or "/",
        title=OFFLINE.manifest.short_name,
        description=OFFLINE.manifest.description,
    )
