"""The table of refusals and warnings: a stable code → a sentence that tells what to do, in two languages."""

# code: (Vietnamese, English), filled with the refusal's parameters by name.
TEXTS: dict[str, tuple[str, str]] = {
    # the applicant and who hands in
    "name_missing": ("Nhập họ và tên.", "Enter the full name."),
    "id_number_invalid": (
        "Số định danh có 12 chữ số (CMND cũ: 9). Kiểm tra lại số vừa nhập.",
        "An identity number has 12 digits (the old card: 9). Check the number.",
    ),
    "phone_invalid": (
        "Số điện thoại chưa đúng. Nhập 10 chữ số, bắt đầu bằng 0.",
        "This is not a phone number. Enter 10 digits beginning with 0.",
    ),
    "birth_date_invalid": (
        "Ngày sinh không có thật hoặc ở tương lai. Nhập dạng 25/11/1990.",
        "This birth date does not exist or lies ahead. Enter it as 25/11/1990.",
    ),
    # the dossier
    "missing_documents": (
        "Còn thiếu {count} loại giấy tờ: {names}. In phiếu ghi giấy tờ còn thiếu hoặc bổ sung ngay.",
        "{count} papers are missing: {names}. Print the slip of missing papers or add them now.",
    ),
    "duplicate_open": (
        "Người này đang có hồ sơ cùng thủ tục: {codes}. Mở hồ sơ cũ, hoặc xác nhận vẫn nhận hồ sơ mới.",
        "This person has an open dossier of the same procedure: {codes}. Open it, or confirm a new one.",
    ),
    "source_missing": ("Nhập số văn bản làm căn cứ.", "Enter the number of the legal basis."),
    "rule_backdated": ("Ngày hiệu lực không được trước hôm nay.", "A rule cannot begin before today."),
    "hours_invalid": (
        "Giờ làm việc viết như 7:00–11:30 · 13:30–17:00, các buổi không chồng nhau.",
        "Write the hours as 7:00–11:30 · 13:30–17:00, the sessions apart.",
    ),
    "status_url_invalid": (
        "Địa chỉ tra cứu bắt đầu bằng http:// hoặc https://.",
        "The address of the status page begins with http:// or https://.",
    ),
    "text_too_long": (
        "Nội dung quá dài: nhiều nhất {most} chữ thì biểu mẫu mới đủ chỗ.",
        "This is too long: a form has room for {most} letters.",
    ),
    "sets_invalid": ("Số bộ hồ sơ từ 1 đến 99.", "The number of sets is 1 to 99."),
    "return_address_missing": (
        "Trả kết quả qua bưu chính cần địa chỉ. Nhập địa chỉ nhận.",
        "Returning by post needs an address. Enter where to send it.",
    ),
    "document_unknown": (
        "Giấy tờ số {no} không có trong danh mục của thủ tục này.",
        "Paper no. {no} is not on this procedure's checklist.",
    ),
    "document_count_invalid": (
        "Số lượng giấy tờ số {no} không được âm.",
        "The count of paper no. {no} cannot be negative.",
    ),
    "channel_not_offered": (
        "Thủ tục này không nhận hoặc trả theo cách đã chọn. Chọn cách khác.",
        "This procedure does not offer the chosen way. Choose another.",
    ),
    "procedure_missing": ("Chọn thủ tục trước.", "Pick the procedure first."),
    "procedure_unknown": (
        "Không có thủ tục {code} trong danh mục.",
        "There is no procedure {code} in the catalogue.",
    ),
    "procedure_withdrawn": (
        "Thủ tục {code} không còn được tiếp nhận. Chọn thủ tục thay thế.",
        "Procedure {code} is no longer received. Choose the one that replaced it.",
    ),
    "dossier_unknown": ("Không tìm thấy hồ sơ {code}.", "There is no dossier {code}."),
    "changed_elsewhere": (
        "Hồ sơ vừa được người khác cập nhật. Đã tải lại; xem rồi làm tiếp.",
        "Somebody else has just changed this dossier. It was read again; look and go on.",
    ),
    "illegal_move": (
        "Hồ sơ đang ở bước không làm được việc này. Xem lại trạng thái hồ sơ.",
        "The dossier stands where this cannot be done. Look at its status.",
    ),
    "not_allowed": (
        "Vai trò của bạn không được làm việc này. Nhờ người có thẩm quyền.",
        "Your role does not allow this. Ask somebody whose role does.",
    ),
    "code_invalid": (
        "Mã hồ sơ chưa đúng, ví dụ H13.50.05-261123-0001.",
        "No dossier code; H13.50.05-261123-0001 is.",
    ),
    "receipt_unreadable": (
        "Không đọc được giấy hẹn. Cần nội dung mã QR, hoặc tệp PDF, PNG có mã QR.",
        "The receipt cannot be read. Give the text of its QR, or a PDF or PNG that shows it.",
    ),
    "action_later": (
        "Việc này chưa làm được trong phiên bản này.",
        "This version cannot do that yet.",
    ),
    "hand_over_needs_receiver": (
        "Trả kết quả tại trang Trả kết quả (F4).",
        "Hand a result over on the Return page (F4).",
    ),
    "reason_missing": ("Nhập lý do.", "Enter the reason."),
    "authorisation_missing": (
        "Người nhận thay cần giấy ủy quyền. Nhập số và ngày của giấy ủy quyền.",
        "Who collects for another needs a paper of authorisation. Enter its number and date.",
    ),
    "receiver_missing": ("Nhập người nhận kết quả.", "Enter who takes the result."),
    # time
    "time_limit_invalid": ("Thời hạn giải quyết không hợp lệ.", "The time limit is not valid."),
    "time_limit_unreadable": (
        "Không đọc được thời hạn “{words}”. Ví dụ: 3 ngày làm việc; 15 ngày; trong ngày; 8 giờ làm việc.",
        "“{words}” is no time limit. Examples: 3 ngày làm việc; 15 ngày; trong ngày; 8 giờ làm việc.",
    ),
    "pause_reversed": (
        "Thời điểm chạy lại trước thời điểm dừng.",
        "The clock starts again before it stopped.",
    ),
    # the office
    "office_name_missing": ("Nhập tên cơ quan.", "Enter the name of the office."),
    "agency_code_invalid": (
        "Mã định danh “{value}” chưa đúng dạng, ví dụ H13.50.05.",
        "“{value}” is no agency code; it looks like H13.50.05.",
    ),
    "counter_missing": ("Nhập tên quầy.", "Enter the name of the counter."),
    "office_missing": (
        "Chưa có cơ quan nào trong thư mục dữ liệu này. Chạy “desk-app init”.",
        "There is no office in this data folder yet. Run “desk-app init”.",
    ),
    "office_exists": (
        "Thư mục {path} đã có dữ liệu của một cơ quan. Chọn thư mục khác.",
        "The folder {path} already holds an office. Choose another.",
    ),
    "rule_missing": ("Chưa có quy định {id} cho ngày {on}.", "There is no rule {id} for {on}."),
    "rule_mistyped": (
        "Giá trị của quy định {id} không đúng kiểu.",
        "The value of rule {id} is of the wrong kind.",
    ),
    "rule_unreadable": ("Không đọc được quy định {id}.", "Rule {id} cannot be read."),
    "rule_reversed": (
        "Quy định {id} hết hiệu lực trước khi có hiệu lực.",
        "Rule {id} ends before it begins.",
    ),
    "rule_overlap": ("Quy định {id} có hai giá trị cho ngày {on}.", "Rule {id} has two values on {on}."),
    "day_exception_twice": ("Ngày {day} có hai quy định lịch khác nhau.", "{day} has two calendar entries."),
    "day_exception_hours": (
        "Giờ làm việc của ngày {day} chưa phù hợp với loại ngày.",
        "The hours of {day} do not fit the kind of day.",
    ),
    # the end of the day
    "day_ahead": (
        "Ngày này chưa đến. Chọn hôm nay hoặc ngày trước.",
        "This day lies ahead. Choose today or before.",
    ),
    "folder_unusable": (
        "Không ghi được vào thư mục {path} ({reason}). Chọn thư mục khác.",
        "The folder {path} cannot be written ({reason}). Choose another.",
    ),
    # printing
    "printer_missing": (
        "Không tìm thấy máy in. Nối máy in rồi in lại, hoặc lưu thành PDF.",
        "No printer was found. Connect it and print again, or save as PDF.",
    ),
    "printer_not_ready": (
        "Máy in {printer} báo lỗi. Kiểm tra giấy, mực và dây nối rồi in lại.",
        "The printer {printer} reports an error. Check paper, ink and cable, then print again.",
    ),
    "pdf_unreadable": (
        "Không đọc được bản in này. Tạo lại rồi in.",
        "This form cannot be read. Make it again, then print it.",
    ),
    "file_unreadable": (
        "Không đọc được {path}: {reason}. Xuất lại.",
        "{path} cannot be read: {reason}. Export it again.",
    ),
    "printer_failed": (
        "Máy in không nhận bản in. Hồ sơ vẫn được giữ, đánh dấu chưa in; kiểm tra máy in rồi in lại.",
        "The printer did not take the page. The dossier is kept as not printed; check it and print again.",
    ),
    "day_unbalanced": (
        "Số liệu trong ngày không khớp: tồn đầu {opening} + nhận {received} − xong {closed} khác tồn cuối {closing}.",
        "The day does not add up: {opening} open + {received} received − {closed} closed is not {closing}.",
    ),
    # the store
    "store_locked": (
        "Cơ sở dữ liệu đang bận. Chờ vài giây rồi bấm Thử lại.",
        "The database is busy. Wait a few seconds, then try again.",
    ),
    "store_full": (
        "Ổ đĩa đã đầy nên chưa ghi được. Xóa bớt tệp rồi bấm Thử lại.",
        "The disk is full, nothing was written. Free some space, then try again.",
    ),
    "store_damaged": (
        "Cơ sở dữ liệu bị hỏng; không có gì bị ghi đè. Phục hồi từ bản sao lưu.",
        "The database is damaged; nothing was overwritten. Restore a backup.",
    ),
    "store_io": (
        "Ổ đĩa không đọc hoặc ghi được. Kiểm tra ổ đĩa, sao lưu, rồi bấm Thử lại.",
        "The disk cannot be read or written. Check it, make a copy, then try again.",
    ),
    "store_missing": (
        "Không mở được tệp dữ liệu {path}. Kiểm tra thư mục dữ liệu rồi bấm Thử lại.",
        "The data file {path} cannot be opened. Check the data folder, then try again.",
    ),
    "store_not_clean": (
        "Kiểm tra thấy {count} lỗi trong dữ liệu: {faults}. Phục hồi từ bản sao lưu.",
        "The check found {count} faults in the data: {faults}. Restore a backup.",
    ),
    "self_check_failed": (
        "Chương trình cài đặt chưa đúng ở phần: {part}. Cài đặt lại chương trình.",
        "This installation does not work in this part: {part}. Install the program again.",
    ),
    "key_missing": (
        "Thiếu tệp khóa {path}. Chép lại tệp khóa từ bản sao lưu.",
        "The key file {path} is missing. Put it back from a backup.",
    ),
    "key_wrong": (
        "Tệp khóa {path} không phải của văn phòng này. Chép lại đúng tệp khóa từ bản sao lưu.",
        "The key file {path} belongs to another office. Put the right one back from a backup.",
    ),
    "key_damaged": (
        "Tệp khóa {path} bị hỏng. Chép lại tệp khóa từ bản sao lưu.",
        "The key file {path} is damaged. Put it back from a backup.",
    ),
    "store_read_only": (
        "Không có quyền ghi vào thư mục dữ liệu. Kiểm tra quyền truy cập.",
        "The data folder cannot be written. Check its permissions.",
    ),
    "store_newer": (
        "Dữ liệu {path} thuộc phiên bản mới hơn. Cập nhật chương trình; dữ liệu chưa bị thay đổi.",
        "The data in {path} belong to a newer version. Update the program; nothing was changed.",
    ),
    "store_foreign": (
        "{path} không phải dữ liệu của chương trình này; không có gì bị thay đổi.",
        "{path} is not data of this program; nothing was changed.",
    ),
    "store_on_network": (
        "Không mở cơ sở dữ liệu trên ổ mạng ({path}). Dùng ổ đĩa của máy, hoặc PostgreSQL cho nhiều máy.",
        "A database on a network drive is not opened ({path}). Use a local disk, or PostgreSQL.",
    ),
    "migration_failed": (
        "Nâng cấp dữ liệu bằng {script} không thành công; dữ liệu vẫn như cũ. Bản sao: {copy}.",
        "Upgrading with {script} failed; the data are as before. The copy: {copy}.",
    ),
    # other programs and the command line
    "json_invalid": ("Dòng {line} không phải JSON.", "Line {line} is not JSON."),
    "json_field_invalid": (
        "Trường này thiếu, thừa hoặc sai kiểu dữ liệu. Xem mẫu trong README.",
        "This field is missing, unknown or of the wrong type. See the README for its form.",
    ),
    "file_unwritable": ("Không ghi được tệp {path}: {reason}", "The file {path} cannot be written: {reason}"),
    "now_needs_training": (
        "Chỉ văn phòng diễn tập mới được chọn thời điểm khác.",
        "Only a training office may play another moment.",
    ),
    "demo_needs_training": (
        "{path} là dữ liệu thật, không dùng để diễn tập. Chọn thư mục khác bằng --data.",
        "{path} holds a real office, not a training one. Choose another folder with --data.",
    ),
    # the calendar
    "decision_missing": ("Nhập số quyết định.", "Enter the number of the decision."),
    "day_not_announced": (
        "Ngày {day} không còn chờ quyết định.",
        "The day {day} is not waiting for a decision.",
    ),
    "calendar_exhausted": (
        "Thời hạn vượt quá lịch làm việc. Kiểm tra thời hạn và giờ làm việc.",
        "The time limit goes beyond the calendar. Check the limit and the hours.",
    ),
    **dict.fromkeys(
        (
            "calendar_aware_moment",
            "calendar_day_off",
            "calendar_day_twice",
            "calendar_empty",
            "calendar_session_reversed",
            "calendar_sessions_overlap",
            "calendar_weekday_unknown",
        ),
        (
            "Giờ làm việc hoặc ngày nghỉ không hợp lệ. Kiểm tra các buổi làm việc và ngày đặc biệt.",
            "The hours or days off are not possible. Check the sessions and the special days.",
        ),
    ),
    # warnings
    "forecast_calendar": (
        "Lịch nghỉ của năm đến hạn chưa được công bố; ngày hẹn trả có thể thay đổi.",
        "The holidays of the due year are not published yet; the due date may change.",
    ),
    "needs_review": (
        "Thủ tục này chưa được rà soát tại cơ quan.",
        "This procedure has not been reviewed by the office yet.",
    ),
}
