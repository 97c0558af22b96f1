// Makes the pages quicker to use. Without this script they are ordinary forms and links.
(() => {
  'use strict';

  const PAUSE = 120;

  const escaped = (text) => {
    const element = document.createElement('span');
    element.textContent = text;
    return element.innerHTML;
  };

  /** Asks once the reader pauses, and forgets answers that come too late. What stands in the box at first is not asked about. */
  const source = (filledIn) => {
    let timer;
    let latest = filledIn;
    return (query, show) => {
      if (query === latest) {
        return;
      }
      clearTimeout(timer);
      latest = query;
      timer = setTimeout(async () => {
        try {
          const answer = await fetch('/careers/suggest?q=' + encodeURIComponent(query.slice(0, 160)));
          const careers = answer.ok ? await answer.json() : [];
          if (query === latest) {
            show(careers);
          }
        } catch {
          show([]);
        }
      }, PAUSE);
    };
  };

  const suggestion = (career) => escaped(career.name) + (career.guided ? ' <small>guide</small>' : '')
    + (career.title ? ' <small>also called: ' + escaped(career.title) + '</small>' : '');

  /** Goes to the career's page and keeps the place, or hands the career to the form. */
  const choose = (form, name, goes) => (career) => {
    if (!career) {
      return;
    }
    if (goes === 'form') {
      form.elements[name].value = career.name;
      form.submit();
      return;
    }
    const place = form.elements.place && form.elements.place.value;
    location.href = '/careers/' + career.slug + (place && place !== 'US' ? '?place=' + place : '');
  };

  const enhance = (input) => {
    const { form, id, name, value, placeholder } = input;
    const label = form.querySelector('label[for="' + id + '"]');
    const box = document.createElement('div');
    box.className = 'suggest';
    input.replaceWith(box);
    accessibleAutocomplete({
      element: box,
      id,
      name,
      placeholder,
      minLength: 2,
      displayMenu: 'overlay',
      confirmOnBlur: false,
      showNoOptionsFound: false,
      source: source(value),
      templates: { inputValue: (career) => (career && career.name) || '', suggestion },
      onConfirm: choose(form, name, input.dataset.suggest),
    });
    const field = box.querySelector('input');
    // As its default value, the library would offer the text of the box as if it were a career.
    if (value) {
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
    field.setAttribute('aria-controls', id + '__listbox');
    const list = box.querySelector('[role="listbox"]');
    list.setAttribute('aria-label', label ? label.textContent.trim() : 'Careers');
    // A list that scrolls would be a stop of its own for the Tab key, and close under it.
    list.tabIndex = -1;
    // The library keeps Enter to itself while suggestions are open; in the box itself it sends what was typed.
    box.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && event.target === field) {
        event.stopPropagation();
      }
    }, true);
  };

  const suggestIn = (part) => part.querySelectorAll('input[data-suggest]').forEach(enhance);

  /** What tells a control from the others, on this page and on the one that it leads to. */
  const key = ({ form, name, type, value, labels }) => [form && (form.id || form.className), name, type,
    type === 'checkbox' && value, labels[0] && labels[0].textContent.trim().slice(0, 12)].join();

  const CONTROLS = 'main :is(select, input:not([type="hidden"]), button)';

  const find = (wanted) => [...document.querySelectorAll(CONTROLS)].find((control) => key(control) === wanted);

  /** What tells a part that opens from the others; the name of its section, if it is all of one. */
  const opened = (details) => details.parentElement.getAttribute('aria-labelledby')
    || details.matches('.filters') && 'filters' || details.querySelector('summary').textContent;

  /** Shows the bar under a list once something in it is selected, and how much is. */
  const count = (form) => {
    const bar = form.querySelector('.compare-bar');
    const status = bar.querySelector('[role="status"]');
    const boxes = [...form.querySelectorAll('[type="checkbox"][name="career"]')];
    const chosen = boxes.filter((box) => box.checked).length;
    bar.hidden = chosen === 0;
    status.textContent = status.dataset.words.replace('#', chosen);
    boxes.forEach((box) => {
      box.disabled = !box.checked && chosen >= status.dataset.most;
    });
  };

  const countAll = () => document.querySelectorAll('form:has(.compare-bar)').forEach(count);

  /** Marks where the reader is in the list of sections, and keeps the mark in sight. */
  const follow = () => {
    const list = document.querySelector('.contents.follows');
    if (!list) {
      return;
    }
    const links = new Map([...list.querySelectorAll('a')]
      .map((link) => [document.querySelector('section:has(' + link.hash + ')'), link]));
    links.delete(null);
    const watch = new IntersectionObserver((entries) => entries.filter((entry) => entry.isIntersecting)
      .forEach(({ target }) => {
        const link = links.get(target);
        links.forEach((other) => other.removeAttribute('aria-current'));
        link.setAttribute('aria-current', 'true');
        list.scrollTo(link.offsetLeft - (list.clientWidth - link.offsetWidth) / 2,
          link.offsetTop - (list.clientHeight - link.offsetHeight) / 2);
      }), { rootMargin: '-25% 0px -74% 0px' });
    links.forEach((link, section) => watch.observe(section));
  };

  let shown = location.pathname + location.search;
  let turn = 0;

  /** Puts another page in the place of this one, all but what the reader has open. */
  const replace = (page) => {
    const open = new Map([...document.querySelectorAll('main details')].map((it) => [opened(it), it.open]));
    const selected = new Set([...document.querySelectorAll('[name="career"]:checked')].map((box) => box.value));
    for (const part of ['header.site', 'main']) {
      const place = document.querySelector(part);
      place.replaceChildren(...page.querySelector(part).childNodes);
      suggestIn(place);
    }
    document.title = page.title;
    Object.assign(document.documentElement.dataset, page.documentElement.dataset);
    document.querySelectorAll('[name="career"][type="checkbox"]').forEach((box) => {
      box.checked = selected.has(box.value);
    });
    countAll();
    follow();
    document.querySelector('link[rel="canonical"]').replaceWith(page.querySelector('link[rel="canonical"]'));
    document.querySelectorAll('main details').forEach((it) => {
      it.open = open.has(opened(it)) ? open.get(opened(it)) : it.open;
    });
  };

  const announce = () => {
    const status = document.querySelector('main p[role="status"]');
    const words = document.getElementById('applied');
    words.textContent = status ? status.textContent : words.dataset.words;
  };

  /** Shows what a form asks for; the reader stays where they are, with the same control. */
  const apply = async (form, control) => {
    turn += 1;
    const mine = turn;
    const address = new URL(form.action);
    address.search = new URLSearchParams([...new FormData(form)].filter(([, value]) => value));
    try {
      const answer = await fetch(address);
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      if (mine !== turn) {
        return;
      }
      if (!answer.ok) {
        form.submit();
        return;
      }
      const held = document.activeElement.matches(CONTROLS) ? document.activeElement : control;
      const { top } = held.getBoundingClientRect();
      const wanted = key(held);
      replace(page);
      history.pushState(null, '', answer.url);
      shown = location.pathname + location.search;
      const again = find(wanted);
      if (again) {
        again.focus({ preventScroll: true });
        scrollBy(0, again.getBoundingClientRect().top - top);
      }
      announce();
    } catch {
      form.submit();
    }
  };

  let timer;

  /** Arrow keys go through many choices; the one that the reader stays with counts. */
  document.addEventListener('change', ({ target }) => {
    if (target.name === 'career' && target.type === 'checkbox') {
      count(target.form);
    }
    if (target.form && 'apply' in target.form.dataset && target.matches('select, [type="checkbox"]')) {
      clearTimeout(timer);
      timer = setTimeout(apply, PAUSE, target.form, target);
    }
  });

  document.addEventListener('submit', (event) => {
    if ('apply' in event.target.dataset && !event.target.querySelector('[role="combobox"]')) {
      event.preventDefault();
      apply(event.target, event.submitter || document.activeElement);
    }
  });

  addEventListener('popstate', () => {
    if (location.pathname + location.search !== shown) {
      location.reload();
    }
  });

  document.documentElement.classList.add('applies');
  suggestIn(document);
  follow();
  addEventListener('pageshow', countAll);
  countAll();
})();
