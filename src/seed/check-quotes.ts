import { placeOf } from './check-records.ts';
import type { CuratedClaim, CuratedFolder } from './curated.ts';
import type { FaultLog } from './fault.ts';

const MAX_QUOTE_LENGTH = 200;
/** The part of a text that may be quoted, in tenths. */
const MAX_TENTHS = 1;

/**
 * Checks that quotes stay within the right to quote. `texts` holds the text of sources by id, where it is at hand:
 * then quotes must also stand in it letter for letter.
 */
export function checkQuotes(
  folders: readonly CuratedFolder[],
  texts: ReadonlyMap<string, string>,
  faults: FaultLog,
): void {
  const quoted = new Map<string, { total: number; last: CuratedClaim }>();
  const words = new Map([...texts].map(([source, text]) => [source, squeeze(text)]));
  for (const claim of folders.flatMap(({ claims }) => claims)) {
    const { quote, source } = claim;
    if (quote === null) continue;
    const place = placeOf(claim, 'quote');
    const length = Array.from(quote).length;
    if (length > MAX_QUOTE_LENGTH)
      faults.fault(place, `The quote has ${length} characters; at most ${MAX_QUOTE_LENGTH} are allowed.`);
    const text = words.get(source);
    if (text !== undefined && !standsIn(quote, text))
      faults.fault(place, `The quote does not stand in "${source}" letter for letter.`);
    quoted.set(source, { total: (quoted.get(source)?.total ?? 0) + length, last: claim });
  }
  for (const [source, { total, last }] of quoted) {
    const whole = Array.from(texts.get(source) ?? '').length;
    if (whole === 0 || total * 10 <= whole * MAX_TENTHS) continue;
    faults.fault(
      placeOf(last, 'quote'),
      `The quotes of "${source}" have ${total} characters together, more than a tenth of its ${whole}.`,
      'Shorten some of them.',
    );
  }
}

/** What is left out of a quote is marked with […]; the pieces must follow each other. */
function standsIn(quote: string, text: string): boolean {
  let from = 0;
  for (const piece of squeeze(quote).split(/\[…\]|\[\.\.\.\]/)) {
    const at = text.indexOf(piece.trim(), from);
    if (at < 0) return false;
    from = at + piece.trim().length;
  }
  return true;
}

function squeeze(text: string): string {
  return text.normalize('NFC').replace(/[’‘]/g, "'").replace(/\s+/gu, ' ').trim();
}
