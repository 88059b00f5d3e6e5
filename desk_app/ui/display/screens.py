"""On which screen the public display belongs."""

from collections.abc import Callable, Sequence

from PySide6.QtGui import QGuiApplication, QScreen


def public_screen(
    screens: Sequence[QScreen], named: str, counter_screen: Callable[[], QScreen | None] | None
) -> QScreen | None:
    """Return the screen of that name, else the first, that is not the counter window's; None when there is none.

    Without `counter_screen` the counter has the primary screen. Where it returns None there is no counter window,
    and every screen is free, the primary one last.
    """
    primary = QGuiApplication.primaryScreen()
    taken = counter_screen() if counter_screen is not None else primary
    free = [screen for screen in screens if screen != taken]
    chosen = next((screen for screen in free if named and screen.name() == named), None)
    return chosen or min(free, key=lambda screen: screen == primary, default=None)
