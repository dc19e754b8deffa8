/** Queries to begin with: each shows one thing that the questions don't ask. */
export const examples: readonly { caption: string; cypher: string }[] = [
  {
    caption: 'Who sits on a board',
    cypher: "MATCH (board:Board {id: 'suffolk/board/lscb'})<-[sits:MEMBER_OF]-(who)\nRETURN board, sits, who",
  },
  {
    caption: 'How much of what kind there is',
    cypher: "MATCH (one:Entity)\nRETURN [label IN labels(one) WHERE label <> 'Entity'] AS kind, count(*) AS many\nORDER BY many DESC",
  },
  {
    caption: 'Boards by how many sit on them',
    cypher:
      'MATCH (board:Board)\nRETURN board, board.area AS area, COUNT { (board)<-[:MEMBER_OF]-() } AS members\nORDER BY members DESC\nLIMIT 20',
  },
  {
    caption: 'The shortest way between two',
    cypher:
      "MATCH path = shortestPath(\n  (from:Board {id: 'suffolk/board/lscb'})-[*..6]-(to:Role {id: 'suffolk/role/chief-executive'})\n)\nRETURN path, length(path) AS steps",
  },
  {
    caption: 'Bodies that nobody holds to account',
    cypher: 'MATCH (board:Board)\nWHERE NOT (board)<-[:HOLDS_TO_ACCOUNT]-()\nRETURN board.area AS area, collect(board.name) AS boards',
  },
  {
    caption: 'What a word occurs in',
    cypher:
      "CALL db.index.fulltext.queryNodes('entity_text', 'safeguarding') YIELD node, score\nRETURN node, round(score, 2) AS score\nLIMIT 25",
  },
];
