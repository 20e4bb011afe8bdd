"""On paper and on the telephone: a month and a matter on one sheet, call cards, the calendar."""

from collections.abc import Callable
from typing import Any

import reflex as rx
from reflex.vars import ArrayVar, ObjectVar

from components.icon import icon
from components.parts import (
    actions,
    button,
    link_button,
    nothing_yet,
    row,
    rows,
    section,
    title,
)
from pwa.pages.printing import paper_foot, print_button
from pwa.texts import text
from state.device import device_export, device_handler, device_value
from state.sheets import (
    Beside,
    MatterWay,
    PhoneLine,
    SheetLine,
    call_card,
    matter_sheet,
    month_sheet,
    paper_ways,
)
from state.watch import MatterStep

NOTE_LINES = 5


def ways_screen() -> rx.Component:
    """List what can be put on paper, said on the telephone, or kept in a calendar."""
    return rx.fragment(
        title(text("ways-title"), back="/hulp", back_words=text("help-title")),
        rx.el.p(text("ways-lead"), class_name="lead"),
        rows(
            row(text("ways-month"), about=text("ways-month-about"), href="/op-papier/maand"),
            row(text("ways-tasks"), href="/taken"),
        ),
        section(
            text("ways-matters"),
            rx.cond(
                paper_ways.has_matters,
                rows(rx.foreach(paper_ways.matters, _way)),
                nothing_yet(text("ways-no-matters")),
            ),
        ),
        section(
            text("ways-calendar"),
            rx.el.p(text("ways-calendar-about")),
            actions(
                button(
                    text("ways-calendar-save"),
                    device_handler("actions/paper", "saveAllDays"),
                    picture="download",
                )
            ),
        ),
        _no_printer(),
    )


def _way(way: ObjectVar[MatterWay]) -> rx.Component:
    return row(way.title, about=way.about, href=way.href, key=way.id)


def _no_printer() -> rx.Component:
    return rx.el.div(
        section(text("ways-printer"), rx.el.p(text("ways-printer-about"))),
        class_name="not-printed",
    )


def month_sheet_screen() -> rx.Component:
    """Show a month as it stands on one sheet, with the ways to print and to keep it."""
    has_any = month_sheet.has_in | month_sheet.has_off | month_sheet.has_to_do
    return rx.fragment(
        title(text("ways-month"), back="/geld", back_words=text("tab-money")),
        rx.el.nav(
            _other(month_sheet.href_before, month_sheet.month_before, "before"),
            rx.el.p(month_sheet.month, class_name="month", aria_live="polite"),
            _other(month_sheet.href_after, month_sheet.month_after, "after"),
            aria_label=text("money-months"),
            class_name="months",
        ),
        rx.cond(
            has_any,
            rx.fragment(
                rx.el.article(
                    rx.el.h2(month_sheet.title),
                    _month_table(
                        text("sheet-in"),
                        month_sheet.has_in,
                        month_sheet.comes_in.to(ArrayVar),
                        (text("sheet-sum-in"), month_sheet.total),
                    ),
                    _month_table(
                        text("sheet-off"),
                        month_sheet.has_off,
                        month_sheet.goes_off.to(ArrayVar),
                        (text("sheet-sum-off"), month_sheet.off_total),
                    ),
                    rx.cond(
                        month_sheet.has_to_do,
                        rx.fragment(
                            rx.el.h3(text("sheet-to-do")),
                            rx.el.ul(rx.foreach(month_sheet.to_do, _to_do), class_name="to-do"),
                        ),
                    ),
                    rx.cond(
                        month_sheet.has_phones,
                        rx.fragment(
                            rx.el.h3(text("sheet-phones")),
                            rx.el.ul(rx.foreach(month_sheet.phones, _phone), class_name="phones"),
                        ),
                    ),
                    rx.cond(month_sheet.cut != "", rx.el.p(month_sheet.cut)),
                    paper_foot(),
                    class_name=f"sheet sheet--{month_sheet.size}",
                ),
                actions(
                    print_button(),
                    button(text("pdf-share"), device_handler("actions/paper", "shareMonthSheet")),
                ),
                _no_printer(),
            ),
            nothing_yet(text("sheet-nothing")),
        ),
        _news(),
    )


