#!/bin/sh
# Publishes the native program and measures it beside other generators: see README.md.
# Usage: bench/peers/run.sh [RUNS [ROW ...]]
set -eu
cd "$(dirname "$0")"
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

dotnet publish ../../src/ReportGen --use-current-runtime --output "$scratch/tool" --artifacts-path "$scratch/pack" --verbosity quiet \
    -p:PublishAot=true
(cd eleventy && npm ci --no-audit --no-fund --silent)
python3 musts.py "$scratch/tool/ReportGen" "$@"
