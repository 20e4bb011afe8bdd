"""Met plaatjes: the main tasks as large pictures with few words, each of which can be heard."""

import reflex as rx
from reflex.vars import ObjectVar

from components.icon import icon
from components.parts import actions, button, title
from pwa.texts import text
from state.device import device_export, device_handler, device_value
from state.pictures import BigDay, BigPaper, big_payment, big_task, counter
from state.shell import shell

TILES = (
    ("pictures-money", "money", "/plaatjes/geld"),
    ("pictures-tasks", "tasks", "/plaatjes/taken"),
    ("pictures-letter", "camera", "/papieren/lezen"),
    ("pictures-ask", "question", "/hulp"),
    ("pictures-counter", "counter", "/plaatjes/laten-zien"),
    ("pictures-papers", "papers", "/papieren"),
)


def pictures_screen() -> rx.Component:
    """Show six large pictures, and one way back to the usual screens."""
    return rx.fragment(
        title(text("pictures-title")),
        rx.el.ul(*(_tile(key, name, href) for key, name, href in TILES), class_name="tiles"),
        actions(
            button(
                text("pictures-usual"), device_handler("actions/pictures", "chooseMode", "usual")
            )
        ),
    )


def pictured_money_screen() -> rx.Component:
    """Show one payment: its day, its amount, and whether it came."""
    return rx.fragment(
        title(text("pictures-money"), back="/plaatjes", back_words=text("pictures-title")),
        rx.cond(
            big_payment.is_known,
            rx.el.div(
                _day(big_payment.day.to(BigDay)),
                rx.el.p(big_payment.amount, class_name="amount"),
                _heard(big_payment.kind, big_payment.agency),
                rx.cond(
                    big_payment.asks,
                    rx.fragment(
                        _heard(text("pictures-money-asks")),
                        _yes_no(
                            device_handler("actions/payments", "tick", big_payment.id),
                            big_payment.href_other,
                        ),
                    ),
                ),
                class_name="big",
            ),
            _heard(text("pictures-money-none")),
        ),
    )


def pictured_tasks_screen() -> rx.Component:
    """Show one task: its day, what it is, and whether it is done."""
    return rx.fragment(
        title(text("pictures-tasks"), back="/plaatjes", back_words=text("pictures-title")),
        rx.cond(
            big_task.is_known,
            rx.el.div(
                rx.cond(big_task.day.to(BigDay).number != "", _day(big_task.day.to(BigDay))),
                _heard(big_task.title, big_task.agency),
                _heard(text("pictures-task-asks")),
                _yes_no(device_handler("actions/tasks", "doTask", big_task.id), big_task.href_next),
                rx.cond(big_task.count != "", rx.el.p(big_task.count, class_name="soft")),
                class_name="big",
            ),
            _heard(text("pictures-task-none")),
        ),
    )


def counter_screen() -> rx.Component:
    """Show what one lays before a counter: a sentence in Dutch, and the latest papers."""
    return rx.fragment(
        title(text("pictures-counter"), back="/plaatjes", back_words=text("pictures-title")),
        rx.el.p(counter.say, lang="nl", dir="ltr", class_name="counter-say"),
        rx.cond(
            shell.language != "nl",
            rx.el.p(text("pictures-counter-say"), class_name="soft"),
        ),
        rx.cond(
            counter.has_papers,
            rx.el.ul(rx.foreach(counter.papers, _paper), class_name="tiles"),
            _heard(text("pictures-counter-none")),
        ),
    )


def pictures_choice() -> rx.Component:
    """Offer large pictures, or the usual screens to whoever has them."""
    return rx.cond(
        shell.has_pictures,
        button(text("pictures-usual"), device_handler("actions/pictures", "chooseMode", "usual")),
        button(
            text("pictures-choose"),
            device_handler("actions/pictures", "chooseMode", "pictures"),
            picture="picture",
        ),
    )


def leads_to_pictures() -> rx.Var:
    """Lead whoever chose pictures on to them."""
    lead = device_export("actions/pictures", "toPictures")
    return device_value("useOpened", "pictured", str, lead, rx.Var('""'))


def _tile(key: str, name: str, href: str) -> rx.Component:
    return rx.el.li(
        rx.el.a(icon(name, "tile-picture"), rx.el.span(text(key)), href=href, class_name="tile"),
        _hear(text(key)),
    )


def _paper(line: ObjectVar[BigPaper]) -> rx.Component:
    return rx.el.li(
        rx.el.a(
            icon("papers", "tile-picture"),
            rx.el.span(line.title),
            rx.el.span(line.about, class_name="row-about"),
            href=line.href,
            class_name="tile",
        ),
        _hear(line.title),
        key=line.id,
    )


def _day(day: ObjectVar[BigDay]) -> rx.Component:
    return rx.el.p(
        rx.el.span(day.weekday, " "),
        rx.el.strong(day.number),
        rx.el.span(" ", day.month),
        rx.el.span(" ", day.when, class_name="row-about"),
        class_name="big-day",
    )


def _heard(words: rx.Var[str], more: rx.Var[str] | None = None) -> rx.Component:
    return rx.el.div(
        rx.el.p(
            rx.el.span(words),
            *([] if more is None else [" ", rx.el.span(more, class_name="soft")]),
        ),
        _hear(words),
        class_name="heard",
    )


def _hear(words: rx.Var[str]) -> rx.Component:
    return rx.el.button(
        icon("speak"),
        rx.el.span(text("pictures-hear", words=words), class_name="ams-visually-hidden"),
        type="button",
        on_click=device_handler("speech", "say", words),
        class_name="round hear",
    )


def _yes_no(yes: rx.Var, other: rx.Var[str]) -> rx.Component:
    """Ask with two large buttons; without another place to go, no is going back."""
    return rx.el.div(
        rx.el.button(
            icon("check", "tile-picture"),
            rx.el.span(text("answer-yes")),
            type="button",
            on_click=yes,
            class_name="tile tile--yes",
        ),
        rx.el.a(
            icon("close", "tile-picture"),
            rx.el.span(text("pictures-not-yet")),
            href=rx.cond(other != "", other, "/plaatjes"),
            class_name="tile",
        ),
        class_name="tiles",
    )
