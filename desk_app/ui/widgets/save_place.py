"""Asking under which name a file is saved."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget


def save_place(parent: QWidget, title: str, begin: Path, kind: str) -> Path | None:
    """Return where to save, None when left; a name without an ending gets that of the name proposed.

    The dialog adds it itself, so that it also asks before a file of that name is written over.
    """
    dialog = QFileDialog(parent, title, str(begin.parent), kind)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(begin.suffix)
    dialog.selectFile(begin.name)
    chosen = dialog.selectedFiles() if dialog.exec() else []
    dialog.deleteLater()
    return Path(chosen[0]) if chosen else None
