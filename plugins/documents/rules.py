"""What can be wrong with an official document. CL7xx."""

from __future__ import annotations

from portal.problems import Rule

NUMBER_SHAPE = Rule(
    "CL701",
    'số hiệu "{number}" không đúng dạng',
    "viết như trên văn bản: 12/KH-UBND, 1189-CV/HU",
    warning=True,
)
NUMBER_TWICE = Rule("CL702", 'số "{number}" của {issuer} trùng với {other}', "sửa số hiệu, hoặc xoá bài đăng trùng")
FILE_MISSING = Rule("CL703", 'không thấy tệp văn bản "{file}"{nearest}', "chép tệp vào cạnh bài, hoặc sửa tên tệp")
FILE_EMPTY = Rule("CL704", 'tệp văn bản "{file}" trống', "chép lại tệp từ bản gốc")
FILE_OTHER = Rule("CL705", 'tệp "{file}" không phải {type}', "xuất lại tệp từ bản gốc, đúng loại ghi ở đuôi tên tệp")
FILE_TYPE = Rule("CL706", 'tệp văn bản "{file}" không thuộc loại được đăng', "dùng PDF, DOCX hoặc XLSX")
EFFECTIVE_EARLY = Rule("CL707", "ngày có hiệu lực trước ngày ban hành ({issued})", "sửa effective hoặc issued")
EXPIRES_EARLY = Rule("CL708", "ngày hết hiệu lực không sau ngày có hiệu lực ({begins})", "sửa expires hoặc effective")
RELATION_UNKNOWN = Rule(
    "CL709", '{field}: trong sổ không có văn bản số "{number}"{nearest}', "sửa số, hoặc đăng văn bản ấy trước"
)
RELATION_MANY = Rule(
    "CL710", '{field}: số "{number}" có ở nhiều văn bản ({others})', "ghi mã (id) của văn bản muốn nói thay cho số"
)
RELATION_SELF = Rule("CL711", '{field}: văn bản trỏ tới chính nó ("{number}")', "xoá dòng này hoặc sửa số")
RELATION_CIRCLE = Rule("CL712", "các văn bản thay thế nhau theo vòng: {circle}", "bỏ replaces ở văn bản cũ hơn")
