import type { Course } from '../domain/course.ts';
import type { SitePage } from '../search/list-searchable.ts';
import { accessibilityText } from '../ui/text/accessibility-text.ts';
import { certificateText } from '../ui/text/certificate-text.ts';
import { coverageText } from '../ui/text/coverage-text.ts';
import { evidenceText } from '../ui/text/evidence-text.ts';
import { glossaryText } from '../ui/text/glossary-text.ts';
import { handbookText } from '../ui/text/handbook-text.ts';
import { progressText } from '../ui/text/progress-text.ts';
import { questionSheetsText } from '../ui/text/question-sheets-text.ts';
import { readinessText } from '../ui/text/readiness-text.ts';
import { readingText } from '../ui/text/reading-text.ts';
import { refresherPageText } from '../ui/text/refresher-page-text.ts';
import { registerText } from '../ui/text/register-text.ts';
import { searchPagesText } from '../ui/text/search-pages-text.ts';
import { trainersText } from '../ui/text/trainers-text.ts';
import { READING_SETTINGS } from './reading-settings-place.ts';
import { refreshersOf } from './refreshers-of.ts';
import { routes } from './routes.ts';

interface Text {
  readonly title: string;
  readonly description?: string;
}

/** The pages that search finds besides the course itself. */
export function listPages(course: Course): readonly SitePage[] {
  const words = searchPagesText;
  const page = (
    address: string,
    { title, description = '' }: Text,
    { also }: { also: readonly string[] },
  ) => ({
    ...{ page: address, slug: '', title, text: description, also },
  });
  const { text: progressHelp } = words.progress;
  return [
    page(routes.progress, { ...progressText, description: progressHelp }, words.progress),
    page(routes.certificate, certificateText, words.certificate),
    ...(refreshersOf(course) ? [page(routes.refresher, refresherPageText, words.refresher)] : []),
    page(routes.evidence, evidenceText, words.evidence),
    page(routes.glossary, glossaryText, words.glossary),
    page(routes.accessibility, accessibilityText, words.accessibility),
    {
      ...page(
        routes.accessibility,
        { title: readingText.title, description: words.settings.text },
        words.settings,
      ),
      slug: READING_SETTINGS,
    },
    page(routes.trainers, trainersText, words.trainers),
    page(routes.handbook, { ...handbookText, title: handbookText.of(course.title) }, words.handbook),
    page(routes.questionSheets, questionSheetsText, words.questionSheets),
    page(routes.readiness, readinessText, words.readiness),
    page(routes.coverage, coverageText, words.coverage),
    page(routes.register, registerText, words.register),
  ];
}
