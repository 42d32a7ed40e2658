const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** Every address of the site. */
export const routes = {
  home: `${base}/`,
  progress: `${base}/progress.html`,
  search: `${base}/search.html`,
  icon: `${base}/icon.svg`,
  searchIndex: (hash: string) => `${base}/search-index/dictionary.${hash}.json`,
  courseFacts: `${base}/course-facts.json`,
  progressSchema: `${base}/progress-schema.json`,
  evidence: `${base}/evidence.html`,
  coverage: `${base}/coverage.html`,
  glossary: `${base}/glossary.html`,
  support: `${base}/support.html`,
  choosePath: `${base}/#choose`,
  check: (id: string) => `${base}/checks/${id}.html`,
  bank: (id: string) => `${base}/checks/${id}.json`,
  lesson: (id: string) => `${base}/lessons/${id}.html`,
  conversation: (scenario: string) => `${base}/conversations/${scenario}.html`,
  question: (lesson: string, item: string) => `${base}/lessons/${lesson}.html#question-${item}`,
} as const;
