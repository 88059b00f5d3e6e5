"""Settings of this machine, declared once, typed, kept as `settings.json` in the data folder."""

import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

FILE_NAME = "settings.json"


@dataclass(frozen=True, slots=True)
class MachineSettings:
    """What belongs to one computer and not to the office; an empty name means "the system's choice".

    `paper_size` is the value of a `PaperSize`, `theme` that of a `Theme`, `window` a geometry in hexadecimal.
    """

    language: str = "vi"
    theme: str = "light"
    receipt_printer: str = ""
    paper_size: str = "A4"
    display_screen: str = ""
    display_on: bool = False
    counter: str = ""
    officer: str = ""
    export_folder: str = ""
    window: str = ""


def load(folder: Path) -> MachineSettings:
    """Read the settings; a missing file, an unreadable one or a value of the wrong type gives the default."""
    try:
        kept = json.loads((folder / FILE_NAME).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return MachineSettings()
    if not isinstance(kept, dict):
        return MachineSettings()
    defaults = asdict(MachineSettings())
    sound: dict[str, Any] = {
        name: kept[name] for name, default in defaults.items() if type(kept.get(name)) is type(default)
    }
    return MachineSettings(**sound)


def save(folder: Path, settings: MachineSettings) -> None:
    """Write the settings so that a power cut leaves the old file or the new one."""
    new = folder / f"{FILE_NAME}.new"
    new.write_text(json.dumps(asdict(settings), ensure_ascii=False, indent=2), encoding="utf-8")
    new.replace(folder / FILE_NAME)
