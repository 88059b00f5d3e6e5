"""What is said when a change of the calendar or of the staff is refused: code → (Vietnamese, English)."""

CALENDAR_TEXTS: dict[str, tuple[str, str]] = {
    "calendar_nothing_entered": (
        "Chưa có ngày nào để xem trước. Nhập ít nhất một ngày.",
        "There is no day to look at yet. Enter at least one.",
    ),
    "calendar_decision_known": (
        "Văn bản {decision} đã nhập rồi, cho các ngày {days}. Muốn sửa: bỏ văn bản đó rồi nhập lại đủ các ngày.",
        "The decision {decision} is already entered, for {days}. To change it, withdraw it and enter all its days.",
    ),
    "calendar_decision_unknown": (
        "Không có văn bản {decision} trong lịch.",
        "There is no decision {decision} in the calendar.",
    ),
    "calendar_day_repeated": (
        "Ngày {day} được nhập hai lần.",
        "The day {day} is entered twice.",
    ),
    "calendar_day_decided": (
        "Ngày {day} đã có trong văn bản {decision}. Bỏ văn bản đó trước nếu nay quyết định khác.",
        "The day {day} stands in the decision {decision}. Withdraw that one first if it is decided otherwise now.",
    ),
    "calendar_day_off_already": (
        "Ngày {day} vốn đã nghỉ ({why}). Ngày nghỉ phải là một ngày đang làm việc.",
        "The day {day} is off already ({why}). A day off has to be a working day now.",
    ),
    "calendar_day_worked_already": (
        "Ngày {day} vốn là ngày làm việc. Ngày làm bù phải là một ngày đang nghỉ.",
        "The day {day} is a working day already. A make-up day has to be off now.",
    ),
    "calendar_hours_on_day_off": (
        "Ngày {day} đang nghỉ ({why}). Nhập là ngày làm bù thay vì đổi giờ.",
        "The day {day} is off ({why}). Enter it as a make-up day instead of other hours.",
    ),
    "calendar_hours_same": (
        "Giờ làm việc ngày {day} vốn đã như vậy.",
        "The hours of {day} are these already.",
    ),
    "calendar_day_too_far": (
        "Ngày {day} nằm ngoài lịch ({first}–{last}).",
        "The day {day} lies outside the calendar ({first}–{last}).",
    ),
    "calendar_day_past": (
        "Ngày {day} đã qua và đã có hồ sơ nhận hoặc đến hạn trong ngày đó, nên không đổi được nữa.",
        "The day {day} is past, and dossiers were received or due on it: it cannot be changed any more.",
    ),
    "calendar_preview_stale": (
        "Hồ sơ hoặc lịch vừa thay đổi sau khi xem trước. Chưa ghi gì; xem lại rồi xác nhận.",
        "Dossiers or the calendar have changed since the preview. Nothing was kept; look again and confirm.",
    ),
    "rule_unknown": ("Không có quy định {id}.", "There is no rule {id}."),
    "rule_dated_already": (
        "Quy định này đã có giá trị bắt đầu đúng ngày {on}. Chọn ngày khác.",
        "This rule has a value that begins on {on} already. Choose another day.",
    ),
    "rule_value_invalid": (
        "Giá trị chưa đúng loại. Ghi như: {example}.",
        "The value is not of the right kind. Write it like: {example}.",
    ),
    "staff_unknown": ("Không có cán bộ {name}.", "Nobody called {name} works here."),
    "roles_missing": ("Chọn ít nhất một vai trò.", "Choose at least one role."),
    "last_administrator": (
        "{name} là quản trị viên cuối cùng. Giao quyền quản trị cho người khác trước.",
        "{name} is the last administrator. Give somebody else that role first.",
    ),
}
