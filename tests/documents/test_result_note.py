import pytest

from desk_app.documents.result_note import render_result_note
from desk_app.domain.act_words import WAY_VI
from desk_app.domain.acts import HandOverWay
from desk_app.domain.case_forms import FormSet
from desk_app.domain.paper_size import PaperSize
from tests.documents.case_samples import head, long_head, result_note
from tests.documents.reading import in_order, pages
from tests.documents.samples import PAPERS, documents

SHEETS = (PaperSize.A4, PaperSize.A5)
FIELDS = (
    "GIẤY BIÊN NHẬN TRẢ KẾT QUẢ",
    "Số: 02/BNKQ",
    "Thủ tục hành chính: Đăng ký khai sinh (1.001193)",
    "Chủ hồ sơ: Nguyễn Thị Hồng Ánh",
    "Kết quả: Giấy khai sinh",
    "Số, ký hiệu kết quả: 127/2026",
    "Hình thức trả kết quả: Trực tiếp cho người được ủy quyền",
    "Người nhận kết quả: Trần Văn Bình",
    "Số CMND/Thẻ căn cước/Hộ chiếu: 092185004321",
    "Số điện thoại người nhận: 0903 111 222",
    "Giấy ủy quyền: Giấy ủy quyền ngày 22/11/2026",
    "Thời gian trả kết quả: 10 giờ 15 phút, ngày 25 tháng 11 năm 2026",
    "Người trả kết quả: Lê Văn Thành",
    "Giấy tờ trả lại cùng kết quả:",
    PAPERS[1],
    "Người nhận đã kiểm tra và nhận đủ kết quả",
)


@pytest.mark.parametrize("size", PaperSize)
@pytest.mark.parametrize("form_set", FormSet)
def test_every_field_stands_in_order(size: PaperSize, form_set: FormSet) -> None:
    text = pages(render_result_note(result_note(head=head(form_set=form_set)), size))[0]
    assert in_order(text, *FIELDS)
    assert "Mẫu số" not in text


@pytest.mark.parametrize("size", SHEETS)
def test_who_received_and_who_gave_sign(size: PaperSize) -> None:
    text = pages(render_result_note(result_note(), size))[0]
    assert in_order(
        text, "nhận đủ", "NGƯỜI NHẬN KẾT QUẢ", "NGƯỜI TRẢ KẾT QUẢ", "Trần Văn Bình", "Lê Văn Thành"
    )


@pytest.mark.parametrize("way", HandOverWay)
def test_each_way_asks_for_what_it_needs(way: HandOverWay) -> None:
    form = result_note(way=way, authorisation="", tracking="")
    text = pages(render_result_note(form, PaperSize.A5))[0]
    assert f"Hình thức trả kết quả: {WAY_VI[way]}" in text
    assert ("Giấy ủy quyền: ……" in text) is (way is HandOverWay.REPRESENTATIVE)
    assert ("Số hiệu bưu gửi: ……" in text) is (way is HandOverWay.POST)


def test_post_has_its_tracking_number() -> None:
    form = result_note(
        way=HandOverWay.POST, authorisation="", tracking="EB123456789VN", receiver_id_number=""
    )
    text = pages(render_result_note(form, PaperSize.A4))[0]
    assert "Số hiệu bưu gửi: EB123456789VN" in text
    assert "Số CMND" not in text


def test_several_results_are_numbered() -> None:
    form = result_note(results=("Giấy khai sinh", "Thẻ bảo hiểm y tế"), given_back=(), returned_at=None)
    for size in PaperSize:
        text = pages(render_result_note(form, size))[0]
        assert in_order(text, "Kết quả: 1) Giấy khai sinh 2) Thẻ bảo hiểm y tế", "Số, ký hiệu")
        assert "Thời gian trả kết quả: 09 giờ 05 phút, ngày 23 tháng 11 năm 2026" in text
        assert "Giấy tờ trả lại" not in text


@pytest.mark.parametrize("size", SHEETS)
def test_many_papers_flow_over_pages(size: PaperSize) -> None:
    drawn = pages(render_result_note(result_note(head=long_head(), given_back=documents(80)), size))
    half = drawn[: len(drawn) // 2]
    assert len(half) >= 3
    assert all("Tên thành phần" in page for page in half)
    assert in_order(half[-1], "80 ", "NGƯỜI NHẬN KẾT QUẢ")


@pytest.mark.parametrize("size", PaperSize)
def test_the_post_signs_for_what_it_takes(size: PaperSize) -> None:
    form = result_note(way=HandOverWay.POST, tracking="EB123456789VN", sent_to="Ấp Trung Hưng, xã Phong Điền")
    text = pages(render_result_note(form, size))[0]
    assert "Gửi đến địa chỉ: Ấp Trung Hưng, xã Phong Điền" in text
    assert in_order(text, "đã giao đơn vị bưu chính", "NHÂN VIÊN BƯU CHÍNH")
    assert "NGƯỜI NHẬN KẾT QUẢ" not in text
    assert "Người nhận đã kiểm tra" not in text


def test_nobody_signs_for_a_message() -> None:
    form = result_note(way=HandOverWay.ELECTRONIC, sent_to="binh@example.com")
    text = pages(render_result_note(form, PaperSize.A4))[0]
    assert in_order(text, "Gửi đến: binh@example.com", "đã gửi đến người nhận", "NGƯỜI TRẢ KẾT QUẢ")
    assert "NGƯỜI NHẬN KẾT QUẢ" not in text


def test_what_a_dossier_is_about_stands_under_its_procedure() -> None:
    form = result_note(head=head(summary="Khai sinh cho cháu An"))
    text = pages(render_result_note(form, PaperSize.A5))[0]
    assert in_order(text, "Thủ tục hành chính", "Trích yếu: Khai sinh cho cháu An", "Chủ hồ sơ")
    assert "Trích yếu" not in pages(render_result_note(result_note(), PaperSize.A5))[0]
