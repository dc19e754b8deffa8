import type { Answer } from '../../contract/answer.ts';
import type { DiagramScene } from '../../contract/diagram.ts';
import type { Database } from '../database.ts';
import { catalogueOf, citationsOf } from '../graph/catalogue.ts';
import { nodesById } from '../graph/scene.ts';
import type { Transaction } from '../neo4j.ts';
import { notFound } from '../problem.ts';
import type { DiagramSubject } from './diagram.ts';

/** An answer as something to be drawn. */
export async function subjectOfAnswer(database: Database, answer: Answer): Promise<DiagramSubject> {
  const { areas } = await database.read(catalogueOf);
  const { question, sentence, searched, graph, citations, notes } = answer;
  return {
    title: question.asked,
    statement: sentence,
    area: areaName(areas, searched.area),
    asAt: searched.asAt,
    graph,
    drawing: question.drawing,
    citations,
    notes,
    searched: searched.sentence,
    answer,
  };
}

/**
 * A scene as something to be drawn, read anew from the database, with the clauses that it rests on.
 * @throws ProblemError where a name is not there
 */
export async function subjectOfScene(transaction: Transaction, scene: DiagramScene): Promise<DiagramSubject> {
  const [catalogue, { graph: among, missing }] = await Promise.all([catalogueOf(transaction), nodesById(transaction, scene.nodes)]);
  if (missing.length > 0) throw notFound(`There is no "${missing[0]}". It may have gone since the scene was made; reload the page.`);
  const wanted = scene.relationships && new Set(scene.relationships);
  const place = new Map(scene.nodes.map((id, index) => [id, index]));
  const graph = {
    // In the order in which they were named, whatever the database's own is.
    nodes: among.nodes.toSorted((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0)),
    relationships: among.relationships.filter(({ id }) => !wanted || wanted.has(id)).toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  };
  return {
    ...{ title: scene.title, statement: null, area: areaName(catalogue.areas, scene.area ?? null), asAt: scene.asAt ?? null },
    ...{ graph, drawing: 'organic', citations: citationsOf(catalogue, graph), notes: [], searched: null, answer: null },
    ...(scene.positions && { positions: scene.positions }),
    ...(scene.groups && { groups: scene.groups }),
  };
}

const areaName = (areas: ReadonlyMap<string, string>, id: string | null): string | null => (id === null ? null : (areas.get(id) ?? id));
