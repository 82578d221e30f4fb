"""Building: same bytes every time, nothing touched that did not change, nothing lost when something goes wrong."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from portal import writer
from portal.outputs import File, Page
from portal.problems import Refused
from portal.writer import STAGING, write_site
from tests.sites import ROOT, SETTINGS

if TYPE_CHECKING:
    from pathlib import Path

    from tests.sites import Site


def test_building_twice_touches_nothing(site: Site, jpeg: bytes) -> None:
    site.write("tin-tuc/a.jpg", jpeg)
    site.article("tin-tuc/a.md", "a00001", body="![x](a.jpg)")
    site.build()
    files, times = site.files(), site.times()
    site.build()
    assert site.files() == files
    assert site.times() == times


def test_the_same_content_gives_the_same_bytes_anywhere_at_any_hour(
    site: Site, jpeg: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    site.write("tin-tuc/a.jpg", jpeg)
    site.article("tin-tuc/a.md", "a00001", body="![x](a.jpg) [b](b.md)")
    site.article("tin-tuc/b.md", "b00001")
    site.build()
    elsewhere = type(site)(tmp_path / "nơi khác")
    shutil.copytree(site.content, elsewhere.content, dirs_exist_ok=True)
    for path in elsewhere.content.rglob("*"):
        os.utime(path, (1, 1))
    monkeypatch.setenv("TZ", "America/Los_Angeles")
    elsewhere.build()
    assert elsewhere.files() == site.files()


def test_what_nothing_produces_any_more_is_removed(site: Site) -> None:
    site.article("tin-tuc/a.md", "a00001")
    old = site.article("tin-tuc/b.md", "b00001")
    site.build()
    old.unlink()
    site.build()
    assert not [name for name in site.files() if "b00001" in name]
    assert not (site.output / "tin-tuc/b-b00001").exists()


def test_a_file_gives_way_to_a_folder_and_back(site: Site) -> None:
    entry = "---\nid: a00001\ntitle: A\ndate: 2026-11-20\naliases: [{}]\n---\n"
    for alias, name in (("/cu.html", "cu.html"), ("/cu.html/x/", "cu.html/x/index.html"), ("/cu.html", "cu.html")):
        site.write("tin-tuc/a.md", entry.format(alias))
        site.build()
        assert name in site.files()


def test_somebody_elses_folder_is_never_written_to(site: Site) -> None:
    site.article("tin-tuc/a.md", "a00001")
    site.output.mkdir()
    (site.output / "luan-van.docx").write_text("quan trọng")
    with pytest.raises(Refused) as refused:
        site.build()
    assert "có tệp không do Cổng Làng tạo ra" in str(refused.value.problems[0])
    assert site.files() == {"luan-van.docx": "quan trọng".encode()}


def test_the_output_cannot_hold_the_content(site: Site) -> None:
    site.article("tin-tuc/a.md", "a00001")
    site.output.symlink_to(site.folder)
    with pytest.raises(Refused) as refused:
        site.build()
    assert "nằm trong hoặc chứa thư mục nội dung" in str(refused.value.problems[0])


def test_a_link_in_the_output_is_never_followed(site: Site) -> None:
    site.article("tin-tuc/a.md", "a00001")
    site.build()
    treasure = site.folder / "quý"
    treasure.mkdir()
    (treasure / "luan-van.docx").write_text("quan trọng")
    for name in ("uploads", "tin-tuc/x"):
        (site.output / name).symlink_to(treasure)
    shutil.rmtree(site.folder / "cache")
    site.build()
    assert (treasure / "luan-van.docx").read_text() == "quan trọng"
    assert not (site.output / "uploads").is_symlink()


def test_an_old_memory_beside_a_newer_output_leaves_nothing_behind(site: Site) -> None:
    site.article("tin-tuc/a.md", "a00001")
    site.build()
    shutil.copytree(site.folder / "cache", site.folder / "cache cũ")
    new = site.article("tin-tuc/b.md", "b00001")
    site.build()
    new.unlink()
    shutil.rmtree(site.folder / "cache")
    (site.folder / "cache cũ").rename(site.folder / "cache")
    site.build()
    assert not [name for name in site.files() if "b00001" in name]


def test_a_disk_that_fails_while_files_move_is_told_as_what_it_is(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    site.article("tin-tuc/a.md", "a00001")
    monkeypatch.setattr("portal.moving._move", lambda staged, there: _full(staged, b""))  # noqa: ARG005
    with pytest.raises(Refused) as refused:
        site.build()
    monkeypatch.undo()
    assert "trang đang lẫn cũ và mới" in str(refused.value.problems[0])
    site.build()
    assert "tin-tuc/a-a00001/index.html" in site.files()


def test_a_hidden_file_at_the_top_stays(site: Site) -> None:
    site.article("tin-tuc/a.md", "a00001")
    site.build()
    (site.output / ".htaccess").write_text("x")
    site.build()
    assert site.files()[".htaccess"] == b"x"


def test_a_full_disk_leaves_the_last_good_site_as_it_was(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    site.article("tin-tuc/a.md", "a00001")
    site.build()
    files, times = site.files(), site.times()
    site.article("tin-tuc/b.md", "b00001")
    monkeypatch.setattr("portal.stage._write", _full)
    with pytest.raises(Refused) as refused:
        site.build()
    monkeypatch.undo()
    assert "No space left on device" in str(refused.value.problems[0])
    assert "trang cũ còn nguyên" in str(refused.value.problems[0])
    assert site.files() == files
    assert site.times() == times


def _full(staged: str, data: bytes) -> None:
    raise OSError(28, "No space left on device")


def test_an_output_that_cannot_be_written_is_a_problem(site: Site) -> None:
    site.article("tin-tuc/a.md", "a00001")
    (site.folder / "tep").write_text("một tệp, không phải thư mục")
    site.output.symlink_to(site.folder / "tep/output")
    with pytest.raises(Refused) as refused:
        site.build()
    assert "không ghi được trang" in str(refused.value.problems[0])


def test_a_build_killed_in_the_middle_is_healed_by_the_next(site: Site) -> None:
    for number in range(30):
        site.article(f"tin-tuc/bai-{number}.md", f"a{number:05}")
    site.build()
    for number in range(5, 35):
        site.article(f"tin-tuc/bai-{number}.md", f"a{number:05}", title="Tên mới")
    command = [sys.executable, "-c", KILLED, str(site.content), str(site.output), str(SETTINGS), str(site.folder)]
    done = subprocess.run(command, cwd=ROOT, env={**os.environ, "PYTHONPATH": "plugins:."}, check=False)
    assert done.returncode == -signal.SIGKILL
    assert list(site.output.glob(f"{STAGING}*"))
    site.build()
    healed = site.files()
    site.clean()
    site.build()
    assert site.files() == healed
    assert not list(site.output.glob(f"{STAGING}*"))


KILLED = """
import os, signal, sys
from pathlib import Path
from tests.sites import Site

