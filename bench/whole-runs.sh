#!/bin/sh
# Times whole runs of the published, ready-to-run tool: cold builds, with nothing drawn before and no earlier site,
# and comparisons of a built site with that of a changed copy.
# Usage: bench/whole-runs.sh [RUNS]
set -eu
cd "$(dirname "$0")/.."
repository=$PWD
runs=${1:-11}
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

platform=$(dotnet --info | sed -n 's/^ *RID: *//p' | head -n 1)
dotnet publish src/ReportGen --configuration Release --runtime "$platform" --self-contained false \
    --output "$scratch/tool" --artifacts-path "$scratch/pack" --verbosity quiet \
    -p:PublishReadyToRun=true -p:RestoreLockedMode=false "-p:NuGetLockFilePath=$scratch/lock.json"
dotnet build bench/ReportGen.Bench --configuration Release --verbosity quiet
bench() { dotnet run --project "$repository/bench/ReportGen.Bench" --configuration Release --no-build -- "$@"; }

mkdir "$scratch/report"
cp -R content "$scratch/report/"
bench generate posts "$repository" "$scratch/posts"
bench generate records "$repository" "$scratch/records"
for report in report posts records; do
    printf '%s: ' "$report"
    bench measure "$scratch/tool/ReportGen" "$scratch/$report" "$runs"
done
for report in report posts; do
    bench change "$scratch/$report" "$scratch/$report-changed"
    # The words of numbers that moved follow; the copy has no site yet, which is what it ends with.
    (cd "$scratch/$report-changed" && "$scratch/tool/ReportGen" check --fix --quiet >/dev/null || true)
    (cd "$scratch/$report-changed" && "$scratch/tool/ReportGen" build --quiet)
    printf '%s against a changed copy: ' "$report"
    bench compare "$scratch/tool/ReportGen" "$scratch/$report" "$scratch/$report-changed" "$runs"
done
