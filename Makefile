# Every target makes the folder ready first (packaging/bootstrap.sh): quick and off the network when it is already.
PYTHON := .venv/bin/python
# Workers of the test run; each has its own PostgreSQL and its own Qt. One more than two cores: tests wait for servers and
# windows a third of their time. WORKERS=0 runs in one process.
WORKERS ?= 3
TESTS ?= tests

.PHONY: help bootstrap demo test run bench check screenshots gallery drive soak translations lock wheel
.DEFAULT_GOAL := help

help: ## this list
	@sed -n 's/^\([a-z]*\):.*## /\1\t/p' $(MAKEFILE_LIST) | expand -t 14

bootstrap: ## make the virtual environment and install the system libraries
	@packaging/bootstrap.sh

demo: bootstrap ## two people, one server, one visit: shown on screen, or left as pictures in build/demo
	@$(PYTHON) packaging/demo.py

run: bootstrap ## open the app; ARGS='--profile DIR' for another data folder
	@$(PYTHON) -m lahityo.app $(ARGS)

test: check ## every check and the whole test suite, as CI does
	@$(PYTHON) -m pytest -n $(WORKERS) $(TESTS)

check: bootstrap ## lint, format, types, floors, translations
	@$(PYTHON) -m ruff check src tests packaging
	@$(PYTHON) -m ruff format --check src tests packaging
	@$(PYTHON) -m mypy
	@$(PYTHON) -c 'from importlinter.cli import lint_imports_command; lint_imports_command()' --no-logo
	@$(PYTHON) packaging/translations.py check

bench: bootstrap ## measure the speed, each figure beside its baseline of the same run
	@$(PYTHON) packaging/bench.py

screenshots: bootstrap ## pictures of every view in build/screenshots
	@$(PYTHON) packaging/screenshots.py

gallery: bootstrap ## pictures of every widget in every state and theme in build/gallery
	@QT_QPA_PLATFORM=offscreen $(PYTHON) -m lahityo.ui.gallery build/gallery

drive: bootstrap ## the app on a virtual display by keyboard alone, from first run to a synced visit
	@$(PYTHON) packaging/drive.py

soak: bootstrap ## half an hour of faults: disks, kills, power cuts, lines, servers; counts in build/soak.txt
	@$(PYTHON) -m pip install --quiet --disable-pip-version-check --require-hashes --only-binary=:all: \
		--requirement packaging/requirements/fuzz.txt || echo "the fuzzer is not for this computer; the rest goes on"
	@$(PYTHON) -m pytest -m soak tests/soak

translations: bootstrap ## bring the catalogues up to the texts in the source, and compile them
	@$(PYTHON) packaging/translations.py update

lock: bootstrap ## lock the dependencies again (needs uv)
	@packaging/lock.sh --upgrade

wheel: bootstrap ## the installable file in dist/
	@$(PYTHON) -m hatchling build -t wheel
