"""What can be wrong with search. CL9xx."""

from __future__ import annotations

from portal.problems import Rule

ENGINE_OFF = Rule(
    "CL901",
    "không chạy được Pagefind nên trang này chưa tìm theo từ được ({why})",
    "xoá thư mục .venv rồi chạy lại để cài lại thư viện; các trang khác vẫn dùng được",
    warning=True,
)
