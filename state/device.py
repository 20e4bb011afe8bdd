"""The one bridge between screens in Python and modules on the device.

A name from `assets/device/<module>.js` becomes:

- `device_view`: data for a screen, made by a pure function of what the wallet holds;
- `device_handler`: what happens on a click, a change or a submit, without any server;
- `device_value`: what a hook of `assets/device/store.js` gives.

A form with its values and problems is a `DeviceForm` (`state/forms.py`).

A module that does not exist fails when the screen is imported, a name that does not exist when the
wallet is built.
"""

from typing import Any, cast

import reflex as rx
from reflex.utils.imports import ImportVar
from reflex.vars import FunctionVar, ObjectVar, VarData

STORE = "store"


def device_function(module: str, name: str) -> FunctionVar[Any]:
    """Refer to the function `name` that `assets/device/<module>.js` exports."""
    return cast(
        "FunctionVar[Any]", rx.Var(name, _var_data=_imports((module, name))).to(FunctionVar)
    )


def device_export(module: str, name: str) -> rx.Var[Any]:
    """Refer to anything that `assets/device/<module>.js` exports, to pass it on."""
    return rx.Var(name, _var_data=_imports((module, name)))


def device_handler(module: str, name: str, *arguments: object) -> rx.Var[Any]:
    """Turn a device function into an event handler; it gets `arguments` and then the event."""
    return device_function(module, name).partial(*arguments).to(rx.EventChain)


def device_value(hook: str, name: str, kind: type, *arguments: rx.Var[Any]) -> rx.Var[Any]:
    """Read what a hook of the store gives; inside the component it is called `name`."""
    given = ", ".join(str(argument) for argument in arguments)
    data = VarData.merge(
        *(argument._get_all_var_data() for argument in arguments),
        _imports((STORE, hook), hooks={f"const {name} = {hook}({given})": None}),
    )
    return rx.Var(_js_expr=name, _var_type=kind, _var_data=data).guess_type()


def device_view(module: str, name: str, kind: type) -> ObjectVar[Any]:
    """Read the view `<name>View` of `assets/device/<module>.js`, of the shape `kind`."""
    view = device_export(module, f"{name}View")
    return cast("ObjectVar[Any]", device_value("useView", name, kind, view))


def _imports(*names: tuple[str, str], hooks: dict[str, None] | None = None) -> VarData:
    found: dict[str, list[ImportVar]] = {}
    for module, name in names:
        path = rx.asset(f"device/{module}.js").importable_path
        found.setdefault(path, []).append(ImportVar(tag=name, install=False))
    return VarData(imports=found, hooks=cast("dict[str, VarData | None]", hooks or {}))
