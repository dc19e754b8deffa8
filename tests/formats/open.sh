#!/bin/sh
# Opens every format of an answer and of a scene with groups by programs that aren't ours, where they are installed; says
# which are not. Needs a database with the dataset in it, as `npm start` leaves it. Exit status 1 if a program cannot open a
# file. That the Cypher script makes the same graph in an empty Neo4j is a test (tests/database/diagrams.test.ts).
#
#   apt-get install librsvg2-bin poppler-utils libreoffice-impress libreoffice-calc graphviz libxml2-utils
#   pip install networkx rdflib pyshacl openpyxl python-pptx pillow
#   npm install mermaid jsdom
#   tests/formats/open.sh [a Python with those packages] [the folder of those for Node] [a folder to keep the files in]
set -u
here=$(dirname "$0")
node=$here/../../node_modules/.bin/node
python=${1:-python3}
mermaid=${2:-}
out=${3:-$(mktemp -d)}
mkdir -p "$out"
failed=0

draw() { # the format, the file, options
  format=$1; file=$2; shift 2
  "$here/../../cli/sightline.mjs" diagram who-can-escalate-to --role "Chief Executive" --area suffolk --format "$format" -o "$out/$file" "$@" || exit 1
}
for format in svg png pdf pptx drawio markdown mermaid dot xlsx csv json jsonld graphml gexf cypher; do
  draw "$format" "answer.$format"
done
draw pdf tiles.pdf --pages tiles
draw pdf a1.pdf --paper a1
"$node" "$here/draw-scene.ts" "$out" || exit 1

opens() { # what it proves, the program, its words
  what=$1; shift
  if ! command -v "$1" >/dev/null; then echo "- $what: $1 is not installed"; return; fi
  if "$@" >"$out/said" 2>&1; then echo "✓ $what"; else echo "✗ $what"; cat "$out/said"; failed=1; fi
}

for name in answer scene; do
  opens "$name: SVG by librsvg" rsvg-convert "$out/$name.svg" -o "$out/$name.svg.png"
  opens "$name: SVG, draw.io, GraphML and GEXF are well-formed" xmllint --noout "$out/$name.svg" "$out/$name.drawio" "$out/$name.graphml" "$out/$name.gexf"
  opens "$name: PDF by poppler" pdftoppm -r 100 -png "$out/$name.pdf" "$out/$name.pdf"
  opens "$name: DOT by Graphviz" dot -Tpng "$out/$name.dot" -o "$out/$name.dot.png"
  opens "$name: PowerPoint by LibreOffice" soffice --headless --convert-to pdf --outdir "$out/office" "$out/$name.pptx"
  opens "$name: Excel by LibreOffice" soffice --headless --convert-to csv --outdir "$out/office" "$out/$name.xlsx"
done
opens "PDF: its text is text" sh -c "pdftotext '$out/answer.pdf' - | grep -q 'Suffolk 10.4'"
opens "PDF: A1 is A1" sh -c "pdfinfo '$out/a1.pdf' | grep -q 'Page size: *2383.94 x 1683.78'"
opens "PDF: tiles are several sheets" sh -c "test \$(pdfinfo '$out/tiles.pdf' | sed -n 's/^Pages: *//p') -gt 1"
if [ -n "$mermaid" ]; then
  opens "Mermaid by its own parser" "$node" "$here/mermaid.mjs" "$mermaid" "$out/answer.mermaid" "$out/scene.mermaid" "$here/../golden/diagrams/hostile.mmd"
else
  echo "- Mermaid by its own parser: name a folder with mermaid and jsdom installed"
fi
"$python" "$here/open.py" "$out" || failed=1

[ $# -ge 3 ] || rm -r "$out"
exit $failed
