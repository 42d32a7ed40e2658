/** English words that stand in most sections: where another word is typed, they are not looked for. */
export const fillers: ReadonlySet<string> = new Set(
  'a an and are as at be by for in is it its of on or that the this to was were with'.split(' '),
);

/** English words that say little about what is looked for: they find nothing where another word is typed. */
export const commonWords: ReadonlySet<string> = new Set([
  ...fillers,
  ...`about all am any been but can cant could did didnt do does doesnt doing dont from get
  had has have having he her here him his how i if im into isnt just may me might mine more must my no not
  one our ours shall she should so some such than their them then there these they thing
  things those too us very wasnt we what whats when where which who whom whose why will wont
  would you your yours`.split(/\s+/),
]);
