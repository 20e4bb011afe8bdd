"""In de buurt: places where people help, as a list and on a map of our own, and one of them."""

import reflex as rx
from reflex.vars import ObjectVar

from components.elements import plain_form
from components.parts import actions, button, more_rows, nothing_yet, remark, row, rows, title
from pwa.fields import choice_field
from pwa.texts import text
from state.device import device_handler
from state.forms import DeviceForm
from state.nearby import MapName, MapShape, NearLine, near_place, nearby
from state.share import Option

near_form = DeviceForm("near")


def nearby_screen() -> rx.Component:
    """List the places, with what may be chosen before them and the map after."""
    return rx.fragment(
        title(text("near-title"), back="/hulp", back_words=text("help-title")),
        rx.cond(nearby.trouble != "", remark(nearby.trouble, kind="warning")),
        rx.cond(
            nearby.is_known,
            rx.fragment(_choices(), _list(), rx.cond(nearby.has_map, _map())),
            nothing_yet(text("near-nothing")),
        ),
    )


def _choices() -> rx.Component:
    return plain_form(
        rx.cond(
            nearby.towns.to(list[Option]).length() > 0, _choice("town", "near-town", nearby.towns)
        ),
        _choice("kind", "near-kinds", nearby.kinds),
        _choice("speaks", "near-speaks", nearby.languages),
        choice_field(
            near_form,
            "from",
            text("near-from"),
            nearby.froms.to(list[Option]),
            hint=text("near-from-hint"),
        ),
        no_validate=True,
        auto_complete="off",
        class_name="form",
    )


def _choice(name: str, label: str, options: rx.Var[list[Option]]) -> rx.Component:
    return choice_field(near_form, name, text(label), options.to(list[Option]))


def _list() -> rx.Component:
    return rx.el.section(
        rx.el.h2(nearby.count, aria_live="polite"),
        rx.el.p(
            rx.cond(nearby.is_nearest, text("near-order-near"), text("near-order-open")),
            class_name="soft",
        ),
        rows(rx.foreach(nearby.lines.to(list[NearLine]), _line)),
        more_rows(nearby.more, rx.Var('"/buurt?alle=1"').to(str)),
        class_name="section",
    )


def _line(line: ObjectVar[NearLine]) -> rx.Component:
    return row(
        line.name,
        about=line.about,
        below=rx.cond(line.now != "", rx.el.span(line.now, class_name="row-about")),
        start=rx.el.span(line.number, class_name="map-number", aria_hidden="true"),
        href=line.href,
        key=line.key,
    )


def _map() -> rx.Component:
    """Draw the map: never mirrored, and every place on it stands in the list above too."""
    return rx.el.section(
        rx.el.h2(text("near-map-title")),
        rx.el.p(text("near-map-about")),
        rx.el.div(
            rx.el.svg(
                rx.foreach(nearby.shapes.to(list[MapShape]), _shape),
                rx.foreach(nearby.names.to(list[MapName]), _name),
                rx.cond(
                    nearby.is_nearest,
                    rx.el.svg.circle(
                        cx=nearby.x.to(str), cy=nearby.y.to(str), r="14", class_name="map-here"
                    ),
                ),
                rx.foreach(nearby.lines.to(list[NearLine]), _point),
                view_box=nearby.box,
                width=nearby.width,
                on_click=device_handler("actions/nearby", "tapMap"),
                class_name="map",
                custom_attrs={"role": "group", "aria-label": nearby.map_name},
            ),
            class_name="map-frame",
            tab_index=0,
            custom_attrs={"dir": "ltr", "role": "region", "aria-label": text("near-map-scroll")},
        ),
        actions(
            _zoom("near-zoom-1", "1"),
            _zoom("near-zoom-2", "2"),
            _zoom("near-zoom-3", "3"),
        ),
        class_name="section",
    )


def _zoom(key: str, size: str) -> rx.Component:
    return button(text(key), device_handler("actions/nearby", "zoomMap", size), kind="tertiary")


def _shape(shape: ObjectVar[MapShape]) -> rx.Component:
    return rx.el.path(d=shape.d, class_name=shape.kind, key=shape.key)


def _name(name: ObjectVar[MapName]) -> rx.Component:
    return rx.el.svg.text(
        name.name,
        x=name.x.to(str),
        y=name.y.to(str),
        class_name="map-name",
        key=name.key,
        custom_attrs={"textAnchor": "middle"},
    )


def _point(line: ObjectVar[NearLine]) -> rx.Component:
    return rx.el.a(
        rx.el.svg.circle(cx=line.x.to(str), cy=line.y.to(str), r="38"),
        rx.el.svg.text(
            line.number,
            x=line.x.to(str),
            y=line.y.to(str),
            custom_attrs={"textAnchor": "middle", "dominantBaseline": "central"},
        ),
        href=line.href,
        aria_label=line.label,
        class_name="map-point",
        key=line.key,
    )


def place_screen() -> rx.Component:
    """Show one place: when it is open, how to get there, and how to call."""
    return rx.fragment(
        title(
            rx.cond(near_place.is_known, near_place.name, text("near-place")),
            back="/buurt",
            back_words=text("near-title"),
        ),
        rx.cond(near_place.trouble != "", remark(near_place.trouble, kind="warning")),
        rx.cond(near_place.is_known, _place(), nothing_yet(text("gone"))),
    )


def _place() -> rx.Component:
    return rx.fragment(
        rx.el.p(near_place.kind, class_name="under-title soft"),
        rx.el.p(near_place.what, class_name="lead"),
        rx.cond(near_place.stale != "", remark(near_place.stale, kind="warning")),
        rx.el.dl(
            _fact("near-now", near_place.now),
            _fact("near-week", near_place.week.to(list[str]).length(), _lines(near_place.week)),
            _fact(
                "near-exceptions",
                near_place.exceptions.to(list[str]).length(),
                _lines(near_place.exceptions),
            ),
            _fact("near-appointment", near_place.appointment),
            _fact(
                "near-phone",
                near_place.phone,
                rx.el.a(near_place.phone, href=near_place.href_phone),
            ),
            _fact("near-address", near_place.address),
            _fact("near-route", near_place.route),
            _fact("near-wheelchair", near_place.wheelchair),
            _fact("near-languages", near_place.languages),
            _fact(
                "near-website",
                near_place.website,
                rx.el.a(near_place.website, href=near_place.website, rel="noreferrer noopener"),
            ),
            _fact(
                "near-who",
                near_place.agency,
                rx.el.a(near_place.agency, href=near_place.href_agency),
            ),
            class_name="facts",
        ),
        rx.el.p(near_place.checked, class_name="soft"),
        actions(
            button(text("near-print"), device_handler("actions/nearby", "printPlace")),
            button(
                text("near-share"),
                device_handler("actions/nearby", "sharePlace", near_place.name, near_place.shared),
                picture="share",
            ),
        ),
    )


def _lines(lines: rx.Var[list[str]]) -> rx.Component:
    return rx.el.div(rx.foreach(lines, lambda line: rx.el.div(line, key=line)))


def _fact(
    name: str, value: rx.Var[str] | rx.Var[int], shown: rx.Component | None = None
) -> rx.Component:
    """Draw a fact, unless it is empty or none are there."""
    return rx.cond(
        value,
        rx.el.div(
            rx.el.dt(text(name)),
            rx.el.dd(value if shown is None else shown),
            class_name="fact",
        ),
    )
