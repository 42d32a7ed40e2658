/** Astro wants to know a directive by a function of its own. Here the element itself starts what it names. */
export default () => undefined;
