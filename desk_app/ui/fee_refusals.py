"""What is said when a fee is refused: code → (Vietnamese, English)."""

FEE_TEXTS: dict[str, tuple[str, str]] = {
    "fee_amount_missing": (
        "Chưa có số tiền: mức thu không nằm trong danh mục. Nhập số tiền và căn cứ thu.",
        "There is no amount yet: the catalogue does not say it. Enter the amount and what sets it.",
    ),
    "fee_amount_invalid": (
        "Số tiền phải từ 0 đến {most} đồng.",
        "The amount must be from 0 to {most} đồng.",
    ),
    "fee_units_invalid": (
        "Số lượng phải từ 1 đến {most}.",
        "The number of units must be from 1 to {most}.",
    ),
    "fee_reason_missing": (
        "Số tiền khác với mức thu trong danh mục. Ghi lý do hoặc căn cứ, ví dụ số nghị quyết của HĐND.",
        "The amount is not the one in the catalogue. Give the reason or the act that sets it.",
    ),
    "fee_person_unknown": (
        "Danh mục không có mức thu riêng cho “{person}”.",
        "The catalogue has no fee of its own for “{person}”.",
    ),
    "fee_lines_missing": ("Chưa có khoản nào để thu.", "There is nothing to receive yet."),
    "fee_nothing_due": (
        "Thủ tục này không thu phí, nên không lập phiếu thu.",
        "Nothing is paid for this procedure, so no fee receipt is made.",
    ),
    "fee_received_already": (
        "Hồ sơ {code} đã thu ở phiếu số {number}. Chỉ thu thêm khi chắc chắn là khoản khác.",
        "The fee of {code} was received with receipt {number}. Receive more only if it is for something else.",
    ),
    "fee_paid_before": (
        "Hồ sơ {code} đã ghi là đã nộp, không có phiếu thu. Chỉ thu thêm khi chắc chắn là khoản khác.",
        "The dossier {code} is noted as paid, without a fee receipt. Receive more only if it is for something else.",
    ),
    "fee_on_receipt": (
        "Hồ sơ {code} đã thu có phiếu thu. Hủy phiếu thu đó trước, rồi mới sửa số tiền.",
        "The fee of {code} was received with a fee receipt. Cancel that receipt first, then correct the amount.",
    ),
    "fee_receipt_unknown": ("Không có phiếu thu số {number}.", "There is no fee receipt {number}."),
    "fee_cancelled_already": (
        "Phiếu thu số {number} đã hủy rồi.",
        "The fee receipt {number} is cancelled already.",
    ),
    "fee_cancel_not_yours": (
        "Phiếu thu số {number} do {officer} lập: người thu chỉ hủy được trong ngày, sau đó lãnh đạo mới hủy được.",
        "The fee receipt {number} was made by {officer}, who may cancel it on the same day; otherwise a leader does.",
    ),
    "fee_cancel_reason_missing": (
        "Ghi lý do hủy phiếu thu: phiếu vẫn nằm trong danh sách kèm lý do này.",
        "Say why the fee receipt is cancelled: it stays listed with this reason.",
    ),
    "bank_account_missing": (
        "Cơ quan chưa khai tài khoản ngân hàng. Thu tiền mặt, hoặc quản trị viên nhập tài khoản: Ctrl+Shift+O, Alt+B.",
        "The office has no bank account yet. Take cash, or let an administrator enter one: Ctrl+Shift+O, Alt+B.",
    ),
    "bank_unknown": ("Chọn ngân hàng trong danh sách.", "Choose a bank from the list."),
    "bank_account_invalid": (
        "Số tài khoản gồm 4 đến 19 chữ số hoặc chữ cái.",
        "An account number has 4 to 19 figures or letters.",
    ),
    "bank_holder_missing": (
        "Nhập tên chủ tài khoản như ngân hàng ghi.",
        "Enter whose account it is, as the bank has it.",
    ),
}
