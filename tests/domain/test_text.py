import unicodedata
from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk_app.domain.text import fold, mask_name, name_sort_key, tidy, tidy_name, without, words

ANY = st.text(st.characters(), max_size=60)
VIETNAMESE = st.text(
    "aăâbcdđeêghiklmnoôơpqrstuưvxyáàảãạấầẩẫậắằẳẵặéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ "
)


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Đặng Thị Ngọc Ánh", "dang thi ngoc anh"),
        ("  ĐƯỜNG   Trần Hưng Đạo ", "duong tran hung dao"),
        ("Nguyễn\tVăn\nĐức", "nguyen van duc"),
        ("1.001193", "1 001193"),
        ("H13.50-261123-0412", "h13 50 261123 0412"),
        ("Ðỗ", "do"),  # the Icelandic letter of old fonts
        ("H'Hen Niê", "h hen nie"),
        ("lô_12", "lo 12"),
        ("", ""),
    ],
)
def test_fold(text: str, folded: str) -> None:
    assert fold(text) == folded


def test_words_are_the_folded_groups_so_a_code_is_found_by_its_last_digits() -> None:
    assert words("H13.50-261123-0412") == ["h13", "50", "261123", "0412"]
    assert set(words("đức NGUYỄN 0412")) <= set(words("Nguyễn Văn Đức H13.50-261123-0412"))


@pytest.mark.parametrize(
    ("old", "new"), [("hoà", "hòa"), ("Thuý", "Thúy"), ("uỷ ban", "ủy ban"), ("khoẻ", "khỏe")]
)
def test_places_of_the_tone_fold_and_sort_alike(old: str, new: str) -> None:
    assert fold(old) == fold(new)
    assert name_sort_key(old) == name_sort_key(new)


@given(ANY)
def test_fold_is_stable_and_blind_to_composition_and_case(text: str) -> None:
    folded = fold(text)
    assert fold(folded) == folded
    assert fold(unicodedata.normalize("NFD", text)) == fold(unicodedata.normalize("NFC", text)) == folded
    assert folded == " ".join(folded.split())


@given(VIETNAMESE)
def test_fold_of_vietnamese_is_ascii_in_any_case(text: str) -> None:
    assert fold(text).isascii()
    assert fold(text.upper()) == fold(text)


def by_name(names: Iterable[str]) -> list[str]:
    return sorted(names, key=name_sort_key)


def test_names_sort_by_given_name_then_middle_then_family() -> None:
    ordered = ["Trần Văn An", "Lê Văn Anh", "Lê Thị Ánh", "Lê Văn Ân", "Nguyễn Thị Bình", "Phạm Thị Bình"]
    ordered += ["Nguyễn Văn Bình", "Lê Dung", "Lê Đạt", "Võ Hoa", "Võ Hòa", "Võ Văn Hoàng"]
    assert by_name(reversed(ordered)) == ordered


def test_tones_sort_in_the_dictionary_order() -> None:
    ordered = ["ma", "mà", "mả", "mã", "má", "mạ", "mai", "măng", "mân"]
    assert by_name(reversed(ordered)) == ordered


def test_letters_sort_in_the_alphabet_order() -> None:
    ordered = ["2", *"aăâbcdđeêfghijklmnoôơpqrstuưvwxyz", "ж"]
    assert by_name(reversed(ordered)) == ordered


def test_sort_key_of_one_word_and_of_nothing() -> None:
    assert name_sort_key("An")[1:] == ("", "")
    assert name_sort_key(" - ") == ("", "", "")


@given(VIETNAMESE)
def test_sort_key_ignores_case_and_composition(name: str) -> None:
    assert name_sort_key(unicodedata.normalize("NFD", name.upper())) == name_sort_key(name)


@pytest.mark.parametrize(
    ("text", "clean"),
    [
        ("\ufeffNguyễn\u00a0 Văn\u200b An\r\n", "Nguyễn Văn An"),
        (unicodedata.normalize("NFD", "Đường Lê Lợi"), "Đường Lê Lợi"),
        ("Ðông", "Đông"),
        ("a\x00b\x1b", "ab"),
    ],
)
def test_tidy(text: str, clean: str) -> None:
    assert tidy(text) == clean


@given(st.text(st.characters() | st.sampled_from("\u00a0\u200b\u2028\u0301\t\r\n "), max_size=60))
def test_tidy_drops_the_invisible_and_nothing_else(text: str) -> None:
    composed = unicodedata.normalize("NFC", text).replace("Ð", "Đ").replace("ð", "đ")
    seen = "".join(
        letter for letter in composed if letter.isspace() or unicodedata.category(letter)[0] != "C"
    )
    assert tidy(text) == unicodedata.normalize("NFC", " ".join(seen.split()))


@given(ANY)
def test_tidy_is_stable_composed_and_printable(text: str) -> None:
    clean = tidy(text)
    assert tidy(clean) == clean
    assert unicodedata.is_normalized("NFC", clean)
    assert not any(unicodedata.category(letter).startswith("C") for letter in clean)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("NGUYỄN  văn a", "Nguyễn Văn A"),
        ("nguyễn thị ngọc ánh", "Nguyễn Thị Ngọc Ánh"),
        ("ĐẶNG VĂN Ý", "Đặng Văn Ý"),
        ("h'hen niê", "H'Hen Niê"),
        ("Y Bhăm niê", "Y Bhăm niê"),
        ("CÔNG TY TNHH AN PHÁT", "CÔNG TY TNHH AN PHÁT"),
        ("Công ty TNHH An Phát", "Công ty TNHH An Phát"),
        ("Uỷ ban nhân dân xã Phong Điền", "Uỷ ban nhân dân xã Phong Điền"),
        ("HTX nông nghiệp", "HTX nông nghiệp"),
        ("ĐOÀN VĂN HẬU", "Đoàn Văn Hậu"),  # a family name, not a union
        ("BÀN THỊ MAI", "Bàn Thị Mai"),
        ("Ludwig van Beethoven", "Ludwig van Beethoven"),
    ],
)
def test_tidy_name(text: str, name: str) -> None:
    assert tidy_name(text) == name


@given(ANY)
def test_tidy_name_is_stable(text: str) -> None:
    assert tidy_name(tidy_name(text)) == tidy_name(text)


@pytest.mark.parametrize(
    ("name", "masked"),
    [
        ("Nguyễn Văn An", "Nguyễn V. A."),
        ("ĐẶNG THỊ ÁNH", "Đặng T. Á."),
        ("K'Brơi", "K."),
        ("Lê - Đạt", "Lê Đ."),
        ("  ", ""),
    ],
)
def test_mask_name(name: str, masked: str) -> None:
    assert mask_name(name) == masked


@given(st.lists(st.sampled_from(["Nguyễn", "Văn", "Thị", "Ngọc", "Ánh", "Đức"]), min_size=2, max_size=5))
def test_a_masked_name_shows_the_family_name_alone(parts: list[str]) -> None:
    assert [word for word in mask_name(" ".join(parts)).split() if len(word) > 2] == parts[:1]


def test_nothing_told_of_a_person_is_left() -> None:
    told = ("Trần Thị Mới", "0944555666", "", "An", "Số 7 Trần Phú")
    said = "bà TRẦN THỊ MỚI (0944 555.666), an ninh, trần thị mới hơn, số 7 trần phú"
    assert without(said, told) == "bà … (…), an ninh, … hơn, …"
    assert without("Trần Thị Mớii 09445556667", told) == "Trần Thị Mớii 09445556667"
