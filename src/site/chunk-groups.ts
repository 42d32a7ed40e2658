/** Scripts that are loaded together come as one file: fewer requests, and gzip sees more of what repeats. */
export const chunkGroups = [
  { name: 'runtime', test: /node_modules[\\/]preact[\\/]|[\\/]browser-react[\\/]/, priority: 3 },
  // What every page does first. What the record and this share must not bring the record along.
  { name: 'start', test: /[\\/](?:start|preload-index|has-database)\.ts$|preload-helper/, priority: 4 },
  // The learner’s record, and what a page shows of it.
  { name: 'page', test: /[\\/](?:open-record|start-page|page-ids)\.ts$/, priority: 2 },
  // What every question has, and choosing, which every lesson asks for: beside the rest it weighs next to nothing.
  {
    name: 'question',
    test: /[\\/](?:single-choice\.island|choice-question|part-note|blank|rich-text|outcome|read-placed|refuse-placed)\.tsx?$/,
    priority: 1,
  },
  // What search shares with a type of question, so that it need not load that.
  { name: 'edit-distance', test: /[\\/]edit-distance\.ts$/, priority: 2 },
  // Whoever asks for the search needs all of it: one file is there sooner than one after the other.
  {
    name: 'search',
    test: /[\\/](?:search\.island|open-search-dialog)\.tsx$|virtual:support-card|[\\/]src[\\/]search[\\/]|fuse\.js|[\\/]stemmer[\\/]/,
  },
  // Types that share most of their program.
  { name: 'placings', test: /[\\/](?:matching|categorise)\.island\.tsx$/ },
  { name: 'cloze', test: /[\\/](?:cloze\.island|match-words)\.tsx?$/ },
  // Trainers’ notes need a part of it; lessons would load one file more for that.
  { name: 'scenario', test: /[\\/](?:scenario\.island|consequence)\.tsx$/ },
];
