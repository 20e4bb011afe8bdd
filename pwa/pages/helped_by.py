"""Who helps me: all of them, the code for somebody new, and one of them with what they did."""

import reflex as rx
from reflex.vars import ArrayVar, ObjectVar

from components.parts import (
    actions,
    button,
    card,
    dialog,
    facts,
    link_button,
    nothing_yet,
    remark,
    row,
    rows,
    section,
    title,
)
from pwa.fields import (
    begun_remark,
    choice_field,
    day_field,
    form,
    group,
    text_field,
    tick_field,
)
from pwa.pages.devices import qr_code
from pwa.texts import text
from state.device import device_export, device_handler, device_value
from state.forms import DeviceForm
from state.helping import DoneLine, HelperLine, PreparedThing, helper, helpers, offer
from state.share import Pair

allow_form = DeviceForm("allow")


def helpers_screen() -> rx.Component:
    """List who helps me now, and who did."""
    return rx.fragment(
        title(text("helpers-title"), back="/hulp", back_words=text("help-title")),
        rx.el.p(text("helpers-about"), class_name="lead"),
        rx.cond(
            helpers.has_helpers,
            rows(rx.foreach(helpers.helpers, _line)),
            nothing_yet(text("helpers-none")),
        ),
        actions(
            link_button(text("helpers-add"), "/helpers/erbij", kind="primary", picture="add"),
            link_button(text("devices-title"), "/apparaten"),
        ),
        rx.el.p(text("helpers-devices"), class_name="soft"),
        section(
            text("helpers-other-way"),
            actions(link_button(text("helpers-to-helpen"), "/helpen")),
        ),
        rx.cond(
            helpers.has_former,
            section(text("helpers-former"), rows(rx.foreach(helpers.former, _line))),
        ),
        _followed("actions/helped_by", "followHelp"),
    )


def _line(line: ObjectVar[HelperLine]) -> rx.Component:
    below = rx.cond(line.news != "", rx.el.span(line.news, class_name="row-about"))
    return row(
        line.name,
        about=line.about,
        below=rx.fragment(rx.el.span(line.until, class_name="row-about"), below),
        href=line.href,
        key=line.id,
    )


def allow_screen() -> rx.Component:
    """Choose what somebody may see and do; for somebody new, show the code for them."""
    return rx.fragment(
        title(text("help-allow-title"), back="/helpers", back_words=text("helpers-title")),
        _failure(offer.failure),
        rx.cond(offer.is_form, _allow_form()),
        rx.cond(offer.is_waiting, _code()),
        rx.cond(offer.is_asking | offer.is_adding, _question()),
        rx.cond(
            offer.is_done,
            rx.fragment(
                remark(text("help-done")),
                actions(link_button(text("help-to-list"), "/helpers", kind="primary")),
            ),
        ),
        _followed("actions/helped_by", "holdOffer"),
    )


def _allow_form() -> rx.Component:
    handle = allow_form
    return rx.fragment(
        rx.el.p(text("help-allow-about"), class_name="lead"),
        begun_remark(handle),
        form(
            handle,
            text_field(handle, "my_name", text("help-my-name"), hint=text("help-my-name-hint")),
            group(
                text("help-what"),
                *(
                    tick_field(
                        handle,
                        part,
                        text("help-part", part=part),
                        hint=text(hint),
                    )
                    for part, hint in (
                        ("money", "help-part-money-hint"),
                        ("papers", "help-part-papers-hint"),
                        ("tasks", "help-part-tasks-hint"),
                    )
                ),
                rx.cond(
                    offer.has_matters,
                    choice_field(
                        handle,
                        "matter",
                        text("help-matter"),
                        offer.matters.to(ArrayVar),
                        hint=text("help-matter-hint"),
                    ),
                ),
            ),
            choice_field(handle, "days", text("help-how-long"), offer.days.to(ArrayVar)),
            choice_field(handle, "can", text("help-may"), offer.rights.to(ArrayVar)),
            choice_field(handle, "role", text("help-who"), offer.roles.to(ArrayVar)),
            rx.cond(offer.is_representative, _ground()),
            save=rx.cond(helper.is_known, text("help-change"), text("help-show-code")),
        ),
    )


def _ground() -> rx.Component:
    handle, hint = allow_form, text("optional")
    return rx.fragment(
        choice_field(handle, "ground", text("help-ground-label"), offer.grounds.to(ArrayVar)),
        text_field(handle, "acts_name", text("help-acts-name"), hint=text("help-as-on-paper")),
        text_field(handle, "person_name", text("help-person-name"), hint=text("help-as-on-paper")),
        day_field(handle, "since", text("help-since"), hint=hint),
        text_field(handle, "reference", text("help-reference"), hint=text("help-reference-hint")),
        choice_field(
            handle, "paper", text("help-ground-paper"), offer.papers.to(ArrayVar), hint=hint
        ),
        remark(text("help-representative-about")),
    )


def _code() -> rx.Component:
    return rx.fragment(
        rx.el.h2(text("help-offer-title")),
        rx.el.ol(
            rx.el.li(text("help-offer-1")),
            rx.el.li(text("help-offer-2")),
            rx.el.li(text("help-offer-3")),
            class_name="steps",
        ),
        qr_code(offer.qr_path, offer.qr_box, text("help-offer-picture")),
        rx.el.p(text("offer-code"), class_name="label"),
        rx.el.p(offer.code, class_name="code", id="help-code"),
        rx.el.p(text("help-offer-life"), class_name="soft"),
        actions(button(text("help-no"), device_handler("actions/helped_by", "refuseHelper"))),
    )


