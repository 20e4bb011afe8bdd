"""Papieren: all papers, one paper with its file, and the form of a paper."""

import reflex as rx
from reflex.vars import ArrayVar, ObjectVar

from components.elements import frame_element, plain_link
from components.icon import icon
from components.parts import (
    actions,
    button,
    facts,
    link_button,
    more_rows,
    nothing_yet,
    remark,
    row,
    rows,
    section,
    title,
)
from pwa.fields import (
    amount_field,
    begun_remark,
    day_field,
    file_button,
    form,
    select_field,
    text_field,
)
from pwa.pages.former import former_values, stays_question
from pwa.pages.tasks import done_row, task_row
from pwa.texts import text
from state.device import device_export, device_handler, device_value
from state.forms import DeviceForm
from state.papers import PaperLine, paper, paper_file, papers

KINDS = (
    "decision",
    "payslip",
    "letter",
    "contract",
    "identity",
    "policy",
    "bill",
    "registration",
    "bank_statement",
    "cv",
    "evidence",
    "proof",
    "other",
)
FILES = "image/*,application/pdf,.doc,.docx,.odt,.xls,.xlsx,.ods,.txt"

paper_form = DeviceForm("paper")


def papers_screen() -> rx.Component:
    """Show all papers, the newest first."""
    return rx.fragment(
        title(text("tab-papers")),
        actions(
            link_button(text("add-paper"), "/papieren/wijzigen", kind="primary", picture="add"),
            link_button(text("reading-title"), "/papieren/lezen", picture="camera"),
        ),
        rx.cond(
            papers.has_papers,
            rows(rx.foreach(papers.papers, _paper)),
            nothing_yet(text("papers-nothing")),
        ),
        more_rows(papers.more, papers.href_all),
    )


def paper_screen() -> rx.Component:
    """Show one paper, with its file inside the app."""
    return rx.fragment(
        title(
            rx.cond(paper.is_known, paper.title, text("paper-one")),
            back="/papieren",
            back_words=text("tab-papers"),
        ),
        rx.cond(
            paper.is_known,
            rx.fragment(
                stays_question(_remove()),
                facts(
                    (text("paper-kind-label"), paper.kind),
                    (text("paper-agency"), paper.agency),
                    (text("paper-issued"), paper.issued),
                    (text("paper-amount"), paper.amount),
                    (text("paper-until"), paper.until),
                ),
                rx.cond(
                    paper.has_tasks,
                    section(
                        text("paper-tasks"),
                        rows(
                            rx.foreach(paper.tasks.to(ArrayVar), task_row),
                            rx.foreach(paper.done.to(ArrayVar), done_row),
                        ),
                    ),
                ),
                rx.cond(paper.has_file, _viewer(), nothing_yet(text("paper-without-file"))),
                actions(
                    rx.cond(
                        paper.can_count,
                        button(
                            text("statement-take"),
                            device_handler("actions/bank", "readPaper", paper.id),
                            kind="primary",
                        ),
                    ),
                    rx.cond(
                        paper.href_change != "", link_button(text("change"), paper.href_change)
                    ),
                    button(text("remove"), _remove(), kind="tertiary", picture="bin"),
                ),
                former_values(),
            ),
            nothing_yet(text("gone")),
        ),
        device_value(
            "useOpened", "opened", str, device_export("actions/papers", "openFile"), paper.id
        ),
    )


def paper_form_screen() -> rx.Component:
    """Add a paper, or change one."""
    return rx.fragment(
        rx.cond(
            paper.is_known,
            title(text("paper-change"), back="/papieren", back_words=text("tab-papers")),
            title(text("add-paper"), back="/papieren", back_words=text("tab-papers")),
        ),
        begun_remark(paper_form),
        form(
            paper_form,
            _file_field(),
            text_field(paper_form, "title", text("paper-title"), hint=text("paper-title-hint")),
            select_field(
                paper_form,
                "kind",
                text("paper-kind-label"),
                [("", text("choose")), *((kind, text("paper-kind", kind=kind)) for kind in KINDS)],
            ),
            text_field(paper_form, "agency_name", text("paper-agency")),
            day_field(paper_form, "issued", text("paper-issued")),
            amount_field(
                paper_form, "amount", text("paper-amount"), hint=text("paper-amount-hint")
            ),
            day_field(
                paper_form, "valid_until", text("paper-until"), hint=text("paper-until-hint")
            ),
            save=text("save"),
        ),
    )


def _remove() -> rx.Var:
    return device_handler("actions/papers", "removePaper", paper.id)


def _paper(line: ObjectVar[PaperLine]) -> rx.Component:
    return row(
        line.title,
        about=line.about,
        below=rx.cond(
            line.until != "",
            rx.el.span(
                line.until, class_name=rx.cond(line.has_ended, "when when--late", "row-about")
            ),
        ),
        start=rx.el.span(icon("file"), class_name="leaf leaf--file"),
        href=line.href,
        key=line.id,
    )


def _viewer() -> rx.Component:
    return rx.el.div(
        rx.cond(paper.is_missing, remark(text("paper-missing"), kind="warning")),
        rx.cond(
            paper.url != "",
            rx.fragment(
                rx.match(
                    paper.viewer,
                    ("image", rx.el.img(src=paper.url, alt=paper.title, class_name="picture")),
                    (
                        "pdf",
                        frame_element(src=paper.url, title=paper.title, class_name="document"),
                    ),
                    rx.cond(
                        paper.is_active,
                        remark(text("paper-active"), kind="warning"),
                        rx.el.p(text("paper-no-viewer")),
                    ),
                ),
                plain_link(
                    icon("download"),
                    rx.el.span(text("paper-save-file", size=paper.file_size)),
                    href=paper.url,
                    download=paper.file_name,
                    class_name="ams-button ams-button--secondary",
                ),
            ),
            rx.cond(
                paper.is_missing, rx.fragment(), rx.el.p(text("starting"), class_name="waiting")
            ),
        ),
        class_name="viewer",
    )


def _file_field() -> rx.Component:
    """Ask for a photo or a file; what was chosen is kept at once."""
    choose = device_handler("forms/paper", "chooseFile")
    return rx.el.div(
        rx.el.p(text("paper-file"), id="paper-file", tab_index=-1, class_name="label"),
        rx.el.p(text("paper-file-hint"), class_name="hint"),
        rx.cond(
            paper_form.problem("file").bool(),
            rx.el.p(icon("warning"), rx.el.span(paper_form.problem("file")), class_name="problem"),
        ),
        rx.cond(paper_file.remark != "", remark(paper_file.remark, kind="warning")),
        rx.cond(
            paper_file.name != "",
            rx.el.p(
                icon("file"),
                rx.el.span(paper_file.name),
                rx.el.span(paper_file.size, class_name="soft"),
                role="status",
                class_name="chosen",
            ),
        ),
        actions(
            file_button(
                text("paper-photo"),
                choose,
                picture="camera",
                identity="paper-camera",
                accept="image/*",
                camera=True,
            ),
            file_button(
                text("paper-choose"), choose, picture="file", identity="paper-choose", accept=FILES
            ),
        ),
        class_name="field",
    )
