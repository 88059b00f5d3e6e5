import subprocess
import sys

_SENDS = """
from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Signal
from desk_app.ui.singletons import hold_singletons

class Sender(QObject):
    sent = Signal()

class Empty(QAbstractListModel):
    def rowCount(self, parent=QModelIndex()):
        return 1
    def data(self, index, role=0):
        return None

hold_singletons()
sender, model = Sender(), Empty()
for _ in range(10_000):
    sender.sent.emit()
    model.index(0, 0).data()
print("alive")
"""


def test_thousands_of_signals_and_empty_cells_do_no_harm() -> None:
    ended = subprocess.run([sys.executable, "-c", _SENDS], capture_output=True, text=True, check=False)
    assert ended.stdout.strip() == "alive", ended.stderr
