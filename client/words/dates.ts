export * from '../../contract/dates.ts';
