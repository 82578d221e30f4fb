"""Every problem that reading and joining entries can find. Codes are stable: the handbook explains each.

CL0xx the machine, CL1xx one file, CL2xx body text, CL3xx pictures, CL4xx between entries.
"""

from __future__ import annotations

from portal.problems import Rule

CONTENT_MISSING = Rule("CL003", "không thấy thư mục nội dung", "tạo thư mục hoặc viết đúng CONTENT=…")
OUTPUT_UNSAFE = Rule(
    "CL004",
    "thư mục xuất bản {why}",
    "chọn một thư mục trống khác bằng OUTPUT=…",
)
OUTPUT_FAILED = Rule(
    "CL005",
    "không ghi được trang ({why}); trang cũ còn nguyên",
    "kiểm tra dung lượng đĩa và quyền ghi của thư mục rồi dựng lại",
)

OUTPUT_UNFINISHED = Rule(
    "CL006",
    "đang đưa trang mới vào chỗ thì lỗi ({why}); trang đang lẫn cũ và mới",
    "sửa lỗi rồi dựng lại ngay, lần dựng sau sẽ đưa nốt",
)

SAVE_AS_UTF8 = "mở bằng Notepad, chọn Tệp > Lưu dưới dạng, ô Mã hoá (Encoding) chọn UTF-8 rồi lưu đè"
CONVERT_1258 = (
    "mở bằng Notepad++, chọn Encoding > Character sets > Vietnamese > Windows-1258 cho chữ hiện đúng, "
    "rồi Encoding > Convert to UTF-8 và lưu"
)
CONVERT_BY_UNIKEY = (
    "chép hết chữ, mở UniKey > Công cụ (Ctrl+Shift+F6), nguồn chọn đúng bảng mã cũ, đích chọn Unicode, "
    "bấm Chuyển mã, dán lại vào tệp và lưu với mã UTF-8"
)
NOT_UTF8 = Rule("CL101", "tệp không phải UTF-8{guess}", "{fix}")
OLD_TYPE = Rule("CL139", 'chữ gõ theo bảng mã cũ {name}, trên trang sẽ thành "{text}"', CONVERT_BY_UNIKEY)
BROKEN_TYPE = Rule(
    "CL140", 'chữ đã hỏng vì mở sai bảng mã, trên trang sẽ thành "{text}"', "lấy lại tệp từ bản gốc, mở với mã UTF-8"
)
EMPTY_FILE = Rule("CL102", "tệp trống", 'xoá tệp, hoặc tạo lại bằng lệnh: make new KIND=article TITLE="…"')
DATE_IMPOSSIBLE = Rule("CL103", 'ngày "{text}" không có thật: {why}', "{fix}")
DATE_SHAPE = Rule("CL104", 'không đọc được ngày "{text}"', "{fix}")
DATE_YEAR = Rule("CL105", 'ngày "{text}" không rõ năm nào', "{fix}")
NO_FRONT_MATTER = Rule("CL106", 'tệp không mở đầu bằng phần khai báo giữa hai dòng "---"', "{fix}")
UNCLOSED = Rule("CL107", 'phần khai báo mở bằng "---" nhưng không đóng', "{fix}")
FENCE_ODD = Rule(
    "CL137",
    "dòng `{text}` không phải ba dấu gạch nối sát lề trái (Word hay tự đổi thành gạch dài)",
    "gõ lại thành `---`",
)
YAML_SYNTAX = Rule("CL108", "dòng `{text}` viết sai cú pháp ({why})", "{fix}")
QUOTE_IT = (
    'mỗi dòng viết `tên: giá trị`; giá trị có dấu lạ thì đặt trong ngoặc kép, như `title: "Hội làng: ngày thứ hai"`'
)
YAML_FEATURE = Rule("CL109", "phần khai báo dùng {what} của YAML, không được nhận", "viết lại thành `{wanted}`")
CURLY_QUOTES = Rule(
    "CL135",
    "giá trị ở `{text}` nằm trong ngoặc cong của Word, máy coi ngoặc là một phần của chữ",
    "viết lại thành `{wanted}`; là lời trích cần ngoặc thì để cả hai lớp: ngoặc thẳng ngoài, ngoặc cong trong",
    warning=True,
)
LIST_MARK = Rule(
    "CL136",
    "danh sách viết sai ở `{text}` (mỗi mục mở đầu bằng dấu gạch nối rồi dấu cách)",
    "viết lại thành `{wanted}`",
)
FIELD_UNKNOWN = Rule("CL110", 'không có trường "{field}"{nearest}', "sửa tên trường hoặc xoá dòng này")
FIELD_OUTDENTED = Rule(
    "CL138", 'dòng "{part}" thuộc nhóm {group} mà nằm sát lề', "thụt vào hai dấu cách, dưới dòng {group}: `  {wanted}`"
)
FIELD_TWICE = Rule("CL111", 'trường "{field}" viết hai lần', "giữ một dòng, xoá dòng kia")
FIELD_MISSING = Rule("CL112", 'thiếu trường "{field}"', "thêm dòng {example} vào phần khai báo")
FIELD_BLANK = Rule("CL113", 'trường "{field}" để trống', "viết giá trị, như {example}")
FIELD_SHAPE = Rule("CL114", 'trường "{field}" phải là {wanted}', "viết lại, như {example}")
FIELD_CHOICE = Rule("CL115", 'trường "{field}" không nhận giá trị "{text}"{nearest}', "chọn một trong: {choices}")
ID_MISSING = Rule(
    "CL116",
    "bài chưa có mã (id)",
    "bài mới: chạy lệnh make check FIX=1; bài đã đăng: ghi lại đúng mã cũ, có trong địa chỉ của bài",
)
ID_INVALID = Rule(
    "CL117",
    'mã (id) "{text}" không đúng dạng',
    "viết đúng 6 ký tự a–z, 0–9; nếu bài chưa từng đăng thì xoá dòng id rồi chạy make check FIX=1",
)
ALIAS_INVALID = Rule(
    "CL118",
    'địa chỉ cũ "{text}" không dùng được',
    "viết đường dẫn trên trang này, bắt đầu bằng /, không có dấu ?, như /tin-tuc/bai-cu.html",
)
SECTION_UNKNOWN = Rule(
    "CL119", 'thư mục "{folder}" không phải một chuyên mục{nearest}', "chuyển tệp vào một trong: {known}"
)
SYMLINK = Rule("CL120", "tệp là một liên kết tượng trưng", "chép hẳn tệp vào thư mục content/")
CONTROLS = Rule(
    "CL121",
    "có {count} ký tự điều khiển không nhìn thấy, đã bỏ qua",
    "gõ lại chỗ đó, hoặc dán dưới dạng văn bản thuần",
    warning=True,
)
TOO_LONG = Rule("CL122", "tệp quá lớn ({size})", "một bài không quá 1 MB; tách bài, để ảnh và phụ lục ở tệp riêng")
TOO_DEEP = Rule("CL123", "dấu {mark} lồng nhau quá sâu", "bỏ bớt dấu thừa trên dòng này")
PATH_LEAVES = Rule(
    "CL124", 'đường dẫn "{written}" ra ngoài thư mục nội dung', "để tệp cạnh bài viết và ghi đường dẫn tương đối"
)
PLACEHOLDER_LEFT = Rule(
    "CL141",
    "thân bài còn câu mẫu “{text}”",
    "xoá câu này, viết nội dung của bài; chưa viết xong thì để status: draft",
)
EXPIRES_FIRST = Rule(
    "CL142", "ngày hết hạn (expires) không sau ngày đăng ({date}), bài sẽ không bao giờ hiện", "xem lại hai ngày"
)
TEXT_LOST = Rule("CL126", 'dấu # giữa dòng làm mất phần chữ sau nó: "{lost}"', "viết lại thành `{wanted}`")
WORD_FILE = Rule(
    "CL143",
    "tệp {suffix} không thành bài, và không bài nào dẫn tới nó",
    'là bài thì chạy make new KIND=article TITLE="…" rồi chép chữ vào tệp .md mới; là tệp kèm theo thì đặt liên kết trong bài',
    warning=True,
)
WRONG_SUFFIX = Rule("CL127", 'tệp không được đọc vì tên kết thúc bằng "{suffix}"', "đổi tên tệp cho kết thúc bằng .md")
OUTSIDE_SECTIONS = Rule("CL128", "tệp nằm ngoài các chuyên mục", "chuyển tệp vào một trong: {known}")
CONFLICT = Rule(
    "CL129",
    "còn dấu xung đột của git ({mark})",
    "giữ lại phần đúng, xoá phần kia và các dòng <<<<<<<, =======, >>>>>>>",
)
FILE_NAME = Rule("CL130", "tên tệp không dùng được ({why})", "đổi tên tệp, tốt nhất là chữ thường không dấu")
TOO_MANY = Rule("CL131", "bài có quá nhiều {what} (hơn {limit})", "tách thành nhiều bài")
UNREADABLE = Rule("CL125", "không mở được tệp ({why})", "kiểm tra quyền đọc của tệp")

