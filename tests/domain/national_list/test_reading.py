from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk_app.domain.national_list.coverage import coverage, read_completely
from desk_app.domain.national_list.reading import read
from desk_app.domain.national_list.record import NationalRecord, of_values
from desk_app.domain.procedure import Channel, LegalBasis, Part, Result, Unread
from desk_app.domain.time_limit import TimeLimit, TimeUnit

BIRTH = of_values(
    3,
    {
        "ma_thu_tuc": "1.001193",
        "ten_thu_tuc": "Thủ tục  đăng ký khai sinh",
        "linh_vuc": "Hộ tịch",
        "so_quyet_dinh": "163/QĐ-BTP",
        "doi_tuong_thuc_hien": "Công dân Việt Nam",
        "co_quan_thuc_hien": "Không có thông tin",
        "co_quan_co_tham_quyen": "Ủy ban Nhân dân\xa0xã",
        "trinh_tu_thuc_hien": "Bước 1:  Nộp hồ sơ\r\n\r\nBước 2: Nhận kết quả ",
        "cach_thuc_thuc_hien": "Hình thức nộpThời gianPhí, lệ phíMô tảTrực tiếp2 Ngày làm việcMiễn phí",
        "thanh_phan_ho_so": "--Tên giấy tờMẫu đơn, tờ khaiSố lượngTờ khai đăng ký khai sinhTo khai.doc1 bản chính",
        "ket_qua_xu_ly": "Giấy khai sinhMã: KQ.G15.000031Trích lụcMã: KQ.G15.000033Từ khóakhai sinhMô tảKhông",
        "yeu_cau_dieu_kien": "Không có.",
        "can_cu_phap_ly": "Tên văn bản pháp lýMã văn bảnLuật Đất đai ngày 18/01/202431/2024/QH15",
        "detail_url": "https://dichvucong.gov.vn/thu-tuc-hanh-chinh/1",
    },
)


def test_everything_read() -> None:
    procedure = read(BIRTH)
    assert (procedure.code, procedure.name) == ("1.001193", "Thủ tục đăng ký khai sinh")
    assert (procedure.field, procedure.decision) == ("Hộ tịch", "163/QĐ-BTP")
    assert procedure.authority == "Ủy ban Nhân dân xã"
    assert procedure.applicants == "Công dân Việt Nam"
    assert procedure.steps == "Bước 1: Nộp hồ sơ\nBước 2: Nhận kết quả"
    assert procedure.conditions == ""
    assert [(each.channel, each.time_limit, each.fee.amount) for each in procedure.terms] == [
        (Channel.COUNTER, TimeLimit(2, TimeUnit.WORKING_DAY), 0)
    ]
    assert [(each.no, each.name, each.originals) for each in procedure.documents] == [
        (1, "Tờ khai đăng ký khai sinh", 1)
    ]
    assert (procedure.result, procedure.result_code) == ("Giấy khai sinh", "KQ.G15.000031")
    assert procedure.more_results == (Result("Trích lục", "KQ.G15.000033"),)
    assert procedure.keywords == ("khai sinh",)
    assert procedure.legal_basis == (
        LegalBasis("31/2024/QH15", "Luật Đất đai ngày 18/01/2024", date(2024, 1, 18)),
    )
    assert procedure.page.endswith("/1")
    assert procedure.source == "Cổng Dịch vụ công quốc gia"
    assert procedure.unread == ()
    assert not procedure.to_review
    assert read_completely([procedure]) == 1
    assert set(coverage([procedure]).values()) == {1}


@pytest.mark.parametrize(
    ("record", "parts"),
    [
        (replace(BIRTH, decision=""), {Part.DECISION}),
        (replace(BIRTH, channels=""), {Part.TIME_LIMIT, Part.FEE}),
        (replace(BIRTH, documents=""), {Part.DOCUMENTS}),
        (replace(BIRTH, result=""), {Part.RESULT}),
        (replace(BIRTH, legal_basis=""), {Part.LEGAL_BASIS}),
    ],
)
def test_a_missing_text_is_named(record: NationalRecord, parts: set[Part]) -> None:
    procedure = read(record)
    assert {each.part for each in procedure.unread} == parts
    assert procedure.to_review


def test_authority() -> None:
    assert read(replace(BIRTH, authority="Công an cấp Xã")).authority == "Công an cấp Xã"
    nobody = read(replace(BIRTH, competent=""))
    assert nobody.authority == ""
    assert nobody.unread == (Unread(Part.AUTHORITY, "Không có thông tin"),)


@pytest.mark.parametrize("words", ["chứng thực tiến hành chụp như sau:", "Bước 1\nBước 2"])
def test_words_of_the_steps_are_no_authority(words: str) -> None:
    assert read(replace(BIRTH, authority=words)).authority == "Ủy ban Nhân dân xã"
    nobody = read(replace(BIRTH, authority=words, competent=""))
    assert nobody.authority == ""
    assert nobody.unread == (Unread(Part.AUTHORITY, " ".join(words.split())),)


def test_long_words_are_shortened() -> None:
    unread = read(replace(BIRTH, legal_basis="Luật " * 200)).unread
    assert [len(each.words) for each in unread] == [500]
    assert unread[0].words.endswith("…")


def test_name_begins_with_a_letter() -> None:
    assert read(replace(BIRTH, name=". Đăng ký thuế")).name == "Đăng ký thuế"


def test_unread_in_the_order_of_parts() -> None:
    parts = [each.part for each in read(NationalRecord(line=1, code="", name="")).unread]
    assert parts == sorted(parts, key=list(Part).index)
    assert {Part.DECISION, Part.AUTHORITY, Part.DOCUMENTS, Part.RESULT, Part.LEGAL_BASIS} <= set(parts)


@pytest.mark.parametrize("words", ["", "Không", "Không.", "không có", "Không quy định"])
def test_no_conditions(words: str) -> None:
    assert read(replace(BIRTH, conditions=words)).conditions == ""


def test_conditions_are_never_unread() -> None:
    assert (
        read(replace(BIRTH, conditions="Không được  cố tình\nkhai sai")).conditions
        == "Không được cố tình khai sai"
    )
    assert read(replace(BIRTH, conditions="Không có")).unread == ()


TEXTS = st.text(max_size=40) | st.sampled_from(
    [BIRTH.channels, BIRTH.documents, BIRTH.result, BIRTH.legal_basis, "Không có thông tin"]
)


RECORDS = st.builds(
    NationalRecord,
    line=st.just(1),
    code=TEXTS,
    name=TEXTS,
    authority=TEXTS,
    steps=TEXTS,
    channels=TEXTS,
    documents=TEXTS,
    result=TEXTS,
    conditions=TEXTS,
    legal_basis=TEXTS,
)


@given(RECORDS)
def test_any_record_is_read_the_same_twice(record: NationalRecord) -> None:
    procedure = read(record)
    assert procedure == read(record)
    assert [each.no for each in procedure.documents] == list(range(1, len(procedure.documents) + 1))
    assert all(each.words for each in procedure.unread)
