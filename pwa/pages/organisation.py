"""Who an organisation is, how people reach it, and whether letters to it are closed anew."""

import reflex as rx

from components.parts import nothing_yet, remark, row, rows, section, title
from pwa.texts import text
from state.organisation import organisation


def organisation_screen() -> rx.Component:
    """Show one organisation as the directory lists it."""
    return rx.fragment(
        title(
            rx.cond(organisation.is_known, organisation.name, text("organisation-title")),
            back="/delen",
            back_words=text("tab-share"),
        ),
        rx.cond(organisation.trouble != "", remark(organisation.trouble, kind="warning")),
        rx.cond(organisation.is_known, _organisation(), nothing_yet(text("gone"))),
    )


def _organisation() -> rx.Component:
    return rx.fragment(
        # Attributes of the picture: the policy of the page takes no styles.
        rx.el.svg(
            rx.el.svg.rect(width="100%", height="4", custom_attrs={"fill": organisation.colour}),
            width="100%",
            height="4",
            aria_hidden="true",
        ),
        rx.cond(
            organisation.is_government,
            rx.el.p(organisation.kind, class_name="under-title soft"),
            remark(text("organisation-no-government", name=organisation.own_name)),
        ),
        rx.cond(organisation.stolen != "", remark(organisation.stolen, kind="warning")),
        rx.cond(organisation.ended != "", remark(organisation.ended, kind="warning")),
        rx.cond(organisation.lock != "", remark(organisation.lock)),
        rx.el.dl(
            _fact("organisation-team", organisation.team),
            _fact(
                "organisation-phone",
                organisation.phone,
                rx.el.a(organisation.phone, href=organisation.href_phone),
            ),
            _fact("organisation-address", organisation.address),
            rx.cond(
                organisation.has_hours,
                rx.el.div(
                    rx.el.dt(text("organisation-hours")),
                    rx.el.dd(
                        rx.foreach(organisation.week, lambda line: rx.el.div(line, key=line)),
                        organisation.hours,
                    ),
                    class_name="fact",
                ),
            ),
            _fact("organisation-now", organisation.now),
            _fact("organisation-languages", organisation.languages),
            _fact(
                "organisation-website",
                organisation.website,
                rx.el.a(
                    organisation.website_shown, href=organisation.website, rel="noreferrer noopener"
                ),
            ),
            _fact("organisation-hosts", organisation.hosts),
            _fact("organisation-number", organisation.number),
            class_name="facts",
        ),
        section(
            text("organisation-you", agency=organisation.name),
            rx.cond(organisation.identity != "", rx.el.p(organisation.identity)),
            rows(
                rx.cond(
                    organisation.href_code != "",
                    row(
                        text("share-have-code"),
                        about=text("share-have-code-about", agency=organisation.name),
                        href=organisation.href_code,
                    ),
                ),
                row(
                    text("link-row", agency=organisation.name),
                    about=text("link-row-about"),
                    href=organisation.href_link,
                ),
                rx.cond(
                    organisation.href_speak != "",
                    row(
                        text("speak-button"),
                        about=text("speak-row-about"),
                        href=organisation.href_speak,
                    ),
                ),
            ),
        ),
    )


def _fact(
    name: str, value: rx.Var[str], shown: rx.Component | rx.Var[str] | None = None
) -> rx.Component:
    return rx.cond(
        value != "",
        rx.el.div(
            rx.el.dt(text(name)),
            rx.el.dd(value if shown is None else shown),
            class_name="fact",
        ),
    )
