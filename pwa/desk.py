"""The composition root of the desk: an app with its state on the agency's own server."""

import reflex as rx


class Desk(rx.State):
    """What the clerk sees."""

    opened: int = 0

    @rx.event
    def open_next(self) -> None:
        """Count one more submission as opened."""
        self.opened += 1


def inbox() -> rx.Component:
    """Show the submissions."""
    return rx.el.main(rx.el.h1("Plein, balie"), rx.el.button(Desk.opened, on_click=Desk.open_next))


app = rx.App()
app.add_page(inbox, route="/", title="Plein, balie")
