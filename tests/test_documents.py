"""Official documents: found by number, their state right at every moment, their files whole."""

from __future__ import annotations

import csv
import hashlib
import io
import json
from typing import TYPE_CHECKING

import pytest

from portal.citing import NUMBER
from portal.outputs import paths

if TYPE_CHECKING:
    from tests.sites import Site

PDF = b"%PDF-1.7\n%%EOF\n"
WHERE = "content/van-ban/"
LINE = {"number": 5, "issued": 8}


def issue(site: Site, name: str, id: str, number: str, more: str = "", **said: str) -> None:  # noqa: A002
    """Write a document with its PDF."""
    facts = {"issuer": "UBND huyện", "issued": "2026-02-27", "abstract": f"Về việc {id}"} | said
    site.write(f"van-ban/{name}.pdf", PDF)
    site.write(
        f"van-ban/{name}.md",
        f"---\nid: {id}\ntitle: Văn bản {id}\ndate: 2026-03-01\nnumber: {number}\ntype: kế hoạch\n"
        f"issuer: {facts['issuer']}\nissued: {facts['issued']}\nabstract: {facts['abstract']}\n"
        f"files:\n  - {name}.pdf\n{more}---\n",
    )


def state(site: Site, path: str) -> str:
    """Give the state that the open data tells of the document at `path`."""
    (found,) = [one for one in json.loads(site.page("/van-ban/van-ban.json")) if one["url"].endswith(path)]
    return str(found["state"])


def test_a_document_shows_its_number_its_state_and_its_file(site: Site) -> None:
    issue(site, "a", "a00001", "12/KH-UBND", "signer: Phạm Minh Khoa, Chủ tịch\n")
    site.build()
    page = site.page("/van-ban/a-a00001/")
    for words in ("12/KH-UBND", "UBND huyện", "Phạm Minh Khoa", "27/02/2026", "Về việc a00001", "Còn hiệu lực", "PDF"):
        assert words in page
    assert hashlib.sha256(PDF).hexdigest() in page
    assert site.files()["van-ban/a-a00001/a.pdf"] == PDF
    assert 'href="/van-ban/a-a00001/a.pdf"' in page


@pytest.mark.parametrize(
    ("now", "states"),
    [
        ("2026-03-31", ["con-hieu-luc", "chua-hieu-luc", "con-hieu-luc", "chua-hieu-luc"]),
        ("2026-04-01", ["het-hieu-luc", "con-hieu-luc", "het-mot-phan", "con-hieu-luc"]),
        ("2026-12-31", ["het-hieu-luc", "het-hieu-luc", "het-mot-phan", "con-hieu-luc"]),
    ],
)
def test_a_state_follows_from_days_and_from_other_documents(site: Site, now: str, states: list[str]) -> None:
    issue(site, "a", "a00001", "1/KH-UBND")
    issue(site, "b", "b00001", "2/KH-UBND", "effective: 2026-04-01\nexpires: 2026-12-31\nreplaces: [1/KH-UBND]\n")
    issue(site, "c", "c00001", "3/KH-UBND")
    issue(site, "d", "d00001", "4/KH-UBND", "effective: 2026-04-01\namends: [3/KH-UBND]\n")
    site.now = "2026-03-15"
    site.build()
    site.now = now
    site.build()
    assert [state(site, f"/{name}-{name}00001/") for name in "abcd"] == states
    built = site.files()
    site.clean()
    site.build()
    assert site.files() == built


def test_a_relation_is_seen_from_both_sides(site: Site) -> None:
    issue(site, "a", "a00001", "1/KH-UBND")
    issue(site, "b", "b00001", "2/KH-UBND", "replaces: [1 / kh-ubnd]\n")
    site.build()
    assert 'href="/van-ban/a-a00001/"' in site.page("/van-ban/b-b00001/")
    assert "Bị thay thế bởi" in site.page("/van-ban/a-a00001/")
    assert 'href="/van-ban/b-b00001/"' in site.page("/van-ban/a-a00001/")


def test_an_article_that_writes_a_number_is_linked_and_listed_by_the_document(site: Site) -> None:
    issue(site, "a", "a00001", "12/KH-UBND")
    body = "Theo Kế hoạch 12/KH-UBND và **1189-CV/HU**, `12/KH-UBND`, [12/KH-UBND](b.md)."
    site.article("tin-tuc/b.md", "b00001", title="Bài dẫn", body=body)
    site.build()
    page = site.page("/tin-tuc/b-b00001/")
    assert 'Kế hoạch <a href="/van-ban/a-a00001/" title="Văn bản a00001">12/KH-UBND</a> và' in page
    assert "<strong>1189-CV/HU</strong>, <code>12/KH-UBND</code>" in page
    assert "x-cite" not in page
    assert 'href="/tin-tuc/b-b00001/"' in site.page("/van-ban/a-a00001/")
    assert "Bài dẫn" in site.page("/van-ban/a-a00001/")


