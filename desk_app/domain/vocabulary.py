"""The words for states, standings, channels and acts, in Vietnamese and English."""

from desk_app.domain.day_log import DayPart
from desk_app.domain.deadline import Standing
from desk_app.domain.procedure import Channel
from desk_app.domain.workflow import Action, DossierStatus

STATUS_VI: dict[DossierStatus, str] = {
    DossierStatus.REGISTERED: "Mới đăng ký",
    DossierStatus.RECEIVED: "Được tiếp nhận",
    DossierStatus.REFUSED: "Không được tiếp nhận",
    DossierStatus.PROCESSING: "Đang xử lý",
    DossierStatus.SIGNING: "Đang trình ký",
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
    Action.WITHDRAW: "Rút hồ sơ",
}
ACTION_EN: dict[Action, str] = {
    Action.ACCEPT: "Accept",
    Action.REFUSE: "Refuse",
    Action.FORWARD: "Forward",
    Action.SEND_BACK: "Send back",
    Action.SUBMIT: "Submit for signature",
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
    Action.WITHDRAW: "Withdraw",
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
