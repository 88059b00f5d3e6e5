"""The interface language: English in the source, Vietnamese from the shipped translations."""

from PySide6.QtCore import QLocale, QObject, QTranslator
from PySide6.QtWidgets import QApplication

from desk_app import paths

LANGUAGES = ("vi", "en")
# Our own words, and those of Qt's own buttons and dialogs, which come without Vietnamese.
_FILES = ("desk_app_{language}.qm", "qtbase_{language}.qm")
_OWNER = "deskTranslations"


class _Translation(QTranslator):
    """Reads from memory: Qt maps a file, and the program ends when an update replaces the file under it."""

    def __init__(self, words: bytes, parent: QObject) -> None:
        super().__init__(parent)
        # Qt does not copy them: they live as long as the translator.
        self._words = words
        self.load(words)


def install(app: QApplication, language: str) -> None:
    """Let the program speak "vi" or "en"; windows already open hear of it by `QEvent.LanguageChange`.

    A translation that should be there and cannot be loaded is a ValueError.
    """
    if language not in LANGUAGES:
        raise ValueError(f"no language {language!r}")
    former = app.findChild(QObject, _OWNER)
    if former is not None:
        for translator in former.findChildren(QTranslator):
            app.removeTranslator(translator)
        former.setParent(None)
        former.deleteLater()
    owner = QObject(app)
    owner.setObjectName(_OWNER)
    QLocale.setDefault(QLocale("vi_VN" if language == "vi" else "en_GB"))
    if language == "en":
        return
    for pattern in _FILES:
        name = pattern.format(language=language)
        translator = _Translation((paths.TRANSLATIONS / name).read_bytes(), owner)
        if translator.isEmpty():
            raise ValueError(f"the translation {name} cannot be loaded")
        app.installTranslator(translator)
