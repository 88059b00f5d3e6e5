<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
    <context>
        <name>Accepting</name>
        <message>
            <source>Ctrl+F12 accepts all the same, Ctrl+O opens the earlier dossier.</source>
            <translation>Ctrl+F12: vẫn tiếp nhận · Ctrl+O: mở hồ sơ cũ.</translation>
        </message>
    </context>
    <context>
        <name>AccountForm</name>
        <message>
            <source>Bank account for fees</source>
            <translation>Tài khoản thu phí, lệ phí</translation>
        </message>
        <message>
            <source>no account: fees in cash alone</source>
            <translation>không có tài khoản: chỉ thu tiền mặt</translation>
        </message>
        <message>
            <source>Code for a try of the transfer</source>
            <translation>Mã chuyển khoản để thử</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Lưu</translation>
        </message>
        <message>
            <source>Citizens who pay by transfer scan a QR code with this account and the exact amount.</source>
            <translation>Người nộp chuyển khoản quét mã QR có sẵn tài khoản này và đúng số tiền.</translation>
        </message>
        <message>
            <source>Bank</source>
            <translation>Ngân hàng</translation>
        </message>
        <message>
            <source>Account number</source>
            <translation>Số tài khoản</translation>
        </message>
        <message>
            <source>Account holder, as the bank has it</source>
            <translation>Tên chủ tài khoản như ngân hàng ghi</translation>
        </message>
        <message>
            <source>Scan the code with a banking app: the name it shows must be the office's.</source>
            <translation>Quét thử mã bằng ứng dụng ngân hàng: tên hiện ra phải là tên cơ quan.</translation>
        </message>
    </context>
    <context>
        <name>ActPanel</name>
        <message>
            <source>{act} · {code}</source>
            <translation>{act} · {code}</translation>
        </message>
        <message>
            <source>Taken back: {event}, {moment}. The forms it made become void.</source>
            <translation>Hoàn tác: {event}, {moment}. Giấy tờ đã lập ở bước đó bị hủy.</translation>
        </message>
        <message>
            <source>Cancel  Esc</source>
            <translation>Bỏ qua  Esc</translation>
        </message>
    </context>
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
            <source>Made: {form} no. {no}. F11 prints it, Ctrl+P shows it.</source>
            <translation>Đã lập {form} số {no}. F11 in, Ctrl+P xem.</translation>
        </message>
        <message>
            <source>Made: {form}, issue {no}. F11 prints it, Ctrl+P shows it.</source>
            <translation>Đã lập {form}, lần {no}. F11 in, Ctrl+P xem.</translation>
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
        <name>ActionBar</name>
        <message>
            <source>Other acts</source>
            <translation>Việc khác</translation>
        </message>
        <message>
            <source>More…</source>
            <translation>Khác…</translation>
        </message>
    </context>
    <context>
        <name>ApologyLine</name>
        <message numerus="yes">
            <source>%n day(s) overdue, NO APOLOGY YET: H apologises</source>
            <translation>
                <numerusform>Quá hạn %n ngày, CHƯA XIN LỖI: nhấn H để xin lỗi, hẹn lại</numerusform>
            </translation>
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
        <name>AssigneePart</name>
        <message>
            <source>Goes to (officer or unit)</source>
            <translation>Chuyển đến (cán bộ hoặc đơn vị)</translation>
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
            <source>Roles…</source>
            <translation>Vai trò…</translation>
        </message>
        <message>
            <source>Bank account for fees…</source>
            <translation>Tài khoản thu phí…</translation>
        </message>
        <message>
            <source>Begin work</source>
            <translation>Bắt đầu làm việc</translation>
        </message>
    </context>
    <context>
        <name>AttachmentRows</name>
        <message>
            <source>File</source>
            <translation>Tệp</translation>
        </message>
        <message>
            <source>Belongs to</source>
            <translation>Thuộc về</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Loại</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Dung lượng</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>Lúc</translation>
        </message>
        <message>
            <source>Added by</source>
            <translation>Người thêm</translation>
        </message>
        <message>
            <source>PDF document</source>
            <translation>Tài liệu PDF</translation>
        </message>
        <message>
            <source>Photograph</source>
            <translation>Ảnh chụp</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Hình ảnh</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Kết quả</translation>
        </message>
        <message>
            <source>The whole dossier</source>
            <translation>Cả hồ sơ</translation>
        </message>
    </context>
    <context>
        <name>AttachmentViewer</name>
        <message>
            <source>{path} cannot be written: {reason}</source>
            <translation>Không ghi được {path}: {reason}</translation>
        </message>
        <message>
            <source>Saved as {path}.</source>
            <translation>Đã lưu {path}.</translation>
        </message>
        <message>
            <source>This file cannot be shown here: it is damaged or locked. Save it to look at it elsewhere.</source>
            <translation>Không xem được tệp này ở đây: tệp hỏng hoặc có mật khẩu. Lưu ra để xem bằng chương trình khác.</translation>
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
        <message>
            <source>Save a copy…  Ctrl+S</source>
            <translation>Lưu bản sao…  Ctrl+S</translation>
        </message>
        <message>
            <source>Close  Esc</source>
            <translation>Đóng  Esc</translation>
        </message>
        <message>
            <source>Save a copy</source>
            <translation>Lưu bản sao</translation>
        </message>
    </context>
    <context>
        <name>AttachmentsTab</name>
        <message>
            <source>Attachments of the dossier</source>
            <translation>Tệp đính kèm của hồ sơ</translation>
        </message>
        <message>
            <source>No scans and no photographs yet</source>
            <translation>Chưa có bản quét, ảnh chụp nào</translation>
        </message>
        <message>
            <source>Drop PDF, JPEG or PNG files here, choose them with Ctrl+O, or paste a picture with Ctrl+V.</source>
            <translation>Thả tệp PDF, JPEG, PNG vào đây, chọn tệp bằng Ctrl+O, hoặc dán hình bằng Ctrl+V.</translation>
        </message>
        <message>
            <source>Scans and photographs</source>
            <translation>Bản quét và ảnh chụp</translation>
        </message>
        <message>
            <source>Attach files</source>
            <translation>Đính kèm tệp</translation>
        </message>
        <message>
            <source>Pasted picture {moment}</source>
            <translation>Hình dán {moment}</translation>
        </message>
        <message>
            <source>Attached: {name} · {code}</source>
            <translation>Đã đính kèm: {name} · {code}</translation>
        </message>
        <message>
            <source>This content is attached already, as {name} · {code}</source>
            <translation>Nội dung này đã đính kèm trước đó, tên {name} · {code}</translation>
        </message>
        <message>
            <source>Add files…</source>
            <translation>Thêm tệp…</translation>
        </message>
        <message>
            <source>Paste a picture</source>
            <translation>Dán hình</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Xem</translation>
        </message>
        <message>
            <source>What the next file belongs to</source>
            <translation>Tệp thêm vào thuộc về</translation>
        </message>
    </context>
    <context>
        <name>BackRows</name>
        <message>
            <source>Code</source>
            <translation>Mã hồ sơ</translation>
        </message>
        <message>
            <source>In time</source>
            <translation>Đúng hạn</translation>
        </message>
        <message>
            <source>Route</source>
            <translation>Liên thông</translation>
        </message>
        <message>
            <source>Came from</source>
            <translation>Nhận từ</translation>
        </message>
        <message numerus="yes">
            <source>%n working day(s) late</source>
            <translation>
                <numerusform>trễ %n ngày làm việc</numerusform>
            </translation>
        </message>
        <message>
            <source>yes</source>
            <translation>đúng hạn</translation>
        </message>
        <message>
            <source>finished: the result can be reported</source>
            <translation>đã xong: báo có kết quả được</translation>
        </message>
        <message>
            <source>goes on</source>
            <translation>còn tiếp</translation>
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
        <name>CalendarDays</name>
        <message>
            <source>Special days</source>
            <translation>Ngày đặc biệt</translation>
        </message>
        <message>
            <source>Withdraw this decision</source>
            <translation>Bỏ văn bản này</translation>
        </message>
        <message>
            <source>Days that are not as the week says: {count}.</source>
            <translation>Số ngày khác tuần làm việc thường: {count}.</translation>
        </message>
        <message>
            <source>This year's holidays are not published yet: a forecast.</source>
            <translation>Lịch nghỉ năm này chưa công bố: chỉ là dự kiến.</translation>
        </message>
        <message>
            <source>Announced and not decided: {count}.</source>
            <translation>Chờ quyết định: {count}.</translation>
        </message>
        <message>
            <source>No special days in this year</source>
            <translation>Năm này không có ngày đặc biệt</translation>
        </message>
        <message>
            <source>↑ ↓ move · N goes to the form</source>
            <translation>↑ ↓ di chuyển · N sang ô nhập</translation>
        </message>
    </context>
    <context>
        <name>CalendarForm</name>
        <message>
            <source>Day off</source>
            <translation>Nghỉ</translation>
        </message>
        <message>
            <source>Swap: a day off for a worked one</source>
            <translation>Hoán đổi: nghỉ và làm bù</translation>
        </message>
        <message>
            <source>Make-up day</source>
            <translation>Ngày làm bù</translation>
        </message>
        <message>
            <source>Other hours</source>
            <translation>Giờ làm việc khác</translation>
        </message>
        <message>
            <source>Days in this change</source>
            <translation>Các ngày trong thay đổi này</translation>
        </message>
        <message>
            <source>Withdraw {decision}</source>
            <translation>Bỏ văn bản {decision}</translation>
        </message>
        <message>
            <source>{off} off, {worked} worked · {decision}</source>
            <translation>Nghỉ {off}, làm bù {worked} · {decision}</translation>
        </message>
        <message>
            <source>{day} off · {decision}</source>
            <translation>Nghỉ {day} · {decision}</translation>
        </message>
        <message>
            <source>{day} worked · {decision}</source>
            <translation>Làm bù {day} · {decision}</translation>
        </message>
        <message>
            <source>{day} {hours} · {decision}</source>
            <translation>{day} {hours} · {decision}</translation>
        </message>
        <message>
            <source>A decision changes the calendar</source>
            <translation>Văn bản thay đổi lịch</translation>
        </message>
        <message>
            <source>Why it is withdrawn</source>
            <translation>Lý do bỏ văn bản</translation>
        </message>
        <message>
            <source>Number of the decision</source>
            <translation>Số văn bản</translation>
        </message>
        <message>
            <source>What it orders</source>
            <translation>Nội dung</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Ngày</translation>
        </message>
        <message>
            <source>Day that is off</source>
            <translation>Ngày nghỉ</translation>
        </message>
        <message>
            <source>Day worked for it, before or after</source>
            <translation>Ngày làm bù, trước hoặc sau</translation>
        </message>
        <message>
            <source>Working hours of that day</source>
            <translation>Giờ làm việc ngày đó</translation>
        </message>
        <message>
            <source>What the day is called (if it has a name)</source>
            <translation>Tên ngày (nếu có)</translation>
        </message>
        <message>
            <source>Entered · Delete takes one out</source>
            <translation>Đã nhập · Delete bỏ một dòng</translation>
        </message>
        <message>
            <source>Another day</source>
            <translation>Thêm ngày khác</translation>
        </message>
        <message>
            <source>See what would move</source>
            <translation>Xem trước hồ sơ đổi ngày</translation>
        </message>
    </context>
    <context>
        <name>CalendarPage</name>
        <message>
            <source>Special days  Alt+1</source>
            <translation>Ngày đặc biệt  Alt+1</translation>
        </message>
        <message>
            <source>Receipts whose date has moved  Alt+2</source>
            <translation>Giấy hẹn có ngày đã đổi  Alt+2</translation>
        </message>
        <message>
            <source>Rules with their days  Alt+3</source>
            <translation>Tham số quy định  Alt+3</translation>
        </message>
        <message>
            <source>Looking at every open dossier…</source>
            <translation>Đang xem mọi hồ sơ đang giải quyết…</translation>
        </message>
        <message>
            <source>Dating the dossiers that were not printed…</source>
            <translation>Đang đổi ngày hẹn của hồ sơ chưa in…</translation>
        </message>
        <message>
            <source>Comparing printed dates with the calendar…</source>
            <translation>Đang so ngày đã in với lịch…</translation>
        </message>
        <message>
            <source>Issuing the receipts anew…</source>
            <translation>Đang cấp lại giấy hẹn…</translation>
        </message>
        <message>
            <source>The calendar is changed. Dossiers with a new date: {unprinted}.</source>
            <translation>Đã thay đổi lịch. Hồ sơ nhận ngày hẹn mới: {unprinted}.</translation>
        </message>
        <message>
            <source>Printed receipts that keep their promise unless you choose otherwise: {printed}.</source>
            <translation>Giấy hẹn đã in vẫn giữ ngày hẹn nếu bạn không chọn khác: {printed}.</translation>
        </message>
        <message>
            <source>Receipts issued anew: {codes}.</source>
            <translation>Đã cấp lại giấy hẹn: {codes}.</translation>
        </message>
        <message>
            <source>Kept: {name}</source>
            <translation>Đã ghi: {name}</translation>
        </message>
    </context>
    <context>
        <name>CalendarPreviewDialog</name>
        <message>
            <source>Change of the calendar</source>
            <translation>Thay đổi lịch làm việc</translation>
        </message>
        <message>
            <source>Confirm the change</source>
            <translation>Xác nhận thay đổi</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Hủy</translation>
        </message>
    </context>
    <context>
        <name>CalendarPreviewView</name>
        <message>
            <source>Dossiers that move</source>
            <translation>Hồ sơ đổi ngày hẹn</translation>
        </message>
        <message>
            <source>Nothing is changed yet</source>
            <translation>Chưa thay đổi gì</translation>
        </message>
        <message>
            <source>Open dossiers that get another date: {moving} – {printed} printed, {unprinted} not.</source>
            <translation>Hồ sơ đang giải quyết đổi ngày hẹn: {moving} – {printed} đã in giấy hẹn, {unprinted} chưa in.</translation>
        </message>
        <message>
            <source>No open dossier gets another date by this change.</source>
            <translation>Thay đổi này không làm đổi ngày hẹn của hồ sơ nào đang giải quyết.</translation>
        </message>
        <message>
            <source>Not printed: they take the new date at once.</source>
            <translation>Chưa in: nhận ngay ngày mới.</translation>
        </message>
        <message>
            <source>Printed: the promise stays until you choose the new date and issue the receipt anew.</source>
            <translation>Đã in: giữ ngày đã hẹn, cho đến khi bạn chọn ngày mới và cấp lại giấy hẹn.</translation>
        </message>
        <message>
            <source>Dates agreed with an apology stay: {held}.</source>
            <translation>Ngày đã xin lỗi và hẹn lại được giữ nguyên: {held}.</translation>
        </message>
        <message>
            <source>No dossier moves</source>
            <translation>Không hồ sơ nào đổi ngày</translation>
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
        <name>Certification</name>
        <message>
            <source>Copies</source>
            <translation>Bản sao</translation>
        </message>
        <message>
            <source>Signatures</source>
            <translation>Chữ ký</translation>
        </message>
        <message>
            <source>Translators</source>
            <translation>Người dịch</translation>
        </message>
        <message>
            <source>Contracts</source>
            <translation>Giao dịch</translation>
        </message>
        <message>
            <source>Cash</source>
            <translation>Tiền mặt</translation>
        </message>
        <message>
            <source>Bank transfer</source>
            <translation>Chuyển khoản</translation>
        </message>
        <message>
            <source>Not paid yet</source>
            <translation>Chưa thu</translation>
        </message>
        <message>
            <source>At once</source>
            <translation>Ngay</translation>
        </message>
        <message>
            <source>Appointment within the limit</source>
            <translation>Hẹn trong hạn</translation>
        </message>
        <message>
            <source>Appointment, {days} working day(s) more</source>
            <translation>Hẹn, kéo dài {days} ngày làm việc</translation>
        </message>
    </context>
    <context>
        <name>CertificationBooksView</name>
        <message>
            <source>Whole year</source>
            <translation>Cả năm</translation>
        </message>
        <message>
            <source>Month {month}</source>
            <translation>Tháng {month}</translation>
        </message>
        <message>
            <source>Entries of the book</source>
            <translation>Các số trong sổ</translation>
        </message>
        <message>
            <source>Nothing was certified in this month.</source>
            <translation>Không có việc chứng thực nào.</translation>
        </message>
        <message>
            <source>The book was printed, bound and compared</source>
            <translation>Đã in, đóng sổ và đối chiếu</translation>
        </message>
        <message>
            <source>Close the year</source>
            <translation>Khóa sổ năm</translation>
        </message>
        <message>
            <source>Excel file…</source>
            <translation>Tệp Excel…</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Xem trước</translation>
        </message>
        <message>
            <source>Print the book</source>
            <translation>In sổ</translation>
        </message>
        <message>
            <source>Leave the books</source>
            <translation>Rời sổ</translation>
        </message>
        <message>
            <source>Books of certifications</source>
            <translation>Sổ chứng thực</translation>
        </message>
        <message>
            <source>Book</source>
            <translation>Sổ</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Tháng</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Năm</translation>
        </message>
        <message>
            <source>Folder for the book</source>
            <translation>Thư mục lưu sổ</translation>
        </message>
        <message>
            <source>Written: {path}</source>
            <translation>Đã ghi: {path}</translation>
        </message>
        <message>
            <source>Closed at number {number}.</source>
            <translation>Đã khóa sổ ở số {number}.</translation>
        </message>
    </context>
    <context>
        <name>CertificationCard</name>
        <message>
            <source>Receipt wanted</source>
            <translation>In giấy tiếp nhận</translation>
        </message>
        <message>
            <source>Print the receipt</source>
            <translation>In giấy tiếp nhận</translation>
        </message>
        <message>
            <source>Certify</source>
            <translation>Chứng thực</translation>
        </message>
        <message>
            <source>Signed by</source>
            <translation>Người ký chứng thực</translation>
        </message>
        <message>
            <source>Fee  Ctrl+T</source>
            <translation>Thu phí  Ctrl+T</translation>
        </message>
        <message>
            <source>Certified  Ctrl+H</source>
            <translation>Chứng thực  Ctrl+H</translation>
        </message>
        <message>
            <source>To pay</source>
            <translation>Phải thu</translation>
        </message>
        <message>
            <source>Papers: {count}</source>
            <translation>Số giấy tờ: {count}</translation>
        </message>
        <message>
            <source>The numbers for the stamps stand here afterwards.</source>
            <translation>Số chứng thực để ghi lên dấu sẽ hiện ở đây.</translation>
        </message>
        <message>
            <source>Certified now</source>
            <translation>Đã chứng thực</translation>
        </message>
        <message>
            <source>Appointment</source>
            <translation>Hẹn trả</translation>
        </message>
    </context>
    <context>
        <name>CertificationPage</name>
        <message>
            <source>This visit was certified before as {code}; nothing was entered again.</source>
            <translation>Lượt này đã chứng thực với mã {code}; không vào sổ lần nữa.</translation>
        </message>
        <message>
            <source>Certified: {code}</source>
            <translation>Đã chứng thực: {code}</translation>
        </message>
        <message>
            <source>Accepted: {code}</source>
            <translation>Đã tiếp nhận: {code}</translation>
        </message>
        <message>
            <source>The visit begun at {time} is back. Ctrl+Shift+Backspace clears it.</source>
            <translation>Lượt bắt đầu lúc {time} đã trở lại. Ctrl+Shift+Backspace để xóa.</translation>
        </message>
        <message>
            <source>The visit was cleared. Ctrl+Shift+Backspace brings it back.</source>
            <translation>Đã xóa lượt này. Ctrl+Shift+Backspace để lấy lại.</translation>
        </message>
    </context>
    <context>
        <name>CertificationView</name>
        <message>
            <source>Scan the citizen card, or type.</source>
            <translation>Quét thẻ căn cước, hoặc gõ.</translation>
        </message>
        <message>
            <source>Last requester</source>
            <translation>Người vừa rồi</translation>
        </message>
        <message>
            <source>Certification books</source>
            <translation>Sổ chứng thực</translation>
        </message>
        <message>
            <source>Remove line</source>
            <translation>Bỏ dòng</translation>
        </message>
        <message>
            <source>Clear all</source>
            <translation>Xóa hết</translation>
        </message>
        <message>
            <source>Certify what waits</source>
            <translation>Chứng thực phần chờ</translation>
        </message>
        <message>
            <source>Papers of this visit</source>
            <translation>Giấy tờ của lượt này</translation>
        </message>
        <message>
            <source>Certified today</source>
            <translation>Đã chứng thực hôm nay</translation>
        </message>
        <message>
            <source>Requester</source>
            <translation>Người yêu cầu</translation>
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
            <source>Papers</source>
            <translation>Giấy tờ</translation>
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
        <name>ChangePreview</name>
        <message>
            <source>Back, nothing is changed  Esc</source>
            <translation>Quay lại, không đổi gì  Esc</translation>
        </message>
        <message>
            <source>Confirm the change</source>
            <translation>Xác nhận thay đổi</translation>
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
        <name>ComingIn</name>
        <message>
            <source>this office</source>
            <translation>cơ quan nhập</translation>
        </message>
        <message>
            <source>The answer is late: it was due by {by}. It is accepted all the same, and counted.</source>
            <translation>Trả lời muộn: lẽ ra chậm nhất {by}. Vẫn tiếp nhận, và được tính là một lần muộn.</translation>
        </message>
        <message>
            <source>To be answered by {by}.</source>
            <translation>Phải trả lời chậm nhất {by}.</translation>
        </message>
        <message>
            <source>How filed, who decides</source>
            <translation>Cách nộp, nơi giải quyết</translation>
        </message>
        <message>
            <source>decides: {office}</source>
            <translation>giải quyết: {office}</translation>
        </message>
        <message>
            <source>Filed on, at</source>
            <translation>Nộp lúc (ngày, giờ)</translation>
        </message>
        <message>
            <source>Came in</source>
            <translation>Cách nộp</translation>
        </message>
        <message>
            <source>Who helped to file</source>
            <translation>Người, đơn vị hỗ trợ nộp</translation>
        </message>
        <message>
            <source>Which office decides</source>
            <translation>Cơ quan giải quyết</translation>
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
        <name>ContactPart</name>
        <message>
            <source>How the citizen was told</source>
            <translation>Đã báo công dân bằng cách</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>Nội dung đã báo</translation>
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
        <name>CorrectionPart</name>
        <message>
            <source>By a representative</source>
            <translation>Người khác nộp thay</translation>
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
            <source>Helped to file</source>
            <translation>Nơi hỗ trợ nộp</translation>
        </message>
        <message>
            <source>Received by</source>
            <translation>Nơi tiếp nhận</translation>
        </message>
        <message>
            <source>Decides</source>
            <translation>Nơi giải quyết</translation>
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
            <source>Number of the result</source>
            <translation>Số của kết quả</translation>
        </message>
        <message>
            <source>Handed over</source>
            <translation>Đã trả</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Cách trả</translation>
        </message>
        <message>
            <source>Dates agreed</source>
            <translation>Các lần hẹn lại</translation>
        </message>
        <message>
            <source>Clock stopped</source>
            <translation>Thời gian tạm dừng</translation>
        </message>
        <message>
            <source>Lies with</source>
            <translation>Đang ở</translation>
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
            <source>Filed</source>
            <translation>Nộp lúc</translation>
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
        <message>
            <source>here, at this desk</source>
            <translation>tại bộ phận này</translation>
        </message>
        <message>
            <source>{due}, told {moment}</source>
            <translation>{due}, báo lúc {moment}</translation>
        </message>
        <message>
            <source>still</source>
            <translation>đến nay</translation>
        </message>
        <message>
            <source>{holder}, since {moment}</source>
            <translation>{holder}, từ {moment}</translation>
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
        <name>DayRows</name>
        <message>
            <source>Day</source>
            <translation>Ngày</translation>
        </message>
        <message>
            <source>Weekday</source>
            <translation>Thứ</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>Loại ngày</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Tên</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Văn bản</translation>
        </message>
        <message>
            <source>Known from</source>
            <translation>Nguồn</translation>
        </message>
        <message>
            <source>perhaps off</source>
            <translation>có thể nghỉ</translation>
        </message>
        <message>
            <source>day off</source>
            <translation>nghỉ</translation>
        </message>
        <message>
            <source>make-up day</source>
            <translation>làm bù</translation>
        </message>
        <message>
            <source>other hours</source>
            <translation>giờ khác</translation>
        </message>
        <message>
            <source>official</source>
            <translation>chính thức</translation>
        </message>
        <message>
            <source>this office</source>
            <translation>cơ quan nhập</translation>
        </message>
        <message>
            <source>forecast</source>
            <translation>dự kiến</translation>
        </message>
        <message>
            <source>not decided</source>
            <translation>còn chờ</translation>
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
        <message>
            <source>Guidance, no dossier</source>
            <translation>Hướng dẫn, chưa tiếp nhận</translation>
        </message>
        <message>
            <source>Refused at the counter</source>
            <translation>Từ chối tại quầy</translation>
        </message>
        <message>
            <source>For another office</source>
            <translation>Nhận thay cơ quan khác</translation>
        </message>
        <message>
            <source>One-time rules broken</source>
            <translation>Vượt quy định</translation>
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
        <message numerus="yes">
            <source>The date was moved %n time(s).</source>
            <translation>
                <numerusform>Đã hẹn lại %n lần.</numerusform>
            </translation>
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
            <source>Attachments</source>
            <translation>Tệp đính kèm</translation>
        </message>
        <message>
            <source>Legs</source>
            <translation>Liên thông</translation>
        </message>
        <message>
            <source>Made: {form}, issue {issue}. F11 prints it, Ctrl+P shows it.</source>
            <translation>Đã lập: {form}, lần {issue}. F11 in, Ctrl+P xem.</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Xem</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>In</translation>
        </message>
        <message>
            <source>Fee</source>
            <translation>Phí, lệ phí</translation>
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
        <name>EntriesModel</name>
        <message>
            <source>Number</source>
            <translation>Số</translation>
        </message>
        <message>
            <source>Book</source>
            <translation>Sổ</translation>
        </message>
        <message>
            <source>Entered at</source>
            <translation>Lúc</translation>
        </message>
        <message>
            <source>Requester</source>
            <translation>Người yêu cầu</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Giấy tờ</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>Bản sao</translation>
        </message>
        <message>
            <source>Fee</source>
            <translation>Phí, lệ phí</translation>
        </message>
        <message>
            <source>waits</source>
            <translation>chờ</translation>
        </message>
    </context>
    <context>
        <name>EntryRows</name>
        <message>
            <source>Their code</source>
            <translation>Mã bên kia</translation>
        </message>
        <message>
            <source>Here</source>
            <translation>Ở đây</translation>
        </message>
        <message>
            <source>What became of it</source>
            <translation>Kết quả nhận</translation>
        </message>
        <message>
            <source>Here before; nothing changed</source>
            <translation>Đã có từ trước, không đổi gì</translation>
        </message>
        <message>
            <source>Result received back</source>
            <translation>Đã nhận kết quả về</translation>
        </message>
        <message>
            <source>Received, due {moment}</source>
            <translation>Đã tiếp nhận, hạn {moment}</translation>
        </message>
    </context>
    <context>
        <name>ExchangePage</name>
        <message>
            <source>Package for {office}: {entries} entries, {files} attachments, {size}. Code {code}.</source>
            <translation>Gói cho {office}: {entries} hồ sơ, {files} tệp đính kèm, {size}. Mã {code}.</translation>
        </message>
        <message>
            <source>Parts of the exchange</source>
            <translation>Các phần trao đổi</translation>
        </message>
        <message>
            <source>Packages in</source>
            <translation>Gói đến</translation>
        </message>
        <message>
            <source>Packages out</source>
            <translation>Gói đi</translation>
        </message>
        <message>
            <source>Exchange keys</source>
            <translation>Khóa trao đổi</translation>
        </message>
        <message>
            <source>Exchange with other offices</source>
            <translation>Trao đổi với cơ quan khác</translation>
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
        <name>FeeEntry</name>
        <message>
            <source>đồng</source>
            <translation>đồng</translation>
        </message>
        <message>
            <source>ordinary case</source>
            <translation>trường hợp thông thường</translation>
        </message>
        <message>
            <source>pays the ordinary fee</source>
            <translation>nộp theo mức chung</translation>
        </message>
        <message>
            <source>others pay {amount}</source>
            <translation>mức chung {amount}</translation>
        </message>
        <message>
            <source>by {act}</source>
            <translation>theo {act}</translation>
        </message>
        <message>
            <source>Papers alike</source>
            <translation>Số bản giống nhau</translation>
        </message>
        <message>
            <source>Reason or act that sets this amount</source>
            <translation>Lý do hoặc văn bản quy định mức thu này</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>Trường hợp</translation>
        </message>
        <message>
            <source>Who pays</source>
            <translation>Đối tượng nộp</translation>
        </message>
        <message>
            <source>How many</source>
            <translation>Số lượng</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Số tiền</translation>
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
        <name>FeePanel</name>
        <message>
            <source>Receive  Enter</source>
            <translation>Thu tiền  Enter</translation>
        </message>
        <message>
            <source>Receive more all the same</source>
            <translation>Vẫn thu thêm</translation>
        </message>
        <message>
            <source>Receive the fee · {code}</source>
            <translation>Thu phí, lệ phí · {code}</translation>
        </message>
        <message>
            <source>Received: {amount} · fee receipt {number}</source>
            <translation>Đã thu: {amount} · phiếu thu {number}</translation>
        </message>
        <message>
            <source>Fee receipt {number} is cancelled; it stays listed.</source>
            <translation>Đã hủy phiếu thu {number}; phiếu vẫn nằm trong danh sách.</translation>
        </message>
        <message>
            <source>Paid by</source>
            <translation>Hình thức nộp</translation>
        </message>
        <message>
            <source>Number of the treasury's receipt</source>
            <translation>Số biên lai thu phí, lệ phí</translation>
        </message>
        <message>
            <source>Close  Esc</source>
            <translation>Đóng  Esc</translation>
        </message>
    </context>
    <context>
        <name>FeeSlipsBar</name>
        <message>
            <source>Print slip</source>
            <translation>In phiếu thu</translation>
        </message>
        <message>
            <source>Cancel slip</source>
            <translation>Hủy phiếu thu</translation>
        </message>
        <message>
            <source>Cancel this slip  Enter</source>
            <translation>Hủy phiếu này  Enter</translation>
        </message>
        <message>
            <source>{slip} · CANCELLED</source>
            <translation>{slip} · ĐÃ HỦY</translation>
        </message>
        <message>
            <source>Fee receipts of this dossier</source>
            <translation>Phiếu thu của hồ sơ này</translation>
        </message>
        <message>
            <source>Why the slip is cancelled</source>
            <translation>Lý do hủy phiếu thu</translation>
        </message>
    </context>
    <context>
        <name>FeeTotalsView</name>
        <message>
            <source>Fees of the day</source>
            <translation>Phí, lệ phí trong ngày</translation>
        </message>
        <message>
            <source>By kind</source>
            <translation>Theo loại</translation>
        </message>
        <message>
            <source>By method</source>
            <translation>Theo hình thức</translation>
        </message>
        <message>
            <source>By officer</source>
            <translation>Theo người thu</translation>
        </message>
        <message numerus="yes">
            <source>Fees: {net} from %n receipt(s)</source>
            <translation>
                <numerusform>Phí, lệ phí: {net} từ %n phiếu thu</numerusform>
            </translation>
        </message>
        <message>
            <source>received {received}, given back {given_back}</source>
            <translation>thu {received}, trả lại {given_back}</translation>
        </message>
        <message>
            <source>Cancelled: {number} · {amount} · {officer} · {reason}</source>
            <translation>Đã hủy: {number} · {amount} · {officer} · {reason}</translation>
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
            <source>Display shows a payment</source>
            <translation>Đang hiện mã nộp phí</translation>
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
            <source> · {late} WITHOUT APOLOGY</source>
            <translation> · {late} CHƯA XIN LỖI</translation>
        </message>
        <message>
            <source> · {kept} not collected</source>
            <translation> · {kept} chưa đến nhận</translation>
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
        <name>GoingRows</name>
        <message>
            <source>Tracking number</source>
            <translation>Số hiệu bưu gửi</translation>
        </message>
    </context>
    <context>
        <name>GroundPart</name>
        <message>
            <source>The right office</source>
            <translation>Cơ quan đúng thẩm quyền</translation>
        </message>
        <message>
            <source>Ground of the refusal</source>
            <translation>Căn cứ từ chối</translation>
        </message>
    </context>
    <context>
        <name>Guidance</name>
        <message>
            <source>Made: {form} no. {number}/{year}. F11 prints it again, Ctrl+Shift+Backspace clears the form.</source>
            <translation>Đã lập: {form} số {number}/{year}. F11 in lại, Ctrl+Shift+Backspace xóa phiếu nhập.</translation>
        </message>
    </context>
    <context>
        <name>GuidancePanel</name>
        <message>
            <source>Guide instead</source>
            <translation>Chuyển sang hướng dẫn</translation>
        </message>
        <message>
            <source>Refuse instead</source>
            <translation>Chuyển sang từ chối</translation>
        </message>
        <message>
            <source>Cancel  Esc</source>
            <translation>Bỏ qua  Esc</translation>
        </message>
        <message>
            <source>Guide and print</source>
            <translation>Hướng dẫn và in</translation>
        </message>
        <message>
            <source>Refuse and print</source>
            <translation>Từ chối và in</translation>
        </message>
    </context>
    <context>
        <name>HandoverPage</name>
        <message>
            <source>Printed: {code}</source>
            <translation>Đã in: {code}</translation>
        </message>
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
        <message>
            <source>F11 prints the note of the result, Ctrl+P shows it.</source>
            <translation>F11 in giấy biên nhận, Ctrl+P xem.</translation>
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
        <message numerus="yes">
            <source>Hand over %n result(s)</source>
            <translation>
                <numerusform>Trả %n kết quả</numerusform>
            </translation>
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
        <name>HeldRows</name>
        <message>
            <source>Standing there</source>
            <translation>Tình trạng tại đó</translation>
        </message>
        <message>
            <source>At</source>
            <translation>Đang ở</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Mã hồ sơ</translation>
        </message>
        <message>
            <source>Procedure</source>
            <translation>Thủ tục</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Từ lúc</translation>
        </message>
        <message>
            <source>Due there</source>
            <translation>Hạn tại đó</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Danh sách</translation>
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
        <name>IntakeColumns</name>
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
    </context>
    <context>
        <name>JointReceiptView</name>
        <message>
            <source>All who handed in agree to one paper</source>
            <translation>Những người nộp đều đồng ý dùng chung giấy</translation>
        </message>
        <message>
            <source>Make and print</source>
            <translation>Lập và in</translation>
        </message>
        <message>
            <source>Joint receipts made</source>
            <translation>Giấy tiếp nhận chung đã lập</translation>
        </message>
        <message>
            <source>Dossier code, Enter adds it</source>
            <translation>Mã hồ sơ, Enter để thêm</translation>
        </message>
        <message>
            <source>On this receipt, Delete takes one away</source>
            <translation>Trên giấy này, Delete để bỏ một hồ sơ</translation>
        </message>
    </context>
    <context>
        <name>KeysView</name>
        <message>
            <source>Figures of our key</source>
            <translation>Dãy số khóa của mình</translation>
        </message>
        <message>
            <source>Offices we exchange with</source>
            <translation>Các cơ quan cùng trao đổi</translation>
        </message>
        <message>
            <source>No other office is known yet</source>
            <translation>Chưa có cơ quan nào khác</translation>
        </message>
        <message>
            <source>Exchange keys with it: save ours for it, and enter the one it saved for us.</source>
            <translation>Trao đổi khóa với họ: lưu khóa của mình gửi đi, nhập khóa họ gửi đến.</translation>
        </message>
        <message>
            <source>Exchange keys</source>
            <translation>Khóa trao đổi</translation>
        </message>
        <message>
            <source>Key of another office</source>
            <translation>Khóa của cơ quan khác</translation>
        </message>
        <message>
            <source>Call {name} on a number you know, not one from their message. Let them read the figures of their own key; every group has to be the same.</source>
            <translation>Gọi cho {name} theo số điện thoại mình biết, không lấy số trong thư họ gửi. Nhờ họ đọc dãy số khóa của chính họ; mọi nhóm số phải giống nhau.</translation>
        </message>
        <message>
            <source>Entered: {name}. Nothing is exchanged before its figures are compared.</source>
            <translation>Đã nhập: {name}. Chưa trao đổi gì trước khi đối chiếu dãy số.</translation>
        </message>
        <message>
            <source>The key of {name} is known and confirmed already.</source>
            <translation>Khóa của {name} đã có và đã xác nhận.</translation>
        </message>
        <message>
            <source>Confirmed: {name}</source>
            <translation>Đã xác nhận: {name}</translation>
        </message>
        <message>
            <source>Saved as {path}.</source>
            <translation>Đã lưu {path}.</translation>
        </message>
        <message>
            <source>Save our key</source>
            <translation>Lưu khóa của mình</translation>
        </message>
        <message>
            <source>Figures of their key</source>
            <translation>Dãy số khóa của họ</translation>
        </message>
        <message>
            <source>Not the same</source>
            <translation>Không giống</translation>
        </message>
        <message>
            <source>All the same</source>
            <translation>Giống hết</translation>
        </message>
        <message>
            <source>Our key</source>
            <translation>Khóa của cơ quan mình</translation>
        </message>
        <message>
            <source>Save for others…</source>
            <translation>Lưu để gửi…</translation>
        </message>
        <message>
            <source>Compare and confirm</source>
            <translation>Đối chiếu, xác nhận</translation>
        </message>
        <message>
            <source>Paste a key</source>
            <translation>Dán khóa</translation>
        </message>
        <message>
            <source>Enter a key file…</source>
            <translation>Nhập tệp khóa…</translation>
        </message>
        <message>
            <source>Other offices</source>
            <translation>Cơ quan khác</translation>
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
        <name>LackingLine</name>
        <message>
            <source>What is wrong with it</source>
            <translation>Chưa hợp lệ chỗ nào</translation>
        </message>
        <message>
            <source>in order</source>
            <translation>đã đủ</translation>
        </message>
        <message>
            <source>not asked for</source>
            <translation>không yêu cầu</translation>
        </message>
        <message>
            <source>handed in: {counts}</source>
            <translation>đã nộp: {counts}</translation>
        </message>
        <message>
            <source>not handed in</source>
            <translation>chưa nộp</translation>
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
    </context>
    <context>
        <name>LackingPart</name>
        <message>
            <source>Other paper</source>
            <translation>Giấy tờ khác</translation>
        </message>
        <message>
            <source>To be brought by</source>
            <translation>Nộp bổ sung trước ngày</translation>
        </message>
        <message>
            <source>Space: missing, not valid, in order · N: what is wrong · ← → and digits: counts</source>
            <translation>Dấu cách: còn thiếu, chưa hợp lệ, đã đủ · N: lý do · ← → và chữ số: số bản</translation>
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
    </context>
    <context>
        <name>LeaderPart</name>
        <message>
            <source>The leader who answers for it</source>
            <translation>Lãnh đạo đồng ý</translation>
        </message>
        <message>
            <source>The leader's reason</source>
            <translation>Lý do của lãnh đạo</translation>
        </message>
    </context>
    <context>
        <name>LegsView</name>
        <message>
            <source>Stage</source>
            <translation>Giai đoạn</translation>
        </message>
        <message>
            <source>Unit and part of the work</source>
            <translation>Đơn vị và phần việc</translation>
        </message>
        <message>
            <source>Began</source>
            <translation>Bắt đầu</translation>
        </message>
        <message>
            <source>Due by</source>
            <translation>Hạn</translation>
        </message>
        <message>
            <source>Standing</source>
            <translation>Tình trạng hạn</translation>
        </message>
        <message>
            <source>{ending} {moment}</source>
            <translation>{ending} {moment}</translation>
        </message>
        <message numerus="yes">
            <source>{ended}, %n working day(s) late</source>
            <translation>
                <numerusform>{ended}, trễ %n ngày làm việc</numerusform>
            </translation>
        </message>
        <message>
            <source>not begun</source>
            <translation>chưa đến lượt</translation>
        </message>
        <message>
            <source>not sent yet, {standing}</source>
            <translation>chưa chuyển, {standing}</translation>
        </message>
        <message>
            <source>Finish: {name}</source>
            <translation>Kết thúc: {name}</translation>
        </message>
    </context>
    <context>
        <name>LetterEntry</name>
        <message>
            <source>Enter fills in what the dossier says</source>
            <translation>Bấm Enter để điền theo hồ sơ</translation>
        </message>
        <message>
            <source>Dossier code, where it is about one</source>
            <translation>Mã hồ sơ (nếu thư về một hồ sơ)</translation>
        </message>
        <message>
            <source>Kind of letter</source>
            <translation>Loại thư</translation>
        </message>
        <message>
            <source>Name of who signs, empty for the pen</source>
            <translation>Họ tên người ký (để trống nếu ký tay)</translation>
        </message>
    </context>
    <context>
        <name>LetterPreview</name>
        <message>
            <source>Letter as it will be printed</source>
            <translation>Thư như khi in</translation>
        </message>
    </context>
    <context>
        <name>Letters</name>
        <message>
            <source>Congratulation on a birth</source>
            <translation>Chúc mừng sinh con</translation>
        </message>
        <message>
            <source>Congratulation on a marriage</source>
            <translation>Chúc mừng kết hôn</translation>
        </message>
        <message>
            <source>Condolence</source>
            <translation>Chia buồn</translation>
        </message>
        <message>
            <source>Thanks</source>
            <translation>Cảm ơn</translation>
        </message>
        <message>
            <source>Apology</source>
            <translation>Xin lỗi</translation>
        </message>
        <message>
            <source>Who receives it</source>
            <translation>Người nhận thư</translation>
        </message>
        <message>
            <source>Dossier code</source>
            <translation>Mã hồ sơ</translation>
        </message>
        <message>
            <source>Procedure</source>
            <translation>Thủ tục</translation>
        </message>
        <message>
            <source>Name of the child</source>
            <translation>Họ tên cháu</translation>
        </message>
        <message>
            <source>Name of the other spouse</source>
            <translation>Họ tên người vợ hoặc chồng</translation>
        </message>
        <message>
            <source>Who has died, with the form of address</source>
            <translation>Người đã mất, kèm cách xưng hô</translation>
        </message>
        <message>
            <source>What went wrong</source>
            <translation>Điều chưa tốt</translation>
        </message>
        <message>
            <source>This office</source>
            <translation>Tên cơ quan</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Địa danh</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Ngày</translation>
        </message>
        <message>
            <source>Who works here</source>
            <translation>Người đang làm việc</translation>
        </message>
    </context>
    <context>
        <name>LettersView</name>
        <message>
            <source>Letters made</source>
            <translation>Thư đã lập</translation>
        </message>
        <message>
            <source>Make and print</source>
            <translation>Lập và in</translation>
        </message>
        <message>
            <source>Edit the wording</source>
            <translation>Sửa mẫu thư</translation>
        </message>
        <message>
            <source>Keep the wording</source>
            <translation>Giữ mẫu thư</translation>
        </message>
        <message>
            <source>Shipped wording</source>
            <translation>Mẫu có sẵn</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>Thôi</translation>
        </message>
        <message>
            <source>Made: letter {number}/{year}.</source>
            <translation>Đã lập thư số {number}/{year}.</translation>
        </message>
        <message>
            <source>Kept as this office's own wording: {kind}</source>
            <translation>Đã giữ mẫu thư riêng của cơ quan: {kind}</translation>
        </message>
        <message>
            <source>The shipped wording holds again: {kind}</source>
            <translation>Dùng lại mẫu có sẵn: {kind}</translation>
        </message>
    </context>
    <context>
        <name>ListPrinting</name>
        <message>
            <source>Printed: {code}</source>
            <translation>Đã in: {code}</translation>
        </message>
        <message>
            <source>The reminder list was printed.</source>
            <translation>Đã in danh sách đôn đốc.</translation>
        </message>
    </context>
    <context>
        <name>ListRows</name>
        <message>
            <source>List</source>
            <translation>Danh sách</translation>
        </message>
        <message>
            <source>Goes to</source>
            <translation>Giao cho</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Lập lúc</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Người lập</translation>
        </message>
        <message>
            <source>Dossiers</source>
            <translation>Hồ sơ</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Đã về</translation>
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
        <name>MadeModel</name>
        <message>
            <source>No.</source>
            <translation>Số</translation>
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
            <source>not yet</source>
            <translation>chưa in</translation>
        </message>
    </context>
    <context>
        <name>MadePapers</name>
        <message>
            <source>None was made yet</source>
            <translation>Chưa có giấy nào</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Xem</translation>
        </message>
        <message>
            <source>Print again</source>
            <translation>In lại</translation>
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
        <name>MoveRows</name>
        <message>
            <source>Dossier</source>
            <translation>Hồ sơ</translation>
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
            <source>Receipt</source>
            <translation>Giấy hẹn</translation>
        </message>
        <message>
            <source>Promised</source>
            <translation>Đã hẹn</translation>
        </message>
        <message>
            <source>By the new calendar</source>
            <translation>Theo lịch mới</translation>
        </message>
        <message>
            <source>stays, agreed</source>
            <translation>giữ, đã hẹn lại</translation>
        </message>
        <message>
            <source>Issue anew</source>
            <translation>Cấp lại</translation>
        </message>
        <message>
            <source>Promise stays</source>
            <translation>Giữ ngày đã hẹn</translation>
        </message>
        <message>
            <source>printed</source>
            <translation>đã in</translation>
        </message>
        <message>
            <source>not printed</source>
            <translation>chưa in</translation>
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
        <name>NewDatePart</name>
        <message>
            <source>↑ a working day later, ↓ a working day earlier</source>
            <translation>↑ lùi một ngày làm việc, ↓ sớm hơn một ngày làm việc</translation>
        </message>
        <message>
            <source>New date</source>
            <translation>Ngày hẹn mới</translation>
        </message>
        <message>
            <source>{day} is no working day: {why}.</source>
            <translation>{day} không phải ngày làm việc: {why}.</translation>
        </message>
        <message numerus="yes">
            <source>%n working day(s) after the date {due}</source>
            <translation>
                <numerusform>Muộn %n ngày làm việc so với ngày hẹn {due}</numerusform>
            </translation>
        </message>
        <message>
            <source>time no. {times} that the date is moved</source>
            <translation>hẹn lại lần thứ {times}</translation>
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
        <name>OfficeRows</name>
        <message>
            <source>Office</source>
            <translation>Cơ quan</translation>
        </message>
        <message>
            <source>Key compared</source>
            <translation>Đối chiếu khóa</translation>
        </message>
        <message>
            <source>Office code</source>
            <translation>Mã cơ quan</translation>
        </message>
        <message>
            <source>Not yet: compare and confirm it</source>
            <translation>Chưa: hãy đối chiếu và xác nhận</translation>
        </message>
    </context>
    <context>
        <name>OpeningView</name>
        <message>
            <source>What became of the package</source>
            <translation>Kết quả nhận gói</translation>
        </message>
        <message>
            <source>Packages</source>
            <translation>Gói trao đổi</translation>
        </message>
        <message>
            <source>Open a package</source>
            <translation>Mở gói</translation>
        </message>
        <message>
            <source>Checking {file}…</source>
            <translation>Đang kiểm tra {file}…</translation>
        </message>
        <message>
            <source>Dossiers of {office}, sealed {moment}</source>
            <translation>Hồ sơ của {office}, niêm phong {moment}</translation>
        </message>
        <message>
            <source>Results of {office}, sealed {moment}</source>
            <translation>Kết quả của {office}, niêm phong {moment}</translation>
        </message>
        <message>
            <source>The package was not taken</source>
            <translation>Không nhận gói này</translation>
        </message>
        <message>
            <source>This package was opened before. Nothing was changed.</source>
            <translation>Gói này đã mở trước đây. Không thay đổi gì.</translation>
        </message>
        <message>
            <source>{taken} taken in, {left} left out. Opened again later, they are tried anew.</source>
            <translation>Nhận {taken}, để lại {left}. Mở lại gói sau này sẽ thử nhận tiếp.</translation>
        </message>
        <message>
            <source>Taken in: {taken}</source>
            <translation>Đã nhận: {taken}</translation>
        </message>
        <message>
            <source>Which package?</source>
            <translation>Mở gói nào?</translation>
        </message>
        <message>
            <source>A file of another office, from a stick or an e-mail. Press F12, or drop it here. It is checked first: seal, sender, address, every scan. Nothing is changed before all of it holds.</source>
            <translation>Tệp của cơ quan khác, từ USB hoặc thư điện tử. Nhấn F12 hoặc thả tệp vào đây. Gói được kiểm tra trước: niêm phong, nơi gửi, nơi nhận, từng bản quét. Chưa đúng hết thì không thay đổi gì.</translation>
        </message>
        <message>
            <source>Open a package…</source>
            <translation>Mở gói…</translation>
        </message>
    </context>
    <context>
        <name>OtherResults</name>
        <message numerus="yes">
            <source>%n more result(s) ready for this person: tick to give together</source>
            <translation>
                <numerusform>Người này còn %n kết quả khác đã có: đánh dấu để trả cùng lúc</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PackingView</name>
        <message>
            <source>Scan or type: BG-2026-0003, or codes of dossiers</source>
            <translation>Quét hoặc gõ: BG-2026-0003, hoặc mã các hồ sơ</translation>
        </message>
        <message>
            <source>Results that have not gone back</source>
            <translation>Kết quả chưa gửi lại</translation>
        </message>
        <message>
            <source>No result waits to go back</source>
            <translation>Không có kết quả chờ gửi lại</translation>
        </message>
        <message>
            <source>What was received from other offices comes here when its result is ready.</source>
            <translation>Hồ sơ nhận từ cơ quan khác sẽ hiện ở đây khi có kết quả.</translation>
        </message>
        <message>
            <source>Sealing {file}…</source>
            <translation>Đang niêm phong {file}…</translation>
        </message>
        <message>
            <source>Only that office can open the file. On a lost stick it tells nobody anything.</source>
            <translation>Chỉ cơ quan đó mở được gói. USB có thất lạc cũng không ai đọc được.</translation>
        </message>
        <message>
            <source>No office is confirmed yet: enter its key and compare it first (3).</source>
            <translation>Chưa cơ quan nào được xác nhận: nhập khóa và đối chiếu trước (3).</translation>
        </message>
        <message>
            <source>Save the package</source>
            <translation>Lưu gói</translation>
        </message>
        <message>
            <source>Make the package…</source>
            <translation>Lập gói…</translation>
        </message>
        <message>
            <source>Send the results back…</source>
            <translation>Gửi kết quả lại…</translation>
        </message>
        <message>
            <source>results</source>
            <translation>ket-qua</translation>
        </message>
        <message>
            <source>Dossiers to another office</source>
            <translation>Hồ sơ gửi cơ quan khác</translation>
        </message>
        <message>
            <source>Results to send back</source>
            <translation>Kết quả cần gửi lại</translation>
        </message>
        <message>
            <source>For which office</source>
            <translation>Gửi cho cơ quan</translation>
        </message>
        <message>
            <source>Hand-over list or dossiers</source>
            <translation>Danh sách bàn giao hoặc hồ sơ</translation>
        </message>
        <message>
            <source>Was a package lost? Choose none here and type its dossiers at the left.</source>
            <translation>Gói bị thất lạc? Bỏ chọn ở đây và gõ mã hồ sơ của gói ở bên trái.</translation>
        </message>
    </context>
    <context>
        <name>PaperEntry</name>
        <message>
            <source>English – Vietnamese</source>
            <translation>Anh – Việt</translation>
        </message>
        <message>
            <source>Papers used before</source>
            <translation>Giấy tờ đã dùng</translation>
        </message>
        <message>
            <source>Enter takes the marked paper, Tab keeps what is typed. In the empty field 1 to 4 choose the book.</source>
            <translation>Enter lấy giấy tờ đang chọn, Tab giữ nguyên chữ đã gõ. Trong ô trống, phím 1 đến 4 chọn sổ.</translation>
        </message>
        <message>
            <source>Kind of paper</source>
            <translation>Loại giấy tờ</translation>
        </message>
        <message>
            <source>Pages of the original</source>
            <translation>Số trang bản chính</translation>
        </message>
        <message>
            <source>Copies, papers</source>
            <translation>Số bản</translation>
        </message>
        <message>
            <source>Procedure</source>
            <translation>Thủ tục</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Ngôn ngữ</translation>
        </message>
        <message>
            <source>Pays as</source>
            <translation>Đối tượng</translation>
        </message>
        <message>
            <source>everybody</source>
            <translation>thông thường</translation>
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
        <name>PaperPrinting</name>
        <message>
            <source>Printed: {name}</source>
            <translation>Đã in: {name}</translation>
        </message>
    </context>
    <context>
        <name>PapersPage</name>
        <message>
            <source>Register of dossiers  Alt+1</source>
            <translation>Sổ theo dõi hồ sơ  Alt+1</translation>
        </message>
        <message>
            <source>Letters  Alt+2</source>
            <translation>Thư  Alt+2</translation>
        </message>
        <message>
            <source>One receipt for several dossiers  Alt+3</source>
            <translation>Giấy tiếp nhận chung  Alt+3</translation>
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
        <name>PaymentBox</name>
        <message>
            <source>Code for the transfer</source>
            <translation>Mã chuyển khoản</translation>
        </message>
        <message>
            <source>No QR code: the office has no bank account, or nothing is due.</source>
            <translation>Không có mã QR: cơ quan chưa khai tài khoản, hoặc không phải nộp tiền.</translation>
        </message>
    </context>
    <context>
        <name>PaymentSheet</name>
        <message>
            <source>Scan with your banking app to pay</source>
            <translation>Quét bằng ứng dụng ngân hàng để nộp</translation>
        </message>
        <message>
            <source>Pay to</source>
            <translation>Đơn vị nhận</translation>
        </message>
        <message>
            <source>Dossier code</source>
            <translation>Mã hồ sơ</translation>
        </message>
        <message>
            <source>Check name and amount before you confirm.</source>
            <translation>Kiểm tra tên và số tiền trước khi xác nhận.</translation>
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
        <message>
            <source>View</source>
            <translation>Xem</translation>
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
        <name>PrintsModel</name>
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
        <message>
            <source>State</source>
            <translation>Tình trạng</translation>
        </message>
        <message numerus="yes">
            <source>%n time(s)</source>
            <translation>
                <numerusform>%n lần</numerusform>
            </translation>
        </message>
        <message>
            <source>not printed yet</source>
            <translation>chưa in</translation>
        </message>
        <message>
            <source>earlier issue</source>
            <translation>bản trước</translation>
        </message>
        <message>
            <source>VOID since {moment}</source>
            <translation>ĐÃ HỦY {moment}</translation>
        </message>
        <message>
            <source>issue {no} counts</source>
            <translation>nay dùng bản {no}</translation>
        </message>
        <message>
            <source>in force</source>
            <translation>còn hiệu lực</translation>
        </message>
    </context>
    <context>
        <name>PrintsTab</name>
        <message>
            <source>Forms made for the dossier</source>
            <translation>Giấy tờ đã lập cho hồ sơ</translation>
        </message>
        <message>
            <source>The receipt is not printed yet: F11 prints it.</source>
            <translation>Giấy tiếp nhận chưa in: bấm F11 để in.</translation>
        </message>
        <message>
            <source>Note of the result</source>
            <translation>Biên nhận trả kết quả</translation>
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
        <name>ReasonPart</name>
        <message>
            <source>Reason</source>
            <translation>Lý do</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Ghi chú</translation>
        </message>
    </context>
    <context>
        <name>ReceiptCard</name>
        <message>
            <source>Why</source>
            <translation>Vì sao</translation>
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
            <source>Receive the fee</source>
            <translation>Thu phí, lệ phí</translation>
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
            <source>Guide or refuse</source>
            <translation>Hướng dẫn, từ chối</translation>
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
        <name>RegisterModel</name>
        <message>
            <source>No.</source>
            <translation>Số</translation>
        </message>
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
            <source>Handed over</source>
            <translation>Đã trả</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Trạng thái</translation>
        </message>
    </context>
    <context>
        <name>RegisterView</name>
        <message>
            <source>Lines of the register</source>
            <translation>Các dòng của sổ theo dõi</translation>
        </message>
        <message>
            <source>Printed, compared, ready to be signed</source>
            <translation>Đã in, đối chiếu, sẵn sàng ký</translation>
        </message>
        <message>
            <source>Close the year</source>
            <translation>Khóa sổ năm</translation>
        </message>
        <message>
            <source>Excel file…</source>
            <translation>Tệp Excel…</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Xem trước</translation>
        </message>
        <message>
            <source>Print the register</source>
            <translation>In sổ</translation>
        </message>
        <message numerus="yes">
            <source>Drawing %n line(s)…</source>
            <translation>
                <numerusform>Đang dựng %n dòng…</numerusform>
            </translation>
        </message>
        <message>
            <source>Save the register</source>
            <translation>Lưu sổ theo dõi</translation>
        </message>
        <message>
            <source>Written: {path}</source>
            <translation>Đã ghi: {path}</translation>
        </message>
        <message>
            <source>No dossier in these days</source>
            <translation>Không có hồ sơ trong khoảng ngày này</translation>
        </message>
        <message>
            <source>Choose another year or days.</source>
            <translation>Chọn năm hoặc khoảng ngày khác.</translation>
        </message>
        <message>
            <source>The register of {year} is closed at number {number}.</source>
            <translation>Đã khóa sổ năm {year} ở số {number}.</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Năm</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Từ ngày</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Đến ngày</translation>
        </message>
    </context>
    <context>
        <name>ReissueView</name>
        <message>
            <source>Receipts whose date has moved</source>
            <translation>Giấy hẹn có ngày đã đổi</translation>
        </message>
        <message>
            <source>Open the dossier  Enter</source>
            <translation>Mở hồ sơ  Enter</translation>
        </message>
        <message numerus="yes">
            <source>%n printed receipt(s) promise another day than the calendar gives now.</source>
            <translation>
                <numerusform>%n giấy hẹn đã in ghi ngày khác với lịch hiện nay.</numerusform>
            </translation>
        </message>
        <message>
            <source>Every printed date agrees with the calendar</source>
            <translation>Mọi ngày đã in đều khớp với lịch</translation>
        </message>
        <message>
            <source>F5 looks again.</source>
            <translation>F5 kiểm tra lại.</translation>
        </message>
        <message numerus="yes">
            <source>Issue %n receipt(s) anew and print</source>
            <translation>
                <numerusform>Cấp lại và in %n giấy hẹn</numerusform>
            </translation>
        </message>
        <message>
            <source>A promise that stays is kept: the dossier is due on the day printed. A receipt issued anew makes the old one void; scanned, the old one says that it was replaced.</source>
            <translation>Giữ ngày đã hẹn: hồ sơ vẫn đến hạn vào ngày đã in. Cấp lại: giấy cũ hết giá trị; quét giấy cũ, chương trình báo đã được thay.</translation>
        </message>
        <message>
            <source>Space chooses · Ctrl+A all or none · F5 looks again</source>
            <translation>Phím cách chọn · Ctrl+A chọn hoặc bỏ tất cả · F5 kiểm tra lại</translation>
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
        <name>ResultPart</name>
        <message>
            <source>as on the paper; may stay empty</source>
            <translation>như trên văn bản; có thể để trống</translation>
        </message>
        <message>
            <source>Number of the result</source>
            <translation>Số của kết quả</translation>
        </message>
    </context>
    <context>
        <name>ResultRows</name>
        <message>
            <source>Here</source>
            <translation>Ở đây</translation>
        </message>
        <message>
            <source>Their code</source>
            <translation>Mã bên kia</translation>
        </message>
        <message>
            <source>Office</source>
            <translation>Cơ quan</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>Xong lúc</translation>
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
        <name>RuleRows</name>
        <message>
            <source>Rule</source>
            <translation>Quy định</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Giá trị</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Đơn vị</translation>
        </message>
        <message>
            <source>In force</source>
            <translation>Hiệu lực</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Căn cứ</translation>
        </message>
        <message>
            <source>Short name</source>
            <translation>Tên ngắn</translation>
        </message>
        <message>
            <source>since {day}</source>
            <translation>từ {day}</translation>
        </message>
        <message>
            <source>time of day</source>
            <translation>giờ trong ngày</translation>
        </message>
        <message>
            <source>working days</source>
            <translation>ngày làm việc</translation>
        </message>
        <message>
            <source>days</source>
            <translation>ngày</translation>
        </message>
        <message>
            <source>times</source>
            <translation>lần</translation>
        </message>
        <message>
            <source>hours</source>
            <translation>giờ</translation>
        </message>
        <message>
            <source>months</source>
            <translation>tháng</translation>
        </message>
        <message>
            <source>choice</source>
            <translation>lựa chọn</translation>
        </message>
    </context>
    <context>
        <name>RulesView</name>
        <message>
            <source>Rules</source>
            <translation>Quy định</translation>
        </message>
        <message>
            <source>Keep from that day on</source>
            <translation>Ghi, áp dụng từ ngày đó</translation>
        </message>
        <message>
            <source>New value: {name}</source>
            <translation>Giá trị mới: {name}</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Giá trị</translation>
        </message>
        <message>
            <source>In force from</source>
            <translation>Có hiệu lực từ</translation>
        </message>
        <message>
            <source>Source: act, article</source>
            <translation>Căn cứ: văn bản, điều khoản</translation>
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
        <name>SendableRows</name>
        <message>
            <source>Code</source>
            <translation>Mã hồ sơ</translation>
        </message>
        <message>
            <source>Standing</source>
            <translation>Tình trạng hạn</translation>
        </message>
        <message>
            <source>Applicant</source>
            <translation>Người nộp</translation>
        </message>
        <message>
            <source>Procedure</source>
            <translation>Thủ tục</translation>
        </message>
    </context>
    <context>
        <name>SettleNow</name>
        <message>
            <source>Receipt wanted</source>
            <translation>In giấy tiếp nhận</translation>
        </message>
        <message>
            <source>Settle at once</source>
            <translation>Giải quyết ngay</translation>
        </message>
        <message>
            <source>Settled on the spot: {code}</source>
            <translation>Đã giải quyết ngay: {code}</translation>
        </message>
    </context>
    <context>
        <name>Shell</name>
        <message>
            <source>Reception</source>
            <translation>Tiếp nhận</translation>
        </message>
        <message>
            <source>Certification</source>
            <translation>Chứng thực</translation>
        </message>
        <message>
            <source>Worklist</source>
            <translation>Hồ sơ</translation>
        </message>
        <message>
            <source>To units</source>
            <translation>Bàn giao</translation>
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
            <source>Calendar</source>
            <translation>Lịch làm việc</translation>
        </message>
        <message>
            <source>End of day</source>
            <translation>Cuối ngày</translation>
        </message>
        <message>
            <source>Books</source>
            <translation>Sổ, thư</translation>
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
            <source>How it came in, who decides</source>
            <translation>Cách nộp, nơi giải quyết</translation>
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
            <source>Settle on the spot, with a receipt or without</source>
            <translation>Giải quyết ngay, có in giấy hay không</translation>
        </message>
        <message>
            <source>Print again</source>
            <translation>In lại</translation>
        </message>
        <message>
            <source>Fee of the dossier just accepted</source>
            <translation>Thu phí hồ sơ vừa nhận</translation>
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
            <source>Act: the letter stands on the button</source>
            <translation>Xử lý: chữ cái ghi trên nút</translation>
        </message>
        <message>
            <source>Receive the fee</source>
            <translation>Thu phí, lệ phí</translation>
        </message>
        <message>
            <source>Turn a page of the part shown</source>
            <translation>Lật trang phần đang xem</translation>
        </message>
        <message>
            <source>Make the control slip, the note of the result</source>
            <translation>Lập phiếu kiểm soát, giấy biên nhận trả kết quả</translation>
        </message>
        <message>
            <source>Finish the leg at work</source>
            <translation>Kết thúc phần việc đang làm</translation>
        </message>
        <message>
            <source>Attach files, paste a picture</source>
            <translation>Đính kèm tệp, dán ảnh</translation>
        </message>
        <message>
            <source>Hand over: to a representative</source>
            <translation>Trả kết quả: cho người đại diện</translation>
        </message>
        <message>
            <source>Hand over: another result of the person too</source>
            <translation>Trả kết quả: trả cùng kết quả khác của người đó</translation>
        </message>
        <message>
            <source>Hand over: print or see the note of the result</source>
            <translation>Trả kết quả: in hoặc xem giấy biên nhận</translation>
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
            <source>Next field, next paper</source>
            <translation>Ô tiếp theo, giấy tờ tiếp theo</translation>
        </message>
        <message>
            <source>The last requester again</source>
            <translation>Lại người yêu cầu vừa rồi</translation>
        </message>
        <message>
            <source>Remove the line</source>
            <translation>Bỏ dòng</translation>
        </message>
        <message>
            <source>How it is paid, when it is ready</source>
            <translation>Cách nộp phí, khi nào trả</translation>
        </message>
        <message>
            <source>A receipt is wanted</source>
            <translation>Cần giấy hẹn</translation>
        </message>
        <message>
            <source>Certify what waits</source>
            <translation>Chứng thực phần đang chờ</translation>
        </message>
        <message>
            <source>The certification books</source>
            <translation>Sổ chứng thực</translation>
        </message>
        <message>
            <source>Send, receive back, what is where, lists</source>
            <translation>Gửi, nhận lại, hồ sơ ở đâu, danh sách</translation>
        </message>
        <message>
            <source>Put a dossier on the list, take it off</source>
            <translation>Đưa hồ sơ vào danh sách, bỏ ra</translation>
        </message>
        <message>
            <source>Print the reminder list</source>
            <translation>In danh sách đôn đốc</translation>
        </message>
        <message>
            <source>Exchange packages with other offices</source>
            <translation>Gói trao đổi với cơ quan khác</translation>
        </message>
        <message>
            <source>Print or see the chosen list</source>
            <translation>In hoặc xem danh sách đã chọn</translation>
        </message>
        <message>
            <source>Packages in, packages out, keys</source>
            <translation>Gói đến, gói đi, khóa</translation>
        </message>
        <message>
            <source>Send results back</source>
            <translation>Gửi trả kết quả</translation>
        </message>
        <message>
            <source>Compare and confirm a key</source>
            <translation>Đối chiếu và xác nhận khóa</translation>
        </message>
        <message>
            <source>Save our key, paste theirs</source>
            <translation>Lưu khóa của mình, dán khóa của họ</translation>
        </message>
        <message>
            <source>Choose a part of the page</source>
            <translation>Chọn phần của trang</translation>
        </message>
        <message>
            <source>Calendar: withdraw a decision, begin one</source>
            <translation>Lịch: thu hồi quyết định, lập mới</translation>
        </message>
        <message>
            <source>Calendar: choose receipts to issue anew</source>
            <translation>Lịch: chọn giấy hẹn cấp lại</translation>
        </message>
        <message>
            <source>Register as an Excel file</source>
            <translation>Sổ theo dõi ra tệp Excel</translation>
        </message>
        <message>
            <source>Letters: edit the wording</source>
            <translation>Thư: sửa lời văn</translation>
        </message>
        <message>
            <source>Joint receipt: take a dossier away</source>
            <translation>Giấy hẹn chung: bỏ một hồ sơ</translation>
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
            <source>Certification</source>
            <translation>Chứng thực</translation>
        </message>
        <message>
            <source>To units</source>
            <translation>Bàn giao</translation>
        </message>
        <message>
            <source>Exchange</source>
            <translation>Trao đổi</translation>
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
            <source>Guide or refuse, in writing</source>
            <translation>Hướng dẫn hoặc từ chối bằng phiếu</translation>
        </message>
        <message>
            <source>Choose a list or a part by its key</source>
            <translation>Chọn danh sách hoặc phần theo phím</translation>
        </message>
        <message>
            <source>Other acts</source>
            <translation>Việc khác</translation>
        </message>
        <message>
            <source>Print the form in hand</source>
            <translation>In giấy đang chọn</translation>
        </message>
        <message>
            <source>See the form before it is printed</source>
            <translation>Xem giấy trước khi in</translation>
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
            <source>Calendar and books</source>
            <translation>Lịch và sổ sách</translation>
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
        <name>StaffView</name>
        <message>
            <source>Roles</source>
            <translation>Vai trò</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Lưu</translation>
        </message>
        <message>
            <source>Kept: {name}</source>
            <translation>Đã ghi: {name}</translation>
        </message>
        <message>
            <source>Reception: receives, hands over</source>
            <translation>Tiếp nhận: nhận hồ sơ, trả kết quả</translation>
        </message>
        <message>
            <source>Officer: processes</source>
            <translation>Chuyên viên: giải quyết</translation>
        </message>
        <message>
            <source>Leader: signs, answers for exceptions</source>
            <translation>Lãnh đạo: ký, chịu trách nhiệm ngoại lệ</translation>
        </message>
        <message>
            <source>Supervisor: sees figures and exports</source>
            <translation>Giám sát: xem số liệu, xuất sổ</translation>
        </message>
        <message>
            <source>Administrator: office, calendar, catalogue, roles</source>
            <translation>Quản trị: cơ quan, lịch, danh mục, vai trò</translation>
        </message>
        <message>
            <source>A person may hold several roles; there is always an administrator. Somebody new is entered by beginning work under a new name.</source>
            <translation>Một người có thể có nhiều vai trò; luôn có ít nhất một quản trị viên. Người mới được thêm khi bắt đầu làm việc với tên mới.</translation>
        </message>
        <message>
            <source>Roles of this person</source>
            <translation>Vai trò của người này</translation>
        </message>
        <message>
            <source>Who works here</source>
            <translation>Người đang làm việc</translation>
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
        <message>
            <source>as the office's rule says</source>
            <translation>theo quy định chung của cơ quan</translation>
        </message>
        <message>
            <source>the limit begins anew</source>
            <translation>tính lại từ đầu</translation>
        </message>
        <message>
            <source>the stopped time is added</source>
            <translation>cộng thêm thời gian dừng</translation>
        </message>
        <message>
            <source>After a supplement, by the procedure's own law</source>
            <translation>Sau khi bổ sung, theo luật riêng của thủ tục</translation>
        </message>
    </context>
    <context>
        <name>StopPart</name>
        <message>
            <source>At whose request</source>
            <translation>Theo yêu cầu của</translation>
        </message>
        <message>
            <source>Asked on</source>
            <translation>Ngày đề nghị</translation>
        </message>
        <message>
            <source>Fees paid</source>
            <translation>Phí, lệ phí đã thu</translation>
        </message>
        <message>
            <source>given back, or not, and why</source>
            <translation>hoàn trả hay không, vì sao</translation>
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
        <name>TemplateEditor</name>
        <message>
            <source>Filled in for each letter: {words}.</source>
            <translation>Điền sẵn trong từng thư: {words}.</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Tiêu đề</translation>
        </message>
        <message>
            <source>The first line is the salutation; every line is a paragraph</source>
            <translation>Dòng đầu là lời chào; mỗi dòng là một đoạn</translation>
        </message>
        <message>
            <source>Text, a paragraph a line</source>
            <translation>Nội dung, mỗi dòng một đoạn</translation>
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
        <message>
            <source>Lies with: {who}</source>
            <translation>Đang ở: {who}</translation>
        </message>
        <message>
            <source>Answered for by {leader}: {why}</source>
            <translation>{leader} đồng ý: {why}</translation>
        </message>
        <message>
            <source>{form}, issue {no}</source>
            <translation>{form}, lần {no}</translation>
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
        <name>TransferCode</name>
        <message>
            <source>Code for the transfer</source>
            <translation>Mã chuyển khoản</translation>
        </message>
    </context>
    <context>
        <name>TransferPage</name>
        <message>
            <source>List {code} was made: {count} dossiers to {unit}.</source>
            <translation>Đã lập danh sách {code}: {count} hồ sơ giao {unit}.</translation>
        </message>
        <message>
            <source>{code} is back; its route is finished, the result can be reported.</source>
            <translation>Đã nhận lại {code}; các bước liên thông đã xong, báo có kết quả được.</translation>
        </message>
        <message numerus="yes">
            <source>Received back: %n; </source>
            <translation>
                <numerusform>Đã nhận lại: %n hồ sơ; </numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them late.</source>
            <translation>
                <numerusform>%n hồ sơ trễ hạn.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Received back: %n.</source>
            <translation>
                <numerusform>Đã nhận lại: %n hồ sơ.</numerusform>
            </translation>
        </message>
        <message>
            <source>{code} is at no other unit.</source>
            <translation>Hồ sơ {code} không ở đơn vị khác.</translation>
        </message>
        <message>
            <source>The list begins anew for this unit.</source>
            <translation>Lập lại danh sách từ đầu cho đơn vị này.</translation>
        </message>
    </context>
    <context>
        <name>TransferView</name>
        <message>
            <source>Send</source>
            <translation>Chuyển đi</translation>
        </message>
        <message>
            <source>Receive back</source>
            <translation>Nhận lại</translation>
        </message>
        <message>
            <source>What is where</source>
            <translation>Đang ở đâu</translation>
        </message>
        <message>
            <source>Lists</source>
            <translation>Danh sách</translation>
        </message>
        <message>
            <source>May go to this unit</source>
            <translation>Có thể chuyển đến đơn vị này</translation>
        </message>
        <message>
            <source>The list being made</source>
            <translation>Danh sách đang lập</translation>
        </message>
        <message>
            <source>Received back now</source>
            <translation>Vừa nhận lại</translation>
        </message>
        <message>
            <source>Hand-over lists</source>
            <translation>Danh sách bàn giao</translation>
        </message>
        <message>
            <source>Make the list and print</source>
            <translation>Lập danh sách và in</translation>
        </message>
        <message>
            <source>Take off the list</source>
            <translation>Bỏ khỏi danh sách</translation>
        </message>
        <message>
            <source>Print again</source>
            <translation>In lại</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Xem trước</translation>
        </message>
        <message>
            <source>Print the reminder list</source>
            <translation>In danh sách đôn đốc</translation>
        </message>
        <message>
            <source>Exchange package…</source>
            <translation>Gói trao đổi…</translation>
        </message>
        <message numerus="yes">
            <source>May go to this unit: %n</source>
            <translation>
                <numerusform>Có thể chuyển đến đơn vị này: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The list being made: %n</source>
            <translation>
                <numerusform>Danh sách đang lập: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Unit</source>
            <translation>Đơn &amp;vị</translation>
        </message>
        <message>
            <source>Scan or type the &amp;code of a dossier or of a list</source>
            <translation>Quét hoặc nhập &amp;mã hồ sơ, mã danh sách</translation>
        </message>
        <message>
            <source>&amp;Tracking number of the chosen dossier</source>
            <translation>&amp;Số hiệu bưu gửi của hồ sơ đang chọn</translation>
        </message>
        <message>
            <source>Nothing waits for this unit</source>
            <translation>Không có hồ sơ chờ chuyển đến đơn vị này</translation>
        </message>
        <message>
            <source>Any dossier can be put on the list by scanning it.</source>
            <translation>Quét mã để đưa hồ sơ bất kỳ vào danh sách.</translation>
        </message>
        <message>
            <source>The list is empty</source>
            <translation>Danh sách còn trống</translation>
        </message>
        <message>
            <source>Scan dossiers, or press Enter on one at the left.</source>
            <translation>Quét hồ sơ, hoặc nhấn Enter ở một hồ sơ bên trái.</translation>
        </message>
        <message>
            <source>Scan what came back</source>
            <translation>Quét hồ sơ vừa được trả lại</translation>
        </message>
        <message>
            <source>The code of a dossier receives one, the code of its list all of them.</source>
            <translation>Quét mã hồ sơ để nhận một hồ sơ, quét mã danh sách để nhận tất cả.</translation>
        </message>
        <message>
            <source>Everything is here</source>
            <translation>Mọi hồ sơ đều ở đây</translation>
        </message>
        <message>
            <source>No dossier is at another unit.</source>
            <translation>Không có hồ sơ nào ở đơn vị khác.</translation>
        </message>
        <message>
            <source>No list was made yet</source>
            <translation>Chưa lập danh sách nào</translation>
        </message>
        <message>
            <source>Alt+1 makes the first one.</source>
            <translation>Nhấn Alt+1 để lập danh sách đầu tiên.</translation>
        </message>
        <message>
            <source>Enter puts a dossier on the list.</source>
            <translation>Enter đưa hồ sơ vào danh sách.</translation>
        </message>
        <message>
            <source>Choose the unit only for a dossier that lies at several.</source>
            <translation>Chỉ cần chọn đơn vị khi hồ sơ đang ở nhiều nơi.</translation>
        </message>
        <message>
            <source>The latest come first. Enter opens the dossier. F5 reads anew.</source>
            <translation>Hồ sơ trễ nhất đứng đầu. Enter mở hồ sơ. F5 đọc lại.</translation>
        </message>
        <message>
            <source>A list printed again says so.</source>
            <translation>Danh sách in lại có ghi rõ là bản in lại.</translation>
        </message>
    </context>
    <context>
        <name>VisitModel</name>
        <message>
            <source>Book</source>
            <translation>Sổ</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Giấy tờ</translation>
        </message>
        <message>
            <source>Page count</source>
            <translation>Số trang</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>Bản sao</translation>
        </message>
        <message>
            <source>Fee</source>
            <translation>Phí, lệ phí</translation>
        </message>
    </context>
    <context>
        <name>WayFields</name>
        <message>
            <source>To a representative</source>
            <translation>Người khác nhận thay</translation>
        </message>
        <message>
            <source>Tracking number of the post</source>
            <translation>Số hiệu bưu gửi</translation>
        </message>
        <message>
            <source>How the result is given</source>
            <translation>Cách trả kết quả</translation>
        </message>
    </context>
    <context>
        <name>WhoPays</name>
        <message>
            <source>Who pays</source>
            <translation>Đối tượng nộp</translation>
        </message>
        <message>
            <source>pays the ordinary fee</source>
            <translation>nộp theo mức chung</translation>
        </message>
        <message>
            <source>others pay {amount}</source>
            <translation>mức chung {amount}</translation>
        </message>
        <message>
            <source>by {act}</source>
            <translation>theo {act}</translation>
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
        <message>
            <source>A newer receipt was issued for this dossier.</source>
            <translation>Hồ sơ này đã có giấy tiếp nhận mới hơn.</translation>
        </message>
        <message>
            <source>This receipt was replaced by issue {no} on {moment} by {who}: the new one counts.</source>
            <translation>Giấy này đã được thay bằng giấy số {no} ngày {moment} do {who} lập: giấy mới có giá trị.</translation>
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
        <name>WorklistChips</name>
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
            <source>Late, no apology</source>
            <translation>Quá hạn, chưa xin lỗi</translation>
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
            <source>Not collected</source>
            <translation>Chưa đến nhận</translation>
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
    </context>
    <context>
        <name>_Code</name>
        <message>
            <source>QR code of our key</source>
            <translation>Mã QR khóa của mình</translation>
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
