"""What differs between two versions of a procedure, and how a source's news are taken over."""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from desk_app.domain.applicant import LONGEST_TEXT, refuse_too_long
from desk_app.domain.deadline import SupplementMode
from desk_app.domain.errors import Refused
from desk_app.domain.procedure import Fee, Part, Procedure, RequiredDocument, Terms
from desk_app.domain.text import tidy
from desk_app.domain.time_limit import TimeLimit

# d.dddddd, with suffixes where a province numbers its own ("1.000948.H38"); 40 letters at most.
CODE = re.compile(r"[0-9]\.[0-9]{6}(?:\.[0-9A-Z]{2,3}){0,8}")
# What fits on a form and a wall sheet; the longest of the national list stay well below.
LONGEST = {"code": 40, "name": 1000, "field": 200, "authority": 2000, "decision": 200, "result": 1500}
_LONGEST_PAPER = 2000
_MOST_UNITS = 9999
_DEAREST = 10**12

# The facts that make up a part; time limits and fees lie together in the terms.
_FACTS: dict[Part, tuple[str, ...]] = {
    Part.NAME: ("name",),
    Part.FIELD: ("field",),
    Part.DECISION: ("decision",),
    Part.AUTHORITY: ("authority",),
    Part.APPLICANTS: ("applicants",),
    Part.STEPS: ("steps",),
    Part.DOCUMENTS: ("documents", "notes"),
    Part.RESULT: ("result", "result_code", "more_results"),
    Part.CONDITIONS: ("conditions",),
    Part.LEGAL_BASIS: ("legal_basis",),
}
# What a procedure cannot be published without.
_NEEDED = ("name", "field", "authority")
# What its own law may say of the limit after a supplement; "" leaves it to the office's rule.
_MODES = ("", *SupplementMode)
_ORDER = {part: place for place, part in enumerate(Part)}


def facts(procedure: Procedure, part: Part) -> tuple[object, ...]:
    """Return what a procedure publishes in one part, to be compared."""
    if part is Part.TIME_LIMIT:
        return (procedure.supplement_mode, *(replace(terms, fee=Fee(None)) for terms in procedure.terms))
    if part is Part.FEE:
        return (*((terms.channel, terms.case, terms.fee) for terms in procedure.terms), *procedure.fees)
    return tuple(getattr(procedure, name) for name in _FACTS[part])


def changed_parts(before: Procedure, after: Procedure) -> tuple[Part, ...]:
    """Return the parts in which two versions publish something else, in the order they are published."""
    return tuple(part for part in Part if facts(before, part) != facts(after, part))


def same_facts(before: Procedure, after: Procedure) -> bool:
    """Tell whether two versions say the same; who looked at them when is no fact of the procedure."""
    left, right = (replace(each, reviewed_on=None, source="") for each in (before, after))
    return left == right


def merged(ours: Procedure, base: Procedure | None, theirs: Procedure) -> Procedure:
    """Return our procedure with what a source newly says of it.

    `base` is what the source said when it was last imported: only what it says differently now is taken over, what
    it takes back goes. A part told in words that could not be read keeps our fact, and the words stand beside it
    for review. What the office added itself (everyday words, dated fees, shortened limits, channels) stays.
    """
    news = [part for part in Part if base is None or facts(base, part) != facts(theirs, part)]
    unread = {each.part for each in theirs.unread}
    values: dict[str, Any] = {
        name: getattr(theirs, name)
        for part in news
        if part in _FACTS and part not in unread
        for name in _FACTS[part]
        if _is_news(name, base, theirs)
    }
    if theirs.terms and {Part.TIME_LIMIT, Part.FEE} & set(news):
        values["terms"] = tuple(_merged_terms(ours, base, theirs, unread)) or ours.terms
    known = base.unread if base else ()
    settled = {each for each in known if each not in theirs.unread}
    marks = {each: None for each in ours.unread if each.part not in news and each not in settled}
    marks |= {each: None for each in theirs.unread if each.part in news or each not in known}
    values["unread"] = tuple(sorted(marks, key=lambda each: _ORDER[each.part]))
    values["page"] = theirs.page or ours.page
    return replace(ours, **values)


def _is_news(name: str, base: Procedure | None, theirs: Procedure) -> bool:
    said = getattr(theirs, name)
    if base is None:
        return bool(said)
    return said != getattr(base, name) and (bool(said) or name not in _NEEDED)


def _merged_terms(
    ours: Procedure, base: Procedure | None, theirs: Procedure, unread: set[Part]
) -> Iterator[Terms]:
    known = {(terms.channel, terms.case): terms for terms in ours.terms}
    before = {(terms.channel, terms.case): terms for terms in base.terms} if base else {}
    for new in theirs.terms:
        old, was = known.pop((new.channel, new.case), None), before.get((new.channel, new.case))
        if old is not None:
            same_fee = was is not None and was.fee == new.fee
            keeps_fee = same_fee or (Part.FEE in unread and new.fee.amount is None)
            yield replace(_merged_limit(old, was, new, unread), fee=old.fee if keeps_fee else new.fee)
        elif new != was:
            yield new
    if base is not None:
        yield from (terms for key, terms in known.items() if key not in before)


