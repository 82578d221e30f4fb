"""The vocabulary of the generated articles: what the news of a rural district in the Mekong delta talks of.

In a pattern, `{place}` and the like are filled in by `bench.text.Writer`; `{n}` is a whole number, `{d}` one with a
decimal comma.
"""

from __future__ import annotations

PLACES = """thị trấn Gò Sen|xã Bến Trâm|xã Rạch Vồn|xã Tân Hoà Tây|xã Long Điền Thượng|xã Cồn Én|xã Mỹ Hưng Hạ
xã Phú Lộc Đông|ấp Đầu Cồn|ấp Rạch Giữa|ấp Bờ Kè|ấp Kênh Đào|ấp Giồng Cát|ấp Cây Gáo|khu phố 2|ấp Miễu Bà"""
THINGS = """tuyến đường liên xã|cầu Mười Thước|trạm bơm điện|tuyến đê bao|nhà văn hoá ấp|trường tiểu học|trạm y tế xã
hệ thống cấp nước sạch|chợ nông sản|bến đò ngang|sân phơi lúa|cống ngăn mặn|thư viện huyện|tổ công nghệ số cộng đồng
bộ phận Một cửa|vùng trồng xoài cát|mô hình lúa – cá|làng nghề đan lục bình|vườn ươm cây giống|lò sấy lúa"""
PEOPLE = """Nguyễn Thị Hạnh|Trần Quốc Vinh|Lê Minh Thắm|Mai Văn Đợi|Hồ Văn Tám|Phạm Thị Út|Đặng Hữu Nghĩa
Võ Thị Bé Năm|Huỳnh Công Lý|Đỗ Thuỳ Dương|Bùi Văn Kiệt|Ngô Thị Ánh Tuyết|Trương Hoài Phong|Lý Thị Sa Rươl"""
UNITS = """Uỷ ban nhân dân huyện|Phòng Nông nghiệp và Môi trường huyện|Phòng Giáo dục và Đào tạo|Trung tâm Y tế huyện
Phòng Kinh tế, Hạ tầng và Đô thị|Hội Nông dân huyện|Hội Phụ nữ xã|Đoàn Thanh niên huyện|Hợp tác xã Đồng Tiến
Trung tâm Văn hoá – Thông tin và Truyền thanh huyện|Phòng Văn hoá, Khoa học và Thông tin|Mặt trận Tổ quốc huyện"""
GROUPS = """hộ dân|học sinh|người cao tuổi|hộ trồng lúa|đoàn viên|chủ vườn|tiểu thương|hộ nuôi cá|thầy cô giáo
người khuyết tật|hộ mới thoát nghèo|xã viên"""
WORKS = """nâng cấp|sửa chữa|nạo vét|mở rộng|bàn giao|kiểm tra|khảo sát|làm mới|nghiệm thu|sơn lại|gia cố|lắp đèn cho"""
TIMES = """sáng nay|chiều qua|đầu tuần này|trong ba ngày qua|từ đầu tháng|sau mùa lũ|trước Tết|vào giờ nước ròng
suốt mùa khô|cuối quý này|ngay đầu năm học|trước khi mưa xuống"""
PATTERNS = """{Time}, {unit} phối hợp với {place} {work} {thing}, phục vụ {n} {group} trong vùng.
Theo {unit}, {n} {group} ở {place} đã được hỗ trợ, tăng {n} người so với cùng kỳ năm trước.
Kinh phí {d} tỷ đồng lấy từ ngân sách huyện và phần đóng góp tự nguyện của {group} ở {place}.
Đoạn qua {place} dài {d} km, mặt rộng {d} m, đi qua {thing} và hai cây cầu nhỏ bắc ngang kênh.
Bà con ở {place} cho biết {time} nước lên nhanh hơn mọi năm, nên việc {work} {thing} không thể để chậm.
{Unit} đề nghị {group} không đốt rơm rạ, không đổ rác xuống kênh và báo ngay khi thấy {thing} hư hỏng.
Ông {person}, đại diện {unit}, nói phần việc còn lại ở {place} sẽ xong trước ngày {n} tháng sau.
Bà {person} ở {place} kể nhà bà đã chờ {thing} hơn {n} năm, nay thấy đội thợ tới thì mừng lắm.
Mỗi ngày có chừng {n} lượt người qua lại, đông nhất từ 6 giờ đến 7 giờ 30 và lúc tan trường.
Năng suất bình quân đạt {d} tấn mỗi hecta, cao hơn vụ trước {d} tấn nhờ xuống giống đúng lịch và đủ nước ngọt.
Giá thu mua tại ruộng dao động quanh {n} nghìn đồng, thương lái ghé {place} nhiều hơn {time}.
Số liệu này do {unit} tổng hợp từ báo cáo của tám xã, thị trấn và được niêm yết tại {thing}.
{Group} cần mang theo giấy tờ tuỳ thân và bản sao sổ hộ khẩu cũ nếu thông tin chưa cập nhật trên hệ thống.
Người đã đăng ký mà chưa nhận được tin nhắn xin gọi số trực của {unit} trong giờ làm việc.
Lớp học mở vào buổi tối ở {place}, mỗi lớp {n} người, có cán bộ của {unit} kèm từng bước trên điện thoại.
Độ mặn đo ở cống gần {place} là {d} gam mỗi lít, vẫn dưới mức gây hại cho lúa đang trổ bông.
Tổ tự quản đi từng nhà nhắc {group} che miệng lu, thả cá bảy màu và dọn vật chứa nước quanh hè.
Công trình chia làm {n} đoạn, làm tới đâu rào tới đó để {group} vẫn đi lại, buôn bán được.
{Time}, hai chuyến xe lưu động của {unit} sẽ về {place} làm thủ tục cho người già yếu, đi lại khó khăn.
Ban tổ chức trao {n} phần quà, mỗi phần gồm gạo, dầu ăn, tập vở và một chiếc cặp mới cho {group}.
Điều đáng mừng là {group} tự nguyện hiến đất, dời hàng rào và góp {n} ngày công {work} {thing}.
Trong buổi tiếp xúc, {n} ý kiến được ghi nhận, phần lớn hỏi về {thing} và tiến độ cấp giấy chứng nhận.
Đây là lần đầu {place} có {thing} đạt chuẩn, sau nhiều lần phải mượn tạm chỗ của đình làng.
Hồ sơ nộp qua mạng được trả kết quả sớm hơn nửa ngày, lại đỡ một chuyến đò từ {place} sang thị trấn.
Nghề này không giàu nhanh, nhưng giữ được người trẻ ở lại {place} và giữ được nếp cũ của cha ông.
Đội văn nghệ của {place} dựng lại điệu hò chèo ghe, có {n} nghệ nhân đã ngoài bảy mươi tuổi tham gia.
Các chuyên gia khuyên {group} chia nhỏ lứa nuôi, theo dõi thời tiết và ghi chép chi phí từng ngày.
Nếu thời tiết thuận lợi, {thing} ở {place} sẽ được đưa vào sử dụng {time}, sớm hơn kế hoạch {n} ngày.
{Unit} cam kết công khai thu, chi và mời {group} cử người giám sát từ khâu đo đạc đến lúc nghiệm thu.
Xe tải trên {n} tấn xin đi theo đường huyện; biển báo đã cắm ở cả hai đầu {thing}."""
TITLES = """{Place} {work} {thing} {time}|{N} {group} ở {place} có {thing} mới|{Thing} ở {place} xong sớm {n} ngày
{Unit} {work} {thing} tại {place}|Chuyện {thing} và {n} {group} {place}|{Time}, {place} đón {n} {group} về thăm
{Group} {place} góp sức {work} {thing}|Lịch {work} {thing} qua {place}|{Place} thêm {n} {group} vào hợp tác xã
Vì sao {group} {place} chọn {thing}|Một ngày ở {thing} {place}|{Unit} trả lời {group} về {thing}"""
HEADINGS = """Việc đã làm {time}|Ở {place} thì sao|Ai được hỗ trợ|Kinh phí và tiến độ|{Group} cần biết
Lời người trong cuộc|Những điều cần lưu ý
Từ {place} nhìn ra|Lịch cụ thể|Còn vướng ở đâu|Chuyện của {thing}|Bước tiếp theo"""
QUOTES = """Hồi trước muốn qua {thing} phải canh con nước, giờ muốn đi lúc nào cũng được, mừng hết lớn.
Làm ăn bây giờ phải tính từng ngày công, từng ký phân, chớ không đoán chừng như hồi xưa được nữa.
Tụi tôi góp {n} ngày công chứ không kể tiền, vì {thing} là của chung, con cháu mình xài lâu dài.
Cán bộ xuống tận nhà chỉ cho từng nút bấm, bấm sai thì làm lại, riết rồi tôi cũng quen."""
ALTS = """Cánh đồng lúa chín dưới trời chiều|Bến ghe buổi sớm có nhiều xuồng đậu|Cầu bê tông bắc qua dòng kênh
Chợ quê đông người mua bán|Sân trường có hàng phượng nở đỏ|Vườn xoài trĩu trái bên bờ mương"""
TOPICS = """giao thông|thuỷ lợi|nước sạch|lúa|cây ăn trái|thuỷ sản|hợp tác xã|giá nông sản|xâm nhập mặn|mùa lũ|đê bao
dịch vụ công|một cửa|tổ công nghệ số|chữ ký số|lừa đảo qua mạng|trường học|khuyến học|học bổng|bơi an toàn|tiêm chủng
sốt xuất huyết|bảo hiểm y tế|trạm y tế|dinh dưỡng|lễ hội|đình làng|đờn ca tài tử|đan lục bình|thư viện|thể thao|gia đình
an sinh xã hội|nhà đại đoàn kết|việc làm|vay vốn|môi trường|rác thải|trồng cây|điện|chợ|OCOP|du lịch|cải cách hành chính
tiếp công dân|hộ tịch|đất đai|phòng cháy|an ninh trật tự|thanh niên|phụ nữ|người cao tuổi|trẻ em|cựu chiến binh"""
UNIT_COUNT = 8  # of PLACES, the first: the communes and the town
DEEDS = """hiến đất làm đường|cứu người|trả lại của rơi|giúp hộ nghèo|hiến máu|khuyến học|môi trường
chăm sóc người già|giữ gìn văn hoá"""
ROLES = """nông dân|tiểu thương|thợ hồ|giáo viên|điều dưỡng|chủ đò|thợ máy|cán bộ hưu trí|công nhân|chủ vườn"""
STORY_TITLES = """Người {deed} ở {place} mà ai cũng nhắc tên|Chuyện {deed} bên {thing} của {place}
Vì sao bà con {place} thương người {deed}|Mười năm {deed}, chưa một lần nhận thù lao"""
TYPES = """kế hoạch=KH|quyết định=QĐ|thông báo=TB|báo cáo=BC|chỉ thị=CT|tờ trình=TTr|hướng dẫn=HD|công văn=CV"""
CITATIONS = """Việc này làm theo {number} đã đăng trên cổng.|Căn cứ {number}, phần việc được giao cho từng ấp.
Nội dung đầy đủ có trong {number}, ai cần thì tải về.|Tiến độ này bám sát {number} ban hành trước đó."""
