"""The problem that a written feed can have: a programmer's more than an editor's, so it says whom to ask."""

from portal.problems import Rule

FEED_BROKEN = Rule(
    "CL650",
    'nguồn tin {feed} không đúng chuẩn: {why} (mục "{item}")',
    "xem lại bài ấy; nếu bài không có gì lạ thì báo cho người phụ trách kỹ thuật kèm dòng này",
)
