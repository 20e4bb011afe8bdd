"""Pictures beside words: drawn for Plein as lines on a grid of 24, hidden from screen readers."""

import reflex as rx

PATHS = {
    "today": "M4 6h16v14H4zM4 10h16M8 3v4M16 3v4M9 15l2 2 4-4",
    "money": "M3 7h18v11H3zM12 15.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM6 10v0M18 15v0",
    "papers": "M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h6",
    "tasks": "M4 6l1.5 1.5L8 5M4 12l1.5 1.5L8 11M4 18l1.5 1.5L8 17M12 6.5h8M12 12.5h8M12 18.5h8",
    "share": "M12 15V3M8 7l4-4 4 4M5 12v8h14v-8",
    "settings": "M4 7h9M17 7h3M4 17h3M11 17h9M15 9.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z"
    "M9 19.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z",
    "speak": "M4 9.5v5h4l5 4v-13l-5 4zM16.5 9a4.5 4.5 0 0 1 0 6M19 6.5a8.5 8.5 0 0 1 0 11",
    "stop": "M7 7h10v10H7z",
    "pause": "M8 6v12M16 6v12",
    "play": "M8 5l11 7-11 7z",
    "slower": "M5 12h14",
    "hide": "M3 12c2.5-4 5.5-6 9-6s6.5 2 9 6c-2.5 4-5.5 6-9 6s-6.5-2-9-6zM4 20L20 4",
    "picture": "M4 5h16v14H4zM4 16l5-5 4 4 3-3 4 4M15.5 9.5v0",
    "counter": "M3 14h18v6H3zM12 3a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM7 14c0-3 2-5 5-5s5 2 5 5",
    "question": "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM9.5 9.5a2.5 2.5 0 1 1 3.6 2.2"
    "c-.7.4-1.1.9-1.1 1.800M12 17v.2",
    "letters": "M3 18L8 6l5 12M4.7 14h6.6M15 9h6M18 7v2M20 9c-.5 3-2.5 5.5-5 7"
    "M16.5 12c1 2 2.5 3.3 4.5 4",
    "add": "M12 5v14M5 12h14",
    "back": "M19 12H5M11 6l-6 6 6 6",
    "before": "M15 5l-7 7 7 7",
    "after": "M9 5l7 7-7 7",
    "up": "M5 15l7-7 7 7",
    "down": "M5 9l7 7 7-7",
    "close": "M6 6l12 12M18 6L6 18",
    "check": "M5 12.5l4.5 4.5L19 7.5",
    "calendar": "M4 6h16v14H4zM4 10h16M8 3v4M16 3v4",
    "clock": "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 7v5l3.5 2",
    "warning": "M12 4l9 16H3zM12 10v5M12 17.5v.2",
    "info": "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 11v6M12 7.5v.2",
    "camera": "M4 8h4l1.5-2.5h5L16 8h4v11H4zM12 16.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7z",
    "microphone": "M12 15a3.5 3.5 0 0 0 3.5-3.5v-5a3.5 3.5 0 0 0-7 0v5A3.5 3.5 0 0 0 12 15z"
    "M5.5 11.5a6.5 6.5 0 0 0 13 0M12 18v3",
    "file": "M6 3h8l4 4v14H6zM14 3v4h4",
    "bin": "M5 7h14M10 7V4h4v3M7 7l1 13h8l1-13M10 11v5M14 11v5",
    "lock": "M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3M12 14.5v2",
    "home": "M4 11l8-7 8 7M6 9.5V20h12V9.5M10 20v-6h4v6",
    "people": "M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM3 20c0-3.5 2.5-6 6-6s6 2.5 6 6"
    "M16 11a3 3 0 1 0-1-5.8M17 14.2c2.4.5 4 2.7 4 5.8",
    "download": "M12 4v11M8 11l4 4 4-4M5 20h14",
}


_TURNING = {"back", "before", "after"}
"""Pictures that point along the line of reading, and turn with it where that goes to the left."""


def icon(name: str, class_name: str = "icon") -> rx.Component:
    """Draw the picture `name`; the words beside it say what it means."""
    return rx.el.svg(
        rx.el.path(d=PATHS[name]),
        view_box="0 0 24 24",
        class_name=f"{class_name} turning" if name in _TURNING else class_name,
        custom_attrs={"aria-hidden": "true", "focusable": "false"},
    )


def picture(address: str, size_pixels: int, class_name: str = "") -> rx.Component:
    """Show a square picture that only adorns; its size keeps the screen from jumping."""
    return rx.el.img(
        src=address,
        alt="",
        class_name=class_name,
        custom_attrs={"width": str(size_pixels), "height": str(size_pixels)},
    )
