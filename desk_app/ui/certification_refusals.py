"""What is said when a certification is refused: code → (Vietnamese, English)."""

CERTIFICATION_TEXTS: dict[str, tuple[str, str]] = {
    "not_same_day": (
        "Thủ tục này không phải giải quyết trong ngày: hãy tiếp nhận và hẹn trả kết quả.",
        "This procedure is not due the same day: accept it with an appointment.",
    ),
    "accepted_not_settled": (
        "Biểu mẫu này đã được tiếp nhận với mã {code}, kết quả chưa trả. Mở hồ sơ để giải quyết tiếp.",
        "This form was accepted as {code} and its result is not handed over. Open the dossier to go on.",
    ),
    "certified_lines_missing": ("Chưa có giấy tờ nào để chứng thực.", "No paper to certify yet."),
    "certified_lines_too_many": (
        "Một lượt tối đa {most} dòng; hãy làm thành nhiều lượt.",
        "A visit has at most {most} lines; make several visits.",
    ),
    "certified_paper_missing": ("Nhập loại giấy tờ.", "Enter the kind of paper."),
    "certified_pages_invalid": (
        "Số trang của bản chính từ 1 đến {most}.",
        "The pages of the original are 1 to {most}.",
    ),
    "certified_copies_invalid": ("Số bản từ 1 đến {most}.", "The number of copies is 1 to {most}."),
    "certification_fee_unknown": (
        "Chưa có mức phí bằng số cho thủ tục {code}; quản trị viên nhập mức phí trong danh mục.",
        "The catalogue has no amount for the fee of {code}; an administrator enters it there.",
    ),
    "appointment_too_far": (
        "Được kéo dài tối đa {most} ngày làm việc.",
        "The time limit may be extended by at most {most} working days.",
    ),
    "certification_unknown": (
        "Hồ sơ {code} không có giấy tờ nào chờ chứng thực.",
        "Dossier {code} has no paper that waits to be certified.",
    ),
    "certification_ended": (
        "Hồ sơ {code} đã rút hoặc bị từ chối, không chứng thực nữa.",
        "Dossier {code} was withdrawn or refused and is not certified any more.",
    ),
    "month_invalid": ("Tháng từ 1 đến 12.", "The month is 1 to 12."),
    "month_ahead": (
        "Tháng này chưa đến: chọn tháng này hoặc tháng đã qua.",
        "This month has not begun: choose this month or one that is past.",
    ),
    "year_invalid": ("Nhập năm từ {first} đến {last}.", "Enter a year from {first} to {last}."),
}
