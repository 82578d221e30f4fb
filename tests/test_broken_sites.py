"""Broken content: what the editor is told, word for word. Every message names file, line, fault and remedy."""

from __future__ import annotations

import os
import random
import unicodedata
from typing import TYPE_CHECKING

import pytest

from portal.front_matter import split
from portal.problems import Problems, Refused

if TYPE_CHECKING:
    from tests.sites import Site

HEAD = "---\nid: a00001\ntitle: Hội làng\ndate: 2026-11-20\n---\n"

ONE_FILE = {
    "no title": (
        "---\nid: a00001\ndate: 2026-11-20\n---\n",
        'content/tin-tuc/a.md:2: thiếu trường "title". Cách sửa: thêm dòng "title: Tên bài" vào phần khai báo. [CL112]',
    ),
    "blank title": (
        "---\nid: a00001\ntitle:   \ndate: 2026-11-20\n---\n",
        'content/tin-tuc/a.md:3: trường "title" để trống. Cách sửa: viết giá trị, như "title: Tên bài". [CL113]',
    ),
    "no date": (
        "---\nid: a00001\ntitle: Hội làng\n---\n",
        'content/tin-tuc/a.md:2: thiếu trường "date". '
        'Cách sửa: thêm dòng "date: 2026-11-22 07:30" vào phần khai báo. [CL112]',
    ),
    "blank date": (
        '---\nid: a00001\ntitle: Hội làng\ndate: ""\n---\n',
        'content/tin-tuc/a.md:4: trường "date" để trống. Cách sửa: viết giá trị, như "date: 2026-11-22 07:30". [CL113]',
    ),
    "impossible date": (
        "---\nid: a00001\ndate: 31/02/2026 14:30\ntitle: Hội làng\n---\n",
        'content/tin-tuc/a.md:3: ngày "31/02/2026 14:30" không có thật: tháng 2 năm 2026 chỉ có 28 ngày. Cách sửa: xem lại ngày; chỉ khi muốn nói ngày cuối tháng mới viết 2026-02-28 14:30 hoặc 28/02/2026 14:30. [CL103]',
    ),
    "American date": (
        "---\nid: a00001\ndate: 11/22/2026 14:30\ntitle: Hội làng\n---\n",
        'content/tin-tuc/a.md:3: ngày "11/22/2026 14:30" không có thật: không có tháng 22. Cách sửa: viết 2026-11-22 14:30 hoặc 22/11/2026 14:30. [CL103]',
    ),
    "impossible hour": (
        "---\nid: a00001\ndate: 22/11/2026 25:30\ntitle: Hội làng\n---\n",
        'content/tin-tuc/a.md:3: ngày "22/11/2026 25:30" không có thật: giờ chỉ có từ 00:00 đến 23:59. Cách sửa: xem lại ngày giờ rồi viết như 2026-11-22 07:30 hoặc 22/11/2026 07:30. [CL103]',
    ),
    "date with hyphens": (
        "---\nid: a00001\ndate: 22-11-2026 14:30\ntitle: Hội làng\n---\n",
        'content/tin-tuc/a.md:3: không đọc được ngày "22-11-2026 14:30". Cách sửa: viết 2026-11-22 14:30 hoặc 22/11/2026 14:30. [CL104]',
    ),
    "date in words": (
        "---\nid: a00001\ndate: 14h30 ngày 22 tháng 11 năm 2026\ntitle: Hội làng\n---\n",
        'content/tin-tuc/a.md:3: không đọc được ngày "14h30 ngày 22 tháng 11 năm 2026". Cách sửa: viết 2026-11-22 14:30 hoặc 22/11/2026 14:30. [CL104]',
    ),
    "ambiguous date": (
        "---\nid: a00001\ndate: 05/06/26 7:30\ntitle: Hội làng\n---\n",
        'content/tin-tuc/a.md:3: ngày "05/06/26 7:30" không rõ năm nào. Cách sửa: viết năm đủ bốn chữ số; nếu là năm 2026 thì viết 2026-06-05 07:30 hoặc 05/06/2026 07:30. [CL105]',
    ),
    "a slip in the year": (
        "---\nid: a00001\ndate: 22/11/2206\ntitle: Hội làng\n---\n",
        'content/tin-tuc/a.md:3: ngày "22/11/2206" không rõ năm nào. Cách sửa: viết năm đủ bốn chữ số, từ 1900 đến 2199, như 22/11/2026. [CL105]',
    ),
    "no date at all": (
        "---\nid: a00001\ndate: hôm qua\ntitle: Hội làng\n---\n",
        'content/tin-tuc/a.md:3: không đọc được ngày "hôm qua". Cách sửa: xem lại ngày giờ rồi viết như 2026-11-22 07:30 hoặc 22/11/2026 07:30. [CL104]',
    ),
    "front matter not closed": (
        "---\nid: a00001\ntitle: Hội làng\n\nThân bài\n",
        'content/tin-tuc/a.md:2: thiếu trường "date". Cách sửa: thêm dòng "date: 2026-11-22 07:30" vào phần khai báo. [CL112]\ncontent/tin-tuc/a.md:5: phần khai báo mở bằng "---" nhưng không đóng. Cách sửa: thêm một dòng `---` vào trước dòng `Thân bài`. [CL107]',
    ),
    "no front matter": (
        "Chỉ có thân bài.\n",
        'content/tin-tuc/a.md:1: tệp không mở đầu bằng phần khai báo giữa hai dòng "---". Cách sửa: thêm vào đầu tệp bốn dòng `---`, `title: Tên bài`, `date: 2026-11-22 07:30`, `---`; hoặc tạo bài bằng make new rồi chép nội dung vào. [CL106]',
    ),
    "YAML syntax": (
        "---\nid: a00001\ntitle: Hội làng: ngày thứ hai\ndate: 2026-11-20\n---\n",
        'content/tin-tuc/a.md:3: dòng `title: Hội làng: ngày thứ hai` viết sai cú pháp (giá trị có dấu hai chấm; giá trị ấy phải nằm trong ngoặc kép). Cách sửa: viết lại thành `title: "Hội làng: ngày thứ hai"`. [CL108]',
    ),
    "YAML tag": (
        "---\nid: a00001\ntitle: !!python/object/apply:os.system [ls]\ndate: 2026-11-20\n---\n",
        'content/tin-tuc/a.md:3: phần khai báo dùng thẻ (!) của YAML, không được nhận. Cách sửa: viết lại thành `title: "!!python/object/apply:os.system [ls]"`. [CL109]',
    ),
    "YAML alias bomb": (
        "---\ntitle: &a [x, x]\ntags: [*a, *a, *a, *a]\nid: a00001\ndate: 2026-11-20\n---\n",
        'content/tin-tuc/a.md:2: phần khai báo dùng neo hoặc bí danh (& và *) của YAML, không được nhận. Cách sửa: viết lại thành `title: "&a [x, x]"`. [CL109]',
    ),
    "unknown field": (
        "---\nid: a00001\ntitle: Hội làng\ndate: 2026-11-20\nsumary: Tóm tắt\n---\n",
        'content/tin-tuc/a.md:5: không có trường "sumary" (ý bạn là "summary"?). '
        "Cách sửa: sửa tên trường hoặc xoá dòng này. [CL110]",
    ),
    "unknown field, named in Vietnamese": (
        "---\nid: a00001\ntitle: Hội làng\ndate: 2026-11-20\nTác giả: Hạnh\n---\n",
        'content/tin-tuc/a.md:5: không có trường "Tác giả" (ý bạn là "authors"?). '
        "Cách sửa: sửa tên trường hoặc xoá dòng này. [CL110]",
    ),
    "a field twice": (
        "---\nid: a00001\ntitle: Hội làng\ndate: 2026-11-20\ntitle: Hội đình\n---\n",
        'content/tin-tuc/a.md:5: trường "title" viết hai lần. Cách sửa: giữ một dòng, xoá dòng kia. [CL111]',
    ),
    "missing id": (
        "---\ntitle: Hội làng\ndate: 2026-11-20\n---\n",
        "content/tin-tuc/a.md:2: bài chưa có mã (id). Cách sửa: bài mới: chạy lệnh make check FIX=1; bài đã đăng: ghi lại đúng mã cũ, có trong địa chỉ của bài. [CL116]",
    ),
    "strange id": (
        "---\nid: Hội\ntitle: Hội làng\ndate: 2026-11-20\n---\n",
        'content/tin-tuc/a.md:2: mã (id) "Hội" không đúng dạng. Cách sửa: viết đúng 6 ký tự a–z, 0–9; '
        "nếu bài chưa từng đăng thì xoá dòng id rồi chạy make check FIX=1. [CL117]",
    ),
    "strange status": (
        "---\nid: a00001\ntitle: Hội làng\ndate: 2026-11-20\nstatus: xong\n---\n",
        'content/tin-tuc/a.md:5: trường "status" không nhận giá trị "xong". Cách sửa: chọn một trong: draft (bản nháp), published (đăng). [CL115]',
    ),
    "a list where a line belongs": (
        "---\nid: a00001\ntitle: [a, b]\ndate: 2026-11-20\n---\n",
        'content/tin-tuc/a.md:3: trường "title" phải là một dòng chữ. Cách sửa: viết lại, như "title: Tên bài". [CL114]',
    ),
    "an alias with a query": (
        "---\nid: a00001\ntitle: Hội làng\ndate: 2026-11-20\naliases: [/index.php?id=3]\n---\n",
        'content/tin-tuc/a.md:5: địa chỉ cũ "/index.php?id=3" không dùng được. Cách sửa: viết đường dẫn trên trang này, '
        "bắt đầu bằng /, không có dấu ?, như /tin-tuc/bai-cu.html. [CL118]",
    ),
    "broken link": (
        HEAD + "\n[xem](../tin-tuc/b.md)\n",
        'content/tin-tuc/a.md:7: liên kết tới "tin-tuc/b.md" không có tệp nào. Cách sửa: tìm tệp trong thư mục content rồi ghi lại đường dẫn từ bài này, như ../tin-tuc/ten-bai.md; không có thì bỏ. [CL404]',
    ),
    "link to a heading of its own that is not there": (
        HEAD + "\n[xem](#muc-ho-s) [lên đầu](#)\n\n## Hồ sơ\n",
        'content/tin-tuc/a.md:7: liên kết tới mục "#muc-ho-s" không có trong "tin-tuc/a.md" (ý bạn là "muc-ho-so"?). '
        "Cách sửa: sửa phần sau dấu #, hoặc bỏ đi. [CL408]",
    ),
    "link to an unknown address": (
        HEAD + "\n[xem](/khong-co/)\n",
        'content/tin-tuc/a.md:7: liên kết tới "/khong-co/", địa chỉ không có trên trang này. '
        "Cách sửa: trỏ tới tệp .md của bài, như ../tin-tuc/ten-bai.md. [CL407]",
    ),
    "link out of the content": (
        HEAD + "\n[xem](../../../etc/passwd)\n",
        'content/tin-tuc/a.md:7: đường dẫn "../../../etc/passwd" ra ngoài thư mục nội dung. '
        "Cách sửa: để tệp cạnh bài viết và ghi đường dẫn tương đối. [CL124]",
    ),
    "picture by an absolute path": (
        HEAD + "\n![Đình](/etc/dinh.jpg)\n",
        'content/tin-tuc/a.md:7: đường dẫn "/etc/dinh.jpg" ra ngoài thư mục nội dung. '
        "Cách sửa: để tệp cạnh bài viết và ghi đường dẫn tương đối. [CL124]",
    ),
    "cover out of the content": (
        "---\nid: a00001\ntitle: Hội\ndate: 2026-11-20\ncover:\n  file: ../../dinh.jpg\n  alt: Đình\n---\n",
        'content/tin-tuc/a.md:6: đường dẫn "../../dinh.jpg" ra ngoài thư mục nội dung. '
        "Cách sửa: để tệp cạnh bài viết và ghi đường dẫn tương đối. [CL124]",
    ),
    "cover without alternative text": (
        "---\nid: a00001\ntitle: Hội\ndate: 2026-11-20\ncover:\n  file: dinh.jpg\n---\n",
        'content/tin-tuc/a.md:6: thiếu trường "cover.alt". Cách sửa: thêm dòng "alt: Lời tả bức ảnh" vào phần khai báo. [CL112]\ncontent/tin-tuc/a.md:6: không thấy tệp ảnh "tin-tuc/dinh.jpg". Cách sửa: chép ảnh vào cạnh bài viết, hoặc sửa tên tệp cho đúng. [CL301]',
    ),
    "picture missing": (
        HEAD + "\n![Đình](dinh.jpg)\n",
        'content/tin-tuc/a.md:7: không thấy tệp ảnh "tin-tuc/dinh.jpg". '
        "Cách sửa: chép ảnh vào cạnh bài viết, hoặc sửa tên tệp cho đúng. [CL301]",
    ),
    "picture from another site": (
        HEAD + "\n![Đình](https://vi.example/dinh.jpg)\n",
        'content/tin-tuc/a.md:7: ảnh "https://vi.example/dinh.jpg" nằm ở trang khác. '
        "Cách sửa: tải ảnh về, để cạnh bài viết và ghi tên tệp ảnh. [CL205]",
    ),
    "control characters": (
        HEAD + "\nThân\x07 bài\n",
        "content/tin-tuc/a.md:7: lưu ý: có 1 ký tự điều khiển không nhìn thấy, đã bỏ qua. "
        "Cách sửa: gõ lại chỗ đó, hoặc dán dưới dạng văn bản thuần. [CL121]",
    ),
    "blank id": (
        "---\nid: \ntitle: Hội làng\ndate: 2026-11-20\n---\n",
        "content/tin-tuc/a.md:2: bài chưa có mã (id). Cách sửa: bài mới: chạy lệnh make check FIX=1; "
        "bài đã đăng: ghi lại đúng mã cũ, có trong địa chỉ của bài. [CL116]",
    ),
    "an id that nobody sees": (
        '---\nid: "\\u200b"\ntitle: Hội làng\ndate: 2026-11-20\n---\n',
        "content/tin-tuc/a.md:2: bài chưa có mã (id). Cách sửa: bài mới: chạy lệnh make check FIX=1; "
        "bài đã đăng: ghi lại đúng mã cũ, có trong địa chỉ của bài. [CL116]",
    ),
    "front matter in two parts": (
        "---\nid: a00001\ntitle: Hội làng\ndate: 2026-11-20\n...\nstatus: draft\n---\n",
        'content/tin-tuc/a.md:6: dòng `status: draft` viết sai cú pháp (phần khai báo có hai phần rời nhau). Cách sửa: mỗi dòng viết `tên: giá trị`; giá trị có dấu lạ thì đặt trong ngoặc kép, như `title: "Hội làng: ngày thứ hai"`. [CL108]',
    ),
    "more links than a text has": (
        HEAD + "[a](/tin-tuc/) " * 4000 + "\n",
        "content/tin-tuc/a.md:6: bài có quá nhiều liên kết và ảnh (hơn 3000). Cách sửa: tách thành nhiều bài. [CL131]",
    ),
    "text behind a hash": (
        "---\nid: a00001\ntitle: Bài # hai\ndate: 2026-11-20\n---\n",
        'content/tin-tuc/a.md:3: dấu # giữa dòng làm mất phần chữ sau nó: "# hai". Cách sửa: viết lại thành `title: "Bài # hai"`. [CL126]',
    ),
    "text behind a bracket": (
        "---\nid: a00001\ntitle: [Nóng] Tin mới\ndate: 2026-11-20\n---\n",
        'content/tin-tuc/a.md:3: dòng `title: [Nóng] Tin mới` viết sai cú pháp (giá trị mở đầu bằng dấu [ mà phía sau còn chữ; giá trị ấy phải nằm trong ngoặc kép). Cách sửa: viết lại thành `title: "[Nóng] Tin mới"`. [CL108]',
    ),
    "an unfinished merge": (
        HEAD + "\n<<<<<<< HEAD\nMột\n=======\nHai\n>>>>>>> kia\n",
        "content/tin-tuc/a.md:7: còn dấu xung đột của git (<<<<<<<). "
        "Cách sửa: giữ lại phần đúng, xoá phần kia và các dòng <<<<<<<, =======, >>>>>>>. [CL129]",
    ),
    "a picture by its drive": (
        HEAD + "\n![Đình](C:\\anh\\dinh.jpg)\n",
        'content/tin-tuc/a.md:7: ảnh "Đình" không có đường dẫn dùng được. '
        "Cách sửa: để ảnh cạnh bài viết và ghi tên tệp, như anh.jpg; không ghi ổ đĩa như C:, D:. [CL206]",
    ),
    "script in the text": (
        HEAD + "\nXin chào\n\n<script>alert(1)</script>\n",
        "content/tin-tuc/a.md:9: lưu ý: đã bỏ thẻ <script>, không được dùng trong bài. "
        "Cách sửa: xoá thẻ này; video thì dán địa chỉ trên một dòng riêng. [CL202]",
    ),
    "an event handler": (
        HEAD + '\n<b onclick="x()">Đậm</b>\n',
        "content/tin-tuc/a.md:7: lưu ý: đã bỏ thuộc tính onclick của thẻ <b>, không được dùng trong bài. "
        "Cách sửa: xoá thuộc tính này. [CL203]",
    ),
    "a script address": (
        HEAD + "\n[bấm](javascript:alert)\n",
        'content/tin-tuc/a.md:7: lưu ý: đã bỏ địa chỉ "javascript:alert" vì không phải http, https, mailto hoặc tel. '
        "Cách sửa: viết địa chỉ bắt đầu bằng https://. [CL204]",
    ),
    "quotes nested without end": (
        HEAD + "\n" + ">" * 5000 + " a\n",
        "content/tin-tuc/a.md:7: dấu > lồng nhau quá sâu. Cách sửa: bỏ bớt dấu thừa trên dòng này. [CL123]",
    ),
    "brackets nested without end": (
        HEAD + "\n" + "[" * 20000 + "\n",
        "content/tin-tuc/a.md:7: dấu [ lồng nhau quá sâu. Cách sửa: bỏ bớt dấu thừa trên dòng này. [CL123]",
    ),
    "YAML nested without end": (
        "---\nid: a00001\ntags: " + "[" * 3000 + "\n---\n",
        "content/tin-tuc/a.md:3: dấu [ hoặc { lồng nhau quá sâu. Cách sửa: bỏ bớt dấu thừa trên dòng này. [CL123]",
    ),
    "a comma in a group on one line": (
        "---\nid: a00001\ntitle: Hội làng\ndate: 2026-11-20\nsocial: {zalo: Tin mới, có dấu phẩy ở đây}\n---\nThân bài.\n",
        'content/tin-tuc/a.md:5: dòng `Tin mới, có dấu phẩy ở đây` viết sai cú pháp (dấu phẩy trong { } cắt đôi giá trị; giá trị có dấu phẩy phải nằm trong ngoặc kép). Cách sửa: viết lại thành `zalo: "Tin mới, có dấu phẩy ở đây"`. [CL108]',
    ),
    "no space in a group on one line": (
        "---\nid: a00001\ntitle: Hội làng\ndate: 2026-11-20\nsocial: {zalo:on}\n---\nThân bài.\n",
        "content/tin-tuc/a.md:5: dòng `zalo:on` viết sai cú pháp (thiếu dấu cách sau dấu hai chấm). Cách sửa: viết lại thành `zalo: on`. [CL108]",
    ),
    "no space after the colon of a part": (
        "---\nid: a00001\ntitle: Hội làng\ndate: 2026-11-20\nsocial:\n  zalo:on\n---\nThân bài.\n",
        "content/tin-tuc/a.md:6: dòng `zalo:on` viết sai cú pháp (thiếu dấu cách sau dấu hai chấm). Cách sửa: viết lại thành `zalo: on`. [CL108]",
    ),
    "no space after a colon": (
        "---\nid: a00001\ntitle:Hội làng\ndate: 2026-11-20\n---\nT\n",
        "content/tin-tuc/a.md:3: dòng `title:Hội làng` viết sai cú pháp (thiếu dấu cách sau dấu hai chấm). Cách sửa: viết lại thành `title: Hội làng`. [CL108]",
    ),
    "no space on the first line": (
        "---\nid:a00001\ntitle: Hội làng\ndate: 2026-11-20\n---\nT\n",
        "content/tin-tuc/a.md:2: dòng `id:a00001` viết sai cú pháp (thiếu dấu cách sau dấu hai chấm). Cách sửa: viết lại thành `id: a00001`. [CL108]",
    ),
    "a title in curly quotes": (
        "---\nid: a00001\ntitle: “Cầu mới”\ndate: 2026-11-20\n---\nThân bài.\n",
        'content/tin-tuc/a.md:3: lưu ý: giá trị ở `title: “Cầu mới”` nằm trong ngoặc cong của Word, máy coi ngoặc là một phần của chữ. Cách sửa: viết lại thành `title: "Cầu mới"`; là lời trích cần ngoặc thì để cả hai lớp: ngoặc thẳng ngoài, ngoặc cong trong. [CL135]',
    ),
    "an id in curly quotes": (
        "---\nid: “a00001”\ntitle: Hội làng\ndate: ‘2026-11-20’\n---\nT\n",
        'content/tin-tuc/a.md:2: lưu ý: giá trị ở `id: “a00001”` nằm trong ngoặc cong của Word, máy coi ngoặc là một phần của chữ. Cách sửa: viết lại thành `id: "a00001"`; là lời trích cần ngoặc thì để cả hai lớp: ngoặc thẳng ngoài, ngoặc cong trong. [CL135]\ncontent/tin-tuc/a.md:4: lưu ý: giá trị ở `date: ‘2026-11-20’` nằm trong ngoặc cong của Word, máy coi ngoặc là một phần của chữ. Cách sửa: viết lại thành `date: "2026-11-20"`; là lời trích cần ngoặc thì để cả hai lớp: ngoặc thẳng ngoài, ngoặc cong trong. [CL135]',
    ),
    "a title that begins with quotes": (
        '---\nid: a00001\ntitle: "Cầu mới" thông xe\ndate: 2026-11-20\n---\nThân bài.\n',
        'content/tin-tuc/a.md:3: dòng `title: "Cầu mới" thông xe` viết sai cú pháp (giá trị mở đầu bằng ngoặc kép mà phía sau còn chữ; giá trị ấy phải nằm trong ngoặc kép). Cách sửa: viết lại thành `title: "“Cầu mới” thông xe"`. [CL108]',
    ),
    "a title that begins with @": (
        "---\nid: a00001\ntitle: @UBND huyện\ndate: 2026-11-20\n---\nThân bài.\n",
        'content/tin-tuc/a.md:3: dòng `title: @UBND huyện` viết sai cú pháp (giá trị mở đầu bằng dấu @; giá trị ấy phải nằm trong ngoặc kép). Cách sửa: viết lại thành `title: "@UBND huyện"`. [CL108]',
    ),
    "a title that begins with %": (
        "---\nid: a00001\ntitle: %1 dân số\ndate: 2026-11-20\n---\nThân bài.\n",
        'content/tin-tuc/a.md:3: dòng `title: %1 dân số` viết sai cú pháp (giá trị mở đầu bằng dấu %; giá trị ấy phải nằm trong ngoặc kép). Cách sửa: viết lại thành `title: "%1 dân số"`. [CL108]',
    ),
    "a title that begins with a star": (
        "---\nid: a00001\ntitle: *Hội làng*\ndate: 2026-11-20\n---\nThân bài.\n",
        'content/tin-tuc/a.md:3: dòng `title: *Hội làng*` viết sai cú pháp (giá trị mở đầu bằng dấu *; giá trị ấy phải nằm trong ngoặc kép). Cách sửa: viết lại thành `title: "*Hội làng*"`. [CL108]',
    ),
    "a title that begins with a hyphen": (
        "---\nid: a00001\ntitle: - Hội làng\ndate: 2026-11-20\n---\nThân bài.\n",
        'content/tin-tuc/a.md:3: dòng `title: - Hội làng` viết sai cú pháp (giá trị mở đầu bằng dấu -; giá trị ấy phải nằm trong ngoặc kép). Cách sửa: viết lại thành `title: "- Hội làng"`. [CL108]',
    ),
    "a quote that is not closed": (
        '---\nid: a00001\ntitle: "Hội làng\ndate: 2026-11-20\n---\nThân bài.\n',
        'content/tin-tuc/a.md:3: dòng `title: "Hội làng` viết sai cú pháp (ngoặc kép chưa đóng). Cách sửa: viết lại thành `title: "Hội làng"`. [CL108]',
    ),
    "a bracket that is not closed": (
        "---\nid: a00001\ntitle: Hội làng\ndate: 2026-11-20\ntags: [a, b\n---\nThân bài.\n",
        "content/tin-tuc/a.md:5: dòng `tags: [a, b` viết sai cú pháp (dấu [ chưa đóng). Cách sửa: viết lại thành `tags: [a, b]`. [CL108]",
    ),
    "a tab for an indent": (
        "---\nid: a00001\ntitle: Hội làng\ndate: 2026-11-20\ntags:\n\t- a\n---\nThân bài.\n",
        "content/tin-tuc/a.md:6: dòng `⇥- a` viết sai cú pháp (thụt vào bằng phím Tab, phải dùng dấu cách). Cách sửa: viết lại thành `  - a`. [CL108]",
    ),
    "a part further in than the others": (
        "---\nid: a00001\ntitle: Hội làng\ndate: 2026-11-20\ncorrections:\n  - date: 2026-11-21\n     what: x\n---\nThân bài.\n",
        "content/tin-tuc/a.md:7: dòng `     what: x` viết sai cú pháp (dòng thụt vào không đều với dòng trên). Cách sửa: viết lại thành `    what: x`. [CL108]",
    ),
    "a part at the margin": (
        "---\nid: a00001\ntitle: Hội làng\ndate: 2026-11-20\nsocial:\nzalo: off\n---\nThân bài.\n",
        'content/tin-tuc/a.md:6: dòng "zalo" thuộc nhóm social mà nằm sát lề. Cách sửa: thụt vào hai dấu cách, dưới dòng social: `  zalo: off`. [CL138]',
    ),
    "a list of dashes": (
        "---\nid: a00001\ntitle: Hội làng\ndate: 2026-11-20\nauthors:\n  – Hạnh\n  – Minh\n---\nThân bài.\n",
        "content/tin-tuc/a.md:6: danh sách viết sai ở `– Hạnh` (mỗi mục mở đầu bằng dấu gạch nối rồi dấu cách). Cách sửa: viết lại thành `  - Hạnh`. [CL136]",
    ),
    "a list without spaces": (
        "---\nid: a00001\ntitle: Hội làng\ndate: 2026-11-20\nauthors:\n  -Hạnh\n  -Minh\n---\nThân bài.\n",
        "content/tin-tuc/a.md:6: danh sách viết sai ở `-Hạnh` (mỗi mục mở đầu bằng dấu gạch nối rồi dấu cách). Cách sửa: viết lại thành `  - Hạnh`. [CL136]",
    ),
    "a name in bold": (
        "---\n**id**: a00001\n**title**: Hội\ndate: 2026-11-20\n---\nT\n",
        "content/tin-tuc/a.md:2: dòng `**id**: a00001` viết sai cú pháp (tên trường viết kèm dấu lạ). Cách sửa: viết lại thành `id: a00001`. [CL108]\ncontent/tin-tuc/a.md:3: dòng `**title**: Hội` viết sai cú pháp (tên trường viết kèm dấu lạ). Cách sửa: viết lại thành `title: Hội`. [CL108]",
    ),
    "a list of fields": (
        "---\n- id: a00001\n- title: Hội\n- date: 2026-11-20\n---\nT\n",
        "content/tin-tuc/a.md:2: dòng `- id: a00001` viết sai cú pháp (phần khai báo không có gạch đầu dòng, bỏ “- ” ở đầu các dòng). Cách sửa: viết lại thành `id: a00001`. [CL108]",
    ),
    "a colon from another alphabet": (
        "---\nid: a00001\ntitle： Hội\ndate: 2026-11-20\n---\nT\n",
        "content/tin-tuc/a.md:3: dòng `title： Hội` viết sai cú pháp (tên trường viết kèm dấu lạ). Cách sửa: viết lại thành `title: Hội`. [CL108]",
    ),
    "a title on two lines": (
        "---\nid: a00001\ntitle: Hội làng\nnăm nay\ndate: 2026-11-20\n---\nThân bài.\n",
        "content/tin-tuc/a.md:4: dòng `năm nay` viết sai cú pháp (dòng này không có dạng “tên: giá trị”; là phần nối của dòng trên thì viết chung một dòng). Cách sửa: viết lại thành `title: Hội làng năm nay`. [CL108]",
    ),
    "long dashes for the fences": (
        "—\nid: a00001\ntitle: Hội làng\ndate: 2026-11-20\n—\nThân\n",
        "content/tin-tuc/a.md:1: dòng `—` không phải ba dấu gạch nối sát lề trái (Word hay tự đổi thành gạch dài). Cách sửa: gõ lại thành `---`. [CL137]\ncontent/tin-tuc/a.md:5: dòng `—` không phải ba dấu gạch nối sát lề trái (Word hay tự đổi thành gạch dài). Cách sửa: gõ lại thành `---`. [CL137]",
    ),
    "a long dash for the last fence": (
        "---\nid: a00001\ntitle: Hội làng\ndate: 2026-11-20\n—\nThân\n",
        "content/tin-tuc/a.md:5: dòng `—` không phải ba dấu gạch nối sát lề trái (Word hay tự đổi thành gạch dài). Cách sửa: gõ lại thành `---`. [CL137]",
    ),
    "no opening fence": (
        "id: a00001\ntitle: Hội làng\ndate: 2026-11-20\n---\nThân\n",
        'content/tin-tuc/a.md:1: tệp không mở đầu bằng phần khai báo giữa hai dòng "---". Cách sửa: thêm một dòng `---` ở trên dòng `id: a00001`. [CL106]',
    ),
    "a status in Vietnamese": (
        "---\nid: a00001\ntitle: Hội làng\ndate: 2026-11-20\nstatus: đã đăng\n---\nThân bài.\n",
        'content/tin-tuc/a.md:5: trường "status" không nhận giá trị "đã đăng" (ý bạn là "published"?). Cách sửa: chọn một trong: draft (bản nháp), published (đăng). [CL115]',
    ),
    "text of VNI": (
        "---\nid: a00001\ntitle: Hoäi laøng\ndate: 2026-11-20\n---\nUÛy ban nhaân daân huyeän Goø Sen thoâng baùo\n",
        'content/tin-tuc/a.md:3: chữ gõ theo bảng mã cũ VNI, trên trang sẽ thành "Hoäi laøng". Cách sửa: chép hết chữ, mở UniKey > Công cụ (Ctrl+Shift+F6), nguồn chọn đúng bảng mã cũ, đích chọn Unicode, bấm Chuyển mã, dán lại vào tệp và lưu với mã UTF-8. [CL139]',
    ),
    "text of TCVN3": (
        "---\nid: a00001\ntitle: Héi lµng\ndate: 2026-11-20\n---\nUû ban nh©n d©n huyÖn Gß Sen th«ng b¸o\n",
        'content/tin-tuc/a.md:3: chữ gõ theo bảng mã cũ TCVN3 (.VnTime), trên trang sẽ thành "lµng". Cách sửa: chép hết chữ, mở UniKey > Công cụ (Ctrl+Shift+F6), nguồn chọn đúng bảng mã cũ, đích chọn Unicode, bấm Chuyển mã, dán lại vào tệp và lưu với mã UTF-8. [CL139]',
    ),
    "text that was read wrongly": (
        "---\nid: a00001\ntitle: Há»™i\ndate: 2026-11-20\n---\nUá»· ban nhÃ¢n dÃ¢n xÃ£\n",
        'content/tin-tuc/a.md:3: chữ đã hỏng vì mở sai bảng mã, trên trang sẽ thành "Há»™i". Cách sửa: lấy lại tệp từ bản gốc, mở với mã UTF-8. [CL140]',
    ),
    "several mistakes in one front matter": (
        "---\nid:a00001\ntitle: Hội: hai\ndate: 31/02/2026\nstatus: nháp\n—\n![](x.jpg)\n",
        'content/tin-tuc/a.md:2: dòng `id:a00001` viết sai cú pháp (thiếu dấu cách sau dấu hai chấm). Cách sửa: viết lại thành `id: a00001`. [CL108]\ncontent/tin-tuc/a.md:3: dòng `title: Hội: hai` viết sai cú pháp (giá trị có dấu hai chấm; giá trị ấy phải nằm trong ngoặc kép). Cách sửa: viết lại thành `title: "Hội: hai"`. [CL108]\ncontent/tin-tuc/a.md:4: ngày "31/02/2026" không có thật: tháng 2 năm 2026 chỉ có 28 ngày. Cách sửa: xem lại ngày; chỉ khi muốn nói ngày cuối tháng mới viết 2026-02-28 hoặc 28/02/2026. [CL103]\ncontent/tin-tuc/a.md:5: trường "status" không nhận giá trị "nháp" (ý bạn là "draft"?). Cách sửa: chọn một trong: draft (bản nháp), published (đăng). [CL115]\ncontent/tin-tuc/a.md:6: dòng `—` không phải ba dấu gạch nối sát lề trái (Word hay tự đổi thành gạch dài). Cách sửa: gõ lại thành `---`. [CL137]\ncontent/tin-tuc/a.md:7: ảnh "x.jpg" chưa có lời tả cho người không nhìn thấy. Cách sửa: viết ![Ảnh cho thấy gì](x.jpg) với lời tả trong [ ]. [CL201]',
    ),
    "a space within a picture": (
        "---\nid: a00001\ntitle: Hội làng\ndate: 2026-11-20\n---\n![Đình] (Đình làng (1).jpg)\n",
        "content/tin-tuc/a.md:6: có dấu cách giữa ] và ( ở `![Đình] (Đình làng (1).jpg)`, nên không thành liên kết hay ảnh. Cách sửa: viết liền: `![Đình](Đình làng (1).jpg)`. [CL207]",
    ),
    "a site without https": (
        "---\nid: a00001\ntitle: Hội làng\ndate: 2026-11-20\n---\n[trang tỉnh](www.anthuan.example/tin)\n",
        'content/tin-tuc/a.md:6: liên kết tới "tin-tuc/www.anthuan.example/tin" không có tệp nào. Cách sửa: địa chỉ của trang khác viết là `https://www.anthuan.example/tin`. [CL404]',
    ),
    "a mailbox": (
        "---\nid: a00001\ntitle: Hội làng\ndate: 2026-11-20\n---\n[thư](vanphong@gosen.example)\n",
        'content/tin-tuc/a.md:6: liên kết tới "tin-tuc/vanphong@gosen.example" không có tệp nào. Cách sửa: địa chỉ thư viết là `mailto:vanphong@gosen.example`. [CL404]',
    ),
    "an end before the beginning": (
        "---\nid: a00001\ntitle: Hội làng\ndate: 2026-11-20\nexpires: 2026-11-01\n---\nThân bài.\n",
        "content/tin-tuc/a.md:5: ngày hết hạn (expires) không sau ngày đăng (20/11/2026), bài sẽ không bao giờ hiện. Cách sửa: xem lại hai ngày. [CL142]",
    ),
    "a picture for the whole cover": (
        "---\nid: a00001\ntitle: Hội làng\ndate: 2026-11-20\ncover: anh.jpg\n---\nThân bài.\n",
        'content/tin-tuc/a.md:5: trường "cover" phải là một nhóm gồm file, alt, caption, credit. Cách sửa: viết lại, như `cover: {file: "anh.jpg", alt: "Lời tả bức ảnh"}`. [CL114]',
    ),
}


