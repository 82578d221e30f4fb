"""What can be wrong with a story. CL6xx."""

from __future__ import annotations

from portal.problems import Rule

_CONSENT = '"consent:" rồi các dòng thụt vào "basis: văn bản", "date: 2026-10-01", "reference: ĐY-2026-014"'

CONSENT_MISSING = Rule("CL601", "bài nêu tên hoặc ảnh một người mà chưa ghi sự đồng ý của người ấy", f"thêm {_CONSENT}")
CONSENT_PART = Rule("CL602", 'sự đồng ý "{basis}" chưa ghi {part}', "thêm dòng {example} vào {field}")
GUARDIAN_MISSING = Rule(
    "CL603",
    "nhân vật là trẻ em mà chưa ghi sự đồng ý của người giám hộ",
    "thêm guardian_consent gồm basis, date, reference, viết như consent",
)
NAME_MISSING = Rule(
    "CL604", "chưa ghi tên nhân vật", "thêm dòng name vào person; nếu không nêu tên thì ghi basis: ẩn danh"
)
ANONYMOUS_NAME = Rule(
    "CL605",
    'bài ẩn danh mà trường "{field}" có tên người: "{name}"',
    "bỏ tên; nếu không phải tên nhân vật thì ghi vào meant",
)
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
DEED_UNKNOWN = Rule("CL609", 'không có loại việc tốt "{deed}"{nearest}', "chọn một trong: {known}")
PLACE_UNKNOWN = Rule("CL610", 'không có đơn vị "{place}"{nearest}', "chọn một tên có trong data/units.yaml: {known}")
