# Lyktan: `make run` opens the program, `make test` runs everything that CI runs.

SHELL := /bin/bash
MAKEFLAGS += --no-print-directory
.DELETE_ON_ERROR:
.SILENT: test
.PHONY: run test fmt clean ui icons index licences program tour fuzz e2e torture sheets bench released

stage := .ci/stage
tools := target/tools
# Where cargo puts what it builds.
built := $(or $(CARGO_TARGET_DIR),target)
# The version of the fuzzer's driver; it is installed from crates.io into $(tools).
cargo_fuzz := 0.13.2
# A second program that reads age files; the tests open a vault with it.
rage := 0.12.1
fuzz := src-tauri/crates/content/fuzz
shown := $(or $(DISPLAY),$(WAYLAND_DISPLAY))

# Installs what is missing, builds and opens the program; without a display, walks a guided tour instead.
run:
ifneq ($(shown),)
	.ci/prerequisites run
	$(MAKE) ui index
	cargo build --release -p lyktan
	target/release/lyktan --modules modules
else
	.ci/prerequisites window
	$(MAKE) tour
endif

# Everything that must hold.
test:
	$(stage) 'system packages' .ci/prerequisites test
	$(stage) 'packages of the interface' npm --prefix ui ci --no-fund --no-audit
	$(stage) 'packages of the end-to-end tests' npm --prefix tests/e2e ci --no-fund --no-audit
	$(stage) 'formatting of Rust' cargo fmt --all --check
	$(stage) 'formatting of the interface' npm --prefix ui run --silent format:check
	$(stage) 'lints of the interface' npm --prefix ui run --silent lint
	$(stage) 'types of the interface' npm --prefix ui run --silent check
	$(stage) 'tests of the interface' npm --prefix ui run --silent test
	$(stage) 'types of the end-to-end tests' npm --prefix tests/e2e run --silent check
	$(stage) 'build of the interface' npm --prefix ui run --silent build
	$(stage) 'lints of Rust' cargo clippy --locked --workspace --all-targets -- -D warnings
	$(stage) 'rage, which must open a vault too' $(MAKE) $(tools)/bin/rage
	$(stage) 'tests of Rust' env PATH="$(CURDIR)/$(tools)/bin:$$PATH" cargo test --locked --workspace
	$(stage) 'check of the packages' cargo run --locked -q -p kit -- check
	$(stage) 'fuzzing of the package parser' $(MAKE) fuzz
	$(stage) 'end-to-end tests of the real program' $(MAKE) e2e
	@echo 'Everything passed.'

# Puts every file into the one format.
fmt: ui/node_modules
	cargo fmt --all
	npm --prefix ui run --silent format

# Takes away everything that was built.
clean:
	cargo clean
	rm -rf ui/dist ui/node_modules tests/e2e/node_modules modules/index.json $(fuzz)/target

# The interface, as the program carries it.
ui: ui/node_modules
	npm --prefix ui run --silent build

ui/node_modules: ui/package-lock.json
	npm --prefix ui ci --no-fund --no-audit
	touch $@

tests/e2e/node_modules: tests/e2e/package-lock.json
	npm --prefix tests/e2e ci --no-fund --no-audit
	touch $@

# The one small file that the program reads at its start, however many packages there are.
index:
	cargo run -q -p kit -- index

# The list under About, of everything that others have made and the program carries: to be run, and committed,
# when a dependency comes, goes or changes.
licences: ui/node_modules
	UPDATE_GENERATED=1 npm --prefix ui run --silent build
	UPDATE_GENERATED=1 cargo test -q -p tests --test invariants licences

# The program twice: for automation (lyktan-e2e), and with everything that the shipped one has (lyktan); and what
# fills a vault for the end-to-end tests.
program: index
	cargo build -p vault --example fill
	cargo build -p lyktan --features e2e
	cp $(built)/debug/lyktan $(built)/debug/lyktan-e2e
	cargo build -p lyktan

# Walks through the program as a parent would, and keeps pictures of it; ALL=1: of every language, look and window.
tour: ui tests/e2e/node_modules program
	@echo 'This is the e2e build, shown under Xvfb, on a guided tour.'
	ALL='$(ALL)' npm --prefix tests/e2e run --silent tour
	@echo 'Pictures of the tour:'
	@ls target/tour/*.png

# The real program, driven from outside.
e2e: program
	npm --prefix tests/e2e run --silent test

# What the end-to-end tests look at in one look: every screen and every page of every package in every language, look
# and window. It takes about twenty minutes, and CI leaves it out.
torture: ui tests/e2e/node_modules program
	npm --prefix tests/e2e run --silent torture

# Contact sheets of films, in target/sheets: FILM=modules/anger/films/….toml or FILM=anger/….; without it, of all.
sheets: ui tests/e2e/node_modules program
	FILM='$(FILM)' npm --prefix tests/e2e run --silent sheets

# What the program promises in speed, measured beside others: a table of rows, in about a quarter of an hour. ROW=save:
# only rows whose name begins so; ROUNDS=3: each so often; FILM=anger/…: that film.
bench:
	.ci/prerequisites bench
	$(MAKE) ui tests/e2e/node_modules released
	ROW='$(ROW)' ROUNDS='$(ROUNDS)' FILM='$(FILM)' PROFILE=release npm --prefix tests/e2e run --silent bench

# The program as it is handed out, the same for automation, and what measures and fills its crates.
released:
	cargo run --release -q -p kit -- index
	cargo build --release -p lyktan --features e2e
	cp $(built)/release/lyktan $(built)/release/lyktan-e2e
	cargo build --release -p lyktan -p kit
	# Optimised as nothing else is, it must still have the `free` of its own that wipes what libraries give back.
	nm --dynamic --defined-only $(built)/release/lyktan | grep -q ' free$$'
	cargo build --release -p api -p content -p vault --examples

# Every input that was ever interesting, and up to two thousand new ones. No sanitizer: the code forbids
# `unsafe`, and what is looked for is a panic. New finds stay in target/fuzz.
fuzz: $(tools)/bin/cargo-fuzz
	mkdir -p target/fuzz
	RUSTC_BOOTSTRAP=1 PATH="$(CURDIR)/$(tools)/bin:$$PATH" cargo fuzz run --sanitizer none \
		--fuzz-dir $(fuzz) package target/fuzz $(fuzz)/corpus/package -- -runs=2000 -verbosity=0

$(tools)/bin/cargo-fuzz:
	cargo install --locked --quiet --root $(tools) cargo-fuzz@$(cargo_fuzz)

$(tools)/bin/rage:
	cargo install --locked --quiet --no-default-features --root $(tools) rage@$(rage)

# The icons of every size, from icons/source.svg.
icons:
	npm --prefix icons ci --no-fund --no-audit
	node icons/make.mjs
