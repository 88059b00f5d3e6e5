"""The words for refusals, faults of papers, ways of handing over, contacts and one-time rules, in both languages.

`GROUND_STATED_VI` are the sentences that stand on the refusal itself: official wording, in Vietnamese alone.
"""

from desk_app.domain.acts import Contact, Fault, HandOverWay, OneTimeRule, RefusalGround

GROUND_VI: dict[RefusalGround, str] = {
    RefusalGround.NOT_COMPETENT: "Không thuộc thẩm quyền",
    RefusalGround.NOT_ELIGIBLE: "Không đúng đối tượng, không đủ điều kiện",
    RefusalGround.DUPLICATE: "Trùng với hồ sơ khác",
    RefusalGround.FORGED: "Giấy tờ giả mạo, tẩy xóa",
    RefusalGround.NOT_SUPPLEMENTED: "Không bổ sung trong thời hạn",
}
GROUND_EN: dict[RefusalGround, str] = {
    RefusalGround.NOT_COMPETENT: "Not within this office's competence",
    RefusalGround.NOT_ELIGIBLE: "Not entitled, conditions not met",
    RefusalGround.DUPLICATE: "Same as another dossier",
    RefusalGround.FORGED: "Forged or altered papers",
    RefusalGround.NOT_SUPPLEMENTED: "Not supplemented in time",
}
GROUND_STATED_VI: dict[RefusalGround, str] = {
    RefusalGround.NOT_COMPETENT: (
        "Nội dung yêu cầu không thuộc thẩm quyền tiếp nhận, giải quyết của cơ quan này; Ông/Bà nộp hồ sơ tại cơ quan "
        "có thẩm quyền nêu dưới đây."
    ),
    RefusalGround.NOT_ELIGIBLE: (
        "Người đề nghị không thuộc đối tượng hoặc không đáp ứng yêu cầu, điều kiện thực hiện thủ tục hành chính đã "
        "được công bố, niêm yết công khai."
    ),
    RefusalGround.DUPLICATE: (
        "Nội dung yêu cầu này đã có kết quả giải quyết hoặc đang được giải quyết theo một hồ sơ khác đã tiếp nhận."
    ),
    RefusalGround.FORGED: (
        "Hồ sơ có giấy tờ có dấu hiệu giả mạo, bị tẩy xóa, sửa chữa làm sai lệch nội dung, không có giá trị để giải "
        "quyết."
    ),
    RefusalGround.NOT_SUPPLEMENTED: (
        "Hồ sơ không được bổ sung, hoàn thiện đầy đủ trong thời hạn ghi tại Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ đã "
        "giao cho Ông/Bà."
    ),
}

FAULT_VI: dict[Fault, str] = {
    Fault.MISSING: "còn thiếu",
    Fault.NOT_VALID: "chưa hợp lệ",
}
FAULT_EN: dict[Fault, str] = {
    Fault.MISSING: "missing",
    Fault.NOT_VALID: "not valid",
}

WAY_VI: dict[HandOverWay, str] = {
    HandOverWay.IN_PERSON: "Trực tiếp cho người nộp hồ sơ",
    HandOverWay.REPRESENTATIVE: "Trực tiếp cho người được ủy quyền",
    HandOverWay.POST: "Qua dịch vụ bưu chính công ích",
    HandOverWay.ELECTRONIC: "Bản điện tử",
}
WAY_EN: dict[HandOverWay, str] = {
    HandOverWay.IN_PERSON: "In person",
    HandOverWay.REPRESENTATIVE: "To an authorised representative",
    HandOverWay.POST: "By public post",
    HandOverWay.ELECTRONIC: "Electronically",
}

CONTACT_VI: dict[Contact, str] = {
    Contact.PHONE: "Gọi điện thoại",
    Contact.MESSAGE: "Tin nhắn",
    Contact.EMAIL: "Thư điện tử",
    Contact.LETTER: "Văn bản gửi bưu chính",
    Contact.AT_DESK: "Báo trực tiếp tại quầy",
}
CONTACT_EN: dict[Contact, str] = {
    Contact.PHONE: "By phone",
    Contact.MESSAGE: "By message",
    Contact.EMAIL: "By e-mail",
    Contact.LETTER: "By letter",
    Contact.AT_DESK: "At the counter",
}

ONE_TIME_VI: dict[OneTimeRule, str] = {
    OneTimeRule.SUPPLEMENT_ONCE: "Chỉ yêu cầu bổ sung một lần",
    OneTimeRule.EXTENSION_ONCE: "Chỉ hẹn lại một lần",
    OneTimeRule.APOLOGY_IN_TIME: "Xin lỗi trước ngày hẹn",
    OneTimeRule.HAND_OVER_IN_TIME: "Chuyển hồ sơ ngay trong ngày",
    OneTimeRule.ONLINE_ANSWER_IN_TIME: "Trả lời hồ sơ trực tuyến đúng hạn",
    OneTimeRule.APPRAISAL_RETURN_IN_TIME: "Trả hồ sơ sau thẩm định đúng hạn",
}
ONE_TIME_EN: dict[OneTimeRule, str] = {
    OneTimeRule.SUPPLEMENT_ONCE: "One request for a supplement",
    OneTimeRule.EXTENSION_ONCE: "One new date",
    OneTimeRule.APOLOGY_IN_TIME: "Apology before the due day",
    OneTimeRule.HAND_OVER_IN_TIME: "Handed over the same day",
    OneTimeRule.ONLINE_ANSWER_IN_TIME: "Online dossier answered in time",
    OneTimeRule.APPRAISAL_RETURN_IN_TIME: "Returned in time after appraisal",
}
