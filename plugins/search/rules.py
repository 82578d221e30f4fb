"""What can be wrong with search. CL9xx."""

from __future__ import annotations

from portal.problems import Rule

ENGINE_OFF = Rule(
    "CL901",
    "không chạy được Pagefind nên trang này chưa tìm theo từ được ({why})",
    "cài lại thư viện bằng make clean, xoá .venv rồi make build; mọi trang khác vẫn dùng được",
    warning=True,
)
