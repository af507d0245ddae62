// Turns to the browser's passkeys: asks the server what to look for, and sends the answer in the form it stands in.
for (const form of document.querySelectorAll('form[data-passkey]')) {
  const says = form.querySelector('[data-passkey-says]');
  const making = form.dataset.passkey.endsWith('/make');
  const able = window.PublicKeyCredential?.parseCreationOptionsFromJSON !== undefined;
  if (!able) {
    says.textContent = window.homewardText('This browser knows no passkeys.');
    continue;
  }
  form.hidden = false;
  says.textContent = '';
  form.addEventListener('submit', async event => {
    if (form.elements.Credential.value !== '') return;
    event.preventDefault();
    const button = form.querySelector('button');
    button.disabled = true;
    says.textContent = window.homewardText('Waiting for the passkey…');
    try {
      const answer = await fetch(form.dataset.passkey, { method: 'POST' });
      if (!answer.ok) throw new Error('The server did not answer.');
      const asked = await answer.json();
      const credential = making
        ? await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(asked) })
        : await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(asked) });
      form.elements.Credential.value = JSON.stringify(credential.toJSON());
      form.requestSubmit();
    } catch (refused) {
      says.textContent = refused.name === 'InvalidStateError'
        ? window.homewardText('This device has a passkey for your account already.')
        : window.homewardText('No passkey was given. Try again when you are ready.');
      button.disabled = false;
    }
  });
}
