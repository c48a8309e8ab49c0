import { readQuestions, type Question } from './questions.ts';

const files = import.meta.glob<string>('../../../gallery/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The questions of the project's gallery, those of the case first. */
export const gallery: readonly Question[] = readQuestions(files);
