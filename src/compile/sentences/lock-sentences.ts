const command = 'npm run course -- lock';

/** About ids.lock.json: every id that was ever published. */
export const lockSentences = {
  'finding-changed': (p: { id: string }) => ({
    what: `What the finding “${p.id}” says has changed since it was published.`,
    why: `People who passed the final check learnt it as it was, and nobody would tell them.`,
    fix: `If it means something else now: ${command} --changed ${p.id}, and they are offered the check again. If only the wording was mended: ${command} --same ${p.id}`,
  }),
  'id-lost': (p: { thing: string; id: string; nearest: string }) => ({
    what: `The ${p.thing} “${p.id}” was published, and is in no file any more.`,
    why: `What learners did there is kept under that id, and would be lost to them.`,
    fix: p.nearest
      ? `If it is called “${p.nearest}” now: ${command} --moved ${p.id}=${p.nearest}. If it is gone: ${command} --retired ${p.id}`
      : `If it was renamed: ${command} --moved ${p.id}=NEW-ID. If it is gone: ${command} --retired ${p.id}. If neither, bring it back.`,
  }),
  'id-reused': (p: { thing: string; id: string; moved: string }) => ({
    what: `The ${p.thing} “${p.id}” has an id that ${p.moved ? `went over to “${p.moved}”` : 'was retired'}.`,
    why: `What learners did with the old one would be taken for this one.`,
    fix: `Give it an id that was never used.`,
  }),
  'key-changed': (p: { id: string; revision: number }) => ({
    what: `What is right in the question “${p.id}” has changed since it was published.`,
    why: `Learners who answered the old question keep their result, as if they had answered this one.`,
    fix: `Raise it to revision="${p.revision + 1}", and it is asked again. If only a slip was mended: ${command} --same ${p.id}`,
  }),
  'type-changed': (p: { id: string; revision: number; published: string; now: string }) => ({
    what: `The question “${p.id}” was published as ${p.published}, and is ${p.now} now.`,
    why: `An answer to one type of question can't be one to another: learners who answered would be asked again without a word.`,
    fix: `Raise it to revision="${p.revision + 1}", and it says that it was updated. Or give it an id that was never used.`,
  }),
  'lock-behind': (p: { missing: string }) => ({
    what: `ids.lock.json does not know yet: ${p.missing}.`,
    why: `Until it does, nothing notices when such an id is lost.`,
    fix: `Before you publish, run: ${command}`,
  }),
  'revision-lowered': (p: { id: string; revision: number; published: number }) => ({
    what: `The question “${p.id}” has revision ${p.revision}, and was published with revision ${p.published}.`,
    why: `Learners who answered revision ${p.published} would be taken to have answered this one.`,
    fix: `Write revision="${p.published + 1}". If it is the question of revision ${p.revision} again: ${command} --same ${p.id}`,
  }),
};
