"""What the desk's screens share: its words, its fields, its forms and the frame around them."""

from typing import Any, Literal

import reflex as rx
from reflex_components_core.core.banner import has_connection_errors

from components.elements import Child, plain_link
from components.icon import icon, picture
from state.desk.counter import Desk
from state.desk.session import TOLD
from state.desk.words import LANGUAGES, UnknownWordsError, all_words

__all__ = ["act", "button", "choice", "field", "frame", "say", "send_form", "ticks"]

_NARROW = {"date", "time", "number"}
_LANGUAGE_NAMES = {"nl": "Nederlands", "en": "English"}


def say(key: str) -> rx.Var[str]:
    """Show a message in the clerk's language.

    Raises:
        UnknownWordsError: the Dutch catalogue has no such message without places.
    """
    if key not in all_words("nl"):
        raise UnknownWordsError(key)
    return Desk.words[key]


def frame(*content: Child, is_first: bool = False) -> rx.Component:
    """Draw a screen: header, what was just told, and the content, or the way in.

    Whoever must choose a password first sees only that, and the screen that ``is_first``.
    """
    inside = rx.fragment(*content)
    if not is_first:
        inside = rx.cond(Desk.is_unconfirmed, _wait_for_second(), inside)
        inside = rx.cond(Desk.must_choose, _choose_first(), inside)
    return rx.el.div(
        plain_link(say("desk-skip"), href="#inhoud", class_name="skip-link"),
        _header(),
        rx.cond(
            has_connection_errors,
            rx.el.aside(rx.el.p(say("desk-no-connection")), role="status", class_name="bar"),
        ),
        rx.el.main(
            _told(),
            rx.cond(
                Desk.is_hydrated,
                rx.cond(Desk.is_signed_in, inside, _sign_in()),
                rx.el.p(say("desk-waiting"), class_name="waiting"),
            ),
            id="inhoud",
            tab_index=-1,
            class_name="screen desk-screen",
        ),
        rx.cond(Desk.is_signed_in, _shortcuts()),
        lang=Desk.language,
        class_name="app desk",
    )


def button(
    words: rx.Var[str],
    on_click: Any,  # noqa: ANN401 - any event
    *,
    kind: str = "secondary",
    shortcut: str = "",
) -> rx.Component:
    """Draw a button that asks something of the desk."""
    return rx.el.button(
        words,
        type="button",
        on_click=on_click,
        class_name=f"ams-button ams-button--{kind}",
        custom_attrs={"aria-keyshortcuts": shortcut} if shortcut else {},
    )


def field(
    name: str,
    label: rx.Var[str],
    *,
    kind: Literal["text", "date", "time", "number", "password"] = "text",
    rows: int = 0,
    hint: rx.Var[str] | None = None,
    value: rx.Var[str] | str = "",
    auto_complete: str = "off",
    form: str = "",
    is_kept: bool = False,
) -> rx.Component:
    """Draw a labelled field whose value goes along when its form is sent.

    What is typed in one that ``is_kept`` is known to the desk when the field is left.
    """
    identity = f"{form}-{name}" if form else name
    wrong = Desk.wrong.contains(identity)
    described = "" if hint is None else f"{identity}-hint"
    tied = f"{described} {identity}-problem".strip()
    shared: dict[str, Any] = {
        "id": identity,
        "name": name,
        "class_name": "ams-text-input narrow" if kind in _NARROW else "ams-text-input",
        "custom_attrs": {
            "aria-invalid": rx.cond(wrong, "true", "false"),
            "aria-describedby": rx.cond(wrong, tied, described),
        },
    }
    if is_kept:
        shared["on_blur"] = lambda text: Desk.keep_typed(identity, text)
    box = (
        rx.el.textarea(rows=str(rows), max_length=4_000, default_value=value, **shared)
        if rows
        else rx.el.input(
            type="text" if kind == "number" else kind,
            input_mode="numeric" if kind == "number" else None,
            default_value=value,
            auto_complete=auto_complete,
            **shared,
        )
    )
    return rx.el.div(
        rx.el.label(label, html_for=identity, class_name="label"),
        *([] if hint is None else [rx.el.p(hint, id=f"{identity}-hint", class_name="hint")]),
        rx.cond(
            wrong,
            rx.el.p(
                icon("warning"),
                rx.el.span(Desk.problem),
                id=f"{identity}-problem",
                class_name="problem",
            ),
        ),
        box,
        class_name=rx.cond(wrong, "field field--wrong", "field"),
    )


