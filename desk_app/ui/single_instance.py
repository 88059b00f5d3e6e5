"""One counter program per data folder: a second start brings the first window forward."""

import hashlib
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

LOCK_NAME = "desk.lock"
_CALL = b"raise\n"
_PATIENCE_MS = 3000


def server_name(folder: Path) -> str:
    """Return the name under which the program of a data folder listens."""
    return "desk-app-" + hashlib.sha256(str(folder.resolve()).encode()).hexdigest()[:24]


class SingleInstance(QObject):
    """Holds the data folder for this program; `called` says that somebody started it a second time."""

    called = Signal()

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = server_name(folder)
        # Qt looks whether the process that left a lock is alive: one left by a crash does not lock anybody out.
        self._lock = QLockFile(str(folder / LOCK_NAME))
        self._lock.setStaleLockTime(0)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)

    def claim(self) -> bool:
        """Take the folder and listen; False when another program has it, which was then asked to come forward."""
        if not self._lock.tryLock(0):
            self._call()
            return False
        QLocalServer.removeServer(self._name)
        return self._server.listen(self._name)

    def close(self) -> None:
        """Leave the folder to the next."""
        self._server.close()
        self._lock.unlock()

    def _call(self) -> None:
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if socket.waitForConnected(_PATIENCE_MS):
            socket.write(_CALL)
            socket.waitForBytesWritten(_PATIENCE_MS)
            socket.disconnectFromServer()

    def _answer(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.disconnected.connect(socket.deleteLater)
            self.called.emit()
