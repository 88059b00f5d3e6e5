"""Finding a procedure by everyday words."""

from dataclasses import replace
from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk_app.domain.procedure import Channel, Fee, Procedure, Terms
from desk_app.domain.procedure_search import RECENT, ProcedureChoice, rank
from desk_app.domain.time_limit import TimeLimit, TimeUnit
from desk_app.services import catalogue_files

TERMS = (Terms(Channel.COUNTER, TimeLimit(0, TimeUnit.SAME_DAY), Fee(0)),)


def choice(
    code: str, name: str, *keywords: str, field: str = "Hộ tịch", used: int = 0, day: int = 0
) -> ProcedureChoice:
    procedure = Procedure(code, name, field, "", TERMS, (), "", "", (), "", "", keywords)
    return ProcedureChoice(procedure, used, datetime(2026, 11, day, 8) if day else None)


BIRTH = choice("1.001193", "Đăng ký khai sinh", "làm giấy khai sinh", used=20, day=20)
BIRTH_FOREIGN = choice("2.000528", "Đăng ký khai sinh có yếu tố nước ngoài", used=1, day=21)
DEATH = choice("1.000656", "Đăng ký khai tử", "báo tử", used=4, day=3)
SINGLE = choice("1.004873", "Cấp Giấy xác nhận tình trạng hôn nhân", "giấy độc thân", used=9)
COPY = choice("2.000815", "Chứng thực bản sao từ bản chính", "sao y", field="Chứng thực", used=300, day=1)
RARE = choice("1.000094", "Đăng ký kết hôn có yếu tố nước ngoài tại khu vực biên giới")
ALL = (RARE, BIRTH_FOREIGN, DEATH, BIRTH, SINGLE, COPY)


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("khai sinh", [BIRTH, BIRTH_FOREIGN]),
        ("KHAI SI", [BIRTH, BIRTH_FOREIGN]),
        ("dang ky khai sinh co", [BIRTH_FOREIGN]),
        ("sinh khai nuoc", [BIRTH_FOREIGN]),
        ("độc thân", [SINGLE]),
        ("doc than", [SINGLE]),
        ("sao y", [COPY]),
        ("1.000656", [DEATH]),
        ("000656", [DEATH]),
        ("ho tich tu", [DEATH]),
        ("inh", []),
        ("khai xyz", []),
    ],
)
def test_every_word_begins_a_word(words: str, found: list[ProcedureChoice]) -> None:
    assert list(rank(ALL, words)) == found


def test_an_old_code_leads_to_the_procedure_that_took_its_place() -> None:
    new = replace(BIRTH.procedure, code="3.000722", replaces=("2.000986", "2.001023"))
    assert rank((DEATH, ProcedureChoice(new)), "2.001023") == (ProcedureChoice(new),)


def test_what_begins_a_name_or_a_keyword_comes_before_what_merely_holds_it() -> None:
    inside = choice("1", "Cấp lại bản sao", used=900)
    at_start = choice("2", "Bản sao trích lục hộ tịch")
    keyword = choice("3", "Trích lục", "bản sao giấy khai sinh", used=1)
    by_field = choice("4", "Xác nhận", field="Bản sao", used=9000)
    assert rank((by_field, inside, at_start, keyword), "ban sao") == (keyword, at_start, inside, by_field)


def test_the_most_used_of_equals_comes_first() -> None:
    assert rank(ALL, "dang ky") == (BIRTH, DEATH, BIRTH_FOREIGN, RARE)


@pytest.mark.parametrize(
    ("words", "first"),
    [
        ("ket hon", "Đăng ký kết hôn"),
        ("ket h", "Đăng ký kết hôn"),
        ("khai sinh", "Đăng ký khai sinh"),
        ("xin giay doc than", "Cấp Giấy xác nhận tình trạng hôn nhân"),
        ("di lam to khai tu", "Đăng ký khai tử"),
    ],
)
def test_in_the_shipped_catalogue_the_plain_procedure_stands_first(words: str, first: str) -> None:
    shipped = [ProcedureChoice(procedure) for procedure in catalogue_files.procedures()]
    assert rank(shipped, words)[0].procedure.name == first


def test_in_the_shipped_catalogue_the_most_used_begins_a_short_word() -> None:
    shipped = [
        ProcedureChoice(procedure, 9 if procedure.name == "Đăng ký khai sinh" else 0)
        for procedure in catalogue_files.procedures()
    ]
    assert rank(shipped, "khai")[0].used == 9


def test_a_special_case_never_overtakes_the_plain_procedure() -> None:
    often = choice("9", "Đăng ký khai sinh lưu động", "khai sinh", used=900)
    assert rank((often, BIRTH), "khai sinh") == (BIRTH, often)


def test_words_around_the_name_are_left_out_only_where_they_find_nothing() -> None:
    assert rank(ALL, "xin khai tu") == (DEATH,)
    assert rank(ALL, "giay khai sinh") == (BIRTH,)
    assert rank(ALL, "xin") == rank(ALL, "")


def test_without_words_the_last_used_stand_before_the_most_used() -> None:
    assert rank(ALL, "  ") == (BIRTH_FOREIGN, BIRTH, DEATH, COPY, SINGLE, RARE)


def test_only_a_handful_of_recent_ones_overtake_the_most_used() -> None:
    recent = [choice(str(day), f"Thủ tục {day}", used=1, day=day) for day in range(1, RECENT + 3)]
    often = choice("often", "Chứng thực chữ ký", used=50)
    ranked = rank((often, *recent), "")
    assert [each.procedure.code for each in ranked[:RECENT]] == ["8", "7", "6", "5", "4", "3"]
    assert ranked[RECENT] is often
    assert len(ranked) == len(recent) + 1


@given(st.text(max_size=30))
def test_any_text_gives_choices_of_the_list_each_once(words: str) -> None:
    found = rank(ALL, words)
    assert len(set(found)) == len(found)
    assert set(found) <= set(ALL)
