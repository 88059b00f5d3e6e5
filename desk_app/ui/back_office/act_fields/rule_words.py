"""What the counter says of a one-time rule before an act: how it stands now, in both languages."""

from desk_app.domain.acts import OneTimeRule, RuleUse
from desk_app.domain.wording import short_moment

# (Vietnamese, English) while the rule is kept; `{by}` is until when.
_KEPT: dict[OneTimeRule, tuple[str, str]] = {
    OneTimeRule.SUPPLEMENT_ONCE: (
        "Đây là lần yêu cầu bổ sung duy nhất: ghi đủ mọi giấy tờ còn thiếu hoặc chưa hợp lệ.",
        "This is the only request for papers: name everything that is missing or not valid.",
    ),
    OneTimeRule.EXTENSION_ONCE: (
        "Đây là lần hẹn lại duy nhất.",
        "This is the only time that the date may be moved.",
    ),
    OneTimeRule.APOLOGY_IN_TIME: (
        "Xin lỗi đúng hạn, chậm nhất {by}.",
        "The apology is in time, at the latest {by}.",
    ),
    OneTimeRule.HAND_OVER_IN_TIME: (
        "Chuyển đơn vị giải quyết chậm nhất {by}.",
        "It goes to the unit that decides at the latest {by}.",
    ),
    OneTimeRule.ONLINE_ANSWER_IN_TIME: (
        "Trả lời hồ sơ trực tuyến chậm nhất {by}.",
        "An online dossier is answered at the latest {by}.",
    ),
    OneTimeRule.APPRAISAL_RETURN_IN_TIME: (
        "Trả lại hồ sơ chưa đủ sau thẩm định chậm nhất {by}.",
        "What is not complete comes back from appraisal at the latest {by}.",
    ),
}
# And where the act would break it.
_BROKEN: dict[OneTimeRule, tuple[str, str]] = {
    OneTimeRule.SUPPLEMENT_ONCE: (
        "Đã yêu cầu bổ sung một lần rồi: lần nữa phải có lý do của lãnh đạo.",
        "Papers were asked for before: once more needs a leader's reason.",
    ),
    OneTimeRule.EXTENSION_ONCE: (
        "Đã hẹn lại rồi: hẹn lại lần nữa phải có lý do của lãnh đạo.",
        "The date was moved before: once more needs a leader's reason.",
    ),
    OneTimeRule.APOLOGY_IN_TIME: (
        "Xin lỗi muộn: lẽ ra chậm nhất {by}. Phải có lý do của lãnh đạo.",
        "The apology is late: it was due at the latest {by}. It needs a leader's reason.",
    ),
    OneTimeRule.HAND_OVER_IN_TIME: (
        "Chuyển muộn: lẽ ra chậm nhất {by}. Phải có lý do của lãnh đạo.",
        "It goes on late: it should have gone at the latest {by}. It needs a leader's reason.",
    ),
    OneTimeRule.ONLINE_ANSWER_IN_TIME: (
        "Trả lời muộn: lẽ ra chậm nhất {by}. Phải có lý do của lãnh đạo.",
        "The answer is late: it was due at the latest {by}. It needs a leader's reason.",
    ),
    OneTimeRule.APPRAISAL_RETURN_IN_TIME: (
        "Trả lại muộn: lẽ ra chậm nhất {by}. Phải có lý do của lãnh đạo.",
        "It comes back late: it should have come at the latest {by}. It needs a leader's reason.",
    ),
}


def rule_sentence(use: RuleUse, language: str) -> str:
    """Return how an act stands to a rule, as "Xin lỗi đúng hạn, chậm nhất 24/11/2026 17:00."."""
    words = (_BROKEN if use.broken else _KEPT)[use.rule][language == "en"]
    return words.format(by=short_moment(use.by) if use.by else "…")
