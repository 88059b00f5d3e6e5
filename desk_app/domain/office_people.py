"""People of a training office: names, ages and numbers as a commune of the Mekong delta has them, by chance alone."""

import random
from bisect import bisect
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import accumulate
from typing import Generic, TypeVar

from desk_app.domain.applicant import Applicant, Gender

T = TypeVar("T")


class Weighted(Generic[T]):
    """Things that come up by their weight."""

    __slots__ = ("_things", "_upto")

    def __init__(self, weights: Mapping[T, float]) -> None:
        self._things: Sequence[T] = tuple(weights)
        self._upto = list(accumulate(weights.values()))

    def pick(self, chance: random.Random) -> T:
        """Return one thing."""
        # The product may round up to the whole weight.
        return self._things[min(bisect(self._upto, chance.random() * self._upto[-1]), len(self._things) - 1)]


def _words(table: str) -> Weighted[str]:
    """Read "Nguyễn 384 Văn Thị 3": words, each group followed by its weight."""
    weights: dict[str, float] = {}
    group: list[str] = []
    for part in table.split():
        if part.isdigit():
            weights[" ".join(group)] = int(part)
            group = []
        else:
            group.append(part)
    return Weighted(weights)


# In thousandths of the Kinh population; the south writes Huỳnh and Võ for Hoàng and Vũ.
_KINH = _words(
    "Nguyễn 384 Trần 121 Lê 95 Phạm 70 Huỳnh 47 Hoàng 4 Phan 45 Võ 36 Vũ 4 Đặng 21 Bùi 20 Đỗ 14 Hồ 14 Ngô 13 "
    "Dương 12 Lý 8 Trương 12 Đinh 7 Đoàn 7 Lâm 7 Mai 6 Trịnh 5 Đào 5 Cao 5 Tô 4 Hà 4 Châu 3 Tạ 3 Phùng 2 "
    "Lương 4 Thái 4 Lưu 4 Quách 2 Kiều 2 Văn 2 Từ 2 Nguyễn Trần 1 Lê Nguyễn 1 Tôn Nữ 1 Âu Dương 1"
)
# Khmer families took these names by order of the Nguyễn court; given names are often Khmer.
_KHMER = _words("Danh 38 Thạch 21 Sơn 11 Kim 9 Lâm 7 Kiên 3 Châu 4 Neáng 3 Lý 2 Đào 1 Tăng 1")
_HOA = _words("Trương 10 Lâm 15 Huỳnh 12 Lý 11 Trần 14 Quách 8 Tăng 6 Trịnh 6 Vương 5 La 4 Mã 2 Thái 4 Ngô 3")
_CHAM = _words("Mách 4 Sa 3 Ha 2 Du 1 Haji 1 Kho 1")

