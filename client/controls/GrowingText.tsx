import { Textarea } from '@mantine/core';

type Props = {
  label: string;
  description?: string;
  className?: string | undefined;
  /** In lines, empty and at most. */
  lines: readonly [number, number];
  /** In characters. */
  most: number;
  value: string;
  onChange: (text: string) => void;
};

/** A text of several lines, whose field grows with it. */
export function GrowingText({ lines: [minRows, maxRows], most, onChange, ...field }: Props) {
  return (
    <Textarea
      {...field}
      autosize
      minRows={minRows}
      maxRows={maxRows}
      maxLength={most}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
