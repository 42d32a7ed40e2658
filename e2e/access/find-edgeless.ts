/** Runs in the page: controls that only a colour of their background sets off, and forced colours take that away. */
export function findEdgeless(): string[] {
  const controls = document.querySelectorAll(
    'button, .button, select, textarea, input:not([type=radio], [type=checkbox], [type=file])',
  );
  const edgeless = [...controls].filter((control) => {
    const { borderTopStyle, borderTopWidth, textDecorationLine } = getComputedStyle(control);
    const hasEdge = borderTopStyle !== 'none' && borderTopWidth !== '0px';
    return control.checkVisibility() && !hasEdge && textDecorationLine !== 'underline';
  });
  return edgeless.map(({ outerHTML }) => outerHTML.slice(0, 100));
}
