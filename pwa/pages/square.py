"""Het plein: questions and answers between people, read by topic, written under a name of a thread.

Off until chosen. Each screen sends what waits and reads what is new when it opens.
"""

import reflex as rx
from reflex.vars import ArrayVar, ObjectVar

from components.parts import (
    actions,
    button,
    card,
    facts,
    link_button,
    more,
    nothing_yet,
    remark,
    row,
    rows,
    section,
    title,
)
from pwa.fields import begun_remark, choice_field, form, text_area_field, text_field
from pwa.texts import text
from state.device import device_export, device_handler, device_value
from state.forms import DeviceForm
from state.square import (
    SquareOwn,
    SquareShown,
    SquareThreadLine,
    SquareTopic,
    square,
    square_list,
    square_reporting,
    square_thread,
    square_writing,
)

place_form = DeviceForm("place", module="forms/square")
post_form = DeviceForm("post", module="forms/square")
report_form = DeviceForm("report", module="forms/square")
objection_form = DeviceForm("objection", module="forms/square")
look_form = DeviceForm("look", module="forms/square")


def square_screen() -> rx.Component:
    """Say what is public and what nobody can know, then let the person choose, read and write."""
    return rx.fragment(
        title(text("square-title"), back="/hulp", back_words=text("help-title")),
        rx.el.p(text("square-lead"), class_name="lead"),
        _trouble(square.trouble),
        rx.cond(
            square.is_example,
            remark(text("square-no-example")),
            rx.cond(
                square.must_lock,
                rx.fragment(
                    remark(text("square-lock-first")),
                    actions(link_button(text("square-to-lock"), "/slot", kind="primary")),
                ),
                rx.cond(square.is_off, _choose(), _chosen()),
            ),
        ),
        _opened(rx.Var('""')),
    )


def _choose() -> rx.Component:
    return rx.fragment(
        section(
            text("square-what"),
            rx.el.ul(
                rx.el.li(text("square-public")),
                rx.el.li(text("square-nobody")),
                rx.el.li(text("square-no-persons")),
                rx.el.li(text("square-can-see")),
                rx.el.li(text("square-erase-any-time")),
                class_name="promises",
            ),
        ),
        _place_form(text("square-join")),
    )


def _place_form(save: rx.Var[str]) -> rx.Component:
    return form(
        place_form,
        choice_field(place_form, "place", text("square-place"), square.places.to(ArrayVar)),
        save=save,
    )


def _chosen() -> rx.Component:
    return rx.fragment(
        actions(
            link_button(text("square-ask"), "/plein/stellen", kind="primary", picture="add"),
        ),
        section(text("square-topics", place=square.place), rows(rx.foreach(square.topics, _topic))),
        rx.cond(square.has_own, section(text("square-mine"), rows(rx.foreach(square.own, _own)))),
        more(
            text("square-settings"),
            _place_form(text("save")),
            rx.el.p(text("square-off-about")),
            actions(
                button(
                    text("square-off"),
                    device_handler("actions/square", "leaveSquare"),
                    kind="tertiary",
                )
            ),
        ),
    )


def _topic(line: ObjectVar[SquareTopic]) -> rx.Component:
    return row(line.title, about=line.about, href=line.href, key=line.id)


def _own(line: ObjectVar[SquareOwn]) -> rx.Component:
    return row(
        line.title,
        about=line.about,
        below=rx.el.span(line.state, class_name="status"),
        href=line.href,
        key=line.id,
    )


def topic_screen() -> rx.Component:
    """List the threads of a topic, the latest first."""
    return rx.fragment(
        title(square_list.title, back="/plein", back_words=text("square-title")),
        rx.cond(
            square_list.is_on,
            rx.fragment(
                _trouble(square_list.trouble),
                actions(
                    link_button(
                        text("square-ask"), square_list.href_ask, kind="primary", picture="add"
                    )
                ),
                form(
                    look_form,
                    text_field(look_form, "words", text("square-look")),
                    save=text("square-find"),
                ),
                rx.cond(
                    square_list.has_threads,
                    rows(rx.foreach(square_list.threads, _thread_line)),
                    rx.cond(square_list.is_busy, _waiting(), nothing_yet(text("square-nothing"))),
                ),
                rx.cond(square_list.broken != "", remark(square_list.broken, kind="warning")),
                rx.cond(
                    square_list.has_more,
                    actions(
                        button(
                            text("square-more"),
                            device_handler("actions/square", "loadMore", square_list.id),
                        )
                    ),
                ),
                rx.cond(square_list.about != "", rx.el.p(square_list.about, class_name="soft")),
            ),
            _to_choose(),
        ),
        _opened(square_list.id),
    )


def _thread_line(line: ObjectVar[SquareThreadLine]) -> rx.Component:
    return row(
        line.title,
        about=line.about,
        below=rx.cond(line.state != "", rx.el.span(line.state, class_name="status")),
        href=line.href,
        key=line.id,
    )


def thread_screen() -> rx.Component:
    """Show a thread from its first post on."""
    return rx.fragment(
        rx.cond(
            square_thread.is_known,
            title(
                square_thread.title,
                back=square_thread.href_back,
                back_words=square_thread.topic_name,
            ),
            title(text("square-one"), back="/plein", back_words=text("square-title")),
        ),
        _trouble(square_thread.trouble),
        rx.cond(
            square_thread.is_known,
            rx.fragment(
                rx.foreach(square_thread.posts, _post),
                rx.cond(
                    square_thread.hidden != "", rx.el.p(square_thread.hidden, class_name="soft")
                ),
                rx.cond(
                    square_thread.is_open,
                    actions(
                        link_button(
                            text("square-answer"), square_thread.href_answer, kind="primary"
                        )
                    ),
                    remark(text("square-closed")),
                ),
            ),
            nothing_yet(text("square-not-loaded")),
        ),
        _opened(square_thread.topic),
    )


