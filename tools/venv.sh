#!/bin/sh
# Make the virtual environment $1 and install the pinned requirements $2 into it.
# PYTHON names the interpreter; otherwise the first of python3, python3.14 … python3.11 that is new enough.
set -eu
venv=$1
requirements=$2

new_enough() {
  "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null
}

find_python() {
  for name in ${PYTHON:-python3 python3.14 python3.13 python3.12 python3.11}; do
    if new_enough "$name"; then echo "$name"; return; fi
  done
  echo "Cần Python 3.11 trở lên. Debian/Ubuntu: sudo apt install python3 python3-venv. macOS: brew install python." >&2
  exit 1
}

if [ ! -x "$venv/bin/python" ] || ! "$venv/bin/python" -m pip --version >/dev/null 2>&1; then
  python=$(find_python)
  if ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
    echo "Thiếu gói tạo môi trường Python. Debian/Ubuntu: sudo apt install python3-venv, rồi chạy lại lệnh này." >&2
    exit 1
  fi
  echo "Chuẩn bị lần đầu (chỉ một lần): tạo môi trường Python…" >&2
  "$python" -m venv --clear "$venv"
fi
echo "Cài thư viện theo $requirements…" >&2
if ! "$venv/bin/python" -m pip install --quiet --disable-pip-version-check --require-hashes -r "$requirements"; then
  echo "Không cài được thư viện. Kiểm tra đường mạng rồi chạy lại; thông báo phía trên nói rõ gói nào." >&2
  exit 1
fi
