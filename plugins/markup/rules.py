"""Every problem that the body of an entry can have."""

from portal.problems import Rule

ALT_MISSING = Rule(
    "CL201",
    'ảnh "{file}" chưa có lời tả cho người không nhìn thấy',
    "viết ![Ảnh cho thấy gì]({file}) với lời tả trong [ ]",
)
TAG_REMOVED = Rule(
    "CL202",
    "đã bỏ thẻ <{tag}>, không được dùng trong bài",
    "xoá thẻ này; video thì dán địa chỉ trên một dòng riêng",
    True,
)
ATTRIBUTE_REMOVED = Rule(
    "CL203", "đã bỏ thuộc tính {name} của thẻ <{tag}>, không được dùng trong bài", "xoá thuộc tính này", True
)
ADDRESS_REMOVED = Rule(
    "CL204",
    'đã bỏ địa chỉ "{url}" vì không phải http, https, mailto hoặc tel',
    "viết địa chỉ bắt đầu bằng https://",
    True,
)
SPACE_BETWEEN = Rule(
    "CL207", "có dấu cách giữa ] và ( ở `{text}`, nên không thành liên kết hay ảnh", "viết liền: `{wanted}`"
)
PICTURE_NOWHERE = Rule(
    "CL206",
    'ảnh "{alt}" không có đường dẫn dùng được',
    "để ảnh cạnh bài viết và ghi tên tệp, như anh.jpg; không ghi ổ đĩa như C:, D:",
)
PICTURE_ELSEWHERE = Rule("CL205", 'ảnh "{file}" nằm ở trang khác', "tải ảnh về, để cạnh bài viết và ghi tên tệp ảnh")
