"""The words for states, standings, channels and acts, in Vietnamese and English."""

from desk_app.domain.catalogue import CatalogueFilter
from desk_app.domain.day_log import DayPart
from desk_app.domain.posting import FindingKind
from desk_app.domain.procedure import Channel, Part
from desk_app.domain.standing import Standing
from desk_app.domain.workflow import Action, DossierStatus, Form

STATUS_VI: dict[DossierStatus, str] = {
    DossierStatus.REGISTERED: "Mới đăng ký",
    DossierStatus.RECEIVED: "Được tiếp nhận",
    DossierStatus.REFUSED: "Không được tiếp nhận",
    DossierStatus.PROCESSING: "Đang xử lý",
    DossierStatus.SIGNING: "Đang trình ký",
    DossierStatus.SIGNED: "Đã ký, chờ trả về",
    DossierStatus.WAITING: "Yêu cầu bổ sung giấy tờ",
    DossierStatus.PAYMENT_DUE: "Yêu cầu thực hiện nghĩa vụ tài chính",
    DossierStatus.WITHDRAWN: "Công dân yêu cầu rút hồ sơ",
    DossierStatus.SUSPENDED: "Dừng xử lý",
    DossierStatus.READY: "Đã xử lý xong",
    DossierStatus.RETURNED: "Đã trả kết quả",
}
STATUS_EN: dict[DossierStatus, str] = {
    DossierStatus.REGISTERED: "Registered",
    DossierStatus.RECEIVED: "Received",
    DossierStatus.REFUSED: "Not accepted",
    DossierStatus.PROCESSING: "In progress",
    DossierStatus.SIGNING: "Awaiting signature",
    DossierStatus.SIGNED: "Signed",
    DossierStatus.WAITING: "Waiting for documents",
    DossierStatus.PAYMENT_DUE: "Waiting for payment",
    DossierStatus.WITHDRAWN: "Withdrawn by the citizen",
    DossierStatus.SUSPENDED: "Suspended",
    DossierStatus.READY: "Result ready",
    DossierStatus.RETURNED: "Result handed over",
}

STANDING_VI: dict[Standing, str] = {
    Standing.EARLY: "Trước hạn",
    Standing.ON_TIME: "Đúng hạn",
    Standing.DUE_SOON: "Sắp đến hạn",
    Standing.OVERDUE: "Quá hạn",
    Standing.STOPPED: "Tạm dừng",
}
STANDING_EN: dict[Standing, str] = {
    Standing.EARLY: "Early",
    Standing.ON_TIME: "On time",
    Standing.DUE_SOON: "Due soon",
    Standing.OVERDUE: "Overdue",
    Standing.STOPPED: "Stopped",
}

CHANNEL_VI: dict[Channel, str] = {
    Channel.COUNTER: "Trực tiếp",
    Channel.POST: "Dịch vụ bưu chính công ích",
    Channel.ONLINE: "Trực tuyến",
}
CHANNEL_EN: dict[Channel, str] = {
    Channel.COUNTER: "At the counter",
    Channel.POST: "By public post",
    Channel.ONLINE: "Online",
}

