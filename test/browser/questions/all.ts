import { question1 } from './question-1.ts';
import { question2 } from './question-2.ts';
import { question3 } from './question-3.ts';
import { question4 } from './question-4.ts';
import { question5 } from './question-5.ts';
import { question6 } from './question-6.ts';
import { question7 } from './question-7.ts';
import { question8 } from './question-8.ts';
import { question9 } from './question-9.ts';
import { question10 } from './question-10.ts';
import type { WalkedQuestion } from './question.ts';

/** The ten questions of the first case. */
export const walkedQuestions: readonly WalkedQuestion[] = [
  question1,
  question2,
  question3,
  question4,
  question5,
  question6,
  question7,
  question8,
  question9,
  question10,
];
