import type { Module } from '../domain/course.ts';

/** Whom a module’s check is for: everybody who takes one of its lessons. As `data-for` wants it. */
export function audiencesOf({ lessons }: Module): string {
  return [...new Set(lessons.map(({ audience }) => audience))].join(' ');
}