def _other(href: rx.Var[str], name: rx.Var[str], picture: str) -> rx.Component:
    return rx.el.a(
        icon(picture),
        rx.el.span(name, class_name="ams-visually-hidden"),
        href=href,
        class_name="round",
    )


def _month_table(
    heading: rx.Var[str],
    has_any: rx.Var[bool],
    lines: ArrayVar,  # pyright: ignore[reportMissingTypeArgument]
    total: tuple[rx.Var[str], rx.Var[str]],
) -> rx.Component:
    words, amount = total
    return rx.cond(
        has_any,
        rx.el.table(
            rx.el.caption(heading),
            rx.el.thead(
                rx.el.tr(
                    *(
                        rx.el.th(text(key), scope="col")
                        for key in ("sheet-day", "sheet-what", "sheet-amount")
                    ),
                    class_name="ams-visually-hidden",
                )
            ),
            rx.el.tbody(rx.foreach(lines, _line)),
            rx.el.tfoot(
                rx.el.tr(
                    rx.el.th(words, scope="row", custom_attrs={"colSpan": "2"}), rx.el.td(amount)
                )
            ),
        ),
    )


def _line(line: ObjectVar[SheetLine]) -> rx.Component:
    return rx.el.tr(
        rx.el.td(line.day),
        rx.el.td(line.name, rx.cond(line.about != "", rx.fragment(": ", line.about))),
        rx.el.td(line.amount),
        key=line.id,
    )


def _to_do(line: ObjectVar[SheetLine]) -> rx.Component:
    return rx.el.li(
        rx.el.span(class_name="tick-box", custom_attrs={"aria-hidden": "true"}),
        rx.el.strong(line.day),
        rx.el.span(line.name, rx.cond(line.about != "", rx.fragment(" (", line.about, ")"))),
        key=line.id,
    )


def _phone(line: ObjectVar[PhoneLine]) -> rx.Component:
    """Draw how an agency is called; a number is read from left to right in every language."""
    return rx.el.li(
        rx.el.strong(line.name),
        rx.cond(
            line.number != "",
            rx.el.a(rx.el.bdi(line.number, dir="ltr"), href=line.href, class_name="phone"),
        ),
        rx.cond(line.hours != "", rx.el.span(line.hours)),
        rx.cond(line.note != "", rx.el.span(line.note)),
        key=line.id,
    )


def matter_sheet_screen() -> rx.Component:
    """Show one matter as it stands on one sheet."""
    return rx.fragment(
        title(
            text("ways-matters"),
            back="/taken/zaken",
            back_words=text("matters-title"),
        ),
        rx.cond(matter_sheet.is_known, _matter(), nothing_yet(text("gone"))),
        _news(),
    )


def _matter() -> rx.Component:
    return rx.fragment(
        rx.el.article(
            rx.el.h2(matter_sheet.title),
            rx.el.p(matter_sheet.agency),
            rx.el.h3(text("sheet-steps")),
            rx.el.ol(rx.foreach(matter_sheet.steps, _step), class_name="sheet-steps"),
            rx.cond(
                matter_sheet.has_days,
                rx.fragment(
                    rx.el.h3(text("sheet-days")),
                    rx.el.ul(rx.foreach(matter_sheet.days, _to_do), class_name="to-do"),
                ),
            ),
            rx.el.h3(text("sheet-phones")),
            rx.cond(
                matter_sheet.contact != "",
                rx.el.p(text("matter-contact"), ": ", matter_sheet.contact),
            ),
            rx.el.ul(rx.foreach(matter_sheet.phones, _phone), class_name="phones"),
            rx.el.div(
                rx.el.h3(text("sheet-notes")),
                *(
                    rx.el.div(class_name="write", custom_attrs={"aria-hidden": "true"})
                    for _ in range(NOTE_LINES)
                ),
                class_name="printed-only",
            ),
            paper_foot(),
            class_name=f"sheet sheet--{matter_sheet.size}",
        ),
        actions(
            print_button(),
            link_button(text("card-link"), matter_sheet.href_card),
            link_button(text("letter-link"), matter_sheet.href_letter),
            button(
                text("sheet-days-save"),
                device_handler("actions/paper", "saveMatterDays", matter_sheet.id),
                picture="download",
            ),
            link_button(text("sheet-change"), matter_sheet.href_change),
        ),
        _no_printer(),
    )


