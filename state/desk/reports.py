"""What browsers report of faults in the desk's pages: that there was one, and nothing of it.

Anybody who opens the websocket can report, before signing in. Reflex would hold the report against
patterns whose time grows with the square of its length, so that one of a megabyte stops the desk
for minutes, and would log its text, in which may stand what a clerk had on the screen.
"""

import logging

from reflex.state import FrontendEventExceptionState

__all__ = ["note_report"]

_log = logging.getLogger("plein.desk")
FrontendEventExceptionState.auto_reload_on_errors = []


def note_report(exception: Exception) -> None:
    """Log that a page failed; what the browser says of it is not."""
    _log.error("a page of the desk failed: %s", type(exception).__name__)
