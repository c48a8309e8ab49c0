import type { AskName } from '../../explorer/src/ask/ask-names.ts';
import { cell, detail } from './questions/question-7.ts';
import type { ExplorerState } from './use-explorer.ts';

const AZURE = '#/ask/neighbourhood?asOf=2023-12-21&ask=depth~2,ids~microsoft-azure,maxNodes~15';
const THREE = '#/ask/compare?ask=ids~ovhcloud%2Cnumspot%2Ccloud-temple';

/** As it opens, with an answer, and more. */
type AskStates = readonly [ExplorerState, ExplorerState, ...ExplorerState[]];

/** States of the page of each analysis. One that is new does not compile before its states stand here. */
export const askStates: Readonly<Record<AskName, AskStates>> = {
  paths: [
    ['nothing is filled in', '#/ask/paths', (page) => page.getByText('Choose where to start').waitFor()],
    [
      'an answer with its filters',
      '#/ask/paths?ask=from~ovhcloud,to~cnil,first~3,predicates~participatesIn%2Cabout%2Cexamined%2ChostedOn%2CdecidedBy',
      async (page) => {
        await page.locator('.is-claim').first().waitFor();
        await page.locator('.route .fact-details > summary').first().click();
        await page.locator('.claim-card').first().waitFor();
      },
    ],
    [
      'a list of choices',
      '#/ask/paths?ask=predicates~about',
      async (page) => {
        await page.getByRole('combobox', { name: 'Only through these types' }).click();
        await page.getByRole('option', { name: 'service' }).waitFor();
      },
    ],
    [
      'no path',
      '#/ask/paths?ask=from~ovhcloud,to~cnil,maxDepth~1',
      (page) => page.getByText('No path among facts.').waitFor(),
    ],
    [
      'an id that is not known',
      '#/ask/paths?ask=from~nothing,to~cnil',
      (page) => page.getByText('Nothing with the id “nothing”').waitFor(),
    ],
  ],
  neighbourhood: [
    [
      'nothing is filled in',
      '#/ask/neighbourhood',
      (page) => page.getByText('Choose one or several entities.').waitFor(),
    ],
    [
      'an answer with its filters',
      `${AZURE},types~Service%2CDataSystem%2CDecision`,
      (page) => page.getByRole('region', { name: 'Relations between them' }).waitFor(),
    ],
    [
      'nothing around it',
      '#/ask/neighbourhood?ask=ids~microsoft-azure,types~Person',
      (page) => page.getByText('That is not a finding that there is nothing.').waitFor(),
    ],
    [
      'an id that is not known',
      '#/ask/neighbourhood?ask=ids~nothing',
      (page) => page.getByText('Nothing is known under this view by: nothing.').waitFor(),
    ],
  ],
  why: [
    ['nothing is filled in', '#/ask/why', (page) => page.getByText('Choose an entity and one').waitFor()],
    [
      'an answer',
      '#/ask/why?ask=about~emc2,id~health-data-hub%2F01net-131',
      (page) => page.getByRole('region', { name: 'The same as a table' }).waitFor(),
    ],
    [
      'a counter-claim',
      '#/ask/why?ask=id~health-data-hub%2F01net-059',
      (page) => page.locator('.is-against').first().waitFor(),
    ],
    [
      'an id that is not known',
      '#/ask/why?ask=id~nothing',
      (page) => page.getByText('No claim and no fact with the id “nothing”').waitFor(),
    ],
  ],
  conflicts: [
    [
      'every conflict',
      '#/ask/conflicts',
      (page) => page.getByRole('region', { name: 'All voices' }).waitFor(),
    ],
    [
      'conflicts in columns of speakers',
      '#/ask/conflicts?ask=ids~emc2,columns~speaker',
      (page) => page.getByRole('region', { name: 'All voices' }).waitFor(),
    ],
    [
      'no conflict',
      '#/ask/conflicts?ask=predicate~budget',
      (page) => page.getByText('That does not mean that all agree.').waitFor(),
    ],
    [
      'an id that is not known',
      '#/ask/conflicts?ask=ids~nothing-of-the-kind',
      (page) =>
        page.getByText('Nothing with this id is known under this view: nothing-of-the-kind.').waitFor(),
    ],
  ],
  claimCheck: [
    [
      'nothing is filled in',
      '#/ask/claimCheck',
      (page) => page.getByText('Choose what the statement is about').waitFor(),
    ],
    [
      'an answer',
      '#/ask/claimCheck?ask=subject~emc2,predicate~sameAs,object~healthdata-eu-pilot',
      (page) => page.getByRole('region', { name: 'Claims by sort of source' }).waitFor(),
    ],
    [
      'silence',
      '#/ask/claimCheck?ask=subject~cnil,predicate~ownedBy',
      (page) => page.getByText('It is unknown, not false.').waitFor(),
    ],
    [
      'an id that is not known',
      '#/ask/claimCheck?ask=subject~nothing,predicate~hostedOn',
      (page) => page.getByText('Nothing with the id “nothing”').waitFor(),
    ],
  ],
  promises: [
    [
      'every promise',
      '#/ask/promises',
      (page) => page.getByRole('region', { name: 'All promises' }).waitFor(),
    ],
    [
      'no promise',
      '#/ask/promises?ask=status~KEPT_LATE',
      (page) => page.getByText('That does not mean that none was made.').waitFor(),
    ],
    [
      'an id that is not known',
      '#/ask/promises?ask=by~nothing-of-the-kind',
      (page) =>
        page.getByText('Nothing with this id is known under this view: nothing-of-the-kind.').waitFor(),
    ],
  ],
  timeline: [
    [
      'nothing is filled in',
      '#/ask/timeline',
      (page) => page.getByText('Choose an entity, or several.').waitFor(),
    ],
    [
      'what happened',
      '#/ask/timeline?ask=ids~emc2%2Ccnil,from~2023-10-01,to~2024-03-31',
      (page) => page.getByRole('region', { name: 'The timeline as a table' }).waitFor(),
    ],
    [
      'nothing dated',
      '#/ask/timeline?ask=ids~emc2,to~1999-12-31',
      (page) => page.getByText('That does not mean that nothing happened.').waitFor(),
    ],
    [
      'an id that is not known',
      '#/ask/timeline?ask=ids~nothing-of-the-kind',
      (page) =>
        page.getByText('Nothing with this id is known under this view: nothing-of-the-kind.').waitFor(),
    ],
    [
      'days that are turned round',
      '#/ask/timeline?ask=ids~emc2,from~2024-01-01,to~2023-01-01',
      (page) => page.getByText('The first day lies after the last one.').waitFor(),
    ],
  ],
  exposure: [
    ['nothing is filled in', '#/ask/exposure', (page) => page.getByText('Choose a system').waitFor()],
    [
      'an answer with its evidence',
      '#/ask/exposure?asOf=2024-02-29&ask=of~emc2',
      async (page) => {
        await page.locator('.fact-details > summary').first().click();
        await page.locator('.fact-evidence').first().waitFor();
      },
    ],
    [
      'nothing found',
      '#/ask/exposure?knownBy=2023-12-31&ask=of~hdh-platform',
      (page) => page.getByText('No potential reach').waitFor(),
    ],
    [
      'an id that is not known',
      '#/ask/exposure?ask=of~nothing',
      (page) => page.getByText('There is nothing with this id').waitFor(),
    ],
  ],
  certificationMatrix: [
    [
      'everything, in which a cell is open',
      '#/ask/certificationMatrix',
      async (page) => {
        await cell(page, 'microsoft-azure').getByRole('button').click();
        await detail(page).waitFor();
      },
    ],
    [
      'nothing',
      '#/ask/certificationMatrix?knownBy=2010-01-01',
      (page) => page.getByText('Nothing is known of certifications of these').waitFor(),
    ],
    [
      'unknown ids',
      '#/ask/certificationMatrix?ask=services~nothing%2Cmicrosoft-azure',
      (page) => page.getByText('Nothing with this id is known under this view: nothing.').waitFor(),
    ],
  ],
  compare: [
    ['nothing is filled in', '#/ask/compare', (page) => page.getByText('Choose the entities').waitFor()],
    [
      'an answer in which a cell is open',
      THREE,
      async (page) => {
        await page.locator('tr[data-row="participatesIn FORWARD"] > td').first().getByRole('button').click();
        await page.locator('.matrix-detail').waitFor();
      },
    ],
    [
      'disputed answers',
      '#/ask/compare?ask=ids~emc2%2Chdh-platform',
      (page) => page.locator('.matrix .answer-disputed').first().waitFor(),
    ],
    [
      'what was not known by then',
      THREE.replace('?', '?knownBy=2000-01-01&'),
      (page) =>
        page
          .getByText('Nothing with this id is known under this view: ovhcloud, numspot, cloud-temple.')
          .waitFor(),
    ],
    [
      'an id that is not known',
      '#/ask/compare?ask=ids~nothing%2Ccnil',
      (page) => page.getByText('Nothing with this id is known under this view: nothing.').waitFor(),
    ],
  ],
  singleSourceFacts: [
    [
      'all that rests on one',
      '#/ask/singleSourceFacts',
      (page) => page.getByRole('region', { name: 'All of it as a table' }).waitFor(),
    ],
    [
      'nothing that does',
      '#/ask/singleSourceFacts?knownBy=2015-01-01',
      (page) => page.getByText('Nothing rests on one interested speaker alone under this view.').waitFor(),
    ],
  ],
  changes: [
    [
      'there is nothing to compare it with',
      '#/ask/changes',
      (page) => page.getByText('This database has taken in one version only').waitFor(),
    ],
    [
      'a version that was never taken in',
      '#/ask/changes?ask=from~1999',
      (page) => page.getByText('This database has taken in no version “1999”.').waitFor(),
    ],
  ],
};
