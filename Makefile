# Every command of the portal. `make help` lists them.
SHELL := /bin/sh
.DEFAULT_GOAL := help

CONTENT ?= content
OUTPUT ?= output
PORT ?= 8000
SITEURL ?=
KIND ?=
TITLE ?=
SECTION ?=
FIX ?=
NOW ?=
FIRST ?=
PYTHON ?=

VENV := .venv
BENCH := .venv-bench
QUICK ?=
ARGS ?=
RUN := PYTHONPATH=plugins $(VENV)/bin/python
LOCAL_URL := $(or $(SITEURL),http://localhost:$(PORT))
PELICAN = $(RUN) -m portal "$(CONTENT)" -o "$(OUTPUT)" --fatal errors
# One -e for both: Pelican takes the last one only.
WITH_URL = $(if $(SITEURL)$(NOW)$(FIRST),-e $(if $(SITEURL),'SITEURL="$(SITEURL)"') $(if $(NOW),'NOW="$(NOW)"') $(if $(FIRST),FIRST=1))
export TITLE
export PYTHONDONTWRITEBYTECODE =

.PHONY: serve build check new publish test lint bench pins illustrations papers clean help setup setup-dev content-folder

# A preview shows drafts, so it has a folder of its own unless one is named.
PREVIEW := $(if $(filter file,$(origin OUTPUT)),.cache/preview,$(OUTPUT))

serve: setup content-folder ## xem trang tại http://localhost:8000; sửa tệp, lưu, trang tự nạp lại
	@$(RUN) -m preview --content "$(CONTENT)" --output "$(PREVIEW)" --port "$(PORT)" --siteurl "$(LOCAL_URL)" --now "$(NOW)"

build: setup content-folder ## dựng trang vào output/ (bản làm việc, có trang kiểu mẫu)
	@$(PELICAN) -s pelicanconf.py $(WITH_URL)

check: setup content-folder ## kiểm tra nội dung; FIX=1 thêm mã (id) còn thiếu
	@$(RUN) -m checks check --content "$(CONTENT)" --now "$(NOW)" $(if $(FIX),--fix)

new: setup content-folder ## tạo bài mới: make new KIND=article|story|document|page TITLE="Tên bài" [SECTION=tin-tuc]
	@$(RUN) -m checks new --content "$(CONTENT)" --kind "$(KIND)" --title="$$TITLE" --section "$(SECTION)"

publish: setup content-folder ## dựng bản chính thức vào output/ để đưa lên máy chủ; lần đầu tiên: FIRST=1
	@$(PELICAN) -s publishconf.py $(WITH_URL)

test: setup-dev ## chạy mọi phép thử
	@$(VENV)/bin/python -m tools.browser
	@$(RUN) -m pytest -n auto

lint: setup-dev ## kiểm tra mã nguồn: ruff, mypy, import-linter
	@$(VENV)/bin/ruff check .
	@$(VENV)/bin/ruff format --check .
	@$(VENV)/bin/mypy
	@PYTHONPATH=plugins $(VENV)/bin/lint-imports --no-cache

bench: setup $(BENCH)/bench.stamp ## đo tốc độ so với Hugo và Pelican gốc; QUICK=1: bản ngắn
	@$(BENCH)/bin/python -m bench $(if $(QUICK),--quick) $(ARGS)

pins: setup-dev ## ghim lại phiên bản thư viện theo requirements*.in
	@for name in requirements requirements-dev bench/requirements; do \
	  $(VENV)/bin/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --upgrade \
	    --no-emit-index-url --no-emit-find-links --custom-compile-command "make pins" $$name.in -o $$name.txt || exit 1; \
	done

illustrations: setup ## vẽ lại tranh minh hoạ của nội dung mẫu
	@$(VENV)/bin/python -m tools.illustrate

papers: setup-dev ## vẽ lại PDF của các văn bản mẫu
	@$(VENV)/bin/python -m tools.documents

clean: ## xoá trang đã dựng và bộ nhớ đệm (không đụng nội dung)
	@rm -rf output .cache .pytest_cache .mypy_cache .ruff_cache .hypothesis

help: ## in bảng lệnh này
	@awk -F ':.*## ' '/^[a-z-]+:.*## /{printf "  make %-14s %s\n", $$1, $$2}' Makefile
	@echo "Mọi lệnh nhận CONTENT=thư-mục OUTPUT=thư-mục SITEURL=địa-chỉ PORT=số NOW=thời-điểm khi có nghĩa."

content-folder:
	@test -n "$(OUTPUT)" || { echo "OUTPUT trống. Cách sửa: viết OUTPUT=thư-mục, hoặc bỏ hẳn." >&2; exit 1; }
	@test -d "$(CONTENT)" || { \
	  echo "$(CONTENT): không thấy thư mục nội dung. Cách sửa: tạo thư mục hoặc viết đúng CONTENT=…. [CL003]" >&2; exit 1; }

setup: $(VENV)/runtime.stamp
setup-dev: $(VENV)/dev.stamp

$(VENV)/runtime.stamp: requirements.txt
	@PYTHON="$(PYTHON)" sh tools/venv.sh $(VENV) requirements.txt && touch $@

$(BENCH)/bench.stamp: bench/requirements.txt
	@PYTHON="$(PYTHON)" sh tools/venv.sh $(BENCH) bench/requirements.txt && touch $@

$(VENV)/dev.stamp: $(VENV)/runtime.stamp requirements-dev.txt
	@PYTHON="$(PYTHON)" sh tools/venv.sh $(VENV) requirements-dev.txt && touch $@
