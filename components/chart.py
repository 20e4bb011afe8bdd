"""Charts, drawn on the device: a line in a box, with its ends in words."""

from typing import Any

import reflex as rx

__all__ = ["bar", "bar_chart", "line_chart"]

WIDTH, HEIGHT = 320, 160
"""The box in which paths lie; the same as in `assets/device/views/trying.js`."""


def line_chart(
    path: rx.Var[Any],
    point: tuple[rx.Var[str], rx.Var[str]],
    *,
    top: rx.Var[str],
    end: rx.Var[str],
    words: rx.Var[str],
) -> rx.Component:
    """Draw a line and one point on it; `top` and `end` say how far the axes go."""
    left, height = point
    return rx.el.figure(
        rx.el.span(top, class_name="chart-top"),
        rx.el.svg(
            rx.el.path(
                d=path.to(str) + f"L{WIDTH} {HEIGHT}L0 {HEIGHT}Z",
                custom_attrs={"className": "area"},
            ),
            rx.el.path(d=path, custom_attrs={"className": "line"}),
            rx.el.circle(custom_attrs={"cx": left, "cy": height, "r": "7", "className": "point"}),
            view_box=f"-8 -8 {WIDTH + 16} {HEIGHT + 16}",
            role="img",
            aria_label=words,
        ),
        rx.el.span(rx.el.span("€ 0"), rx.el.span(end), class_name="chart-ends"),
        class_name="chart",
    )


def bar_chart(
    bars: rx.Component,
    *,
    top: rx.Var[str],
    ends: tuple[rx.Var[str], rx.Var[str]],
    words: rx.Var[str],
) -> rx.Component:
    """Draw bars (`bar`), with the highest and both ends in words."""
    return rx.el.figure(
        rx.el.span(top, class_name="chart-top"),
        rx.el.svg(bars, view_box="0 0 360 170", role="img", aria_label=words),
        rx.el.span(rx.el.span(ends[0]), rx.el.span(ends[1]), class_name="chart-ends"),
        class_name="chart",
    )


def bar(
    place: tuple[rx.Var[str], rx.Var[str]],
    size: tuple[rx.Var[str], rx.Var[str]],
    colour: rx.Var[str],
) -> rx.Component:
    """Draw one bar of a chart."""
    return rx.el.rect(
        custom_attrs={
            "x": place[0],
            "y": place[1],
            "width": size[0],
            "height": size[1],
            "className": colour,
        }
    )
