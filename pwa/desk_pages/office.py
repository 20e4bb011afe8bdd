"""The screens of the desk itself: the staff, the trail, the figures and the keys."""

from typing import Any

import reflex as rx
from reflex.vars import ObjectVar

from components.icon import icon
from pwa.desk_pages.parts import field, frame, say, send_form, ticks
from state.desk.counter import Desk

__all__ = ["figures", "keys", "staff", "trail"]


def staff() -> rx.Component:
    """Show who may sign in, and let a team lead change that."""
    return frame(
        rx.el.h1(say("staff-title"), tab_index=-1),
        rx.cond(Desk.may.contains("staff"), _staff()),
    )


def _staff() -> rx.Component:
    return rx.fragment(
        rx.cond(
            Desk.made_password != "",
            rx.el.div(
                icon("warning"),
                rx.el.div(
                    rx.el.p(say("staff-made"), " ", rx.el.strong(Desk.made_for)),
                    rx.el.p(rx.el.strong(Desk.made_password, class_name="desk-made")),
                    rx.el.p(say("staff-made-once")),
                ),
                class_name="remark remark--warning",
            ),
        ),
        rx.el.ul(rx.foreach(Desk.staff, _clerk), class_name="rows"),
        rx.el.p(say("staff-second"), class_name="hint"),
        rx.el.section(
            rx.el.h2(say("staff-add")),
            send_form(
                Desk.add_clerk,
                say("staff-add"),
                field("name", say("staff-name"), hint=say("staff-name-hint"), form="clerk"),
                _roles("clerk"),
            ),
            class_name="section desk-form",
        ),
        rx.el.section(
            rx.el.h2(say("staff-change")),
            send_form(
                Desk.give_roles,
                say("staff-give-roles"),
                _who("roles"),
                _roles("roles"),
            ),
            rx.cond(
                Desk.to_confirm.length() > 0,
                send_form(
                    Desk.confirm_clerk,
                    say("staff-confirm"),
                    rx.el.div(
                        rx.el.label(say("staff-who"), html_for="second-clerk", class_name="label"),
                        rx.el.select(
                            rx.foreach(
                                Desk.to_confirm, lambda name: rx.el.option(name, value=name)
                            ),
                            id="second-clerk",
                            name="clerk",
                            class_name="ams-select",
                        ),
                        class_name="field",
                    ),
                    kind="secondary",
                ),
            ),
            send_form(Desk.reset_password, say("staff-reset"), _who("reset"), kind="secondary"),
            send_form(Desk.end_clerk, say("staff-end"), _who("end"), kind="secondary"),
            class_name="section desk-form",
        ),
    )


def _clerk(clerk: ObjectVar[Any]) -> rx.Component:
    return rx.el.li(
        rx.el.div(
            rx.el.span(
                rx.el.span(
                    clerk.name,
                    rx.cond(clerk.is_self, rx.el.span(" ", say("staff-self"))),
                    class_name="row-name",
                ),
                rx.el.span(clerk.roles, class_name="row-about"),
                rx.cond(clerk.about != "", rx.el.span(clerk.about, class_name="row-about")),
                rx.cond(clerk.made != "", rx.el.span(clerk.made, class_name="row-about")),
                class_name="row-main",
            ),
            class_name="row",
        ),
        key=clerk.name,
    )


def _who(form: str) -> rx.Component:
    return rx.el.div(
        rx.el.label(say("staff-who"), html_for=f"{form}-clerk", class_name="label"),
        rx.el.select(
            rx.foreach(Desk.staff, lambda clerk: rx.el.option(clerk.name, value=clerk.name)),
            id=f"{form}-clerk",
            name="clerk",
            class_name="ams-select",
        ),
        class_name="field",
    )


def _roles(form: str) -> rx.Component:
    return ticks(
        "roles",
        say("staff-roles"),
        ("role_clerk", say("may-clerk"), form == "clerk"),
        ("role_lead", say("may-lead"), False),
        ("role_custodian", say("may-custodian"), False),
        ("role_moderator", say("may-moderator"), False),
        form=form,
    )


