"""What an app without a server side takes out of Reflex's Vite configuration."""

__all__ = ["ViteConfigError", "leave_out_sockets"]

_PLUGINS = "plugins: ["
_NO_SOCKETS = """{
      name: "no-sockets",
      enforce: "pre",
      resolveId: (id) => (id === "socket.io-client" ? "\\0no-sockets" : null),
      load: (id) =>
        id === "\\0no-sockets"
          ? 'export default () => { throw new Error("this app has no server side"); };'
          : null,
    },
    """


class ViteConfigError(Exception):
    """Reflex writes its Vite configuration in another way than this module knows."""


def leave_out_sockets(config: str) -> str:
    """Bundle a refusal in the place of socket.io, 15 kB (gzip) that no static app ever calls.

    Reflex's ``state.js`` imports it in every app and opens a socket only where there is state.

    Raises:
        ViteConfigError: There is no list of plugins.
    """
    if _NO_SOCKETS in config:
        return config
    if _PLUGINS not in config:
        raise ViteConfigError(f"vite.config.js has no {_PLUGINS!r}: Reflex has changed it")
    return config.replace(_PLUGINS, f"{_PLUGINS}\n    {_NO_SOCKETS}", 1)
