// The sections of a career's page. Without this script they are opened with a tap, by a link or by the style sheet.
(() => {
  'use strict';

  const wide = matchMedia('(min-width: 48rem)');
  const seen = new Set();

  /**
   * On a wide screen the style sheet shows all; this tells screen readers so, and lets the reader close them. What comes
   * later, such as another state's law, is opened too; what the reader closed stays closed.
   */
  const openAll = () => {
    if (wide.matches) {
      document.querySelectorAll('details.part').forEach((part) => {
        const name = part.querySelector('summary').textContent;
        part.open ||= !seen.has(name);
        seen.add(name);
      });
    }
  };

  /** Opens what a link leads into, for browsers that do not. */
  const reveal = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const closed = target && target.closest('details:not([open])');
    if (closed) {
      closed.open = true;
      reveal();
    } else if (target) {
      target.scrollIntoView();
    }
  };

  openAll();
  wide.addEventListener('change', openAll);
  new MutationObserver(openAll).observe(document.querySelector('main'), { childList: true });
  addEventListener('hashchange', reveal);
  reveal();
  document.documentElement.classList.add('scripted');
})();
