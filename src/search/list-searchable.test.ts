import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { course, lesson, module } from '../domain/arbitrary-course.test-kit.ts';
import { arbitraryItem } from '../domain/arbitrary-item.test-kit.ts';
import type { Lesson, Section } from '../domain/course.ts';
import type { Item } from '../domain/item.ts';
import { listSearchable } from './list-searchable.ts';

const places = {
  lesson: (id: string) => `/lessons/${id}.html`,
  glossary: { page: '/glossary.html', title: 'Glossary' },
  evidence: { page: '/evidence.html', title: 'Evidence' },
  support: { page: '/support.html', title: 'Support', heading: 'Where to turn' },
  module: (id: string) => ({ page: '/', slug: `module-${id}` }),
  pages: [],
  boxes: { WhatWeKnow: 'What we know' },
};
const headingsOf = (of: Lesson) =>
  listSearchable(course(module('m', of)), places).filter(({ kind }) => kind === 'heading');
const listItem = (item: Item) => listSearchable(course(module('m', lesson('l', item))), places);

describe('what can be found', () => {
  test('of an item is what is asked: nothing changes in it with the choices, the key, the hints or the feedback', () => {
    fc.assert(
      fc.property(arbitraryItem, arbitraryItem, (item, other) => {
        const { id, prompt, context } = item;
        expect(listItem({ ...other, id, prompt, context })).toEqual(listItem(item));
      }),
    );
  });

  test('of a check’s bank is nothing', () => {
    fc.assert(
      fc.property(arbitraryItem, (item) => {
        const rule = {
          version: 1,
          items: 1,
          passMark: 1,
          inScene: 0,
          critical: [],
          marks: 'at-the-end' as const,
        };
        const banked = { item, lesson: 'l', audience: 'everyone' as const, stratum: 'l' };
        const check = { id: 'check', title: 'Check', rule, bank: [banked] };
        const plain = module('m', lesson('l'));
        const withCheck = { ...course({ ...plain, check }), finalCheck: check };
        expect(listSearchable(withCheck, places)).toEqual(listSearchable(course(plain), places));
      }),
    );
  });

  test('knows the headings that it stands below', () => {
    const headings = [
      ['first', 2],
      ['inner', 3],
      ['innermost', 4],
      ['second', 2],
    ] as const;
    const sections = headings.map(([slug, level]) => ({
      slug,
      heading: slug,
      level,
      text: '',
      searchWords: [],
    }));
    expect(headingsOf({ ...lesson('l'), sections }).map(({ trail }) => trail)).toEqual([
      ...[[], ['first'], ['first', 'inner'], []],
    ]);
  });

  test('knows the box that it stands in, and not the headings before the box', () => {
    const contacts = { tag: 'Printable', title: 'Contacts' };
    const known = { tag: 'WhatWeKnow' };
    const part = (slug: string, level: number, box?: Section['box']) => ({
      ...{ slug, heading: slug, level, text: '', searchWords: [] },
      ...(box && { box }),
    });
    const sections = [
      ...[part('before', 2), part('whom', 3, contacts), part('when', 4, contacts)],
      ...[part('little', 3, known), part('after', 3)],
    ];
    expect(headingsOf({ ...lesson('l'), sections }).map(({ trail }) => trail)).toEqual([
      ...[[], ['Contacts'], ['Contacts', 'whom'], ['What we know'], ['before']],
    ]);
  });

  test('is each part of a lesson with its own search words', () => {
    const words = { '': ['wages', 'pay rise'], heading: ['promotion'], other: [] };
    const sections = Object.entries(words).map(([heading, searchWords]) => ({
      ...{ slug: heading, heading, level: 2, text: 'Text.', searchWords },
    }));
    const found = headingsOf({ ...lesson('l'), sections });
    expect(Object.fromEntries(found.map(({ heading, also }) => [heading, also]))).toEqual(words);
  });

  test('is the support page by the names of who is there, and not by how to reach them', () => {
    const entries = [{ name: 'Night line', how: 'Ring 12345' }];
    const nations = [
      { id: 'here', name: 'Here', entries },
      { id: 'there', name: 'There', entries },
    ];
    const everywhere = [{ name: 'Ambulance', how: 'Ring 000' }];
    const support = { everywhere, nations, employer: [{ id: 'union', name: 'Union' }] };
    const [found] = listSearchable({ ...course(), support }, places);
    expect(found).toMatchObject({
      kind: 'support',
      page: '/support.html',
      slug: '',
      text: 'Ambulance, Night line, Union',
      also: [],
    });
  });

  test('is every term with its other words, and every finding', () => {
    const term = { id: 'hope', term: 'hope', definition: 'Trust.', synonyms: ['faith'] };
    const [found] = listSearchable({ ...course(), terms: [term] }, places);
    expect(found).toMatchObject({ kind: 'term', page: '/glossary.html', slug: 'term.hope', also: ['faith'] });
  });

  test('is a lesson by its title also where nothing stands before its first heading', () => {
    const sections = [
      { slug: '', heading: '', level: 1, text: '', searchWords: [] },
      { slug: 'part', heading: 'Part', level: 2, text: 'Text.', searchWords: [] },
    ];
    expect(headingsOf({ ...lesson('l'), sections }).map(({ slug }) => slug)).toEqual(['', 'part']);
  });

  test('is each module where it is introduced, and each page of the site', () => {
    const settings = { page: '/help.html', slug: 'page.settings', title: 'Settings', text: 'Colours.' };
    const pages = [{ ...settings, also: ['dark mode'] }];
    const found = listSearchable(course({ ...module('m'), title: 'First', summary: 'Why.' }), {
      ...places,
      pages,
    });
    expect(found).toMatchObject([
      { kind: 'page', module: 'm', page: '/', slug: 'module-m', title: 'First', heading: '', text: 'Why.' },
      { kind: 'page', module: '', ...settings, heading: '', also: ['dark mode'] },
    ]);
  });
});
