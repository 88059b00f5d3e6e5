"""What is said when a dossier's life is refused: code → (Vietnamese, English)."""

CASE_TEXTS: dict[str, tuple[str, str]] = {
    "lacking_missing": (
        "Đánh dấu ít nhất một giấy tờ còn thiếu hoặc chưa hợp lệ.",
        "Mark at least one paper that is missing or not valid.",
    ),
    "tracking_missing": (
        "Nhập số hiệu bưu gửi mà bưu chính đã cấp.",
        "Enter the tracking number that the post has given.",
    ),
    "new_date_missing": ("Nhập ngày hẹn mới.", "Enter the new date."),
    "new_date_unreadable": (
        "Chưa đọc được ngày hẹn mới. Nhập dạng 25/11/2026.",
        "The new date cannot be read. Write it as 25/11/2026.",
    ),
    "answer_by_unreadable": (
        "Chưa đọc được ngày nộp bổ sung. Nhập dạng 25/11/2026.",
        "The day to answer by cannot be read. Write it as 25/11/2026.",
    ),
    "new_date_day_off": (
        "Ngày {day} không phải ngày làm việc. Chọn một ngày làm việc.",
        "{day} is no working day. Choose one that is.",
    ),
    "new_date_not_later": (
        "Ngày {day} không sau ngày hẹn {due} và sau hôm nay. Chọn một ngày muộn hơn.",
        "{day} is not after the due day {due} and after today. Choose a later day.",
    ),
    "legs_open": (
        "Chưa trả được kết quả: còn chờ {units}. Nhận lại hồ sơ từ đơn vị đó trước.",
        "The result cannot be released: {units} still has the dossier. Take it back from there first.",
    ),
    "correction_missing": (
        "Chưa có chỗ nào được sửa. Sửa ít nhất một mục.",
        "Nothing was corrected yet. Correct at least one entry.",
    ),
    "contact_missing": (
        "Chọn cách đã báo cho công dân.",
        "Choose how the citizen was told.",
    ),
    "leader_missing": (
        "Việc này vượt quy định chỉ được làm một lần hoặc làm đúng hạn. Chọn lãnh đạo đồng ý và nhập lý do.",
        "This goes beyond what may be done once, or in time. Choose the leader who answers for it and enter why.",
    ),
    "leader_unknown": (
        "“{name}” không có vai trò lãnh đạo ở đây. Chọn một tên trong danh sách.",
        "“{name}” is no leader here. Choose a name of the list.",
    ),
    "leader_reason_missing": (
        "Nhập lý do lãnh đạo đồng ý: lý do này được lưu vào nhật ký.",
        "Enter why the leader agrees: the log keeps it.",
    ),
    "undo_nothing": (
        "Không có bước nào để hoàn tác.",
        "There is no step to undo.",
    ),
    "undo_not_yours": (
        "Bước vừa rồi do {actor} làm: chỉ {actor} hoàn tác được.",
        "The last step was taken by {actor}, who alone can undo it.",
    ),
    "undo_not_possible": (
        "Bước vừa rồi không hoàn tác được vì công dân đã cầm giấy. Hãy sửa bằng một bước mới.",
        "The last step cannot be undone, since the citizen holds its paper. Put it right by a new step.",
    ),
    "undo_built_on": (
        "Không hoàn tác được: {actor} đã làm tiếp sau bước đó.",
        "It cannot be undone: {actor} has gone on after that step.",
    ),
    "codes_missing": (
        "Chọn ít nhất một hồ sơ để trả.",
        "Choose at least one dossier to hand over.",
    ),
    "form_not_now": (
        "Chưa lập được giấy này ở bước hiện tại của hồ sơ.",
        "This form cannot be made where the dossier stands now.",
    ),
    "form_unknown": (
        "Hồ sơ {code} không có giấy này.",
        "The dossier {code} has no such form.",
    ),
    "book_closed": (
        "Sổ năm {year} đã khóa: không ghi thêm được.",
        "The book of {year} is closed: nothing can be entered any more.",
    ),
    "book_year_running": (
        "Năm {year} chưa hết: sổ chỉ khóa khi đã hết năm.",
        "The year {year} is not over: a book is closed when its year has ended.",
    ),
    "undo_another_day": (
        "Bước này làm ngày {day}: chỉ hoàn tác được trong ngày, vì số liệu của ngày đó đã chốt.",
        "This step was taken on {day}: only a step of today can be taken back, the figures of that day stand.",
    ),
    "submitted_at_invalid": (
        "Ghi ngày, giờ nộp hồ sơ, không sau lúc này: 22/11/2026 16:30.",
        "Enter day and time of filing, not after now: 22/11/2026 16:30.",
    ),
    "submitted_at_missing": (
        "Ghi ngày, giờ nộp hồ sơ trực tuyến: phải trả lời trong thời hạn tính từ lúc đó.",
        "Enter when it was filed online: the time for an answer runs from then.",
    ),
    "new_date_too_far": (
        "Ngày hẹn mới {day} quá xa: lịch làm việc chỉ tính đến năm {last}.",
        "The new date {day} is too far away: the calendar reaches to the year {last}.",
    ),
    "answer_by_past": (
        "Hạn bổ sung {day} đã qua. Chọn hôm nay hoặc ngày sau.",
        "The day {day} to bring them by is past. Choose today or later.",
    ),
    "requested_later": (
        "Ngày đề nghị {day} chưa đến. Ghi ngày người nộp đã đề nghị.",
        "The day of the request {day} lies ahead. Enter the day on which the citizen asked.",
    ),
}
