"""Pictures: sized, upright, without metadata, made once; a bad file is a problem and never a crash."""

from __future__ import annotations

import io
import re
from importlib.metadata import version
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from images.plan import RECIPE, Variant, widths
from images.raster import Size, derive, measure
from images.store import Store
from images.vector import read_vector
from portal.data import Picture
from portal.ports import Flaw
from tests.pictures import CAMERA, encoded, photograph

if TYPE_CHECKING:
    from pathlib import Path

    from tests.sites import Site


@pytest.mark.parametrize(
    ("intrinsic", "published"),
    [
        (4000, (480, 800, 1200, 1600)),
        (1600, (480, 800, 1200, 1600)),
        (1000, (480, 800, 1000)),
        (480, (480,)),
        (16, (16,)),
    ],
)
def test_a_picture_is_never_published_wider_than_it_is(intrinsic: int, published: tuple[int, ...]) -> None:
    assert widths(intrinsic) == published


def published(site: Site, jpeg: bytes) -> dict[str, bytes]:
    """Build a site whose one article shows one photograph; give the picture files."""
    site.write("tin-tuc/Ảnh đình.jpg", jpeg)
    site.article("tin-tuc/a.md", "a00001", body='![Đình làng](<Ảnh đình.jpg> "Đình. Ảnh: Tâm")')
    site.build()
    return {name: data for name, data in site.files().items() if name.startswith("anh/anh-dinh")}


