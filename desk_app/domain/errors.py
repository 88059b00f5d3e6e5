"""What can be refused or go wrong, as types the windows know how to say."""


class DeskError(Exception):
    """Known trouble: a stable code, the field it belongs to, and what fills the sentence."""

    def __init__(self, code: str, /, *, field: str | None = None, **params: object) -> None:
        super().__init__(code)
        self.code = code
        self.field = field
        self.params = params

    def __str__(self) -> str:
        """Return the code with its parameters, for the log."""
        return f"{self.code} {self.params}" if self.params else self.code


class Refused(DeskError):
    """A rule says no; nothing was changed."""


class Conflict(DeskError):
    """Somebody else changed the same thing meanwhile; nothing was changed."""


class StoreUnavailable(DeskError):
    """The database cannot serve now (locked, full, damaged, newer, read-only); nothing was changed."""
