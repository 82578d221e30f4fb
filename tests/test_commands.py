"""`make check` and `make new`, as an editor types them."""

from __future__ import annotations

import re
import subprocess
import unicodedata
from typing import TYPE_CHECKING

import pytest

from checks.__main__ import main
from checks.ids import with_id
from portal.identity import new_id
from tests.sites import ROOT

if TYPE_CHECKING:
    from tests.sites import Site

pytestmark = pytest.mark.usefixtures("at_home")


@pytest.fixture
def at_home(monkeypatch: pytest.MonkeyPatch) -> None:
    """Work in the repository's folder, where the settings are."""
    monkeypatch.chdir(ROOT)


def test_check_prints_every_problem_and_fails(site: Site, capsys: pytest.CaptureFixture[str]) -> None:
    site.article("tin-tuc/a.md", "a00001", date="31/02/2026")
    site.article("tin-tuc/b.md", "b00001", body="<script>1</script>")
    assert main(["check", "--content", str(site.content)]) == 1
    said = capsys.readouterr().out.splitlines()
    assert said[0].endswith("[CL103]")
    assert said[1].endswith("[CL202]")
    assert said[2] == "1 lỗi, 1 lưu ý."


def test_check_of_sound_content_says_so(site: Site, capsys: pytest.CaptureFixture[str]) -> None:
    site.article("tin-tuc/a.md", "a00001")
    assert main(["check", "--content", str(site.content)]) == 0
    assert capsys.readouterr().out == "Nội dung không có lỗi.\n"


def test_fix_adds_missing_ids_and_changes_nothing_else(site: Site, capsys: pytest.CaptureFixture[str]) -> None:
    text = "\ufeff---\r\ntitle: Hội làng  # chú ý\r\ndate: 2026-11-20\r\n---\r\nThân.\r\n"
    path = site.write("tin-tuc/a.md", text.encode())
    assert main(["check", "--content", str(site.content), "--fix"]) == 0
    changed = path.read_bytes().decode()
    found = re.search(r"id: ([a-z][a-z0-9]{5})\r\n", changed)
    assert found
    assert changed.replace(found[0], "") == text
    assert "Đã thêm mã" in capsys.readouterr().out
    assert main(["check", "--content", str(site.content), "--fix"]) == 0
    assert path.read_bytes().decode() == changed


def test_an_id_goes_under_the_first_line_whatever_stands_before_it() -> None:
    assert with_id(b"\n---\ntitle: A\n---\n", "a00001") == b"\n---\nid: a00001\ntitle: A\n---\n"
    assert with_id(b"title: A\n", "a00001") == b"title: A\n"
    assert with_id(b"---\ntitle: A\nid:\n---\n", "a00001") == b"---\ntitle: A\nid: a00001\n---\n"
    assert with_id(b'---\r\nid: ""\r\n---\r\n', "a00001") == b"---\r\nid: a00001\r\n---\r\n"


def test_fix_leaves_a_file_alone_that_an_id_would_break(site: Site) -> None:
    text = b"---\n  title: A\n  date: 2026-11-20\n---\n"
    path = site.write("tin-tuc/a.md", text)
    assert main(["check", "--content", str(site.content), "--fix"]) == 1
    assert path.read_bytes() == text


def test_fix_finds_a_file_whose_name_is_typed_apart(site: Site) -> None:
    path = site.write(unicodedata.normalize("NFD", "tin-tuc/hội.md"), "---\ntitle: A\ndate: 2026-11-20\n---\n")
    assert main(["check", "--content", str(site.content), "--fix"]) == 0
    assert b"id: " in path.read_bytes()


def test_new_ids_are_six_plain_characters_and_differ() -> None:
    ids = {new_id() for _ in range(1000)}
    assert len(ids) > 990
    assert all(re.fullmatch(r"[a-z][a-z0-9]{5}", found) for found in ids)


@pytest.mark.parametrize("kind", ["article", "page"])
def test_new_writes_a_draft_whose_model_sentence_cannot_be_published(
    site: Site, kind: str, capsys: pytest.CaptureFixture[str]
) -> None:
    title = 'Khởi công "đường mới": xã Bến Trâm \\ Rạch Vồn'
    assert main(["new", "--content", str(site.content), "--kind", kind, "--title", title]) == 0
    path = ROOT / capsys.readouterr().out.strip()
    assert path.name == "khoi-cong-duong-moi-xa-ben-tram-rach-von.md"
    assert path.parent.name == ("trang" if kind == "page" else "tin-tuc")
    assert [line.rpartition(". [")[2] for line in site.problems().splitlines()] == ["CL141]"]
    assert ": lưu ý: thân bài còn câu mẫu" in site.problems()
    published = path.read_text("utf-8").replace("status: draft", "status: published")
    path.write_text(published, "utf-8")
    assert "lưu ý" not in site.problems()
    path.write_text(published.replace("Viết nội dung ở đây.", "Khởi công rồi."), "utf-8")
    site.now = "2100-01-01"
    site.build()
    assert any("Khởi công &#34;đường mới&#34;: xã Bến Trâm \\ Rạch Vồn" in str(data, "utf-8") for data in pages(site))


@pytest.mark.parametrize(("kind", "folder"), [("story", "nguoi-tot-viec-tot"), ("document", "van-ban")])
def test_a_new_story_or_document_says_what_it_still_lacks_and_stops_nobody(
    site: Site, kind: str, folder: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["new", "--content", str(site.content), "--kind", kind, "--title", "Chuyện mới"]) == 0
    path = ROOT / capsys.readouterr().out.strip()
    assert path.parent.name == folder
    found = site.problems().splitlines()
    assert found
    assert all(": lưu ý: " in line for line in found)
    site.build()
    path.write_text(path.read_text("utf-8").replace("status: draft", "status: published"), "utf-8")
    assert any(": lưu ý: " not in line for line in site.problems().splitlines())


def pages(site: Site) -> list[bytes]:
    """Give the pages of a built site."""
    return [data for name, data in site.files().items() if name.endswith(".html")]


def test_new_never_writes_over_an_entry(site: Site, capsys: pytest.CaptureFixture[str]) -> None:
    for _ in range(3):
        main(["new", "--content", str(site.content), "--title", "Hội làng", "--section", "van-hoa-xa-hoi"])
    names = [line.rpartition("/")[2] for line in capsys.readouterr().out.splitlines()]
    assert names == ["hoi-lang.md", "hoi-lang-2.md", "hoi-lang-3.md"]


@pytest.mark.parametrize("options", [[], ["--title= "], ["--title=A", "--kind=bai"], ["--title=A", "--section=x"]])
def test_new_says_how_it_is_used(site: Site, options: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["new", "--content", str(site.content), *options]) == 1
    assert 'make new KIND=article TITLE="Tên bài" [SECTION=tin-tuc]' in capsys.readouterr().err


def test_make_help_names_every_command() -> None:
    said = subprocess.run(["make", "help"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    for name in ("serve", "build", "check", "new", "publish", "test", "lint", "clean", "pins"):
        assert f"make {name} " in said