def test_every_published_picture_is_upright_and_tells_no_place_or_camera(site: Site, jpeg: bytes) -> None:
    files = published(site, jpeg)
    assert len(files) == 4  # 480 and 600 wide, WebP and JPEG
    for data in files.values():
        with Image.open(io.BytesIO(data)) as image:
            assert image.width < image.height
            assert not image.getexif()
            assert "exif" not in image.info
            red, _, blue = image.convert("RGB").getpixel((image.width // 2, 5))  # type: ignore[misc]
            assert red > 200 > blue  # what was left when stored is on top when upright
        assert CAMERA.encode() not in data


def test_a_picture_has_its_size_its_sources_and_its_words_on_the_page(site: Site, jpeg: bytes) -> None:
    names = published(site, jpeg)
    page = site.page("/tin-tuc/a-a00001/")
    assert re.search(r'<img[^>]+width="600"[^>]+height="1000"', page)
    assert 'alt="Đình làng"' in page
    for name in names:
        assert f"/{name}" in page
    assert re.search(r"<figcaption[^>]*>.*Đình\..*Tâm", page, re.DOTALL)


def test_only_the_first_picture_is_loaded_at_once(site: Site, jpeg: bytes) -> None:
    site.write("tin-tuc/a.jpg", jpeg)
    site.article("tin-tuc/a.md", "a00001", body="![một](a.jpg)\n\n![hai](a.jpg)")
    site.build()
    pictures = re.findall(r"<img[^>]+/anh/a-[^>]+>", site.page("/tin-tuc/a-a00001/"))
    assert ['loading="lazy"' in picture for picture in pictures] == [False, True]


def test_one_picture_in_two_entries_is_published_once(site: Site, jpeg: bytes) -> None:
    site.write("hinh-anh/a.jpg", jpeg)
    for name in ("a", "b"):
        site.article(f"tin-tuc/{name}.md", f"{name}00001", body="![một](../hinh-anh/a.jpg)")
    site.build()
    assert len([name for name in site.files() if name.startswith("anh/a-")]) == 4


def test_a_link_to_a_picture_leads_to_the_stripped_one(site: Site, jpeg: bytes) -> None:
    site.write("tin-tuc/ban-do.jpg", jpeg)
    site.article("tin-tuc/a.md", "a00001", body="[bản đồ lớn](ban-do.jpg)")
    site.build()
    found = re.search(r'href="(/anh/ban-do-[^"]+\.jpg)"', site.page("/tin-tuc/a-a00001/"))
    assert found
    assert CAMERA.encode() not in site.files()[found[1].lstrip("/")]


def test_a_draft_publishes_no_picture(site: Site, jpeg: bytes) -> None:
    site.write("tin-tuc/mat.jpg", jpeg)
    site.write("tin-tuc/a.md", "---\nid: a00001\ntitle: A\ndate: 2026-11-20\nstatus: draft\n---\n![x](mat.jpg)\n")
    site.build()
    assert not [name for name in site.files() if "mat-" in name or "a00001" in name]


BOMB = encoded(Image.new("1", (8000, 6000)), "PNG")
SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10">{}</svg>'
BAD = {
    "empty": ("a.jpg", b"", 'tệp ảnh "tin-tuc/a.jpg" trống. Cách sửa: chép lại ảnh. [CL302]'),
    "no picture": (
        "a.jpg",
        b"xin chao",
        'tệp ảnh "tin-tuc/a.jpg" hỏng hoặc không phải ảnh (không nhận ra định dạng). '
        "Cách sửa: mở ảnh bằng phần mềm xem ảnh rồi lưu lại, hoặc chép lại từ máy ảnh. [CL303]",
    ),
    "cut off": ("a.jpg", photograph()[:6000], 'tệp ảnh "tin-tuc/a.jpg" hỏng hoặc không phải ảnh ('),
    "over 40 megapixels": (
        "a.png",
        BOMB,
        'ảnh "tin-tuc/a.png" quá lớn: 48 triệu điểm ảnh. '
        "Cách sửa: thu nhỏ ảnh xuống dưới 40 triệu điểm ảnh (khoảng 7.700 × 5.100). [CL304]",
    ),
    "SVG with script": (
        "a.svg",
        SVG.format("<script>alert(1)</script>").encode(),
        'ảnh SVG "tin-tuc/a.svg" chứa thẻ <script>, không được đăng. '
        "Cách sửa: xuất lại ảnh thành PNG, hoặc nhờ người vẽ bỏ phần đó. [CL305]",
    ),
    "SVG with an event handler": (
        "a.svg",
        SVG.format('<rect onclick="x()"/>').encode(),
        'ảnh SVG "tin-tuc/a.svg" chứa lệnh onclick',
    ),
    "SVG that calls elsewhere": (
        "a.svg",
        SVG.format('<use href="https://evil.example/x#a"/>').encode(),
        'ảnh SVG "tin-tuc/a.svg" chứa tham chiếu ra ngoài tệp',
    ),
    "SVG with an entity bomb": (
        "a.svg",
        b'<!DOCTYPE svg [<!ENTITY a "x">]>' + SVG.format("&a;").encode(),
        'ảnh SVG "tin-tuc/a.svg" chứa ',
    ),
    "SVG with a style sheet from elsewhere": (
        "a.svg",
        b'<?xml-stylesheet type="text/css" href="https://evil.example/t.css"?>' + SVG.format("").encode(),
        'ảnh SVG "tin-tuc/a.svg" chứa lệnh xử lý',
    ),
    "SVG with another language inside": (
        "a.svg",
        SVG.format('<x:stylesheet xmlns:x="http://www.w3.org/1999/XSL/Transform"/>').encode(),
        'ảnh SVG "tin-tuc/a.svg" chứa thẻ <stylesheet>',
    ),
    "SVG with a hidden import": (
        "a.svg",
        SVG.format("<style>@im<!-- -->port 'x'; @\\69mport 'y'</style>").encode(),
        'ảnh SVG "tin-tuc/a.svg" chứa kiểu dáng tải từ nơi khác',
    ),
    "SVG with an image set": (
        "a.svg",
        SVG.format("<rect style=\"fill:image-set('https://evil.example/x')\"/>").encode(),
        'ảnh SVG "tin-tuc/a.svg" chứa tham chiếu ra ngoài tệp',
    ),
    "a very long screenshot": (
        "a.png",
        encoded(Image.new("L", (1200, 17000)), "PNG"),
        'ảnh "tin-tuc/a.png" quá dài (1200 × 17000). Cách sửa: cắt thành nhiều ảnh. [CL307]',
    ),
    "SVG with a page inside": (
        "a.svg",
        SVG.format('<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">x</p></foreignObject>').encode(),
        'ảnh SVG "tin-tuc/a.svg" chứa thẻ <foreignObject>',
    ),
    "broken SVG": ("a.svg", b"<svg", 'tệp ảnh "tin-tuc/a.svg" hỏng hoặc không phải ảnh ('),
    "a phone's format": (
        "a.heic",
        b"ftypheic",
        'không đọc được ảnh "tin-tuc/a.heic" thuộc loại .heic. Cách sửa: mở ảnh, xuất thành JPEG, ghi tên tệp mới; '
        "từ nay trên iPhone chọn Cài đặt > Camera > Định dạng > Tương thích nhất. [CL306]",
    ),
    "a phone's format under another name": (
        "a.jpg",
        b"\0\0\0\x18ftypheic\0\0\0\0",
        'ảnh "tin-tuc/a.jpg" là ảnh HEIC của iPhone chỉ được đổi đuôi tên. Cách sửa: mở ảnh, xuất thành JPEG, ghi tên '
        "tệp mới; từ nay trên iPhone chọn Cài đặt > Camera > Định dạng > Tương thích nhất. [CL309]",
    ),
}


@pytest.mark.parametrize("name", BAD)
def test_a_bad_picture_is_a_problem_at_the_line_that_names_it(site: Site, name: str) -> None:
    file, data, message = BAD[name]
    site.write(f"tin-tuc/{file}", data)
    site.article("tin-tuc/a.md", "a00001", body=f"![Đình]({file})")
    assert site.problems().startswith(f"content/tin-tuc/a.md:7: {message}")


@pytest.mark.parametrize(
    "image",
    [
        encoded(Image.new("CMYK", (20, 10)), "JPEG"),
        encoded(Image.new("P", (20, 10)), "GIF"),
        encoded(Image.new("LA", (20, 10)), "PNG"),
        encoded(Image.new("I;16", (20, 10)), "PNG"),
        encoded(Image.new("RGBA", (20, 10)), "WEBP"),
        encoded(Image.new("1", (20, 10)), "TIFF"),
    ],
    ids=["CMYK JPEG", "GIF", "grey PNG with transparency", "16-bit PNG", "WebP", "fax TIFF"],
)
def test_any_common_picture_can_be_published(site: Site, image: bytes) -> None:
    site.write("tin-tuc/a.png", image)
    site.article("tin-tuc/a.md", "a00001", body="![Đình](a.png)")
    site.build()
    assert len([name for name in site.files() if name.startswith("anh/a-")]) == 2


def test_a_plain_svg_is_published_as_it_is(site: Site) -> None:
    drawing = SVG.format('<path d="M0 0h10v10z"/>')
    site.write("tin-tuc/a.svg", drawing)
    site.article("tin-tuc/a.md", "a00001", body="![Sơ đồ](a.svg)")
    site.build()
    assert drawing.encode() in site.files().values()


@pytest.mark.parametrize(
    ("attributes", "size"),
    [
        (f'width="{"9" * 400}" height="20" viewBox="0 0 8 4"', (8, 4)),
        ('width="30" height="20"', (30, 20)),
        ('viewBox="0 0 96 48"', (96, 48)),
        ("", (300, 150)),
    ],
)
def test_an_svg_says_its_size(attributes: str, size: tuple[int, int]) -> None:
    found = read_vector("a.svg", f'<svg xmlns="http://www.w3.org/2000/svg" {attributes}/>'.encode(), "/anh/a.svg")
    assert isinstance(found, Picture)
    assert (found.width, found.height) == size


def test_a_drawing_may_refer_to_itself() -> None:
    drawing = SVG.format("<rect fill=\"url('#a')\"/>")
    assert isinstance(read_vector("a.svg", drawing.encode(), "/anh/a.svg"), Picture)


def test_one_picture_in_two_folders_is_published_once(site: Site, jpeg: bytes) -> None:
    for folder in ("tin-tuc/a", "tin-tuc/b"):
        site.write(f"{folder}/p.jpg", jpeg)
        site.article(f"{folder}/index.md", f"{folder[-1]}00001", body="![x](p.jpg)")
    site.build()
    assert len([name for name in site.files() if name.startswith("anh/p-")]) == 4


def test_sixteen_bits_of_grey_stay_grey() -> None:
    image = encoded(Image.new("I;16", (8, 8), 32768), "PNG")
    (made,) = derive(image, [Variant("/anh/a-8.jpg", 8, "jpg")]).values()
    with Image.open(io.BytesIO(made)) as grey:
        assert 120 < grey.convert("L").getpixel((4, 4)) < 136  # type: ignore[operator]


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(at=st.integers(0, 5000), value=st.integers(0, 255))
def test_a_damaged_picture_is_published_or_refused_but_never_crashes(jpeg: bytes, at: int, value: int) -> None:
    data = bytearray(jpeg)
    data[at % len(data)] = value
    size = measure("a.jpg", bytes(data))
    if isinstance(size, Size):
        derive(bytes(data), [Variant("/anh/a.webp", 48, "webp")])


def test_another_pillow_is_another_recipe() -> None:
    """Pictures that exist are never made again. When Pillow is upgraded, raise RECIPE, then write both here."""
    assert (version("Pillow"), RECIPE) == ("13.0.0", "1")


def test_a_picture_is_measured_upright() -> None:
    assert measure("a.jpg", photograph((100, 60), orientation=6)) == Size(60, 100)
    assert measure("a.jpg", photograph((100, 60), orientation=3)) == Size(100, 60)
    assert isinstance(measure("a.jpg", b"x"), Flaw)


def test_what_is_kept_between_builds_is_proved_before_it_is_used(tmp_path: Path) -> None:
    store = Store(tmp_path)
    store.keep_size("d", Size(3, 4))
    store.keep_derivatives({"/anh/a.jpg": b"abc"})
    assert (store.size("d"), store.derivative("/anh/a.jpg")) == (Size(3, 4), b"abc")
    for path in tmp_path.iterdir():
        path.write_bytes(path.read_bytes()[:-1] + b"?")
    assert (store.size("d"), store.derivative("/anh/a.jpg")) == (None, None)
