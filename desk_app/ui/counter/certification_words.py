"""What the certification page calls the books, short enough for a chip, and the ways to pay and to wait."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desk_app.domain.certification import Book
from desk_app.domain.fee_receipt import PaymentMethod

_CONTEXT = "Certification"
_BOOKS = {
    Book.COPIES: str(QT_TRANSLATE_NOOP("Certification", "Copies")),
    Book.SIGNATURES: str(QT_TRANSLATE_NOOP("Certification", "Signatures")),
    Book.TRANSLATORS: str(QT_TRANSLATE_NOOP("Certification", "Translators")),
    Book.CONTRACTS: str(QT_TRANSLATE_NOOP("Certification", "Contracts")),
}
_PAYMENTS = {
    PaymentMethod.CASH: str(QT_TRANSLATE_NOOP("Certification", "Cash")),
    PaymentMethod.TRANSFER: str(QT_TRANSLATE_NOOP("Certification", "Bank transfer")),
    None: str(QT_TRANSLATE_NOOP("Certification", "Not paid yet")),
}


def book_word(book: Book) -> str:
    """Return the short name of a book in the interface language."""
    return _said(_BOOKS[book])


def payment_word(payment: PaymentMethod | None) -> str:
    """Return how a fee is paid in the interface language."""
    return _said(_PAYMENTS[payment])


def wait_word(days: int | None) -> str:
    """Return when the papers are certified: at once, today or tomorrow by the cut-off, some working days later."""
    if days is None:
        return _said(str(QT_TRANSLATE_NOOP("Certification", "At once")))
    if not days:
        return _said(str(QT_TRANSLATE_NOOP("Certification", "Appointment within the limit")))
    words = _said(str(QT_TRANSLATE_NOOP("Certification", "Appointment, {days} working day(s) more")))
    return words.format(days=days)


def _said(words: str) -> str:
    return QCoreApplication.translate(_CONTEXT, words)
