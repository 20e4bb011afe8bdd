"""The error of a rule that cannot be worked out."""

__all__ = ["RuleError"]


class RuleError(Exception):
    """A rule stops; `code` says why and `name` at what."""

    def __init__(self, code: str, name: str) -> None:
        super().__init__(f"{code}: {name}")
        self.code = code
        self.name = name
