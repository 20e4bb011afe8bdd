"""What an app takes out of its bundles by Reflex's Vite configuration."""

import json
from collections.abc import Sequence

__all__ = ["ViteConfigError", "leave_out"]

# 15 kB (gzip) that Reflex's ``state.js`` imports in every app, and calls only where there is state.
_SOCKETS = "socket.io-client"
_PLUGINS = "plugins: ["
_LEFT_OUT = """{
      name: "left-out",
      enforce: "pre",
      resolveId: (id) => (%s.includes(id) ? "\\0left-out" : null),
      load: (id) =>
        id === "\\0left-out"
          ? 'export default () => { throw new Error("this app leaves it out"); };'
          : null,
    },
    """


class ViteConfigError(Exception):
    """Reflex writes its Vite configuration in another way than this module knows."""


def leave_out(config: str, modules: Sequence[str]) -> str:
    """Bundle a refusal in the place of sockets and of other modules that the app never calls.

    Raises:
        ViteConfigError: There is no list of plugins.
    """
    plugin = _LEFT_OUT % json.dumps([_SOCKETS, *modules])
    if plugin in config:
        return config
    if _PLUGINS not in config:
        raise ViteConfigError(f"vite.config.js has no {_PLUGINS!r}: Reflex has changed it")
    return config.replace(_PLUGINS, f"{_PLUGINS}\n    {plugin}", 1)
