"""Forms of the device: what stands in each field, what is wrong with it, and what happens."""

from typing import Any

import reflex as rx
from reflex.vars import ArrayVar, StringVar, VarData

from state.device import device_export, device_handler, device_value


class DeviceForm:
    """The form `<name>Form` of `assets/device/forms/<name>.js`.

    A field is drawn by a function of `pwa/fields.py` from the form and the name of the field.
    """

    def __init__(self, name: str, module: str = "") -> None:
        self.name = name
        self._form = device_export(module or f"forms/{name}", f"{name}Form")
        self._shown = device_value("useForm", f"{name}_form", dict[str, Any], self._form)
        self.type = device_handler("forms", "type", self._form)
        self.submit = device_handler("forms", "submit", self._form)
        self.start_over = device_handler("forms", "startOver", self._form)
        self.choose_day = device_handler("forms", "chooseDay", self._form)
        self.is_busy = self._part("is_busy", bool)
        self.is_waiting = self._part("is_waiting", bool)
        self.from_whom: StringVar[str] = self._part("from", str).to(str)
        self.is_begun = self._part("is_begun", bool)
        self.has_problems = self._part("has_problems", bool)
        self.failure: StringVar[str] = self._part("failure", str).to(str)
        self.summary: ArrayVar[list[dict[str, str]]] = self._part(
            "summary", list[dict[str, str]]
        ).to(list[dict[str, str]])

    def value(self, field: rx.Var[str] | str) -> StringVar[str]:
        """Give what stands in a field, as text ("yes" or "" of a tick box)."""
        return self._of_field("values", field)

    def problem(self, field: rx.Var[str] | str) -> StringVar[str]:
        """Give what is wrong with a field, or nothing (undefined)."""
        return self._of_field("problems", field)

    def enter(self, field: str, value: str) -> rx.Var[Any]:
        """Make a handler that puts a value in a field."""
        return device_handler("forms", "enter", self._form, {field: value})

    def _of_field(self, part: str, field: rx.Var[str] | str) -> StringVar[str]:
        if isinstance(field, str):
            return self._part(f"{part}.{field}", str).to(str)
        data = VarData.merge(self._shown._get_all_var_data(), field._get_all_var_data())
        shown = rx.Var(f"({self._shown}.{part}[{field!s}] ?? '')", _var_type=str, _var_data=data)
        return shown.guess_type().to(str)

    def _part(self, path: str, kind: Any) -> rx.Var[Any]:  # noqa: ANN401
        data = self._shown._get_all_var_data()
        return rx.Var(f"{self._shown}.{path}", _var_type=kind, _var_data=data).guess_type()
