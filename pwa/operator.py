"""Who runs this Plein, as the first screen says it; the operator names itself by PLEIN_OPERATOR."""

import os

OPERATOR = os.environ.get("PLEIN_OPERATOR") or "unnamed"
