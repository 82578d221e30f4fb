"""The release ledger: a moment once given is never given again, and what is new is newer than all that was there."""

from __future__ import annotations

import contextlib
import fcntl
import os
import signal
import subprocess
import sys
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from portal import rules
from portal.entry import Entry
from portal.ledger import HEAD, Ledger, Line, parse_line, read_ledger
from portal.memo import Memo
from portal.output_folder import held, mark_folder
from portal.problems import Refused, report
from portal.releases import Moment, find_releases
from portal.settings import parse_settings
from portal.tree import scan
from tests.sites import ROOT, Site
from vietnamese import ZONE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from contextlib import AbstractContextManager

LEDGER = "data/so-phat-hanh.txt"
PORTAL = parse_settings(Site.raw(), "https://gosen.example")
START = datetime(2026, 11, 1, 8, tzinfo=ZONE)


def entry(number: int, minutes: int) -> Entry:
    id = f"a{number:05}"  # noqa: A001
    moment = START + timedelta(minutes=minutes)
    source = f"kinh-te-nong-nghiep/{id}.md"
    return Entry(source=source, section="kinh-te-nong-nghiep", kind="article", slug=id, id=id, title=id, date=moment)


def moments(entries: Iterable[Entry], ledger: Ledger, moment: Moment) -> dict[str, datetime]:
    lines = find_releases(entries, PORTAL, ledger, moment).lines
    return {line.id: line.moment for line in lines.values() if line.place == "cong"}


@pytest.fixture
def publisher(site: Site) -> Site:
    """A site that is published: its ledger is written."""
    site.releasing = True
    return site


def lines(site: Site) -> list[str]:
    text = (site.content / LEDGER).read_text("utf-8")
    return [line for line in text.splitlines() if not line.startswith("#") and " sua " not in line]


def refusal(site: Site) -> str:
    with pytest.raises(Refused) as refused:
        site.build()
    return report(refused.value.problems, "content")


def test_publishing_writes_each_release_down_once(publisher: Site) -> None:
    publisher.article("kinh-te-nong-nghiep/a.md", "a00001")
    publisher.build()
    assert lines(publisher) == ["2026-11-20T07:30:00+07:00 cong tag:gosen.example,2026:article/a00001 2026-11-22"]
    before = (publisher.content / LEDGER).read_bytes()
    publisher.build()
    assert (publisher.content / LEDGER).read_bytes() == before
    assert publisher.files()["rss/so-phat-hanh.txt"] == before


def test_the_first_release_is_asked_for_and_a_lost_ledger_is_not_taken_for_it(publisher: Site) -> None:
    publisher.article("kinh-te-nong-nghiep/a.md", "a00001")
    publisher.first = False
    assert refusal(publisher) == (
        "content/data/so-phat-hanh.txt: nội dung chưa có sổ phát hành. Cách sửa: lần phát hành đầu tiên thì chạy make "
        "publish FIRST=1; từng phát hành rồi thì lấy lại sổ từ git, hoặc tải bản trên trang thật, địa chỉ "
        "…/rss/so-phat-hanh.txt. [CL664]"
    )
    publisher.first = True
    publisher.build()
    publisher.first = False
    publisher.build()


def test_ids_are_not_made_in_the_name_of_another_domain(publisher: Site) -> None:
    publisher.article("kinh-te-nong-nghiep/a.md", "a00001")
    publisher.site_url = "https://thanhmytay.example"
    assert refusal(publisher).startswith(
        'pelicanconf.py: PORTAL.feeds.domain là "gosen.example", tên miền của trang là "thanhmytay.example"; phát hành'
    )
    publisher.site_url = "https://www.gosen.example"
    publisher.build()


