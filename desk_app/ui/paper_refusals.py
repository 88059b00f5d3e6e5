"""What is said when a register, a letter or another paper of the office is refused: code → (Vietnamese, English)."""

PAPER_TEXTS: dict[str, tuple[str, str]] = {
    "book_unknown": (
        "Không có sổ năm {year}.",
        "There is no book of {year}.",
    ),
    "register_period_invalid": (
        "Nhập khoảng ngày trong năm {year}, ngày đầu không sau ngày cuối.",
        "Enter days within {year}, the first one not after the last.",
    ),
    "joint_receipt_count": (
        "Một giấy tiếp nhận chung cần từ {fewest} đến {most} hồ sơ.",
        "One joint receipt takes from {fewest} to {most} dossiers.",
    ),
    "joint_receipt_mixed": (
        "{codes} do người khác nộp, không phải người nộp {first}. Hỏi cả hai người rồi mới xác nhận giấy chung.",
        "{codes} came from another person than {first}. Ask both people before you confirm a joint receipt.",
    ),
    "letter_empty": (
        "Mẫu thư cần có tiêu đề và nội dung.",
        "A letter needs a title and a text.",
    ),
    "letter_placeholder_unknown": (
        "Không có từ thay thế {name}. Chọn một từ trong danh sách bên dưới.",
        "There is no placeholder {name}. Choose one from the list below.",
    ),
    "letter_brace_open": (
        "Có một dấu ngoặc nhọn lẻ. Mỗi từ thay thế nằm giữa hai dấu ngoặc nhọn.",
        "A brace stands alone. Every placeholder stands between two braces.",
    ),
    "letter_value_missing": (
        "Thư này còn thiếu một thông tin. Điền vào ô được đánh dấu.",
        "This letter still lacks a word. Fill in the marked field.",
    ),
}
