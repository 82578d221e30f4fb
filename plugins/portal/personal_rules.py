"""Personal data in what is to be published. Codes are stable: the handbook explains each."""

from __future__ import annotations

from portal.problems import Rule

CITIZEN_NUMBER = Rule(
    "CL501",
    'có thể lộ số căn cước công dân: "{found}"',
    "xoá số này; nếu là số khác thì ghi nguyên số vào meant",
)
OLD_CITIZEN_NUMBER = Rule(
    "CL502",
    'có thể lộ số chứng minh nhân dân: "{found}"',
    "xoá số này; nếu là số khác thì ghi nguyên số vào meant",
)
NINE_DIGITS = Rule(
    "CL503",
    'dãy chín chữ số "{found}" giống số chứng minh nhân dân cũ',
    "nếu đúng thì xoá; nếu là số khác thì ghi vào meant",
    warning=True,
)
BANK_ACCOUNT = Rule(
    "CL504",
    'có số tài khoản ngân hàng: "{found}"',
    "xoá nếu là của cá nhân; nếu là của cơ quan, quỹ thì ghi vào meant",
    warning=True,
)
MOBILE_PHONE = Rule(
    "CL505",
    'có số điện thoại di động: "{found}"',
    "xoá nếu là của cá nhân; nếu là số trực của cơ quan thì ghi vào meant",
    warning=True,
)
BIRTH_DATE = Rule(
    "CL506",
    'có ngày sinh đầy đủ: "{found}"',
    "chỉ ghi năm sinh hoặc tuổi; nếu cần ngày thì ghi ngày ấy vào meant",
)
