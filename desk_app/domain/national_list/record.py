"""One record of the national portal as it was found: texts under the portal's own keys."""

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")

# What the portal shows where it has nothing.
NOT_GIVEN = "Không có thông tin"

# Our field of a record, by the portal's key.
COLUMNS = {
    "ma_thu_tuc": "code",
    "ten_thu_tuc": "name",
    "linh_vuc": "field",
    "so_quyet_dinh": "decision",
    "doi_tuong_thuc_hien": "applicants",
    "co_quan_thuc_hien": "authority",
    "co_quan_co_tham_quyen": "competent",
    "trinh_tu_thuc_hien": "steps",
    "cach_thuc_thuc_hien": "channels",
    "thanh_phan_ho_so": "documents",
    "ket_qua_xu_ly": "result",
    "yeu_cau_dieu_kien": "conditions",
    "can_cu_phap_ly": "legal_basis",
    "detail_url": "page",
}
# Without these a file is no list of procedures.
NEEDED = ("ma_thu_tuc", "ten_thu_tuc", "cach_thuc_thuc_hien", "thanh_phan_ho_so")


@dataclass(frozen=True, slots=True)
class NationalRecord:
    """The texts of one procedure; "" where the portal gives nothing. `line` is where it begins in its file, from 1."""

    line: int
    code: str
    name: str
    field: str = ""
    decision: str = ""
    applicants: str = ""
    authority: str = ""
    competent: str = ""
    steps: str = ""
    channels: str = ""
    documents: str = ""
    result: str = ""
    conditions: str = ""
    legal_basis: str = ""
    page: str = ""


@dataclass(frozen=True, slots=True)
class Read(Generic[T]):
    """What was read out of a text, and the words in it that were not understood, as they stand."""

    value: T
    unread: tuple[str, ...] = ()


def of_values(line: int, values: Mapping[str, str]) -> NationalRecord:
    """Return the record of one row by the portal's keys; unknown keys are left out, letters composed (NFC)."""
    texts = {ours: _found(values.get(theirs, "")) for theirs, ours in COLUMNS.items()}
    return NationalRecord(line=line, **texts)


def _found(text: str) -> str:
    tidied = unicodedata.normalize("NFC", text).replace("\xa0", " ").replace("\r\n", "\n").strip()
    return "" if tidied == NOT_GIVEN else tidied