def _post(post: ObjectVar[SquareShown]) -> rx.Component:
    return card(
        rx.el.div(
            rx.cond(post.picture != "", _picture(post.picture)),
            rx.el.h2(rx.el.bdi(post.name)),
            class_name="square-who",
        ),
        rx.cond(post.other != "", rx.el.p(post.other, class_name="soft")),
        rx.cond(post.began != "", rx.el.p(rx.el.span(post.began, class_name="status"))),
        rx.cond(post.mark != "", rx.el.p(rx.el.span(post.mark, class_name="status"))),
        rx.el.p(post.at, class_name="soft"),
        rx.cond(post.about != "", rx.el.p(post.about, class_name="soft")),
        rx.cond(post.doubt != "", remark(post.doubt, kind="warning")),
        rx.cond(
            post.note != "",
            remark(post.note),
            rx.el.p(post.text, class_name="letter", dir="auto"),
        ),
        rx.cond(post.objection != "", rx.el.p(post.objection, dir="auto")),
        rx.cond(post.is_own | post.can_report | post.can_hide, _acts(post)),
        key=post.id,
    )


def _picture(path: rx.Var[str]) -> rx.Component:
    return rx.el.svg(
        rx.el.path(d=path),
        view_box="0 0 5 5",
        class_name="square-picture",
        custom_attrs={"aria-hidden": "true", "focusable": "false"},
    )


def _acts(post: ObjectVar[SquareShown]) -> rx.Component:
    return more(
        text("square-acts"),
        actions(
            rx.cond(
                post.href_objection != "", link_button(text("square-object"), post.href_objection)
            ),
            rx.cond(post.href_change != "", link_button(text("square-change"), post.href_change)),
            rx.cond(post.can_report, link_button(text("square-report"), post.href_report)),
            rx.cond(
                post.can_hide,
                button(
                    text("square-hide-author"),
                    device_handler("actions/square", "hideAuthor", post.author),
                ),
            ),
            rx.cond(
                post.is_own,
                button(
                    text("square-erase"),
                    device_handler("actions/square", "takeBack", post.id),
                    kind="tertiary",
                    picture="bin",
                ),
            ),
        ),
    )


def writing_screen() -> rx.Component:
    """Ask, answer, tell what helped, or change what one wrote."""
    return rx.fragment(
        title(
            square_writing.title,
            back=square_writing.href_back,
            back_words=text("square-title"),
        ),
        rx.cond(square_writing.is_on, _writing(), _to_choose()),
    )


def _writing() -> rx.Component:
    kinds, topics = square_writing.kinds.to(ArrayVar), square_writing.topics.to(ArrayVar)
    return rx.fragment(
        rx.cond(square_writing.refused != "", remark(square_writing.refused, kind="warning")),
        facts((text("square-answers-to"), square_writing.question)),
        remark(text("square-no-persons")),
        begun_remark(post_form),
        form(
            post_form,
            rx.cond(
                square_writing.is_first,
                rx.fragment(
                    choice_field(post_form, "kind", text("square-kind-label"), kinds),
                    choice_field(post_form, "topic", text("square-topic-label"), topics),
                    rx.cond(
                        post_form.value("kind") == "experience",
                        choice_field(
                            post_form,
                            "service",
                            text("square-service-label"),
                            square_writing.services.to(ArrayVar),
                        ),
                    ),
                ),
            ),
            text_area_field(
                post_form, "text", text("square-text"), hint=text("square-text-hint"), rows=6
            ),
            save=text("square-send"),
        ),
        rx.cond(
            square_writing.is_change,
            actions(
                button(
                    text("square-erase"),
                    device_handler("actions/square", "takeBack", square_writing.id),
                    kind="tertiary",
                    picture="bin",
                )
            ),
        ),
    )


def reporting_screen() -> rx.Component:
    """Report a post of another, or object to the hiding of one's own."""
    return rx.fragment(
        title(
            square_reporting.title,
            back=square_reporting.href_back,
            back_words=text("square-title"),
        ),
        rx.cond(
            square_reporting.is_known,
            rx.fragment(
                rx.el.p(square_reporting.text, class_name="letter", dir="auto"),
                rx.cond(square_reporting.is_objection, _objection(), _report()),
            ),
            nothing_yet(text("square-not-loaded")),
        ),
    )


def _report() -> rx.Component:
    return rx.fragment(
        rx.el.p(text("square-report-about")),
        form(
            report_form,
            choice_field(
                report_form,
                "reason",
                text("square-reason-label"),
                square_reporting.reasons.to(ArrayVar),
            ),
            save=text("square-report-send"),
        ),
    )


def _objection() -> rx.Component:
    return rx.fragment(
        rx.el.p(text("square-object-about")),
        form(
            objection_form,
            text_area_field(objection_form, "words", text("square-object-words"), rows=4),
            save=text("square-object-send"),
        ),
    )


def _trouble(words: rx.Var[str]) -> rx.Component:
    return rx.cond(words != "", remark(words))


def _waiting() -> rx.Component:
    return rx.el.p(text("starting"), class_name="waiting")


def _to_choose() -> rx.Component:
    return rx.fragment(
        nothing_yet(text("square-is-off")),
        actions(link_button(text("square-to-choose"), "/plein", kind="primary")),
    )


def _opened(topic: rx.Var[str]) -> rx.Var:
    opens = device_export("actions/square", "openSquare")
    return device_value("useOpened", "opened", str, opens, topic)