def test_a_feed_that_is_refused_releases_nothing(publisher: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    publisher.article("kinh-te-nong-nghiep/a.md", "a00001")
    monkeypatch.setattr("feeds.press.verify", lambda *said: [rules.EMPTY_FILE.at("x")])  # noqa: ARG005
    with pytest.raises(Refused):
        publisher.build()
    assert not (publisher.content / LEDGER).exists()


@pytest.mark.parametrize("releasing", [True, False])
def test_a_build_that_waited_does_not_bring_an_older_site_back(publisher: Site, releasing: bool) -> None:
    """Another one releases while it waits for its turn."""
    publisher.article("kinh-te-nong-nghiep/a.md", "a00001")
    publisher.build()
    publisher.releasing = releasing

    @contextlib.contextmanager
    def waiting(output: Path, held: Callable[[Path], AbstractContextManager[None]] = held) -> Iterator[None]:
        with pytest.MonkeyPatch.context() as undone:
            undone.setattr("portal.build.held", held)
            publisher.article("kinh-te-nong-nghiep/b.md", "b00001")
            publisher.releasing = True
            publisher.build()
        with held(output):
            yield

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr("portal.build.held", waiting)
        said = refusal(publisher)
    assert "[CL659]" in said
    assert "kinh-te-nong-nghiep/b-b00001/index.html" in publisher.files()


def test_a_working_build_writes_nothing_down_and_gives_the_same_bytes_at_any_hour(site: Site) -> None:
    site.article("tin-tuc/a.md", "a00001")
    site.build()
    assert not (site.content / LEDGER).exists()
    (site.content / "data").mkdir()
    (site.content / LEDGER).write_text(
        f"{HEAD}2026-11-20T07:30:00+07:00 cong tag:gosen.example,2026:article/a00001 2026-11-20\n"
    )
    site.article("tin-tuc/b.md", "b00001", date="2026-11-01")  # approved late
    site.build()
    files = site.files()
    site.now = "2026-11-22 18:00"
    site.build()
    assert site.files() == files


def test_what_is_approved_late_is_still_new(publisher: Site) -> None:
    publisher.article("tin-tuc/a.md", "a00001", date="2026-11-20 07:30")
    publisher.build()
    publisher.now = "2026-11-25 09:00"
    publisher.article("tin-tuc/b.md", "b00001", date="2026-11-02")
    publisher.article("tin-tuc/c.md", "c00001", date="2026-11-03")
    publisher.build()
    found = {line.split()[2][-6:]: line.split()[0] for line in lines(publisher) if " cong " in line}
    assert found == {
        "a00001": "2026-11-20T07:30:00+07:00",
        "b00001": "2026-11-25T08:59:59+07:00",
        "c00001": "2026-11-25T09:00:00+07:00",
    }


def test_the_date_of_a_released_entry_may_change_its_moment_does_not(publisher: Site) -> None:
    publisher.article("tin-tuc/a.md", "a00001", date="2026-11-20 07:30")
    publisher.build()
    publisher.article("tin-tuc/a.md", "a00001", date="2026-11-22 07:30")
    publisher.build()
    assert "Fri, 20 Nov 2026 07:30:00 +0700" in publisher.page("/rss/tat-ca.xml")


@given(st.lists(st.tuples(st.integers(0, 9), st.booleans()), max_size=25), st.booleans())
def test_moments_rise_and_never_meet(steps: list[tuple[int, bool]], releasing: bool) -> None:
    """Entries of any date come in any order, several at once; some builds forget to release."""
    ledger, entries, last = Ledger({}, ""), list[Entry](), None
    for number, (minutes, together) in enumerate(steps):
        entries.append(entry(number, minutes))
        if together:
            continue
        now = START + timedelta(days=1, minutes=number)
        before = {line.id: line.moment for line in ledger.lines.values()}
        found = moments(entries, ledger, Moment(now, releasing))
        assert len(set(found.values())) == len(found)
        assert {key: found[key] for key in before} == before
        new = [moment for key, moment in found.items() if key not in before]
        assert not before or not new or min(new) > max(before.values())
        ledger = Ledger(find_releases(entries, PORTAL, ledger, Moment(now, releasing)).lines, "x")
        last = now
    assert last is None or len(ledger.lines) >= 1


@given(st.lists(st.lists(st.integers(0, 6), min_size=1, max_size=4), max_size=8))
def test_a_lost_ledger_made_anew_is_nowhere_later_than_the_old_one(batches: list[list[int]]) -> None:
    """So a service that compares dates posts nothing again."""
    ledger, entries = Ledger({}, ""), list[Entry]()
    for number, batch in enumerate(batches):
        entries += [entry(number * 10 + index, minutes) for index, minutes in enumerate(batch)]
        moment = Moment(START + timedelta(hours=1, minutes=number), releasing=True)
        ledger = Ledger(find_releases(entries, PORTAL, ledger, moment).lines, "x")
    again = moments(entries, Ledger({}, ""), Moment(START + timedelta(days=9), releasing=True))
    old = [line.moment for line in ledger.lines.values()]
    assert max(again.values(), default=START) <= max(old, default=START)


RESTORE = (
    "Cách sửa: lấy lại tệp từ git; hoặc tải bản trên trang thật, địa chỉ …/rss/so-phat-hanh.txt, chép đè lên; "
    "đừng sửa tay."
)


@pytest.mark.parametrize(
    ("written", "message"),
    [
        (
            "2026-11-20T07:30:00+07:00 cong tag:gosen.example,2026:art",
            'content/data/so-phat-hanh.txt:2: sổ phát hành bị cắt cụt ở dòng cuối: "2026-11-20T07:30:00+07:00 cong '
            f'tag:gosen.example,2026:art". {RESTORE} [CL652]',
        ),
        (
            "sửa tay\n2026-02-31T07:30:00+07:00 cong tag:gosen.example,2026:article/a00001 2026-11-20\n",
            f'content/data/so-phat-hanh.txt:2: dòng này của sổ phát hành không đọc được: "sửa tay". {RESTORE} [CL651]',
        ),
        (
            "2026-11-20T07:30:00+07:00 cong tag:gosen.example,2026:article/zzzzzz 2026-11-20\n",
            'content/data/so-phat-hanh.txt:2: bài có mã "zzzzzz", phát hành ngày 20/11/2026, không còn trong nội dung. '
            "Cách sửa: đưa tệp về, ghi đúng mã cũ (địa chỉ của bài kết thúc bằng -zzzzzz); muốn gỡ bài thì giữ tệp và "
            "thêm dòng withdrawn với ngày rút. [CL654]",
        ),
        (
            "2026-11-20T07:30:00+07:00 cong tag:cu.example,2024:article/a00001 2026-11-20\n",
            'pelicanconf.py: PORTAL.feeds nay là "gosen.example,2026", sổ phát hành ghi "cu.example,2024"; đổi như vậy '
            "thì mọi bài bị coi là mới và bị đăng lại. Cách sửa: ghi lại domain và year như trong sổ phát hành. [CL656]",
        ),
        (
            "2027-11-20T07:30:00+07:00 cong tag:gosen.example,2026:article/a00001 2026-11-20\n",
            "content/data/so-phat-hanh.txt:2: sổ phát hành có dòng ở tương lai (Thứ Bảy, 20/11/2027, 07:30). Cách sửa: "
            "chỉnh lại đồng hồ của máy, hoặc bỏ NOW=; nếu dòng ấy do chạy thử thì lấy lại tệp từ git. [CL657]",
        ),
    ],
)
def test_a_ledger_that_cannot_be_trusted_stops_the_build_and_says_what_to_do(
    publisher: Site, written: str, message: str
) -> None:
    publisher.article("kinh-te-nong-nghiep/a.md", "a00001")
    publisher.write(LEDGER, (HEAD + written).encode())
    assert refusal(publisher).splitlines()[0] == message
    assert (publisher.content / LEDGER).read_text("utf-8") == HEAD + written
    assert not publisher.output.exists()


def test_a_released_entry_cannot_become_a_draft_or_wait_again(publisher: Site) -> None:
    publisher.article("tin-tuc/a.md", "a00001")
    publisher.article("tin-tuc/b.md", "b00001")
    publisher.build()
    publisher.write("tin-tuc/a.md", "---\nid: a00001\ntitle: A\ndate: 2026-11-20\nstatus: draft\n---\n")
    publisher.article("tin-tuc/b.md", "b00001", date="2027-01-01")
    first, second = refusal(publisher).splitlines()
    assert first == (
        "content/tin-tuc/a.md: bài đã phát hành ngày 20/11/2026 nay thành bản nháp, ai mở liên kết cũ sẽ gặp trang Không tìm thấy. Cách sửa: "
        "để bài ở published, xem lại ngày ở dòng date; muốn gỡ bài thì thêm dòng withdrawn với ngày rút. [CL655]"
    )
    assert "nay thành bài hẹn giờ" in second


def test_an_entry_that_cannot_be_read_is_not_told_as_gone(publisher: Site) -> None:
    publisher.article("tin-tuc/a.md", "a00001")
    publisher.build()
    publisher.write("tin-tuc/a.md", "---\nid: a00001\ntitle: A\n---\n")
    assert "CL654" not in refusal(publisher)


def test_an_entry_that_becomes_another_kind_keeps_its_id() -> None:
    article = entry(1, 0)
    ledger = Ledger(find_releases([article], PORTAL, Ledger({}, ""), Moment(START, releasing=True)).lines, "x")
    story = msgspec.structs.replace(article, kind="story", section="nguoi-tot-viec-tot")
    found = find_releases([story], PORTAL, ledger, Moment(START, releasing=False))
    assert found.new == ()
    assert found.lines["cong", "a00001"].guid == "tag:gosen.example,2026:article/a00001"


def test_a_folder_that_cannot_be_written_to_releases_nothing(publisher: Site) -> None:
    publisher.article("tin-tuc/a.md", "a00001")
    publisher.output.mkdir()
    (publisher.output / "luan-van.docx").write_text("quan trọng")
    assert "[CL004]" in refusal(publisher)
    assert not (publisher.content / LEDGER).exists()


def test_the_publisher_is_told_to_keep_the_ledger(publisher: Site, capsys: pytest.CaptureFixture[str]) -> None:
    publisher.article("kinh-te-nong-nghiep/a.md", "a00001")
    publisher.build()
    assert "Sổ phát hành thêm 2 dòng; nhớ lưu" in capsys.readouterr().out
    publisher.build()
    assert "Sổ phát hành" not in capsys.readouterr().out


def test_a_withdrawn_or_expired_entry_is_no_mistake(publisher: Site) -> None:
    for name in "ab":
        publisher.article(f"tin-tuc/{name}.md", f"{name}00001")
    publisher.build()
    publisher.write("tin-tuc/a.md", "---\nid: a00001\ntitle: A\ndate: 2026-11-20\nwithdrawn: 2026-11-21\n---\n")
    publisher.write("tin-tuc/b.md", "---\nid: b00001\ntitle: B\ndate: 2026-11-20\nexpires: 2026-11-21\n---\n")
    publisher.build()
    assert "<item>" not in publisher.page("/rss/tat-ca.xml")


def test_a_ledger_shorter_than_the_last_good_site_stops_the_build(publisher: Site) -> None:
    publisher.article("kinh-te-nong-nghiep/a.md", "a00001")
    publisher.article("kinh-te-nong-nghiep/b.md", "b00001")
    publisher.build()
    ledger = publisher.content / LEDGER
    whole, site = ledger.read_bytes(), publisher.files()
    for left in (b"", HEAD.encode(), b"".join(whole.splitlines(keepends=True)[:2])):
        ledger.write_bytes(left)
        said = refusal(publisher)
        assert "sổ phát hành thiếu" in said
        assert "[CL658]" in said
        assert publisher.files() == site
    ledger.unlink()
    assert "thiếu 2 dòng" in refusal(publisher)
    publisher.releasing = False  # a working build would take away what there is to mend the ledger with
    assert "thiếu 2 dòng" in refusal(publisher)
    publisher.releasing = True
    ledger.write_bytes(site["rss/so-phat-hanh.txt"])  # what the message says to do
    publisher.build()
    assert publisher.files() == site


def test_two_branches_merge_in_any_order(publisher: Site) -> None:
    ours = "2026-11-20T07:30:00+07:00 cong tag:gosen.example,2026:article/a00001 2026-11-20"
    later = "2026-11-21T07:30:00+07:00 cong tag:gosen.example,2026:article/a00001 2026-11-21"
    theirs = "2026-11-20T07:30:00+07:00 cong tag:gosen.example,2026:article/b00001 2026-11-20"
    found = []
    for order in ((ours, later, theirs), (theirs, later, ours)):
        publisher.write(LEDGER, (HEAD + "\n".join(order) + "\n").encode())
        ledger, problems = read_ledger(scan(publisher.content), Memo())
        assert problems == ()
        found.append({key: line.moment for key, line in ledger.lines.items()})
    assert found[0] == found[1]
    assert found[0]["cong", "a00001"] == datetime(2026, 11, 20, 7, 30, tzinfo=ZONE)
    assert found[0]["cong", "b00001"] == datetime(2026, 11, 20, 7, 30, 1, tzinfo=ZONE)


def test_git_merges_two_releases_without_a_conflict(tmp_path: Path) -> None:
    def git(*words: str) -> None:
        name = ["-c", "user.name=x", "-c", "user.email=x@x.example", "-c", "init.defaultBranch=main"]
        subprocess.run(["git", *name, *words], cwd=tmp_path, check=True, capture_output=True)

    ledger = tmp_path / "content" / LEDGER
    ledger.parent.mkdir(parents=True)
    ledger.write_text(HEAD)
    (tmp_path / ".gitattributes").write_text((ROOT / ".gitattributes").read_text())
    for words in (["init"], ["add", "."], ["commit", "-m", "a"], ["branch", "other"]):
        git(*words)
    for branch, line in (("main", "một\n"), ("other", "hai\n")):
        git("checkout", branch)
        ledger.write_text(HEAD + line)
        git("commit", "-am", branch)
    git("merge", "main")
    assert sorted(ledger.read_text().splitlines()[1:]) == ["hai", "một"]


def test_a_line_says_the_same_when_it_is_read_back() -> None:
    line = Line(START, "zalo", "tag:gosen.example,2026:story/k3x9ad", date(2026, 11, 22))
    assert parse_line(str(line)) == line


def test_two_builds_at_once_give_each_entry_one_moment(publisher: Site) -> None:
    for number in range(20):
        publisher.article(f"tin-tuc/bai-{number}.md", f"a{number:05}", date=f"2026-11-{number % 9 + 1:02}")
    command = [sys.executable, "-c", PUBLISHED, str(publisher.folder)]
    environment = {**os.environ, "PYTHONPATH": "plugins:."}
    builds = [subprocess.Popen(command, cwd=ROOT, env=environment, stderr=subprocess.PIPE) for _ in range(2)]
    said = [build.communicate(timeout=60)[1].decode() for build in builds]
    assert all(build.returncode == 0 or "CL659" in words for build, words in zip(builds, said, strict=True)), said
    general = [line for line in lines(publisher) if " cong " in line]
    assert len({line.split()[2] for line in general}) == len(general) == 20
    publisher.build()
    assert [line for line in lines(publisher) if " cong " in line] == general


def test_a_folder_that_another_build_is_just_marking_as_ours_is_not_taken_for_somebodys(
    publisher: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whenever the folder is looked through, another build marks it first, where the lock lets it."""

    def looked_through(folder: Path, listed: Callable[[Path], Iterator[Path]] = Path.iterdir) -> Iterator[Path]:
        handle = os.open(folder, os.O_RDONLY)
        with contextlib.suppress(BlockingIOError):
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            mark_folder(folder, "")
        os.close(handle)
        return listed(folder)

    publisher.article("tin-tuc/a.md", "a00001")
    publisher.output.mkdir()
    monkeypatch.setattr(Path, "iterdir", looked_through)
    publisher.build()
    assert "<item>" in publisher.page("/rss/tat-ca.xml")


PUBLISHED = """
import sys
from pathlib import Path
from tests.sites import Site

Site(Path(sys.argv[1]), releasing=True).build()
"""
KILLED = """
import os, signal, sys
from pathlib import Path
import portal.ledger_file
from tests.sites import Site

os.fsync = lambda handle: os.kill(os.getpid(), signal.SIGKILL)
Site(Path(sys.argv[1]), releasing=True).build()
"""


def test_a_kill_while_the_ledger_is_written_leaves_the_old_one(publisher: Site) -> None:
    publisher.article("tin-tuc/a.md", "a00001")
    publisher.build()
    before = (publisher.content / LEDGER).read_bytes()
    publisher.article("tin-tuc/b.md", "b00001")
    command = [sys.executable, "-c", KILLED, str(publisher.folder)]
    done = subprocess.run(command, cwd=ROOT, env={**os.environ, "PYTHONPATH": "plugins:."}, check=False)
    assert done.returncode == -signal.SIGKILL
    assert (publisher.content / LEDGER).read_bytes() == before
    publisher.build()
    assert [line for line in lines(publisher) if "b00001" in line]
