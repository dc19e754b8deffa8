let asked = false;

/** A name that is chosen begins its field anew, which drops the keyboard's focus: the ladder that then arrives takes it up. */
export const focusOnArrival = {
  ask(): void {
    asked = true;
  },
  /** Whether it was asked for, and nobody has moved on meanwhile. */
  take(): boolean {
    const wanted = asked && (document.activeElement === null || document.activeElement === document.body);
    asked = false;
    return wanted;
  },
};
