#!/bin/sh
# Prints the scores of Lighthouse (performance, accessibility, best practices, search engines) for three pages of the
# shipped report, with the throttling of a phone and of a desktop. Needs node with npx, Chromium and the .NET SDK; npx
# fetches Lighthouse. Not part of the build: the first score depends on the machine and on what else it does.
# Usage: bench/lighthouse.sh [PATH ...]    the paths of pages, such as claims/
set -eu
cd "$(dirname "$0")/.."
version=12.8.2
scratch=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill "$server"; rm -rf "$scratch"' EXIT

for name in "${REPORTGEN_BROWSER:-}" chromium chromium-browser google-chrome; do
    CHROME_PATH=$(command -v "$name" || true)
    [ -z "$CHROME_PATH" ] || break
done
[ -n "$CHROME_PATH" ] || { echo "No Chromium was found. Install it, or name its file in REPORTGEN_BROWSER."; exit 2; }
export CHROME_PATH

dotnet run --project src/ReportGen -- build --output "$scratch/site" --quiet
cat > "$scratch/serve.mjs" <<'SERVE'
import { createServer } from "node:http";
import { existsSync, readFileSync, statSync } from "node:fs";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";

const types = { ".html": "text/html; charset=utf-8", ".css": "text/css", ".svg": "image/svg+xml", ".png": "image/png", ".woff2": "font/woff2", ".json": "application/json", ".xml": "application/xml", ".txt": "text/plain" };
const server = createServer((request, response) => {
  let file = join(process.argv[2], decodeURIComponent(new URL(request.url, "http://localhost").pathname));
  if (existsSync(file) && statSync(file).isDirectory()) file = join(file, "index.html");
  const isThere = existsSync(file);
  if (!isThere) file = join(process.argv[2], "404.html");
  const type = types[extname(file)] ?? "application/octet-stream";
  const isText = /text|json|xml/.test(type);
  // What a host of static pages sends: text compressed, and leave to keep everything for ten minutes.
  response.writeHead(isThere ? 200 : 404, { "content-type": type, "cache-control": "max-age=600", ...(isText && { "content-encoding": "gzip" }) });
  response.end(isText ? gzipSync(readFileSync(file)) : readFileSync(file));
});
server.listen(0, "127.0.0.1", () => console.log(server.address().port));
SERVE
node "$scratch/serve.mjs" "$scratch/site" > "$scratch/port" &
server=$!
until [ -s "$scratch/port" ]; do sleep 0.1; done
address="http://127.0.0.1:$(cat "$scratch/port")/"

flags="--headless=new"
[ "$(id -u)" -ne 0 ] || flags="$flags --no-sandbox"
printf '%-32s %-8s %s\n' page as "performance accessibility best-practices seo"
[ $# -gt 0 ] || set -- "" posts/footprint-part-1/ claims/
for given in "$@"; do
    path=${given#/}
    for form in phone desktop; do
        preset=
        [ "$form" = phone ] || preset=--preset=desktop
        npx --yes "lighthouse@$version" "$address$path" $preset --quiet --chrome-flags="$flags" \
            --only-categories=performance,accessibility,best-practices,seo --output=json --output-path="$scratch/result.json"
        node -e '
            const { categories, audits } = JSON.parse(require("fs").readFileSync(process.argv[1]));
            const scores = Object.values(categories).map(category => Math.round(category.score * 100));
            console.log(`/${process.argv[2]}`.padEnd(32), process.argv[3].padEnd(8), scores.join(" "));
            for (const category of Object.values(categories))
                for (const { id, weight } of category.auditRefs)
                    if (weight > 0 && audits[id].score !== null && audits[id].score < 0.9) console.log(`    ${category.id}: ${audits[id].title} ${audits[id].displayValue ?? ""}`);
        ' "$scratch/result.json" "$path" "$form"
    done
done
