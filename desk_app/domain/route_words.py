"""What units, endings and legs of a route are called, in Vietnamese and English."""

from desk_app.domain.route import LegDue, LegEnding, RouteDue, RouteTable, UnitKind
from desk_app.domain.standing import DueState, Standing
from desk_app.domain.time_limit import words_vi
from desk_app.domain.wording import short_day

# Each pair is Vietnamese, then English.
UNIT_KIND_WORDS: dict[UnitKind, tuple[str, str]] = {
    UnitKind.OWN: ("Thuộc cơ quan này", "Part of this office"),
    UnitKind.PROVINCE: ("Sở, ngành cấp tỉnh", "Provincial department"),
    UnitKind.TAX: ("Cơ quan thuế", "Tax office"),
    UnitKind.POLICE: ("Công an", "Police"),
    UnitKind.INSURANCE: ("Bảo hiểm xã hội", "Social insurance"),
    UnitKind.LAND: ("Đăng ký đất đai", "Land registration"),
    UnitKind.BANK: ("Ngân hàng", "Bank"),
    UnitKind.POST: ("Bưu chính", "Post"),
}
ENDING_WORDS: dict[LegEnding, tuple[str, str]] = {
    LegEnding.RELEASE: ("có kết quả", "result ready"),
    LegEnding.DENY: ("không giải quyết", "denied"),
    LegEnding.REFUSE: ("từ chối", "refused"),
    LegEnding.WITHDRAW: ("rút hồ sơ", "withdrawn"),
    LegEnding.PASSED_ON: ("đã chuyển tiếp", "passed on"),
}


def state_words(state: DueState) -> str:
    """Return how a part stands, as a Vietnamese list prints it: "Trễ 3 ngày", "Đến hạn hôm nay", "Còn 2 ngày"."""
    if state.standing is Standing.STOPPED:
        return "Tạm dừng"
    if state.days < 0:
        return f"Trễ {-state.days} ngày"
    if state.standing is Standing.OVERDUE:
        return "Quá hạn"
    return f"Còn {state.days} ngày" if state.days else "Đến hạn hôm nay"


def leg_words(leg: LegDue, unit: str) -> str:
    """Return one leg as the receipt prints it: who, what, how long, until when."""
    plan = leg.plan
    limit = words_vi(plan.time_limit) if plan.time_limit else "trong thời hạn chung"
    return (
        f"Giai đoạn {plan.stage} – {unit}: {plan.name}, {limit}, đến hết ngày {short_day(leg.due_at.date())}"
    )


def receipt_lines(due: RouteDue, known: RouteTable) -> tuple[str, ...]:
    """Return every leg of a route as the receipt prints it."""
    return tuple(leg_words(leg, known.name(leg.plan.unit)) for leg in due.legs)