@pytest.mark.parametrize("name", ONE_FILE)
def test_a_mistake_in_one_file_is_told_with_file_line_and_remedy(site: Site, name: str) -> None:
    text, message = ONE_FILE[name]
    site.write("tin-tuc/a.md", text.encode())
    assert site.problems() == message


def test_a_picture_without_alternative_text(site: Site, jpeg: bytes) -> None:
    site.write("tin-tuc/dinh.jpg", jpeg)
    site.write("tin-tuc/a.md", HEAD + "\n![](dinh.jpg)\n")
    assert site.problems() == (
        'content/tin-tuc/a.md:7: ảnh "dinh.jpg" chưa có lời tả cho người không nhìn thấy. '
        "Cách sửa: viết ![Ảnh cho thấy gì](dinh.jpg) với lời tả trong [ ]. [CL201]"
    )


BY_NOTEPAD = "Cách sửa: mở bằng Notepad, chọn Tệp > Lưu dưới dạng, ô Mã hoá (Encoding) chọn UTF-8 rồi lưu đè. [CL101]"
BY_NOTEPAD_2 = (
    "Cách sửa: mở bằng Notepad++, chọn Encoding > Character sets > Vietnamese > Windows-1258 cho chữ hiện đúng, "
    "rồi Encoding > Convert to UTF-8 và lưu. [CL101]"
)
BY_UNIKEY = (
    "Cách sửa: chép hết chữ, mở UniKey > Công cụ (Ctrl+Shift+F6), nguồn chọn đúng bảng mã cũ, đích chọn Unicode, "
    "bấm Chuyển mã, dán lại vào tệp và lưu với mã UTF-8. [CL101]"
)
ENCODED = {
    "UTF-16": (HEAD.encode("utf-16"), "1: tệp không phải UTF-8 (có vẻ là UTF-16). " + BY_NOTEPAD),
    "UTF-16 without a mark": (HEAD.encode("utf-16-le"), "3: tệp không phải UTF-8 (có vẻ là UTF-16). " + BY_NOTEPAD),
    "Windows-1258": (
        "---\ntitle: Đường về\n---\n".encode("cp1258", "ignore"),
        "2: tệp không phải UTF-8 (có vẻ là Windows-1258). " + BY_NOTEPAD_2,
    ),
    "VNI": (
        "---\ntitle: UÛy ban nhaân daân huyeän Goø Sen\n---\n".encode("latin-1"),
        "2: tệp không phải UTF-8 (có vẻ là VNI). " + BY_UNIKEY,
    ),
    "TCVN3": (
        "---\ntitle: Uû ban nh©n d©n huyÖn Gß Sen th«ng b¸o\n---\n".encode("latin-1"),
        "2: tệp không phải UTF-8 (có vẻ là TCVN3 (.VnTime)). " + BY_UNIKEY,
    ),
    "something else": (b"---\ntitle: \xff\xfe\xfa\xfb\xfc\n---\n", "2: tệp không phải UTF-8. " + BY_NOTEPAD),
}


