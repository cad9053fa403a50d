# One command per intention; `make help` tells each.
# On Windows, or without make: CONTRIBUTING.md has the two commands that do the same.
.DEFAULT_GOAL := help
.PHONY: help run test check fix faults reports bench screenshots freeze setup translations

python := .venv/bin/python
bin := .venv/bin

# Nothing here may open a window, but `make run`.
test check faults reports bench screenshots: export QT_QPA_PLATFORM := offscreen

help:  ## tell what each command does
	@awk -F':.*## ' '/^[a-z]+:.*## / {printf "  make %-12s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

setup:
	@packaging/setup.sh

run: setup  ## set up what is missing and open the window; without a display, show the main job in ./summaries
	@$(python) packaging/run.py

test: ## set up what is missing, then lint, types, import contracts and every test
	@packaging/setup.sh --tests
	@$(MAKE) --no-print-directory check
	$(python) -m pytest --numprocesses auto --maxprocesses 4 --dist loadfile

check: setup  ## lint and types alone (the import contracts are tests)
	$(bin)/ruff check
	$(bin)/ruff format --check
	$(bin)/mypy

fix: setup  ## mend what the linter can mend, and lay the code out
	$(bin)/ruff check --fix
	$(bin)/ruff format

ROUNDS ?= 50
faults: setup  ## kill it, cut its current, break its disk and its files: `make faults ROUNDS=200`
	@packaging/setup.sh --tests
	COUNTERFOIL_FAULT_ROUNDS=$(ROUNDS) $(python) -m pytest tests/faults \
		--numprocesses auto --maxprocesses 4 --dist worksteal -o faulthandler_timeout=0

reports: setup  ## print every summary of every shop, in each language on each paper, and look each over
	@packaging/setup.sh --tests
	@$(python) packaging/reports.py

bench: setup  ## measure every figure on a shop of a million interactions, each beside its limit
	@packaging/setup.sh --bench
	@$(python) packaging/bench.py

screenshots: setup  ## grab each page and dialog of the sample shop in light, dark, Arabic and at 200 % into build/screenshots
	@$(python) packaging/screenshots.py

translations: setup  ## bring the translators' files up to date, compile them and say what is missing
	@$(python) packaging/translations.py extract

freeze: setup  ## write the installed versions into packaging/constraints.txt
	@packaging/freeze.sh
