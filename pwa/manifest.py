"""How the wallet looks to a phone's operating system, and what its build must know."""

from .plugin import Icon, Manifest, OfflineApp, Screenshot, ShareTarget, Shortcut
from .texts.catalogue import read_text

LANGUAGE = "nl"
OPEN_SANS = "@expo-google-fonts/open-sans"

OFFLINE = OfflineApp(
    manifest=Manifest(
        name=read_text(LANGUAGE, "app-long-name"),
        short_name=read_text(LANGUAGE, "app-name"),
        description=read_text(LANGUAGE, "app-description"),
        lang=LANGUAGE,
        theme_colour="#fbf5e6",
        theme_colour_dark="#0c1d1f",
        background_colour="#fbf5e6",
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
        share_target=ShareTarget("/werk/gedeeld", "files", ("image/*", "application/pdf")),
        screenshots=(
            Screenshot(
                "/screenshots/vandaag.png", 780, 1688, read_text(LANGUAGE, "screenshot-today")
            ),
            Screenshot("/screenshots/geld.png", 780, 1688, read_text(LANGUAGE, "shortcut-money")),
            Screenshot("/screenshots/taken.png", 780, 1688, read_text(LANGUAGE, "shortcut-tasks")),
            Screenshot(
                "/screenshots/geld-wide.png",
                1280,
                800,
                read_text(LANGUAGE, "shortcut-money"),
                form_factor="wide",
            ),
        ),
    ),
    touch_icon=Icon("/icons/apple-touch-180.png", 180),
    no_script_text=read_text(LANGUAGE, "needs-scripts"),
    server_paths=("/api", "/sync", "/health", "/ready", "/metrics"),
    sources=(
        *(
            "/device/*",
            "/app_files.js",
            "/hooks.js",
            "/notices.js",
            "/outgoing.js",
            "/shared_in.js",
        ),
        *("/css/*", "/icons/badge.svg", "/icons/plein-maskable.svg"),
    ),
    # The microphone only for who speaks a question, where the phone itself turns it into text.
    allowed_features=("camera", "microphone"),
    # What reads a photographed letter, in two builds, of which a phone loads one: most have SIMD.
    # The data is gzip inside; its name does not say so, since a server must send it as it is.
    packaged={
        "/lezen/worker.js": "tesseract.js/dist/worker.min.js",
        **{
            f"/lezen/tesseract-core{build}-lstm.{ending}": (
                f"tesseract.js-core/tesseract-core{build}-lstm.{ending}"
            )
            for build in ("", "-simd")
            for ending in ("js", "wasm")
        },
        "/lezen/licence.txt": "tesseract.js-core/LICENSE",
        "/lezen/nld.traineddata": "@tesseract.js-data/nld/4.0.0_best_int/nld.traineddata.gz",
        # The letters of a PDF.
        "/lettertype/open-sans.ttf": f"{OPEN_SANS}/400Regular/OpenSans_400Regular.ttf",
        "/lettertype/open-sans-halfvet.ttf": f"{OPEN_SANS}/600SemiBold/OpenSans_600SemiBold.ttf",
        "/lettertype/licence.txt": f"{OPEN_SANS}/LICENSE_FONT",
    },
    workers=("/lezen/*.js",),
    later=("/lezen/*",),
    # What draws a PDF would unpack fonts with it, 60 kB (gzip); ours are not packed so.
    left_out=("brotli/decompress.js",),
)
