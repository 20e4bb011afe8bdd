"""Hulp: every way to somebody or something that helps, one row each."""

import reflex as rx

from components.parts import row, rows, title
from pwa.texts import text


def help_screen() -> rx.Component:
    """List the ways to help: by oneself, by somebody near, by an agency, by each other."""
    return rx.fragment(
        title(text("help-title"), back="/vandaag", back_words=text("tab-today")),
        rx.el.p(text("help-lead"), class_name="lead"),
        rows(*(row(name, about=about, href=href) for name, about, href in _ways())),
    )


def _ways() -> list[tuple[rx.Var[str], rx.Var[str], str]]:
    return [
        (text("ask-title"), text("help-ask-about"), "/vraag"),
        (text("help-rights"), text("help-rights-about"), "/rechten"),
        (text("help-helper"), text("help-helper-about"), "/helpers"),
        (text("near-title"), text("near-about"), "/buurt"),
        (text("help-square"), text("help-square-about"), "/plein"),
        (text("ways-title"), text("ways-help-about"), "/op-papier"),
        (text("safety-link"), text("safety-link-about"), "/veilig"),
    ]
