import { HighlightStyle, StreamLanguage, type StringStream, syntaxHighlighting } from '@codemirror/language';
import { tags } from '@lezer/highlight';

/** Clauses and operators of Cypher that a reading query uses. */
export const KEYWORDS =
  'MATCH,OPTIONAL MATCH,WHERE,RETURN,WITH,UNWIND,CALL,YIELD,UNION,UNION ALL,ORDER BY,SKIP,LIMIT,DISTINCT,AS,AND,OR,XOR,NOT,IN,IS NULL,IS NOT NULL,STARTS WITH,ENDS WITH,CONTAINS,CASE,WHEN,THEN,ELSE,END,EXISTS,COUNT,COLLECT,ASC,DESC,ALL,ANY,NONE,SINGLE,SHORTEST,true,false,null'.split(
    ',',
  );
export const FUNCTIONS =
  'count,collect,sum,avg,min,max,size,length,labels,type,keys,nodes,relationships,properties,startNode,endNode,coalesce,head,last,tail,range,reduce,shortestPath,allShortestPaths,toLower,toUpper,toString,toInteger,toFloat,trim,split,substring,replace,date,duration.between,date.truncate,round,abs'.split(
    ',',
  );

const words = new Set(KEYWORDS.flatMap((keyword) => keyword.toLowerCase().split(' ')));
const functions = new Set(FUNCTIONS.map((name) => name.toLowerCase()));

type State = {
  comment: boolean;
  /** What stood before, to tell labels and properties from names. */
  before: string;
};

function token(stream: StringStream, state: State): string | null {
  if (state.comment || stream.match('/*')) {
    state.comment = !stream.match(/^.*?\*\//);
    if (state.comment) stream.skipToEnd();
    return 'comment';
  }
  if (stream.match(/^\/\/.*/)) return 'comment';
  if (stream.eatSpace()) return null;
  const before = state.before;
  if (stream.match(/^'(?:[^'\\]|\\.)*'?|^"(?:[^"\\]|\\.)*"?/)) return after(state, 'string');
  if (stream.match(/^\d[\d_]*(\.(?=\d)\d+)?([eE][+-]?\d+)?/)) return after(state, 'number');
  const name = stream.match(/^(?:[A-Za-z_]\w*|`[^`]*`?)/) as RegExpMatchArray | null;
  if (name) {
    state.before = '';
    if (before === ':' || before === '|' || before === '&' || before === '!') return 'typeName';
    if (before === '.') return 'propertyName';
    const lower = name[0].toLowerCase();
    if (functions.has(lower) && stream.match(/^\s*\(/, false)) return 'function';
    return words.has(lower) ? 'keyword' : 'variableName';
  }
  state.before = stream.next() ?? '';
  return /[-<>=+*/%^|&!]/.test(state.before) ? 'operator' : null;
}

function after(state: State, style: string): string {
  state.before = '';
  return style;
}

const cypher = StreamLanguage.define<State>({
  name: 'cypher',
  startState: () => ({ comment: false, before: '' }),
  token,
  languageData: {
    commentTokens: { line: '//', block: { open: '/*', close: '*/' } },
    closeBrackets: { brackets: ['(', '[', '{', "'", '"', '`'] },
  },
  tokenTable: {
    typeName: tags.typeName,
    propertyName: tags.propertyName,
    variableName: tags.variableName,
    function: tags.function(tags.variableName),
  },
});

/** The colours are the page's own, so that every theme has its pairs. */
const colours = HighlightStyle.define([
  { tag: tags.keyword, color: 'var(--code-keyword)', fontWeight: '600' },
  { tag: tags.function(tags.variableName), color: 'var(--code-function)' },
  { tag: tags.typeName, color: 'var(--code-type)' },
  { tag: tags.propertyName, color: 'var(--code-property)' },
  { tag: tags.string, color: 'var(--code-text)' },
  { tag: tags.number, color: 'var(--code-number)' },
  { tag: tags.comment, color: 'var(--quiet)', fontStyle: 'italic' },
  { tag: tags.operator, color: 'var(--quiet)' },
]);

export const cypherLanguage = [cypher, syntaxHighlighting(colours)];