@pytest.mark.parametrize("name", ENCODED)
def test_another_encoding_is_named_with_the_way_out_of_it(site: Site, name: str) -> None:
    data, message = ENCODED[name]
    site.write("tin-tuc/a.md", data)
    assert site.problems() == f"content/tin-tuc/a.md:{message}"


@pytest.mark.parametrize("data", [b"", b"\n \n", b"\xef\xbb\xbf\r\n"])
def test_an_empty_file(site: Site, data: bytes) -> None:
    site.write("tin-tuc/a.md", data)
    assert site.problems() == (
        'content/tin-tuc/a.md: tệp trống. Cách sửa: xoá tệp, hoặc tạo lại bằng lệnh: make new KIND=article TITLE="…". '
        "[CL102]"
    )


def test_a_file_that_is_no_article_by_its_size(site: Site) -> None:
    site.write("tin-tuc/a.md", HEAD.encode() + b"a" * 1_500_000)
    assert site.problems().startswith("content/tin-tuc/a.md: tệp quá lớn (1,5 MB).")


def test_an_unknown_section(site: Site) -> None:
    site.article("tin-tu/a.md", "a00001")
    assert site.problems() == (
        'content/tin-tu/a.md: thư mục "tin-tu" không phải một chuyên mục (ý bạn là "tin-tuc"?). '
        "Cách sửa: chuyển tệp vào một trong: tin-tuc, nguoi-tot-viec-tot, kinh-te-nong-nghiep, van-hoa-xa-hoi, "
        "giao-duc-y-te, chuyen-doi-so, van-ban, trang. [CL119]"
    )


