# What one can do here; `make` alone shows the menu.

VENV := .venv
BIN := $(VENV)/bin
PIP := PIP_ROOT_USER_ACTION=ignore $(BIN)/python -m pip --disable-pip-version-check --no-input -qq

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.NOTPARALLEL:
.SUFFIXES:
MAKEFLAGS += --no-builtin-rules

.PHONY: help run test check bench lock clean

help: ## this menu
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/make \1|\2/p' $(MAKEFILE_LIST) | awk -F'|' '{ printf "%-12s%s\n", $$1, $$2 }'

run: $(VENV)/.run ## start Backroom with a demo company; data in ./var, or in $BACKROOM_DATA
	@exec $(BIN)/backroom serve --demo

test: $(VENV)/.dev ## every test, on PostgreSQL and on SQLite (some of them: tests/run -k note)
	@tests/run

check: $(VENV)/.dev ## format, lint, import contracts, types, migrations
	@echo '== format: ruff format --check'; $(BIN)/ruff format --quiet --check .
	@echo '== lint: ruff check'; $(BIN)/ruff check --quiet .
	@echo '== import contracts: lint-imports'; $(BIN)/lint-imports --no-logo
	@echo '== types: mypy'; $(BIN)/mypy backroom
	@echo '== migrations: makemigrations --check'; $(BIN)/backroom manage makemigrations --check --dry-run

bench: $(VENV)/.dev ## every measurement in bench/, one after the other
	@set -e; for file in bench/*.py; do \
	  [ -e "$$file" ] || { echo 'bench/ holds no measurement yet.'; exit 0; }; \
	  echo "== $$file"; $(BIN)/python "$$file"; \
	done

# Hashed, for every Python and system at once, and free of any address. Versions stay unless UPGRADE=1.
LOCK = .lock/bin/uv pip compile pyproject.toml --quiet --no-config --universal --python-version 3.11 \
  --generate-hashes --no-emit-index-url --no-annotate --no-header --group build $(if $(UPGRADE),--upgrade)

lock: | $(VENV)/bin/python ## make locks/*.txt again from pyproject.toml (newest versions: make lock UPGRADE=1)
	@rm -rf .lock; trap 'rm -rf .lock' EXIT; set -e; \
	$(BIN)/python -m venv .lock; \
	PIP_ROOT_USER_ACTION=ignore .lock/bin/python -m pip --disable-pip-version-check -qq install uv; \
	$(LOCK) --output-file locks/run.txt; \
	$(LOCK) --extra dev --extra placing --constraints locks/run.txt --output-file locks/dev.txt; \
	if grep -nE '://|--(index|extra-index|find-links|trusted)' locks/*.txt; then echo 'An address stands in a lock.'; exit 1; fi

clean: ## remove what make built; your data in ./var stays
	@rm -rf $(VENV) .lock build backroom.egg-info .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis
	@find backroom tests bench docs -name __pycache__ -type d -prune -exec rm -rf {} + 2>/dev/null || true

# Compiled once, and with the index of the question checker's lists made, so that one line is checked in a blink.
WARM = $(BIN)/python -m compileall -q backroom; \
  echo 'Any questions?' | env -u PYTHONDONTWRITEBYTECODE $(BIN)/backroom check --fail-on never - >/dev/null

# The one environment. The two stamps say which lock was installed into it last; dev.txt holds run.txt's versions.

$(VENV)/.run: pyproject.toml locks/run.txt | $(VENV)/bin/python
	@echo 'Installing what Backroom needs into $(VENV) ...'
	@$(PIP) install --require-hashes -r locks/run.txt
	@$(PIP) install --no-deps --no-build-isolation -e .
	@$(WARM)
	@touch $@

$(VENV)/.dev: pyproject.toml locks/dev.txt | $(VENV)/bin/python
	@echo 'Installing what Backroom and its tests need into $(VENV) ...'
	@$(PIP) install --require-hashes -r locks/dev.txt
	@$(PIP) install --no-deps --no-build-isolation -e .
	@$(WARM)
	@touch $(VENV)/.run $@

$(VENV)/bin/python:
	@python=; for name in $(PYTHON) python3 python3.13 python3.12 python3.11; do \
	  if $$name -c 'import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 14))' 2>/dev/null; then python=$$name; break; fi; \
	done; \
	if [ -z "$$python" ]; then \
	  echo "Backroom needs Python 3.11, 3.12 or 3.13; python3 here is: $$(python3 --version 2>&1 | tail -n 1). Name another: make PYTHON=/path/to/python3.13" >&2; exit 1; \
	fi; \
	if ! $$python -c 'import ensurepip, venv' 2>/dev/null; then \
	  package=$$($$python -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])'); \
	  if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
	    echo "Installing $$package ..."; \
	    log=$$(mktemp); export DEBIAN_FRONTEND=noninteractive; \
	    { apt-get update -qq && apt-get install -y -qq --no-install-recommends "$$package"; } >"$$log" 2>&1 \
	      || { cat "$$log" >&2; rm -f "$$log"; exit 1; }; \
	    rm -f "$$log"; \
	  else \
	    echo "Python's venv is missing; on Debian or Ubuntu: sudo apt-get install $$package" >&2; exit 1; \
	  fi; \
	fi; \
	rm -rf $(VENV); $$python -m venv $(VENV) || { rm -rf $(VENV); exit 1; }
