"""Files a test writes beside each other."""

from pathlib import Path

import pytest

from tests.imports.samples import Written


@pytest.fixture
def file(tmp_path: Path) -> Written:
    def written(name: str, content: bytes) -> Path:
        path = tmp_path / name
        path.write_bytes(content)
        return path

    return written
