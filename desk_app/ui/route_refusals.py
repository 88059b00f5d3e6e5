"""What is said when a route or a hand-over list is refused: code → (Vietnamese, English)."""

ROUTE_TEXTS: dict[str, tuple[str, str]] = {
    "route_stages_wrong": (
        "Các giai đoạn của thủ tục {procedure} phải đánh số liên tiếp 1, 2, 3…, không bỏ số nào.",
        "The stages of procedure {procedure} must be numbered 1, 2, 3… without leaving one out.",
    ),
    "route_empty": (
        "Quy trình liên thông của thủ tục {procedure} chưa có bước nào.",
        "The route of procedure {procedure} has no legs yet.",
    ),
    "unit_unknown": (
        "Không có đơn vị “{unit}”. Chọn đơn vị trong danh sách.",
        "There is no unit “{unit}”. Choose one of the list.",
    ),
    "leg_unknown": (
        "Hồ sơ này không có bước số {position}. Tải lại hồ sơ.",
        "This dossier has no step number {position}. Read it anew.",
    ),
    "leg_finished": (
        "Bước “{name}” đã kết thúc rồi.",
        "The step “{name}” has ended already.",
    ),
    "leg_not_yet": (
        "Chưa đến bước “{name}”: giai đoạn trước chưa xong.",
        "The step “{name}” has not begun: the stage before it is not finished.",
    ),
    "leg_away": (
        "Hồ sơ còn ở {unit}. Nhận lại hồ sơ bằng cách quét mã, bước này sẽ tự kết thúc.",
        "The dossier is still at {unit}. Receive it back by scanning: that ends this step.",
    ),
    "list_empty": (
        "Danh sách chưa có hồ sơ nào. Quét hoặc chọn ít nhất một hồ sơ.",
        "The list is empty. Scan or choose at least one dossier.",
    ),
    "dossier_away": (
        "Hồ sơ {code} đang ở {unit} (danh sách {list}). Nhận lại trước khi chuyển đi.",
        "Dossier {code} is at {unit} (list {list}). Receive it back before you send it on.",
    ),
    "dossier_ended": (
        "Hồ sơ {code} đã kết thúc, không còn gì để chuyển.",
        "Dossier {code} has ended: there is nothing to send.",
    ),
    "stage_open": (
        "Hồ sơ {code} chưa chuyển được: {units} chưa xong phần việc trước.",
        "Dossier {code} cannot go yet: {units} has not finished the part before.",
    ),
    "tracking_too_long": (
        "Số hiệu bưu gửi dài quá {longest} ký tự.",
        "A tracking number may have at most {longest} characters.",
    ),
    "not_away": (
        "Hồ sơ {code} không ở đơn vị nào theo danh sách bàn giao.",
        "Dossier {code} is at no unit by a hand-over list.",
    ),
    "back_from_which": (
        "Hồ sơ {code} đang ở nhiều nơi: {units}. Chọn đơn vị trả lại rồi quét lại.",
        "Dossier {code} is at several units: {units}. Choose which one gives it back, then scan again.",
    ),
    "list_code_invalid": (
        "Mã danh sách có dạng BG-2026-0003.",
        "The code of a list looks like BG-2026-0003.",
    ),
    "list_unknown": (
        "Không có danh sách bàn giao {code}.",
        "There is no hand-over list {code}.",
    ),
    "list_back": (
        "Mọi hồ sơ của danh sách {code} đã được nhận lại.",
        "Every dossier of list {code} was received back already.",
    ),
}