ACTION_VI: dict[Action, str] = {
    Action.ACCEPT: "Tiếp nhận",
    Action.REFUSE: "Từ chối tiếp nhận",
    Action.FORWARD: "Chuyển xử lý",
    Action.SEND_BACK: "Chuyển trả lại",
    Action.SUBMIT: "Trình ký",
    Action.APPROVE: "Ký duyệt",
    Action.REQUEST_SUPPLEMENT: "Yêu cầu bổ sung",
    Action.RECEIVE_SUPPLEMENT: "Nhận bổ sung",
    Action.REQUEST_PAYMENT: "Yêu cầu nộp tiền",
    Action.RECEIVE_PAYMENT: "Xác nhận đã nộp tiền",
    Action.SUSPEND: "Dừng giải quyết",
    Action.RESUME: "Tiếp tục giải quyết",
    Action.EXTEND: "Xin lỗi và hẹn lại",
    Action.RELEASE: "Có kết quả",
    Action.DENY: "Không giải quyết",
    Action.HAND_OVER: "Trả kết quả",
    Action.REMIND: "Nhắc đến nhận kết quả",
    Action.TELL: "Thông báo cho công dân",
    Action.WITHDRAW: "Rút hồ sơ",
    Action.CORRECT: "Sửa thông tin đã nhập",
    Action.REDATE: "Tính lại ngày hẹn",
    Action.UNDO: "Hoàn tác bước vừa làm",
}
ACTION_EN: dict[Action, str] = {
    Action.ACCEPT: "Accept",
    Action.REFUSE: "Refuse",
    Action.FORWARD: "Forward",
    Action.SEND_BACK: "Send back",
    Action.SUBMIT: "Submit for signature",
    Action.APPROVE: "Approve and sign",
    Action.REQUEST_SUPPLEMENT: "Ask for documents",
    Action.RECEIVE_SUPPLEMENT: "Receive documents",
    Action.REQUEST_PAYMENT: "Ask for payment",
    Action.RECEIVE_PAYMENT: "Confirm payment",
    Action.SUSPEND: "Suspend",
    Action.RESUME: "Resume",
    Action.EXTEND: "Apologise and set a new date",
    Action.RELEASE: "Result ready",
    Action.DENY: "Deny",
    Action.HAND_OVER: "Hand over",
    Action.REMIND: "Remind to collect",
    Action.TELL: "Tell the citizen",
    Action.WITHDRAW: "Withdraw",
    Action.CORRECT: "Correct the intake",
    Action.REDATE: "Count the date anew",
    Action.UNDO: "Undo the last step",
}

FORM_VI: dict[Form, str] = {
    Form.RECEIPT: "Giấy tiếp nhận hồ sơ và hẹn trả kết quả",
    Form.SUPPLEMENT: "Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ",
    Form.REFUSAL: "Phiếu từ chối tiếp nhận giải quyết hồ sơ",
    Form.APOLOGY: "Văn bản xin lỗi và hẹn lại ngày trả",
    Form.STOP_NOTICE: "Thông báo dừng giải quyết hồ sơ",
    Form.CONTROL_SLIP: "Phiếu kiểm soát quá trình giải quyết hồ sơ",
    Form.REGISTER: "Sổ theo dõi hồ sơ",
    Form.RESULT_NOTE: "Giấy biên nhận trả kết quả",
    Form.JOINT_RECEIPT: "Giấy tiếp nhận chung nhiều hồ sơ",
    Form.HAND_OVER_LIST: "Danh sách bàn giao hồ sơ",
    Form.LETTER: "Thư của cơ quan",
    Form.FEE_RECEIPT: "Phiếu thu phí, lệ phí",
    Form.CERTIFICATION_BOOK: "Sổ chứng thực",
    Form.REMINDER_LIST: "Danh sách nhắc việc",
}
FORM_EN: dict[Form, str] = {
    Form.RECEIPT: "Receipt with the date of the result",
    Form.SUPPLEMENT: "Request for further papers",
    Form.REFUSAL: "Refusal",
    Form.APOLOGY: "Apology with a new date",
    Form.STOP_NOTICE: "Notice that processing stops",
    Form.CONTROL_SLIP: "Control slip",
    Form.REGISTER: "Register of dossiers",
    Form.RESULT_NOTE: "Note of the result handed over",
    Form.JOINT_RECEIPT: "Joint receipt of several dossiers",
    Form.HAND_OVER_LIST: "Hand-over list",
    Form.LETTER: "Letter of the office",
    Form.FEE_RECEIPT: "Fee receipt",
    Form.CERTIFICATION_BOOK: "Certification book",
    Form.REMINDER_LIST: "Reminder list",
}

