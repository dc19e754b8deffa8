"""Opens the data formats with their usual Python readers; each is skipped, and says so, where it is not installed."""

import csv
import io
import sys
import xml.etree.ElementTree as tree
import zipfile

folder = sys.argv[1]
failed = False
# What each file holds: names, relationships, lines (parallel relationships are one), groups.
HELD = {"answer": (11, 20, 20, 0), "scene": (16, 24, 21, 4)}


def opened(what, package, check):
    global failed
    try:
        module = __import__(package)
    except ImportError:
        print(f"- {what}: {package} is not installed")
        return
    try:
        check(module)
        print(f"✓ {what}")
    except Exception as error:  # whatever a reader throws is what we are looking for
        print(f"✗ {what}: {error!r}")
        failed = True


def graphml(networkx, file, held):
    graph = networkx.read_graphml(f"{file}.graphml")
    assert (len(graph), graph.number_of_edges()) == held[:2], graph
    assert "Chief Executive" in [name for _, name in graph.nodes(data="name")]


def gexf(networkx, file, held):
    graph = networkx.read_gexf(f"{file}.gexf", version="1.3")
    assert (len(graph), graph.number_of_edges()) == held[:2], graph


def excel(openpyxl, file, held):
    book = openpyxl.load_workbook(f"{file}.xlsx")
    assert [name for name in book.sheetnames if name != "Rows"] == ["About", "Names", "Relationships", "Sources"], book.sheetnames
    assert book["Relationships"].max_row == held[1] + 1
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    assert not [cell.coordinate for cell in cells if cell.data_type == "f"], "a formula"


def powerpoint(pptx, file, held):
    slide = pptx.Presentation(f"{file}.pptx").slides[0]
    ids = {shape.shape_id for shape in slide.shapes}
    connectors = [shape for shape in slide.shapes if shape._element.tag.endswith("}cxnSp")]
    assert len(connectors) == held[2], len(connectors)
    assert len([shape for shape in slide.shapes if shape.name.startswith("Group: ")]) == held[3]
    assert len(ids) == len(slide.shapes), "two shapes with one id"
    space = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
    for connector in connectors:
        ends = [end.get("id") for tag in ("stCxn", "endCxn") for end in connector._element.iter(space + tag)]
        assert len(ends) == 2 and all(int(end) in ids for end in ends), ends


def json_ld(rdflib, file, held):
    graph = rdflib.Graph().parse(f"{file}.jsonld", format="json-ld")
    prov = rdflib.Namespace("http://www.w3.org/ns/prov#")
    statements = list(graph.subjects(rdflib.RDF.type, rdflib.RDF.Statement))
    assert len(statements) == held[1], len(statements)
    assert all(list(graph.objects(one, prov.wasDerivedFrom)) for one in statements), "a statement without a clause"


SHAPES = """
@prefix sh: <http://www.w3.org/ns/shacl#> .
@prefix org: <http://www.w3.org/ns/org#> .
@prefix prov: <http://www.w3.org/ns/prov#> .
@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
[] a sh:NodeShape ; sh:targetClass rdf:Statement ;
  sh:property [ sh:path rdf:subject ; sh:minCount 1 ; sh:maxCount 1 ; sh:class prov:Entity ] ;
  sh:property [ sh:path rdf:object ; sh:minCount 1 ; sh:maxCount 1 ; sh:class prov:Entity ] ;
  sh:property [ sh:path rdf:predicate ; sh:minCount 1 ; sh:maxCount 1 ] ;
  sh:property [ sh:path prov:wasDerivedFrom ; sh:minCount 1 ; sh:class prov:Entity ] .
[] a sh:NodeShape ; sh:targetClass org:Post ; sh:property [ sh:path skos:prefLabel ; sh:minCount 1 ; sh:maxCount 1 ] .
"""


def shacl(pyshacl, file, _):
    conforms, _, words = pyshacl.validate(f"{file}.jsonld", shacl_graph=SHAPES, shacl_graph_format="turtle", data_graph_format="json-ld")
    assert conforms, words


def png(pil, file, _):
    from PIL import Image

    image = Image.open(f"{file}.png")
    image.load()
    assert image.width > 600 and len(image.convert("RGB").getcolors(1 << 24)) > 20


def drawio(_, file, held):
    """Its structure: every parent and end is there, and what is in a container stands within it."""
    root = tree.parse(f"{file}.drawio").find("./diagram/mxGraphModel/root")
    cells = {}
    for child in root:
        cell = child if child.tag == "mxCell" else child.find("mxCell")
        identity = child.get("id")
        assert identity not in cells, f"two cells {identity}"
        cells[identity] = cell
    edges = [cell for cell in cells.values() if cell.get("edge")]
    assert len(edges) == held[2], len(edges)
    assert all(edge.get("source") in cells and edge.get("target") in cells for edge in edges)
    containers = [identity for identity, cell in cells.items() if "container=1" in (cell.get("style") or "")]
    assert len(containers) == held[3], containers
    for identity, cell in cells.items():
        parent = cell.get("parent")
        assert identity == "0" or parent in cells, identity
        if parent in containers and cell.get("vertex"):
            outer, inner = cells[parent].find("mxGeometry"), cell.find("mxGeometry")
            x, y, width, height = (float(inner.get(part)) for part in ("x", "y", "width", "height"))
            assert x > 0 and y > 0, identity
            assert x + width < float(outer.get("width")) and y + height < float(outer.get("height")), identity


def comma_separated(_, file, held):
    with zipfile.ZipFile(f"{file}.csv") as archive:
        assert archive.testzip() is None
        for table, count in (("names", held[0]), ("relationships", held[1])):
            rows = list(csv.reader(io.StringIO(archive.read(f"{table}.csv").decode("utf-8-sig"))))
            assert len(rows) == count + 1, (table, len(rows))
            assert len({len(row) for row in rows}) == 1, "rows of different lengths"


for name, held in HELD.items():
    for what, package, check in (
        ("PNG by Pillow", "PIL", png),
        ("draw.io holds together", "xml", drawio),
        ("CSV by Python", "csv", comma_separated),
        ("GraphML by NetworkX", "networkx", graphml),
        ("GEXF by NetworkX", "networkx", gexf),
        ("Excel by openpyxl", "openpyxl", excel),
        ("PowerPoint by python-pptx", "pptx", powerpoint),
        ("JSON-LD by rdflib", "rdflib", json_ld),
        ("JSON-LD keeps to its shapes, by pyshacl", "pyshacl", shacl),
    ):
        opened(f"{name}: {what}", package, lambda module: check(module, f"{folder}/{name}", held))
sys.exit(1 if failed else 0)
