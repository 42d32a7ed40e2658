/** What each paragraph of the quote under a choice says. */
const explained = ['what follows', 'how the person might feel', 'why'] as const;

/** About conversations: their scenes, and the ways from one to the next. */
export const scenarioSentences = {
  'scenario-ending-count': (p: { item: string; endings: number }) => ({
    what: `The conversation “${p.item}” has ${p.endings === 1 ? 'one ending' : `${p.endings || 'no'} endings`}.`,
    why: `Two to four endings show that it can go well in more than one way, and can still be compared.`,
    fix:
      p.endings < 2
        ? 'Add endings: ### `together` **Ending:** You look at it together'
        : `Let some of the choices lead to one ending.`,
  }),
  'scenario-without-scenes': (p: { item: string }) => ({
    what: `The conversation “${p.item}” has no scenes.`,
    why: `Learners would have nothing to choose.`,
    fix: 'Add a heading for each scene, with text and a list of choices below it: ### `question` Maya asks',
  }),
  'scene-called-failure': (p: { scene: string; word: string }) => ({
    what: `The ending “${p.scene}” has “${p.word}” in its title.`,
    why: `No ending is a failure: each is somewhere such a conversation can get to, and be gone on with.`,
    fix: `Say what came of it, as in: **Ending:** You agree to talk after lunch`,
  }),
  'scene-choice-leads-nowhere': (p: { choice: string }) => ({
    what: `The choice “${p.choice}” does not say which scene it leads to.`,
    why: `The conversation would stop there.`,
    fix: 'Put an arrow and the id of a scene in backticks at its end: → `after-lunch`',
  }),
  'scene-choice-unexplained': (p: { choice: string; paragraphs: number }) => ({
    what:
      p.paragraphs > explained.length
        ? `The quote under the choice “${p.choice}” has ${p.paragraphs} paragraphs.`
        : `The quote under the choice “${p.choice}” does not say ${listed(explained.slice(p.paragraphs))}.`,
    why: `Each choice shows what follows, how the person might feel, and why, in three paragraphs.`,
    fix: `Write three paragraphs, each line beginning with two spaces and >, with a line of only > between them.`,
  }),
  'scene-ending-with-choices': (p: { scene: string }) => ({
    what: `The ending “${p.scene}” has choices.`,
    why: `Where the conversation goes on, it has not ended.`,
    fix: `Take the choices out, or **Ending:** from its heading.`,
  }),
  'scene-unknown': (p: { scene: string; nearest: string; known: string }) => ({
    what: `There is no scene “${p.scene}” in this conversation.`,
    why: `The choice would lead nowhere.`,
    fix: p.nearest ? `Did you mean “${p.nearest}”?` : `Use one of: ${p.known}.`,
  }),
  'scene-unreachable': (p: { scene: string }) => ({
    what: `No way leads from the first scene to the scene “${p.scene}”.`,
    why: `Nobody would ever read it.`,
    fix: `Let a choice lead to it, put it first if the conversation starts there, or take it out.`,
  }),
  'scene-with-one-choice': (p: { scene: string }) => ({
    what: `The scene “${p.scene}” has only one choice.`,
    why: `There is nothing to decide.`,
    fix: `Add a choice, such as to say nothing now or to ask for help, or join the scene with the next one.`,
  }),
  'scene-without-choices': (p: { scene: string }) => ({
    what: `The scene “${p.scene}” has no choices and is no ending.`,
    why: `Learners would be stuck there.`,
    fix: `Add a list of choices, or write **Ending:** before its title.`,
  }),
  'scene-without-exit': (p: { scene: string }) => ({
    what: `From the scene “${p.scene}” no ending can be reached.`,
    why: `Learners would go round and round.`,
    fix: `Let one of its choices, or of those that follow, lead on to an ending.`,
  }),
  'scene-without-text': (p: { scene: string }) => ({
    what: `The scene “${p.scene}” says nothing below its heading.`,
    why: `Learners need to know what has happened.`,
    fix: `Write a paragraph below the heading, above its choices.`,
  }),
} as const;

function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length > 1 ? `${words.slice(0, -1).join(', ')} and ${last}` : last;
}
