/** Scripts that are loaded together come as one file: fewer requests, and gzip sees more of what repeats. */
export const chunkGroups = [
  { name: 'runtime', test: /node_modules[\\/]preact[\\/]|[\\/]browser-react[\\/](?!react-dom)/, priority: 3 },
  // What every page does for itself, long before any question comes to life.
  { name: 'page', test: /[\\/](?:boot|start-page)\.ts$|preload-helper/, priority: 2 },
  {
    name: 'question',
    test: /[\\/](?:use-question|question-frame|part-note|blank|rich-text|outcome|read-placed|refuse-placed)\.tsx?$/,
    priority: 1,
  },
  {
    name: 'choices',
    test: /[\\/](?:choice-question|refuse-chosen|read-chosen)\.tsx?$/,
  },
];
