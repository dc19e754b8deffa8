import { z } from 'zod';
import { type KindLabel, kinds, statedKindLabels } from './kinds.ts';
import { type RelationshipTypeName, relationshipTypeNames, relationshipTypes } from './relationship-types.ts';
import { flag, isoDate, modality, month, precision, status, text } from './values.ts';

/**
 * A dataset file: what one document says, as an officer writes it in YAML. Every scalar arrives as text (the YAML
 * is read with the failsafe schema, so that clause `4.10` stays `4.10`); numbers and flags are read from that text.
 */

const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens, such as lscb-chair');
const clauseNumber = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9.-]*$/, 'must be a clause number such as 4.6 or A.HWB');
const clauseNumbers = z.array(clauseNumber).min(1, 'must name at least one clause');

const validity = {
  status: status.optional(),
  validFrom: isoDate.optional(),
  validFromPrecision: precision.optional(),
  validTo: isoDate.optional(),
  validToPrecision: precision.optional(),
};

const period = (value: { validFrom?: string | undefined; validTo?: string | undefined }, context: z.RefinementCtx) => {
  if (value.validFrom && value.validTo && value.validFrom >= value.validTo) {
    context.addIssue({ code: 'custom', path: ['validTo'], message: `must be later than validFrom (${value.validFrom})` });
  }
};

const commonOfEntity = {
  name: text,
  aliases: z.array(text).default([]),
  area: slug.optional(),
  archetype: slug.optional(),
  summary: text,
  clauses: clauseNumbers,
  ...validity,
};

/** What one entry under `entities: { <Kind>: … }` may say. */
function statedEntity(kind: KindLabel) {
  const shape: z.ZodRawShape = kinds[kind].properties;
  return z.strictObject({ ...commonOfEntity, ...shape }).superRefine(period);
}

const endsOrEnd = z.union([text, z.array(text).min(1)], 'must be an id, or a list of ids');

const commonOfRelationship = {
  from: endsOrEnd,
  to: endsOrEnd,
  clauses: clauseNumbers,
  summary: text.optional(),
  /** Tells apart two facts of one type between the same ends. */
  key: slug.optional(),
  ...validity,
  modality: modality.optional(),
  frequency: text.optional(),
  windowStart: month.optional(),
  windowEnd: month.optional(),
  subject: text.optional(),
  basis: z.enum(['statute', 'regulations', 'statutory guidance', 'constitution', 'protocol', 'report']).optional(),
};

/** What one item under `relationships: { <TYPE>: … }` may say. */
function statedRelationship(type: RelationshipTypeName) {
  const shape: z.ZodRawShape = relationshipTypes[type].properties;
  return z.strictObject({ ...commonOfRelationship, ...shape }).superRefine((value, context) => {
    period(value, context);
    if ((value.windowStart === undefined) !== (value.windowEnd === undefined)) {
      context.addIssue({ code: 'custom', path: [], message: 'must give windowStart and windowEnd together (one month is both)' });
    }
  });
}

const crossReference = z.strictObject({
  /** The number as printed. */
  stated: text,
  /** The clause that this number leads to, where it is not simply `stated`. */
  clause: clauseNumber.optional(),
  resolves: flag.optional(),
  /** The clause meant, where the printed number is plainly the wrong place. */
  intended: clauseNumber.optional(),
  summary: text.optional(),
});

const statedClause = z.strictObject({
  number: clauseNumber,
  heading: text.optional(),
  summary: text,
  /** Its parent's number; by default the longest number that it begins with. */
  partOf: clauseNumber.optional(),
  /** Why no fact rests on it, where that is right: a heading, a statement of principle. */
  supportsNothing: text.optional(),
  refersTo: z.array(crossReference).default([]),
});

const statedDocument = z.strictObject({
  id: slug,
  title: text,
  /** As a citation shows it before the clause's number: `Suffolk`. */
  shortName: text,
  publisher: text,
  summary: text,
  date: isoDate.optional(),
  datePrecision: precision.optional(),
  validFrom: isoDate.optional(),
  validTo: isoDate.optional(),
  status: status.optional(),
  fileName: text,
  reviewFrequency: z.enum(['annual', 'twice yearly', 'every two years', 'every three years']).optional(),
});

const statedArea = z.strictObject({ name: text, aliases: z.array(text).default([]), summary: text });

type StatedKind = (typeof statedKindLabels)[number];
type EntityGroups = Record<StatedKind, z.ZodOptional<z.ZodRecord<typeof slug, ReturnType<typeof statedEntity>>>>;
type RelationshipGroups = Record<RelationshipTypeName, z.ZodOptional<z.ZodArray<ReturnType<typeof statedRelationship>>>>;

const entityGroups = Object.fromEntries(
  statedKindLabels.map((kind) => [kind, z.record(slug, statedEntity(kind)).optional()]),
) as EntityGroups;
const relationshipGroups = Object.fromEntries(
  relationshipTypeNames.map((type) => [type, z.array(statedRelationship(type)).optional()]),
) as RelationshipGroups;

export const datasetFile = z.strictObject({
  document: statedDocument,
  area: slug,
  areas: z.record(slug, statedArea),
  clauses: z.array(statedClause).min(1),
  entities: z.strictObject(entityGroups).default({}),
  relationships: z.strictObject(relationshipGroups).default({}),
});

export type DatasetFile = z.infer<typeof datasetFile>;
export type StatedClause = z.infer<typeof statedClause>;
export type StatedRelationship = z.infer<ReturnType<typeof statedRelationship>>;
