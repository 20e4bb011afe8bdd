"""Elements that Reflex lacks or makes otherwise than we need: regions, plain links and controls."""

import reflex as rx
from reflex_base.constants.compiler import MemoizationMode


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


region = Region.create
plain_link = PlainLink.create
