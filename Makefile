# Every command of the project; `make run` is all that a newcomer needs.
SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := run
export PATH := $(CURDIR)/.venv/bin:$(PATH)
export PLEIN_DATA ?= .plein
PYTHON3 ?= python3
SEEDS ?= 2000

.PHONY: setup run wallet desk wallet-build desk-build test lint bench soak lock clean browsers

setup: .venv/.stamp

.venv/.stamp: requirements.lock
	$(PYTHON3) -c 'import ensurepip, venv' 2>/dev/null || $(call debian,python3-venv)
	test -x .venv/bin/python || $(PYTHON3) -m venv .venv
	awk '/^uv==/{on=1} on{print} on&&!/\\$$/{exit}' requirements.lock > .venv/uv.txt
	.venv/bin/pip install --quiet --disable-pip-version-check --require-hashes -r .venv/uv.txt
	.venv/bin/uv pip sync --quiet --no-config --require-hashes --python .venv/bin/python requirements.lock
	touch $@

# Install a Debian package as root or through sudo, else say how.
debian = { if [ "$$(id -u)" = 0 ]; then s=; elif sudo -n true 2>/dev/null; then s=sudo; else \
	echo 'Please run: sudo apt-get install $(1)' >&2; exit 1; fi; \
	$$s apt-get update -qq && $$s env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $(1); }

browsers:
	command -v chromium >/dev/null || $(call debian,chromium)
	command -v firefox-esr >/dev/null || $(call debian,firefox-esr)
	command -v dbus-daemon >/dev/null || $(call debian,dbus-daemon)

tests/node_modules/.stamp: tests/package-lock.json .venv/.stamp
	cd tests && npm ci --silent --ignore-scripts
	ln -sfn tests/node_modules node_modules  # so that Node and tsc find packages from assets/device/
	touch $@

tests/load/node_modules/.stamp: tests/load/package-lock.json .venv/.stamp
	cd tests/load && npm ci --silent
	touch $@

run: setup
	python -m pwa.run wallet desk

wallet: setup
	python -m pwa.run wallet

desk: setup
	python -m pwa.run desk

wallet-build: setup
	python -m pwa.build wallet

desk-build: setup
	python -m pwa.build desk

test: setup tests/node_modules/.stamp browsers
	python -m pytest tests

lint: setup tests/node_modules/.stamp
	python -m pytest -q tests/lint

bench: setup tests/node_modules/.stamp tests/load/node_modules/.stamp browsers
	python -m tests.load

soak: setup tests/node_modules/.stamp
	SEEDS=$(SEEDS) python -m pytest -q -m soak tests

lock: setup
	uv pip compile --quiet --no-config --upgrade --universal --python-version 3.11 --all-extras \
		--generate-hashes --no-emit-index-url --no-emit-find-links --no-header -o requirements.lock pyproject.toml
	$(MAKE) setup
	cd tests && npm install --package-lock-only --silent
	cd tests/load && npm install --package-lock-only --silent
	python -m pwa.build lock

clean:
	rm -rf .venv .build .web .web-desk .states tests/node_modules tests/load/node_modules node_modules
