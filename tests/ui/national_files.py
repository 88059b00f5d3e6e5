"""Small lists as the national portal gives them, written to a file for an import."""

import json
from pathlib import Path

WAYS = "Hình thức nộpThời gianPhí, lệ phíMô tả"
ACTS = "Tên văn bản pháp lýMã văn bản"
PAPERS = "--Tên giấy tờMẫu đơn, tờ khaiSố lượng"


def a_record(code: str, name: str, **texts: str) -> dict[str, str]:
    """Return a record that can be read whole, unless a text says otherwise."""
    return {
        "ma_thu_tuc": code,
        "ten_thu_tuc": name,
        "linh_vuc": "Hộ tịch",
        "so_quyet_dinh": "163/QĐ-BTP",
        "doi_tuong_thuc_hien": "Công dân Việt Nam",
        "co_quan_thuc_hien": "Ủy ban nhân dân cấp xã",
        "trinh_tu_thuc_hien": f"Bước 1: Nộp hồ sơ {name}",
        "cach_thuc_thuc_hien": f"{WAYS}Trực tiếp2 Ngày làm việcMiễn phí",
        "thanh_phan_ho_so": f"{PAPERS}Tờ khaiTo khai.doc1 bản chính",
        "ket_qua_xu_ly": "Giấy xác nhận",
        "can_cu_phap_ly": f"{ACTS}Luật Hộ tịch ngày 20/11/201460/2014/QH13",
        "detail_url": "https://dichvucong.gov.vn/thu-tuc-hanh-chinh/1",
        **texts,
    }


# Two new procedures (one with words nobody can read), one the office has, three that cannot be taken.
RECORDS = (
    a_record("9.000001", "Thủ tục mới một"),
    a_record("9.000002", "Thủ tục mới hai", cach_thuc_thuc_hien=f"{WAYS}Trực tiếp tùy từng trường hợp"),
    a_record("1.004873", "Cấp Giấy xác nhận tình trạng hôn nhân"),
    a_record("", "Không có mã"),
    a_record("1004", "Mã sai"),
    a_record("9.000001", "Trùng mã"),
)


def a_list(path: Path, *records: dict[str, str]) -> Path:
    """Write records to a file, `RECORDS` where none are given; return its path."""
    path.write_text(json.dumps(records or RECORDS, ensure_ascii=False, indent=1), encoding="utf-8")
    return path
