const problems: Readonly<Record<string, string>> = {
  refused: 'The identity provider did not let you in. Try again, or ask whoever looks after your account.',
  stale: 'That took too long, or the way back had been used already. Nobody is signed in; try again.',
  away: 'The identity provider does not answer at the moment. Try again in a minute; if it lasts, tell whoever runs Sightline.',
  'no-role':
    'Your account was recognised, but none of its groups has a role in Sightline. Ask whoever looks after its groups to add you to one.',
};

/** Why nobody is signed in, from the code in the address; only known ones have words. */
export const problemWords = (code: string | null): string | null =>
  code && Object.hasOwn(problems, code) ? (problems[code] ?? null) : null;
