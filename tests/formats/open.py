"""Opens the data formats with their usual Python readers; each is skipped, and says so, where it is not installed."""

import sys
import zipfile

folder = sys.argv[1]
NAMES, LINKS = 11, 20
failed = False


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


def graphml(networkx):
    graph = networkx.read_graphml(f"{folder}/answer.graphml")
    assert (len(graph), graph.number_of_edges()) == (NAMES, LINKS), graph
    assert graph.nodes["suffolk/role/chief-executive"]["name"] == "Chief Executive"


def gexf(networkx):
    graph = networkx.read_gexf(f"{folder}/answer.gexf", version="1.3")
    assert (len(graph), graph.number_of_edges()) == (NAMES, LINKS), graph


def excel(openpyxl):
    book = openpyxl.load_workbook(f"{folder}/answer.xlsx")
    assert book.sheetnames == ["About", "Rows", "Names", "Relationships", "Sources"], book.sheetnames
    assert book["Relationships"].max_row == LINKS + 1
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    assert not [cell.coordinate for cell in cells if cell.data_type == "f"], "a formula"


def powerpoint(pptx):
    slide = pptx.Presentation(f"{folder}/answer.pptx").slides[0]
    ids = {shape.shape_id for shape in slide.shapes}
    connectors = [shape for shape in slide.shapes if shape._element.tag.endswith("}cxnSp")]
    assert len(connectors) == LINKS, len(connectors)
    assert len(ids) == len(slide.shapes), "two shapes with one id"
    space = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
    for connector in connectors:
        ends = [end.get("id") for tag in ("stCxn", "endCxn") for end in connector._element.iter(space + tag)]
        assert len(ends) == 2 and all(int(end) in ids for end in ends), ends


def json_ld(rdflib):
    graph = rdflib.Graph().parse(f"{folder}/answer.jsonld", format="json-ld")
    prov = rdflib.Namespace("http://www.w3.org/ns/prov#")
    statements = list(graph.subjects(rdflib.RDF.type, rdflib.RDF.Statement))
    assert len(statements) == LINKS, len(statements)
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


def shacl(pyshacl):
    conforms, _, words = pyshacl.validate(f"{folder}/answer.jsonld", shacl_graph=SHAPES, shacl_graph_format="turtle", data_graph_format="json-ld")
    assert conforms, words


opened("GraphML by NetworkX", "networkx", graphml)
opened("GEXF by NetworkX", "networkx", gexf)
opened("Excel by openpyxl", "openpyxl", excel)
opened("PowerPoint by python-pptx", "pptx", powerpoint)
opened("JSON-LD by rdflib", "rdflib", json_ld)
opened("JSON-LD keeps to its shapes, by pyshacl", "pyshacl", shacl)
assert zipfile.ZipFile(f"{folder}/answer.csv").testzip() is None
sys.exit(1 if failed else 0)
