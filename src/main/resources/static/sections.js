// The sections of a career's page. Without this script they are opened with a tap, by a link or by the style sheet.
(() => {
  'use strict';

  const parts = document.querySelectorAll('details.part');
  const wide = matchMedia('(min-width: 48rem)');
  const strip = document.querySelector('.follows');

  /** On a wide screen the style sheet shows all; this tells screen readers so, and lets the reader close them. */
  const openAll = () => {
    if (wide.matches) {
      parts.forEach((part) => { part.open = true; });
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

  /** Marks the section that is being read in the list of sections, and keeps it in sight there. */
  const mark = (link) => {
    strip.querySelectorAll('[aria-current]').forEach((other) => other.removeAttribute('aria-current'));
    link.setAttribute('aria-current', 'location');
    strip.scrollTo({
      left: link.offsetLeft - strip.offsetLeft - (strip.clientWidth - link.offsetWidth) / 2,
      top: link.offsetTop - strip.offsetTop - (strip.clientHeight - link.offsetHeight) / 2,
    });
  };

  const reading = new IntersectionObserver((entries) => entries
    .filter((entry) => entry.isIntersecting)
    .forEach((entry) => mark(strip.querySelector('[href="#' + entry.target.querySelector('.part-body').id + '"]'))),
  { rootMargin: '-15% 0px -80% 0px' });

  openAll();
  wide.addEventListener('change', openAll);
  addEventListener('hashchange', reveal);
  reveal();
  document.documentElement.classList.add('scripted');
  document.querySelectorAll('.band:has(> .part)').forEach((section) => reading.observe(section));
})();
