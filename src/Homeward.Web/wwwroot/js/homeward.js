// Comfort only: every page works without it.
document.documentElement.classList.add('hw-script');

// The page brings what this script says, where it is not written in English.
const texts = JSON.parse(document.getElementById('script-texts')?.textContent ?? '{}');
window.homewardText = (english, ...answers) => (texts[english] ?? english).replace(/\{(\d)\}/g, (_, at) => answers[at]);
const text = window.homewardText;
document.getElementById('error-summary')?.focus();

// What is being written is kept every few seconds, so that a time-out or a closed lid loses nothing.
for (const form of document.querySelectorAll('form[data-draft]')) {
  const told = form.querySelector('.hw-act__draft');
  let changed = false;
  let sending = false;
  const keep = async () => {
    if (!changed || sending) return;
    changed = false;
    sending = true;
    const answers = new FormData(form);
    // A file is kept by the site itself once it is sent.
    for (const field of form.querySelectorAll('input[type=file]')) answers.delete(field.name);
    answers.append('draft-address', location.pathname);
    try {
      const answer = await fetch(form.dataset.draft, { method: 'POST', body: new URLSearchParams(answers), credentials: 'same-origin', redirect: 'error' });
      if (!answer.ok) throw new Error(String(answer.status));
      told.textContent = text('Draft kept at {0}.', new Date().toLocaleTimeString([], { hour: 'numeric', minute: '2-digit' }));
    } catch {
      changed = true;
      told.textContent = text('The draft could not be kept just now. Your words are still here; the next try is in a few seconds.');
    } finally {
      sending = false;
    }
  };
  form.addEventListener('input', () => { changed = true; });
  form.addEventListener('submit', () => { changed = false; });
  document.addEventListener('visibilitychange', () => { if (document.hidden) keep(); });
  setInterval(keep, 3000);
}
document.getElementById('changed-since')?.focus();

// The design system's script writes English of its own into a file field.
if (document.getElementById('script-texts')) {
  window.addEventListener('load', () => {
    for (const field of document.querySelectorAll('.usa-file-input')) {
      const [drag, choose] = [field.querySelector('.usa-file-input__drag-text'), field.querySelector('.usa-file-input__choose')];
      if (drag) drag.textContent = text('Drag file here or') + ' ';
      if (choose) choose.textContent = text('choose from folder');
      field.querySelector('input')?.setAttribute('aria-label', text('Drag file here or') + ' ' + text('choose from folder'));
    }
  });
}

// A file that is too large is said so before minutes go by in sending it.
for (const field of document.querySelectorAll('input[type=file][data-most]')) {
  field.addEventListener('change', () => {
    const file = field.files[0];
    const tooLarge = file && file.size > Number(field.dataset.most);
    const told = document.getElementById(field.id + '-size') ?? field.parentElement.insertAdjacentElement('afterend', document.createElement('p'));
    told.id = field.id + '-size';
    told.className = 'usa-error-message';
    told.setAttribute('role', 'alert');
    told.textContent = tooLarge ? text('This file is larger than {0} MB. Attach a smaller copy, or its parts one by one.', Math.floor(field.dataset.most / 1048576)) : '';
    if (tooLarge) field.value = '';
  });
}

// Most acts are written down the day they happen: one press instead of eight keys. Nothing is filled in until it is pressed.
for (const form of document.querySelectorAll('form[data-today]')) {
  const [year, month, day] = form.dataset.today.split('-').map(Number);
  for (const date of form.querySelectorAll('.usa-memorable-date')) {
    const parts = ['Month', 'Day', 'Year'].map((part) => date.querySelector('[name$=".' + part + '"]'));
    if (parts.includes(null) || parts[0].name.includes('Born')) continue;
    const press = document.createElement('button');
    press.type = 'button';
    press.className = 'usa-button usa-button--unstyled hw-today';
    press.textContent = text('Today');
    press.setAttribute('aria-label', text('Today: {0}', date.closest('fieldset')?.querySelector('legend')?.textContent.replace('*', '').trim() ?? ''));
    press.addEventListener('click', () => {
      [month, day, year].forEach((value, at) => { parts[at].value = String(value); });
      parts[0].dispatchEvent(new Event('input', { bubbles: true }));
    });
    date.append(press);
  }
}