DAY_PART_VI: dict[DayPart, str] = {
    DayPart.RECEIVED: "Tiếp nhận",
    DayPart.CLOSED: "Giải quyết xong",
    DayPart.HANDED_OVER: "Trả kết quả",
}
DAY_PART_EN: dict[DayPart, str] = {
    DayPart.RECEIVED: "Received",
    DayPart.CLOSED: "Closed",
    DayPart.HANDED_OVER: "Handed over",
}
PART_VI: dict[Part, str] = {
    Part.NAME: "Tên thủ tục",
    Part.FIELD: "Lĩnh vực",
    Part.DECISION: "Quyết định công bố",
    Part.AUTHORITY: "Cơ quan thực hiện",
    Part.APPLICANTS: "Đối tượng thực hiện",
    Part.STEPS: "Trình tự thực hiện",
    Part.TIME_LIMIT: "Thời hạn giải quyết",
    Part.FEE: "Phí, lệ phí",
    Part.DOCUMENTS: "Thành phần hồ sơ",
    Part.RESULT: "Kết quả thực hiện",
    Part.CONDITIONS: "Yêu cầu, điều kiện",
    Part.LEGAL_BASIS: "Căn cứ pháp lý",
}
PART_EN: dict[Part, str] = {
    Part.NAME: "Name",
    Part.FIELD: "Field",
    Part.DECISION: "Decision of publication",
    Part.AUTHORITY: "Authority",
    Part.APPLICANTS: "Who may apply",
    Part.STEPS: "Steps",
    Part.TIME_LIMIT: "Time limit",
    Part.FEE: "Fee",
    Part.DOCUMENTS: "Papers",
    Part.RESULT: "Result",
    Part.CONDITIONS: "Conditions",
    Part.LEGAL_BASIS: "Legal basis",
}
CATALOGUE_FILTER_VI: dict[CatalogueFilter, str] = {
    CatalogueFilter.ALL: "Tất cả",
    CatalogueFilter.POSTED: "Đang niêm yết",
    CatalogueFilter.NOT_POSTED: "Chưa niêm yết",
    CatalogueFilter.TO_REVIEW: "Cần rà soát",
    CatalogueFilter.CHANGED: "Có thay đổi",
    CatalogueFilter.COMING: "Sắp hiệu lực",
    CatalogueFilter.EXPIRING: "Sắp hết hạn",
    CatalogueFilter.REPEALED: "Đã bãi bỏ",
}
CATALOGUE_FILTER_EN: dict[CatalogueFilter, str] = {
    CatalogueFilter.ALL: "All",
    CatalogueFilter.POSTED: "Posted",
    CatalogueFilter.NOT_POSTED: "Not posted",
    CatalogueFilter.TO_REVIEW: "To review",
    CatalogueFilter.CHANGED: "Changed",
    CatalogueFilter.COMING: "Coming",
    CatalogueFilter.EXPIRING: "Expiring",
    CatalogueFilter.REPEALED: "Repealed",
}

FINDING_VI: dict[FindingKind, str] = {
    FindingKind.NOT_POSTED: "Chưa niêm yết",
    FindingKind.NOT_REVIEWED: "Lâu chưa rà soát",
    FindingKind.TO_REVIEW: "Còn chỗ cần rà soát",
    FindingKind.BASIS_ENDED: "Căn cứ hết hiệu lực",
    FindingKind.PART_MISSING: "Thiếu bộ phận bắt buộc",
    FindingKind.FORM_MISSING: "Thiếu mẫu đơn, tờ khai",
    FindingKind.LIMIT_MISSING: "Thiếu thời hạn",
    FindingKind.REPLACED: "Đã bị thay thế",
    FindingKind.DISPLAY_BEHIND: "Màn hình chưa đúng",
}
FINDING_EN: dict[FindingKind, str] = {
    FindingKind.NOT_POSTED: "Not posted",
    FindingKind.NOT_REVIEWED: "Not reviewed lately",
    FindingKind.TO_REVIEW: "Points to review",
    FindingKind.BASIS_ENDED: "Legal basis ended",
    FindingKind.PART_MISSING: "Compulsory part missing",
    FindingKind.FORM_MISSING: "Form missing",
    FindingKind.LIMIT_MISSING: "Time limit missing",
    FindingKind.REPLACED: "Replaced",
    FindingKind.DISPLAY_BEHIND: "Display behind",
}

# Who helps to file away from the office that decides: proposed, another name can be typed.
HELPERS_VI = (
    "Trung tâm Phục vụ hành chính công",
    "Nhân viên bưu chính",
    "Tổ công nghệ số cộng đồng",
)
