import { describe, expect, test } from 'vitest';
import type { ItemOf } from '../../domain/item.ts';
import { openItem, sealItem } from '../../domain/sealed-item.ts';
import { compileQuestions } from '../items/question.test-kit.ts';

const choice = (id: string, to: string, more = '') =>
  `- \`${id}\` ‘Words of ${id}.’ → \`${to}\`\n  > secret1 ${id}.${more}\n  >\n  > secret2 ${id}.\n  >\n  > secret3 ${id}.\n`;
const ending = (id: string) => `### \`${id}\` **Ending:** You ${id}\n\nIt came to this.\n`;
const BODY = `Two meet.

### \`ask\` Maya asks

‘Does it *work*?’

She waits.

${choice('may', 'agree', ' [It may](finding:may-ease).')}${choice('wait', 'ask')}
${ending('agree')}
${ending('part')}
### \`more\` More
`;
const WHOLE = BODY.replace(
  /### `more` More\n$/,
  `### \`more\` Maya asks more\n\n‘For whom?’\n\n${choice('some', 'agree')}${choice('stop', 'part')}`,
).replace('→ `ask`', '→ `more`');

function compileScenario(body: string, attributes = '') {
  return compileQuestions(
    `<Scenario id="s" title="‘Does it work?’" ${attributes}>\n\n${body}\n\n</Scenario>`,
  );
}

function scenarioOf(body: string, attributes = ''): ItemOf<'scenario'> {
  const { items, codes } = compileScenario(body, attributes);
  const [item] = items;
  if (codes.length > 0 || item?.type !== 'scenario') throw new Error(`No scenario: ${codes.join(', ')}`);
  return item;
}

describe('a scenario', () => {
  const item = scenarioOf(WHOLE);

  test('has scenes in the order in which they are written, with what can be chosen in each', () => {
    const [ask, agree, , more] = item.asked.scenes;
    expect(ask).toEqual({
      id: 'ask',
      title: ['Maya asks'],
      text: [['‘Does it ', { mark: 'emphasis', of: ['work'] }, '?’'], ['She waits.']],
      isEnding: false,
      choices: [
        { id: 'may', text: ['‘Words of may.’'], to: 'agree' },
        { id: 'wait', text: ['‘Words of wait.’'], to: 'more' },
      ],
    });
    expect(agree).toMatchObject({ title: ['You agree'], isEnding: true, choices: [] });
    expect(more).toMatchObject({ title: ['Maya asks more'], isEnding: false });
  });

  test('says of each choice what follows, how the person might feel, and why', () => {
    expect(item.notes.parts['some']).toEqual([['secret1 some.'], ['secret2 some.'], ['secret3 some.']]);
    expect(Object.keys(item.notes.parts)).toEqual(['may', 'wait', 'some', 'stop']);
    expect(item.findings).toEqual(['may-ease']);
  });

  test('has a title to be called by, a beginning, and no key', () => {
    expect(item).toMatchObject({
      prompt: ['‘Does it work?’'],
      context: [['Two meet.']],
      key: null,
      revision: 1,
      purpose: 'scored',
    });
    expect(scenarioOf(WHOLE, 'unscored revision="3"')).toMatchObject({ purpose: 'unscored', revision: 3 });
  });

  test('shows nothing of what follows before it is opened, and all of it after', () => {
    const { seal, ...open } = sealItem(item);
    expect(JSON.stringify(open)).not.toMatch(/secret/);
    expect(openItem({ ...open, seal })).toMatchObject({ notes: item.notes });
  });

  test('shows nothing of itself in the text of the lesson, nor a heading', () => {
    const { lesson } = compileScenario(WHOLE);
    expect(lesson?.sections.map(({ heading }) => heading)).toEqual(['', 'What was found']);
    expect(JSON.stringify(lesson?.sections)).not.toMatch(/secret|Maya|Two meet/);
  });

  test.each([
    ['Windows line ends', (text: string) => text.replaceAll('\n', '\r\n')],
    ['a note to oneself', (text: string) => `{/* reword */}\n\n${text}`],
    ['arrows as they are typed', (text: string) => text.replaceAll('→', '->')],
    ['headings of another level', (text: string) => text.replaceAll('###', '##')],
    ['the colon behind the strong word', (text: string) => text.replaceAll('**Ending:**', '**Ending**:')],
  ])('is read the same with %s', (_, change) => {
    expect(scenarioOf(change(WHOLE))).toEqual(item);
  });

  test('may go round, as long as there is a way out', () => {
    expect(
      scenarioOf(WHOLE.replace('`some` ‘Words of some.’ → `agree`', '`some` ‘Again.’ → `ask`')),
    ).toBeDefined();
  });

  test('is no course’s item while any of it is wrong, and says all that is', () => {
    const { items, codes } = compileScenario(BODY);
    expect(items).toEqual([]);
    expect(codes).toEqual(['scene-without-text', 'scene-without-choices']);
  });
});
