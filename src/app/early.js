// Runs before anything of the page is painted, in every browser that runs scripts at all.

// The page as it lies on the host is what a stranger may see, and its visitor may have decided otherwise.
(() => {
  const root = document.documentElement;
  const asked = new URLSearchParams(location.search);
  let seen = null;
  let theme = asked.get('theme');
  try {
    seen = JSON.parse(localStorage.getItem('high-table:seen') ?? 'null');
    theme ??= localStorage.getItem('high-table:theme');
  } catch (error) {
    // No storage, or rubbish in it: the explorer says so.
    if (!(error instanceof DOMException || error instanceof SyntaxError)) throw error;
  }
  if (theme === 'dark' || theme === 'light') root.dataset.theme = theme;
  if (asked.get('embed') === '1') root.classList.add('embedded');
  const linked = asked.get('seen')?.split(',');
  const shields = [seen, linked].filter(Array.isArray);
  if (shields.length === 0) return;
  // Places on the map of everything tell too much, and so does a page of something they have not come to.
  root.classList.add('shielded');
  const first = root.dataset.first;
  if (first === undefined || !shields.every((works) => works.includes(first))) root.classList.add('veiled');
})();

// The explorer is called once the page has been painted; a page in the background waits for none.
addEventListener('DOMContentLoaded', () => {
  const call = () => document.head.append(document.getElementById('later').content);
  if (document.hidden) {
    call();
    return;
  }
  new PerformanceObserver(call).observe({ type: 'paint', buffered: true });
  // Where a shield leaves nothing to paint there is no report of it; a second call finds the template empty.
  setTimeout(call, 1000);
});
