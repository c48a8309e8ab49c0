import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '../../../src/model/fold-text.ts';

describe('foldText', () => {
  it.each([
    ['Hébergement', 'hebergement'],
    ["l'ANSSI", 'l anssi'],
    ['L’Usine Digitale', 'l usine digitale'],
    ['d’hébergement', 'd hebergement'],
    ['Œuvre de l’Æther', 'oeuvre de l aether'],
    ['S.A.S. Acme', 'sas acme'],
    ['U.S.A', 'usa'],
    ['the C.N.I.L.', 'the cnil'],
    ['3DS-Outscale 4.5', '3ds outscale 4 5'],
    ['  Ĳssel\tStraße ', 'ijssel strasse'],
    ['…', ''],
  ])('folds %j to %j', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it('changes nothing when it folds twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
  });
});