moved = []
def die(staged, there, move=os.replace):
    moved.extend([there] if str(there).startswith(sys.argv[2]) else [])
    if len(moved) == 20:
        os.kill(os.getpid(), signal.SIGKILL)
    move(staged, there)
os.replace = die
Site(Path(sys.argv[4])).build()
"""


def test_two_builds_at_once_wait_for_each_other(site: Site) -> None:
    for number in range(30):
        site.article(f"tin-tuc/bai-{number}.md", f"a{number:05}")
    code = "import sys; from pathlib import Path; from tests.sites import Site; Site(Path(sys.argv[1])).build()"
    command = [sys.executable, "-c", code, str(site.folder)]
    environment = {**os.environ, "PYTHONPATH": "plugins:."}
    builds = [subprocess.Popen(command, cwd=ROOT, env=environment) for _ in range(2)]
    assert [build.wait(60) for build in builds] == [0, 0]
    together = site.files()
    site.clean()
    site.build()
    assert site.files() == together


def _no_page(page: Page) -> bytes:
    raise AssertionError(page)


def test_a_programmers_mistake_is_not_swallowed_and_loses_nothing(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_bytes(b"a")

    def broken() -> bytes:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        write_site([File("/b.html", lambda: b"b"), File("/c.html", broken)], _no_page, tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["a.html"]
    assert writer.write_site([File("/a.html", lambda: b"a")], _no_page, tmp_path) == writer.Written(0, 1, 0)


def test_words_that_look_like_our_own_marks_stay_words(site: Site) -> None:
    site.article("tin-tuc/a.md", "a00001", body='Viết href="link:99" và x-link="0" vào [bài](a.md).')
    site.build()
    page = site.page("/tin-tuc/a-a00001/")
    assert 'href="link:99" và x-link="0" vào <a href="/tin-tuc/a-a00001/">' in page


def test_a_link_with_too_many_slashes_stays_on_the_site(site: Site) -> None:
    site.article("tin-tuc/a.md", "a00001", body="[a](////tin-tuc/) [b](http://localhost:8000//tin-tuc/)")
    site.build()
    assert site.page("/tin-tuc/a-a00001/").count('<a href="/tin-tuc/">a</a> <a href="/tin-tuc/">b</a>') == 1


def test_addresses_of_an_entry(site: Site) -> None:
    site.write(
        "tin-tuc/2026/le-hoi/index.md",
        "---\nid: a00001\ntitle: Lễ hội\ndate: 2026-11-20\naliases: [/le-hoi-cu.html, /cu/le-hoi]\n---\nVui.\n",
    )
    site.article("trang/gioi-thieu.md", "p00001", title="Giới thiệu")
    site.build()
    address = "/tin-tuc/le-hoi-a00001/"
    assert "<p>Vui.</p>" in site.page(address)
    assert f'<link rel="canonical" href="http://localhost:8000{address}">' in site.page(address)
    for old in ("/b/a00001/", "/le-hoi-cu.html", "/cu/le-hoi/"):
        page = site.page(old)
        assert f'content="0; url={address}"' in page
        assert f'<link rel="canonical" href="http://localhost:8000{address}">' in page
        assert 'content="noindex"' in page
    assert "Giới thiệu" in site.page("/gioi-thieu/")


def test_attachments_are_published_beside_the_page(site: Site) -> None:
    site.write("tin-tuc/Kế hoạch.PDF", b"%PDF-1.4")
    site.article("tin-tuc/a.md", "a00001", body="[kế hoạch](<Kế hoạch.PDF>)")
    site.build()
    assert 'href="/tin-tuc/a-a00001/ke-hoach.pdf"' in site.page("/tin-tuc/a-a00001/")
    assert site.files()["tin-tuc/a-a00001/ke-hoach.pdf"] == b"%PDF-1.4"


def test_everything_an_editor_says_of_an_entry_is_shown(site: Site, jpeg: bytes) -> None:
    site.write("tin-tuc/a.jpg", jpeg)
    site.write(
        "tin-tuc/a.md",
        """\
        ---
        id: a00001
        title: Gặt lúa sớm
        date: 14/06/2023 20:07
        summary: Lúa chín sớm mười ngày.
        authors:
          - Nguyễn Thị Hạnh, Trung tâm Văn hoá huyện
          - {name: Trần Văn Lợi, position: cộng tác viên}
        tags: lúa, xã Bến Trâm
        cover: {file: a.jpg, alt: Đồng lúa, caption: Đồng Bến Trâm., credit: Minh Tâm}
        updated: 2023-06-15
        corrections:
          - {date: 2023-06-15, what: "Diện tích là 620 ha, không phải 260 ha."}
        documents: [12/KH-UBND]
        social: {zalo: off, facebook: Lúa chín sớm mười ngày!}
        ---
        Thân bài.
        """,
    )
    site.build()
    page = site.page("/tin-tuc/a-a00001/")
    for words in (
        "Gặt lúa sớm",
        "Thứ Tư, 14/06/2023, 20:07",
        "Lúa chín sớm mười ngày.",
        "Nguyễn Thị Hạnh",
        "Trung tâm Văn hoá huyện",
        "Trần Văn Lợi",
        'href="/tag/lua/"',
        'href="/tag/xa-ben-tram/"',
        'alt="Đồng lúa"',
        "Đồng Bến Trâm.",
        "Minh Tâm",
        "15/06/2023",
        "Diện tích là 620 ha, không phải 260 ha.",
        "12/KH-UBND",
        "/b/a00001/",
    ):
        assert words in page
