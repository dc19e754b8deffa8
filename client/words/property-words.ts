import type { PropertyValue } from '../../contract/graph.ts';
import { dateInWords, windowInWords } from './dates.ts';

const captions: Record<string, string> = {
  type: 'Type',
  statutory: 'Statutory',
  meets: 'Meets',
  daysPerYear: 'Days a year',
  vacant: 'Vacant',
  year: 'Year',
  section: 'Section',
  modality: 'How binding',
  frequency: 'How often',
  order: 'Step',
  trigger: 'When it may be taken',
  date: 'Date',
  rating: 'Rating',
  mitigation: 'Mitigation',
  publisher: 'Publisher',
  fileName: 'File',
  capacity: 'Capacity',
  rotating: 'The chair rotates',
  subject: 'About',
  basis: 'Rests on',
  withAgreementOf: 'With the agreement of',
  mayRemove: 'May also remove',
  stated: 'As printed',
};
/** Shown in other ways, or of no use to a reader. */
const silent = new Set([
  'windowEnd',
  'datePrecision',
  'validFromPrecision',
  'validToPrecision',
  'title',
  'shortName',
  'publication',
  'statedBy',
  'position',
  'number',
  'heading',
  'text',
  'key',
  'footnotes',
]);

/** A property's name as people read it. */
export const propertyCaption = (name: string): string => captions[name] ?? name;
/** Whether a property is shown in other ways, or of no use to a reader. */
export const isSilentProperty = (name: string): boolean => silent.has(name);

export type PropertyWords = { caption: string; value: string };

/** Properties as people read them: "How often: annual", "When: Sep to Dec". */
export function propertiesInWords(properties: Record<string, PropertyValue>): PropertyWords[] {
  const words: PropertyWords[] = [];
  for (const [name, value] of Object.entries(properties)) {
    if (silent.has(name)) continue;
    if (name === 'windowStart') words.push({ caption: 'When', value: windowInWords(value, properties.windowEnd) ?? String(value) });
    else words.push({ caption: captions[name] ?? name, value: valueInWords(value, properties.datePrecision) });
  }
  return words;
}

function valueInWords(value: PropertyValue, precision: unknown): string {
  if (Array.isArray(value)) return value.join(', ');
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)) return dateInWords(value, precision);
  return String(value);
}
