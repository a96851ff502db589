// A page that talks with an embedded explorer, see embedding.md.
const frame = document.querySelector('iframe');
const explorer = new URL(frame.src).origin;
const heard = document.querySelector('#heard');

const ask = (message) => frame.contentWindow.postMessage(message, explorer);

window.addEventListener('message', ({ source, origin, data }) => {
  if (source !== frame.contentWindow || origin !== explorer) return;
  const line = document.createElement('li');
  line.textContent = data.type === 'high-table:state' ? `${data.type} ${data.address}` : JSON.stringify(data);
  heard.prepend(line);
});

document.addEventListener('click', ({ target }) => {
  if (!(target instanceof HTMLButtonElement)) return;
  const { select, lens, open } = target.dataset;
  if (select !== undefined) ask({ type: 'high-table:select', id: select });
  else if (lens !== undefined)
    ask({ type: 'high-table:lens', lens: { works: lens === '' ? [] : lens.split(' ') } });
  else if (open !== undefined) ask({ type: 'high-table:open', address: open });
});
