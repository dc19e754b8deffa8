import classes from './MoreButton.module.css';

/** Shows the rest of a list, in words that say how much that is: "and 17 more", "6 of 14; show the rest". */
export function MoreButton({ words, onClick }: { words: string; onClick: () => void }) {
  return (
    <button type="button" className={classes.more} onClick={onClick}>
      {words}
    </button>
  );
}
