#!/usr/bin/env bash
# The month's letter pack without anyone watching: check, build, verify. One script for GitHub Actions, GitLab CI and cron.
#
#   docs/ci/monthly-pack.sh EXPORT...
#
# Environment:
#   ROADMAP_MONTH      YYYY-MM; default: the present month in Tashkent
#   ROADMAP_REGISTER   postgres://... of the shared register: a secret, never an argument, never in roadmap.yaml of a repository
#   ROADMAP_WORKSPACE  the office's workspace; default: found upwards from the current folder
#   ROADMAP_DRAFT      1: a draft for review, no number is given
#   ROADMAP_STRICT     0: warnings do not stop the job, for a month whose warnings a person has read; default: they do (--strict)
#   ROADMAP_OUT        folder for what the job keeps: pack.json, verify.json, summary.md, log.txt; default: ci-out
#   ROADMAP            the command; default: roadmap
#
# Exit code: that of roadmap (0 done, 1 the inputs have errors or warnings, 2 wrong call, 3 try again, 4 the register refuses, 70 fault, 130 stopped).
# Run again after a stop, or on another machine: the same bytes, no new number.
set -uo pipefail

[ $# -gt 0 ] || { echo "usage: $0 EXPORT..." >&2; exit 2; }
read -r -a roadmap <<<"${ROADMAP:-roadmap}"
month=${ROADMAP_MONTH:-$(TZ=Asia/Tashkent date +%Y-%m)}
out=${ROADMAP_OUT:-ci-out}
mkdir -p "$out" || exit 3
out=$(cd "$out" && pwd)
options=(--month "$month" --yes --no-color)
[ "${ROADMAP_DRAFT:-}" = 1 ] && options+=(--draft)
[ "${ROADMAP_STRICT:-}" = 0 ] || options+=(--strict)

"${roadmap[@]}" pack build "${options[@]}" --summary "$out/summary.md" --json "$@" >"$out/pack.json" 2>"$out/log.txt"
code=$?
cat "$out/log.txt" >&2

if [ $code -eq 0 ]; then
  folder="$month"
  [ "${ROADMAP_DRAFT:-}" = 1 ] && folder="$month-draft"
  workspace=${ROADMAP_WORKSPACE:-.}
  "${roadmap[@]}" pack verify "$workspace/packs/$folder" --no-color --json >"$out/verify.json" 2>>"$out/log.txt"
  code=$?
fi

# A call that was wrong from the start has written no summary: the log is one.
[ -s "$out/summary.md" ] || { echo "## $month"; echo; sed 's/^/    /' "$out/log.txt"; } >"$out/summary.md"
[ -n "${GITHUB_STEP_SUMMARY:-}" ] && cat "$out/summary.md" >>"$GITHUB_STEP_SUMMARY"
cat "$out/summary.md"
exit $code
