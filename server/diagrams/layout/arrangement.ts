import type { Box, Point, Size } from '../diagram.ts';

/** What a layout answers: where each node's outer box stands, each line's course from its first end, and its words with their place. */
export type Course = {
  points: Point[];
  /** The part of it that is its own: another line draws what they share. `ends` says whether its first and last end are in it. */
  drawn: Point[];
  ends: { first: boolean; last: boolean };
  words: Box | null;
  said: string[];
};

/** A line that shares nothing. */
export const ownCourse = (points: Point[]): Pick<Course, 'points' | 'drawn' | 'ends'> => ({
  points,
  drawn: points,
  ends: { first: true, last: true },
});
export type Arrangement = { places: Map<string, Box>; courses: Map<string, Course>; size: Size };
