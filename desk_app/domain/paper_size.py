"""The sheets a receipt can be printed on."""

from enum import StrEnum


class PaperSize(StrEnum):
    """What the receipt can be printed on."""

    A4 = "A4"
    A5 = "A5"
    ROLL = "80mm"
