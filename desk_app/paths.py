"""Where the shipped files and the user's data are: the one module that knows."""

from pathlib import Path

import platformdirs

_PACKAGE = Path(__file__).resolve().parent
# Installed or frozen, the shipped folders sit inside the package; in a checkout, beside it.
_SHIPPED = _PACKAGE if (_PACKAGE / "resources").is_dir() else _PACKAGE.parent

RESOURCES = _SHIPPED / "resources"
FONTS = RESOURCES / "fonts"
ICONS = RESOURCES / "icons"
TRANSLATIONS = RESOURCES / "i18n"
MIGRATIONS = _SHIPPED / "db" / "migrations"
CATALOGUE = _SHIPPED / "db" / "catalogue"


def default_data_folder() -> Path:
    """Return the data folder by the platform's convention; it is not created here."""
    return Path(platformdirs.user_data_dir("desk_app", appauthor=False))
