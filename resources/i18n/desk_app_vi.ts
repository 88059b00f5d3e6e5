<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
    <context>
        <name>ActingPage</name>
        <message>
            <source>Printing {code}…</source>
            <translation>Đang in {code}…</translation>
        </message>
        <message>
            <source>Done: {act} · {code}</source>
            <translation>Đã xong: {act} · {code}</translation>
        </message>
        <message>
            <source>Printed: {code}</source>
            <translation>Đã in: {code}</translation>
        </message>
        <message>
            <source>{code}: {why} Print again with F11.</source>
            <translation>{code}: {why} Bấm F11 để in lại.</translation>
        </message>
    </context>
    <context>
        <name>ActionDialog</name>
        <message>
            <source>{act} · {code}</source>
            <translation>{act} · {code}</translation>
        </message>
        <message>
            <source>{act}  Enter</source>
            <translation>{act}  Enter</translation>
        </message>
        <message>
            <source>Cancel  Esc</source>
            <translation>Bỏ qua  Esc</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Lý do</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Ghi chú</translation>
        </message>
        <message>
            <source>Enter the reason: it is kept in the log and told to the citizen.</source>
            <translation>Nhập lý do: lý do được ghi vào nhật ký và báo cho công dân.</translation>
        </message>
    </context>
    <context>
        <name>ApplicantForm</name>
        <message>
            <source>Male</source>
            <translation>Nam</translation>
        </message>
        <message>
            <source>Female</source>
            <translation>Nữ</translation>
        </message>
        <message>
            <source>Take over</source>
            <translation>Điền theo lần trước</translation>
        </message>
        <message>
            <source>Email</source>
            <translation>Email</translation>
        </message>
        <message>
            <source>Birth date</source>
            <translation>Ngày sinh</translation>
        </message>
        <message>
            <source>Gender</source>
            <translation>Giới tính</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Điện thoại</translation>
        </message>
        <message>
            <source>Scan the citizen card, or type.</source>
            <translation>Quét thẻ căn cước, hoặc gõ.</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>Họ và tên</translation>
        </message>
        <message>
            <source>Identity number</source>
            <translation>Số định danh</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Địa chỉ</translation>
        </message>
        <message>
            <source>Handed in before, on {day}.</source>
            <translation>Đã từng nộp ngày {day}.</translation>
        </message>
        <message>
            <source>Then: {changes}.</source>
            <translation>Lần trước: {changes}.</translation>
        </message>
        <message>
            <source>Nothing has changed.</source>
            <translation>Thông tin không đổi.</translation>
        </message>
        <message>
            <source>Still open: {codes}.</source>
            <translation>Hồ sơ đang giải quyết: {codes}.</translation>
        </message>
        <message>
            <source>Others with this number: {count}.</source>
            <translation>Người khác cùng số này: {count}.</translation>
        </message>
        <message>
            <source>name</source>
            <translation>tên</translation>
        </message>
        <message>
            <source>number</source>
            <translation>số định danh</translation>
        </message>
        <message>
            <source>address</source>
            <translation>địa chỉ</translation>
        </message>
        <message>
            <source>phone</source>
            <translation>điện thoại</translation>
        </message>
        <message>
            <source>email</source>
            <translation>email</translation>
        </message>
        <message>
            <source>identity number</source>
            <translation>số định danh</translation>
        </message>
        <message>
            <source>old number</source>
            <translation>số CMND cũ</translation>
        </message>
        <message>
            <source>birth date</source>
            <translation>ngày sinh</translation>
        </message>
        <message>
            <source>gender</source>
            <translation>giới tính</translation>
        </message>
        <message>
            <source>date of issue</source>
            <translation>ngày cấp</translation>
        </message>
        <message>
            <source>Read from the card.</source>
            <translation>Đã đọc thẻ.</translation>
        </message>
        <message>
            <source>Not believable, please type: {fields}.</source>
            <translation>Không tin được, hãy gõ: {fields}.</translation>
        </message>
        <message>
            <source>Compare with the card: {fields}.</source>
            <translation>So lại với thẻ: {fields}.</translation>
        </message>
    </context>
    <context>
        <name>AtWork</name>
        <message>
            <source>Who works here</source>
            <translation>Người đang làm việc</translation>
        </message>
        <message>
            <source>The system's printer</source>
            <translation>Máy in mặc định của hệ thống</translation>
        </message>
        <message>
            <source>Who works at this counter?</source>
            <translation>Ai đang làm việc tại quầy này?</translation>
        </message>
        <message>
            <source>Officer</source>
            <translation>Cán bộ</translation>
        </message>
        <message>
            <source>Counter</source>
            <translation>Quầy</translation>
        </message>
        <message>
            <source>Printer of receipts</source>
            <translation>Máy in giấy hẹn</translation>
        </message>
        <message>
            <source>Paper of receipts</source>
            <translation>Khổ giấy</translation>
        </message>
        <message>
            <source>The office…</source>
            <translation>Thông tin cơ quan…</translation>
        </message>
        <message>
            <source>Begin work</source>
            <translation>Bắt đầu làm việc</translation>
        </message>
    </context>
    <context>
        <name>BasisTable</name>
        <message>
            <source>Number of the act</source>
            <translation>Số văn bản</translation>
        </message>
        <message>
            <source>Issued on</source>
            <translation>Ngày ban hành</translation>
        </message>
        <message>
            <source>Name of the act</source>
            <translation>Tên văn bản</translation>
        </message>
        <message>
            <source>No legal basis yet. Ctrl+N adds one.</source>
            <translation>Chưa có căn cứ pháp lý. Ctrl+N để thêm.</translation>
        </message>
    </context>
    <context>
        <name>CalendarQuestion</name>
        <message>
            <source>Number of the decision</source>
            <translation>Số văn bản</translation>
        </message>
        <message>
            <source>Day off</source>
            <translation>Nghỉ</translation>
        </message>
        <message>
            <source>Working day</source>
            <translation>Làm việc</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Để sau</translation>
        </message>
        <message>
            <source>{day}: {name}. Is it a day off? Due dates depend on it.</source>
            <translation>{day}: {name}. Ngày này có nghỉ không? Ngày hẹn trả phụ thuộc vào đó.</translation>
        </message>
    </context>
    <context>
        <name>CatalogueActs</name>
        <message>
            <source>Open  Enter</source>
            <translation>Mở  Enter</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Sửa</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>So sánh</translation>
        </message>
        <message>
            <source>Reviewed, next</source>
            <translation>Đã rà soát, tiếp</translation>
        </message>
        <message>
            <source>Everyday words…</source>
            <translation>Từ thường dùng…</translation>
        </message>
        <message>
            <source>Duplicate…</source>
            <translation>Nhân bản…</translation>
        </message>
        <message>
            <source>Publish…</source>
            <translation>Công bố…</translation>
        </message>
        <message>
            <source>Withdraw…</source>
            <translation>Gỡ niêm yết…</translation>
        </message>
        <message>
            <source>Posting sheets…</source>
            <translation>In niêm yết…</translation>
        </message>
        <message>
            <source>Check the posting</source>
            <translation>Kiểm tra</translation>
        </message>
        <message>
            <source>Import a list…</source>
            <translation>Nhập danh sách…</translation>
        </message>
        <message>
            <source>Open a file…</source>
            <translation>Mở tệp…</translation>
        </message>
        <message>
            <source>Save as a file…</source>
            <translation>Lưu tệp…</translation>
        </message>
        <message numerus="yes">
            <source>%n chosen</source>
            <translation>
                <numerusform>Đã chọn %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CatalogueModel</name>
        <message>
            <source>Repealed</source>
            <translation>Đã bãi bỏ</translation>
        </message>
        <message>
            <source>Until {day}</source>
            <translation>Đến {day}</translation>
        </message>
        <message>
            <source>Posted</source>
            <translation>Đang niêm yết</translation>
        </message>
        <message>
            <source>From {day}</source>
            <translation>Từ {day}</translation>
        </message>
        <message>
            <source>Not posted</source>
            <translation>Chưa niêm yết</translation>
        </message>
        <message>
            <source>Coming</source>
            <translation>Sắp có hiệu lực</translation>
        </message>
        <message>
            <source>Only prepared</source>
            <translation>Mới chuẩn bị</translation>
        </message>
        <message>
            <source>To review</source>
            <translation>Cần rà soát</translation>
        </message>
        <message>
            <source>To publish</source>
            <translation>Chờ công bố</translation>
        </message>
        <message>
            <source>Procedure code</source>
            <translation>Mã thủ tục</translation>
        </message>
        <message>
            <source>How it stands</source>
            <translation>Tình trạng</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Tên</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Lĩnh vực</translation>
        </message>
        <message>
            <source>In force</source>
            <translation>Hiệu lực</translation>
        </message>
        <message>
            <source>Posted since, by</source>
            <translation>Niêm yết từ, theo</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Rà soát</translation>
        </message>
    </context>
    <context>
        <name>CataloguePage</name>
        <message>
            <source>Reviewed: {code}</source>
            <translation>Đã rà soát: {code}</translation>
        </message>
        <message>
            <source>Save the catalogue</source>
            <translation>Lưu danh mục</translation>
        </message>
        <message numerus="yes">
            <source>%n procedure(s) written to {path}.</source>
            <translation>
                <numerusform>Đã ghi %n thủ tục vào {path}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Writing {path}…</source>
            <translation>Đang ghi {path}…</translation>
        </message>
        <message>
            <source>Open the catalogue of another office</source>
            <translation>Mở danh mục của cơ quan khác</translation>
        </message>
        <message>
            <source>{path}: {added} added, {changed} changed, {unchanged} unchanged.</source>
            <translation>{path}: thêm {added}, thay đổi {changed}, giữ nguyên {unchanged}.</translation>
        </message>
        <message>
            <source>Reading {path}…</source>
            <translation>Đang đọc {path}…</translation>
        </message>
    </context>
    <context>
        <name>CataloguePreview</name>
        <message>
            <source>Procedure under the cursor</source>
            <translation>Thủ tục đang chọn</translation>
        </message>
        <message>
            <source>Prepared, never in force</source>
            <translation>Đang chuẩn bị, chưa từng có hiệu lực</translation>
        </message>
        <message>
            <source>Prepared; version {number} is in force</source>
            <translation>Đang chuẩn bị; bản {number} đang có hiệu lực</translation>
        </message>
        <message>
            <source>In force from {day}</source>
            <translation>Có hiệu lực từ {day}</translation>
        </message>
        <message>
            <source>No longer in force</source>
            <translation>Hết hiệu lực</translation>
        </message>
        <message>
            <source>Version {number}, from {day}</source>
            <translation>Bản {number}, từ {day}</translation>
        </message>
        <message>
            <source>the next one from {day}</source>
            <translation>bản sau từ {day}</translation>
        </message>
    </context>
    <context>
        <name>CatalogueView</name>
        <message>
            <source>Field</source>
            <translation>Lĩnh vực</translation>
        </message>
        <message>
            <source>Every field</source>
            <translation>Mọi lĩnh vực</translation>
        </message>
        <message>
            <source>Procedures</source>
            <translation>Thủ tục</translation>
        </message>
        <message>
            <source>No procedure fits here</source>
            <translation>Không có thủ tục nào phù hợp</translation>
        </message>
        <message>
            <source>Esc clears search and field.</source>
            <translation>Esc xóa ô tìm và lĩnh vực.</translation>
        </message>
        <message>
            <source>Everything is reviewed</source>
            <translation>Đã rà soát hết</translation>
        </message>
        <message>
            <source>P publishes what is prepared.</source>
            <translation>P công bố những gì đã chuẩn bị.</translation>
        </message>
        <message>
            <source>The catalogue is empty</source>
            <translation>Danh mục chưa có thủ tục</translation>
        </message>
        <message>
            <source>I imports the national list.</source>
            <translation>I để nhập danh sách quốc gia.</translation>
        </message>
        <message>
            <source>Nothing stands here</source>
            <translation>Ở đây không có thủ tục nào</translation>
        </message>
        <message>
            <source>Press 1 for the whole catalogue.</source>
            <translation>Bấm 1 để xem toàn bộ danh mục.</translation>
        </message>
        <message>
            <source>Search in the catalogue: everyday words, name, code…  /</source>
            <translation>Tìm trong danh mục: từ thường dùng, tên, mã…  /</translation>
        </message>
        <message>
            <source>Search in the catalogue</source>
            <translation>Tìm trong danh mục</translation>
        </message>
        <message>
            <source>↑ ↓ move · Shift+↑ ↓, Ctrl+A choose several · Space turns the page at the right · F field</source>
            <translation>↑ ↓ di chuyển · Shift+↑ ↓, Ctrl+A chọn nhiều · Phím cách lật trang bên phải · F lĩnh vực</translation>
        </message>
    </context>
    <context>
        <name>ChangeBar</name>
        <message>
            <source>Keep the change</source>
            <translation>Lưu thay đổi</translation>
        </message>
        <message>
            <source>Give up</source>
            <translation>Bỏ nội dung đang gõ</translation>
        </message>
        <message>
            <source>in force from</source>
            <translation>có hiệu lực từ ngày</translation>
        </message>
        <message>
            <source>only prepare, publish later</source>
            <translation>chỉ chuẩn bị, công bố sau</translation>
        </message>
        <message>
            <source>give up what is prepared</source>
            <translation>bỏ nội dung đang chuẩn bị</translation>
        </message>
        <message>
            <source>Reason of the change</source>
            <translation>Lý do thay đổi</translation>
        </message>
        <message>
            <source>Effect</source>
            <translation>Hiệu lực</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Ngày</translation>
        </message>
    </context>
    <context>
        <name>ChangesTab</name>
        <message>
            <source>Old</source>
            <translation>Cũ</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Mới</translation>
        </message>
        <message>
            <source>Version {number}, from {day}</source>
            <translation>Bản {number}, từ {day}</translation>
        </message>
        <message>
            <source>Prepared</source>
            <translation>Đang chuẩn bị</translation>
        </message>
        <message>
            <source>As it is typed now</source>
            <translation>Như đang gõ</translation>
        </message>
        <message numerus="yes">
            <source>%n open dossier(s) keep version {number}.</source>
            <translation>
                <numerusform>%n hồ sơ đang giải quyết giữ bản {number}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing changes at the counter or on the display until it is published.</source>
            <translation>Quầy và màn hình niêm yết chưa thay đổi gì cho đến khi công bố.</translation>
        </message>
        <message>
            <source>The posting and the counter change on {day}.</source>
            <translation>Niêm yết và quầy thay đổi từ ngày {day}.</translation>
        </message>
        <message>
            <source>In force from {day}; it is not posted.</source>
            <translation>Có hiệu lực từ {day}; thủ tục chưa niêm yết.</translation>
        </message>
    </context>
    <context>
        <name>Checklist</name>
        <message>
            <source>All received</source>
            <translation>Nhận đủ</translation>
        </message>
        <message>
            <source>Other paper</source>
            <translation>Giấy tờ khác</translation>
        </message>
        <message>
            <source>Space: received · N: note</source>
            <translation>Space: nhận · N: ghi chú</translation>
        </message>
        <message>
            <source>Pick the procedure first: its papers stand here.</source>
            <translation>Chọn thủ tục trước, giấy tờ cần nộp hiện ở đây.</translation>
        </message>
        <message>
            <source>orig.</source>
            <translation>chính</translation>
        </message>
        <message>
            <source>cert.</source>
            <translation>c.thực</translation>
        </message>
        <message>
            <source>copy</source>
            <translation>sao</translation>
        </message>
        <message>
            <source>beside the list</source>
            <translation>ngoài danh mục</translation>
        </message>
        <message>
            <source>required</source>
            <translation>bắt buộc</translation>
        </message>
        <message>
            <source>optional</source>
            <translation>khi có</translation>
        </message>
        <message>
            <source>to show and take back</source>
            <translation>xuất trình, trả lại ngay</translation>
        </message>
        <message>
            <source>originals: {count}</source>
            <translation>{count} bản chính</translation>
        </message>
        <message>
            <source>copies: {count}</source>
            <translation>{count} bản sao</translation>
        </message>
    </context>
    <context>
        <name>CompareView</name>
        <message>
            <source>Unchanged parts too</source>
            <translation>Cả phần không đổi</translation>
        </message>
        <message>
            <source>New: not in the catalogue yet</source>
            <translation>Mới: chưa có trong danh mục</translation>
        </message>
        <message>
            <source>Changed: {parts}</source>
            <translation>Thay đổi: {parts}</translation>
        </message>
        <message>
            <source>Nothing differs between the two</source>
            <translation>Hai bản giống nhau</translation>
        </message>
        <message>
            <source>Old</source>
            <translation>Cũ</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Mới</translation>
        </message>
        <message>
            <source>Needs review: {words}</source>
            <translation>Cần rà soát: {words}</translation>
        </message>
        <message numerus="yes">
            <source>… %n line(s) unchanged</source>
            <translation>
                <numerusform>… %n dòng không đổi</numerusform>
            </translation>
        </message>
        <message>
            <source>What differs</source>
            <translation>Những chỗ khác nhau</translation>
        </message>
    </context>
    <context>
        <name>CopyPanel</name>
        <message>
            <source>Duplicate</source>
            <translation>Nhân bản</translation>
        </message>
        <message>
            <source>New code</source>
            <translation>Mã mới</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Tên</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Lý do</translation>
        </message>
        <message>
            <source>Duplicate {code}</source>
            <translation>Nhân bản {code}</translation>
        </message>
        <message>
            <source>The copy is prepared: nobody at the counter sees it until it is published.</source>
            <translation>Bản sao ở trạng thái chuẩn bị: quầy chưa thấy cho đến khi công bố.</translation>
        </message>
        <message>
            <source>Prepared: {code}</source>
            <translation>Đã chuẩn bị: {code}</translation>
        </message>
    </context>
    <context>
        <name>DataTab</name>
        <message>
            <source>Applicant</source>
            <translation>Người nộp</translation>
        </message>
        <message>
            <source>Identity number</source>
            <translation>Số định danh</translation>
        </message>
        <message>
            <source>Born</source>
            <translation>Ngày sinh</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Địa chỉ</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Điện thoại</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Thư điện tử</translation>
        </message>
        <message>
            <source>Handed in by</source>
            <translation>Người nộp thay</translation>
        </message>
        <message>
            <source>Result taken by</source>
            <translation>Người nhận kết quả</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Ghi chú</translation>
        </message>
        <message>
            <source>paid</source>
            <translation>đã thu</translation>
        </message>
        <message>
            <source>not paid yet</source>
            <translation>chưa thu</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Ngày nhận</translation>
        </message>
        <message>
            <source>Counted from</source>
            <translation>Tính từ</translation>
        </message>
        <message>
            <source>Result ready</source>
            <translation>Có kết quả</translation>
        </message>
        <message>
            <source>Handed over</source>
            <translation>Đã trả</translation>
        </message>
        <message>
            <source>Officer</source>
            <translation>Cán bộ</translation>
        </message>
        <message>
            <source>Came in</source>
            <translation>Cách nộp</translation>
        </message>
        <message>
            <source>Result goes back</source>
            <translation>Cách trả</translation>
        </message>
        <message>
            <source>Fee</source>
            <translation>Phí, lệ phí</translation>
        </message>
        <message>
            <source>Sets</source>
            <translation>Số bộ</translation>
        </message>
        <message>
            <source>Procedure code</source>
            <translation>Mã thủ tục</translation>
        </message>
    </context>
    <context>
        <name>DayNotes</name>
        <message>
            <source>Days counted and skipped</source>
            <translation>Các ngày tính và không tính</translation>
        </message>
    </context>
    <context>
        <name>DayPage</name>
        <message>
            <source>The day's list was printed.</source>
            <translation>Đã in sổ cuối ngày.</translation>
        </message>
        <message>
            <source>The day cannot be shown</source>
            <translation>Không xem được ngày này</translation>
        </message>
        <message>
            <source>Folder for the day's files</source>
            <translation>Thư mục lưu sổ cuối ngày</translation>
        </message>
        <message>
            <source>Enter a day up to today, such as 25/11/2026.</source>
            <translation>Nhập ngày không sau hôm nay, ví dụ 25/11/2026.</translation>
        </message>
        <message>
            <source>The figures of this day do not add up. Nothing is exported; check the data with “verify”.</source>
            <translation>Số liệu trong ngày không khớp nên chưa xuất được. Kiểm tra dữ liệu bằng lệnh “verify”.</translation>
        </message>
        <message>
            <source>Nothing on this day</source>
            <translation>Ngày này không có hồ sơ</translation>
        </message>
        <message>
            <source>Nothing under this number</source>
            <translation>Mục này không có hồ sơ</translation>
        </message>
        <message>
            <source>An empty day is exported as well: the files say that nothing came in.</source>
            <translation>Ngày không có hồ sơ vẫn xuất được: tệp ghi rõ không phát sinh.</translation>
        </message>
        <message>
            <source>The day was exported to {folder}.</source>
            <translation>Đã xuất sổ cuối ngày vào {folder}.</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Ngày</translation>
        </message>
        <message>
            <source>Whole day</source>
            <translation>Cả ngày</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hôm nay</translation>
        </message>
        <message>
            <source>Dossiers of the day</source>
            <translation>Hồ sơ trong ngày</translation>
        </message>
        <message>
            <source>End of day</source>
            <translation>Cuối ngày</translation>
        </message>
        <message>
            <source>Day before</source>
            <translation>Ngày trước</translation>
        </message>
        <message>
            <source>Day after</source>
            <translation>Ngày sau</translation>
        </message>
    </context>
    <context>
        <name>DayTableModel</name>
        <message>
            <source>Code</source>
            <translation>Mã hồ sơ</translation>
        </message>
        <message>
            <source>Applicant</source>
            <translation>Người nộp</translation>
        </message>
        <message>
            <source>Procedure</source>
            <translation>Thủ tục</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Ngày nhận</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Hẹn trả</translation>
        </message>
        <message>
            <source>Standing</source>
            <translation>Tình trạng hạn</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Trạng thái</translation>
        </message>
        <message>
            <source>Officer</source>
            <translation>Cán bộ</translation>
        </message>
        <message>
            <source>Handed to</source>
            <translation>Người nhận</translation>
        </message>
    </context>
    <context>
        <name>DayTotalsCards</name>
        <message>
            <source>Opening stock {opening} + received {received} − closed {closed} = closing stock {closing}  ✓ adds up</source>
            <translation>Tồn đầu ngày {opening} + nhận {received} − xong {closed} = tồn cuối ngày {closing}  ✓ khớp</translation>
        </message>
        <message>
            <source>Opening stock {opening} + received {received} − closed {closed} makes {sum}, but {closing} are open: it does not add up</source>
            <translation>Tồn đầu ngày {opening} + nhận {received} − xong {closed} bằng {sum}, nhưng đang tồn {closing}: số liệu không khớp</translation>
        </message>
        <message>
            <source>Closed early</source>
            <translation>Xong trước hạn</translation>
        </message>
        <message>
            <source>Closed on time</source>
            <translation>Xong đúng hạn</translation>
        </message>
        <message>
            <source>Closed late</source>
            <translation>Xong quá hạn</translation>
        </message>
        <message>
            <source>Results handed over</source>
            <translation>Đã trả kết quả</translation>
        </message>
        <message>
            <source>Results not collected</source>
            <translation>Kết quả chưa nhận</translation>
        </message>
        <message>
            <source>Fees collected</source>
            <translation>Phí, lệ phí đã thu</translation>
        </message>
    </context>
    <context>
        <name>DisplayWindow</name>
        <message>
            <source>Public display</source>
            <translation>Màn hình niêm yết</translation>
        </message>
    </context>
    <context>
        <name>DossierHead</name>
        <message>
            <source>The clock stands still since {moment}.</source>
            <translation>Tạm dừng tính hạn từ {moment}.</translation>
        </message>
        <message>
            <source>First due {moment}.</source>
            <translation>Hẹn lần đầu: {moment}.</translation>
        </message>
        <message>
            <source>Hide why</source>
            <translation>Ẩn giải thích</translation>
        </message>
        <message>
            <source>Why this day?</source>
            <translation>Vì sao?</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Hẹn trả</translation>
        </message>
    </context>
    <context>
        <name>DossierPage</name>
        <message>
            <source>Opening {code}…</source>
            <translation>Đang mở {code}…</translation>
        </message>
        <message>
            <source>There is no dossier {code}</source>
            <translation>Không có hồ sơ {code}</translation>
        </message>
        <message>
            <source>Scan the receipt again, or search with Ctrl+K.</source>
            <translation>Quét lại giấy tiếp nhận, hoặc tìm bằng Ctrl+K.</translation>
        </message>
        <message>
            <source>No dossier is open</source>
            <translation>Chưa mở hồ sơ nào</translation>
        </message>
        <message>
            <source>Scan a receipt, search with Ctrl+K, or choose one from the worklist with F3.</source>
            <translation>Quét giấy tiếp nhận, tìm bằng Ctrl+K, hoặc bấm F3 để chọn trong danh sách.</translation>
        </message>
        <message>
            <source>Parts of the dossier</source>
            <translation>Các phần của hồ sơ</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Thông tin</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>Giấy tờ</translation>
        </message>
        <message>
            <source>Prints</source>
            <translation>Bản in</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Nhật ký</translation>
        </message>
        <message>
            <source>View receipt</source>
            <translation>Xem giấy tiếp nhận</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>In</translation>
        </message>
    </context>
    <context>
        <name>DossierTableModel</name>
        <message>
            <source>Code</source>
            <translation>Mã hồ sơ</translation>
        </message>
        <message>
            <source>Standing</source>
            <translation>Tình trạng hạn</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Hẹn trả</translation>
        </message>
        <message>
            <source>Applicant</source>
            <translation>Người nộp</translation>
        </message>
        <message>
            <source>Procedure</source>
            <translation>Thủ tục</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Trạng thái</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Ngày nhận</translation>
        </message>
        <message>
            <source>Officer</source>
            <translation>Cán bộ</translation>
        </message>
        <message>
            <source>The receipt is not printed yet.</source>
            <translation>Giấy tiếp nhận chưa in.</translation>
        </message>
        <message>
            <source>Loading</source>
            <translation>Đang tải</translation>
        </message>
    </context>
    <context>
        <name>ExportBar</name>
        <message>
            <source>Writing the files</source>
            <translation>Đang ghi tệp</translation>
        </message>
        <message>
            <source>Export the day…</source>
            <translation>Xuất sổ cuối ngày…</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Mở thư mục</translation>
        </message>
        <message>
            <source>View and print</source>
            <translation>Xem và in</translation>
        </message>
    </context>
    <context>
        <name>FeeFields</name>
        <message>
            <source>đồng</source>
            <translation>đồng</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Đã thu</translation>
        </message>
        <message>
            <source>Fee</source>
            <translation>Phí, lệ phí</translation>
        </message>
        <message>
            <source>Sets</source>
            <translation>Số bộ</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Ghi chú</translation>
        </message>
        <message>
            <source>as the note says</source>
            <translation>theo ghi chú</translation>
        </message>
        <message>
            <source>paid</source>
            <translation>đã thu</translation>
        </message>
        <message>
            <source>not paid</source>
            <translation>chưa thu</translation>
        </message>
    </context>
    <context>
        <name>FeesTable</name>
        <message>
            <source>every channel</source>
            <translation>mọi cách nộp</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Từ ngày</translation>
        </message>
        <message>
            <source>To (empty: until further notice)</source>
            <translation>Đến ngày (để trống: chưa xác định)</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Đến ngày</translation>
        </message>
        <message>
            <source>Fee (đồng)</source>
            <translation>Phí (đồng)</translation>
        </message>
        <message>
            <source>per</source>
            <translation>cho mỗi</translation>
        </message>
        <message>
            <source>Legal act that sets it</source>
            <translation>Văn bản quy định</translation>
        </message>
        <message>
            <source>Only for whom (empty: everybody)</source>
            <translation>Chỉ áp dụng cho (để trống: mọi người)</translation>
        </message>
        <message>
            <source>For whom</source>
            <translation>Cho ai</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Cách nộp</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>Trường hợp</translation>
        </message>
        <message>
            <source>Note on the fee</source>
            <translation>Ghi chú về phí</translation>
        </message>
        <message>
            <source>Dearer or cheaper beyond (units)</source>
            <translation>Giá khác sau (số đơn vị)</translation>
        </message>
        <message>
            <source>Each further one (đồng)</source>
            <translation>Mỗi đơn vị tiếp theo (đồng)</translation>
        </message>
        <message>
            <source>At most (đồng)</source>
            <translation>Tối đa (đồng)</translation>
        </message>
        <message>
            <source>No dated fees: the published fee counts. Ctrl+N adds one.</source>
            <translation>Chưa có mức phí theo thời gian: áp dụng mức đã công bố. Ctrl+N để thêm.</translation>
        </message>
    </context>
    <context>
        <name>Field</name>
        <message>
            <source>e.g. {example}</source>
            <translation>ví dụ: {example}</translation>
        </message>
    </context>
    <context>
        <name>FindingRows</name>
        <message>
            <source>last reviewed on {day}</source>
            <translation>rà soát lần cuối {day}</translation>
        </message>
        <message>
            <source>never reviewed at this office</source>
            <translation>chưa rà soát lần nào tại cơ quan</translation>
        </message>
        <message>
            <source>by {code}</source>
            <translation>bằng {code}</translation>
        </message>
        <message>
            <source>what it shows dates from {moment}</source>
            <translation>màn hình đang niêm yết nội dung từ {moment}</translation>
        </message>
        <message>
            <source>no display has shown this posting yet</source>
            <translation>chưa màn hình nào niêm yết nội dung này</translation>
        </message>
        <message>
            <source>It is in force but hangs nowhere. Publish it in the catalogue by a decision, or declare it repealed.</source>
            <translation>Thủ tục đang có hiệu lực nhưng chưa niêm yết. Công bố trong danh mục theo quyết định, hoặc ghi nhận đã bãi bỏ.</translation>
        </message>
        <message>
            <source>Compare it with the published decision and confirm the review in the catalogue.</source>
            <translation>Đối chiếu với quyết định công bố rồi xác nhận đã rà soát trong danh mục.</translation>
        </message>
        <message>
            <source>Read the marked words beside the facts, put the facts right, and confirm the review.</source>
            <translation>Đọc đoạn được đánh dấu cạnh nội dung, sửa cho đúng rồi xác nhận đã rà soát.</translation>
        </message>
        <message>
            <source>Find the act that took its place and change the legal basis; check time limit and fee with it.</source>
            <translation>Tìm văn bản thay thế và sửa căn cứ pháp lý; kiểm tra lại thời hạn, phí, lệ phí theo văn bản đó.</translation>
        </message>
        <message>
            <source>Enter the part from the published decision, or import the procedure from the national list.</source>
            <translation>Bổ sung theo quyết định công bố, hoặc nhập thủ tục từ danh sách của Cổng Dịch vụ công quốc gia.</translation>
        </message>
        <message>
            <source>Write the number of the form beside the paper, and hang the form up with the procedure.</source>
            <translation>Ghi số hiệu mẫu đơn, tờ khai cạnh giấy tờ và niêm yết mẫu cùng thủ tục.</translation>
        </message>
        <message>
            <source>Enter the time limit from the published decision; until then nothing can be received under it.</source>
            <translation>Nhập thời hạn theo quyết định công bố; chưa có thời hạn thì chưa tiếp nhận được hồ sơ.</translation>
        </message>
        <message>
            <source>Publish the procedure that took its place, and declare this one repealed.</source>
            <translation>Công bố thủ tục thay thế và ghi nhận thủ tục này đã bãi bỏ.</translation>
        </message>
        <message>
            <source>Start the public display with F6 and let it run; it takes up the new posting by itself.</source>
            <translation>Mở màn hình niêm yết bằng F6 và để chạy; màn hình tự cập nhật nội dung mới.</translation>
        </message>
        <message>
            <source>Finding</source>
            <translation>Phát hiện</translation>
        </message>
        <message>
            <source>Procedure code</source>
            <translation>Mã thủ tục</translation>
        </message>
        <message>
            <source>Procedure</source>
            <translation>Thủ tục</translation>
        </message>
        <message>
            <source>Detail</source>
            <translation>Chi tiết</translation>
        </message>
    </context>
    <context>
        <name>FootBar</name>
        <message>
            <source>Printer ready</source>
            <translation>Máy in sẵn sàng</translation>
        </message>
        <message>
            <source>No printer</source>
            <translation>Chưa có máy in</translation>
        </message>
        <message>
            <source>Display is posting</source>
            <translation>Đang niêm yết</translation>
        </message>
        <message>
            <source>Display holds one procedure</source>
            <translation>Đang giữ một thủ tục</translation>
        </message>
        <message>
            <source>Display has no screen</source>
            <translation>Màn hình niêm yết bị rút</translation>
        </message>
        <message>
            <source>Display is off</source>
            <translation>Chưa bật niêm yết</translation>
        </message>
        <message>
            <source>Today: {received} received · {returned} handed over · {overdue} overdue</source>
            <translation>Hôm nay: nhận {received} · trả {returned} · quá hạn {overdue}</translation>
        </message>
        <message>
            <source> · {unprinted} not printed</source>
            <translation> · chưa in {unprinted}</translation>
        </message>
    </context>
    <context>
        <name>FootPanel</name>
        <message>
            <source>Cancel  Esc</source>
            <translation>Bỏ qua  Esc</translation>
        </message>
        <message numerus="yes">
            <source>and %n other procedure(s)</source>
            <translation>
                <numerusform>và %n thủ tục khác</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>GeneralTab</name>
        <message>
            <source>Name</source>
            <translation>Tên</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Lĩnh vực</translation>
        </message>
        <message>
            <source>Decision of publication</source>
            <translation>Quyết định công bố</translation>
        </message>
        <message>
            <source>Authority</source>
            <translation>Cơ quan thực hiện</translation>
        </message>
        <message>
            <source>Who may apply</source>
            <translation>Đối tượng thực hiện</translation>
        </message>
        <message>
            <source>Page on the national portal</source>
            <translation>Trang trên Cổng Dịch vụ công quốc gia</translation>
        </message>
        <message>
            <source>Replaces the codes (commas between)</source>
            <translation>Thay thế các mã (cách nhau dấu phẩy)</translation>
        </message>
        <message>
            <source>Everyday words (commas between)</source>
            <translation>Từ thường dùng (cách nhau dấu phẩy)</translation>
        </message>
    </context>
    <context>
        <name>HandoverPage</name>
        <message>
            <source>No result waits to be collected.</source>
            <translation>Chưa có kết quả chờ nhận.</translation>
        </message>
        <message>
            <source>No dossier has these words.</source>
            <translation>Không có hồ sơ nào có các từ này.</translation>
        </message>
        <message>
            <source>Dossier {code} was handed over on {day}.</source>
            <translation>Hồ sơ {code} đã trả kết quả ngày {day}.</translation>
        </message>
        <message>
            <source>Dossier {code}: {status}. There is no result to hand over.</source>
            <translation>Hồ sơ {code}: {status}. Không có kết quả để trả.</translation>
        </message>
        <message>
            <source>Dossier {code}: {status}. Due {day}. It cannot be handed over yet.</source>
            <translation>Hồ sơ {code}: {status}. Hẹn trả {day}. Chưa trả kết quả được.</translation>
        </message>
        <message>
            <source>A newer receipt was printed for this dossier.</source>
            <translation>Hồ sơ này đã có giấy hẹn mới hơn.</translation>
        </message>
        <message>
            <source>This receipt is not from this office.</source>
            <translation>Giấy hẹn này không phải của cơ quan.</translation>
        </message>
        <message>
            <source>This receipt was changed after it was printed. Compare it with the dossier.</source>
            <translation>Giấy hẹn này đã bị sửa sau khi in. So lại với hồ sơ.</translation>
        </message>
        <message>
            <source>Handed over: {code} to {name}.</source>
            <translation>Đã trả kết quả hồ sơ {code} cho {name}.</translation>
        </message>
    </context>
    <context>
        <name>HandoverView</name>
        <message>
            <source>code, name, phone…</source>
            <translation>mã, tên, điện thoại…</translation>
        </message>
        <message>
            <source>Scan the receipt, or type code, name or phone.</source>
            <translation>Quét giấy hẹn, hoặc gõ mã, tên, điện thoại.</translation>
        </message>
        <message>
            <source>Dossiers found</source>
            <translation>Hồ sơ tìm thấy</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Ngày nhận</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Hẹn trả</translation>
        </message>
        <message>
            <source>Goes back</source>
            <translation>Trả kết quả</translation>
        </message>
        <message>
            <source>Fee to pay now</source>
            <translation>Thu khi trả</translation>
        </message>
        <message>
            <source>Originals kept here</source>
            <translation>Bản chính đang giữ</translation>
        </message>
        <message>
            <source>To a representative</source>
            <translation>Người khác nhận thay</translation>
        </message>
        <message>
            <source>The applicant collects in person.</source>
            <translation>Người nộp tự đến nhận.</translation>
        </message>
        <message>
            <source>Hand over</source>
            <translation>Trả kết quả</translation>
        </message>
        <message>
            <source>Choose a dossier, or scan its receipt.</source>
            <translation>Chọn hồ sơ, hoặc quét giấy hẹn.</translation>
        </message>
        <message>
            <source>Find the dossier</source>
            <translation>Tìm hồ sơ</translation>
        </message>
        <message>
            <source>Who collects</source>
            <translation>Người nhận</translation>
        </message>
        <message>
            <source>Ready to be handed over</source>
            <translation>Hồ sơ đã có kết quả</translation>
        </message>
        <message>
            <source>By post to: {address}</source>
            <translation>Gửi bưu chính đến: {address}</translation>
        </message>
        <message>
            <source>none</source>
            <translation>không có</translation>
        </message>
    </context>
    <context>
        <name>HeadBar</name>
        <message>
            <source>Who works here, which printer</source>
            <translation>Người làm việc và máy in</translation>
        </message>
        <message>
            <source>Vietnamese or English</source>
            <translation>Tiếng Việt hoặc tiếng Anh</translation>
        </message>
        <message>
            <source>Light, dark or high contrast</source>
            <translation>Sáng, tối hoặc tương phản cao</translation>
        </message>
    </context>
    <context>
        <name>HistoryView</name>
        <message>
            <source>Versions</source>
            <translation>Các bản</translation>
        </message>
        <message>
            <source>Postings</source>
            <translation>Các lần niêm yết</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>Đã làm gì</translation>
        </message>
        <message>
            <source>prepared {moment}, not in force yet</source>
            <translation>chuẩn bị lúc {moment}, chưa có hiệu lực</translation>
        </message>
        <message>
            <source>Never posted</source>
            <translation>Chưa từng niêm yết</translation>
        </message>
        <message>
            <source>called off before {day}</source>
            <translation>thôi áp dụng trước {day}</translation>
        </message>
        <message>
            <source>from {day}</source>
            <translation>từ {day}</translation>
        </message>
        <message>
            <source>to {day}</source>
            <translation>đến {day}</translation>
        </message>
        <message numerus="yes">
            <source>%n open dossier(s)</source>
            <translation>
                <numerusform>%n hồ sơ đang giải quyết</numerusform>
            </translation>
        </message>
        <message>
            <source>withdrawn by {decision}</source>
            <translation>gỡ theo {decision}</translation>
        </message>
    </context>
    <context>
        <name>ImportFoot</name>
        <message>
            <source>Save the refused records…</source>
            <translation>Lưu bản ghi không nhận…</translation>
        </message>
        <message>
            <source>Another file…</source>
            <translation>Tệp khác…</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Chọn tệp…</translation>
        </message>
        <message>
            <source>Write into the catalogue</source>
            <translation>Ghi vào danh mục</translation>
        </message>
        <message>
            <source>Back to the catalogue</source>
            <translation>Về danh mục</translation>
        </message>
        <message>
            <source>What was written is prepared only: review it, then publish it by a decision.</source>
            <translation>Nội dung vừa ghi mới là dự thảo: rà soát rồi công bố theo quyết định.</translation>
        </message>
        <message>
            <source>It is only prepared: counter and display stay as they are until it is reviewed and published.</source>
            <translation>Chỉ ghi làm dự thảo: quầy và màn hình giữ nguyên đến khi rà soát và công bố.</translation>
        </message>
        <message>
            <source>There is nothing to write: the catalogue has all of it already.</source>
            <translation>Không có gì để ghi: danh mục đã có đủ.</translation>
        </message>
    </context>
    <context>
        <name>ImportPage</name>
        <message>
            <source>Records of the file</source>
            <translation>Các bản ghi trong tệp</translation>
        </message>
        <message>
            <source>Lists of procedures</source>
            <translation>Danh sách thủ tục</translation>
        </message>
        <message>
            <source>Choose a list of procedures</source>
            <translation>Chọn danh sách thủ tục</translation>
        </message>
        <message>
            <source>Reading {file}…</source>
            <translation>Đang đọc {file}…</translation>
        </message>
        <message>
            <source>Writing into the catalogue…</source>
            <translation>Đang ghi vào danh mục…</translation>
        </message>
        <message>
            <source>{file}-refused.csv</source>
            <translation>{file}-khong-nhan.csv</translation>
        </message>
        <message>
            <source>Save the refused records</source>
            <translation>Lưu các bản ghi không nhận</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Dòng</translation>
        </message>
        <message>
            <source>Procedure code</source>
            <translation>Mã thủ tục</translation>
        </message>
        <message>
            <source>Procedure</source>
            <translation>Thủ tục</translation>
        </message>
        <message>
            <source>Why it is not taken</source>
            <translation>Lý do không nhận</translation>
        </message>
        <message>
            <source>No record of this kind</source>
            <translation>Không có bản ghi loại này</translation>
        </message>
        <message>
            <source>Written: {added} new and {changed} changed procedures, prepared for review. {unchanged} are as they were, {refused} were not taken.</source>
            <translation>Đã ghi: {added} thủ tục mới, {changed} thủ tục thay đổi, chờ rà soát. Giữ nguyên {unchanged}, không nhận {refused}.</translation>
        </message>
        <message>
            <source>Saved as {path}.</source>
            <translation>Đã lưu {path}.</translation>
        </message>
        <message>
            <source>The file was not taken</source>
            <translation>Không nhận được tệp này</translation>
        </message>
        <message>
            <source>Which list of procedures?</source>
            <translation>Nhập danh sách thủ tục nào?</translation>
        </message>
        <message>
            <source>A file of the national portal: JSON, Excel or CSV. Press F12, or drop the file here. Nothing is changed before you have seen what it brings.</source>
            <translation>Tệp của Cổng Dịch vụ công quốc gia: JSON, Excel hoặc CSV. Bấm F12 hoặc kéo tệp thả vào đây. Chưa có gì thay đổi cho đến khi anh/chị xem xong.</translation>
        </message>
        <message>
            <source>It is not in the catalogue yet. F12 writes it there.</source>
            <translation>Thủ tục này chưa có trong danh mục. Bấm F12 để ghi.</translation>
        </message>
        <message>
            <source>Import procedures</source>
            <translation>Nhập thủ tục</translation>
        </message>
    </context>
    <context>
        <name>ImportPreview</name>
        <message>
            <source>Record under the cursor</source>
            <translation>Bản ghi đang chọn</translation>
        </message>
        <message>
            <source>no code</source>
            <translation>không có mã</translation>
        </message>
        <message>
            <source>no name</source>
            <translation>không có tên</translation>
        </message>
        <message>
            <source>To review – {part}: {words}</source>
            <translation>Cần rà soát – {part}: {words}</translation>
        </message>
        <message>
            <source>More points to review: {count}</source>
            <translation>Còn {count} chỗ khác cần rà soát</translation>
        </message>
        <message>
            <source>Open dossiers that keep version {version}: {count}</source>
            <translation>Hồ sơ đang giải quyết giữ nội dung bản {version}: {count}</translation>
        </message>
        <message>
            <source>It takes effect on the day it is published by a decision.</source>
            <translation>Có hiệu lực từ ngày được công bố theo quyết định.</translation>
        </message>
        <message>
            <source>Write the procedure's code into line {line} of the file and import it again.</source>
            <translation>Ghi mã thủ tục vào dòng {line} của tệp rồi nhập lại.</translation>
        </message>
        <message>
            <source>Correct the code in line {line} of the file, such as 1.001193, and import it again.</source>
            <translation>Sửa mã ở dòng {line} của tệp, ví dụ 1.001193, rồi nhập lại.</translation>
        </message>
        <message>
            <source>Write the procedure's name into line {line} of the file and import it again.</source>
            <translation>Ghi tên thủ tục vào dòng {line} của tệp rồi nhập lại.</translation>
        </message>
        <message>
            <source>Put the procedure's own name into line {line} of the file, or leave the record out.</source>
            <translation>Thay bằng tên của chính thủ tục ở dòng {line}, hoặc bỏ bản ghi này.</translation>
        </message>
        <message>
            <source>The first record with this code is taken. If line {line} is the right one, remove the other.</source>
            <translation>Bản ghi đầu tiên có mã này được nhận. Nếu dòng {line} mới đúng, xóa bản ghi kia rồi nhập lại.</translation>
        </message>
        <message>
            <source>Ask which code is right, remove the other records from the file and import it again.</source>
            <translation>Hỏi lại mã đúng, xóa các bản ghi khác trong tệp rồi nhập lại.</translation>
        </message>
        <message>
            <source>Correct line {line} of the file and import it again.</source>
            <translation>Sửa dòng {line} trong tệp rồi nhập lại.</translation>
        </message>
        <message>
            <source>The other records do not wait for this one.</source>
            <translation>Các bản ghi khác vẫn được nhận, không chờ bản ghi này.</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Việc cần làm</translation>
        </message>
    </context>
    <context>
        <name>ImportRows</name>
        <message>
            <source>New</source>
            <translation>Mới</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Thay đổi</translation>
        </message>
        <message>
            <source>Unchanged</source>
            <translation>Giữ nguyên</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Không nhận</translation>
        </message>
        <message>
            <source>To review</source>
            <translation>Cần rà soát</translation>
        </message>
        <message>
            <source>What changes</source>
            <translation>Nội dung thay đổi</translation>
        </message>
        <message>
            <source>Why it is not taken</source>
            <translation>Lý do không nhận</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Dòng</translation>
        </message>
        <message>
            <source>Procedure</source>
            <translation>Thủ tục</translation>
        </message>
        <message>
            <source>Procedure code</source>
            <translation>Mã thủ tục</translation>
        </message>
        <message>
            <source>{parts}; to review: {review}</source>
            <translation>{parts}; cần rà soát: {review}</translation>
        </message>
        <message>
            <source>to review: {review}</source>
            <translation>cần rà soát: {review}</translation>
        </message>
        <message>
            <source>page or marks only</source>
            <translation>chỉ trang nguồn hoặc dấu rà soát</translation>
        </message>
        <message>
            <source>new again</source>
            <translation>có lại</translation>
        </message>
    </context>
    <context>
        <name>IntakePage</name>
        <message>
            <source>The form begun at {time} is back. Ctrl+Shift+Backspace clears it.</source>
            <translation>Khôi phục phiếu đang nhập dở lúc {time}. Ctrl+Shift+Backspace để xóa trắng.</translation>
        </message>
        <message>
            <source>The form was cleared. Ctrl+Shift+Backspace brings it back.</source>
            <translation>Đã xóa trắng phiếu. Ctrl+Shift+Backspace để lấy lại.</translation>
        </message>
        <message>
            <source>The form is back.</source>
            <translation>Đã lấy lại phiếu.</translation>
        </message>
        <message>
            <source>This form was accepted before as {code}; no second dossier was made.</source>
            <translation>Phiếu này đã được tiếp nhận với mã {code}; không tạo hồ sơ thứ hai.</translation>
        </message>
        <message>
            <source>Accepted: {code}</source>
            <translation>Đã tiếp nhận: {code}</translation>
        </message>
        <message>
            <source>Ctrl+F12 accepts all the same, Ctrl+O opens the earlier dossier.</source>
            <translation>Ctrl+F12: vẫn tiếp nhận · Ctrl+O: mở hồ sơ cũ.</translation>
        </message>
        <message>
            <source>Papers missing</source>
            <translation>Giấy tờ còn thiếu</translation>
        </message>
    </context>
    <context>
        <name>IntakeView</name>
        <message>
            <source>By a representative</source>
            <translation>Người khác nộp thay</translation>
        </message>
        <message>
            <source>Clear all</source>
            <translation>Xóa hết</translation>
        </message>
        <message>
            <source>Procedure</source>
            <translation>Thủ tục</translation>
        </message>
        <message>
            <source>Applicant</source>
            <translation>Người nộp</translation>
        </message>
        <message>
            <source>Papers and fee</source>
            <translation>Giấy tờ và lệ phí</translation>
        </message>
    </context>
    <context>
        <name>LabelMaker</name>
        <message>
            <source>TRAINING</source>
            <translation>DIỄN TẬP</translation>
        </message>
        <message>
            <source>Reception hours</source>
            <translation>Giờ tiếp nhận</translation>
        </message>
        <message>
            <source>Feedback and complaints</source>
            <translation>Phản ánh, kiến nghị</translation>
        </message>
        <message>
            <source>Last reviewed</source>
            <translation>Cập nhật</translation>
        </message>
        <message>
            <source>Waiting for data</source>
            <translation>Đang chờ dữ liệu</translation>
        </message>
        <message>
            <source>The posting is being prepared</source>
            <translation>Đang chuẩn bị nội dung niêm yết</translation>
        </message>
        <message>
            <source>People say</source>
            <translation>Thường gọi</translation>
        </message>
        <message>
            <source>Time limit</source>
            <translation>Thời hạn</translation>
        </message>
        <message>
            <source>Fee</source>
            <translation>Phí, lệ phí</translation>
        </message>
        <message>
            <source>{count} papers</source>
            <translation>{count} giấy tờ</translation>
        </message>
        <message>
            <source>No papers are asked for</source>
            <translation>Không yêu cầu giấy tờ</translation>
        </message>
        <message>
            <source>Papers to prepare</source>
            <translation>Giấy tờ cần chuẩn bị</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Kết quả</translation>
        </message>
        <message>
            <source>Where to hand in</source>
            <translation>Nơi nộp</translation>
        </message>
        <message>
            <source>Legal basis</source>
            <translation>Căn cứ</translation>
        </message>
        <message>
            <source>Only if: {case}</source>
            <translation>Chỉ khi: {case}</translation>
        </message>
        <message>
            <source>If there is one</source>
            <translation>Nếu có</translation>
        </message>
        <message>
            <source>Online</source>
            <translation>Trực tuyến</translation>
        </message>
        <message>
            <source>By post</source>
            <translation>Bưu chính</translation>
        </message>
        <message>
            <source>Results ready</source>
            <translation>Có kết quả</translation>
        </message>
        <message>
            <source>No result waits to be collected.</source>
            <translation>Chưa có kết quả chờ nhận.</translation>
        </message>
        <message>
            <source>Scan to see what to prepare</source>
            <translation>Quét để xem hồ sơ cần chuẩn bị</translation>
        </message>
        <message>
            <source>Scan with your phone to keep this on the national public service portal</source>
            <translation>Quét bằng điện thoại để xem lại trên Cổng Dịch vụ công quốc gia</translation>
        </message>
    </context>
    <context>
        <name>LongWork</name>
        <message>
            <source>Stop  Esc</source>
            <translation>Dừng  Esc</translation>
        </message>
        <message>
            <source>Beginning…</source>
            <translation>Đang bắt đầu…</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>Đang dừng…</translation>
        </message>
        <message>
            <source>{done} of {total}</source>
            <translation>{done}/{total}</translation>
        </message>
    </context>
    <context>
        <name>MessageLine</name>
        <message>
            <source>Close this message</source>
            <translation>Đóng thông báo này</translation>
        </message>
    </context>
    <context>
        <name>NavBar</name>
        <message>
            <source>Pages</source>
            <translation>Các trang</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Phím tắt</translation>
        </message>
    </context>
    <context>
        <name>OfficeForm</name>
        <message>
            <source>The office</source>
            <translation>Thông tin cơ quan</translation>
        </message>
        <message>
            <source>Name of the office</source>
            <translation>Tên cơ quan</translation>
        </message>
        <message>
            <source>Superior body</source>
            <translation>Cơ quan cấp trên</translation>
        </message>
        <message>
            <source>Agency code</source>
            <translation>Mã định danh</translation>
        </message>
        <message>
            <source>Place on the date line</source>
            <translation>Địa danh</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Địa chỉ</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Điện thoại</translation>
        </message>
        <message>
            <source>Hotline for complaints</source>
            <translation>Điện thoại phản ánh, kiến nghị</translation>
        </message>
        <message>
            <source>Status page for the QR (empty: plain text)</source>
            <translation>Trang tra cứu cho mã QR (để trống: chữ thường)</translation>
        </message>
        <message>
            <source>Working hours</source>
            <translation>Giờ làm việc</translation>
        </message>
        <message>
            <source>Training office: every window and paper says so</source>
            <translation>Văn phòng diễn tập: mọi cửa sổ và giấy tờ đều ghi rõ</translation>
        </message>
        <message>
            <source>These words stand in the head of every receipt from today on.</source>
            <translation>Các thông tin này in ở đầu mọi giấy hẹn từ hôm nay.</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Lưu</translation>
        </message>
    </context>
    <context>
        <name>PaperLine</name>
        <message>
            <source>Note on this paper</source>
            <translation>Ghi chú về giấy tờ này</translation>
        </message>
        <message>
            <source>Name of the other paper</source>
            <translation>Tên giấy tờ khác</translation>
        </message>
        <message>
            <source>originals: {originals}, certified: {certified}, copies: {copies}</source>
            <translation>{originals} bản chính, {certified} bản chứng thực, {copies} bản sao</translation>
        </message>
    </context>
    <context>
        <name>PapersTab</name>
        <message>
            <source>Paper</source>
            <translation>Giấy tờ</translation>
        </message>
        <message>
            <source>Originals</source>
            <translation>Bản chính</translation>
        </message>
        <message>
            <source>Certified</source>
            <translation>Bản chứng thực</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>Bản sao</translation>
        </message>
        <message>
            <source>This procedure asks for no papers.</source>
            <translation>Thủ tục này không yêu cầu giấy tờ.</translation>
        </message>
    </context>
    <context>
        <name>PapersTable</name>
        <message>
            <source>Name of the paper</source>
            <translation>Tên giấy tờ</translation>
        </message>
        <message>
            <source>Originals</source>
            <translation>Bản chính</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>Bản sao</translation>
        </message>
        <message>
            <source>Form (number)</source>
            <translation>Mẫu số</translation>
        </message>
        <message>
            <source>Always required</source>
            <translation>Luôn phải nộp</translation>
        </message>
        <message>
            <source>In the case of</source>
            <translation>Trong trường hợp</translation>
        </message>
        <message>
            <source>Only to be shown, given back at once</source>
            <translation>Chỉ xuất trình, trả lại ngay</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Ghi chú</translation>
        </message>
        <message>
            <source>No papers are asked for. Ctrl+N adds one.</source>
            <translation>Thủ tục không cần giấy tờ. Ctrl+N để thêm.</translation>
        </message>
    </context>
    <context>
        <name>PartText</name>
        <message>
            <source>of more than {units} each further one {price}</source>
            <translation>từ sau {units}, mỗi đơn vị tiếp theo {price}</translation>
        </message>
        <message>
            <source>at most {price}</source>
            <translation>tối đa {price}</translation>
        </message>
        <message>
            <source>by law {limit}</source>
            <translation>luật định {limit}</translation>
        </message>
        <message>
            <source>form {form}</source>
            <translation>mẫu {form}</translation>
        </message>
        <message>
            <source>case: {case}</source>
            <translation>áp dụng khi: {case}</translation>
        </message>
        <message>
            <source>where it applies</source>
            <translation>nếu thuộc trường hợp</translation>
        </message>
    </context>
    <context>
        <name>PickedProcedure</name>
        <message>
            <source>choose the case</source>
            <translation>chọn trường hợp</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>Trường hợp</translation>
        </message>
        <message>
            <source>Show to the citizen</source>
            <translation>Cho công dân xem</translation>
        </message>
        <message>
            <source>Another procedure</source>
            <translation>Chọn thủ tục khác</translation>
        </message>
        <message>
            <source>ordinary case</source>
            <translation>trường hợp thông thường</translation>
        </message>
        <message>
            <source>On the public display</source>
            <translation>Đang chiếu</translation>
        </message>
        <message>
            <source>Time limit</source>
            <translation>Thời hạn</translation>
        </message>
        <message>
            <source>Fee</source>
            <translation>Phí, lệ phí</translation>
        </message>
        <message>
            <source>Ways</source>
            <translation>Cách nộp</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Kết quả</translation>
        </message>
    </context>
    <context>
        <name>PostingCheckPage</name>
        <message>
            <source>The check was printed.</source>
            <translation>Đã in phiếu kiểm tra.</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>Các phát hiện</translation>
        </message>
        <message>
            <source>Open in the catalogue  Enter</source>
            <translation>Mở trong danh mục  Enter</translation>
        </message>
        <message>
            <source>View and print</source>
            <translation>Xem và in</translation>
        </message>
        <message>
            <source>The posting could not be checked</source>
            <translation>Chưa kiểm tra được việc niêm yết</translation>
        </message>
        <message>
            <source>Posting check</source>
            <translation>Kiểm tra niêm yết</translation>
        </message>
        <message>
            <source>{day}: {posted} procedures are posted, {in_force} are in force. Findings: {count}.</source>
            <translation>{day}: niêm yết {posted} thủ tục, đang có hiệu lực {in_force}. Phát hiện: {count}.</translation>
        </message>
        <message>
            <source>The public display last took up a posting on {moment}.</source>
            <translation>Màn hình cập nhật nội dung niêm yết lần cuối lúc {moment}.</translation>
        </message>
        <message>
            <source>No public display has shown a posting yet.</source>
            <translation>Chưa màn hình nào niêm yết.</translation>
        </message>
        <message>
            <source>A review since {day} counts.</source>
            <translation>Tính các lần rà soát từ {day}.</translation>
        </message>
        <message>
            <source>Nothing found here</source>
            <translation>Không có phát hiện nào</translation>
        </message>
        <message>
            <source>Press 1 for all findings.</source>
            <translation>Bấm 1 để xem tất cả.</translation>
        </message>
        <message>
            <source>All findings</source>
            <translation>Tất cả</translation>
        </message>
        <message>
            <source>Finding under the cursor</source>
            <translation>Phát hiện đang chọn</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Việc cần làm</translation>
        </message>
        <message>
            <source>J K move · Enter opens · F5 checks anew</source>
            <translation>J K di chuyển · Enter mở · F5 kiểm tra lại</translation>
        </message>
        <message>
            <source>Back  Esc</source>
            <translation>Quay về  Esc</translation>
        </message>
    </context>
    <context>
        <name>PostingPage</name>
        <message>
            <source>Stop the display</source>
            <translation>Tắt màn hình niêm yết</translation>
        </message>
        <message>
            <source>Start the display</source>
            <translation>Bật màn hình niêm yết</translation>
        </message>
        <message>
            <source>Held: {name}</source>
            <translation>Đang giữ: {name}</translation>
        </message>
        <message>
            <source>All procedures, page after page</source>
            <translation>Tất cả thủ tục, lần lượt từng trang</translation>
        </message>
        <message>
            <source>Show one procedure to the citizen</source>
            <translation>Cho người dân xem một thủ tục</translation>
        </message>
        <message>
            <source>birth, copy, marriage…</source>
            <translation>khai sinh, sao y, độc thân…</translation>
        </message>
        <message>
            <source>Find a procedure</source>
            <translation>Tìm thủ tục</translation>
        </message>
        <message>
            <source>Procedures</source>
            <translation>Thủ tục</translation>
        </message>
        <message>
            <source>Post all again</source>
            <translation>Niêm yết lại tất cả</translation>
        </message>
        <message>
            <source>Show to the citizen</source>
            <translation>Cho công dân xem</translation>
        </message>
        <message>
            <source>On the display now</source>
            <translation>Đang hiện trên màn hình niêm yết</translation>
        </message>
        <message>
            <source>Picture of the public display</source>
            <translation>Hình ảnh màn hình niêm yết</translation>
        </message>
        <message>
            <source>&amp;Screen</source>
            <translation>&amp;Màn hình</translation>
        </message>
        <message>
            <source>Posted by decision {decision}</source>
            <translation>Niêm yết theo Quyết định {decision}</translation>
        </message>
        <message>
            <source>Posted since {day} by decision {decision}</source>
            <translation>Niêm yết từ {day} theo Quyết định {decision}</translation>
        </message>
        <message>
            <source>Nothing found. Try other words of the procedure's name.</source>
            <translation>Không tìm thấy. Thử từ khác trong tên thủ tục.</translation>
        </message>
        <message>
            <source>There is no second screen: the display is a window behind this one, as a trial.</source>
            <translation>Máy không có màn hình thứ hai: màn hình niêm yết mở thành cửa sổ phía sau cửa sổ này để xem thử.</translation>
        </message>
        <message>
            <source>The one that is not the counter's</source>
            <translation>Màn hình không phải của quầy</translation>
        </message>
    </context>
    <context>
        <name>PostingSheets</name>
        <message>
            <source>Posting booklet, A4</source>
            <translation>Tập niêm yết A4</translation>
        </message>
        <message>
            <source>Wall sheets, A3</source>
            <translation>Tờ treo tường A3</translation>
        </message>
        <message>
            <source>Record of postings</source>
            <translation>Biên bản niêm yết</translation>
        </message>
        <message>
            <source>Drawing {file}…</source>
            <translation>Đang tạo {file}…</translation>
        </message>
        <message>
            <source>Saved: {path}</source>
            <translation>Đã lưu: {path}</translation>
        </message>
        <message>
            <source>Save the sheets</source>
            <translation>Lưu tờ niêm yết</translation>
        </message>
    </context>
    <context>
        <name>PreviewPanel</name>
        <message>
            <source>Dossier under the cursor</source>
            <translation>Hồ sơ đang chọn</translation>
        </message>
        <message>
            <source>The receipt is not printed yet.</source>
            <translation>Giấy tiếp nhận chưa in.</translation>
        </message>
        <message>
            <source>Applicant</source>
            <translation>Người nộp</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Hẹn trả</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Trạng thái</translation>
        </message>
        <message>
            <source>Officer</source>
            <translation>Cán bộ</translation>
        </message>
        <message>
            <source>Open  Enter</source>
            <translation>Mở  Enter</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>In</translation>
        </message>
    </context>
    <context>
        <name>PrintPreview</name>
        <message>
            <source>Print preview · {title}</source>
            <translation>Xem trước khi in · {title}</translation>
        </message>
        <message>
            <source>{path} cannot be written: {reason}</source>
            <translation>Không ghi được {path}: {reason}</translation>
        </message>
        <message>
            <source>Saved as {path}.</source>
            <translation>Đã lưu {path}.</translation>
        </message>
        <message>
            <source>Form as it will be printed</source>
            <translation>Biểu mẫu như sẽ in</translation>
        </message>
        <message>
            <source>Smaller (Ctrl+−)</source>
            <translation>Thu nhỏ (Ctrl+−)</translation>
        </message>
        <message>
            <source>Larger (Ctrl++)</source>
            <translation>Phóng to (Ctrl++)</translation>
        </message>
        <message>
            <source>Whole page  Ctrl+0</source>
            <translation>Cả trang  Ctrl+0</translation>
        </message>
        <message>
            <source>Whole page (Ctrl+0)</source>
            <translation>Cả trang (Ctrl+0)</translation>
        </message>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n trang</numerusform>
            </translation>
        </message>
        <message>
            <source>Save as PDF…  Ctrl+S</source>
            <translation>Lưu PDF…  Ctrl+S</translation>
        </message>
        <message>
            <source>Print  Ctrl+P</source>
            <translation>In  Ctrl+P</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>Lưu thành PDF</translation>
        </message>
    </context>
    <context>
        <name>PrintsTab</name>
        <message>
            <source>Form</source>
            <translation>Biểu mẫu</translation>
        </message>
        <message>
            <source>Issue</source>
            <translation>Lần lập</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Lập lúc</translation>
        </message>
        <message>
            <source>Printed</source>
            <translation>Đã in</translation>
        </message>
        <message numerus="yes">
            <source>%n time(s)</source>
            <translation>
                <numerusform>%n lần</numerusform>
            </translation>
        </message>
        <message>
            <source>The receipt is not printed yet: F11 prints it.</source>
            <translation>Giấy tiếp nhận chưa in: bấm F11 để in.</translation>
        </message>
        <message>
            <source>Receipt and due date</source>
            <translation>Giấy tiếp nhận và hẹn trả</translation>
        </message>
        <message>
            <source>Request for documents</source>
            <translation>Phiếu yêu cầu bổ sung</translation>
        </message>
        <message>
            <source>Refusal</source>
            <translation>Phiếu từ chối</translation>
        </message>
        <message>
            <source>Apology and new date</source>
            <translation>Phiếu xin lỗi và hẹn lại</translation>
        </message>
        <message>
            <source>Notice of suspension</source>
            <translation>Thông báo dừng giải quyết</translation>
        </message>
        <message>
            <source>Control slip</source>
            <translation>Phiếu kiểm soát</translation>
        </message>
    </context>
    <context>
        <name>ProcedureFacts</name>
        <message>
            <source>Everyday words: {words}</source>
            <translation>Từ thường dùng: {words}</translation>
        </message>
        <message>
            <source>Replaces: {codes}</source>
            <translation>Thay thế: {codes}</translation>
        </message>
        <message>
            <source>Source: {source}</source>
            <translation>Nguồn: {source}</translation>
        </message>
        <message>
            <source>Page on the national portal</source>
            <translation>Trang trên Cổng Dịch vụ công quốc gia</translation>
        </message>
        <message>
            <source>Needs review: {words}</source>
            <translation>Cần rà soát: {words}</translation>
        </message>
    </context>
    <context>
        <name>ProcedurePage</name>
        <message>
            <source>No procedure is open</source>
            <translation>Chưa mở thủ tục nào</translation>
        </message>
        <message>
            <source>Choose one from the catalogue with F7.</source>
            <translation>Chọn một thủ tục trong danh mục, phím F7.</translation>
        </message>
        <message>
            <source>Opening {code}…</source>
            <translation>Đang mở {code}…</translation>
        </message>
        <message>
            <source>There is no procedure {code}</source>
            <translation>Không có thủ tục {code}</translation>
        </message>
        <message>
            <source>Somebody has changed this procedure meanwhile. Compare before you keep yours.</source>
            <translation>Người khác vừa sửa thủ tục này. So sánh trước khi lưu nội dung của bạn.</translation>
        </message>
        <message>
            <source>Kept: {code}</source>
            <translation>Đã lưu: {code}</translation>
        </message>
        <message>
            <source>What was typed is given up.</source>
            <translation>Đã bỏ nội dung đang gõ.</translation>
        </message>
        <message>
            <source>What you typed is back, not kept yet. Ctrl+Shift+Backspace gives it up.</source>
            <translation>Nội dung đang gõ còn đây, chưa lưu. Ctrl+Shift+Backspace để bỏ.</translation>
        </message>
        <message>
            <source>Needs review: {words}</source>
            <translation>Cần rà soát: {words}</translation>
        </message>
        <message>
            <source>Alt+1…9 choose a part · Esc goes back, what is typed stays</source>
            <translation>Alt+1…9 chọn phần · Esc quay lại, nội dung đang gõ vẫn giữ</translation>
        </message>
    </context>
    <context>
        <name>ProcedurePicker</name>
        <message>
            <source>birth, copy, marriage…</source>
            <translation>khai sinh, sao y, độc thân…</translation>
        </message>
        <message>
            <source>Find the procedure by words</source>
            <translation>Tìm thủ tục theo từ</translation>
        </message>
        <message>
            <source>Arrow keys choose, Enter picks, Alt+1 to Alt+6 pick at once.</source>
            <translation>Phím mũi tên để chọn, Enter để lấy, Alt+1 đến Alt+6 lấy ngay.</translation>
        </message>
        <message>
            <source>Procedures</source>
            <translation>Thủ tục</translation>
        </message>
        <message>
            <source>No procedure has these words. Try fewer or other words.</source>
            <translation>Không có thủ tục nào có các từ này. Thử ít từ hơn hoặc từ khác.</translation>
        </message>
        <message>
            <source>The catalogue is empty.</source>
            <translation>Danh mục thủ tục còn trống.</translation>
        </message>
    </context>
    <context>
        <name>ProcedureTabs</name>
        <message>
            <source>Parts of the procedure</source>
            <translation>Các phần của thủ tục</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Tổng quan</translation>
        </message>
        <message>
            <source>General</source>
            <translation>Chung</translation>
        </message>
        <message>
            <source>Limits, fees</source>
            <translation>Thời hạn, phí</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>Giấy tờ</translation>
        </message>
        <message>
            <source>Dated fees</source>
            <translation>Phí theo thời gian</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>Kết quả</translation>
        </message>
        <message>
            <source>Basis</source>
            <translation>Căn cứ</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Trình tự</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Thay đổi</translation>
        </message>
    </context>
    <context>
        <name>PublishDialog</name>
        <message>
            <source>Publish</source>
            <translation>Công bố</translation>
        </message>
        <message>
            <source>Number of the decision</source>
            <translation>Số văn bản</translation>
        </message>
        <message>
            <source>Day of the decision</source>
            <translation>Ngày quyết định</translation>
        </message>
        <message>
            <source>Posted from</source>
            <translation>Niêm yết từ ngày</translation>
        </message>
        <message>
            <source>Posted on its day by itself, at the counter and on the display: {codes}</source>
            <translation>Đến ngày tự niêm yết, tại quầy và trên màn hình: {codes}</translation>
        </message>
        <message>
            <source>Still to be reviewed (X): {codes}</source>
            <translation>Còn phải rà soát (X): {codes}</translation>
        </message>
        <message numerus="yes">
            <source>Publish %n procedure(s)</source>
            <translation>
                <numerusform>Công bố %n thủ tục</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Published: %n procedure(s), posted from {day}.</source>
            <translation>
                <numerusform>Đã công bố %n thủ tục, niêm yết từ {day}.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReceiptCard</name>
        <message>
            <source>Why</source>
            <translation>Vì sao</translation>
        </message>
        <message>
            <source>Print what is missing</source>
            <translation>In phiếu còn thiếu</translation>
        </message>
        <message>
            <source>Open the dossier</source>
            <translation>Mở hồ sơ</translation>
        </message>
        <message>
            <source>Print again</source>
            <translation>In lại</translation>
        </message>
        <message>
            <source>Accept and print</source>
            <translation>Tiếp nhận và in</translation>
        </message>
        <message>
            <source>Result on</source>
            <translation>Hẹn trả kết quả</translation>
        </message>
        <message>
            <source>Fee</source>
            <translation>Phí, lệ phí</translation>
        </message>
        <message>
            <source>Goes back</source>
            <translation>Trả kết quả</translation>
        </message>
        <message>
            <source>Receipt</source>
            <translation>Giấy hẹn</translation>
        </message>
        <message>
            <source>Stands here as soon as a procedure is picked.</source>
            <translation>Hiện ở đây ngay khi chọn thủ tục.</translation>
        </message>
        <message>
            <source>Papers missing: {count}</source>
            <translation>Còn thiếu {count} giấy tờ</translation>
        </message>
        <message>
            <source>The papers are complete.</source>
            <translation>Đủ giấy tờ.</translation>
        </message>
        <message>
            <source>Accept all the same</source>
            <translation>Vẫn tiếp nhận</translation>
        </message>
        <message>
            <source>Accepted at {time}</source>
            <translation>Đã tiếp nhận lúc {time}</translation>
        </message>
        <message>
            <source>The code was copied.</source>
            <translation>Đã chép mã hồ sơ.</translation>
        </message>
    </context>
    <context>
        <name>RecordsEditor</name>
        <message>
            <source>Add</source>
            <translation>Thêm</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Bớt</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>Lên</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>Xuống</translation>
        </message>
    </context>
    <context>
        <name>Renewal</name>
        <message>
            <source>{name} is no longer posted and cannot be received. Choose another procedure.</source>
            <translation>Thủ tục {name} không còn niêm yết nên không tiếp nhận được. Chọn thủ tục khác.</translation>
        </message>
        <message>
            <source>This procedure has a newer version, shown now. Look again at: {parts}.</source>
            <translation>Thủ tục này có nội dung mới, vừa được cập nhật. Xem lại: {parts}.</translation>
        </message>
    </context>
    <context>
        <name>RepresentativeFields</name>
        <message>
            <source>number, date; or the relationship</source>
            <translation>số, ngày; hoặc quan hệ</translation>
        </message>
        <message>
            <source>Full name of who comes</source>
            <translation>Họ và tên người đến</translation>
        </message>
        <message>
            <source>Identity number</source>
            <translation>Số định danh</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Điện thoại</translation>
        </message>
        <message>
            <source>Paper of authorisation</source>
            <translation>Giấy ủy quyền</translation>
        </message>
    </context>
    <context>
        <name>ResultsTable</name>
        <message>
            <source>Result</source>
            <translation>Kết quả</translation>
        </message>
        <message>
            <source>Code of the national portal</source>
            <translation>Mã trên Cổng Dịch vụ công quốc gia</translation>
        </message>
        <message>
            <source>No result yet. Ctrl+N adds one.</source>
            <translation>Chưa có kết quả. Ctrl+N để thêm.</translation>
        </message>
    </context>
    <context>
        <name>ReturnFields</name>
        <message>
            <source>the applicant's address</source>
            <translation>địa chỉ người nộp</translation>
        </message>
        <message>
            <source>Send to</source>
            <translation>Gửi đến</translation>
        </message>
        <message>
            <source>The result goes back</source>
            <translation>Trả kết quả</translation>
        </message>
    </context>
    <context>
        <name>ScanRouting</name>
        <message>
            <source>This receipt was not issued by this office.</source>
            <translation>Giấy tiếp nhận này không do cơ quan này cấp.</translation>
        </message>
        <message>
            <source>The desk does not know what was scanned. Scan a receipt or a citizen card.</source>
            <translation>Không nhận ra mã vừa quét. Hãy quét giấy tiếp nhận hoặc thẻ căn cước.</translation>
        </message>
        <message>
            <source>This receipt was altered: its seal does not fit what it says.</source>
            <translation>Giấy tiếp nhận này đã bị sửa: dấu kiểm không khớp với nội dung.</translation>
        </message>
        <message>
            <source>A newer receipt was issued for this dossier.</source>
            <translation>Hồ sơ này đã có giấy tiếp nhận mới hơn.</translation>
        </message>
    </context>
    <context>
        <name>SearchBox</name>
        <message>
            <source>Scan or find: code, name, number…</source>
            <translation>Quét hoặc tìm: mã, tên, số giấy tờ…</translation>
        </message>
        <message>
            <source>Find a dossier</source>
            <translation>Tìm hồ sơ</translation>
        </message>
    </context>
    <context>
        <name>SearchResults</name>
        <message>
            <source>Dossiers found</source>
            <translation>Hồ sơ tìm thấy</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Đang tìm…</translation>
        </message>
        <message>
            <source>↑ ↓ choose · Enter opens · Esc closes</source>
            <translation>↑ ↓ chọn · Enter mở · Esc đóng</translation>
        </message>
        <message>
            <source>There are more: type another word.</source>
            <translation>Còn nữa: gõ thêm một từ.</translation>
        </message>
        <message>
            <source>Nothing found. Try the last four digits of the code, or part of the name.</source>
            <translation>Không tìm thấy. Thử bốn số cuối của mã hồ sơ, hoặc một phần họ tên.</translation>
        </message>
    </context>
    <context>
        <name>Shell</name>
        <message>
            <source>Reception</source>
            <translation>Tiếp nhận</translation>
        </message>
        <message>
            <source>Worklist</source>
            <translation>Hồ sơ</translation>
        </message>
        <message>
            <source>Hand over</source>
            <translation>Trả kết quả</translation>
        </message>
        <message>
            <source>Posting</source>
            <translation>Niêm yết</translation>
        </message>
        <message>
            <source>Catalogue</source>
            <translation>Danh mục</translation>
        </message>
        <message>
            <source>End of day</source>
            <translation>Cuối ngày</translation>
        </message>
        <message>
            <source>TRAINING · {title}</source>
            <translation>DIỄN TẬP · {title}</translation>
        </message>
    </context>
    <context>
        <name>ShortcutList</name>
        <message>
            <source>Keys</source>
            <translation>Phím tắt</translation>
        </message>
        <message>
            <source>Find a dossier</source>
            <translation>Tìm hồ sơ</translation>
        </message>
        <message>
            <source>Close what is open, or go back</source>
            <translation>Đóng phần đang mở, hoặc quay lại</translation>
        </message>
        <message>
            <source>Read anew</source>
            <translation>Đọc lại</translation>
        </message>
        <message>
            <source>The page's main act</source>
            <translation>Việc chính của trang</translation>
        </message>
        <message>
            <source>Vietnamese or English</source>
            <translation>Tiếng Việt hoặc tiếng Anh</translation>
        </message>
        <message>
            <source>Light, dark or high contrast</source>
            <translation>Sáng, tối hoặc tương phản cao</translation>
        </message>
        <message>
            <source>Who works here, which printer</source>
            <translation>Người làm việc và máy in</translation>
        </message>
        <message>
            <source>This list</source>
            <translation>Danh sách này</translation>
        </message>
        <message>
            <source>Pick a procedure</source>
            <translation>Chọn thủ tục</translation>
        </message>
        <message>
            <source>Another procedure</source>
            <translation>Chọn thủ tục khác</translation>
        </message>
        <message>
            <source>Show the procedure to the citizen</source>
            <translation>Cho công dân xem thủ tục</translation>
        </message>
        <message>
            <source>Take over what is known of the person</source>
            <translation>Lấy thông tin đã có của người nộp</translation>
        </message>
        <message>
            <source>Email</source>
            <translation>Email</translation>
        </message>
        <message>
            <source>By a representative</source>
            <translation>Người khác nộp thay</translation>
        </message>
        <message>
            <source>All papers received</source>
            <translation>Đã nhận đủ giấy tờ</translation>
        </message>
        <message>
            <source>Another paper</source>
            <translation>Thêm giấy tờ khác</translation>
        </message>
        <message>
            <source>Fee paid</source>
            <translation>Đã thu phí, lệ phí</translation>
        </message>
        <message>
            <source>Print what is missing</source>
            <translation>In phiếu còn thiếu</translation>
        </message>
        <message>
            <source>How the due date was reckoned</source>
            <translation>Cách tính ngày hẹn trả</translation>
        </message>
        <message>
            <source>Accept and print</source>
            <translation>Tiếp nhận và in</translation>
        </message>
        <message>
            <source>Accept all the same</source>
            <translation>Vẫn tiếp nhận</translation>
        </message>
        <message>
            <source>Print again</source>
            <translation>In lại</translation>
        </message>
        <message>
            <source>Open the dossier</source>
            <translation>Mở hồ sơ</translation>
        </message>
        <message>
            <source>Clear the form, or bring it back</source>
            <translation>Xóa biểu mẫu hoặc lấy lại</translation>
        </message>
        <message>
            <source>Next and former dossier of the list</source>
            <translation>Hồ sơ kế tiếp, hồ sơ trước</translation>
        </message>
        <message>
            <source>Search in the list</source>
            <translation>Tìm trong danh sách</translation>
        </message>
        <message>
            <source>Choose a list or a part by its number</source>
            <translation>Chọn danh sách hoặc phần theo số</translation>
        </message>
        <message>
            <source>Act: the letter stands on the button</source>
            <translation>Xử lý: chữ cái ghi trên nút</translation>
        </message>
        <message>
            <source>Print the receipt</source>
            <translation>In giấy tiếp nhận</translation>
        </message>
        <message>
            <source>See the receipt before it is printed</source>
            <translation>Xem giấy tiếp nhận trước khi in</translation>
        </message>
        <message>
            <source>Hand over: to a representative</source>
            <translation>Trả kết quả: cho người đại diện</translation>
        </message>
        <message>
            <source>Posting: start or stop the display</source>
            <translation>Niêm yết: bật hoặc tắt màn hình</translation>
        </message>
        <message>
            <source>Posting: post all again</source>
            <translation>Niêm yết: niêm yết lại tất cả</translation>
        </message>
        <message>
            <source>End of day: the day before or after</source>
            <translation>Cuối ngày: ngày trước, ngày sau</translation>
        </message>
        <message>
            <source>End of day: today</source>
            <translation>Cuối ngày: hôm nay</translation>
        </message>
        <message>
            <source>Reviewed, on to the next</source>
            <translation>Đã rà soát, sang thủ tục kế tiếp</translation>
        </message>
        <message>
            <source>Choose a part of the procedure</source>
            <translation>Chọn một phần của thủ tục</translation>
        </message>
        <message>
            <source>Add or remove a row</source>
            <translation>Thêm hoặc bớt một dòng</translation>
        </message>
        <message>
            <source>Move a row</source>
            <translation>Chuyển dòng lên, xuống</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>Mọi trang</translation>
        </message>
        <message>
            <source>Hand over, posting, end of day</source>
            <translation>Trả kết quả, niêm yết, cuối ngày</translation>
        </message>
        <message>
            <source>Reception</source>
            <translation>Tiếp nhận</translation>
        </message>
        <message>
            <source>Turn the page of the preview</source>
            <translation>Lật trang bên phải</translation>
        </message>
        <message>
            <source>Worklist and dossier</source>
            <translation>Danh sách và hồ sơ</translation>
        </message>
        <message>
            <source>Catalogue</source>
            <translation>Danh mục</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Các trang</translation>
        </message>
        <message>
            <source>Every button shows its own key. A reader's beep works on every page.</source>
            <translation>Nút nào cũng ghi phím của nó. Máy quét dùng được ở mọi trang.</translation>
        </message>
    </context>
    <context>
        <name>StepLine</name>
        <message>
            <source>Way of the dossier</source>
            <translation>Đường đi của hồ sơ</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Tiếp nhận</translation>
        </message>
        <message>
            <source>Processing</source>
            <translation>Xử lý</translation>
        </message>
        <message>
            <source>Signing</source>
            <translation>Ký</translation>
        </message>
        <message>
            <source>Result ready</source>
            <translation>Có kết quả</translation>
        </message>
        <message>
            <source>Handed over</source>
            <translation>Đã trả</translation>
        </message>
    </context>
    <context>
        <name>StepsTab</name>
        <message>
            <source>Steps</source>
            <translation>Trình tự</translation>
        </message>
        <message>
            <source>Conditions</source>
            <translation>Yêu cầu, điều kiện</translation>
        </message>
        <message>
            <source>Notes among the papers, one a line</source>
            <translation>Ghi chú về thành phần hồ sơ, mỗi dòng một ý</translation>
        </message>
    </context>
    <context>
        <name>StoreBanner</name>
        <message>
            <source>Try again</source>
            <translation>Thử lại</translation>
        </message>
    </context>
    <context>
        <name>TermsTable</name>
        <message>
            <source>Channel</source>
            <translation>Cách nộp</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>Trường hợp</translation>
        </message>
        <message>
            <source>Time limit</source>
            <translation>Thời hạn</translation>
        </message>
        <message>
            <source>The law's limit, where ours is shorter</source>
            <translation>Thời hạn luật định (nếu đã rút ngắn)</translation>
        </message>
        <message>
            <source>Limit in other words</source>
            <translation>Thời hạn ghi bằng lời</translation>
        </message>
        <message>
            <source>Fee (đồng)</source>
            <translation>Phí (đồng)</translation>
        </message>
        <message>
            <source>per</source>
            <translation>cho mỗi</translation>
        </message>
        <message>
            <source>Note on the fee</source>
            <translation>Ghi chú về phí</translation>
        </message>
        <message>
            <source>Dearer or cheaper beyond (units)</source>
            <translation>Giá khác sau (số đơn vị)</translation>
        </message>
        <message>
            <source>Each further one (đồng)</source>
            <translation>Mỗi đơn vị tiếp theo (đồng)</translation>
        </message>
        <message>
            <source>At most (đồng)</source>
            <translation>Tối đa (đồng)</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Ghi chú</translation>
        </message>
        <message>
            <source>No channel yet. Ctrl+N adds one; a procedure needs at least one.</source>
            <translation>Chưa có cách nộp nào. Ctrl+N để thêm; thủ tục cần ít nhất một cách.</translation>
        </message>
    </context>
    <context>
        <name>Timeline</name>
        <message>
            <source>Reason: {words}</source>
            <translation>Lý do: {words}</translation>
        </message>
        <message>
            <source>Note: {words}</source>
            <translation>Ghi chú: {words}</translation>
        </message>
    </context>
    <context>
        <name>TrainingBand</name>
        <message>
            <source>TRAINING: nothing here has legal effect</source>
            <translation>DIỄN TẬP: mọi nội dung ở đây không có giá trị pháp lý</translation>
        </message>
    </context>
    <context>
        <name>WithdrawDialog</name>
        <message>
            <source>Withdraw</source>
            <translation>Gỡ niêm yết</translation>
        </message>
        <message>
            <source>Repealed: ends for good, old dossiers keep it</source>
            <translation>Bãi bỏ: thôi áp dụng hẳn, hồ sơ cũ vẫn giữ</translation>
        </message>
        <message>
            <source>Number of the decision</source>
            <translation>Số văn bản</translation>
        </message>
        <message>
            <source>Off the wall from</source>
            <translation>Gỡ từ ngày</translation>
        </message>
        <message numerus="yes">
            <source>Withdraw %n procedure(s)</source>
            <translation>
                <numerusform>Gỡ niêm yết %n thủ tục</numerusform>
            </translation>
        </message>
        <message>
            <source>No longer posted: {codes}</source>
            <translation>Thôi niêm yết: {codes}</translation>
        </message>
        <message numerus="yes">
            <source>Withdrawn: %n procedure(s), from {day}.</source>
            <translation>
                <numerusform>Đã gỡ %n thủ tục, từ {day}.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>the installation</source>
            <translation>khi cài đặt</translation>
        </message>
    </context>
    <context>
        <name>WordsPanel</name>
        <message>
            <source>Keep the words</source>
            <translation>Lưu từ</translation>
        </message>
        <message>
            <source>Everyday words (commas between)</source>
            <translation>Từ thường dùng (cách nhau dấu phẩy)</translation>
        </message>
        <message>
            <source>Everyday words of {code}</source>
            <translation>Từ thường dùng của {code}</translation>
        </message>
        <message>
            <source>Kept: {words}</source>
            <translation>Đã lưu: {words}</translation>
        </message>
    </context>
    <context>
        <name>WorklistPage</name>
        <message>
            <source>No dossier has the words “{words}”</source>
            <translation>Không có hồ sơ nào khớp “{words}”</translation>
        </message>
        <message>
            <source>Names, codes, phone and identity numbers are searched. Esc clears the search.</source>
            <translation>Tìm theo tên, mã, điện thoại, số giấy tờ. Bấm Esc để xóa từ tìm.</translation>
        </message>
        <message>
            <source>No dossier here yet</source>
            <translation>Chưa có hồ sơ nào</translation>
        </message>
        <message>
            <source>Press F2 to receive one.</source>
            <translation>Bấm F2 để tiếp nhận hồ sơ.</translation>
        </message>
        <message>
            <source>Nothing waits here</source>
            <translation>Không có hồ sơ nào ở mục này</translation>
        </message>
        <message>
            <source>The list could not be read</source>
            <translation>Không đọc được danh sách</translation>
        </message>
        <message>
            <source>Press F5 to try again.</source>
            <translation>Bấm F5 để thử lại.</translation>
        </message>
        <message>
            <source>Search in this list: name, code, phone…  /</source>
            <translation>Tìm trong danh sách: tên, mã, điện thoại…  /</translation>
        </message>
        <message>
            <source>Search in this list</source>
            <translation>Tìm trong danh sách</translation>
        </message>
        <message>
            <source>J K move · Enter opens · / searches · F5 reads anew</source>
            <translation>J K di chuyển · Enter mở · / tìm · F5 tải lại</translation>
        </message>
        <message>
            <source>Dossiers</source>
            <translation>Danh sách hồ sơ</translation>
        </message>
        <message>
            <source>Press 1 for all unfinished dossiers.</source>
            <translation>Bấm 1 để xem mọi hồ sơ chưa xong.</translation>
        </message>
        <message>
            <source>Not finished</source>
            <translation>Chưa xong</translation>
        </message>
        <message>
            <source>Due today</source>
            <translation>Hẹn hôm nay</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Quá hạn</translation>
        </message>
        <message>
            <source>Due soon</source>
            <translation>Sắp đến hạn</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Chờ bổ sung</translation>
        </message>
        <message>
            <source>To sign</source>
            <translation>Chờ ký</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Có kết quả</translation>
        </message>
        <message>
            <source>Received today</source>
            <translation>Nhận hôm nay</translation>
        </message>
        <message>
            <source>Not printed</source>
            <translation>Chưa in</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Tất cả</translation>
        </message>
    </context>
    <context>
        <name>_ProcedureTimeline</name>
        <message>
            <source>Decision: {decision}</source>
            <translation>Quyết định: {decision}</translation>
        </message>
    </context>
    <context>
        <name>app</name>
        <message>
            <source>This computer says {now}, but the last entry was made at {last}. Is the clock right?</source>
            <translation>Máy đang chỉ {now}, nhưng lần ghi gần nhất là {last}. Đồng hồ máy có đúng không?</translation>
        </message>
        <message>
            <source>Something unexpected happened ({kind}). Nothing half-done was kept. The log file has the details.</source>
            <translation>Có lỗi ngoài dự kiến ({kind}). Không có dữ liệu dở dang nào được lưu. Chi tiết có trong tệp nhật ký.</translation>
        </message>
    </context>
</TS>
