import { stemOf } from './stem.ts';

/**
 * Words that mean much the same when people ask about governance, a concept to a line. Words of one concept count as one
 * word; what tells questions apart (holding to account and answering, say) stands on lines of its own.
 */
const CONCEPTS = [
  'appoint appointment choose chose chosen select selection pick recruit hire nominate elect designate install job',
  'remove removal sack dismiss dismissal fire oust depose terminate unseat suspend replaceable kick',
  'hold held holding',
  'account accountable accountability',
  'answer answerable answers',
  'responsible',
  'boss superior manager oversee oversight overseer supervise supervisor manage',
  'escalate escalation raise refer elevate referral bring take complain appeal',
  'dispute disagree disagreement conflict quarrel row argue argument deadlock impasse clash complaint concern issue matter problem grievance',
  'resolve resolution settle settlement sort solve mediate mediation arbitrate unresolved unsettled fix reconcile iron',
  'procedure process steps step stage ladder mechanism',
  'member membership sit sat seat serve attend attendee attendance belong represent participate participant composition compose comprise consist constituent join sitting serving',
  'board committee partnership panel body forum group meeting',
  'several multiple many two various numerous double dual plural both couple',
  'share common overlap same joint shared identical duplicate',
  'duty responsibility obligation function power remit task mandate obliged supposed expected charge purpose',
  'require requirement necessary need',
  'receive given get got recipient sent send see seen consider circulate distribute audience addressee',
  'present presented submit submitted',
  'produce write wrote written author prepare draft compile publish own maker',
  'inform feed fed underpin influence',
  'base basis based rest',
  'report reporting',
  'due deadline timetable schedule calendar cycle frequency often regularly falls',
  'consult consultation consultee view opinion seek sought ask involve input',
  'timeline chronology history event milestone happen happened dates date sequence occurred place occur',
  'agree agreed approve approval sign signature signed ratify adopted',
  'compare comparison comparing differ difference different versus contrast similar similarity alike distinguish distinction unlike',
  'change alter alteration new amend amendment evolve become modified recent recently update revised',
  'replace supersede succeed successor succession predecessor abolish abolition former formerly defunct instead disband dissolve forerunner wound',
  'support back cite cited ground',
  'evidence proof prove source citation basis substantiate reference justify verify',
  'say stated state says written mention document protocol text wording',
  'clause paragraph article subsection',
  'connect connection link path route tie relate relation relationship related join chain way associated',
  'depend rely reliant reliance hang dependency dependent dependence hinge',
  'vacant vacancy empty unfilled leave left quit resign absent gone lost lose losing without vacate departure missing retire fail impact effect consequence affect happen',
  'end stop finish',
  'about tell everything know known information detail fact describe description explain overview profile background summary find show',
  'establish create set setup constituted found founded',
  'arise follow flow stem come derive rise',
  'law legal statute statutory act legislation legislative',
  'chair chairman chairperson chairwoman',
  'scrutinise scrutiny check monitor challenge',
  'role post officer people person individual organisation agency',
];

const conceptOfStem = new Map(
  CONCEPTS.flatMap((line) => line.split(' ').map((word, index, words) => [stemOf(word), `~${words[index && 0]}`])),
);

/** The concept of a word, or its stem where it belongs to none. */
export const conceptOf = (word: string): string => {
  const stem = stemOf(word);
  return conceptOfStem.get(stem) ?? stem;
};

/** Every word of the concepts, as known spellings. */
export const conceptWords = CONCEPTS.flatMap((line) => line.split(' '));
