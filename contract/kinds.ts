import { z } from 'zod';
import { colours, type ThemedColours } from './families.ts';
import { flag, isoDate, modality, positiveNumber, precision, text } from './values.ts';

/**
 * The kinds of node, as data. One entry here gives a kind its place in import, legend, filters, exports and docs.
 * `properties` are those beyond what every entity has (see `graph.ts`).
 */
type Kind = {
  /** Neo4j label. */
  label: string;
  /** In ids: `suffolk/board/lscb`. */
  slug: string;
  caption: string;
  plural: string;
  family: 'bodies' | 'people' | 'law' | 'duties' | 'publications' | 'routes' | 'time' | 'doubt' | 'sources' | 'places';
  shape: 'rounded' | 'cut' | 'stadium' | 'circle' | 'hexagon' | 'edged' | 'page' | 'chevron' | 'diamond' | 'triangle' | 'note' | 'pin';
  /** Name of a Tabler icon. */
  icon: string;
  colours: ThemedColours;
  about: string;
  properties: z.ZodRawShape;
};

export const kinds = {
  Area: {
    label: 'Area',
    slug: 'area',
    caption: 'Area',
    plural: 'Areas',
    family: 'places',
    shape: 'pin',
    icon: 'map-pin',
    colours: colours.slate,
    about: 'The place whose arrangements these are.',
    properties: {},
  },
  Board: {
    label: 'Board',
    slug: 'board',
    caption: 'Board',
    plural: 'Boards',
    family: 'bodies',
    shape: 'rounded',
    icon: 'users-group',
    colours: colours.blue,
    about: 'A standing collective body: a board, partnership, committee, executive, sub-group, panel, forum or network.',
    properties: {
      type: z.enum(['board', 'partnership', 'committee', 'executive', 'sub-group', 'panel', 'forum', 'cabinet', 'network']),
      statutory: flag.optional(),
      meets: text.optional(),
    },
  },
  Organisation: {
    label: 'Organisation',
    slug: 'organisation',
    caption: 'Organisation',
    plural: 'Organisations',
    family: 'bodies',
    shape: 'cut',
    icon: 'building',
    colours: colours.slate,
    about: 'A council, police force, health body, department or prison; or a class of them that a document names as one.',
    properties: { type: text.optional() },
  },
  Role: {
    label: 'Role',
    slug: 'role',
    caption: 'Role',
    plural: 'Roles',
    family: 'people',
    shape: 'stadium',
    icon: 'user-star',
    colours: colours.teal,
    about: 'A post or office that a person holds: Chief Executive, Lead Member, the chair of a board.',
    properties: { daysPerYear: positiveNumber.optional(), vacant: flag.optional() },
  },
  Person: {
    label: 'Person',
    slug: 'person',
    caption: 'Person',
    plural: 'People',
    family: 'people',
    shape: 'circle',
    icon: 'user',
    colours: colours.tealOnPaper,
    about: 'A named holder of a role, as a published document names them.',
    properties: {},
  },
  Statute: {
    label: 'Statute',
    slug: 'statute',
    caption: 'Statute',
    plural: 'Statutes',
    family: 'law',
    shape: 'hexagon',
    icon: 'scale',
    colours: colours.purple,
    about: 'An Act, a set of regulations, or statutory guidance.',
    properties: { type: z.enum(['act', 'regulations', 'statutory guidance', 'convention']), year: positiveNumber.optional() },
  },
  Provision: {
    label: 'Provision',
    slug: 'provision',
    caption: 'Provision',
    plural: 'Provisions',
    family: 'law',
    shape: 'hexagon',
    icon: 'section-sign',
    colours: colours.purple,
    about: 'A section, part or regulation of a statute.',
    properties: { section: text },
  },
  Duty: {
    label: 'Duty',
    slug: 'duty',
    caption: 'Duty',
    plural: 'Duties',
    family: 'duties',
    shape: 'edged',
    icon: 'checklist',
    colours: colours.amber,
    about: 'One thing that a body or role must, should, may or will do.',
    properties: { modality },
  },
  Publication: {
    label: 'Publication',
    slug: 'publication',
    caption: 'Publication',
    plural: 'Publications',
    family: 'publications',
    shape: 'page',
    icon: 'report',
    colours: colours.green,
    about: 'A plan, strategy, assessment, report or minutes that bodies produce, receive or feed.',
    properties: { type: text.optional(), frequency: text.optional() },
  },
  Procedure: {
    label: 'Procedure',
    slug: 'procedure',
    caption: 'Procedure',
    plural: 'Procedures',
    family: 'routes',
    shape: 'chevron',
    icon: 'route',
    colours: colours.vermilion,
    about: 'A named route with ordered steps: escalation, resolution or mutual challenge.',
    properties: {},
  },
  Step: {
    label: 'Step',
    slug: 'step',
    caption: 'Step',
    plural: 'Steps',
    family: 'routes',
    shape: 'chevron',
    icon: 'arrow-big-right',
    colours: colours.vermilion,
    about: 'One step of a procedure, with its place in the order and when it may be taken.',
    properties: { order: positiveNumber, trigger: text.optional() },
  },
  Event: {
    label: 'Event',
    slug: 'event',
    caption: 'Event',
    plural: 'Events',
    family: 'time',
    shape: 'diamond',
    icon: 'calendar-event',
    colours: colours.plum,
    about: 'Something dated: an approval, a deadline, a meeting, a signature.',
    properties: { date: isoDate.optional(), datePrecision: precision.optional(), type: text.optional() },
  },
  Risk: {
    label: 'Risk',
    slug: 'risk',
    caption: 'Risk',
    plural: 'Risks',
    family: 'doubt',
    shape: 'triangle',
    icon: 'alert-triangle',
    colours: colours.red,
    about: 'A risk that a document records.',
    properties: { rating: text.optional(), mitigation: text.optional() },
  },
  Document: {
    label: 'Document',
    slug: 'document',
    caption: 'Document',
    plural: 'Documents',
    family: 'sources',
    shape: 'note',
    icon: 'file-text',
    colours: colours.grey,
    about: 'A source.',
    properties: {
      title: text,
      /** As a citation shows it before the clause's number: `Suffolk`. */
      shortName: text,
      publisher: text,
      date: isoDate.optional(),
      datePrecision: precision.optional(),
      fileName: text,
      /** How often it says that it is to be reviewed. */
      reviewFrequency: text.optional(),
    },
  },
  Clause: {
    label: 'Clause',
    slug: 'clause',
    caption: 'Clause',
    plural: 'Clauses',
    family: 'sources',
    shape: 'note',
    icon: 'blockquote',
    colours: colours.grey,
    about: 'A numbered part of a document.',
    properties: { number: text, heading: text.optional(), position: positiveNumber, supportsNothing: text.optional() },
  },
} as const satisfies Record<string, Kind>;

export type KindLabel = keyof typeof kinds;
export const kindLabels = Object.keys(kinds) as [KindLabel, ...KindLabel[]];
export const kindLabel = z.enum(kindLabels);

/** Kinds that a dataset file lists under `entities`; areas, the document and its clauses have places of their own there. */
export const statedKindLabels = kindLabels.filter(
  (label): label is Exclude<KindLabel, 'Area' | 'Document' | 'Clause'> => !['Area', 'Document', 'Clause'].includes(label),
);
