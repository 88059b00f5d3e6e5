"""The command line as another program meets it: words in, lines and an exit code out."""

import io
import json
import re
from dataclasses import dataclass
from pathlib import Path
from string import Formatter
from typing import Any

import pytest

from desk_app import cli
from desk_app.ui.texts import TEXTS

NOW = "2026-11-23T08:30"
DOSSIER: dict[str, Any] = {
    "procedure": "1.004873",
    "applicant": {
        "name": "Nguyễn Văn Đức",
        "id_number": "093090000001",
        "birth_date": "1990-02-28",
        "gender": "male",
        "address": "Số 12 đường Hùng Vương",
        "phone": "0912345678",
    },
    "representative": None,
    "documents": "complete",
    "return_by": "counter",
    "note": "",
}


@dataclass(frozen=True, slots=True)
class Answer:
    """What a command left behind."""

    code: int
    out: str
    err: str

    @property
    def lines(self) -> list[Any]:
        """The lines of standard output, each read as JSON."""
        return [json.loads(line) for line in self.out.splitlines()]

    @property
    def value(self) -> Any:
        """Standard output read as one JSON value."""
        return json.loads(self.out)


class Console:
    """A terminal whose data folder stands in DESK_DATA."""

    def __init__(
        self, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, data: Path
    ) -> None:
        self.data = data
        self._capsys, self._patch = capsys, monkeypatch
        monkeypatch.setenv("DESK_DATA", str(data))

    def __call__(self, *words: str, stdin: str = "") -> Answer:
        """Run one command."""
        typed = io.TextIOWrapper(io.BytesIO(stdin.encode()), encoding="utf-8")
        self._patch.setattr("sys.stdin", typed)
        self._capsys.readouterr()
        try:
            code = cli.run(words)
        except SystemExit as left:
            code = int(left.code or 0)
        out, err = self._capsys.readouterr()
        return Answer(code, out, err)

    def refused(self, reason: str, *words: str, stdin: str = "") -> None:
        """Run one command that is refused, in both languages, and expect the words of its reason."""
        for language, sentence in zip(("vi", "en"), TEXTS[reason], strict=True):
            answer = self("--language", language, *words, stdin=stdin)
            said = "".join(
                re.escape(fixed) + (".*" if name is not None else "")
                for fixed, name, _, _ in Formatter().parse(sentence)
            )
            assert (answer.code, answer.out) == (1, ""), answer
            assert re.search(f"{said}\n\\Z", answer.err), answer.err

    def init(self, *words: str) -> Answer:
        """Found a training office."""
        named = ("--name", "UBND phường Ngã Bảy", "--parent", "UBND thành phố Cần Thơ", "--code", "H13.50.05")
        return self("--now", NOW, "init", *named, "--training", *words)

    def receive(self, *dossiers: dict[str, Any]) -> Answer:
        """Receive dossiers by JSON Lines on standard input."""
        lines = "\n".join(json.dumps(each, ensure_ascii=False) for each in dossiers)
        return self("--now", NOW, "receive", "-", stdin=lines)

    def received(self) -> str:
        """Return the code of one received dossier."""
        return str(self.receive(DOSSIER).value["code"])


@pytest.fixture
def console(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Console:
    """Return a terminal without an office."""
    return Console(capsys, monkeypatch, tmp_path / "data")


@pytest.fixture
def founded(console: Console) -> Console:
    """Return a terminal with a training office."""
    assert console.init().code == 0
    return console
