# Every target works from a fresh clone: what it needs it installs first.
.DEFAULT_GOAL := help
SHELL := /bin/bash
# The project's own Node (24) comes from npm; put it, and every tool that is started by it, first.
export PATH := $(CURDIR)/node_modules/.bin:$(PATH)

INSTALLED := node_modules/.installed

$(INSTALLED): package.json package-lock.json
	@npm ci --loglevel=error --no-fund --no-audit
	@touch $@

# The pages for people, built when what they are made of has changed; each by the file that is written last.
PAGES := dist/console/console.html dist/portal/embed.js
PAGE_SOURCES := $(shell find src/kit src/sdk/typescript generated/sdk/typescript -type f ! -name '*.md') package-lock.json
CONSOLE_SOURCES := $(shell find src/console generated/words/console generated/words/console-later -type f ! -name '*.md')
PORTAL_SOURCES := $(shell find src/portal -path src/portal/examples -prune -o -type f ! -name '*.md' -print; find generated/words/portal generated/words/widget generated/words/embed -type f ! -name '*.md')

dist/console/console.html: $(INSTALLED) $(PAGE_SOURCES) $(CONSOLE_SOURCES)
	@node src/console/build.ts

dist/portal/embed.js: $(INSTALLED) $(PAGE_SOURCES) $(PORTAL_SOURCES)
	@node src/portal/build.ts

.PHONY: help install run pages console dev host kit generate check lint types unit screens pictures contract mock fuzz sim planted mutation soak demo migrate distribution verify-ledger audit-export reseal sdk changelog test lanes bench clean

help: ## Show what there is
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | awk -F'\t' '{printf "  make %-14s %s\n", $$1, $$2}'

install: $(INSTALLED) ## Install the packages

run: $(INSTALLED) $(PAGES) ## Start the server, with its own database and a demo programme unless DATABASE_URL is set
	@node src/main.js

pages: $(PAGES) ## Build the pages for people into dist/: the console, the portal, and what stands in the pages of hosts

console: pages ## The same, under the name that it had when there was only a console

dev: $(INSTALLED) ## The same, started again whenever a source file changes; the pages for people change with their files, unbuilt
	@node src/start/serve-dev.ts

# The operator token is that of the server beside it, which made it for itself, unless another one is given.
host: $(INSTALLED) ## Serve a product that shows its users their referrals, on port 4000 beside `make run`; EXAMPLE=react is another one
	@TRIPORT_ADMIN_TOKEN="$${TRIPORT_ADMIN_TOKEN:-$$(node -p "JSON.parse(fs.readFileSync('.data/secrets.json')).adminToken")}" node src/portal/examples/$${EXAMPLE:-plain}/serve.ts

generate: $(INSTALLED) ## Write everything under generated/ from openapi/, the picture of the rooms of src/, and the page of tables
	@node openapi/generate/main.ts
	@node test/house/diagram.ts
	@node src/db/tables-page.ts

check: $(INSTALLED) ## Check what one checks before every commit, within a minute: generated files, style, types, the tests near what has changed
	@node test/run.ts generated 'style of the contract' 'style of the code' types 'types of the console' 'types of the portal' changed

lint: $(INSTALLED) ## Check the contract, the generated files and the code's style
	@node test/run.ts generated 'style of the contract' 'style of the code'

types: $(INSTALLED) ## Check the types
	@tsc --project .
	@tsc --project src/console
	@tsc --project src/portal

unit: $(INSTALLED) ## Run the tests on a real PostgreSQL
	@node test/run.ts unit alone

screens: $(INSTALLED) ## Run the tests of the console, in a browser
	@node test/run.ts screens

pictures: $(INSTALLED) ## Hold pages of the console and the portal against pictures of how they looked; NEW=1 keeps how they look now
	@NEW='$(NEW)' node test/run.ts pictures

contract: $(INSTALLED) ## Run the tests and hold the whole suite's answers against the contract
	@node test/run.ts unit alone contract

kit: $(INSTALLED) ## Show every element of the console in every state, as its files are now
	@node src/console/serve-kit.ts

mock: $(INSTALLED) ## Serve the whole contract with its examples, by Prism, on port 4010
	@prism mock generated/openapi.json --host 127.0.0.1 --port $${MOCK_PORT:-4010}

fuzz: $(INSTALLED) ## Fuzz the server against its contract with schemathesis, as every kind of caller
	@node test/fuzz/main.ts

sim: $(INSTALLED) ## Play the whole server through faults of every kind, some seconds long or SIM_MINUTES; SIM_SEED plays a run again
	@node test/sim/main.ts

planted: $(INSTALLED) ## Plant the bugs of test/sim/planted/ and test/console/planted/ one by one into copies of the tree, and see whether the simulator and the tests find them
	@node test/console/planted/main.ts
	@node test/sim/planted.ts

mutation: $(INSTALLED) ## Change ledger, rewards, idempotency and attribution in one place at a time, and see whether the tests notice
	@node test/mutation/main.ts

soak: $(INSTALLED) ## The long form of what make test does briefly: 200 kills, 1,000 keys, 50,000 fuzzed cases, strangers' tools, ten minutes of simulation
	@CRASHES=100 KEYS=1000 FUZZ_EXAMPLES=$${FUZZ_EXAMPLES:-320} FUZZ_CASES_MIN=50000 FUZZ_EVERYBODY=on FUZZ_COVERAGE=on node test/run.ts crash repeats strangers fuzz
	@SIM_MINUTES=$${SIM_MINUTES:-10} node test/sim/main.ts

demo: $(INSTALLED) ## Load the demo programme into the configured database
	@node src/start/play-demo.ts

migrate: $(INSTALLED) ## Bring the configured database up to date, and stop
	@node src/start/migrate.ts

distribution: $(INSTALLED) ## Print the SQL that distributes a migrated database over the machines of a Citus cluster, in SHARDS parts
	@node src/db/distribution.ts

verify-ledger: $(INSTALLED) ## Add up the configured database's ledger again; exit code 1 and a list when anything is off
	@node src/start/verify-ledger.ts

audit-export: $(INSTALLED) ## Add the audit log of every day that is over to the folder DIR, from the day SINCE on; for write-once storage
	@DIR='$(DIR)' SINCE='$(SINCE)' node src/start/export-audit.ts

reseal: $(INSTALLED) ## Seal the secrets of webhooks with SECRETS_KEY that were sealed with SECRETS_KEY_OLD
	@node src/start/reseal.ts

sdk: $(INSTALLED) ## Build the SDKs into dist/, as they would be published
	@node src/sdk/build.ts

changelog: $(INSTALLED) ## Release the contract: write what changed into openapi/CHANGELOG.md, if its version says enough
	@node openapi/compare/main.ts
	@node openapi/generate/main.ts

test: $(INSTALLED) ## Run everything that guards the project
	@node test/run.ts

# The names of lanes are goals beside `lanes`, which does their work: `make lanes pooler`, `make lanes engine URL=postgresql://…`.
LANES := $(if $(filter lanes,$(MAKECMDGOALS)),$(filter-out lanes,$(MAKECMDGOALS)))
lanes: $(INSTALLED) ## Run the server where its users do: other PostgreSQLs, a pooler, several servers, failovers; or only the lanes named
	@URL='$(URL)' node test/lanes/main.ts $(LANES)
ifneq ($(LANES),)
.PHONY: $(LANES)
$(LANES): ; @:
endif

bench: $(INSTALLED) $(PAGES) ## Measure the server against its peers, in one run
	@node test/bench/main.ts

clean: ## Remove what was installed and generated locally, and the local database
	@rm -rf node_modules .venv .tmp .data dist