def test_one_id_in_two_files(site: Site) -> None:
    site.article("tin-tuc/a.md", "a00001")
    site.article("tin-tuc/b.md", "a00001")
    assert site.problems() == (
        'content/tin-tuc/b.md: mã (id) "a00001" trùng với tin-tuc/a.md. '
        "Cách sửa: nếu bài này chép từ bài kia: xoá dòng id rồi chạy make check FIX=1. [CL401]"
    )


@pytest.mark.parametrize("name", ["a - Copy.md", "a - Bản sao.md", "a (1).md"])
def test_of_two_files_with_one_id_the_copy_is_to_change(site: Site, name: str) -> None:
    site.article("tin-tuc/a.md", "a00001")
    site.article(f"tin-tuc/{name}", "a00001")
    assert site.problems().startswith(f'content/tin-tuc/{name}: mã (id) "a00001" trùng với tin-tuc/a.md.')


@pytest.mark.parametrize(
    ("lies", "written", "wanted"),
    [
        ("tin-tuc/Dinh.JPG", "dinh.jpg", "Dinh.JPG"),
        ("tin-tuc/Đình làng.jpg", "dinh-lang.jpg", "Đình làng.jpg"),
        ("hinh-anh/dinh.jpg", "dinh.jpg", "../hinh-anh/dinh.jpg"),
        ("tin-tuc/dinh-lang.jpg", "dinh-lanh.jpg", "dinh-lang.jpg"),
    ],
)
def test_the_path_of_a_picture_is_told_as_it_should_be_written(
    site: Site, jpeg: bytes, lies: str, written: str, wanted: str
) -> None:
    site.write(lies, jpeg)
    site.article("tin-tuc/a.md", "a00001", body=f"![Đình](<{written}>)")
    assert site.problems() == (
        f'content/tin-tuc/a.md:7: không thấy tệp ảnh "tin-tuc/{written}". '
        f"Cách sửa: ghi đường dẫn là `{wanted}`. [CL301]"
    )


