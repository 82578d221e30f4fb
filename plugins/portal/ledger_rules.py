"""Every problem that the release ledger can have. CL65x: releases and feeds."""

from portal.problems import Rule

_RESTORE = "lấy lại tệp từ git; hoặc tải bản trên trang thật, địa chỉ …/rss/so-phat-hanh.txt, chép đè lên; đừng sửa tay"

LEDGER_LINE = Rule("CL651", 'dòng này của sổ phát hành không đọc được: "{text}"', _RESTORE)
LEDGER_CUT = Rule("CL652", 'sổ phát hành bị cắt cụt ở dòng cuối: "{text}"', _RESTORE)
LEDGER_UNREADABLE = Rule("CL653", "không mở được sổ phát hành ({why})", "kiểm tra quyền đọc của tệp")
VANISHED = Rule(
    "CL654",
    'bài có mã "{id}", phát hành ngày {day}, không còn trong nội dung',
    "đưa tệp về, ghi đúng mã cũ (địa chỉ của bài kết thúc bằng -{id}); "
    "muốn gỡ bài thì giữ tệp và thêm dòng withdrawn với ngày rút",
)
TAKEN_BACK = Rule(
    "CL655",
    "bài đã phát hành ngày {day} nay thành {what}, ai mở liên kết cũ sẽ gặp trang Không tìm thấy",
    "để bài ở published, xem lại ngày ở dòng date; muốn gỡ bài thì thêm dòng withdrawn với ngày rút",
)
ID_CHANGED = Rule(
    "CL656",
    'PORTAL.feeds nay là "{now}", sổ phát hành ghi "{before}"; đổi như vậy thì mọi bài bị coi là mới và bị đăng lại',
    "ghi lại domain và year như trong sổ phát hành",
)
LEDGER_FUTURE = Rule(
    "CL657",
    "sổ phát hành có dòng ở tương lai ({moment})",
    "chỉnh lại đồng hồ của máy, hoặc bỏ NOW=; nếu dòng ấy do chạy thử thì lấy lại tệp từ git",
)
LEDGER_LOST = Rule(
    "CL658",
    "sổ phát hành thiếu {count} dòng mà trang ở {output} đã phát hành; dựng tiếp thì giờ phát hành bị sai",
    'lấy lại tệp từ git, hoặc chép "{copy}" đè lên rồi dựng lại; nếu chỉ chạy thử thì make clean',
)
LEDGER_RACE = Rule("CL659", "sổ phát hành vừa đổi trong lúc dựng", "chạy lại lệnh vừa rồi")
LEDGER_UNWRITABLE = Rule(
    "CL660",
    "không ghi được sổ phát hành ({why}); chưa ghi gì, trang cũ còn nguyên",
    "kiểm tra quyền ghi của thư mục data",
)
CUT_FOR_ZALO = Rule(
    "CL661",
    'trường "{field}" dài {length} ký tự, Zalo chỉ nhận {limit}; phần sau bị cắt ở Zalo',
    "{fix}",
    warning=True,
)
CUT_FOR_FACEBOOK = Rule(
    "CL665",
    'trường "{field}" dài {length} ký tự, bài đăng Facebook chỉ nhận {limit}; phần sau bị cắt ở Facebook',
    "viết gọn trường này; không đưa bài lên Facebook thì ghi facebook: off trong social",
    warning=True,
)
OTHER_DOMAIN = Rule(
    "CL662",
    'PORTAL.feeds.domain là "{domain}", tên miền của trang là "{host}"; phát hành lần đầu rồi thì không đổi được nữa',
    "ghi đúng tên miền và năm bắt đầu của đơn vị vào feeds trong pelicanconf.py rồi chạy lại make publish",
)
SOCIAL_SECTION = Rule(
    "CL663",
    "PORTAL.social.{network}.sections: {why}",
    "chọn trong: {known}; hoặc để trống; bài lẻ tự ghi social",
)
LEDGER_NONE = Rule(
    "CL664",
    "nội dung chưa có sổ phát hành",
    "lần phát hành đầu tiên thì chạy make publish FIRST=1; từng phát hành rồi thì lấy lại sổ từ git, "
    "hoặc tải bản trên trang thật, địa chỉ …/rss/so-phat-hanh.txt",
)
