/** About the text of a lesson: tags, headings, links, images, statements. */
export const lessonSentences = {
  'attribute-missing': (p: { tag: string; attribute: string; example: string }) => ({
    what: `<${p.tag}> has no ${p.attribute}.`,
    why: `The page can't show it without one.`,
    fix: `Write it inside the tag: <${p.tag} ${p.attribute}="${p.example}">.`,
  }),
  'attribute-unknown': (p: { tag: string; attribute: string; known: string }) => ({
    what: `<${p.tag}> does not know “${p.attribute}”.`,
    why: `What it says would be lost without a word.`,
    fix: `Take it out, or use one of: ${p.known}.`,
  }),
  'attribute-wrong': (p: { tag: string; attribute: string; value: string; expected: string }) => ({
    what: `“${p.value}” can't be the ${p.attribute} of <${p.tag}>.`,
    why: `It has to be ${p.expected}.`,
    fix: p.expected.includes('without a value')
      ? `Write just ${p.attribute}, without = and quotes.`
      : `Correct what stands in the straight double quotes: ${p.attribute}="…".`,
  }),
  'brace-stray': (p: { text: string }) => ({
    what: `There is a curly bracket: ${p.text}`,
    why: `In MDX a { begins program code, and lessons hold none.`,
    fix: `Use ( ) instead, or write \\{ where the bracket itself must be seen.`,
  }),
  'code-unclosed': () => ({
    what: `A block of code is opened here and never closed.`,
    why: `All that follows would be shown as code, questions and their answers too.`,
    fix: `Put the same three signs on a line of their own where it ends, or take these out.`,
  }),
  'heading-empty': () => ({
    what: `There is a heading without words.`,
    why: `It would be read out as nothing and can't be linked to.`,
    fix: `Write its words after the # signs, or delete the line.`,
  }),
  'heading-level': (p: { level: number; expected: number }) => ({
    what:
      p.level === 1
        ? `This heading is on the level of the lesson's title.`
        : `This heading is of level ${p.level}, but no heading above it is of level ${p.level - 1}.`,
    why: `People who listen to a page find their way by headings in order, and the title comes first.`,
    fix: `Begin it with ${'#'.repeat(p.expected)} and a space.`,
  }),
  'heading-without-space': (p: { signs: string }) => ({
    what: `The ${p.signs} would be shown as it is, and the line is no heading.`,
    why: `Markdown takes # signs for a heading only when a space follows.`,
    fix: `Put a space after ${p.signs}.`,
  }),
  'image-missing': (p: { path: string }) => ({
    what: `There is no image “${p.path}” beside this lesson.`,
    why: `The page would show an empty frame.`,
    fix: /^https?:/.test(p.path)
      ? `Save the picture in the lesson's folder: pages load nothing from other sites.`
      : `Put the file into the lesson's folder, or correct its name (capital letters count).`,
  }),
  'image-without-description': (p: { path: string }) => ({
    what: `The image “${p.path}” has no description.`,
    why: `Some people hear the page instead of seeing it.`,
    fix: `Say what it shows between the square brackets: ![A team around a table](${p.path})`,
  }),
  'import-line': () => ({
    what: `There is an import or export line.`,
    why: `Lessons hold no code: the course's own tags need no import.`,
    fix: `Delete the line. If it is meant as text, do not begin the line with “import” or “export”.`,
  }),
  'less-than-stray': (p: { meant: 'sign' | 'note' | 'address' }) => ({
    what: `There is a < that begins no tag.`,
    why: `In MDX a < begins a tag, so everything after it is unreadable.`,
    fix: {
      sign: `Write “less than”, or \\< where the sign itself must be seen.`,
      note: `Write a note to yourself as {/* … */}, which learners do not see.`,
      address: `Write a link as [words](address).`,
    }[p.meant],
  }),
  'link-broken': (p: { target: string }) => ({
    what: `The link “${p.target}” leads nowhere.`,
    why: `Learners who follow it would be lost.`,
    fix: `Use lesson:, finding: or term: with an id, #heading for a heading of this lesson, or a full https:// address.`,
  }),
  'link-unreadable': () => ({
    what: `This looks like a link, but would be shown with its brackets.`,
    why: `A link is [words](address): no space between the brackets, and none in the address.`,
    fix: `Take the spaces out, as in [may ease symptoms](finding:eff-depression).`,
  }),
  'link-without-words': (p: { target: string }) => ({
    what: `The link to “${p.target}” has no words.`,
    why: `There is nothing to see, to hear or to click on.`,
    fix: `Write the words between the square brackets: [words](${p.target}).`,
  }),
  'must-keep-missing': (p: { finding: string; words: string }) => ({
    what: `This cites “${p.finding}” without the words: ${p.words}.`,
    why: `Those words keep the claim no stronger than the finding.`,
    fix: `Put them in, cite a finding that says what the sentence says, or give a reason: {/* without “word”: why */}`,
  }),
  'nothing-known': (p: { thing: string; id: string; nearest: string; list: string }) => ({
    what: `There is no ${p.thing} with the id “${p.id}”.`,
    why: `Every claim, term and link must lead to something that exists.`,
    fix: p.nearest ? `Did you mean “${p.nearest}”?` : `Add it to ${p.list}, or correct the id.`,
  }),
  'statement-cites-opinion': (p: { finding: string; attribution: string; kind: string }) => ({
    what: `“${p.finding}” (${p.attribution}) can't stand in a statement of the kind ${p.kind}.`,
    why: `An opinion must not look like a research finding, nor a finding like an opinion.`,
    fix: `Give the statement the kind that fits, or cite another finding.`,
  }),
  'statement-without-finding': (p: { kind: string }) => ({
    what: `This ${p.kind} statement names nothing that it rests on.`,
    why: `Every claim of the course can be traced to where it comes from.`,
    fix: `Add findings="an-id another-id", or for practice guidance source="an-id".`,
  }),
  'tag-misplaced': (p: { tag: string }) => ({
    what: `<${p.tag}> is not alone on its line, or stands inside a list, a question or a conversation.`,
    why: `There it can't be read as a block of its own.`,
    fix: `Put the tag on a line of its own, not indented, with an empty line above and below.`,
  }),
  'tag-unclosed': (p: { tag: string }) => ({
    what: `<${p.tag}> is opened here and never closed.`,
    why: `All that follows would be taken for its inside.`,
    fix:
      p.tag === 'SearchWords'
        ? `End it with />: <SearchWords words="…" />.`
        : `Add </${p.tag}> on a line of its own where it ends.`,
  }),
  'tag-unknown': (p: { tag: string; nearest: string; known: string }) => ({
    what: `There is no tag <${p.tag}>.`,
    why: `Lessons use the course's own tags: ${p.known}.`,
    fix: p.nearest ? `Did you mean <${p.nearest}>?` : `Use Markdown instead, or one of the tags above.`,
  }),
  'tag-not-empty': (p: { tag: string }) => ({
    what: `There is something between <${p.tag} …> and </${p.tag}>.`,
    why: `It would be shown to nobody: all that this tag says stands in its straight double quotes.`,
    fix: `End the tag with />, and put what stands in it below.`,
  }),
  'tag-unopened': (p: { tag: string }) => ({
    what: `</${p.tag}> closes a tag that is not open here.`,
    why: `Tags close in the order in which they were opened, innermost first.`,
    fix: `Delete it, or check the tag that should open it: it begins with < and its name, without a space.`,
  }),
  'tag-unreadable': (p: { tag: string }) => ({
    what: `The tag <${p.tag} …> can't be read.`,
    why: `A tag is <Name attribute="value">: straight double quotes, opened and closed, and > at the end.`,
    fix: `Type the quotes again. Word processors make them curly: “ ” instead of " ".`,
  }),
  'talking-points-repeated': () => ({
    what: `The lesson has a second <Discuss>.`,
    why: `Trainers are shown one list of talking points for each lesson, and this one would be lost.`,
    fix: `Put all its points into one list, between one <Discuss> and </Discuss>.`,
  }),
  'talking-points-unlisted': () => ({
    what: `There is something in <Discuss> that is no entry of its list.`,
    why: `Trainers read out one talking point at a time, so each is one entry of one paragraph.`,
    fix: `Begin each point with “- ”, or move this out of <Discuss>.`,
  }),
} as const;
