/** Runs in the page: what moves by itself, or would. */
export function findMoving(): string[] {
  const styled = [...document.querySelectorAll('*')].filter((element) => {
    const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
    return /[1-9]/.test(transitionDuration) || animationName !== 'none' || scrollBehavior !== 'auto';
  });
  return [
    ...document.getAnimations().map(({ id }) => `animation ${id}`),
    ...styled.map(({ outerHTML }) => outerHTML.slice(0, 80)),
  ];
}
