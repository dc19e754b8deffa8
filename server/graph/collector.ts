import type { z } from 'zod';
import type { Cell, NodeReference, relationshipReference } from '../../contract/answer.ts';
import type { Graph, GraphNode, GraphRelationship } from '../../contract/graph.ts';
import type { RelationshipTypeName } from '../../contract/relationship-types.ts';
import {
  type DatabaseNode,
  type DatabasePath,
  type DatabaseRelationship,
  fromDatabase,
  isDatabaseNode,
  isDatabasePath,
  isDatabaseRelationship,
} from '../neo4j.ts';
import { isGovernanceNode, isKnownType, toGraphNode, toGraphRelationship } from './convert.ts';

/**
 * Gathers the nodes and relationships that occur anywhere in query results, each once, and turns result values into
 * cells that refer to them by id.
 */
export class GraphCollector {
  readonly #nodes = new Map<string, GraphNode>();
  readonly #relationships = new Map<string, DatabaseRelationship>();
  /** Cells whose ends are still element ids: a relationship may come before its nodes. */
  readonly #pending: z.infer<typeof relationshipReference>[] = [];
  readonly #atHand = new Map<string, DatabaseNode>();
  readonly #converted: Map<string, GraphNode>;

  /** @param converted nodes by element id, shared by collectors of the same result: the same node is then converted once */
  constructor(converted = new Map<string, GraphNode>()) {
    this.#converted = converted;
  }

  /** A result value as a cell; what it holds joins the graph. */
  cell(value: unknown): Cell {
    if (value === null || value === undefined) return null;
    if (Array.isArray(value)) return value.map((part) => this.cell(part));
    if (isDatabaseNode(value)) return this.#node(value as DatabaseNode);
    if (isDatabaseRelationship(value)) return this.#relationship(value as DatabaseRelationship);
    if (isDatabasePath(value)) return this.#path(value as DatabasePath);
    const plain = fromDatabase(value);
    return typeof plain === 'object' ? JSON.stringify(plain) : (plain as Cell);
  }

  /** Nodes, or lists of them, that join the graph only where one of its relationships leads to them. */
  keepAtHand(value: unknown): void {
    if (Array.isArray(value)) for (const part of value) this.keepAtHand(part);
    else if (isDatabaseNode(value)) {
      const { elementId } = value as DatabaseNode;
      if (!this.#atHand.has(elementId)) this.#atHand.set(elementId, value as DatabaseNode);
    }
  }

  /** The node with this id, collected or at hand. */
  node(id: string): GraphNode | undefined {
    for (const node of this.#nodes.values()) if (node.id === id) return node;
    for (const node of this.#atHand.values()) if (node.properties.id === id) return toGraphNode(node);
    return undefined;
  }

  /** Element ids of ends that no result held as a node: a relationship is only drawn between nodes. */
  missingEnds(): string[] {
    const missing = new Set<string>();
    for (const { startNodeElementId, endNodeElementId } of this.#relationships.values()) {
      if (!this.#hasEnd(startNodeElementId)) missing.add(startNodeElementId);
      if (!this.#hasEnd(endNodeElementId)) missing.add(endNodeElementId);
    }
    return [...missing];
  }

  /** The graph, once everything has been collected. */
  graph(): Graph {
    for (const cell of this.#pending) {
      cell.from = this.#nodes.get(cell.from)?.id ?? cell.from;
      cell.to = this.#nodes.get(cell.to)?.id ?? cell.to;
    }
    const relationships = [...this.#relationships.values()].flatMap((relationship): GraphRelationship[] => {
      const from = this.#nodes.get(relationship.startNodeElementId);
      const to = this.#nodes.get(relationship.endNodeElementId);
      return from && to ? [toGraphRelationship(relationship, { from: from.id, to: to.id })] : [];
    });
    return { nodes: [...this.#nodes.values()], relationships };
  }

  #hasEnd(elementId: string): boolean {
    if (this.#nodes.has(elementId)) return true;
    const node = this.#atHand.get(elementId);
    if (node) this.#node(node);
    return node !== undefined;
  }

  #node(node: DatabaseNode): NodeReference {
    let known = this.#nodes.get(node.elementId);
    if (!known) {
      known = this.#converted.get(node.elementId) ?? toGraphNode(node);
      this.#converted.set(node.elementId, known);
      if (isGovernanceNode(node)) this.#nodes.set(node.elementId, known);
    }
    return { node: known.id, kind: known.kind, name: known.name, area: known.area };
  }

  #relationship(relationship: DatabaseRelationship): Cell {
    if (isKnownType(relationship.type)) this.#relationships.set(relationship.elementId, relationship);
    const cell = {
      relationship: String(relationship.properties.id ?? relationship.elementId),
      type: relationship.type as RelationshipTypeName,
      from: relationship.startNodeElementId,
      to: relationship.endNodeElementId,
    };
    this.#pending.push(cell);
    return cell;
  }

  #path({ start, segments }: DatabasePath): Cell {
    const nodes = [start, ...segments.map((segment) => segment.end)].map((node) => this.cell(node));
    const relationships = segments.map((segment) => this.cell(segment.relationship));
    return { path: nodes.flatMap((node, index) => (index < relationships.length ? [node, relationships[index]] : [node])) } as Cell;
  }
}
