"""A QR code drawn as one vector path, sharp at every printer resolution."""

from functools import lru_cache
from zlib import crc32

from qrcode.constants import ERROR_CORRECT_H, ERROR_CORRECT_L, ERROR_CORRECT_M, ERROR_CORRECT_Q
from qrcode.main import QRCode
from reportlab.lib.units import mm
from reportlab.platypus import Flowable

QUIET_ZONE = 4  # modules, ISO/IEC 18004
# A decoder that makes a scan of 150 dpi three times smaller, to smooth it, sees two pixels of the best module,
# whatever its position; of a smaller one it misses some.
_BEST_MODULE = 1.02 * mm
_SMALLEST_MODULE = 0.9 * mm
_WORTH_PACKING = (
    20  # signs of capitals and digits in a row, before their denser mode pays and never splits words
)
_LEVELS = (ERROR_CORRECT_H, ERROR_CORRECT_Q, ERROR_CORRECT_M, ERROR_CORRECT_L)

Matrix = tuple[tuple[bool, ...], ...]


@lru_cache(maxsize=64)
def matrix(text: str, side: float) -> Matrix:
    """Return the modules of the QR code of `text` (UTF-8) without the quiet zone, True for dark.

    The highest error correction whose modules are still big enough in a square of `side` points: a receipt is
    folded, creased and carried in a pocket for days.
    """
    for level in _LEVELS:
        code = QRCode(error_correction=level, border=0)
        code.add_data(text.encode(), optimize=_WORTH_PACKING)
        # ISO/IEC 18004: a code of version v has 17 + 4v modules; only the one that is chosen is worth drawing.
        count = 17 + 4 * int(code.best_fit(start=1))
        if side / (count + 2 * QUIET_ZONE) >= _SMALLEST_MODULE:
            break
    code.make(fit=True)
    return tuple(tuple(bool(module) for module in row) for row in code.get_matrix())


class QrCode(Flowable):
    """A square with the QR code of `text`, its white quiet zone included, as large as it needs, `side` at most."""

    def __init__(self, text: str, side: float) -> None:
        super().__init__()
        self.text = text
        self.modules = matrix(text, side)
        count = len(self.modules) + 2 * QUIET_ZONE
        self.unit = min(_BEST_MODULE, side / count)
        self.width = self.height = self.unit * count

    def wrap(self, _available_width: float, _available_height: float) -> tuple[float, float]:
        """Return the fixed size."""
        return self.width, self.height

    def draw(self) -> None:
        """Draw the code; the copies of one document share it."""
        name = f"qr-{crc32(self.text.encode())}-{self.width:.0f}"
        if not self.canv.hasForm(name):
            self.canv.beginForm(name, 0, 0, self.width, self.height)
            self._draw_square()
            self.canv.endForm()
        self.canv.doForm(name)

    def _draw_square(self) -> None:
        unit = self.unit
        self.canv.setFillGray(1)
        self.canv.rect(0, 0, self.width, self.height, stroke=0, fill=1)
        self.canv.setFillGray(0)
        path = self.canv.beginPath()
        for down, row in enumerate(self.modules, QUIET_ZONE + 1):
            for start, length in _runs(row):
                path.rect((start + QUIET_ZONE) * unit, self.height - down * unit, length * unit, unit)
        self.canv.drawPath(path, stroke=0, fill=1)


def _runs(row: tuple[bool, ...]) -> list[tuple[int, int]]:
    """Return (start, length) of each dark run."""
    runs: list[tuple[int, int]] = []
    start = 0
    for end in range(1, len(row) + 1):
        if end == len(row) or row[end] != row[start]:
            if row[start]:
                runs.append((start, end - start))
            start = end
    return runs
