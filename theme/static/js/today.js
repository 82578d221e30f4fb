// Today's weekday and date in Việt Nam, wherever the reader is (UTC+7, without summer time).
{
  const DAYS = ["Chủ Nhật", "Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy"];
  const now = new Date(Date.now() + 7 * 3600 * 1000);
  const [year, month, day] = now.toISOString().slice(0, 10).split("-");
  for (const place of document.querySelectorAll("[data-today]")) {
    const time = document.createElement("time");
    time.dateTime = `${year}-${month}-${day}`;
    time.textContent = `${DAYS[now.getUTCDay()]}, ${day}/${month}/${year}`;
    place.append(time);
  }
}
