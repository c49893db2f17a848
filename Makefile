# Jiuji: everything a newcomer, a developer and CI call. `make help` lists it.

PYTHON ?= python3
BIN := .venv/bin
PROFILE ?=
CASES ?=
SEED ?=
MINUTES ?=
CORE ?=
NAME ?=
ARGS ?=
SERVICE ?= intake

PYTEST := $(BIN)/python -m pytest -n 3 --dist loadscope --no-loadscope-reorder

# Asked before the set-up's own file, which an older Python could not even read.
define check_python
@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || { \
	echo "make setup: Python 3.11 or newer is needed and '$(PYTHON)' is none; name another one: make setup PYTHON=python3.12" >&2; exit 1; }
endef

.DEFAULT_GOAL := help
.PHONY: help setup run-setup demo fidelity up down status logs token tail test test-fast chaos mutants bench bench-scale lint format types imports lock clean distclean

help: ## List what can be made
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | awk -F ':.*## ' '{printf "  make %-12s %s\n", $$1, $$2}'

setup: ## Install everything into .venv and .cache (tests and lint included); a second call is instant
	$(check_python)
	@$(PYTHON) deploy/local/setup.py --dev

run-setup:
	$(check_python)
	@$(PYTHON) deploy/local/setup.py

demo: run-setup ## Play the published cases through every service, print what came out, leave nothing running (CASES=file.jsonl)
	@$(BIN)/python -m deploy.cli demo $(if $(CASES),--cases $(CASES)) $(ARGS)

fidelity: run-setup ## Play the published cases and write docs/fidelity.md: what the rules give beside what was published (CASES=file.jsonl)
	@$(BIN)/python -m deploy.cli demo --fidelity $(or $(FOLDER),docs) $(if $(CASES),--cases $(CASES)) $(ARGS)

up: run-setup ## Start the whole stack in the background, data kept in .local (PROFILE=deploy/profiles/...)
	@$(BIN)/python -m deploy.cli stack up $(if $(PROFILE),--profile $(PROFILE)) $(ARGS)

down: run-setup ## Stop the stack that `make up` started
	@$(BIN)/python -m deploy.cli stack down

status: run-setup ## Show what runs, where
	@$(BIN)/python -m deploy.cli stack status

logs: ## Follow the logs of the stack (ARGS=intake for one process)
	@test -e .local/log || { echo "Nothing was ever up here: make up" >&2; exit 1; }
	@test -z "$(ARGS)" -o -e .local/log/$(ARGS).log || { echo "There is no log of '$(ARGS)'; there are: $$(ls .local/log | sed 's/\.log$$//' | tr '\n' ' ')" >&2; exit 1; }
	@tail -n 40 -F .local/log/$(if $(ARGS),$(ARGS),*).log

token: run-setup ## Print a development access token (ARGS="--role supervisor --jurisdiction 3709")
	@$(BIN)/python -m deploy.cli token $(ARGS)

tail: run-setup ## Watch events as they pass through Kafka
	@$(BIN)/python -m deploy.cli tail $(ARGS)

test: setup ## Run all tests on real PostgreSQL and Kafka (ARGS="tests/intake -k duplicate")
	@$(PYTEST) --durations=20 $(ARGS)

test-fast: setup ## Run what needs no server, and one service's own tests, within a minute (SERVICE=assessment)
	@$(PYTEST) --fast=$(SERVICE) $(ARGS)

chaos: setup ## Break everything under load for ten minutes and look what is left (SEED=7 MINUTES=60)
	@$(BIN)/python -m tests.chaos $(if $(SEED),--seed $(SEED)) $(if $(MINUTES),--minutes $(MINUTES)) $(ARGS)

mutants: setup ## See whether a fault campaign notices seeded faults in the product (NAME="drop_the_ack newest_first")
	@$(BIN)/python -m tests.chaos.mutants $(NAME)

bench: setup ## Measure each core beside its physical limit into docs/benchmarks.md, three quarters of an hour (CORE=relay for one)
	@$(BIN)/python -m tests.bench $(if $(CORE),--core $(CORE)) $(ARGS)

bench-scale: setup ## The long rows: millions of timers, thousands of listeners, whole cases with a million loaded
	@$(BIN)/python -m tests.bench --scale $(if $(CORE),--core $(CORE)) $(ARGS)

lint: setup ## Check style, types, who may import whom, and migrations
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports --no-logo
	@$(BIN)/squawk $$(git ls-files '*.sql' ':!tests')

format: setup ## Format the code
	@$(BIN)/ruff format .
	@$(BIN)/ruff check --fix .

COMPILE := uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-header --no-emit-index-url --no-annotate
lock: ## Pin what pyproject.toml names anew (needs uv; ARGS=--upgrade for newer versions)
	@$(COMPILE) $(ARGS) --extra embedded --extra dev --group build pyproject.toml -o requirements-dev.txt
	@$(COMPILE) --extra embedded --group build -c requirements-dev.txt pyproject.toml -o requirements.txt

clean: ## Delete the data of the stack (stop it first)
	@test ! -e .local/stack.json || { echo "The stack is up: make down" >&2; exit 1; }
	rm -rf .local

distclean: clean ## Delete everything that the set-up installed
	rm -rf .venv .cache .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis
