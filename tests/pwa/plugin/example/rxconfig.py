"""The configuration of the example app: only the plugin, as a manual would show it."""

import reflex as rx
from example.offline import OFFLINE

config = rx.Config(
    app_name="example",
    telemetry_enabled=False,
    show_built_with_reflex=False,
    frontend_lazy_bundled_libraries=True,
    plugins=[OFFLINE],
    disable_plugins=[rx.plugins.SitemapPlugin],
)
