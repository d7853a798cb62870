#!/bin/sh
# Starts Pipeline Manager; the window stays open when something is wrong.
cd "$(dirname "$0")" || exit 1
if ! command -v node >/dev/null 2>&1; then
  echo "Pipeline Manager needs Node. Install it from https://nodejs.org and start again."
  status=1
else
  node scripts/start.mjs "$@"
  status=$?
fi
if [ "$status" -ne 0 ] && [ -t 0 ]; then
  printf "Press Enter to close."
  read -r _
fi
exit "$status"
