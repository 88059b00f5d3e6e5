"""People of a training office: names as the delta has them, numbers as the law builds them."""

from collections import Counter
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk_app.domain.applicant import Gender
from desk_app.domain.office_people import Weighted, neighbourhood, resident
from desk_app.domain.text import fold, tidy
from desk_app.services.training import chance as seeded

ON = date(2026, 11, 23)


@given(seed=st.integers(0, 10**6), number=st.integers(0, 10**7))
def test_resident_can_hand_in(seed: int, number: int) -> None:
    person = resident(seeded(seed), number, "phường Ngã Bảy", ON)
    assert person.checked(ON) is person
    assert person.birth_date is not None
    assert timedelta(days=14 * 365) <= ON - person.birth_date <= timedelta(days=88 * 366)
    # As it would be kept: nothing is left to tidy.
    assert [tidy(text) for text in (person.name, person.address)] == [person.name, person.address]
    if person.id_number:
        assert person.id_number[4:6] == f"{person.birth_date:%y}"
        assert int(person.id_number[3]) % 2 == (person.gender is Gender.FEMALE)


def test_names_are_as_frequent_as_in_life() -> None:
    chance = seeded(1)
    people = [resident(chance, number, "", ON) for number in range(8000)]
    families = Counter(person.name.split()[0] for person in people)
    assert [name for name, _ in families.most_common(3)] == ["Nguyễn", "Trần", "Lê"]
    assert 0.33 < families["Nguyễn"] / len(people) < 0.41
    assert min(families[name] for name in ("Danh", "Thạch", "Quách")) > 0
    middles = Counter((person.gender, person.name.split()[1]) for person in people)
    assert middles[Gender.FEMALE, "Thị"] > 1000
    assert middles[Gender.MALE, "Thị"] == 0
    old = {
        person.name.split()[-1] for person in people if person.birth_date and person.birth_date.year < 1970
    }
    young = {
        person.name.split()[-1] for person in people if person.birth_date and person.birth_date.year > 2005
    }
    assert "Út" in old - young
    assert "Khang" in young - old


def test_identity_numbers_keep_people_apart() -> None:
    chance = seeded(2)
    numbers = [resident(chance, number, "", ON).id_number for number in range(3000)]
    known = [number for number in numbers if number]
    assert len(set(known)) == len(known) > 2800
    assert any(not number for number in numbers)


def test_some_people_come_again_and_again() -> None:
    chance = seeded(3)
    people = [resident(chance, number, "", ON) for number in range(400)]
    choose = neighbourhood(people)
    visits = Counter(fold(choose(chance).name + choose(chance).id_number) for _ in range(2000))
    assert visits.most_common(1)[0][1] >= 2
    assert all(choose(chance) in people for _ in range(50))


def test_weighted_follows_its_weights() -> None:
    chance = seeded(4)
    picked = Counter(Weighted({"often": 9.0, "seldom": 1.0}).pick(chance) for _ in range(5000))
    assert picked["often"] / 5000 == pytest.approx(0.9, abs=0.03)
    assert Weighted({"only": 1.0}).pick(chance) == "only"
