/** What is shown of an answer as markup that works without the page: nothing to press, and links that lead back to it. */
export function snapshotOf(answer: Element): string {
  const copy = answer.cloneNode(true) as Element;
  for (const found of copy.querySelectorAll(
    'input, select, label, .more-rows button, .copy-button, .sort-mark',
  )) {
    found.remove();
  }
  for (const details of copy.querySelectorAll('details')) {
    const [summary, ...content] = details.children;
    // What was not opened has not been read; the evidence stands below.
    if (content.length === 0 && summary !== undefined) details.replaceWith(plain('div', summary));
    else details.open = true;
  }
  for (const button of copy.querySelectorAll('button')) button.replaceWith(plain('span', button));
  for (const link of copy.querySelectorAll('a')) {
    // Read as a property it is absolute.
    link.setAttribute('href', link.href);
    link.setAttribute('rel', 'noopener noreferrer');
  }
  return copy.innerHTML;
}

/** The style sheets of the page, in one. */
export function pageStyles(): string {
  return [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText))
    .join('\n');
}

function plain(name: 'div' | 'span', from: Element): Element {
  const element = document.createElement(name);
  element.append(...from.childNodes);
  return element;
}
