"""Every problem that the release ledger can have. CL6xx: releases and feeds."""

from portal.problems import Rule

_RESTORE = "lấy lại tệp từ git (git checkout -- content/data/so-phat-hanh.txt) hoặc từ bản sao /rss/so-phat-hanh.txt"

LEDGER_LINE = Rule("CL601", 'dòng này của sổ phát hành không đọc được: "{text}"', _RESTORE)
LEDGER_CUT = Rule("CL602", 'sổ phát hành bị cắt cụt ở dòng cuối: "{text}"', _RESTORE)
LEDGER_UNREADABLE = Rule("CL603", "không mở được sổ phát hành ({why})", "kiểm tra quyền đọc của tệp")
VANISHED = Rule(
    "CL604",
    'bài có mã "{id}", phát hành ngày {day}, không còn trong nội dung',
    "đưa tệp về, ghi đúng mã cũ; muốn gỡ bài thì giữ tệp và thêm dòng withdrawn với ngày rút",
)
TAKEN_BACK = Rule(
    "CL605",
    "bài đã phát hành ngày {day} nay thành {what}, bạn đọc sẽ gặp trang trống",
    "để bài ở published với ngày đăng cũ; muốn gỡ bài thì thêm dòng withdrawn với ngày rút",
)
ID_CHANGED = Rule(
    "CL606",
    'PORTAL.feeds nay là "{now}", sổ phát hành ghi "{before}"; đổi thì người theo dõi nhận lại mọi bài',
    "ghi lại domain và year như trong sổ phát hành",
)
LEDGER_FUTURE = Rule(
    "CL607",
    "sổ phát hành có dòng ở tương lai ({moment})",
    "chỉnh lại đồng hồ của máy, hoặc bỏ NOW=; nếu dòng ấy do chạy thử thì lấy lại tệp từ git",
)
LEDGER_LOST = Rule(
    "CL608",
    "sổ phát hành thiếu {count} dòng mà trang ở {output} đã phát hành; dựng tiếp thì bài cũ bị đăng lại",
    'lấy lại tệp từ git, hoặc chép "{copy}" đè lên rồi dựng lại',
)
LEDGER_RACE = Rule("CL609", "sổ phát hành vừa đổi trong lúc dựng", "chạy lại make publish")
LEDGER_UNWRITABLE = Rule(
    "CL610",
    "không ghi được sổ phát hành ({why}); chưa ghi gì, trang cũ còn nguyên",
    "kiểm tra quyền ghi của thư mục data",
)
CUT_FOR_ZALO = Rule(
    "CL611",
    'trường "{field}" dài {length} ký tự, Zalo chỉ nhận {limit}; phần sau bị cắt ở Zalo',
    "viết gọn lại; hoặc viết lời riêng cho Zalo ở dòng con zalo của social",
    warning=True,
)
