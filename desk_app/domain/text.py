"""Vietnamese text: folded for searching, ordered for lists, tidied for paper, masked for the public."""

import re
import unicodedata
from collections.abc import Iterable

_MARKS = re.compile(r"[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]+")
_NOT_WORD = re.compile(r"[\W_]+")
_LETTERS = re.compile(r"[^\W\d_]+")
_BARRED_D = str.maketrans("đð", "dd")  # the Icelandic ð stands for đ in texts converted from old fonts

# The Vietnamese alphabet with the four foreign letters in their Latin places; digits come first.
_ALPHABET = "0123456789aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"
_RANK = {ord(letter): chr(ord("A") + rank) for rank, letter in enumerate(_ALPHABET)}
_NO_TONE = "0"
# huyền, hỏi, ngã, sắc, nặng
_TONE_RANK = {"\u0300": "1", "\u0309": "2", "\u0303": "3", "\u0301": "4", "\u0323": "5"}
_TONES = re.compile(f"[{''.join(_TONE_RANK)}]")

# How the names of bodies begin. Words that are family names too ("Đoàn", "Bàn", "Văn") only stand in pairs.
_BODY = re.compile(
    r"(ban (quản|chỉ|đại|trị)|bệnh viện|bưu|chi (bộ|cục|nhánh)|chùa|công (an|đoàn|ty)|cơ sở|cửa hàng|cty|"
    r"dntn|doanh nghiệp|đảng ([uủ][ỷy]|bộ)|đoàn thanh|giáo (họ|xứ)|hợp tác xã|htx|hội|hộ kinh doanh|hđnd|"
    r"liên (đoàn|hiệp)|mặt trận|ngân hàng|nhà (hàng|máy|thờ|thuốc|trẻ|văn)|phòng|quỹ|sở|tập đoàn|"
    r"tổ (dân|hợp)|tổng|trạm|trung tâm|trường|ubnd|[uủ][ỷy] ban|văn phòng|viện|xí nghiệp)\b"
)


def fold(text: str) -> str:
    """Return `text` for comparing: no marks, no case, đ as d, everything between words one space.

    A code falls into its groups ("h13 50 261123 0412"), so that it is found whole or by any group of it.
    Old and new places of the tone ("hoà", "hòa") and composed or decomposed letters come out the same.
    """
    caseless = unicodedata.normalize("NFKD", unicodedata.normalize("NFD", text).casefold()).casefold()
    plain = _MARKS.sub("", unicodedata.normalize("NFKD", caseless)).translate(_BARRED_D)
    return _NOT_WORD.sub(" ", plain).strip()


def words(text: str) -> list[str]:
    """Return the folded words of `text`, in order."""
    return fold(text).split()


def name_sort_key(name: str) -> tuple[str, str, str]:
    """Return what sorts names as Vietnamese lists do: given name (last word), then middle, then family.

    Letters follow a ă â b c d đ …, then tones ngang, huyền, hỏi, ngã, sắc, nặng syllable by syllable. The
    parts compare by code point, so they sort alike in Python and in a table's text columns.
    """
    keys = [key for key in map(_syllable_key, tidy(name).split()) if key]
    if not keys:
        return ("", "", "")
    family = keys[0] if len(keys) > 1 else ""
    return (keys[-1], " ".join(keys[1:-1]), family)


def _syllable_key(word: str) -> str:
    decomposed = unicodedata.normalize("NFD", word.casefold())
    letters = _NOT_WORD.sub("", unicodedata.normalize("NFC", _TONES.sub("", decomposed)))
    tones = _TONES.findall(decomposed)
    return letters.translate(_RANK) + (_TONE_RANK[tones[-1]] if tones else _NO_TONE) if letters else ""


def tidy(text: str) -> str:
    """Return `text` as one line of composed letters (NFC), single spaces, no invisible characters."""
    composed = unicodedata.normalize("NFC", text).replace("Ð", "Đ").replace("ð", "đ")
    # Nearly every text is plain: nothing in it is invisible, and no space but the ordinary one.
    visible = composed if composed.isprintable() else "".join(filter(_is_seen, composed))
    return unicodedata.normalize("NFC", " ".join(visible.split()))


def _is_seen(letter: str) -> bool:
    return letter.isspace() or unicodedata.category(letter)[0] != "C"


def tidy_name(text: str) -> str:
    """Return a name tidied, with capitals given only where none were chosen.

    A name with at least one Capitalised word was typed with care and keeps its letters, as does a body
    ("CÔNG TY TNHH AN PHÁT"); a person's name all in capitals or small letters becomes "Nguyễn Văn A".
    """
    name = tidy(text)
    chosen = any(len(word) > 1 and word.istitle() for word in _LETTERS.findall(name))
    if chosen or _BODY.match(name.lower()):
        return name
    return tidy(_LETTERS.sub(lambda word: word[0].capitalize(), name))


def without(words: str, told: Iterable[str]) -> str:
    """Return words in which nothing of what is told of a person stands; each becomes "…", however it was typed.

    Capitals make no difference, nor do spaces, points and dashes between figures.
    """
    for each in sorted((tidy(part) for part in told), key=len, reverse=True):
        if len(each) > 2:
            joint = r"[ .-]*" if each.isdigit() else ""
            searched = joint.join(map(re.escape, each))
            words = re.sub(rf"(?<!\w){searched}(?!\w)", "…", words, flags=re.IGNORECASE)
    return words


def mask_name(name: str) -> str:
    """Return "Nguyễn V. A." for "Nguyễn Văn An": enough to know one's own dossier, too little to know others.

    A name of one word becomes its first letter.
    """
    parts = [part for part in (_NOT_WORD.sub(" ", word).strip() for word in tidy_name(name).split()) if part]
    shown = parts[:1] if len(parts) > 1 else []
    return " ".join([*shown, *(f"{part[0]}." for part in parts[len(shown) :])])
