"""Reports of browsers: whoever sends one neither stops the desk nor writes into its log."""

import logging
import time

import pytest
from reflex.state import FrontendEventExceptionState

from pwa.desk import app


def test_a_long_report_takes_no_time() -> None:
    report = "TypeError: can't access property \"" + '", ' * 30_000
    before = time.monotonic()
    matches = [p.search(report) for p in FrontendEventExceptionState.auto_reload_on_errors]
    assert time.monotonic() - before < 1
    assert not any(matches)


def test_what_a_browser_reports_is_not_logged(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        app.frontend_exception_handler(Exception("S. Voorbeeld, 123456782"))
    assert len(caplog.records) == 1
    assert "Voorbeeld" not in caplog.text
