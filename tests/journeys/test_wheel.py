"""The wheel alone, installed away from the checkout, is the whole program."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from zipfile import ZipFile

import pytest

ROOT = Path(__file__).resolve().parents[2]
COMMAND = "desk-app.exe" if sys.platform == "win32" else "desk-app"
PARTS = [
    "database",
    "catalogue",
    "calendar",
    "dossier",
    "forms",
    "receipts read back",
    "day export",
    "exchange keys",
    "translations",
    "fonts",
    "icons",
    "store",
]

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the wheel, built with what is installed: no registry is asked."""
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder), str(ROOT)]
    subprocess.run(build, check=True, capture_output=True, timeout=200)
    (made,) = folder.glob("*.whl")
    return made


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with the wheel's content alone; what it depends on comes from this interpreter."""
    folder = tmp_path_factory.mktemp("site")
    pip = [
        sys.executable,
        "-m",
        "pip",
        "install",
        "--no-deps",
        "--no-index",
        "--target",
        str(folder),
        str(wheel),
    ]
    subprocess.run(pip, check=True, capture_output=True, timeout=200)
    return folder


def run(site: Path, elsewhere: Path, *words: str) -> "subprocess.CompletedProcess[str]":
    """Run a program from another folder, with the installed package before any checkout."""
    environment = {**os.environ, "PYTHONPATH": str(site), "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run(
        words,
        check=False,
        cwd=elsewhere,
        env=environment,
        capture_output=True,
        encoding="utf-8",
        timeout=120,
        stdin=subprocess.DEVNULL,
    )


def test_the_wheel_holds_the_shipped_files_and_no_test(wheel: Path) -> None:
    with ZipFile(wheel) as content:
        names = set(content.namelist())
    tops = {name.split("/")[0] for name in names}
    assert {top for top in tops if not top.endswith(".dist-info")} == {"desk_app"}
    shipped = {
        f"desk_app/{file.relative_to(ROOT).as_posix()}"
        for folder in ("resources", "db")
        for file in (ROOT / folder).rglob("*")
        if file.is_file() and "__pycache__" not in file.parts
    }
    assert len(shipped) > 60
    assert shipped <= names
    modules = {file.relative_to(ROOT).as_posix() for file in (ROOT / "desk_app").rglob("*.py")}
    assert modules <= names
    assert not [name for name in names if "test" in Path(name).name or name.endswith(".pyc")]


def test_the_installed_program_checks_itself(installed: Path, tmp_path: Path) -> None:
    where = run(installed, tmp_path, sys.executable, "-c", "import desk_app; print(desk_app.__file__)")
    assert Path(where.stdout.strip()).is_relative_to(installed), where.stderr
    done = run(installed, tmp_path, str(installed / "bin" / COMMAND), "self-check")
    assert (done.returncode, done.stderr) == (0, "")
    lines = done.stdout.splitlines()
    assert [line.split(":")[0] for line in lines] == [f"ok  {part}" for part in PARTS]
    counted = {
        name: int(number) for name, number in re.findall(r"^ok  ([\w ]+): (\d+)$", done.stdout, re.MULTILINE)
    }
    assert counted["fonts"] == len(list((ROOT / "resources" / "fonts").rglob("*.[ot]tf")))
    assert counted["icons"] == len(list((ROOT / "resources" / "icons").glob("*.svg")))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("lost", "part"),
    [
        ("resources/fonts/liberation-mono/LiberationMono-Bold.ttf", "forms"),
        ("resources/fonts/inter/Inter-Bold.otf", "fonts: Inter-Bold.otf"),
        ("resources/icons/check.svg", "icons: check.svg"),
        ("db/catalogue/rules.toml", "database"),
    ],
)
def test_a_spoilt_file_is_named(installed: Path, tmp_path: Path, lost: str, part: str) -> None:
    site = tmp_path / "site"
    shutil.copytree(installed, site)
    (site / "desk_app" / lost).write_bytes(b"")
    done = run(site, tmp_path, sys.executable, "-m", "desk_app", "self-check", "--language", "en")
    assert done.returncode == 1
    assert f"in this part: {part}" in done.stderr