def test_a_number_in_the_documents_field_is_linked_when_the_register_has_it(site: Site) -> None:
    issue(site, "a", "a00001", "12/KH-UBND")
    site.write(
        "tin-tuc/b.md", "---\nid: b00001\ntitle: B\ndate: 2026-11-20\ndocuments: [12/KH-UBND, 30/NQ-X]\n---\nB.\n"
    )
    site.build()
    page = site.page("/tin-tuc/b-b00001/")
    assert 'href="/van-ban/a-a00001/"' in page
    assert "30/NQ-X" in page


def test_the_register_is_narrowed_by_year_type_issuer_and_state(site: Site) -> None:
    issue(site, "a", "a00001", "1/KH-UBND")
    issue(site, "b", "b00001", "2/KH-UBND", issued="2025-05-05", issuer="HĐND huyện")
    site.build()
    for path in ("nam/2026", "loai/ke-hoach", "co-quan/ubnd-huyen", "hieu-luc/con-hieu-luc"):
        assert 'href="/van-ban/a-a00001/"' in site.page(f"/van-ban/{path}/")
    for path in ("nam/2025", "co-quan/hdnd-huyen"):
        assert 'href="/van-ban/a-a00001/"' not in site.page(f"/van-ban/{path}/")
    page = site.page("/van-ban/")
    assert page.index("/van-ban/a-a00001/") < page.index("/van-ban/b-b00001/")


def test_the_register_is_open_data(site: Site) -> None:
    issue(site, "a", "a00001", "1/KH-UBND", abstract='"=1+1, việc"')
    site.build()
    (told,) = json.loads(site.page("/van-ban/van-ban.json"))
    assert (told["number"], told["url"]) == ("1/KH-UBND", "http://localhost:8000/van-ban/a-a00001/")
    assert told["files"][0]["sha256"] == hashlib.sha256(PDF).hexdigest()
    text = site.files()["van-ban/van-ban.csv"].decode("utf-8-sig")
    (row,) = csv.DictReader(io.StringIO(text))
    assert (row["number"], row["abstract"]) == ("1/KH-UBND", "'=1+1, việc")
    schema = json.loads(site.page("/van-ban/van-ban.schema.json"))
    described = schema["$defs"]["OpenDocument"]["properties"]
    assert set(told) == set(described)
    assert all(field["description"] for field in described.values())


def test_a_document_without_a_number(site: Site) -> None:
    issue(site, "a", "a00001", "")
    assert site.problems() == (
        f'{WHERE}a.md:5: trường "number" để trống. Cách sửa: viết giá trị, như "number: 12/KH-UBND". [CL113]'
    )


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (
            None,
            '11: không thấy tệp văn bản "van-ban/a.pdf". Cách sửa: chép tệp vào cạnh bài, hoặc sửa tên tệp. [CL703]',
        ),
        (b"", '11: tệp văn bản "van-ban/a.pdf" trống. Cách sửa: chép lại tệp từ bản gốc. [CL704]'),
        (
            b"<html>",
            '11: tệp "van-ban/a.pdf" không phải PDF. Cách sửa: xuất lại tệp từ bản gốc, đúng loại ghi ở đuôi tên tệp. '
            "[CL705]",
        ),
    ],
)
def test_a_file_that_is_no_document(site: Site, data: bytes | None, problem: str) -> None:
    issue(site, "a", "a00001", "1/KH-UBND")
    (site.content / "van-ban/a.pdf").unlink()
    if data is not None:
        site.write("van-ban/a.pdf", data)
    assert site.problems() == f"{WHERE}a.md:{problem}"


@pytest.mark.parametrize(
    ("more", "problem"),
    [
        (
            "effective: 2026-02-01\n",
            "12: ngày có hiệu lực trước ngày ban hành (27/02/2026). Cách sửa: sửa effective hoặc issued. [CL707]",
        ),
        (
            "expires: 2026-02-27\n",
            "12: ngày hết hiệu lực không sau ngày có hiệu lực (27/02/2026). Cách sửa: sửa "
            "expires hoặc effective. [CL708]",
        ),
        (
            "replaces: [9/KH-UBND]\n",
            '12: replaces: trong sổ không có văn bản số "9/KH-UBND". Cách sửa: sửa số, hoặc '
            "đăng văn bản ấy trước. [CL709]",
        ),
        (
            "replaces: [1/KH-UBND]\n",
            '12: replaces: văn bản trỏ tới chính nó ("1/KH-UBND"). Cách sửa: xoá dòng này hoặc sửa số. [CL711]',
        ),
    ],
)
def test_a_broken_document(site: Site, more: str, problem: str) -> None:
    issue(site, "a", "a00001", "1/KH-UBND", more)
    assert site.problems() == f"{WHERE}a.md:{problem}"


def test_documents_that_replace_each_other_in_a_circle(site: Site) -> None:
    for one, other in (("1", "2"), ("2", "3"), ("3", "1")):
        issue(site, one, f"a0000{one}", f"{one}/KH-UBND", f"replaces: [{other}/KH-UBND]\n")
    assert site.problems() == (
        f"{WHERE}1.md:12: các văn bản thay thế nhau theo vòng: 1/KH-UBND → 2/KH-UBND → 3/KH-UBND → 1/KH-UBND. "
        "Cách sửa: bỏ replaces ở văn bản cũ hơn. [CL712]"
    )


