"""The rows of a workbook's first sheet, whatever made the file; it is unpacked only when it is no bomb."""

import io
import lzma
import struct
import warnings
import zipfile
import zlib
from collections.abc import Sequence
from typing import Any

import openpyxl
from openpyxl.utils.exceptions import InvalidFileException

from desk_app.domain.errors import Refused

_LARGEST_UNPACKED = 128 * 1024 * 1024
# What a spreadsheet has at most: a row beyond is no row, and no list is that wide.
_LAST_LINE, _LAST_COLUMN = 1_048_576, 256
# What the reader of workbooks raises on a file that is damaged, packed another way, locked, or none at all.
_DAMAGED = (
    zipfile.BadZipFile,
    lzma.LZMAError,
    struct.error,
    zlib.error,
    InvalidFileException,
    ArithmeticError,
    AttributeError,
    EOFError,
    LookupError,
    OSError,
    RuntimeError,
    SyntaxError,
    TypeError,
    ValueError,
)

Line = tuple[int, Sequence[Any]]


def lines(content: bytes, most: int) -> tuple[Line, ...]:
    """Return the lines of the first sheet that hold anything, with their numbers; each cell has value and data_type.

    Refused on the field `file`: `file_too_large` for what it unpacks to, `file_too_many_rows`, `file_not_workbook`.
    """
    try:
        # What the program that wrote it did not know of styles is not our trouble.
        with warnings.catch_warnings(action="ignore"):
            _refuse_bomb(content)
            return _lines(content, most)
    except _DAMAGED as error:
        raise Refused("file_not_workbook", field="file") from error


def _refuse_bomb(content: bytes) -> None:
    with zipfile.ZipFile(io.BytesIO(content)) as packed:
        size = sum(part.file_size for part in packed.infolist())
    if size > _LARGEST_UNPACKED:
        limit = _LARGEST_UNPACKED // 1024 // 1024
        raise Refused("file_too_large", field="file", size=size // 1024 // 1024, most=limit)


def _lines(content: bytes, most: int) -> tuple[Line, ...]:
    book = openpyxl.load_workbook(io.BytesIO(content), read_only=True, data_only=False)
    try:
        sheet = book.worksheets[0]
        # What a sheet says of its own size is often wrong, and rows beyond it would be left out unseen.
        sheet.reset_dimensions()
        found: list[Line] = []
        for line, row in enumerate(sheet.iter_rows(), start=1):
            if line > _LAST_LINE or len(found) > most:
                raise Refused("file_too_many_rows", field="file", most=most)
            cells = row[:_LAST_COLUMN]
            if any(str(cell.value or "").strip() for cell in cells):
                found.append((line, cells))
        return tuple(found)
    finally:
        book.close()
