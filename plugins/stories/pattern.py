"""What `make new KIND=story` writes."""

PATTERN = """\
---
id: {id}
title: {title}
date: {date}
summary: ""            # một, hai câu: ai, làm việc gì, ở đâu
authors:
  - ""                 # Họ tên, chức danh hoặc cơ quan
tags: []
person:
  name: ""             # họ tên nhân vật; bài ẩn danh thì xoá dòng này
  role: ""             # làm gì: nông dân, giáo viên, học sinh lớp 7
  place: ""            # nơi ở: ấp Bến Đò, xã Bến Trâm
# age: 67              # không bắt buộc; bỏ dấu # thì thụt vào hai dấu cách như name
deed: ""               # việc tốt: một loại có trong PORTAL["deeds"], như hiến đất làm đường
place: ""              # nơi làm việc tốt: một đơn vị trong data/units.yaml
# honours:             # khen thưởng, nếu có
#   - what: Giấy khen
#     by: Uỷ ban nhân dân xã
#     date: 2026-09-02
# nominated_by: ""     # ai giới thiệu
consent:               # không có mục này thì không dựng được trang
  basis: văn bản       # văn bản | lời nói có ghi nhận | hoạt động công khai | ẩn danh
  date:                # ngày đồng ý, như 2026-10-01
  reference: ""        # số của giấy lưu ở cơ quan; bản giấy không đưa vào đây
# minor: true          # nhân vật là trẻ em: bỏ dấu #, và ghi thêm guardian_consent như consent
# cover:
#   file: chan-dung.jpg
#   alt: ""
#   caption: ""
#   credit: ""
status: draft          # đổi thành published khi được duyệt đăng
---

{body}
"""
