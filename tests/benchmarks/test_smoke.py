"""Every line of the table of benchmarks runs on a small office, so that none of them rots; no time is asserted."""

import pytest

from tests.benchmarks import bench_import, office
from tests.benchmarks.measure import Line, Place, table
from tests.benchmarks.run import BENCHMARKS

DOSSIERS = 200


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Place:
    folder = tmp_path_factory.mktemp("benchmarks")
    office.make(folder / "office", DOSSIERS)
    scratch = folder / "scratch"
    scratch.mkdir()
    return Place(folder / "office", scratch, office.NOW, DOSSIERS, rounds=1)


@pytest.mark.parametrize("name", BENCHMARKS)
def test_every_line_is_measured(name: str, place: Place) -> None:
    lines = list(BENCHMARKS[name](place))
    assert all(line.ours > 0 or line.note == bench_import.MISSING for line in lines)
    assert all(line.floor is None or line.floor > 0 for line in lines)
    assert all((line.met is None) is (not line.target) for line in lines)
    for line in lines:
        assert line.measure in table(lines)


def test_an_import_without_its_list_says_so(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bench_import, "LIST", place.scratch / "nowhere.json")
    (line,) = bench_import.lines(place)
    assert line.note == bench_import.MISSING
    assert line.met is None


def test_table_says_what_was_met() -> None:
    told = table([Line("speed", 10.0, "ms", 5.0, "<= 3x", met=True, note="warm"), Line("size", 2.0, "B")])
    assert [cell for cell in ("speed", "2.00", "yes", "<= 3x") if cell not in told] == []
    assert told.endswith("speed: warm")


def test_office_is_as_large_as_it_was_asked_for(place: Place) -> None:
    session = place.session()
    assert session.now() == office.NOW
    assert office.working_days(1_000_000) == 5000
