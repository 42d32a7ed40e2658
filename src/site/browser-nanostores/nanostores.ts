/** What of nanostores the browser gets: its atoms as they are, and computed stores without what no page here needs. */
// biome-ignore lint/performance/noBarrelFile: it stands for a package, and packages are barrels
export { atom } from 'nanostores';
export { computed } from './computed.ts';
