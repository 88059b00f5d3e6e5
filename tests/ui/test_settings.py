from dataclasses import replace
from pathlib import Path

import pytest

from desk_app.ui.desk import Desk
from desk_app.ui.settings import FILE_NAME, MachineSettings, load, save
from desk_app.ui.theme import Theme


def test_what_was_saved_is_loaded(tmp_path: Path) -> None:
    settings = MachineSettings(language="en", theme="dark", counter="Quầy 2", display_on=True)
    save(tmp_path, settings)
    assert load(tmp_path) == settings
    assert [file.name for file in tmp_path.iterdir()] == [FILE_NAME]


@pytest.mark.parametrize("text", ["", "{", "[]", "null", '"words"', "\x00"])
def test_an_unreadable_file_gives_the_defaults(tmp_path: Path, text: str) -> None:
    (tmp_path / FILE_NAME).write_text(text)
    assert load(tmp_path) == MachineSettings()


def test_a_wrong_or_unknown_value_alone_is_left_out(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_text('{"theme": 3, "display_on": 1, "counter": "Quầy 2", "newer": true}')
    assert load(tmp_path) == MachineSettings(counter="Quầy 2")


def test_the_desk_keeps_and_tells(desk: Desk) -> None:
    told: list[object] = []
    desk.language_changed.connect(told.append)
    desk.theme_changed.connect(told.append)
    desk.language = "en"
    desk.language = "en"
    desk.theme = Theme.HIGH_CONTRAST
    desk.keep(replace(desk.settings, receipt_printer="HP"))
    desk.tasks.wait()
    assert told == ["en", Theme.HIGH_CONTRAST]
    assert load(desk.folder) == MachineSettings(language="en", theme="high_contrast", receipt_printer="HP")
