"""What can be wrong with a story. CL6xx."""

from __future__ import annotations

from portal.problems import Rule

_CONSENT = '"consent:" rồi các dòng thụt vào "basis: văn bản", "date: 2026-10-01", "reference: ĐY-2026-014"'

CONSENT_MISSING = Rule(
    "CL601", "bài nêu tên hoặc đăng ảnh một người mà chưa ghi sự đồng ý của người ấy", f"thêm {_CONSENT}"
)
CONSENT_PART = Rule("CL602", 'căn cứ "{basis}" chưa ghi {part}', "thêm dòng {example} vào {field}")
GUARDIAN_MISSING = Rule(
    "CL603",
    "nhân vật là trẻ em (dưới 16 tuổi) mà chưa ghi sự đồng ý của người giám hộ",
    "thêm guardian_consent gồm basis (văn bản hoặc lời nói có ghi nhận), date, reference, viết như consent",
)
MINOR_POSTED = Rule(
    "CL615",
    'trường "{field}" nêu tên trẻ em "{name}" mà bài lên {networks}; ở đó bài bị chia sẻ, không gọi về được',
    "nói việc làm thay cho tên, như “Em học sinh lớp 7 trả lại ví”, để tên em trong thân bài; hoặc ghi off ở social",
    warning=True,
)
NAME_MISSING = Rule(
    "CL604", "chưa ghi tên nhân vật", "thêm dòng name vào person; nếu không nêu tên thì ghi basis: ẩn danh"
)
ANONYMOUS_NAME = Rule(
    "CL605",
    'bài ẩn danh mà trường "{field}" có tên người: "{name}"',
    "bỏ tên; nếu không phải tên nhân vật thì ghi vào meant",
)
ANONYMOUS_PERSON = Rule("CL611", 'bài ẩn danh mà person ghi tên "{name}"', "xoá dòng name trong person")
ANONYMOUS_BODY = Rule(
    "CL606",
    'bài ẩn danh mà thân bài có tên người: "{name}"',
    "bỏ tên; nếu không phải tên nhân vật thì ghi vào meant",
)
ANONYMOUS_PICTURE = Rule("CL607", 'bài ẩn danh mà có ảnh "{file}"', "bỏ ảnh khỏi bài")
ANONYMOUS_FILE = Rule(
    "CL608",
    'bài ẩn danh mà tên tệp có tên người: "{name}"',
    "đặt lại tên tệp theo việc làm, như nhat-duoc-vi-tra-lai.md; nếu không phải tên nhân vật thì ghi vào meant",
)
ANONYMOUS_ATTACHED = Rule(
    "CL613", 'bài ẩn danh mà kèm tệp, ảnh hay video "{file}"', "bỏ liên kết; thứ ấy có thể cho thấy nhân vật là ai"
)
CONSENT_LATE = Rule("CL614", "ngày đồng ý ({day}) sau ngày đăng bài", "sửa ngày; chưa được đồng ý thì chưa đăng")
DEED_UNKNOWN = Rule("CL609", 'không có loại việc tốt "{deed}"{nearest}', "chọn một trong: {known}")
PLACES_MISSING = Rule(
    "CL612", "chưa có danh sách đơn vị của huyện, xã", 'tạo tệp data/units.yaml: "units:" rồi mỗi dòng "- tên đơn vị"'
)
PLACE_UNKNOWN = Rule("CL610", 'không có đơn vị "{place}"{nearest}', "chọn một tên có trong data/units.yaml: {known}")
