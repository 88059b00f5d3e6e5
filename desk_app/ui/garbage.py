"""Python's search for unused reference cycles, on the GUI thread alone.

Python collects on whichever thread happens to allocate. On the store's thread that would destroy the widgets
of a page that was replaced, and Qt ends the program when a widget is destroyed outside the GUI thread.
"""

import gc

from PySide6.QtCore import QObject, QTimer

INTERVAL_MS = 1000


class GuiCollector(QObject):
    """Takes the automatic collection over until `close`; made on the GUI thread before the first window."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        # What is there before the first window stays: looking through the modules anew would hold the windows up.
        gc.freeze()
        self._timer = QTimer(self)
        self._timer.setInterval(INTERVAL_MS)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    def collect(self) -> None:
        """Collect the oldest generation that is due by Python's own thresholds."""
        due = [
            generation
            for generation, (count, most) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True))
            if count > most > 0
        ]
        if due:
            gc.collect(max(due))

    def close(self) -> None:
        """Give the collection back to Python, once the other threads have ended."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()
