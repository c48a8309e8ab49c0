/**
 * Tells what the tabs of GraphiQL are: a list of buttons, the current one marked. GraphiQL calls each list item a tab,
 * which may hold no buttons (WAI-ARIA 1.2, `tab`: children are presentational), yet they hold the only controls: those
 * that choose the tab and close it.
 */
export function nameTabs(page: HTMLElement): void {
  const name = (): void => {
    for (const list of page.querySelectorAll('ul[role="tablist"]')) list.setAttribute('role', 'list');
    for (const item of page.querySelectorAll('.graphiql-tab')) {
      if (item.getAttribute('role') !== 'listitem') item.setAttribute('role', 'listitem');
      item.removeAttribute('aria-selected');
      const current = String(item.classList.contains('graphiql-tab-active'));
      const button = item.querySelector('.graphiql-tab-button');
      if (button?.getAttribute('aria-current') !== current) button?.setAttribute('aria-current', current);
    }
  };
  name();
  new MutationObserver(name).observe(page, {
    subtree: true,
    childList: true,
    attributeFilter: ['role', 'aria-selected', 'class'],
  });
}
