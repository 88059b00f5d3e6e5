"""What the forms of a dossier's life are called, numbered and founded on, by the set of forms an office uses.

Titles and form numbers are those of TT 03/2025/TT-VPCP, Phụ lục I, and of TT 01/2018/TT-VPCP Điều 9.
"""

from dataclasses import dataclass

from desk_app.domain.case_forms import FormHead, FormSet
from desk_app.domain.workflow import Form

COPIES = ("Liên 1: Lưu", "Liên 2: Giao người nộp")
DEAR_ALL = "Ông/Bà/Tổ chức"
VOID = "KHÔNG CÒN HIỆU LỰC"

# What follows the number in "Số: 02/…". HDHS and PXL stand on the printed forms; the others are made in their manner.
SERIES: dict[Form, str] = {
    Form.SUPPLEMENT: "HDHS",  # hướng dẫn hồ sơ
    Form.REFUSAL: "PTC",  # phiếu từ chối
    Form.APOLOGY: "PXL",  # phiếu xin lỗi
    Form.STOP_NOTICE: "TBD",  # thông báo dừng
    Form.CONTROL_SLIP: "PKS",  # phiếu kiểm soát
    Form.RESULT_NOTE: "BNKQ",  # biên nhận kết quả
}


@dataclass(frozen=True, slots=True)
class FormName:
    """The title of a form, in the lines it is set in, and its number in the set, empty for a slip of practice."""

    title: str
    number: str = ""


_SUPPLEMENT = FormName("PHIẾU YÊU CẦU BỔ SUNG, HOÀN THIỆN HỒ SƠ", "Mẫu số 02")
_REFUSAL = FormName("PHIẾU TỪ CHỐI TIẾP NHẬN GIẢI QUYẾT HỒ SƠ", "Mẫu số 03")
_CONTROL = "PHIẾU KIỂM SOÁT QUÁ TRÌNH GIẢI QUYẾT HỒ SƠ"
_STOP = "THÔNG BÁO DỪNG GIẢI QUYẾT HỒ SƠ"
_RESULT = FormName("GIẤY BIÊN NHẬN TRẢ KẾT QUẢ")
_NAMES: dict[FormSet, dict[Form, FormName]] = {
    FormSet.TT_03_2025: {
        Form.SUPPLEMENT: _SUPPLEMENT,
        Form.REFUSAL: _REFUSAL,
        Form.APOLOGY: FormName("VĂN BẢN XIN LỖI VÀ ĐỀ NGHỊ GIA HẠN\nTHỜI GIAN GIẢI QUYẾT", "Mẫu số 04"),
        Form.STOP_NOTICE: FormName(_STOP, "Mẫu số 05"),
        Form.CONTROL_SLIP: FormName(_CONTROL, "Mẫu số 06"),
        Form.RESULT_NOTE: _RESULT,
    },
    FormSet.TT_01_2018: {
        Form.SUPPLEMENT: _SUPPLEMENT,
        Form.REFUSAL: _REFUSAL,
        Form.APOLOGY: FormName("PHIẾU XIN LỖI VÀ HẸN LẠI NGÀY TRẢ KẾT QUẢ", "Mẫu số 04"),
        Form.STOP_NOTICE: FormName(_STOP),
        Form.CONTROL_SLIP: FormName(_CONTROL, "Mẫu số 05"),
        Form.RESULT_NOTE: _RESULT,
    },
}

# Of the newer decree the articles on receiving (17) and returning (22) are known; what its others say was not
# compared with the official text, so there the decree is named as a whole.
_DECREE: dict[FormSet, str] = {
    FormSet.TT_03_2025: "Nghị định số 118/2025/NĐ-CP ngày 09 tháng 6 năm 2025 của Chính phủ",
    FormSet.TT_01_2018: "Nghị định số 61/2018/NĐ-CP ngày 23 tháng 4 năm 2018 của Chính phủ",
}
_ARTICLES: dict[FormSet, dict[Form, str]] = {
    FormSet.TT_03_2025: {
        Form.SUPPLEMENT: "Điều 17",
        Form.REFUSAL: "Điều 17",
        Form.RESULT_NOTE: "Điều 22",
    },
    FormSet.TT_01_2018: {
        Form.SUPPLEMENT: "khoản 2 Điều 11, khoản 3 Điều 15 và Điều 17",
        Form.REFUSAL: "điểm b khoản 1 Điều 17",
        Form.APOLOGY: "khoản 9 Điều 19",
        Form.RESULT_NOTE: "Điều 20",
    },
}
_AFTER_EXAMINATION: dict[FormSet, str] = {FormSet.TT_03_2025: "", FormSet.TT_01_2018: "khoản 8 Điều 19"}


def name_of(form: Form, form_set: FormSet) -> FormName:
    """Return what a form is called in a set; ValueError for a form that is none of these."""
    try:
        return _NAMES[form_set][form]
    except KeyError as error:
        raise ValueError(f"no form of a dossier's life: {form}") from error


def basis_of(form: Form, form_set: FormSet, *, examined: bool = False) -> str:
    """Return the decree a form stands on, with its article where that is known; `examined` for a later refusal."""
    article = _AFTER_EXAMINATION[form_set] if examined else _ARTICLES[form_set].get(form, "")
    return " ".join(filter(None, (article, _DECREE[form_set])))


def printed_as(reprint: int, *, void: bool = False) -> tuple[str, str]:
    """Return what stands under the title of a form that no longer holds, and of the n-th reprint."""
    return VOID if void else "", f"Bản in lại lần {reprint}" if reprint else ""


def number_of(form: Form, head: FormHead) -> str:
    """Return "02/HDHS", numbers below 10 with a 0 (NĐ 30/2020/NĐ-CP, Phụ lục I); empty without a number."""
    return f"{head.number:02}/{SERIES[form]}" if head.number else ""
