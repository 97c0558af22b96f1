/** Says something in the language of the page, where the texts stand; %1, %2 and so on are filled in. */
const say = (words, ...parts) => document.getElementById('applied').dataset[words]
  .replace(/%(\d)/g, (hole, number) => parts[number - 1]);

// Makes the pages quicker to use. Without this script they are ordinary forms and links.
(() => {
  'use strict';

  const PAUSE = 120;

  /** Where the careers are, in the language of the page. */
  const { careers: CAREERS } = document.getElementById('applied').dataset;

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
          const answer = await fetch(CAREERS + '/suggest?q=' + encodeURIComponent(query.slice(0, 160)));
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

  const small = (text) => ' <small>' + escaped(text) + '</small>';

  const suggestion = ({ name, guided, title }) => escaped(name) + (guided ? small(say('wordsGuide')) : '')
    + (title ? small(say('wordsAlsoCalled', title)) : '');

  /** The first of all places to choose from is the whole country, which no address names. */
  const placeIn = ({ elements: { place } }) => place && place.selectedIndex !== 0 && place.value;

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
    const place = placeIn(form);
    location.href = CAREERS + '/' + career.slug + (place ? '?place=' + place : '');
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
      tAssistiveHint: () => say('wordsHint'),
      tStatusQueryTooShort: () => say('wordsTooShort'),
      tStatusNoResults: () => say('wordsNoResults'),
      tStatusResults: (count, selected) => say(count === 1 ? 'wordsOneResult' : 'wordsResults', count, selected),
      tStatusSelectedOption: (option, count, index) => say('wordsHighlighted', option, index + 1, count),
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
    list.setAttribute('aria-label', label.textContent.trim());
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
    follow();
    document.querySelector('link[rel="canonical"]').replaceWith(page.querySelector('link[rel="canonical"]'));
    document.querySelectorAll('main details').forEach((it) => {
      it.open = open.has(opened(it)) ? open.get(opened(it)) : it.open;
    });
    dispatchEvent(new Event('replaced'));
  };

  const announce = () => {
    const status = document.querySelector('main p[role="status"]');
    document.getElementById('applied').textContent = status ? status.textContent : say('words');
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
})();

// Buttons that only a script can answer: copying the link to a page, and printing it.
(() => {
  'use strict';

  /** Without https, or where copying needs a permission, browsers offer only this way. */
  const copySelected = (text) => {
    const box = document.createElement('textarea');
    box.value = text;
    document.body.append(box);
    box.select();
    const copied = document.execCommand('copy');
    box.remove();
    return copied;
  };

  /** Copies a text and says whether that worked. */
  const copy = async (text) => {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      return copySelected(text);
    }
  };

  const copyButton = (link) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'quiet';
    button.textContent = say('wordsCopy');
    const status = link.parentElement.querySelector('[role="status"]');
    button.addEventListener('click', async () => {
      status.textContent = '';
      const copied = await copy(link.href);
      button.focus();
      status.textContent = copied ? say('wordsCopied') : say('wordsUncopied', link.href);
    });
    link.replaceWith(button);
  };

  const offer = () => {
    document.querySelectorAll('a[data-copy-link]').forEach(copyButton);
    document.querySelectorAll('button[data-print]').forEach((button) => {
      button.hidden = false;
      button.addEventListener('click', () => print());
    });
  };

  addEventListener('replaced', offer);
  offer();
})();

// Lists of careers to compare: which are selected, and no more than four.
(() => {
  'use strict';

  const MOST = 4;

  const watch = (bar) => {
    const form = bar.closest('form');
    const status = bar.querySelector('[role="status"]');
    const boxes = () => [...form.querySelectorAll('input[type="checkbox"][name="career"]')];
    const selected = () => new Map(boxes().filter((box) => box.checked).map((box) => [box.value, box.dataset.name]));

    const tell = () => {
      const names = [...selected().values()];
      const words = names.length === 0 ? 'wordsNoneSelected'
        : names.length < MOST ? 'wordsSelected'
          : names.length === MOST ? 'wordsFull' : 'wordsTooMany';
      status.textContent = say(words, names.length, names.join(', '));
    };

    /** The search form and the filters take the selected careers along. */
    const keep = () => {
      const slugs = [...selected().keys()];
      const finder = document.querySelector('form#finder');
      if (finder) {
        finder.querySelectorAll('input[type="hidden"][name="career"]').forEach((input) => input.remove());
        slugs.forEach((slug) => {
          const input = document.createElement('input');
          Object.assign(input, { type: 'hidden', name: 'career', value: slug });
          finder.append(input);
        });
      }
      document.querySelectorAll('.chips-row a').forEach((link) => {
        const url = new URL(link.href);
        url.searchParams.delete('career');
        slugs.forEach((slug) => url.searchParams.append('career', slug));
        link.href = url;
      });
    };

    const update = () => {
      tell();
      keep();
    };

    form.addEventListener('change', ({ target }) => {
      if (target.name !== 'career') {
        return;
      }
      const same = boxes().filter((box) => box.value === target.value);
      const checked = target.checked && selected().size <= MOST;
      same.forEach((box) => box.checked = checked);
      update();
    });
    if (selected().size > 0) {
      update();
    }
  };

  const watchAll = () => document.querySelectorAll('.compare-bar').forEach(watch);

  // A browser that goes back fills in what was selected before, and only then shows the page.
  addEventListener('pageshow', watchAll);
  addEventListener('replaced', watchAll);
})();

// Offers places while the reader types one. Without this script the box takes the same words.
(() => {
  'use strict';

  const PAUSE = 120;

  const { places: PLACES } = document.getElementById('applied').dataset;

  const option = ({ name, detail }) => {
    const element = document.createElement('option');
    element.value = name;
    element.label = detail;
    return element;
  };

  const offer = async (box) => {
    try {
      const answer = await fetch(PLACES + '/suggest?near=' + encodeURIComponent(box.value));
      box.list.replaceChildren(...(answer.ok ? await answer.json() : []).map(option));
    } catch {
      box.list.replaceChildren();
    }
  };

  let timer;

  document.addEventListener('input', ({ target }) => {
    if (target.matches('[data-places]')) {
      clearTimeout(timer);
      timer = setTimeout(offer, PAUSE, target);
    }
  });
})();
