import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QXmlStreamReader
from PySide6.QtWidgets import QApplication, QDialogButtonBox
from pytestqt.qtbot import QtBot

from desk_app import paths
from desk_app.ui import i18n

UI = Path(__file__).resolve().parents[2] / "desk_app" / "ui"
CLOSE = QDialogButtonBox.StandardButton.Close


@pytest.fixture(autouse=True)
def _english_after(qapp: QApplication) -> Iterator[None]:
    yield
    i18n.install(qapp, "en")
    QLocale.setDefault(QLocale.c())


def _close_word(qtbot: QtBot) -> str:
    box = QDialogButtonBox(CLOSE)
    qtbot.addWidget(box)
    return box.button(CLOSE).text().replace("&", "")


def test_the_language_is_switched_and_switched_back(qapp: QApplication, qtbot: QtBot) -> None:
    def page() -> str:
        return QCoreApplication.translate("Shell", "Reception")

    i18n.install(qapp, "vi")
    assert page() == "Tiếp nhận"
    assert _close_word(qtbot) == "Đóng"
    i18n.install(qapp, "vi")
    i18n.install(qapp, "en")
    assert page() == "Reception"
    assert _close_word(qtbot) == "Close"


def test_a_file_replaced_under_the_running_program_changes_nothing(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for file in paths.TRANSLATIONS.glob("*.qm"):
        (tmp_path / file.name).write_bytes(file.read_bytes())
    monkeypatch.setattr(paths, "TRANSLATIONS", tmp_path)
    i18n.install(qapp, "vi")
    for file in tmp_path.glob("*.qm"):
        file.write_bytes(b"")
    assert QCoreApplication.translate("Shell", "Reception") == "Tiếp nhận"
    assert QCoreApplication.translate("QFileDialog", "Files of &type:") == "&Loại tệp:"


def test_an_unknown_language_is_an_error(qapp: QApplication) -> None:
    with pytest.raises(ValueError, match="fr"):
        i18n.install(qapp, "fr")


def _messages(name: str) -> list[dict[str, str]]:
    """Return the source, translation and type of every message of a translation file."""
    reader = QXmlStreamReader((paths.TRANSLATIONS / name).read_text(encoding="utf-8"))
    messages: list[dict[str, str]] = []
    while not reader.atEnd():
        reader.readNext()
        if not reader.isStartElement():
            continue
        match reader.name():
            case "message":
                messages.append({"source": "", "translation": "", "type": ""})
            case "source":
                messages[-1]["source"] = reader.readElementText()
            case "translation":
                messages[-1]["type"] = reader.attributes().value("type")
                behaviour = QXmlStreamReader.ReadElementTextBehaviour.IncludeChildElements
                messages[-1]["translation"] = reader.readElementText(behaviour).strip()
    assert not reader.hasError()
    return messages


@pytest.mark.parametrize("name", ["desk_app_vi.ts", "qtbase_vi.ts"])
def test_every_string_is_translated_with_its_parameters(name: str) -> None:
    messages = _messages(name)
    assert len(messages) > 50
    for message in messages:
        source, words = message["source"], message["translation"]
        assert words, source
        assert message["type"] != "unfinished", source
        assert set(re.findall(r"\{\w+\}|%[n1]", words)) == set(re.findall(r"\{\w+\}|%[n1]", source)), source


def test_no_filled_string_is_handed_to_tr() -> None:
    wrong = [
        f"{file.name}:{node.lineno}"
        for file in sorted(UI.rglob("*.py"))
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in {"tr", "translate"}
        and any(isinstance(argument, ast.JoinedStr) for argument in node.args)
    ]
    assert wrong == []


def test_every_string_of_the_windows_is_in_the_translation() -> None:
    known = {message["source"] for message in _messages("desk_app_vi.ts")}
    said = {
        str(node.args[0].value)
        for file in sorted(UI.rglob("*.py"))
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr == "tr"
        and node.args
        and isinstance(node.args[0], ast.Constant)
    }
    assert len(said) > 50
    assert said - known == set()
