"""What differs between two versions, and the news of a source beside the facts of an office."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk_app.domain.procedure import (
    Channel,
    Fee,
    FeeRecord,
    LegalBasis,
    Part,
    Procedure,
    RequiredDocument,
    Result,
    Terms,
    Unread,
)
from desk_app.domain.procedure_changes import changed_parts, checked, merged, same_facts
from desk_app.domain.time_limit import TimeLimit, TimeUnit
from tests.builders import refused


def days(amount: int, unit: TimeUnit = TimeUnit.WORKING_DAY) -> TimeLimit:
    return TimeLimit(amount, unit)


COUNTER = Terms(Channel.COUNTER, days(10), Fee(5000))
ONLINE = Terms(Channel.ONLINE, days(10), Fee(0))
POST = Terms(Channel.POST, days(12), Fee(0))
SOURCE = Procedure(
    code="1.001193",
    name="Đăng ký khai sinh",
    field="Hộ tịch",
    authority="UBND cấp xã",
    terms=(COUNTER, ONLINE),
    documents=(RequiredDocument(1, "Tờ khai"),),
    result="Giấy khai sinh",
    result_code="KQ.1",
    legal_basis=(LegalBasis("60/2014/QH13"),),
    decision="1/QĐ-BTP",
    page="https://a",
    conditions="Có mặt",
    notes=("Xuất trình giấy tờ",),
)
OURS = replace(
    SOURCE,
    keywords=("làm khai sinh",),
    fees=(FeeRecord(Fee(0), "TT 85", date(2020, 1, 1), person="Hộ nghèo"),),
    reviewed_on=date(2026, 11, 1),
    replaces=("1.000001",),
)
FEE_WORDS = Unread(Part.FEE, "theo nghị quyết")


@pytest.mark.parametrize(
    ("changes", "parts"),
    [
        ({}, ()),
        ({"name": "Khai sinh"}, (Part.NAME,)),
        ({"field": "Tư pháp", "decision": "2/QĐ"}, (Part.FIELD, Part.DECISION)),
        ({"notes": ()}, (Part.DOCUMENTS,)),
        ({"more_results": (Result("Thông báo"),)}, (Part.RESULT,)),
        ({"result_code": "KQ.2"}, (Part.RESULT,)),
        ({"terms": (replace(COUNTER, fee=Fee(1)), ONLINE)}, (Part.FEE,)),
        ({"terms": (replace(COUNTER, time_limit=days(9)), ONLINE)}, (Part.TIME_LIMIT,)),
        ({"terms": (replace(COUNTER, statutory=days(15)), ONLINE)}, (Part.TIME_LIMIT,)),
        ({"terms": (COUNTER,)}, (Part.TIME_LIMIT, Part.FEE)),
        ({"fees": OURS.fees}, (Part.FEE,)),
        ({"legal_basis": ()}, (Part.LEGAL_BASIS,)),
        ({"keywords": ("a",), "reviewed_on": date(2026, 1, 1), "source": "x", "page": "y"}, ()),
    ],
)
def test_parts_that_changed(changes: dict[str, Any], parts: tuple[Part, ...]) -> None:
    assert changed_parts(SOURCE, replace(SOURCE, **changes)) == parts
    assert changed_parts(replace(SOURCE, **changes), SOURCE) == parts


def test_who_looked_at_it_is_no_fact() -> None:
    assert same_facts(OURS, replace(OURS, reviewed_on=None, source="x"))
    for changes in ({"keywords": ()}, {"conditions": ""}, {"unread": (FEE_WORDS,)}):
        assert not same_facts(OURS, replace(OURS, **changes))


def test_source_without_news_changes_nothing() -> None:
    edited = replace(OURS, name="Tên của chúng tôi", conditions="", terms=(replace(COUNTER, fee=Fee(1)),))
    assert merged(edited, SOURCE, SOURCE) == edited
    assert merged(SOURCE, None, SOURCE) == SOURCE


def test_only_the_news_are_taken_over() -> None:
    edited = replace(OURS, name="Tên của chúng tôi", result="Bản điện tử", notes=("Của chúng tôi",))
    news = replace(SOURCE, decision="2/QĐ-BTP", documents=(RequiredDocument(1, "Tờ khai mới"),))
    wanted = merged(edited, SOURCE, news)
    assert wanted == replace(edited, decision="2/QĐ-BTP", documents=news.documents)
    assert changed_parts(edited, wanted) == (Part.DECISION, Part.DOCUMENTS)


def test_first_import_takes_all_the_source_says_and_keeps_what_it_does_not() -> None:
    found = replace(SOURCE, name="Tên khác", conditions="", notes=(), page="")
    wanted = merged(OURS, None, found)
    assert wanted == replace(OURS, name="Tên khác")


def test_what_the_source_takes_back_goes_but_never_a_part_that_is_needed() -> None:
    wanted = merged(OURS, SOURCE, replace(SOURCE, conditions="", notes=(), field="", name="", authority=""))
    assert wanted == replace(OURS, conditions="", notes=())


def test_part_that_could_not_be_read_keeps_our_fact_beside_the_words() -> None:
    words = Unread(Part.DOCUMENTS, "Giấy tờ khác")
    news = replace(SOURCE, documents=(RequiredDocument(1, "Một phần"),), unread=(words,))
    wanted = merged(OURS, SOURCE, news)
    assert wanted == replace(OURS, unread=(words,))


def test_news_in_a_part_with_the_same_unread_words_are_not_passed_over() -> None:
    words = Unread(Part.DOCUMENTS, "Giấy tờ khác")
    base = replace(SOURCE, unread=(words,))
    confirmed = replace(OURS, unread=())
    assert merged(confirmed, base, base) == confirmed
    wanted = merged(confirmed, base, replace(base, documents=(RequiredDocument(1, "Tờ khai mới"),)))
    assert wanted == replace(confirmed, unread=(words,))


def test_marks_settled_by_the_source_go_and_ours_stay() -> None:
    ours = replace(OURS, unread=(Unread(Part.STEPS, "của chúng tôi"), FEE_WORDS))
    base = replace(SOURCE, unread=(FEE_WORDS,))
    assert merged(ours, base, base).unread == (Unread(Part.STEPS, "của chúng tôi"), FEE_WORDS)
    assert merged(ours, base, SOURCE).unread == (Unread(Part.STEPS, "của chúng tôi"),)
    new = Unread(Part.NAME, "tên")
    assert merged(ours, base, replace(base, unread=(FEE_WORDS, new))).unread == (new, *ours.unread)


def test_fee_in_words_keeps_our_amount() -> None:
    told = replace(SOURCE, terms=(replace(COUNTER, fee=Fee(None)), ONLINE), unread=(FEE_WORDS,))
    wanted = merged(OURS, SOURCE, told)
    assert wanted.terms == OURS.terms
    assert wanted.unread == (FEE_WORDS,)


def test_limit_in_words_keeps_our_count() -> None:
    words = Unread(Part.TIME_LIMIT, "theo lịch hẹn")
    told = replace(SOURCE, terms=(replace(COUNTER, time_limit=None), ONLINE), unread=(words,))
    assert merged(OURS, SOURCE, told).terms == OURS.terms
    note = replace(COUNTER, time_limit=None, limit_note="theo lịch hẹn")
    assert merged(OURS, SOURCE, replace(SOURCE, terms=(note, ONLINE))).terms == (note, ONLINE)


@pytest.mark.parametrize(
    ("law", "limit", "statutory"),
    [
        (days(15), days(8), days(15)),
        (days(8), days(8), days(8)),
        (days(5), days(5), None),
        (days(1, TimeUnit.MONTH), days(8), days(1, TimeUnit.MONTH)),
        (None, days(8), days(10)),
    ],
)
def test_shortened_limit_stays_while_it_is_the_shorter(
    law: TimeLimit | None, limit: TimeLimit, statutory: TimeLimit | None
) -> None:
    shortened = replace(OURS, terms=(replace(COUNTER, time_limit=days(8), statutory=days(10)), ONLINE))
    news = replace(SOURCE, terms=(replace(COUNTER, time_limit=law), ONLINE))
    counter = merged(shortened, SOURCE, news).terms[0]
    assert (counter.time_limit, counter.statutory) == (limit, statutory)


def test_news_of_the_fee_leave_our_limit_and_the_other_way_round() -> None:
    edited = replace(OURS, terms=(replace(COUNTER, time_limit=days(7), fee=Fee(1)), ONLINE))
    fee = merged(edited, SOURCE, replace(SOURCE, terms=(replace(COUNTER, fee=Fee(6000)), ONLINE)))
    assert fee.terms[0] == replace(COUNTER, time_limit=days(7), fee=Fee(6000))
    limit = merged(edited, SOURCE, replace(SOURCE, terms=(replace(COUNTER, time_limit=days(9)), ONLINE)))
    assert limit.terms[0] == replace(COUNTER, time_limit=days(9), fee=Fee(1))


def test_channels_come_and_go_with_the_source_ours_stay() -> None:
    ours = replace(OURS, terms=(COUNTER, ONLINE, POST))
    case = replace(COUNTER, case="Có yếu tố nước ngoài")
    assert merged(ours, SOURCE, replace(SOURCE, terms=(COUNTER, case))).terms == (COUNTER, case, POST)
    without = replace(OURS, terms=(COUNTER,))
    assert merged(without, SOURCE, replace(SOURCE, terms=(replace(COUNTER, fee=Fee(1)), ONLINE))).terms == (
        replace(COUNTER, fee=Fee(1)),
    )
    assert merged(OURS, SOURCE, replace(SOURCE, terms=())).terms == OURS.terms
    assert merged(without, SOURCE, replace(SOURCE, terms=(ONLINE,))).terms == (COUNTER,)


LIMITS = st.none() | st.builds(days, st.integers(1, 3))


def terms_with(statutory: st.SearchStrategy[TimeLimit | None]) -> st.SearchStrategy[tuple[Terms, ...]]:
    one = st.builds(
        Terms,
        st.sampled_from(Channel),
        LIMITS,
        st.builds(Fee, st.none() | st.integers(0, 2)),
        case=st.sampled_from(["", "b"]),
        statutory=statutory,
    )
    return st.lists(one, unique_by=lambda terms: (terms.channel, terms.case), max_size=3).map(tuple)


MARKS = st.lists(
    st.builds(Unread, st.sampled_from([Part.DOCUMENTS, Part.FEE, Part.TIME_LIMIT]), st.sampled_from("ab")),
    max_size=3,
    unique=True,
).map(lambda marks: tuple(sorted(marks, key=lambda each: list(Part).index(each.part))))
PROCEDURES = st.builds(
    replace,
    st.just(SOURCE),
    name=st.sampled_from("ab"),
    conditions=st.sampled_from(["", "a", "b"]),
    notes=st.sampled_from([(), ("a",)]),
    page=st.sampled_from(["", "p"]),
    terms=terms_with(st.none()),
    unread=MARKS,
)
# Only an office knows a limit of the law beside its own.
OFFICES = st.builds(replace, PROCEDURES, terms=terms_with(LIMITS))


@given(PROCEDURES)
def test_merging_with_itself_is_nothing(procedure: Procedure) -> None:
    for base in (None, procedure):
        wanted = merged(procedure, base, procedure)
        assert changed_parts(procedure, wanted) == ()
        assert wanted.unread == procedure.unread


@given(OFFICES, st.none() | PROCEDURES, PROCEDURES)
def test_merging_twice_is_merging_once(ours: Procedure, base: Procedure | None, theirs: Procedure) -> None:
    once = merged(ours, base, theirs)
    assert merged(once, theirs, theirs) == once
    assert changed_parts(once, merged(once, base, theirs)) == ()


@given(OFFICES, PROCEDURES, PROCEDURES)
def test_no_news_is_lost_silently(ours: Procedure, base: Procedure, theirs: Procedure) -> None:
    wanted = merged(ours, base, theirs)
    for part in changed_parts(base, theirs):
        marked = part in {each.part for each in wanted.unread}
        taken = part not in changed_parts(replace(wanted, fees=()), theirs)
        own = part in changed_parts(ours, base)
        assert marked or taken or own or not theirs.terms


def test_checked_tidies_and_counts_papers() -> None:
    papers = (RequiredDocument(7, "  Tờ  khai "), RequiredDocument(7, "Giấy tờ"))
    made = checked(replace(SOURCE, name=" Đăng  ký ", documents=papers, keywords=(" a ", "a", " ", "b")))
    assert made.name == "Đăng ký"
    assert [(paper.no, paper.name) for paper in made.documents] == [(1, "Tờ khai"), (2, "Giấy tờ")]
    assert made.keywords == ("a", "b")
    assert checked(made) == made
    assert checked(replace(SOURCE, code="1.000948.H38")).code == "1.000948.H38"


RECORD = OURS.fees[0]


@pytest.mark.parametrize(
    ("changes", "code", "field"),
    [
        ({"code": "1.00119"}, "procedure_code_invalid", "code"),
        ({"code": "1.001193\n"}, "procedure_code_invalid", "code"),
        ({"code": "1.001193.h38"}, "procedure_code_invalid", "code"),
        ({"name": " \n"}, "procedure_part_missing", "name"),
        ({"field": ""}, "procedure_part_missing", "field"),
        ({"authority": ""}, "procedure_part_missing", "authority"),
        ({"terms": ()}, "procedure_part_missing", "terms"),
        ({"terms": (COUNTER, replace(COUNTER, fee=Fee(1)))}, "terms_repeated", "terms"),
        ({"terms": (replace(COUNTER, fee=Fee(-1)),)}, "fee_invalid", "terms"),
        ({"terms": (replace(COUNTER, fee=Fee(1, tier=-1)),)}, "fee_invalid", "terms"),
        ({"fees": (replace(RECORD, fee=Fee(1, beyond=-1)),)}, "fee_invalid", "fees"),
        ({"fees": (replace(RECORD, basis=" "),)}, "source_missing", "fees"),
        ({"fees": (replace(RECORD, in_force_to=date(2019, 12, 31)),)}, "days_reversed", "fees"),
        ({"documents": (RequiredDocument(1, " "),)}, "paper_name_missing", "documents"),
        ({"documents": (RequiredDocument(1, "a", originals=-1),)}, "paper_count_invalid", "documents"),
        ({"documents": (RequiredDocument(1, "a", copies=100),)}, "paper_count_invalid", "documents"),
    ],
)
def test_wrong_fields_are_refused(changes: dict[str, Any], code: str, field: str) -> None:
    with refused(code, field):
        checked(replace(SOURCE, **changes))
