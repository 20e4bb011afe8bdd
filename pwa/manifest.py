"""How the wallet looks to a phone's operating system, and what its build must know."""

from .plugin import Icon, Manifest, OfflineApp

OFFLINE = OfflineApp(
    manifest=Manifest(
        name="Plein: uw inkomen, papieren en taken",
        short_name="Plein",
        description=(
            "Uw inkomen, papieren en taken bij elkaar op uw eigen telefoon. "
            "Werkt ook zonder internet."
        ),
        lang="nl",
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
    ),
    touch_icon=Icon("/icons/apple-touch-180.png", 180),
    no_script_text=(
        "Plein werkt alleen met JavaScript. Zet JavaScript aan in uw browser en open Plein opnieuw."
    ),
    server_paths=("/api", "/sync", "/health", "/ready", "/metrics"),
    sources=("/device/*", "/app_files.js", "/hooks.js", "/css/*"),
    allowed_features=("camera",),
)
