/**
 * Beginnings and endings that turn a word’s meaning round, and words that are taken for one another, by language. Only
 * those matter that differ in one or two letters: what differs more is never taken for a slip. Alternatives stand with a
 * stroke between them, the empty one (nothing added) in front: `/un` is certain and uncertain.
 */
interface Opposites {
  readonly beginnings: readonly string[];
  readonly endings?: readonly string[];
  /** Words of a set are each other’s neighbours. */
  readonly mistaken?: readonly string[];
}

/** From Latin and Greek, in most European languages. in-, im-, il- and ir- are one: to mix them up is a slip. */
const shared: Opposites = {
  beginnings: [
    '/in',
    '/im',
    '/il',
    '/ir',
    '/a',
    '/an',
    '/de',
    'un/in',
    'un/im',
    'de/in',
    'de/im',
    'ex/in',
    'ex/im',
    'e/im',
    'de/re',
    'hyper/hypo',
    'inter/intra',
    'pre/pro',
    'pre/per',
    'per/pro',
    'ante/anti',
    'ab/ad',
    'af/ef',
    'sub/sup',
    'endo/exo',
    'macro/micro',
    'maxi/mini',
    'major/minor',
    'uni/bi',
    'di/tri',
    'bi/tri',
    'conv/div',
  ],
};

const byLanguage: Readonly<Record<string, Opposites>> = {
  en: {
    beginnings: ['/un', '/n', 'at/de', 'a/de', 'ac/de', 'en/de', 'in/dis', 'un/dis', 'dis/mis', 'over/under'],
    endings: ['er/ee', 'or/ee'],
    mistaken: [
      'accept except',
      'adverse averse',
      'affect effect',
      'affected effected',
      'affective effective',
      'allusion illusion',
      'angel angle',
      'assure ensure insure',
      'breath breathe',
      'carer career',
      'casual causal',
      'complement compliment',
      'dairy diary',
      'desert dessert',
      'discreet discrete',
      'elicit illicit',
      'except expect',
      'impatient inpatient outpatient',
      'inpatients outpatients',
      'marital martial',
      'moral morale',
      'patience patients',
      'persecute prosecute',
      'personal personnel',
      'perspective prospective',
      'precede proceed',
      'prescribe proscribe',
      'principal principle',
      'quiet quite',
      'should could would',
      'statue statute',
      'there three where',
      'through though thorough',
      'trail trial',
      'united untied',
      'weather whether',
    ],
  },
  de: {
    beginnings: [
      '/un',
      '/k',
      'auf/ab',
      'auf/aus',
      'ein/aus',
      'ent/ver',
      'er/ver',
      'an/ab',
      'zu/ab',
      'be/ent',
      'be/ver',
      'vor/ver',
      'ober/unter',
    ],
    mistaken: [
      'wider wieder',
      'seinen einen keinen meinen',
      'seine keine meine',
      'leiten leiden',
      'stadt statt',
    ],
  },
  fr: { beginnings: ['/de', '/des', '/dis', '/me', '/mal', 'em/de', 'im/em', 'aug/dim'] },
  es: { beginnings: ['/i', '/des', '/dis', 'au/dis'] },
  it: { beginnings: ['/s', '/dis', '/i', 'au/di'] },
  pt: { beginnings: ['/i', '/des', '/dis'] },
  nl: { beginnings: ['/on', '/ont', 'aan/af', 'in/uit', 'op/af', 'be/ont'] },
  sv: { beginnings: ['/o', '/miss', 'in/ut', 'an/av'] },
  da: { beginnings: ['/u', '/mis', 'ind/ud'] },
  nb: { beginnings: ['/u', '/mis', 'inn/ut'] },
  pl: { beginnings: ['/nie', 'w/wy', 'przy/od'] },
  cs: { beginnings: ['/ne'] },
  ru: { beginnings: ['/не', '/бес', '/без', 'в/вы', 'при/пре'] },
  uk: { beginnings: ['/не', '/без', 'при/пре'] },
};

const pairsOf = (written: readonly string[]): readonly (readonly [string, string])[] =>
  written.map((pair) => {
    const [one = '', other = ''] = pair.split('/');
    return [one, other];
  });

/**
 * Words that mean something else than this one, made with the beginnings, endings and neighbours of a language. Most are
 * no words: nobody types those.
 *
 * @param word as `foldTyped` writes it
 * @param language a language tag, such as `en-GB`
 */
export function listOpposites(word: string, language: string): readonly string[] {
  const own = byLanguage[language.toLowerCase().split('-')[0] ?? ''];
  const beginnings = pairsOf([...shared.beginnings, ...(own?.beginnings ?? [])]);
  const endings = pairsOf(own?.endings ?? []);
  const sets = (own?.mistaken ?? []).map((set) => set.split(' ')).filter((set) => set.includes(word));
  const both = <T extends string>([one, other]: readonly [T, T]) => [
    [one, other] as const,
    [other, one] as const,
  ];
  return [
    ...beginnings
      .flatMap(both)
      .flatMap(([from, to]) => (word.startsWith(from) ? [to + word.slice(from.length)] : [])),
    ...endings
      .flatMap(both)
      .flatMap(([from, to]) => (word.endsWith(from) ? [word.slice(0, -from.length) + to] : [])),
    ...sets.flat(),
  ];
}