_MIDDLE = {
    Gender.MALE: _words(
        "Văn 300 Hữu 55 Minh 62 Quốc 50 Thanh 56 Hoàng 54 Đức 24 Tấn 25 Thành 30 Công 20 Ngọc 30 Chí 18 Trung 18 "
        "Nhật 14 Gia 16 Phước 20 Hoài 10 Đình 8 Anh 8 Trọng 9 Duy 10 Bá 3"
    ),
    Gender.FEMALE: _words(
        "Thị 380 Thị Kim 42 Thị Thu 36 Thị Ngọc 36 Ngọc 50 Mỹ 28 Bích 16 Hồng 22 Kim 34 Thị Mỹ 30 Thị Bích 18 "
        "Thị Cẩm 14 Cẩm 12 Thùy 12 Huỳnh 14 Như 8 Bảo 8 Thị Hồng 24 Thị Thanh 20 Thanh 16 Yến 8 Tường 4 Thảo 5"
    ),
}
# People born before the reunification, until the turn of the century, and after.
_OLD = {
    Gender.MALE: _words(
        "Hùng 30 Dũng 18 Sơn 16 Út 14 Tư 6 Năm 7 Bảy 6 Tám 4 Hai 3 Thành 22 Minh 16 Đực 3 Em 6 Hải 14 Phước 9 Lợi "
        "10 Bình 12 Liêm 6 Đức 7 Sáu 5 Chiến 7 Tâm 9 Hòa 12 Thắng 10 Mười 4 Ba 4 Nghĩa 8 Hoàng 10 Tùng 5 Be 3"
    ),
    Gender.FEMALE: _words(
        "Lan 24 Hoa 18 Hồng 18 Cúc 11 Bé 12 Út 9 Tám 6 Sáu 6 Thu 13 Mai 13 Hai 6 Năm 5 Đẹp 5 Liên 11 Phượng 12 "
        "Nga 11 Loan 12 Tuyết 12 Ba 5 Bảy 6 Điệp 5 Sương 6 Lệ 9 Huệ 9 Hường 8 Nhung 8 Chính 3 Gấm 2 Xuân 7"
    ),
}
_MIDDLE_AGED = {
    Gender.MALE: _words(
        "Tuấn 22 Hùng 14 Dũng 13 Tâm 10 Đạt 14 Hải 13 Khánh 8 Lộc 11 Nghĩa 9 Phúc 9 Quân 8 Tài 13 Vinh 10 Linh 8 "
        "Phong 11 Cường 11 Toàn 9 Tú 10 Hiếu 12 Nam 10 Duy 13 Nhân 10 Thiện 8 Trí 8 Hậu 8 Đông 4 Giang 4 Ý 1 Ẩn 1"
    ),
    Gender.FEMALE: _words(
        "Trang 16 Lan 8 Diễm 10 Đào 4 Hạnh 10 Mai 9 Ngân 13 Nhung 9 Phượng 8 Thắm 7 Yến 11 Linh 13 Hương 12 Thúy "
        "11 Trinh 11 Tiên 12 Duyên 10 Hằng 10 Kiều 9 Oanh 7 Ánh 6 Châu 6 Tuyền 9 Thảo 13 Nguyên 5 Quyên 9 Huyền 8"
    ),
}
_YOUNG = {
    Gender.MALE: _words(
        "Khang 24 Bảo 22 Huy 20 Đăng 14 Khôi 14 Phúc 16 Thịnh 13 Nhân 11 Duy 12 Minh 16 Anh 13 Long 11 Kiệt 14 "
        "Khoa 13 Nam 9 Hào 6 Phát 14 Thiên 8 An 9 Khải 7 Vĩ 4 Tường 4 Nguyên 9 Đạt 11 Quý 4"
    ),
    Gender.FEMALE: _words(
        "Trâm 16 Ngân 18 Như 18 Vy 20 Anh 19 Hân 18 Thư 17 My 13 Ngọc 14 Quỳnh 10 Nhi 16 Trân 14 Châu 9 Thảo 10 "
        "Tiên 9 Ngọc Hân 4 Ngọc Anh 4 Mỹ Duyên 3 Uyên 8 Trúc 7 Tuyền 6 Khánh An 3 An 5 Lam 3 Bảo Trân 3"
    ),
}
_KHMER_GIVEN = {
    Gender.MALE: _words(
        "Sà Rươl 2 Sóc Kha 2 Phết 3 Nhươl 2 Rinh 2 Sươl 3 Ri 2 Thol 2 Đa Ra 3 Sa Vết 2 Hên 3"
    ),
    Gender.FEMALE: _words(
        "Sa Rây 2 Thia 3 Sóc Khum 2 Srây Mom 2 Phol La 2 Nuôl 3 Đa Ly 3 Sa Vươne 2 Hiêng 3"
    ),
}
_STREETS = _words(
    "Hùng Vương 9 Nguyễn Trãi 6 Lê Lợi 6 Trần Hưng Đạo 6 Mạc Đĩnh Chi 3 Nguyễn Huệ 4 Lý Thường Kiệt 3 Phạm Hùng 3"
)
_AREAS = tuple(f"khu vực {number}" for number in range(1, 9))
# Of the network codes in use; an old number of ten digits begins with 0 and one of these.
_NETWORKS = (
    "32",
    "33",
    "35",
    "36",
    "38",
    "39",
    "70",
    "77",
    "79",
    "81",
    "83",
    "85",
    "88",
    "90",
    "91",
    "93",
    "94",
)
_PROVINCES = Weighted({"093": 70.0, "092": 14.0, "094": 8.0, "086": 3.0, "096": 3.0, "079": 2.0})


