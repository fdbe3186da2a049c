# Every target makes the environment it needs; nothing has to be installed by hand but Python 3.11 or later.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed
# Two processes, each with a Neo4j server of its own; one where the tests are given a server.
TWO := $(if $(NEO4J_URI),,-n 2 --dist loadfile)

.PHONY: bench scale demo test soak fuzz transcript notebooks reference check audit format clean
$(STAMP): pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/pip install --quiet --disable-pip-version-check -e '.[dev]'
	touch $(STAMP)

demo: $(STAMP)  ## load examples/ and print the answers
	$(BIN)/python examples/demo.py

test: $(STAMP)  ## run all tests; what they need beside Python is installed where apt may
	sh tests/prepare.sh
	$(BIN)/pytest $(TWO)

soak: fuzz  ## the long runs: 40 minutes of fuzzing, then kills and drawn cases; about two hours on two cores
	sh tests/prepare.sh
	$(BIN)/pytest -m soak $(TWO)

fuzz: $(STAMP)  ## bytes and words changed where they reach new lines of the program: 20,000 cases
	$(BIN)/pip install --quiet --disable-pip-version-check -e '.[fuzz]'
	$(BIN)/python -m tests.fuzzing -runs=20000

transcript: $(STAMP)  ## write what the demo prints into README.md
	$(BIN)/python -m tests.transcript

reference: $(STAMP)  ## write the page of docs/ that lists the rules of wording
	$(BIN)/python -m tests.rules

notebooks: $(STAMP)  ## run the notebooks and store what their code gives
	$(BIN)/python -m tests.notebooks

check: $(STAMP)  ## format, lint, types
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy

bench: $(STAMP)  ## speed of extraction beside a pattern scan and jieba
	$(BIN)/pip install --quiet --disable-pip-version-check -e '.[bench]'
	$(BIN)/python benchmarks/extract.py

scale: $(STAMP)  ## how loading grows: 100, 1,000 and 10,000 generated documents
	$(BIN)/python benchmarks/scale.py 100 1000 10000

format: $(STAMP)
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

audit: $(STAMP)  ## known vulnerabilities of what zeren runs with; says so where no database of them can be reached
	$(PYTHON) -m venv $(VENV)/audit
	$(VENV)/audit/bin/pip install --quiet --disable-pip-version-check pip-audit
	$(VENV)/audit/bin/python -m tests.audit

clean:
	rm -rf $(VENV) build .mypy_cache .ruff_cache .pytest_cache
