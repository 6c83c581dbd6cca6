#!/bin/sh
# Makes html-validate-10.17.0.min.js again: html-validate's entry for browsers and what it needs, in one file. Needs node and npm.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
cd "$scratch"
npm install --silent --no-save html-validate@10.17.0 esbuild@0.28.2
echo 'export { HtmlValidate, StaticConfigLoader } from "html-validate/browser";' > entry.js
npx esbuild entry.js --bundle --minify --format=iife --global-name=htmlValidate --platform=browser --legal-comments=inline \
    "--outfile=$here/html-validate-10.17.0.min.js"
