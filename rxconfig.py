"""How Reflex builds the wallet, or with PLEIN_APP=desk the desk."""

import os
from pathlib import Path

import reflex as rx

from pwa.manifest import OFFLINE

APP = os.environ.get("PLEIN_APP", "wallet")
if APP not in {"wallet", "desk"}:
    raise SystemExit(f"PLEIN_APP is 'wallet' or 'desk', not {APP!r}")

_PREFIX, _USUAL_PORT = ("PLEIN_DESK_", "8001") if APP == "desk" else ("PLEIN_", "8000")
PORT = int(os.environ.get(f"{_PREFIX}PORT", _USUAL_PORT))
ORIGIN = os.environ.get(f"{_PREFIX}ORIGIN", f"http://localhost:{PORT}")

# Reflex reads these from the environment only; what the person has set stays.
os.environ.setdefault("REFLEX_WEB_WORKDIR", ".web" if APP == "wallet" else ".web-desk")
os.environ.setdefault("REFLEX_USE_NPM", "1")
os.environ.setdefault("REFLEX_CHECK_LATEST_VERSION", "false")

# The keys that may sign the directory, as a JSON list of public JWKs: Vite puts them into the
# device modules that read `import.meta.env.VITE_PLEIN_DIRECTORY_ROOTS`. An operator names them; in
# development it is the key that `python -m sync keys` made.
_ROOT = Path(os.environ.get("PLEIN_DATA", ".plein"), "server", "directory-root.public.json")
if _ROOT.exists():
    os.environ.setdefault("VITE_PLEIN_DIRECTORY_ROOTS", f"[{_ROOT.read_text().strip()}]")

# Both programs ask for the same packages, so that they share the one lock in reflex.lock/;
# lucide-react and sonner are what Reflex's own connection banner in the desk asks for.
FRONTEND_PACKAGES = [
    "@amsterdam/design-system-css@4.5.0",
    "@expo-google-fonts/open-sans@0.4.2",
    "@fluent/bundle@0.19.1",
    "@fluent/langneg@0.7.0",
    "@orama/stemmers@3.1.18",
    "@tesseract.js-data/nld@1.0.0",
    "fflate@0.8.3",
    "hash-wasm@4.13.0",
    "idb@8.0.4",
    "jose@6.2.18",
    "lucide-react@1.26.0",
    "papaparse@5.7.1",
    "minisearch@7.2.0",
    "pdfkit@0.20.2",
    "qr@0.7.0",
    "saxes@6.0.0",
    "sonner@2.0.8",
    "tesseract.js@7.0.0",
    "tesseract.js-core@7.0.0",
]

config = rx.Config(
    app_name="pwa",
    app_module_import="pwa.pwa" if APP == "wallet" else "pwa.desk",
    frontend_packages=FRONTEND_PACKAGES,
    frontend_lazy_bundled_libraries=True,
    show_built_with_reflex=False,
    telemetry_enabled=False,
    api_url=ORIGIN,
    deploy_url=ORIGIN,
    cors_allowed_origins=[ORIGIN],
    backend_host=os.environ.get("PLEIN_HOST", "127.0.0.1"),
    backend_port=PORT,
    frontend_port=PORT,
    plugins=[OFFLINE] if APP == "wallet" else [],
    # What the desk's screens know stays in memory: on the disk personal data is sealed.
    state_manager_mode=rx.constants.StateManagerMode.MEMORY,
    disable_plugins=[rx.plugins.SitemapPlugin],
)