def _merged_limit(old: Terms, was: Terms | None, new: Terms, unread: set[Part]) -> Terms:
    if was is not None and replace(was, fee=new.fee) == new:
        return old
    if new.time_limit is None and Part.TIME_LIMIT in unread:
        return replace(new, time_limit=old.time_limit, limit_note=old.limit_note, statutory=old.statutory)
    if old.statutory is not None and not _shorter(new.time_limit, old.time_limit):
        # The office works faster than the law asks: the law's limit is the news, ours stays.
        return replace(new, time_limit=old.time_limit, statutory=new.time_limit or old.statutory)
    return new


def _shorter(law: TimeLimit | None, ours: TimeLimit | None) -> bool:
    """Tell whether the law now leaves less time than the office takes, as far as both count the same."""
    return law is not None and ours is not None and law.unit is ours.unit and law.amount < ours.amount


def checked(procedure: Procedure) -> Procedure:
    """Return the procedure tidied, or refuse it on the first field that is wrong."""
    if not CODE.fullmatch(procedure.code):
        raise Refused("procedure_code_invalid", field="code", code=procedure.code)
    for name in _NEEDED:
        if not tidy(getattr(procedure, name)):
            raise Refused("procedure_part_missing", field=name)
    _check_lengths(procedure)
    if not procedure.terms:
        raise Refused("procedure_part_missing", field="terms")
    if len({(terms.channel, terms.case) for terms in procedure.terms}) < len(procedure.terms):
        raise Refused("terms_repeated", field="terms")
    if procedure.supplement_mode not in _MODES:
        raise Refused("supplement_mode_unknown", field="supplement_mode")
    for at, terms in enumerate(procedure.terms, start=1):
        _refuse_longer(terms, at)
    refuse_numbers(procedure)
    _check_fees(procedure)
    papers = tuple(_checked_paper(no, paper) for no, paper in enumerate(procedure.documents, start=1))
    words = tuple(dict.fromkeys(word for word in map(tidy, procedure.keywords) if word))
    tidied: dict[str, Any] = {
        name: tidy(getattr(procedure, name)) for name in ("name", "field", "authority", "decision")
    }
    return replace(procedure, documents=papers, keywords=words, **tidied)


def _check_lengths(procedure: Procedure) -> None:
    for name, most in LONGEST.items():
        refuse_too_long(getattr(procedure, name), most, name)
    for result in procedure.more_results:
        refuse_too_long(result.name, LONGEST["result"], "result")
    for word in procedure.keywords:
        refuse_too_long(word, LONGEST_TEXT, "keywords")


def refuse_numbers(procedure: Procedure) -> None:
    """Refuse `fee_invalid` and `limit_too_long` for amounts and limits that no act of law can mean."""
    for at, terms in enumerate(procedure.terms, start=1):
        _refuse_fee(terms.fee, "terms")
        for limit in (terms.time_limit, terms.statutory):
            if limit is not None and limit.amount > _MOST_UNITS:
                raise Refused("limit_too_long", field="terms", no=at, most=_MOST_UNITS)
    for record in procedure.fees:
        _refuse_fee(record.fee, "fees")


def _check_fees(procedure: Procedure) -> None:
    for record in procedure.fees:
        if not record.basis.strip():
            raise Refused("source_missing", field="fees")
        if record.in_force_to is not None and record.in_force_to < record.in_force_from:
            raise Refused("days_reversed", field="fees")


def _checked_paper(no: int, paper: RequiredDocument) -> RequiredDocument:
    if not tidy(paper.name):
        raise Refused("paper_name_missing", field="documents", no=no)
    refuse_too_long(paper.name, _LONGEST_PAPER, "documents")
    if min(paper.originals, paper.copies) < 0 or max(paper.originals, paper.copies) > 99:
        raise Refused("paper_count_invalid", field="documents", no=no)
    return replace(paper, no=no, name=tidy(paper.name))


def _refuse_longer(terms: Terms, no: int) -> None:
    """Refuse an office's own limit that is longer than the law's; limits in other units are not compared."""
    ours, law = terms.time_limit, terms.statutory
    if ours is not None and law is not None and ours.unit is law.unit and ours.amount > law.amount:
        raise Refused("limit_longer", field="terms", no=no)


def _refuse_fee(fee: Fee, field: str) -> None:
    numbers = (fee.amount, fee.tier, fee.beyond, fee.ceiling)
    if any(each is not None and not 0 <= each < _DEAREST for each in numbers):
        raise Refused("fee_invalid", field=field)
