"""The example's pages: a start page, two nested pages, one with a variable part, a lost one."""

import reflex as rx
from reflex.utils.imports import ImportVar
from reflex.vars import VarData

from example.offline import OFFLINE


def update_notice() -> rx.Component:
    """Show whether a new version waits, and begin it on a click."""
    module = rx.asset("device/update_notice.js").importable_path
    imports: dict = {module: [ImportVar(tag="UpdateNotice", install=False)]}
    return rx.el.div(
        rx.Var("jsx(UpdateNotice, {})", _var_data=VarData(imports=imports)), id="update"
    )


def frame(heading: str) -> rx.Component:
    """Put the same links round every page."""
    return rx.el.main(
        rx.el.h1(heading),
        rx.el.nav(
            rx.el.a("Home", href="/", id="to-home"),
            rx.el.a("Tasks", href="/tasks", id="to-tasks"),
            rx.el.a("Paper", href="/papers/7", id="to-paper"),
        ),
        update_notice(),
        class_name="frame",
    )


app = rx.App(
    enable_state=False,
    toaster=None,
    html_lang=OFFLINE.manifest.lang,
    head_components=OFFLINE.head_components(),
)
app.add_page(lambda: frame("Home page"), route="/", title="Home", description="Home")
app.add_page(lambda: frame("Tasks page"), route="/tasks", title="Tasks", description="Tasks")
app.add_page(
    lambda: frame("Detail page"), route="/tasks/detail", title="Detail", description="Detail"
)
app.add_page(
    lambda: frame("Paper page"), route="/papers/[paper_id]", title="Paper", description="Paper"
)
app.add_page(
    lambda: rx.el.div(frame("Other page"), rx.el.p(rx.Var("typeof window"))),
    route="/other",
    title="Other",
    description="What the server wrote in this page differs from what the browser draws",
)
app.add_page(lambda: frame("No such page"), route="/404", title="Lost", description="Lost")
