"""Elements that Reflex lacks or makes otherwise than we need: regions, plain links, form controls.

Their handlers are device handlers: they get the browser's event and no server.
"""

import reflex as rx
from reflex.event import EventHandler, no_args_event_spec
from reflex_base.constants.compiler import MemoizationMode

Child = rx.Component | rx.Var | str


class Region(rx.el.Div):
    """A part of a screen that is drawn as one, since what is in it shares its hooks."""

    _memoization_mode = MemoizationMode(recursive=False)


class PlainLink(rx.el.Div):
    """A link that the browser follows by itself: to a place on this screen, or to a file.

    To another screen use `rx.el.a`, which follows the router and so keeps the wallet open.
    """

    tag = "a"
    href: rx.Var[str]
    target: rx.Var[str]
    rel: rx.Var[str]
    download: rx.Var[str]


class PlainForm(rx.el.Div):
    """A form that a device handler submits; the browser's own messages are off."""

    tag = "form"
    no_validate: rx.Var[bool]
    auto_complete: rx.Var[str]
    on_submit: EventHandler[no_args_event_spec]


class Control(rx.el.Div):
    """An input, select or textarea whose value stands in the form of the device."""

    tag = "input"
    name: rx.Var[str]
    type: rx.Var[str]
    value: rx.Var[str]
    checked: rx.Var[bool]
    disabled: rx.Var[bool]
    auto_complete: rx.Var[str]
    accept: rx.Var[str]
    rows: rx.Var[int]
    on_change: EventHandler[no_args_event_spec]


class SelectControl(Control):
    """A choice of one out of many."""

    tag = "select"


class TextAreaControl(Control):
    """A text of several lines."""

    tag = "textarea"


class Dialog(rx.el.Div):
    """The browser's own dialog: `openDialog` of `actions/dialog.js` shows it by its id."""

    tag = "dialog"


class Frame(rx.el.Div):
    """Another document inside the screen, such as a PDF from a blob address."""

    tag = "iframe"
    src: rx.Var[str]
    title: rx.Var[str]


region = Region.create
plain_link = PlainLink.create
plain_form = PlainForm.create
control = Control.create
select_control = SelectControl.create
text_area_control = TextAreaControl.create
dialog_element = Dialog.create
frame_element = Frame.create
