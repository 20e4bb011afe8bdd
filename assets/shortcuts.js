// @ts-check
// The desk's shortcuts: Alt+Shift and a digit go to what names them in `aria-keyshortcuts`, which
// screen readers tell. A digit alone would be taken by a screen reader, or typed in a field.

document.addEventListener("keydown", (event) => {
  const digit = /^Digit([0-9])$/.exec(event.code);
  if (!digit || !event.altKey || !event.shiftKey || event.ctrlKey || event.metaKey) return;
  const name = `Alt+Shift+${digit[1]}`;
  const found = document.querySelector(`[aria-keyshortcuts="${name}"]`);
  if (!(found instanceof HTMLElement)) return;
  event.preventDefault();
  found.focus();
  if (found.matches("a, button")) found.click();
});
