"""Read a form back as text, independently of what drew it."""

from io import BytesIO

from pypdf import PdfReader


def pages(pdf: bytes) -> list[str]:
    """Return the text of each page with single spaces."""
    return [" ".join(page.extract_text().split()) for page in PdfReader(BytesIO(pdf)).pages]


def in_order(text: str, *parts: str) -> bool:
    """Tell whether the parts follow each other in the text."""
    at = 0
    for part in parts:
        found = text.find(part, at)
        if found < 0:
            raise AssertionError(f"{part!r} is not in {text[at:]!r}")
        at = found + len(part)
    return True