def test_two_documents_of_one_number_and_issuer(site: Site) -> None:
    issue(site, "a", "a00001", "1/KH-UBND")
    issue(site, "b", "b00001", "1/KH-UBND")
    issue(site, "c", "c00001", "1/KH-UBND", issuer="UBND xã Bến Trâm")
    assert site.problems() == (
        f'{WHERE}b.md:5: số "1/KH-UBND" của UBND huyện trùng với van-ban/a.md. '
        "Cách sửa: sửa số hiệu, hoặc xoá bài đăng trùng. [CL702]"
    )


def test_a_file_that_did_not_change_is_not_read_again_for_writing(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    issue(site, "a", "a00001", "1/KH-UBND")
    site.build()
    times = site.times()
    staged: list[str] = []
    monkeypatch.setattr("portal.stage.Stage._file", lambda _, output: staged.extend(paths(output)))
    site.build()
    assert [path for path in staged if path.endswith(".pdf")] == []
    assert [path for path in staged if path.endswith(".json")] != []
    assert site.times() == times


def test_two_spellings_of_an_issuer_are_one(site: Site) -> None:
    issue(site, "a", "a00001", "1/KH-UBND", issuer="Uỷ ban huyện")
    issue(site, "b", "b00001", "2/KH-UBND", issuer="Ủy ban huyện", issued="2026-03-01")
    site.build()
    page = site.page("/van-ban/co-quan/uy-ban-huyen/")
    assert "Văn bản: Ủy ban huyện" in page
    assert "/van-ban/a-a00001/" in page


def test_a_document_may_link_to_its_own_file_and_name_it_twice(site: Site) -> None:
    issue(site, "a", "a00001", "1/KH-UBND")
    path = site.content / "van-ban/a.md"
    text = path.read_text("utf-8").replace("  - a.pdf\n", "  - a.pdf\n  - a.pdf\n")
    path.write_text(f"{text}Xem [bản gốc](a.pdf).\n", "utf-8")
    assert site.problems() == ""
    site.build()
    assert 'href="/van-ban/a-a00001/a.pdf"' in site.page("/van-ban/a-a00001/")


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Kế hoạch 12/KH-UBND, Nghị định 30/2020/NĐ-CP.", ["12/KH-UBND", "30/2020/NĐ-CP"]),
        ("12-KL/TƯ; 12a/KH-UBND; 12/QÐ-UBND; 3/TTr-UBND", ["12-KL/TƯ", "12a/KH-UBND", "12/QÐ-UBND", "3/TTr-UBND"]),
        ("05/KH-BCHPCTT&TKCN", ["05/KH-BCHPCTT&TKCN"]),
        ("3/Tet, 24/7, 1/2 ha, A4/B5, 22/11/2026, 5/KM", ["5/KM"]),
    ],
)
def test_what_reads_as_a_number(text: str, numbers: list[str]) -> None:
    assert NUMBER.findall(text) == numbers


def test_a_scheduled_documents_missing_file_is_told_today(site: Site) -> None:
    issue(site, "a", "a00001", "1/KH-UBND")
    path = site.content / "van-ban/a.md"
    path.write_text(path.read_text("utf-8").replace("date: 2026-03-01", "date: 2026-12-01"), "utf-8")
    (site.content / "van-ban/a.pdf").unlink()
    assert "[CL703]" in site.problems()


def test_a_document_that_was_replaced_before_it_took_effect_never_does(site: Site) -> None:
    issue(site, "a", "a00001", "1/KH-UBND", "effective: 2027-01-01\n")
    issue(site, "b", "b00001", "2/KH-UBND", "replaces: [1/KH-UBND]\n")
    site.build()
    assert state(site, "/a-a00001/") == "het-hieu-luc"


def test_a_number_that_comes_back_each_year_means_the_newest_before_the_text(site: Site) -> None:
    for year in ("2024", "2025", "2026"):
        issue(site, f"v{year}", f"v{year}0", "12/KH-UBND", issued=f"{year}-02-02")
        path = site.content / f"van-ban/v{year}.md"
        path.write_text(path.read_text("utf-8").replace("date: 2026-03-01", f"date: {year}-03-01"), "utf-8")
    site.article("tin-tuc/b.md", "b00001", date="2025-06-01", body="Theo 12/KH-UBND.")
    site.build()
    assert 'href="/van-ban/v2025-v20250/"' in site.page("/tin-tuc/b-b00001/")


def test_a_document_with_no_file_named(site: Site) -> None:
    issue(site, "a", "a00001", "1/KH-UBND")
    path = site.content / "van-ban/a.md"
    path.write_text(path.read_text("utf-8").replace("- a.pdf", '- ""'), "utf-8")
    assert "[CL113]" in site.problems()