def test_a_picture_that_weighs_much_is_told(site: Site, jpeg: bytes) -> None:
    site.write("tin-tuc/dinh.jpg", jpeg + bytes(12_000_000))
    site.article("tin-tuc/a.md", "a00001", body="![Đình](dinh.jpg)")
    assert site.problems() == (
        'content/tin-tuc/a.md:7: lưu ý: tệp ảnh "tin-tuc/dinh.jpg" nặng 12 MB, làm thư mục nội dung phình to. '
        "Cách sửa: thu nhỏ còn khoảng 2.000 điểm ảnh bề ngang, lưu thành JPEG. [CL308]"
    )


def test_a_word_file_that_nobody_links_to_is_told(site: Site) -> None:
    site.write("tin-tuc/bai-moi.docx", b"PK")
    site.write("tin-tuc/mau-don.docx", b"PK")
    site.article("tin-tuc/a.md", "a00001", body="[Mẫu đơn](mau-don.docx)")
    assert site.problems() == (
        "content/tin-tuc/bai-moi.docx: lưu ý: tệp .docx không thành bài, và không bài nào dẫn tới nó. Cách sửa: là bài "
        'thì chạy make new KIND=article TITLE="…" rồi chép chữ vào tệp .md mới; là tệp kèm theo thì đặt liên kết trong '
        "bài. [CL143]"
    )