@dataclass(frozen=True, slots=True, eq=False)
class _Origin:
    """Where a family's names come from."""

    families: Weighted[str]
    given: Mapping[Gender, Weighted[str]] | None = None
    middle: bool = True


_ORIGINS = Weighted(
    {
        _Origin(_KINH): 925.0,
        _Origin(_KHMER): 22.0,
        _Origin(_KHMER, _KHMER_GIVEN, middle=False): 16.0,
        _Origin(_HOA): 33.0,
        _Origin(_CHAM, _KHMER_GIVEN): 4.0,
    }
)  # fmt: skip


def resident(chance: random.Random, number: int, place: str, on: date) -> Applicant:
    """Return the resident of a number who was born 14 to 88 years before a day; numbers keep identities apart.

    A few have no identity number or no phone to tell.
    """
    gender = Gender.MALE if chance.random() < 0.49 else Gender.FEMALE
    born = on - timedelta(days=int(chance.triangular(14, 88, 38) * 365.25))
    has_number, has_phone = chance.random() < 0.985, chance.random() < 0.94
    return Applicant(
        name=_name(chance, gender, born),
        id_number=_identity(chance, gender, born, number) if has_number else "",
        birth_date=born,
        gender=gender,
        address=_address(chance, place),
        phone=_phone(chance) if has_phone else "",
    )


def _name(chance: random.Random, gender: Gender, born: date) -> str:
    origin = _ORIGINS.pick(chance)
    given = origin.given or (_OLD if born.year < 1976 else _MIDDLE_AGED if born.year < 2000 else _YOUNG)
    first = given[gender].pick(chance)
    # Older people are often called by two words alone: "Danh Hên", "Nguyễn Út".
    middle = _MIDDLE[gender].pick(chance) if origin.middle and chance.random() < 0.96 else ""
    words = (origin.families.pick(chance), middle, first)
    return " ".join(word for word in words if word)


def _identity(chance: random.Random, gender: Gender, born: date, number: int) -> str:
    """Return twelve digits as NĐ 137/2015/NĐ-CP Đ.13 builds them; the last six are the number."""
    century = (born.year // 100 - 19) * 2 + (gender is Gender.FEMALE)
    return f"{_PROVINCES.pick(chance)}{century}{born.year % 100:02}{number % 1_000_000:06}"


def _address(chance: random.Random, place: str) -> str:
    house, area = int(chance.random() * 400) + 1, _AREAS[int(chance.random() * len(_AREAS))]
    street = f"đường {_STREETS.pick(chance)}, " if chance.random() < 0.5 else ""
    return f"Số {house}, {street}{area}, {place}"


def _phone(chance: random.Random) -> str:
    return f"0{_NETWORKS[int(chance.random() * len(_NETWORKS))]}{int(chance.random() * 10_000_000):07}"


Chooser = Callable[[random.Random], Applicant]


def neighbourhood(residents: Sequence[Applicant]) -> Chooser:
    """Return who comes to the desk: everybody now and then, some people (brokers, traders, clerks) again and again."""
    regulars = max(1, len(residents) // 20)

    def choose(chance: random.Random) -> Applicant:
        among = regulars if chance.random() < 0.2 else len(residents)
        return residents[int(chance.random() * among)]

    return choose
