// Keeps what is written by hand in this tab, prints with it, and forgets it when asked to. It is never sent.
(() => {
  const fields = [...document.querySelectorAll('[data-kept]')];
  const clear = document.querySelector('[data-clear-kept]');
  if (!clear) return;
  const key = (field) => 'handout-' + field.dataset.kept;
  for (const field of fields) {
    field.value = sessionStorage.getItem(key(field)) ?? field.value;
    field.addEventListener('input', () => sessionStorage.setItem(key(field), field.value));
  }
  clear.hidden = false;
  clear.addEventListener('click', () => {
    for (const field of fields) {
      field.value = '';
      sessionStorage.removeItem(key(field));
    }
    const said = clear.nextElementSibling;
    said.textContent = said.dataset.words;
  });
})();