def trail() -> rx.Component:
    """Show whether the trail is whole, and its end."""
    return frame(
        rx.el.h1(say("trail-title"), tab_index=-1),
        rx.cond(
            Desk.may.contains("trail"),
            rx.fragment(
                rx.el.p(say("trail-about")),
                rx.el.div(
                    rx.cond(Desk.is_trail_whole, icon("check"), icon("warning")),
                    rx.el.p(Desk.trail_words),
                    class_name=rx.cond(
                        Desk.is_trail_whole, "remark remark--info", "remark remark--warning"
                    ),
                ),
                _table(
                    say("trail-caption"),
                    ("trail-number", "trail-moment", "trail-clerk", "trail-did"),
                    rx.foreach(Desk.trail, _entry),
                ),
            ),
        ),
    )


def _entry(entry: ObjectVar[Any]) -> rx.Component:
    return rx.el.tr(
        rx.el.td(entry.number),
        rx.el.td(entry.moment),
        rx.el.td(entry.clerk),
        rx.el.td(
            entry.act,
            rx.cond(
                entry.submission != "",
                rx.el.span(
                    " ",
                    rx.el.a(say("trail-to-case"), href=f"/inzending?id={entry.submission}"),
                ),
            ),
        ),
        key=entry.number,
    )


def figures() -> rx.Component:
    """Show promised against kept, per formula."""
    return frame(
        rx.el.h1(say("figures-title"), tab_index=-1),
        rx.cond(
            Desk.may.contains("figures"),
            rx.fragment(
                rx.el.p(say("figures-about")),
                rx.cond(
                    Desk.figures.length() > 0,
                    _table(
                        say("figures-caption"),
                        (
                            "figures-formula",
                            "figures-handed-in",
                            "figures-confirmed",
                            "figures-decided",
                            "figures-passed-on",
                            "figures-in-time",
                            "figures-too-late",
                            "figures-days",
                            "figures-acts",
                        ),
                        rx.foreach(Desk.figures, _figure),
                    ),
                    rx.el.p(say("figures-none")),
                ),
            ),
        ),
    )


def _figure(one: ObjectVar[Any]) -> rx.Component:
    return rx.el.tr(
        rx.el.th(one.formula, scope="row"),
        *(
            rx.el.td(value)
            for value in (
                one.handed_in,
                one.confirmed,
                one.decided,
                one.passed_on,
                one.in_time,
                one.too_late,
                one.days,
                one.acts,
            )
        ),
        key=one.formula,
    )


def keys() -> rx.Component:
    """Show which keys the agency uses, and how they are renewed."""
    return frame(
        rx.el.h1(say("keys-title"), tab_index=-1),
        rx.cond(
            Desk.may.contains("keys"),
            rx.fragment(
                rx.el.p(say("keys-about")),
                _table(
                    say("keys-caption"),
                    ("keys-use", "keys-since", "keys-state", "keys-kid"),
                    rx.foreach(Desk.keys, _key),
                ),
            ),
        ),
    )


def _key(key: ObjectVar[Any]) -> rx.Component:
    return rx.el.tr(
        rx.el.td(key.use),
        rx.el.td(key.since),
        rx.el.td(rx.cond(key.is_used, say("keys-used"), say("keys-kept"))),
        rx.el.td(rx.el.code(key.kid)),
        key=key.kid,
    )


def _table(caption: Any, heads: tuple[str, ...], rows: rx.Component) -> rx.Component:  # noqa: ANN401
    """Draw a table that scrolls by itself where the screen is narrow."""
    return rx.el.div(
        rx.el.table(
            rx.el.caption(caption),
            rx.el.thead(rx.el.tr(*(rx.el.th(say(head), scope="col") for head in heads))),
            rx.el.tbody(rows),
            class_name="desk-table",
        ),
        role="region",
        tab_index=0,
        custom_attrs={"aria-label": caption},
        class_name="desk-scroll",
    )
