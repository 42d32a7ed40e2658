import GithubSlugger from 'github-slugger';
import type { Section } from '../../domain/course.ts';
import { isTag, type Node, textOf } from './node.ts';

/** Choices, keys and feedback never reach a section's text, and so never the search index. */
const questions: ReadonlySet<string> = new Set(['Question']);

/** The lesson by heading, addresses as the page will have them. */
export function readSections(root: Node): readonly Section[] {
  const slugger = new GithubSlugger();
  const sections: { slug: string; heading: string; level: number; texts: string[] }[] = [
    { slug: '', heading: '', level: 1, texts: [] },
  ];
  const visit = (node: Node): void => {
    if (node.type === 'heading') {
      const heading = textOf(node).trim();
      sections.push({ slug: slugger.slug(heading), heading, level: node.depth ?? 1, texts: [] });
    } else if (node.type === 'root' || (isTag(node) && !questions.has(node.name ?? ''))) {
      (node.children ?? []).forEach(visit);
    } else if (node.type !== 'yaml') {
      sections.at(-1)?.texts.push(textOf(node, questions));
    }
  };
  visit(root);
  return sections.map(({ texts, ...section }) => ({
    ...section,
    text: texts.join(' ').replace(/\s+/g, ' ').trim(),
  }));
}
