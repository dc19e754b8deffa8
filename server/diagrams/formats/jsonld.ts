import type { GraphNode, GraphRelationship } from '../../../contract/graph.ts';
import { type KindLabel, kinds } from '../../../contract/kinds.ts';
import { type RelationshipTypeName, relationshipTypes } from '../../../contract/relationship-types.ts';
import { relationshipSentence } from '../../../contract/relationship-words.ts';
import type { DiagramSubject } from '../diagram.ts';

const OWN = 'urn:sightline:vocabulary:';
const context = {
  org: 'http://www.w3.org/ns/org#',
  prov: 'http://www.w3.org/ns/prov#',
  foaf: 'http://xmlns.com/foaf/0.1/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  dcterms: 'http://purl.org/dc/terms/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  sightline: OWN,
} as const;

/** What W3C's organisation ontology and PROV call a kind; what they have no word for is a class of our own. */
const classes: Partial<Record<KindLabel, string>> = {
  Board: 'org:Organization',
  Organisation: 'org:FormalOrganization',
  Role: 'org:Post',
  Person: 'foaf:Person',
  Area: 'dcterms:Location',
};
/** Likewise for relationship types, as far as they mean exactly that. */
const predicates: Partial<Record<RelationshipTypeName, string>> = {
  REPORTS_TO: 'org:reportsTo',
  POST_IN: 'org:postIn',
  HOLDS_POST: 'org:holds',
};

/** The graph as JSON-LD: entities in W3C ORG, and every relationship as a PROV entity that was derived from its clauses. */
export function write({ title, graph, citations }: DiagramSubject): string {
  const kindOf = new Map(graph.nodes.map(({ id, kind }) => [id, kind]));
  const names = new Map(graph.nodes.map(({ id, name }) => [id, name]));
  const clauses = new Set([...graph.nodes, ...graph.relationships].flatMap((fact) => fact.clauses));
  const cited = new Map(citations.map((citation) => [citation.clause, citation]));
  const documents = new Map(citations.map(({ document, documentTitle, documentDate }) => [document, { documentTitle, documentDate }]));
  const described = [
    ...graph.nodes.map((node) =>
      entity(
        node,
        graph.relationships.filter(({ from }) => from === node.id),
        kindOf,
      ),
    ),
    ...graph.relationships.map((relationship) => statement(relationship, (id) => names.get(id) ?? id, kindOf)),
    ...[...clauses]
      .filter((id) => !kindOf.has(id))
      .map((id) => {
        const citation = cited.get(id);
        const own = citation ? { 'rdfs:label': citation.label, 'dcterms:description': citation.summary } : {};
        return {
          '@id': iri(id),
          '@type': ['prov:Entity', 'sightline:Clause'],
          ...own,
          'dcterms:isPartOf': { '@id': iri(id.split('#')[0] ?? id) },
        };
      }),
    ...[...documents]
      .filter(([id]) => !kindOf.has(id))
      .map(([id, { documentTitle, documentDate }]) => ({
        ...{ '@id': iri(id), '@type': ['prov:Entity', 'foaf:Document'], 'dcterms:title': documentTitle },
        ...(documentDate && { 'dcterms:issued': date(documentDate) }),
      })),
  ];
  return `${JSON.stringify({ '@context': context, '@graph': [{ '@id': 'urn:sightline:graph', '@type': 'prov:Collection', 'dcterms:title': title }, ...described] }, null, 2)}\n`;
}

function entity(node: GraphNode, outgoing: readonly GraphRelationship[], kindOf: Map<string, KindLabel>) {
  const direct: Record<string, { '@id': string }[]> = {};
  for (const { type, to } of outgoing) {
    const predicate = predicateOf(type, node.kind, kindOf.get(to));
    direct[predicate] = [...(direct[predicate] ?? []), { '@id': iri(to) }];
  }
  return {
    '@id': iri(node.id),
    '@type': ['prov:Entity', `sightline:${node.kind}`, ...(classes[node.kind] ? [classes[node.kind]] : [])],
    'skos:prefLabel': node.name,
    ...(node.aliases.length > 0 && { 'skos:altLabel': node.aliases }),
    'dcterms:description': node.summary,
    'sightline:kind': kinds[node.kind].caption,
    'sightline:status': node.status,
    ...validity(node),
    ...Object.fromEntries(Object.entries(node.properties).map(([name, value]) => [`sightline:${encodeURIComponent(name)}`, value])),
    ...(node.clauses.length > 0 && { 'prov:wasDerivedFrom': node.clauses.map((clause) => ({ '@id': iri(clause) })) }),
    ...direct,
  };
}

/** A relationship with its evidence; a seat on a board is a membership too. */
function statement(relationship: GraphRelationship, nameOf: (id: string) => string, kindOf: Map<string, KindLabel>) {
  const { id, type, from, to, properties, clauses, status, summary } = relationship;
  const membership = type === 'MEMBER_OF' && { 'org:member': { '@id': iri(from) }, 'org:organization': { '@id': iri(to) } };
  const capacity = membership &&
    typeof properties.capacity === 'string' && {
      'org:role': {
        '@id': `${OWN}capacity:${encodeURIComponent(properties.capacity)}`,
        '@type': 'org:Role',
        'skos:prefLabel': properties.capacity,
      },
    };
  return {
    '@id': iri(id),
    '@type': ['prov:Entity', 'rdf:Statement', ...(membership ? ['org:Membership'] : [])],
    'rdf:subject': { '@id': iri(from) },
    'rdf:predicate': { '@id': predicateOf(type, kindOf.get(from), kindOf.get(to)) },
    'rdf:object': { '@id': iri(to) },
    'rdfs:label': relationshipSentence(relationship, nameOf),
    ...(summary && { 'dcterms:description': summary }),
    'sightline:type': relationshipTypes[type].caption,
    'sightline:status': status,
    ...validity(relationship),
    ...Object.fromEntries(Object.entries(properties).map(([name, value]) => [`sightline:${encodeURIComponent(name)}`, value])),
    ...membership,
    ...capacity,
    'prov:wasDerivedFrom': clauses.map((clause) => ({ '@id': iri(clause) })),
  };
}

function predicateOf(type: RelationshipTypeName, from: KindLabel | undefined, to: KindLabel | undefined): string {
  if (type === 'PART_OF' && from === 'Board' && (to === 'Board' || to === 'Organisation')) return 'org:subOrganizationOf';
  return predicates[type] ?? `sightline:${type}`;
}

const validity = ({ validFrom, validTo }: { validFrom?: string | undefined; validTo?: string | undefined }) => ({
  ...(validFrom && { 'sightline:validFrom': date(validFrom) }),
  ...(validTo && { 'sightline:validTo': date(validTo) }),
});

const date = (iso: string) => ({ '@type': 'xsd:date', '@value': iso.slice(0, 10) });
const iri = (id: string): string => `urn:sightline:${id.split('/').map(encodeURIComponent).join('/')}`;