def _step(step: ObjectVar[MatterStep]) -> rx.Component:
    """Draw a step; that it is done stands in words too, since paper has no colour."""
    return rx.el.li(
        rx.el.strong(rx.cond(step.is_done, text("sheet-done"), text("sheet-open"))),
        rx.el.span(rx.cond(step.who != "", rx.fragment(step.who, ": ")), step.text),
        key=step.id,
    )


def call_card_screen() -> rx.Component:
    """Show what to say in a call, with the Dutch beside it, and room for what was promised."""
    return rx.fragment(
        title(text("card-link"), back=call_card.href_back, back_words=text("letter-title")),
        rx.cond(call_card.is_known, _card(), nothing_yet(text("gone"))),
        _news(),
    )


def _card() -> rx.Component:
    return rx.fragment(
        rx.el.article(
            rx.el.h2(call_card.title),
            rx.el.ul(rx.foreach(call_card.phones, _phone), class_name="phones"),
            rx.cond(
                call_card.contact != "", rx.el.p(text("matter-contact"), ": ", call_card.contact)
            ),
            _head(call_card.say_head),
            _beside(rx.el.p, call_card.say, class_name="say"),
            _beside(rx.el.p, call_card.slow),
            _head(call_card.hand_head),
            rx.el.ul(
                rx.foreach(call_card.days, _item),
                rx.foreach(call_card.hand, _item),
                class_name="at-hand",
            ),
            _head(call_card.ask_head),
            rx.el.ul(rx.foreach(call_card.ask, _item), class_name="at-hand"),
            rx.el.div(
                _head(call_card.note_head),
                rx.foreach(call_card.note, _note),
                class_name="notes",
            ),
            paper_foot(),
            class_name="sheet sheet--card",
        ),
        actions(print_button(), link_button(text("letter-link"), call_card.href_letter)),
        _no_printer(),
    )


def _head(pair: Any) -> rx.Component:  # noqa: ANN401
    return _beside(rx.el.h3, pair)


def _item(pair: ObjectVar[Beside]) -> rx.Component:
    return _beside(rx.el.li, pair, key=pair.id)


def _note(pair: ObjectVar[Beside]) -> rx.Component:
    return rx.el.div(
        _beside(rx.el.p, pair),
        rx.el.div(class_name="write", custom_attrs={"aria-hidden": "true"}),
        key=pair.id,
    )


def _beside(
    element: Callable[..., rx.Component],
    pair: Any,  # noqa: ANN401
    **props: object,
) -> rx.Component:
    """Draw a sentence, and the Dutch beside it for whoever reads another language."""
    return element(
        rx.el.span(
            rx.el.span(pair.own),
            rx.cond(
                pair.dutch != "",
                rx.el.span(pair.dutch, lang="nl", dir="ltr", class_name="dutch-beside"),
            ),
            class_name="beside",
        ),
        **props,
    )


def _news() -> rx.Var:
    """Look the agencies up, whose telephone numbers the directory has."""
    return device_value(
        "useOpened", "opened", str, device_export("actions/share", "lookForNews"), rx.Var('""')
    )
