"""What a page needs of the public display."""

from typing import Protocol

from PySide6.QtGui import QPixmap


class Display(Protocol):
    """The window that the citizens see."""

    state: str

    def start(self) -> None:
        """Begin to post."""

    def stop(self) -> None:
        """Post no longer."""

    def lower(self) -> None:
        """Go behind the other windows."""

    def isVisible(self) -> bool:
        """Tell whether it is on a screen."""

    def grab(self) -> QPixmap:
        """Return a picture of it."""
