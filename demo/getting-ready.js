/** Shown in place of a page while no service worker plays the third parties. Installs it and loads the page again, once. */
const LAST_TRY = 'demo-last-try';

function say(text) {
  document.querySelector('h1').textContent = 'Not loaded';
  document.querySelector('[role=status]').textContent = text;
}

async function getReady() {
  if (!navigator.serviceWorker)
    return say(
      'This window has no service workers, so the demo can not play the third parties and was not loaded. ' +
        'Some browsers leave them out of private windows, and all do unless the address is http://localhost or http://127.0.0.1.',
    );

  const tooLate = setTimeout(
    () => say('The service worker does not start. Nothing was loaded.'),
    8000,
  );
  await navigator.serviceWorker.register('/service-worker.js');
  await navigator.serviceWorker.ready;
  clearTimeout(tooLate);

  const isSecondTry = Date.now() - sessionStorage.getItem(LAST_TRY) < 2000;
  if (isSecondTry)
    return say(
      'The service worker runs, but this window does not use it, so the page was not loaded. ' +
        'Reload the page without holding Shift, and turn off "Bypass for network" in the developer tools.',
    );
  sessionStorage.setItem(LAST_TRY, Date.now());
  location.reload();
}

getReady().catch((error) => say(`The service worker could not be started: ${error.message}`));