def act(words: rx.Var[str], *content: rx.Component) -> rx.Component:
    """Draw one of the ways to answer, folded; one at a time is open."""
    return rx.el.details(
        rx.el.summary(words),
        rx.el.div(*content, class_name="more-content"),
        class_name="more card desk-act",
        custom_attrs={"name": "act"},
    )


def choice(
    name: str, label: rx.Var[str], *options: rx.Component, value: str = "", form: str
) -> rx.Component:
    """Draw a labelled list to choose one of."""
    identity = f"{form}-{name}"
    return rx.el.div(
        rx.el.label(label, html_for=identity, class_name="label"),
        rx.el.select(
            *options, id=identity, name=name, default_value=value, class_name="ams-select"
        ),
        class_name="field",
    )


def ticks(
    name: str,
    legend: rx.Var[str],
    *boxes: tuple[str, rx.Var[str], bool],
    hint: rx.Var[str] | None = None,
    form: str,
) -> rx.Component:
    """Draw boxes to tick, each with its name, its words and whether it begins ticked."""
    identity = f"{form}-{name}"
    wrong = Desk.wrong.contains(identity)
    return rx.el.fieldset(
        rx.el.legend(legend, class_name="label", id=identity, tab_index=-1),
        *([] if hint is None else [rx.el.p(hint, class_name="hint")]),
        rx.cond(
            wrong,
            rx.el.p(icon("warning"), rx.el.span(Desk.problem), class_name="problem"),
        ),
        *(
            rx.el.label(
                rx.el.input(
                    type="checkbox", name=box, default_checked=is_ticked, class_name="tick"
                ),
                rx.el.span(words),
                class_name="choice-line",
            )
            for box, words, is_ticked in boxes
        ),
        class_name="group",
    )


def send_form(
    on_submit: Any,  # noqa: ANN401 - any event
    words: rx.Var[str],
    *fields: Child,
    kind: str = "primary",
) -> rx.Component:
    """Draw a form that the desk handles; it begins anew only after it was sent."""
    return rx.el.form(
        *fields,
        rx.el.button(words, type="submit", class_name=f"ams-button ams-button--{kind}"),
        on_submit=on_submit,
        key=rx.Var.create(Desk.form_number).to_string(),
        no_validate=True,
        class_name="form",
    )


def _header() -> rx.Component:
    return rx.el.header(
        rx.el.a(
            picture("/icons/plein.svg", 36), rx.el.span(Desk.title), href="/", class_name="brand"
        ),
        rx.cond(
            Desk.is_signed_in,
            rx.el.nav(
                # Whoever must choose a password first, or be confirmed, can do nothing else.
                rx.cond(
                    ~(Desk.must_choose | Desk.is_unconfirmed),
                    _tab("inbox-title", "/", shortcut="Alt+Shift+1"),
                ),
                rx.cond(Desk.may.contains("letter"), _tab("letters-title", "/brieven")),
                rx.cond(
                    Desk.may.contains("figures"),
                    _tab("figures-title", "/cijfers", shortcut="Alt+Shift+3"),
                ),
                rx.cond(Desk.may.contains("staff"), _tab("staff-title", "/medewerkers")),
                rx.cond(Desk.may.contains("trail"), _tab("trail-title", "/logboek")),
                rx.cond(Desk.may.contains("keys"), _tab("keys-title", "/sleutels")),
                rx.cond(Desk.may.contains("figures"), _tab("clarity-title", "/duidelijk")),
                rx.cond(
                    Desk.may.contains("square"),
                    _tab("square-title", "/plein", shortcut="Alt+Shift+6"),
                ),
                custom_attrs={"aria-label": say("desk-navigation")},
                class_name="desk-tabs",
            ),
        ),
        rx.el.div(
            *(
                rx.el.button(
                    _LANGUAGE_NAMES[language],
                    type="button",
                    lang=language,
                    on_click=Desk.speak(language),
                    class_name="desk-language",
                    custom_attrs={
                        "aria-pressed": rx.cond(Desk.language == language, "true", "false")
                    },
                )
                for language in LANGUAGES
            ),
            role="group",
            custom_attrs={"aria-label": say("desk-language")},
            class_name="desk-languages",
        ),
        rx.cond(
            Desk.is_signed_in,
            rx.el.div(
                rx.el.span(Desk.greeting, class_name="soft"),
                rx.el.a(say("password-title"), href="/wachtwoord", class_name="inline"),
                rx.el.button(
                    say("sign-out"), type="button", on_click=Desk.leave, class_name="inline"
                ),
                class_name="desk-clerk",
            ),
        ),
        class_name="top desk-top",
    )


