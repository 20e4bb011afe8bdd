"""The example's own settings of the plugin, which was copied beside it into ``lifted/``."""

from lifted.plugin import Icon, Manifest, OfflineApp, ShareTarget, Shortcut

OFFLINE = OfflineApp(
    manifest=Manifest(
        name="Example town",
        short_name="Example",
        description="A small app that works without a connection.",
        lang="en",
        theme_colour="#0f5257",
        theme_colour_dark="#0a2e30",
        background_colour="#fff8e7",
        categories=("government", "utilities"),
        icons=(
            Icon("/icons/plein.svg", 0),
            Icon("/icons/plein-192.png", 192),
            Icon("/icons/plein-512.png", 512),
            Icon("/icons/plein-maskable-192.png", 192, "maskable"),
            Icon("/icons/plein-maskable-512.png", 512, "maskable"),
        ),
        shortcuts=(Shortcut("Tasks", "/tasks"),),
        share_target=ShareTarget("/share", "files", ("application/pdf",)),
    ),
    touch_icon=Icon("/icons/apple-touch-180.png", 180),
    no_script_text="This app needs JavaScript.",
    server_paths=("/api", "/sync"),
    later=("/extras/*",),
)
