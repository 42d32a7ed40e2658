/** Goes on to where a page is now, and to the same place in it, which a redirect without a script would forget. */
const link = document.querySelector<HTMLAnchorElement>('a[data-moved-to]');
if (link) location.replace(link.href + location.hash);
