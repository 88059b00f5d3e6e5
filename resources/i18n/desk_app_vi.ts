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
        <name>PickedProcedure</name>
        <message>
            <source>Show to the citizen</source>
            <translation>Cho công dân xem</translation>
        </message>
        <message>
            <source>Another procedure</source>
            <translation>Chọn thủ tục khác</translation>
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
            <source>Worklist and dossier</source>
            <translation>Danh sách và hồ sơ</translation>
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
        <name>StoreBanner</name>
        <message>
            <source>Try again</source>
            <translation>Thử lại</translation>
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