def test_a_page_at_a_sections_address(site: Site) -> None:
    site.article("trang/tin-tuc.md", "a00001")
    assert site.problems() == (
        'content/trang/tin-tuc.md: địa chỉ "/tin-tuc/" trùng với một trang sẵn có của cổng. '
        "Cách sửa: đổi tên tệp, hoặc xoá địa chỉ cũ (aliases) bị trùng. [CL402]"
    )


@pytest.mark.parametrize("alias", ["/cu.html", "/CU.html", "/cu.html/bai"])
def test_two_entries_claim_one_old_address(site: Site, alias: str) -> None:
    for name, old in (("a", "/cu.html"), ("b", alias)):
        site.write(f"tin-tuc/{name}.md", f"---\nid: {name}00001\ntitle: T\ndate: 2026-11-20\naliases: [{old}]\n---\n")
    assert site.problems() == (
        f'content/tin-tuc/b.md: địa chỉ "{alias if alias != "/cu.html/bai" else "/cu.html/bai/"}" trùng với tin-tuc/a.md. '
        "Cách sửa: đổi tên tệp, hoặc xoá địa chỉ cũ (aliases) bị trùng. [CL402]"
    )


def test_a_file_outside_the_sections(site: Site) -> None:
    site.article("a.md", "a00001")
    assert site.problems().startswith(
        "content/a.md: tệp nằm ngoài các chuyên mục. Cách sửa: chuyển tệp vào một trong: "
    )


