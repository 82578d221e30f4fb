"""What can be wrong with the settings file. Codes are stable: the handbook explains each."""

from __future__ import annotations

from portal.problems import Rule

SETTING_UNKNOWN = Rule(
    "CL001", 'không có thiết lập "{key}"{nearest}', "sửa tên hoặc xoá dòng này; {group} có các tên: {known}"
)
SETTING_INVALID = Rule("CL002", 'thiết lập "{key}" không đúng: đang là {found}, {why}', "viết như {example}")
SECTION_RESERVED = Rule(
    "CL007",
    'không đặt được chuyên mục ở thư mục "{folder}", cổng dùng địa chỉ này',
    "đổi tên thư mục và khoá trong PORTAL",
)
SETTING_MISSING = Rule("CL009", 'còn thiếu thiết lập "{key}"', "thêm vào {group} một dòng như {example}")
SETTINGS_SYNTAX = Rule("CL010", "tệp thiết lập viết sai ở dòng này: `{text}`", "{fix}")
SETTINGS_NAME = Rule("CL011", "máy không hiểu chữ {word} ở dòng này: `{text}`", "{fix}")
SETTINGS_RUN = Rule(
    "CL012", "tệp thiết lập dừng ở dòng này: `{text}` ({why})", "sửa dòng này theo tệp mẫu, hoặc lấy lại tệp từ git"
)
SETTINGS_NONE = Rule(
    "CL013",
    "tệp thiết lập không có {name}{nearest}",
    "ghi lại đúng tên {name} bằng chữ hoa, sát lề trái, như trong tệp mẫu",
)
