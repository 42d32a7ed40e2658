/** About files: their names, their fields, what they list. */
export const fileSentences = {
  'content-note-without-summary': () => ({
    what: `The lesson has a content note but nothing to skip to.`,
    why: `Readers are promised that they can skip to the summary and still finish.`,
    fix: `Add a <WhatWeKnow> box, or take the content note out.`,
  }),
  'course-id-taken': (p: { id: string; title: string }) => ({
    what: `“${p.id}” is the id of the course that came with the program, “${p.title}”.`,
    why: `On one site, two courses with the same id share one record: what was answered in one would count in the other.`,
    fix: `Give this course an id of its own, before anybody learns with it. If it is the same course, with a new title, write that title in package.json, under “shippedCourse”.`,
  }),
  'drawing-unreadable': (p: { reason: string }) => ({
    what: p.reason
      ? `This SVG can’t be read: ${p.reason.replace(/\.$/, '')}.`
      : `This SVG does not say how large it is.`,
    why: `Learners would see nothing in its place.`,
    fix: p.reason
      ? `Open it in a drawing program and save it as “plain SVG” again.`
      : `Write viewBox="0 0 320 200", with its own width and height, into its first tag.`,
  }),
  'drawing-unsafe': (p: { what: string }) => ({
    what: `This drawing has ${p.what} in it, which is left out of the site.`,
    why: `A drawing may run no script and fetch nothing from another place: it would tell that place who is learning.`,
    fix: `Take it out of the file. If something is missing from the picture now, draw it in the file itself.`,
  }),
  'field-unknown': (p: { field: string; nearest: string }) => ({
    what: `“${p.field}” is not a field of this file.`,
    why: `What it says would be lost without a word.`,
    fix: p.nearest ? `Did you mean “${p.nearest}”?` : `Take it out, or check its spelling.`,
  }),
  'field-wrong': (p: { field: string; key: string; message: string; meaning: string }) => ({
    what: `${p.field || 'What stands here'} ${p.message}.`,
    why: p.meaning || `The course can't be built without it.`,
    fix: p.key ? `Add or correct the line “${p.key}: …”.` : `Compare it with a file that works.`,
  }),
  'file-missing': (p: { path: string; listedIn: string }) => ({
    what: `There is no ${p.path}.`,
    why: p.listedIn ? `${p.listedIn} lists it.` : `Every course needs one.`,
    fix: p.listedIn
      ? `Add the file, or take its folder's name out of the list.`
      : `Add the file, or check that this is the right folder.`,
  }),
  'file-unread': (p: { name: string; ending: string }) => ({
    what: `This file is not read.`,
    why: `Its name does not end in ${p.ending}, so nothing in it reaches learners.`,
    fix: `Rename it to ${p.name}, or move it out of the content folder.`,
  }),
  'front-matter-missing': (p: { fence: 'none' | 'late' | 'open' }) => ({
    what: {
      none: `The lesson has no front matter.`,
      late: `The front matter does not begin in the first line.`,
      open: `The front matter is opened here and not closed.`,
    }[p.fence],
    why: `The lines between --- and --- at the top give the lesson its id and its title.`,
    fix: {
      none: `Begin the file with a line of three hyphens, then id: and title:, then three hyphens again.`,
      late: `Move it to the very top: the first line of the file is three hyphens, ---.`,
      open: `Put a line of three hyphens, ---, below its last field.`,
    }[p.fence],
  }),
  'id-malformed': (p: { id: string }) => ({
    what: `“${p.id}” can't be an id.`,
    why: `Ids stand in addresses and in learners' records.`,
    fix: `Use small letters, figures and single hyphens, as in what-we-do-not-know-yet, and 200 signs at most.`,
  }),
  'id-repeated': (p: { thing: string; id: string; first: string }) => ({
    what: `There are two ${p.thing} with the id “${p.id}”.`,
    why: `The first is at ${p.first}. A link or a learner's record could mean either.`,
    fix: `Give one of them an id of its own.`,
  }),
  'lesson-empty': () => ({
    what: `The lesson has no text.`,
    why: `Learners would open an empty page.`,
    fix: `Write it, or take the lesson out of its module.yaml.`,
  }),
  'lesson-id-differs': (p: { id: string; listed: string }) => ({
    what: `The lesson calls itself “${p.id}”, and module.yaml lists it as “${p.listed}”.`,
    why: `It would be in no page, list or check of the course.`,
    fix: `Write ${p.id} in module.yaml if the lesson has a new id (and npm run course -- lock --moved ${p.listed}=${p.id} if it was published), or id: ${p.listed} here.`,
  }),
  'lesson-unlisted': (p: { lesson: string }) => ({
    what: `No module.yaml lists the lesson “${p.lesson}”.`,
    why: `Nobody can reach it.`,
    fix: `Add its id to “lessons” in the module.yaml of its folder when it is ready.`,
  }),
  'lesson-unreadable': (p: { message: string }) => ({
    what: `The lesson can't be read from here on: ${p.message}`,
    why: `Something here is not as MDX wants it.`,
    fix: `Compare the line with one that works, or delete it and write it again.`,
  }),
  'letters-lost': () => ({
    what: `A letter here can't be read.`,
    why: `The file was not saved as UTF-8, so letters such as é, ’ or ł turn into �.`,
    fix: `Save the file again with the encoding UTF-8, then look for � in it.`,
  }),
  'listed-twice': (p: { thing: string; id: string }) => ({
    what: `The ${p.thing} “${p.id}” is listed twice.`,
    why: `Learners would meet it twice, and it would count twice.`,
    fix: `Delete one of the two.`,
  }),
  'illustration-missing': (p: { path: string }) => ({
    what: `There is no drawing “${p.path}” beside this file.`,
    why: `Its place on the home page would stay empty.`,
    fix: `Put the file there, correct its name (capital letters count), or take the line out.`,
  }),
  'module-id-differs': (p: { id: string; folder: string }) => ({
    what: `The module calls itself “${p.id}”, and its folder is called “${p.folder}”.`,
    why: `A module goes by one name, in learners' records and in the list in course.yaml.`,
    fix: `Write id: ${p.folder} here. If learners know it as “${p.id}” already, rename the folder instead.`,
  }),
  'module-unlisted': (p: { module: string }) => ({
    what: `course.yaml does not list the module “${p.module}”.`,
    why: `Nobody can reach its lessons.`,
    fix: `Add its id to “modules” in course.yaml when it is ready.`,
  }),
  'yaml-unreadable': (p: { message: string; fix: string }) => ({
    what: `This can't be read as YAML: ${p.message}`,
    why: `Spaces, colons, brackets and quotes have a meaning in YAML.`,
    fix: p.fix,
  }),
} as const;