PICTURE_MISSING = Rule("CL301", 'không thấy tệp ảnh "{file}"', "{fix}")
PICTURE_HEAVY = Rule(
    "CL308",
    'tệp ảnh "{file}" nặng {size} MB, làm thư mục nội dung phình to',
    "thu nhỏ còn khoảng 2.000 điểm ảnh bề ngang, lưu thành JPEG",
    warning=True,
)

ID_TWICE = Rule(
    "CL401", 'mã (id) "{id}" trùng với {other}', "nếu bài này chép từ bài kia: xoá dòng id rồi chạy make check FIX=1"
)
ADDRESS_TWICE = Rule(
    "CL402", 'địa chỉ "{address}" trùng với {other}', "đổi tên tệp, hoặc xoá địa chỉ cũ (aliases) bị trùng"
)
LINK_BROKEN = Rule("CL404", 'liên kết tới "{target}" không có tệp nào', "{fix}")
LINK_HIDDEN = Rule("CL405", 'liên kết tới "{target}", bài chưa đăng', "đăng bài kia trước, hoặc bỏ liên kết")
FILE_KIND = Rule(
    "CL406", 'không đăng được tệp "{target}" vì thuộc loại {suffix}', "chuyển sang PDF, DOCX, XLSX, CSV hoặc ZIP"
)
HEADING_UNKNOWN = Rule(
    "CL408", 'liên kết tới mục "#{fragment}" không có trong "{target}"{nearest}', "sửa phần sau dấu #, hoặc bỏ đi"
)
ADDRESS_UNKNOWN = Rule(
    "CL407",
    'liên kết tới "{target}", địa chỉ không có trên trang này',
    "trỏ tới tệp .md của bài, như ../tin-tuc/ten-bai.md",
)
NOW_INVALID = Rule("CL008", 'không đọc được thời điểm "{text}"', "viết NOW=2026-12-01T08:00")
NUMBER_SHAPE = Rule("CL132", 'trường "{field}" phải là một số từ {least} đến {most}', "viết lại, như {example}")

