import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk_app.domain.errors import Refused
from desk_app.domain.time_limit import TimeLimit, TimeUnit, parse_time_limit, words_en, words_vi

READ = {
    "3 ngày làm việc": (3, TimeUnit.WORKING_DAY),
    "03 ngày làm việc": (3, TimeUnit.WORKING_DAY),
    "5 NLV": (5, TimeUnit.WORKING_DAY),
    "1 Ngày làm việc": (1, TimeUnit.WORKING_DAY),
    "Trong thời hạn 02 (hai) ngày làm việc": (2, TimeUnit.WORKING_DAY),
    "không quá 3 ngày làm việc, kể từ ngày nhận đủ hồ sơ hợp lệ.": (3, TimeUnit.WORKING_DAY),
    "15 ngày": (15, TimeUnit.CALENDAR_DAY),
    "  15   NGÀY ": (15, TimeUnit.CALENDAR_DAY),
    "tối đa 20 ngày": (20, TimeUnit.CALENDAR_DAY),
    "trong ngày": (0, TimeUnit.SAME_DAY),
    "ngay trong ngày": (0, TimeUnit.SAME_DAY),
    "Ngay trong ngày tiếp nhận hồ sơ": (0, TimeUnit.SAME_DAY),
    "trong ngày làm việc": (0, TimeUnit.SAME_DAY),
    "8 giờ làm việc": (8, TimeUnit.WORKING_HOUR),
    "1 giờ": (1, TimeUnit.WORKING_HOUR),
    "1 tháng": (1, TimeUnit.MONTH),
    "1/2 ngày": (1, TimeUnit.HALF_DAY),
    "½ ngày": (1, TimeUnit.HALF_DAY),
    "nửa ngày": (1, TimeUnit.HALF_DAY),
    "0,5 ngày làm việc": (1, TimeUnit.HALF_DAY),
    "2,5 ngày làm việc": (5, TimeUnit.HALF_DAY),
    "2½ ngày": (5, TimeUnit.HALF_DAY),
    "2.5 ngày làm việc": (5, TimeUnit.HALF_DAY),
    "2,0 ngày làm việc": (2, TimeUnit.WORKING_DAY),
}


@pytest.mark.parametrize("words", READ)
@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_the_words_of_the_law_are_read(words: str, form: str) -> None:
    written = words if form == "NFC" else unicodedata.normalize("NFD", words)
    assert parse_time_limit(written) == TimeLimit(*READ[words])


@pytest.mark.parametrize(
    "words",
    [
        "",
        "ngày",
        "0 ngày",
        "-3 ngày",
        "3",
        "3 tuần",
        "ba ngày",
        "0,3 ngày",
        "1/3 ngày làm việc",
        "1/0 ngày",
        "1/2 giờ",
        "1,5 tháng",
        "3 ngày và 2 giờ",
        "trong ngày làm việc tiếp theo",
        "Không quy định",
        "999999 ngày",
    ],
)
def test_other_words_are_refused_with_the_words(words: str) -> None:
    with pytest.raises(Refused) as refusal:
        parse_time_limit(words)
    assert (refusal.value.code, refusal.value.field) == ("time_limit_unreadable", "limit")
    assert refusal.value.params == {"words": words}


limits = st.builds(
    TimeLimit, st.integers(1, 9999), st.sampled_from([unit for unit in TimeUnit if unit != "same_day"])
) | st.just(TimeLimit(0, TimeUnit.SAME_DAY))


@given(limits)
def test_a_limit_survives_being_written(limit: TimeLimit) -> None:
    assert parse_time_limit(words_vi(limit)) == limit


@given(st.text(alphabet="0123456789½/,.() ngàyilmvệcthángờuữtrong\u0301\n"))
def test_any_text_is_read_or_refused(words: str) -> None:
    code = ""
    try:
        limit = parse_time_limit(words)
    except Refused as refusal:
        code = refusal.code
    assert code == "time_limit_unreadable" or parse_time_limit(words_vi(limit)) == limit


@pytest.mark.parametrize(
    ("limit", "vietnamese", "english"),
    [
        (TimeLimit(3, TimeUnit.WORKING_DAY), "3 ngày làm việc", "3 working days"),
        (TimeLimit(1, TimeUnit.WORKING_DAY), "1 ngày làm việc", "1 working day"),
        (TimeLimit(1, TimeUnit.HALF_DAY), "½ ngày làm việc", "half a working day"),
        (TimeLimit(5, TimeUnit.HALF_DAY), "2,5 ngày làm việc", "2.5 working days"),
        (TimeLimit(8, TimeUnit.WORKING_HOUR), "8 giờ làm việc", "8 working hours"),
        (TimeLimit(15, TimeUnit.CALENDAR_DAY), "15 ngày", "15 days"),
        (TimeLimit(1, TimeUnit.MONTH), "1 tháng", "1 month"),
        (TimeLimit(0, TimeUnit.SAME_DAY), "trong ngày", "within the day"),
    ],
)
def test_the_words_in_both_languages(limit: TimeLimit, vietnamese: str, english: str) -> None:
    assert (words_vi(limit), words_en(limit)) == (vietnamese, english)


@pytest.mark.parametrize("unit", TimeUnit)
def test_an_impossible_amount_is_refused(unit: TimeUnit) -> None:
    with pytest.raises(Refused, match="time_limit_invalid"):
        TimeLimit(1 if unit is TimeUnit.SAME_DAY else 0, unit)
    with pytest.raises(Refused, match="time_limit_invalid"):
        TimeLimit(-1, unit)