def _question() -> rx.Component:
    return card(
        rx.el.h2(text("help-asks", name=offer.name)),
        facts(
            (text("help-fact-sees"), offer.sees),
            (text("help-fact-may"), offer.can),
            (text("help-fact-until"), offer.until),
        ),
        rx.el.p(text("help-compare")),
        rx.el.p(offer.digits, class_name="code", id="help-digits", dir="ltr"),
        rx.el.p(text("help-compare-why"), class_name="soft"),
        rx.cond(offer.strangers != "", remark(offer.strangers, kind="warning")),
        rx.cond(
            offer.is_adding,
            rx.el.p(text("help-adding"), class_name="waiting"),
            actions(
                button(
                    text("help-yes"),
                    device_handler("actions/helped_by", "letHelperIn"),
                    kind="primary",
                ),
                button(text("help-no"), device_handler("actions/helped_by", "refuseHelper")),
            ),
        ),
        role="alert",
    )


def helper_screen() -> rx.Component:
    """Show one helper: what waits for me, what they may, what they did, and how to stop."""
    return rx.fragment(
        title(
            rx.cond(helper.is_known, helper.name, text("helpers-title")),
            back="/helpers",
            back_words=text("helpers-title"),
        ),
        rx.cond(helper.is_known, _helper(), nothing_yet(text("gone"))),
        _followed("actions/helped_by", "followHelp"),
    )


def _helper() -> rx.Component:
    identity = f"end-{helper.id}"
    return rx.fragment(
        rx.cond(helper.ended != "", remark(helper.ended)),
        _failure(helper.failure),
        rx.cond(helper.strangers != "", remark(helper.strangers, kind="warning")),
        rx.cond(helper.gap != "", remark(helper.gap, kind="warning")),
        rx.cond(helper.unnamed != "", remark(helper.unnamed)),
        rx.cond(
            helper.has_prepared,
            section(text("help-prepared"), rx.foreach(helper.prepared, _prepared)),
        ),
        rx.el.h2(text("help-fact-sees")),
        rx.el.ul(rx.foreach(helper.parts, lambda part: rx.el.li(part, key=part))),
        rx.cond(
            helper.has_left_out,
            rx.fragment(
                rx.el.p(text("help-left-out-about")),
                rx.el.ul(rx.foreach(helper.left_out, lambda line: rx.el.li(line, key=line))),
            ),
        ),
        facts(
            (text("help-fact-may"), helper.can),
            (text("help-fact-until"), helper.until),
            (text("help-fact-role"), helper.role),
            (text("help-fact-ground"), helper.ground),
            (text("share-acting-by"), helper.acts_name),
            (text("share-acting-for"), helper.person_name),
            (text("help-fact-since"), helper.since),
            (text("help-fact-reference"), helper.reference),
            (text("help-fact-paper"), helper.paper),
        ),
        rx.cond(
            helper.is_open,
            rx.fragment(
                actions(
                    # Where the law is at stake the question stays: that is hard to begin anew.
                    rx.cond(
                        helper.role != "",
                        button(
                            text("help-end"),
                            device_handler("actions/dialog", "openDialog", identity),
                            kind="primary",
                        ),
                        button(
                            text("help-end"),
                            device_handler("actions/helped_by", "endHelp", helper.id),
                            kind="primary",
                        ),
                    ),
                    link_button(text("help-change-scope"), helper.href_change),
                ),
                rx.cond(
                    helper.role != "",
                    rx.fragment(),
                    rx.el.p(text("help-end-about"), class_name="soft"),
                ),
                dialog(
                    identity,
                    text("help-end-title", name=helper.name),
                    rx.el.p(text("help-end-about")),
                    actions(
                        button(
                            text("help-end-do"),
                            device_handler("actions/helped_by", "endHelp", helper.id),
                            kind="primary",
                        ),
                        button(
                            text("help-keep"),
                            device_handler("actions/dialog", "closeDialog", identity),
                        ),
                    ),
                ),
            ),
        ),
        section(
            text("help-what-happened"),
            rx.el.p(helper.fetched, class_name="soft"),
            rx.cond(
                helper.has_done,
                rows(rx.foreach(helper.done, _done)),
                rx.el.p(text("help-nothing-done")),
            ),
        ),
    )


def _prepared(thing: ObjectVar[PreparedThing]) -> rx.Component:
    return card(
        rx.el.h3(thing.title),
        rx.el.p(thing.lead, class_name="soft"),
        rx.el.dl(rx.foreach(thing.lines, _pair), class_name="facts"),
        rx.cond(thing.letter != "", rx.el.p(thing.letter, class_name="letter", dir="auto")),
        actions(
            button(
                text("help-take"),
                device_handler("actions/helped_by", "takeOver", thing.id),
                kind="primary",
            ),
            button(
                text("help-refuse"), device_handler("actions/helped_by", "refuseThing", thing.id)
            ),
        ),
        key=thing.id,
    )


def _pair(pair: ObjectVar[Pair]) -> rx.Component:
    return rx.el.div(rx.el.dt(pair.name), rx.el.dd(pair.value), class_name="fact", key=pair.name)


def _done(line: ObjectVar[DoneLine]) -> rx.Component:
    return row(line.text, about=line.at, key=line.id)


def _failure(words: rx.Var[str]) -> rx.Component:
    return rx.el.div(rx.cond(words != "", remark(words, kind="warning")), role="alert")


def _followed(module: str, name: str) -> rx.Var[str]:
    return device_value("useOpened", "opened", str, device_export(module, name), rx.Var('""'))
