"""What `make new KIND=document` writes."""

PATTERN = """\
---
id: {id}
title: {title}
date: {date}   # ngày giờ đăng lên cổng
number: ""             # số hiệu như trên văn bản: 12/KH-UBND
type: kế hoạch         # nghị quyết, quyết định, chỉ thị, kế hoạch, công văn, thông báo, báo cáo…
issuer: ""             # cơ quan ban hành
signer: ""             # Họ tên, chức vụ người ký
issued:                # ngày ban hành, như 2026-02-27
# effective: 2026-03-01  # ngày có hiệu lực, nếu khác ngày ban hành
# expires: 2026-12-31  # ngày hết hiệu lực, nếu văn bản có ghi
abstract: ""           # trích yếu
field: ""              # lĩnh vực
files:
  - ""                 # tệp PDF (DOCX, XLSX) để cạnh tệp này
# replaces: [8/KH-UBND]  # thay thế văn bản số…
# amends: []           # sửa đổi, bổ sung văn bản số…
# guides: []           # hướng dẫn thi hành văn bản số…
status: draft          # đổi thành published khi được duyệt đăng
---
"""
