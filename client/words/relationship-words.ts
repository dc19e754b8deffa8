export * from '../../contract/relationship-words.ts';
