/** English words that say little about what is looked for: where another word is typed, they are left out. */
export const commonWords: ReadonlySet<string> = new Set(
  `a about all am an and any are as at be been but by can cant could did didnt do does doesnt doing dont for from get
  had has have having he her here him his how i if im in into is isnt it its just may me might mine more must my no
  not of on one or our ours shall she should so some such than that the their them then there these they thing
  things this those to too us very was wasnt we were what whats when where which who whom whose why will with wont
  would you your yours`.split(/\s+/),
);