@pytest.mark.parametrize("suffix", [".md.txt", ".markdown", ".MD"])
def test_a_file_that_would_be_left_out_in_silence(site: Site, suffix: str) -> None:
    site.article(f"tin-tuc/a{suffix}", "a00001")
    assert site.problems() == (
        f'content/tin-tuc/a{suffix}: tệp không được đọc vì tên kết thúc bằng "{suffix}". '
        "Cách sửa: đổi tên tệp cho kết thúc bằng .md. [CL127]"
    )


def test_a_link_to_a_heading_that_is_not_there(site: Site) -> None:
    site.article("tin-tuc/a.md", "a00001", body="[xem](b.md#muc-ho-s) [đúng](b.md#muc-ho-so)")
    site.article("tin-tuc/b.md", "b00001", body="## Hồ sơ\n")
    assert site.problems() == (
        'content/tin-tuc/a.md:7: liên kết tới mục "#muc-ho-s" không có trong "tin-tuc/b.md" (ý bạn là "muc-ho-so"?). '
        "Cách sửa: sửa phần sau dấu #, hoặc bỏ đi. [CL408]"
    )


@pytest.mark.parametrize("alias", ["/tin-tuc/.", "/tin-tuc/./a.html", "/.htaccess", "/../a", "//a", "/" + "a" * 300])
def test_an_alias_that_could_do_harm(site: Site, alias: str) -> None:
    site.write("tin-tuc/a.md", f'---\nid: a00001\ntitle: A\ndate: 2026-11-20\naliases: ["{alias}"]\n---\n')
    assert site.problems().endswith("[CL118]")


def test_indented_front_matter_with_a_status_behind_it(site: Site) -> None:
    site.write("tin-tuc/a.md", b"---\n  id: a00001\n  title: A\n  date: 2026-11-20\nstatus: draft\n---\n")
    assert "[CL108]" in site.problems()


def test_file_names_that_cannot_be_told_apart(site: Site) -> None:
    for form in ("NFC", "NFD"):
        site.article(unicodedata.normalize(form, "tin-tuc/hội.md"), "a00001")
    assert site.problems().startswith(
        "content/tin-tuc/hội.md: tên tệp không dùng được (trùng với một tệp khác chỉ khác cách gõ dấu)."
    )


