import fc from 'fast-check';

/** A right file with a piece of it cut out and something else in its place. */
export const mutatedText = (right: string): fc.Arbitrary<string> =>
  fc
    .tuple(fc.nat(right.length), fc.nat(60), fc.oneof(fc.string({ unit: 'binary' }), fc.json(), fc.constant('')))
    .map(([at, length, text]) => right.slice(0, at) + text + right.slice(at + length));

/** The same with bytes: some changed, some cut out. */
export const mutatedBytes = (right: Uint8Array): fc.Arbitrary<Uint8Array> =>
  fc
    .tuple(fc.nat(right.length), fc.nat(200), fc.uint8Array({ maxLength: 60 }))
    .map(([at, length, bytes]) => new Uint8Array(Buffer.concat([right.subarray(0, at), bytes, right.subarray(at + length)])));
