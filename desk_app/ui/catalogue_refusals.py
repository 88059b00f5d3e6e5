"""What is said when a procedure, a publication or a list of procedures is refused: code → (Vietnamese, English)."""

CATALOGUE_TEXTS: dict[str, tuple[str, str]] = {
    # a procedure
    "procedure_code_invalid": (
        "Mã thủ tục viết như 1.001193 (một chữ số, dấu chấm, sáu chữ số).",
        "A procedure's code is written like 1.001193 (one digit, a point, six digits).",
    ),
    "procedure_part_missing": (
        "Mục này không được để trống khi niêm yết thủ tục.",
        "A posted procedure cannot go without this part.",
    ),
    "procedure_exists": (
        "Đã có thủ tục mang mã {code}.",
        "There is a procedure with the code {code} already.",
    ),
    "supplement_mode_unknown": (
        "Cách tính thời hạn sau bổ sung không hợp lệ: chọn một cách trong danh sách.",
        "This way of counting after a supplement is unknown: choose one from the list.",
    ),
    "limit_missing": (
        "Thủ tục {procedure} chưa có thời hạn giải quyết nên chưa tiếp nhận được. Báo quản trị rà soát.",
        "Procedure {procedure} has no time limit yet and cannot be received. Ask the administrator to review it.",
    ),
    "case_unknown": (
        "Thủ tục {procedure} không có trường hợp “{case}”. Chọn lại trường hợp.",
        "Procedure {procedure} has no case “{case}”. Choose the case again.",
    ),
    "case_missing": (
        "Chọn trường hợp của hồ sơ: thời hạn và phí tính theo trường hợp.",
        "Choose the case: time limit and fee depend on it.",
    ),
    "limit_too_long": (
        "Dòng {no}: thời hạn nhiều nhất là {most}.",
        "Line {no}: a time limit is {most} at most.",
    ),
    "limit_longer": (
        "Dòng {no}: thời hạn của cơ quan không được dài hơn thời hạn luật định.",
        "Line {no}: the office's limit cannot be longer than the law's.",
    ),
    "terms_repeated": (
        "Mỗi cách nộp và trường hợp chỉ ghi một dòng thời hạn.",
        "Each way and case has one line of time limit and fee.",
    ),
    "fee_invalid": (
        "Mức phí là số đồng, không âm, dưới 1.000 tỷ.",
        "A fee is a number of đồng, not below nothing and under 1,000 billion.",
    ),
    "amount_unreadable": (
        "Không đọc được số tiền “{words}”. Nhập số đồng, như 8.000.",
        "The amount “{words}” cannot be read. Enter đồng, such as 8.000.",
    ),
    "day_unreadable": (
        "Không đọc được ngày “{words}”. Nhập như 25/11/2026.",
        "The day “{words}” cannot be read. Enter it like 25/11/2026.",
    ),
    "days_reversed": ("Ngày kết thúc phải sau ngày bắt đầu.", "The last day must come after the first."),
    "paper_name_missing": ("Giấy tờ số {no} chưa có tên.", "Paper no. {no} has no name."),
    "paper_count_invalid": (
        "Số bản của giấy tờ số {no} từ 0 đến 99.",
        "The counts of paper no. {no} are 0 to 99.",
    ),
    # versions and review
    "version_backdated": (
        "Nội dung mới có hiệu lực sớm nhất từ hôm nay: hồ sơ đã nhận giữ nội dung cũ.",
        "A new version begins today at the earliest: dossiers received keep the old one.",
    ),
    "later_version": (
        "Thủ tục {code} đã có nội dung hiệu lực từ {day}. Chọn ngày sau ngày đó.",
        "Procedure {code} already has a version from {day}. Choose a later day.",
    ),
    "nothing_prepared": (
        "Thủ tục {code} không có nội dung đang chuẩn bị.",
        "Nothing is prepared for procedure {code}.",
    ),
    "nothing_to_review": ("Thủ tục {code} không có gì để rà soát.", "There is nothing to review in {code}."),
    # publishing
    "nothing_chosen": ("Chọn ít nhất một thủ tục.", "Choose at least one procedure."),
    "decided_later": (
        "Ngày quyết định không được sau ngày bắt đầu niêm yết.",
        "The decision cannot be later than the first day of posting.",
    ),
    "posting_backdated": (
        "Niêm yết hoặc gỡ sớm nhất từ hôm nay.",
        "Posting and withdrawing begin today at the earliest.",
    ),
    "not_reviewed": (
        "Rà soát trước khi công bố: {codes}.",
        "Review before publishing: {codes}.",
    ),
    "later_posting": (
        "Thủ tục {code} đã có quyết định công bố hoặc bãi bỏ từ {day}. Gỡ quyết định đó trước.",
        "For {code} a publication or an end is decided already from {day}. Withdraw that first.",
    ),
    "not_in_force": (
        "Thủ tục {code} không có nội dung hiệu lực vào ngày đó.",
        "Procedure {code} has no version in force on that day.",
    ),
    "not_posted": ("Không đang niêm yết: {codes}.", "Not posted: {codes}."),
    # files
    "file_too_large": (
        "Tệp lớn {size} MB; danh sách thủ tục không quá {most} MB. Chọn tệp khác.",
        "The file has {size} MB; a list of procedures has {most} MB at most. Choose another file.",
    ),
    "file_too_many_rows": (
        "Tệp có hơn {most} dòng, không phải danh sách thủ tục cấp xã.",
        "The file has more than {most} rows and is no list of commune procedures.",
    ),
    "file_kind_unknown": (
        "Không đọc được loại tệp này: {path}. Chọn tệp .json, .xlsx hoặc .csv.",
        "This kind of file cannot be read: {path}. Choose a .json, .xlsx or .csv file.",
    ),
    "file_not_json": (
        "Dòng {line}: tệp không đúng dạng JSON (một danh sách các thủ tục). Không nhập gì.",
        "Line {line}: the file is not JSON (a list of procedures). Nothing was imported.",
    ),
    "file_not_text": (
        "Dòng {line}: chữ không theo bảng mã UTF-8. Lưu lại tệp dạng UTF-8 rồi nhập.",
        "Line {line}: the letters are not UTF-8. Save the file as UTF-8 and import it again.",
    ),
    "file_not_workbook": (
        "Tệp không phải bảng tính Excel (.xlsx) hoặc đã hỏng.",
        "The file is no Excel workbook (.xlsx), or it is damaged.",
    ),
    "file_empty": ("Tệp không có thủ tục nào.", "There is no procedure in the file."),
    "columns_missing": (
        "Tệp thiếu cột: {columns}. Dùng tên cột như Cổng Dịch vụ công quốc gia.",
        "Columns are missing: {columns}. Use the names of the national portal.",
    ),
    "row_malformed": (
        "Dòng {line} không đọc được (cột {column}). Không nhập gì.",
        "Row {line} cannot be read (column {column}). Nothing was imported.",
    ),
    "formula_in_row": (
        "Dòng {line}, cột {column}: là công thức, không phải chữ. Dán giá trị thay công thức rồi nhập lại.",
        "Row {line}, column {column}: a formula, not text. Paste values in its place and import again.",
    ),
    "cancelled": ("Đã dừng theo yêu cầu; không thay đổi gì.", "Stopped as you asked; nothing was changed."),
    # records of a list, and files of a catalogue
    "code_missing": ("Không có mã thủ tục.", "There is no procedure code."),
    "code_malformed": (
        "Mã thủ tục không đúng dạng: {detail}.",
        "The procedure code is not well formed: {detail}.",
    ),
    "procedure_name_missing": ("Không có tên thủ tục.", "There is no name."),
    "decision_title": (
        "Đây là tên của quyết định công bố, không phải tên thủ tục.",
        "This is the title of a decision of publication, not a procedure.",
    ),
    "code_repeated": (
        "Mã này đã có ở trên trong tệp: {detail}.",
        "The code stands in the file before: {detail}.",
    ),
    "same_under_codes": (
        "Cùng một nội dung dưới nhiều mã ({detail}): giữ lại một mã đúng rồi nhập lại.",
        "The same procedure under several codes ({detail}): keep the right one and import again.",
    ),
    "catalogue_malformed": (
        "Tệp không phải danh mục do phần mềm này xuất ra; không nhập gì. Danh sách của Cổng: dùng Nhập danh sách.",
        "The file is no catalogue this program exported; nothing was imported. The portal's list: use its import.",
    ),
    "versions_differ": (
        "Thủ tục {codes} ở đây đã có nội dung khác với tệp. Không nhập gì.",
        "Procedures {codes} have other versions here than in the file. Nothing was imported.",
    ),
}