LINK_GONE = Rule(
    "CL409",
    'liên kết tới "{target}", bài đã {why}; trên trang chỉ còn chữ',
    "bỏ liên kết, hoặc trỏ tới bài khác",
    warning=True,
)
WITHDRAWN_LATER = Rule(
    "CL410",
    "ngày rút bài ở tương lai; bài đã được rút ngay",
    "ghi ngày hôm nay; bài được rút ngay khi có dòng withdrawn, không hẹn trước",
    warning=True,
)
WITHDRAWN_POSTED = Rule(
    "CL411",
    "bài đã rút khỏi trang nhưng từng đăng lên {networks}",
    "xoá tay bài đăng ở đó, xong thì ghi off cho từng mạng trong social",
    warning=True,
)
WITHDRAWN_PICTURE = Rule(
    "CL412",
    'ảnh "{file}" thuộc bài đã rút {other}',
    "bỏ ảnh này, hoặc thay ảnh khác; ảnh dùng chung không có người ấy thì bỏ dòng ảnh khỏi bài đã rút",
)
WITHDRAWN_NAME = Rule(
    "CL413",
    'còn nhắc tên "{name}", người trong bài đã rút {other}',
    "bỏ tên; nếu là người khác trùng tên thì ghi tên ấy vào meant",
    warning=True,
)
WITHDRAWN_ADDRESS = Rule(
    "CL414",
    'địa chỉ của bài đã rút còn tên "{name}"',
    "đổi tên tệp theo việc làm và bỏ địa chỉ cũ có tên; địa chỉ ngắn /b/ vẫn dẫn tới dòng thông báo",
    warning=True,
)
LIST_EMPTY = Rule(
    "CL415",
    'liên kết tới danh sách "{target}", hiện không có bài nào nên không có trang',
    "bỏ liên kết, hoặc trỏ tới chuyên mục",
    warning=True,
)
SOCIAL_UNCLEAR = Rule(
    "CL134",
    'social.{network} ghi "{text}", không rõ là đăng hay không',
    "ghi on (đăng), off (không đăng), đã đăng (đã tự tay đăng), hoặc lời riêng từ bốn chữ trở lên trong ngoặc kép",
)
PLACES_WRONG = Rule("CL133", "danh sách đơn vị viết sai: {why}", 'viết "units:" rồi mỗi dòng "- tên đơn vị"')
