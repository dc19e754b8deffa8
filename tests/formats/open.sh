#!/bin/sh
# Opens every format of a diagram with programs that aren't ours, where they are installed; says which are not.
# Needs a database with the dataset in it, as `npm start` leaves it. Exit status 1 if a program cannot open a file.
#
#   apt-get install librsvg2-bin poppler-utils libreoffice-impress libreoffice-calc graphviz libxml2-utils
#   pip install networkx rdflib pyshacl openpyxl python-pptx
#   tests/formats/open.sh [a Python with those packages]
set -u
here=$(dirname "$0")
python=${1:-python3}
out=$(mktemp -d)
failed=0

for format in svg png pdf pptx drawio markdown mermaid dot xlsx csv json jsonld graphml gexf cypher; do
  "$here/../../cli/sightline.mjs" diagram who-can-escalate-to --role "Chief Executive" --area suffolk --format "$format" -o "$out/answer.$format" || exit 1
done

opens() { # what it proves, the program, its words
  what=$1; shift
  if ! command -v "$1" >/dev/null; then echo "- $what: $1 is not installed"; return; fi
  if "$@" >"$out/said" 2>&1; then echo "✓ $what"; else echo "✗ $what"; cat "$out/said"; failed=1; fi
}

opens "SVG by librsvg" rsvg-convert "$out/answer.svg" -o "$out/svg.png"
opens "SVG, draw.io, GraphML and GEXF are well-formed" xmllint --noout "$out/answer.svg" "$out/answer.drawio" "$out/answer.graphml" "$out/answer.gexf"
opens "PDF by poppler" pdftoppm -r 50 -png "$out/answer.pdf" "$out/pdf"
opens "PDF: its text is text" sh -c "pdftotext '$out/answer.pdf' - | grep -q 'Suffolk 10.4'"
opens "DOT by Graphviz" dot -Tsvg "$out/answer.dot" -o "$out/dot.svg"
opens "PowerPoint by LibreOffice" soffice --headless --convert-to pdf --outdir "$out/office" "$out/answer.pptx"
opens "Excel by LibreOffice" soffice --headless --convert-to csv --outdir "$out/office" "$out/answer.xlsx"
opens "the rest by Python" "$python" "$here/open.py" "$out"

rm -r "$out"
exit $failed
