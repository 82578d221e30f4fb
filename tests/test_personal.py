"""Personal data: what by mistake would be published about a person, and what is right."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from portal.personal import look
from portal.problems import Problems

if TYPE_CHECKING:
    from tests.sites import Site


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Căn cước 001085012345 cấp ngày", ["CL501"]),
        ("số 001 085 012 345", ["CL501"]),
        ("mã 001.085.012.345", ["CL501"]),
        ("CMND số 201234567", ["CL502"]),
        ("mã hồ sơ 201234567", ["CL503"]),
        ("STK 1234567890123 của bà Lan", ["CL504"]),
        ("tài khoản: 0123 4567 8901", ["CL504"]),
        ("STK 1234567890123, CMND 201234567", ["CL504", "CL502"]),
        ("CCCD 001085012345, STK 123456789012", ["CL501", "CL504"]),
        ("CMND 201 234 567", ["CL502"]),
        ("STK 123 456 789 012", ["CL504"]),
        ("căn cước 0790-8500-1234", ["CL501"]),
        ("gọi 0912-345-678", ["CL505"]),
        ("0912345678/0987654321", ["CL505", "CL505"]),
        ("0912.345.678-0987.654.321", ["CL505", "CL505"]),
        ("gọi 0912\u00a0345\u00a0678", ["CL505"]),
        ("NGÀY SINH: 12/03/1980", ["CL506"]),
        ("0912 345 678 0913 456 789", ["CL505", "CL505"]),
        ("(0912) 345 678", ["CL505"]),
        ("https://zalo.me/0912345678", ["CL505"]),
        ("Ngày, tháng, năm sinh: 12/03/1956", ["CL506"]),
        ("(sinh 12/3/1956)", ["CL506"]),
        ("sinh ngày mồng 2 tháng 9 năm 2012", ["CL506"]),
        ("gọi 0912 345 678", ["CL505"]),
        ("gọi +84 912 345 678", ["CL505"]),
        ("bà Lan sinh ngày 12/3/1956", ["CL506"]),
        ("Ngày sinh: 12 tháng 3 năm 1956", ["CL506"]),
        # What an office publishes every day.
        ("gọi 0200 3 123 456 hoặc 1900 1234", []),
        ("kinh phí 125.000.000 đồng, 1.200.000.000 đồng", []),
        ("date: 2026-11-22 07:30", []),
        ("date: 2026-11-22 7:30", []),
        ("sinh năm 1956", []),
        ("Quyết định 1306/QĐ-UBND ngày 12/3/2026", []),
        ("giai đoạn 2024-2025 1.200 hộ", []),
        ("https://www.tiktok.com/@x/video/7301234567890123456", []),
        ("id: a12345", []),
        ("123456789012 lượt", []),
        ("ngày 22/11/2026 07:30, giai đoạn 2024–2025", []),
        ("/tin-tuc/anh-123456789.jpg", []),
        ("mở bán từ 8–11 giờ, 20/11–25/11/2026", []),
    ],
)
def test_what_is_told_of_a_number(text: str, codes: list[str]) -> None:
    problems = Problems("a.md")
    look(text, (), "", problems)
    assert [problem.code for problem in problems.all()] == codes


@pytest.mark.parametrize("meant", ["0912 345 678", "0912.345.678", "+84 912 345 678"])
def test_a_number_that_is_meant_is_passed_over(meant: str) -> None:
    problems = Problems("a.md")
    look("gọi 0912345678", (meant,), "", problems)
    assert problems.all() == ()


def test_the_units_own_mobile_number_is_no_private_one(site: Site) -> None:
    site.article("tin-tuc/a.md", "a00001", body="Gọi 0912 345 678.")
    unit = site.settings()["PORTAL"]["unit"] | {"phone": "0912345678"}
    assert site.problems(unit=unit) == ""
    assert "CL505" in site.problems()


def test_a_citizen_number_is_found_wherever_it_stands(site: Site, jpeg: bytes) -> None:
    site.write("tin-tuc/001085012345.jpg", jpeg)
    site.article(
        "tin-tuc/a.md",
        "a00001",
        title="Thẻ 001085012346",
        body='![Thẻ 001085012347](001085012345.jpg "Số 001085012348")',
    )
    site.article("tin-tuc/001085012349.md", "b00001")
    found = [line.partition(":")[2].partition(". Cách")[0] for line in site.problems().splitlines()]
    assert found == [
        ' có thể lộ số căn cước công dân: "001085012349"',
        '3: có thể lộ số căn cước công dân: "001085012346"',
        '7: có thể lộ số căn cước công dân: "001085012345"',
        '7: có thể lộ số căn cước công dân: "001085012347"',
        '7: có thể lộ số căn cước công dân: "001085012348"',
    ]


def test_what_is_meant_is_said_in_the_entry(site: Site) -> None:
    text = "---\nid: a00001\ntitle: A\ndate: 2026-11-20\nmeant: [0912 345 678]\n---\nTrực đê: 0912 345 678.\n"
    site.write("tin-tuc/a.md", text)
    assert site.problems() == ""
