// Suggestions for the search boxes. Without this script they are ordinary forms.
(() => {
  'use strict';

  const PAUSE = 120;

  const escaped = (text) => {
    const element = document.createElement('span');
    element.textContent = text;
    return element.innerHTML;
  };

  /** Asks once the reader pauses, and forgets answers that come too late. */
  const source = () => {
    let timer;
    let latest;
    return (query, show) => {
      clearTimeout(timer);
      latest = query;
      timer = setTimeout(async () => {
        try {
          const answer = await fetch('/careers/suggest?q=' + encodeURIComponent(query.slice(0, 100)));
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

  const suggestion = (career) => typeof career === 'string' ? escaped(career)
    : escaped(career.name) + (career.guided ? ' <small>guide</small>' : '')
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
      defaultValue: value,
      placeholder,
      minLength: 2,
      displayMenu: 'overlay',
      confirmOnBlur: false,
      showNoOptionsFound: false,
      source: source(),
      templates: { inputValue: (career) => (career && career.name) || '', suggestion },
      onConfirm: choose(form, name, input.dataset.suggest),
    });
    const field = box.querySelector('input');
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

  document.querySelectorAll('input[data-suggest]').forEach(enhance);
})();
