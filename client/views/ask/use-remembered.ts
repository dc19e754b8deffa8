import { useEffect } from 'react';
import type { Answer } from '../../../contract/answer.ts';
import { useAddress } from '../../address/address.ts';
import { usePlaceAndDate } from '../../address/place-and-date.ts';
import { questionAddress, readSlots } from '../../address/question-address.ts';
import { rememberQuestion } from '../../ask-bar/recent-questions.ts';
import { useAreaNames } from '../../evidence/names.ts';
import { dateInWords, withDatesInWords } from '../../words/dates.ts';

/** Keeps an answered question among those asked lately. */
export function useRemembered(answer: Answer | undefined): void {
  const { query } = useAddress();
  const place = usePlaceAndDate();
  const areaName = useAreaNames();
  const address = answer && questionAddress({ question: answer.question.id, slots: readSlots(query), place });
  const where = [...(place.area ? [areaName(place.area)] : []), ...(place.asAt ? [`as at ${dateInWords(place.asAt)}`] : [])].join(' · ');
  const words = answer && withDatesInWords(answer.question.asked);
  useEffect(() => {
    if (address && words) rememberQuestion({ words, where, address });
  }, [address, words, where]);
}
