"""What each kind of event is called in a dossier's timeline, in Vietnamese and in English."""

from desk_app.domain.events import EventType

EVENT_WORDS: dict[EventType, tuple[str, str]] = {
    EventType.OFFICE_CREATED: ("Tạo cơ quan", "Office created"),
    EventType.OFFICE_CHANGED: ("Sửa thông tin cơ quan", "Office details changed"),
    EventType.CATALOGUE_LOADED: ("Nạp danh mục thủ tục", "Catalogue of procedures loaded"),
    EventType.CALENDAR_CHANGED: ("Sửa lịch làm việc", "Working calendar changed"),
    EventType.RULE_CHANGED: ("Sửa tham số quy định", "Rule changed"),
    EventType.DOSSIER_ACCEPTED: ("Tiếp nhận hồ sơ", "Dossier accepted"),
    EventType.DOSSIER_REFUSED: ("Từ chối tiếp nhận", "Dossier refused"),
    EventType.DOSSIER_FORWARDED: ("Chuyển xử lý", "Forwarded for processing"),
    EventType.DOSSIER_SENT_BACK: ("Chuyển trả lại", "Sent back"),
    EventType.DOSSIER_SUBMITTED: ("Trình ký", "Submitted for signature"),
    EventType.DOSSIER_WITHDRAWN: ("Rút hồ sơ", "Withdrawn"),
    EventType.SUPPLEMENT_REQUESTED: ("Yêu cầu bổ sung giấy tờ", "Further documents asked for"),
    EventType.SUPPLEMENT_RECEIVED: ("Nhận giấy tờ bổ sung", "Further documents received"),
    EventType.PAYMENT_REQUESTED: ("Yêu cầu nộp tiền", "Payment asked for"),
    EventType.PAYMENT_RECEIVED: ("Đã nộp tiền", "Payment received"),
    EventType.DOSSIER_SUSPENDED: ("Dừng giải quyết", "Suspended"),
    EventType.DOSSIER_RESUMED: ("Tiếp tục giải quyết", "Resumed"),
    EventType.DUE_DATE_EXTENDED: ("Xin lỗi và hẹn lại ngày trả", "Apology sent, new due date set"),
    EventType.RESULT_RELEASED: ("Có kết quả", "Result ready"),
    EventType.RESULT_DENIED: ("Thông báo không giải quyết", "Denied"),
    EventType.RESULT_HANDED_OVER: ("Trả kết quả", "Result handed over"),
    EventType.FORM_PRINTED: ("In giấy tiếp nhận", "Receipt printed"),
    EventType.FORM_REPRINTED: ("In lại giấy tiếp nhận", "Receipt printed again"),
    EventType.PRINTING_FAILED: ("Chưa in được", "Printing failed"),
    EventType.DAY_EXPORTED: ("Xuất sổ cuối ngày", "Day exported"),
}
