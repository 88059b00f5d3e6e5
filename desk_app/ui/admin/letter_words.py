"""What the kinds of letters and the words in braces are called on screen."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desk_app.domain.letters import LetterKind, Placeholder

_KINDS = {
    LetterKind.BIRTH: str(QT_TRANSLATE_NOOP("Letters", "Congratulation on a birth")),
    LetterKind.MARRIAGE: str(QT_TRANSLATE_NOOP("Letters", "Congratulation on a marriage")),
    LetterKind.CONDOLENCE: str(QT_TRANSLATE_NOOP("Letters", "Condolence")),
    LetterKind.THANKS: str(QT_TRANSLATE_NOOP("Letters", "Thanks")),
    LetterKind.APOLOGY: str(QT_TRANSLATE_NOOP("Letters", "Apology")),
}
_PLACEHOLDERS = {
    Placeholder.NAME: str(QT_TRANSLATE_NOOP("Letters", "Who receives it")),
    Placeholder.CODE: str(QT_TRANSLATE_NOOP("Letters", "Dossier code")),
    Placeholder.PROCEDURE: str(QT_TRANSLATE_NOOP("Letters", "Procedure")),
    Placeholder.CHILD: str(QT_TRANSLATE_NOOP("Letters", "Name of the child")),
    Placeholder.SPOUSE: str(QT_TRANSLATE_NOOP("Letters", "Name of the other spouse")),
    Placeholder.DECEASED: str(QT_TRANSLATE_NOOP("Letters", "Who has died, with the form of address")),
    Placeholder.REASON: str(QT_TRANSLATE_NOOP("Letters", "What went wrong")),
    Placeholder.OFFICE: str(QT_TRANSLATE_NOOP("Letters", "This office")),
    Placeholder.PLACE: str(QT_TRANSLATE_NOOP("Letters", "Place")),
    Placeholder.DAY: str(QT_TRANSLATE_NOOP("Letters", "Day")),
    Placeholder.OFFICER: str(QT_TRANSLATE_NOOP("Letters", "Who works here")),
}


def kind_word(kind: LetterKind) -> str:
    """Return what a kind of letter is called in the interface language."""
    return QCoreApplication.translate("Letters", _KINDS[kind])


def placeholder_word(placeholder: Placeholder) -> str:
    """Return what a word in braces stands for in the interface language."""
    return QCoreApplication.translate("Letters", _PLACEHOLDERS[placeholder])
