"""A guard for PySide6 6.12 on Python 3.11: it counts `None`, `True` and `False` as if they could never end."""

import ctypes
import sys

_MORE_THAN_A_LIFETIME = 1 << 40


def hold_singletons() -> None:
    """Keep `None`, `True` and `False` alive for ever, as Python does by itself from 3.12 on.

    Each `Signal.emit` gives away a reference to `True`, each cell that a model leaves empty one to `None`; without this
    a window program ends after some hundred of them ("deallocating True or False"). To be called once, before the
    first window; calling it again does no harm.
    """
    if sys.version_info >= (3, 12):
        return
    for constant in (None, True, False):
        # The first word of an object is its count of references.
        ctypes.c_ssize_t.from_address(id(constant)).value += _MORE_THAN_A_LIFETIME