def _tab(key: str, href: str, shortcut: str = "") -> rx.Component:
    return rx.el.a(
        say(key),
        href=href,
        class_name="desk-tab",
        custom_attrs={"aria-keyshortcuts": shortcut} if shortcut else {},
    )


def _shortcuts() -> rx.Component:
    """Tell the shortcuts; they need two keys held down, so that no screen reader takes them."""
    keys = (
        ("1", "keys-to-list"),
        ("2", "keys-to-search"),
        ("3", "keys-to-figures"),
        ("4", "keys-to-take"),
        ("5", "keys-to-answer"),
        ("6", "keys-to-square"),
    )
    return rx.el.footer(
        rx.el.details(
            rx.el.summary(say("shortcuts-title")),
            rx.el.dl(
                *(
                    rx.el.div(
                        rx.el.dt(rx.el.kbd(f"Alt + Shift + {key}")),
                        rx.el.dd(say(words)),
                        class_name="fact",
                    )
                    for key, words in keys
                ),
                class_name="facts",
            ),
            class_name="more",
        ),
        class_name="desk-foot",
    )


def _choose_first() -> rx.Component:
    return rx.el.div(
        rx.el.h1(say("password-first"), tab_index=-1),
        rx.el.p(say("password-first-why")),
        rx.el.p(rx.el.a(say("password-first-go"), href="/wachtwoord")),
        class_name="card desk-narrow",
    )


def _wait_for_second() -> rx.Component:
    return rx.el.div(
        rx.el.h1(say("second-first"), tab_index=-1),
        rx.el.p(say("second-first-why")),
        class_name="card desk-narrow",
    )


def _told() -> rx.Component:
    """Draw what was just told; it takes the focus, since what it is about may stand far below."""
    return rx.el.div(
        rx.el.div(
            rx.cond(
                Desk.problem != "",
                rx.el.div(
                    rx.el.h2(say("desk-problems")),
                    rx.el.p(Desk.problem),
                    rx.cond(
                        Desk.wrong.length() > 0,
                        plain_link(say("desk-to-field"), href="#" + Desk.wrong[0].to(str)),
                    ),
                    class_name="problems",
                ),
            ),
            role="alert",
        ),
        rx.el.div(
            rx.cond(
                Desk.notice != "",
                rx.el.div(
                    icon("check"),
                    rx.el.p(Desk.notice),
                    rx.el.button(
                        icon("close"),
                        rx.el.span(say("desk-close"), class_name="ams-visually-hidden"),
                        type="button",
                        on_click=Desk.close_notice,
                        class_name="round",
                    ),
                    class_name="remark desk-done",
                ),
            ),
            role="status",
        ),
        id=TOLD,
        tab_index=-1,
    )


def _sign_in() -> rx.Component:
    return rx.el.section(
        rx.el.h1(say("sign-in"), tab_index=-1),
        rx.el.p(say("desk-intro")),
        rx.cond(
            Desk.has_accounts,
            rx.el.p(
                plain_link(
                    say("sign-in-account"),
                    href="/aanmelden/begin",
                    class_name="ams-button ams-button--primary",
                )
            ),
        ),
        send_form(
            Desk.enter,
            say("sign-in"),
            field("name", say("sign-in-name"), value="balie", auto_complete="username"),
            field(
                "password",
                say("sign-in-password"),
                kind="password",
                hint=say("sign-in-hint"),
                auto_complete="current-password",
            ),
        ),
        class_name="card desk-sign-in",
    )
