"""Every problem that a picture can have."""

from portal.problems import Rule

EMPTY = Rule("CL302", 'tệp ảnh "{file}" trống', "chép lại ảnh")
CORRUPT = Rule(
    "CL303",
    'tệp ảnh "{file}" hỏng hoặc không phải ảnh ({why})',
    "mở ảnh bằng phần mềm xem ảnh rồi lưu lại, hoặc chép lại từ máy ảnh",
)
TOO_LARGE = Rule(
    "CL304",
    'ảnh "{file}" quá lớn: {size} triệu điểm ảnh',
    "thu nhỏ ảnh xuống dưới 40 triệu điểm ảnh (khoảng 7.700 × 5.100)",
)
TOO_LONG = Rule("CL307", 'ảnh "{file}" quá dài ({size})', "cắt thành nhiều ảnh")
SVG_UNSAFE = Rule(
    "CL305", 'ảnh SVG "{file}" chứa {what}, không được đăng', "xuất lại ảnh thành PNG, hoặc nhờ người vẽ bỏ phần đó"
)
FORMAT = Rule("CL306", 'không đọc được ảnh "{file}" thuộc loại {suffix}', "{way}")
AS_JPEG = "mở ảnh, lưu (xuất) thành JPEG hoặc PNG rồi ghi tên tệp mới"
WAYS = {
    ".heic": "mở ảnh, xuất thành JPEG, ghi tên tệp mới; từ nay trên iPhone chọn Cài đặt > Camera > Định dạng > Tương thích nhất",
    ".pdf": "tệp PDF thì làm liên kết: [Tên tệp](tep.pdf), không có dấu ! ở trước",
    ".mp4": "video thì đăng lên kênh của đơn vị, rồi dán địa chỉ trên một dòng riêng",
}
RENAMED = Rule("CL309", 'ảnh "{file}" là ảnh HEIC của iPhone chỉ được đổi đuôi tên', WAYS[".heic"])
