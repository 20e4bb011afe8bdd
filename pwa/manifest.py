"""How the wallet looks to a phone's operating system, and what its build must know."""

from .plugin import Icon, Manifest, OfflineApp, Shortcut
from .texts.catalogue import read_text

LANGUAGE = "nl"

OFFLINE = OfflineApp(
    manifest=Manifest(
        name=read_text(LANGUAGE, "app-long-name"),
        short_name=read_text(LANGUAGE, "app-name"),
        description=read_text(LANGUAGE, "app-description"),
        lang=LANGUAGE,
        theme_colour="#0f5257",
        theme_colour_dark="#0a2e30",
        background_colour="#fff8e7",
        categories=("finance", "government", "productivity"),
        icons=(
            Icon("/icons/plein.svg", 0),
            Icon("/icons/plein-192.png", 192),
            Icon("/icons/plein-512.png", 512),
            Icon("/icons/plein-maskable-192.png", 192, "maskable"),
            Icon("/icons/plein-maskable-512.png", 512, "maskable"),
        ),
        shortcuts=(
            Shortcut(
                read_text(LANGUAGE, "tab-money"), "/geld", read_text(LANGUAGE, "shortcut-money")
            ),
            Shortcut(
                read_text(LANGUAGE, "tab-papers"),
                "/papieren",
                read_text(LANGUAGE, "shortcut-papers"),
            ),
            Shortcut(
                read_text(LANGUAGE, "tab-tasks"), "/taken", read_text(LANGUAGE, "shortcut-tasks")
            ),
        ),
    ),
    touch_icon=Icon("/icons/apple-touch-180.png", 180),
    no_script_text=read_text(LANGUAGE, "needs-scripts"),
    server_paths=("/api", "/sync", "/health", "/ready", "/metrics"),
    sources=("/device/*", "/app_files.js", "/hooks.js", "/css/*"),
    allowed_features=("camera",),
)
