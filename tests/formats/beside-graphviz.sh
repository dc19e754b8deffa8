#!/bin/sh
# Draws five diagrams of the real data, and what Graphviz makes of the same DOT, as PNGs to be looked at side by side.
# Needs Graphviz and a database with the dataset in it, as `npm start` leaves it.
#
#   tests/formats/beside-graphviz.sh <folder>
set -eu
here=$(dirname "$0")
node=$here/../../node_modules/.bin/node
out=${1:?name a folder for the pictures}
mkdir -p "$out"

pair() { # the name, the question and its options
  name=$1; shift
  "$here/../../cli/sightline.mjs" diagram "$@" --format png --scale 1 -o "$out/$name.png"
  "$here/../../cli/sightline.mjs" diagram "$@" --format dot -o "$out/$name.dot"
}
pair escalation who-can-escalate-to --role "Chief Executive" --area suffolk
pair accountability chain-of-accountability --subject "LSCB Chair" --area suffolk
pair membership who-sits-on --board "Knowsley Health and Wellbeing Board" --area knowsley
pair routes where-routes-end --area suffolk
"$node" "$here/draw-scene.ts" "$out" png dot
for dot in "$out"/*.dot; do dot -Tpng -Gdpi=96 "$dot" -o "${dot%.dot}.graphviz.png"; done