def test_a_file_name_from_another_age(site: Site) -> None:
    (site.content / "tin-tuc").mkdir()
    with open(os.fsencode(site.content / "tin-tuc") + b"/b\xe0i.md", "wb") as file:  # noqa: PTH123
        file.write(HEAD.encode())
    assert "tên tệp không dùng được (không phải UTF-8)." in site.problems()


def test_many_broken_links_are_told_in_good_time(site: Site) -> None:
    for number in range(400):
        site.article(f"tin-tuc/bai-{number}.md", f"a{number:05}", body="[x](bai-cu.md)")
    assert len(site.problems().splitlines()) == 400


def test_an_alias_that_is_the_entrys_own_address(site: Site) -> None:
    site.write("tin-tuc/a.md", "---\nid: a00001\ntitle: A\ndate: 2026-11-20\naliases: [/tin-tuc/a-a00001/]\n---\n")
    assert "trùng với chính địa chỉ của bài" in site.problems()


def test_a_link_to_a_draft(site: Site) -> None:
    site.article("tin-tuc/a.md", "a00001", body="[xem](b.md)")
    site.write("tin-tuc/b.md", "---\nid: b00001\ntitle: B\ndate: 2026-11-20\nstatus: draft\n---\n")
    assert site.problems().startswith('content/tin-tuc/a.md:7: liên kết tới "tin-tuc/b.md", bài chưa đăng.')


@pytest.mark.parametrize("said", ["yes", "1", "đã dăng", "Tin mới lắm"])
def test_a_switch_that_is_not_understood_is_never_posted(site: Site, said: str) -> None:
    site.write("tin-tuc/a.md", f"---\nid: a00001\ntitle: A\ndate: 2026-11-20\nsocial:\n  zalo: {said}\n---\nA.\n")
    assert site.problems() == (
        f'content/tin-tuc/a.md:6: social.zalo ghi "{said}", không rõ là đăng hay không. Cách sửa: ghi on (đăng), off '
        "(không đăng), đã đăng (đã tự tay đăng), hoặc lời riêng từ bốn chữ trở lên trong ngoặc kép. [CL134]"
    )


def test_a_file_that_could_carry_script_is_not_published(site: Site) -> None:
    site.write("tin-tuc/bieu.html", "<script>1</script>")
    site.article("tin-tuc/a.md", "a00001", body="[biểu mẫu](bieu.html)")
    assert site.problems().startswith(
        'content/tin-tuc/a.md:7: không đăng được tệp "tin-tuc/bieu.html" vì thuộc loại .html.'
    )


def test_a_symbolic_link_is_refused(site: Site) -> None:
    site.article("tin-tuc/a.md", "a00001")
    (site.content / "tin-tuc/b.md").symlink_to("/etc/passwd")
    (site.content / "tin-tuc/thu-muc").symlink_to("/etc")
    assert [line.split(" Cách")[0] for line in site.problems().splitlines()] == [
        "content/tin-tuc/b.md: tệp là một liên kết tượng trưng.",
        "content/tin-tuc/thu-muc: tệp là một liên kết tượng trưng.",
    ]


def test_no_content_folder(site: Site) -> None:
    (site.content / "hinh-anh/bieu-trung.svg").unlink()
    (site.content / "hinh-anh").rmdir()
    site.content.rmdir()
    assert site.problems() == (
        "content: không thấy thư mục nội dung. Cách sửa: tạo thư mục hoặc viết đúng CONTENT=…. [CL003]"
    )


def test_all_problems_are_told_together_in_order(site: Site) -> None:
    site.write("tin-tuc/b.md", "---\nid: b00001\ntitl: B\ndate: 31/02/2026\n---\n[x](y.md)\n")
    site.write("tin-tuc/a.md", "---\n---\n")
    codes = [line.rpartition("[")[2] for line in site.problems().splitlines()]
    assert codes == ["CL112]", "CL112]", "CL116]", "CL112]", "CL110]", "CL103]"]


def test_no_slip_of_the_keys_in_front_matter_is_a_traceback() -> None:
    typed = '---\nid: a00001\ntitle: "Hội: làng"\ndate: 2026-11-20\ntags: [a, b]\nsocial:\n  zalo: off\n---\nThân.\n'
    keys = random.Random(2026)  # noqa: S311 (the same slips each time)
    for _ in range(400):
        text = typed
        for _ in range(keys.randint(1, 6)):
            at = keys.randrange(len(text))
            text = text[:at] + keys.choice("“”'\"[]{}:,#-–—@%&*!|>?\t \n") + text[at + keys.randint(0, 3) :]
        split(text, Problems("tin-tuc/a.md"))


def test_a_failed_build_leaves_the_last_good_site_as_it_was(site: Site) -> None:
    site.article("tin-tuc/a.md", "a00001")
    site.build()
    before, times = site.files(), site.times()
    site.article("tin-tuc/b.md", "b00001", date="31/02/2026")
    with pytest.raises(Refused, match="1 lỗi cần sửa; chưa ghi gì, trang cũ còn nguyên"):
        site.build()
    assert site.files() == before
    assert site.times() == times


ACCEPTED = {
    "a byte-order mark": b"\xef\xbb\xbf" + HEAD.encode() + "Nội dung đây.".encode(),
    "Windows line ends": (HEAD + "Nội dung đây.").replace("\n", "\r\n").encode(),
    "tones typed apart": unicodedata.normalize("NFD", HEAD + "Nội dung đây.").encode(),
    "blank lines first": ("\n\n" + HEAD + "Nội dung đây.").encode(),
}


@pytest.mark.parametrize("name", ACCEPTED)
def test_what_any_editor_may_save_is_accepted(site: Site, name: str) -> None:
    site.write("tin-tuc/a.md", ACCEPTED[name])
    site.build()
    page = site.page("/tin-tuc/a-a00001/")
    assert "<p>Nội dung đây.</p>" in page
    assert "Hội làng" in page


def test_a_file_name_with_spaces_and_tones_has_a_plain_address(site: Site) -> None:
    site.article("tin-tuc/Hội làng năm 2026.md", "a00001")
    site.article("tin-tuc/b.md", "b00001", body="[kia](<Hội làng năm 2026.md>)")
    site.build()
    assert 'href="/tin-tuc/hoi-lang-nam-2026-a00001/"' in site.page("/tin-tuc/b-b00001/")


def test_template_signs_in_the_text_stay_text(site: Site) -> None:
    site.article("tin-tuc/a.md", "a00001", title='"{{ site.url }} {% raw %}"', body="{{ 7 * 7 }} {% include 'x' %}")
    site.build()
    page = site.page("/tin-tuc/a-a00001/")
    assert "{{ 7 * 7 }} {% include 'x' %}" in page
    assert "{{ site.url }} {% raw %}" in page
