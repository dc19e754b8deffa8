import { toAdministrators, toStrangers } from './replies.ts';

/** A screen of the guide: its page is `<name>.md`, its picture `images/<name>.png`, unless it says where else. */
export type GuidePage = {
  name: string;
  /** What the picture shows, as an address of the app. */
  path: string;
  /** Something that is there once the screen is complete. */
  ready: string;
  /** Another place for its picture, seen from the guide, and another size of the window. */
  picture?: string;
  size?: { width: number; height: number };
  /** What the server is taken to say, by path, where the one that is there would say something else. */
  replies?: Readonly<Record<string, unknown>>;
};

/** One entry for each screen; `npm run guide` takes the pictures. A new screen is one line here and its page beside it. */
export const guidePages: readonly GuidePage[] = [
  {
    name: 'readme',
    path: '/ask/who-can-escalate-to?role=suffolk/role/chief-executive&area=suffolk',
    ready: 'h1',
    picture: '../images/answer.png',
    size: { width: 1440, height: 900 },
  },
  { name: 'ask', path: '/ask/who-can-escalate-to?role=suffolk/role/chief-executive&area=suffolk', ready: 'h1' },
  { name: 'explore', path: '/explore?area=suffolk&selected=node:suffolk/role/chief-executive', ready: 'canvas' },
  { name: 'trace', path: '/trace?subject=suffolk/role/lscb-chair&area=suffolk&selected=clause:suffolk-protocol%234.6', ready: 'main h1' },
  { name: 'calendar', path: '/calendar?area=medway&asAt=2020-01-01', ready: 'tbody' },
  { name: 'matrix', path: '/matrix?area=knowsley', ready: 'tbody' },
  { name: 'compare', path: '/compare?left=kent&right=knowsley&found=different&selected=node:kent/board/hwb', ready: 'main h1' },
  { name: 'findings', path: '/findings?rule=legal-bases-disagree', ready: 'main li' },
  { name: 'sources', path: '/sources/suffolk-protocol/10.4', ready: 'h1' },
  { name: 'saved', path: '/saved', ready: 'main ul' },
  {
    name: 'cypher',
    path: '/query?cypher=MATCH (chair:Role)-[sits:MEMBER_OF {capacity: "chair"}]->(board:Board {area: "suffolk"}) RETURN chair, sits, board',
    ready: 'canvas',
  },
  { name: 'signing-in', path: '/', ready: 'a[href^="/api/session/sign-in"]', replies: toStrangers },
  { name: 'audit', path: '/audit', ready: 'tbody', replies: toAdministrators },
  { name: 'timeline', path: '/matrix?area=medway&asAt=2019-09-02&timeline=open', ready: '[role="radio"]' },
];
