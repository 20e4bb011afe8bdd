"""The files that a clerk adds to the message or decision that is sent next."""

from typing import Any

import reflex as rx
from reflex.vars import ObjectVar
from reflex_components_core.core.upload import Upload

from pwa.desk_pages.parts import act, button, say
from state.desk.counter import Desk

__all__ = ["enclosures", "going_along"]

# Reflex serves the address for uploads only where its own component stands on a page.
Upload.is_used = True
_CHOSEN = 'Array.from(document.getElementById("enclosure").files)'


def enclosures() -> rx.Component:
    """Draw what was added, and the way to add a file."""
    return act(
        say("do-files"),
        rx.el.p(say("do-files-hint"), class_name="hint", id="enclosure-hint"),
        rx.el.ul(rx.foreach(Desk.enclosures, _line), class_name="rows"),
        rx.el.label(say("do-files-add"), html_for="enclosure", class_name="label"),
        rx.el.input(
            type="file",
            id="enclosure",
            multiple=True,
            accept=".pdf,.png,.jpg,.jpeg",
            on_change=_uploading(),
            # A field with a new key is empty: the same file may be chosen again.
            key=rx.Var.create(Desk.form_number).to_string(),
            custom_attrs={"aria-describedby": "enclosure-hint"},
        ),
    )


def going_along() -> rx.Component:
    """Name in a form the files that go with what is sent by it."""
    return rx.cond(
        Desk.enclosures.length() > 0,
        rx.el.div(
            rx.el.p(say("do-files-along")),
            rx.el.ul(
                rx.foreach(
                    Desk.enclosures,
                    lambda file: rx.el.li(rx.el.bdi(file.name), ", ", file.size, key=file.id),
                )
            ),
            class_name="hint",
        ),
    )


def _line(file: ObjectVar[Any]) -> rx.Component:
    return rx.el.li(
        rx.el.div(
            rx.el.span(
                rx.el.bdi(file.name, class_name="row-name"),
                rx.el.span(file.size, class_name="row-about"),
                class_name="row-main",
            ),
            button(say("do-files-remove"), Desk.remove_file(file.id)),
            class_name="row",
        ),
        key=file.id,
    )


def _uploading() -> Any:  # noqa: ANN401 - Reflex's own kinds of event
    """Send what was chosen; Reflex takes it from its own component, and here from the field."""
    event: Any = Desk.add_files(rx.upload_files("enclosure"))
    chosen = rx.Var(_CHOSEN)
    return event.with_args(
        tuple(
            (name, chosen if str(name) in {"files"} else value)
            for name, value in event.args
            if str(name) != "extra_headers"
        )
    )
