/**
 * An order in which sets that have much in common stand together: agglomerative clustering with average linkage on
 * Jaccard distances (1 − what both hold / what either holds), the leaves of each pair of clusters turned so that the most
 * alike meet. Clusters that have nothing in common stay apart, those that hold most first.
 * @returns the indexes of the sets in that order
 */
export function seriate(sets: readonly ReadonlySet<string>[]): number[] {
  const between = sets.map((one) => sets.map((other) => jaccardDistance(one, other)));
  const at = (a: number, b: number): number => between[a]?.[b] ?? 1;
  let clusters: Cluster[] = sets.map((_, index) => ({ leaves: [index], far: new Map() }));
  for (const cluster of clusters)
    for (const other of clusters) cluster.far.set(other, at(cluster.leaves[0] as number, other.leaves[0] as number));
  for (;;) {
    const pair = nearest(clusters);
    if (!pair) break;
    const [one, other] = pair;
    const joined: Cluster = { leaves: joinedLeaves(one.leaves, other.leaves, at), far: new Map() };
    clusters = clusters.filter((cluster) => cluster !== one && cluster !== other);
    for (const cluster of clusters) {
      const [weightOne, weightOther] = [one.leaves.length, other.leaves.length];
      const far = ((one.far.get(cluster) ?? 1) * weightOne + (other.far.get(cluster) ?? 1) * weightOther) / (weightOne + weightOther);
      joined.far.set(cluster, far);
      cluster.far.set(joined, far);
    }
    clusters.push(joined);
  }
  const size = (index: number | undefined): number => sets[index ?? -1]?.size ?? 0;
  const held = ({ leaves }: Cluster): number => leaves.reduce((sum, leaf) => sum + size(leaf), 0);
  return clusters
    .toSorted((a, b) => held(b) - held(a))
    .flatMap(({ leaves }) => (size(leaves.at(-1)) > size(leaves[0]) ? leaves.toReversed() : leaves));
}

type Cluster = { leaves: number[]; far: Map<Cluster, number> };

/** 0 where two sets hold the same, 1 where they have nothing in common. */
export function jaccardDistance(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const both = one.intersection(other).size;
  const either = one.size + other.size - both;
  return either === 0 ? 0 : 1 - both / either;
}

/** The two clusters that have most in common, if any two have anything. */
function nearest(clusters: readonly Cluster[]): [Cluster, Cluster] | undefined {
  let found: [Cluster, Cluster] | undefined;
  let least = 1;
  clusters.forEach((one, index) => {
    for (const other of clusters.slice(index + 1)) {
      const far = one.far.get(other) ?? 1;
      if (far < least) [least, found] = [far, [one, other]];
    }
  });
  return found;
}

/** Either way round, both ways round: whichever lets the most alike stand next to each other. */
function joinedLeaves(one: number[], other: number[], at: (a: number, b: number) => number): number[] {
  const ways: [number[], number[]][] = [
    [one, other],
    [one, other.toReversed()],
    [one.toReversed(), other],
    [one.toReversed(), other.toReversed()],
  ];
  const gap = ([first, second]: [number[], number[]]): number => at(first.at(-1) as number, second[0] as number);
  const best = ways.reduce((least, way) => (gap(way) < gap(least) ? way : least));
  return best.flat();
}
