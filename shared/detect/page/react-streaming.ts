/**
 * Puts what React streams after the page into its place: `<div hidden id="S:0">…</div><script>$RC("B:0","S:0")` fills
 * `<template id="B:0">`, and `$RS("S:1","P:1")` fills `<template id="P:1">`. Without a browser the article would stay
 * hidden at the end. What has no place is shown where it stands. Other pages pass unchanged.
 */
export function placeStreamed(html: string): string {
  let at = html.indexOf(opening);
  if (at === -1) return html;
  let page = html.slice(0, at);
  for (let count = 0; count < most && at !== -1; count += 1) {
    const start = html.indexOf('>', at) + 1;
    if (start === 0) break;
    const next = html.indexOf(opening, start);
    const segment = html.slice(start, next === -1 ? undefined : next);
    const scripted = segment.indexOf('</div><script');
    const end = scripted === -1 ? segment.lastIndexOf('</div>') : scripted;
    const content = end === -1 ? segment : segment.slice(0, end);
    const after = end === -1 ? '' : segment.slice(end + '</div>'.length);
    const place = placeOf(html.slice(at + opening.length - 2, start - 2), after);
    const target = page.indexOf(place);
    page =
      target === -1
        ? `${page}<div>${content}</div>${after}`
        : `${page.slice(0, target)}${content}${page.slice(target + place.length)}${after}`;
    at = next;
  }
  return at === -1 ? page : page + html.slice(at);
}

const opening = '<div hidden id="S:';
/** More are left hidden; a page has a dozen or two. */
const most = 100;

/** The placeholder that the script after a segment names; a boundary's has the segment's number where none does. */
function placeOf(name: string, after: string): string {
  const found = /\$R[A-Z]\("([BPS]:[\w:-]{1,20})","([BPS]:[\w:-]{1,20})"/.exec(after.slice(0, 20_000));
  const other = found?.[1] === name ? found[2] : found?.[2] === name ? found[1] : name.replace('S', 'B');
  return `<template id="${other}"></template>`;
}
