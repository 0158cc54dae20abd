# What a newcomer needs is a Python 3.11 (or later); everything else is installed into .venv here,
# from lock files with hashes. `make` alone says what there is.

PYTHON ?= $(shell command -v python3.11 || command -v python3)
BIN := .venv/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --no-input --quiet
ARGS ?=

.DEFAULT_GOAL := help
.PHONY: help install demo test check lint types direction drawn format docs lock clean

help: ## say what there is
	@sed -n 's/^\([a-z]*\):.*## /make \1	/p' $(firstword $(MAKEFILE_LIST)) | expand -t 16

install: .venv/.installed ## install what running needs, and the command .venv/bin/tryggbot

demo: .venv/.installed ## everything on this machine: sandbox, bot, three phones in the browser
	@$(BIN)/tryggbot demo $(ARGS)

test: .venv/.tested ## run the tests; ARGS="-k words" for some
	$(BIN)/python -m pytest $(ARGS)

check: lint types direction drawn ## lint, format, types, direction of imports, drawn docs current

lint: .venv/.tested
	$(BIN)/ruff check
	$(BIN)/ruff format --check

types: .venv/.tested
	$(BIN)/mypy

direction: .venv/.tested
	$(BIN)/lint-imports

drawn: .venv/.tested
	$(BIN)/tryggbot diagram --check

format: .venv/.tested ## mend what can be mended without thinking
	$(BIN)/ruff check --fix
	$(BIN)/ruff format

docs: .venv/.installed ## draw the flows into docs/
	$(BIN)/tryggbot diagram

# The lock files are made by hand, when pyproject.toml changes or an update is wanted. Running is
# locked to what was tested.
lock: ## write requirements.lock and requirements-test.lock anew
	$(PYTHON) -m venv .venv-lock
	.venv-lock/bin/python -m pip --disable-pip-version-check --quiet install "pip-tools>=7.5,<8"
	$(LOCK) --extra test --extra lint --extra bench --output-file requirements-test.lock pyproject.toml
	$(LOCK) --constraint requirements-test.lock --output-file requirements.lock pyproject.toml

LOCK := CUSTOM_COMPILE_COMMAND="make lock" .venv-lock/bin/pip-compile --quiet --generate-hashes \
	--no-emit-index-url --no-emit-trusted-host --no-emit-find-links --allow-unsafe --strip-extras

clean: ## take away what was installed here
	rm -rf .venv .venv-lock .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache

.venv/.made:
	@test -n "$(PYTHON)" || { echo "There is no python3 on this machine: install Python 3.11."; exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
		|| { echo "$(PYTHON) is too old: Python 3.11 or later is needed (make PYTHON=…)."; exit 1; }
	@echo "Making .venv …"
	@$(PYTHON) -m venv .venv
	@touch $@

# What an editable install would do, without a build: the packages are found here, and the command
# calls them.
.venv/.linked: .venv/.made
	@$(BIN)/python -c 'import pathlib, sysconfig; pathlib.Path(sysconfig.get_path("purelib"), "tryggbot.pth").write_text("$(CURDIR)\n")'
	@printf '#!%s\nimport sys\n\nfrom bot.cli import main\n\nsys.exit(main())\n' "$(CURDIR)/$(BIN)/python" > $(BIN)/tryggbot
	@chmod +x $(BIN)/tryggbot
	@touch $@

.venv/.installed: requirements.lock .venv/.linked
	@echo "Installing what running needs (once, about a minute) …"
	@$(PIP) install --require-hashes --no-deps -r requirements.lock
	@touch $@

# The test lock holds the other one's packages too, in the same versions.
.venv/.tested: requirements-test.lock requirements.lock .venv/.linked
	@echo "Installing what tests and checks need (once) …"
	@$(PIP) install --require-hashes --no-deps -r requirements-test.lock
	@touch $@ .venv/.installed
