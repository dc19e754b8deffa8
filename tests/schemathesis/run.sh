#!/bin/sh
# Sends requests that Schemathesis makes up from /api/openapi.json, right ones and wrong ones, to a server of its own, and holds
# every reply against the contract. Needs what `npm start` needs. Exit status 1 if something does not hold.
#
#   pip install schemathesis
#   tests/schemathesis/run.sh [requests for each operation, 200] [more words for schemathesis …]
#
# The server has a home of its own, which goes with it: what is saved, accepted or loaded meanwhile is nobody's.
set -u
root=$(cd "$(dirname "$0")/../.." && pwd)
examples=${1:-200}
[ $# -gt 0 ] && shift
program=${SCHEMATHESIS:-schemathesis}
command -v "$program" >/dev/null || { echo "- schemathesis is not installed: pip install schemathesis"; exit 0; }

home=$(mktemp -d)
log=$home/server.log
# Neo4j's jars, where a start in this folder has fetched them.
if [ -d "$root/.sightline/neo4j/lib" ]; then mkdir "$home/neo4j" && ln -s "$root/.sightline/neo4j/lib" "$home/neo4j/lib"; fi

NEO4J_URI='' SIGHTLINE_MODE=local SIGHTLINE_HOST=127.0.0.1 SIGHTLINE_PORT=0 SIGHTLINE_HOME="$home" SIGHTLINE_AUDIT_FOLDER="$home/audit" \
  "$root/node_modules/.bin/node" "$root/cli/main.ts" serve >"$log" 2>&1 &
server=$!
end() {
  kill "$server" 2>/dev/null
  wait "$server" 2>/dev/null
  rm -rf "$home"
}
trap end EXIT
trap 'exit 130' INT TERM

waited=0
until url=$(sed -n 's/^Sightline is ready: \(\S*\).*/\1/p' "$log" | head -1) && [ -n "$url" ]; do
  kill -0 "$server" 2>/dev/null && [ "$waited" -lt 300 ] || { echo "The server did not start:"; cat "$log"; exit 1; }
  waited=$((waited + 1))
  sleep 1
done

# A place of its own for what Schemathesis remembers, so that nothing is left in this folder.
cd "$home" || exit 1
"$program" --config-file "$root/tests/schemathesis/schemathesis.toml" run "${url%/}/api/openapi.json" \
  --max-examples "$examples" --continue-on-failure --request-timeout 90 "$@"
status=$?

kill -0 "$server" 2>/dev/null || { echo "The server has ended:"; status=1; }
sed -n '/"level":[56]0/p' "$log"
exit $status
