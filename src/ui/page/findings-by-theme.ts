import type { Course } from '../../domain/course.ts';
import type { Finding } from '../../domain/evidence.ts';

export interface ThemeOfFindings {
  readonly theme: string;
  readonly label: string;
  readonly findings: readonly Finding[];
}

/** The findings under their themes, both in the order of the register. `evidence-gap` is read as “Evidence gap”. */
export function findingsByTheme({ findings }: Course): readonly ThemeOfFindings[] {
  const themes = [...new Set(findings.map(({ theme }) => theme))];
  return themes.map((theme) => {
    const words = theme.replaceAll('-', ' ');
    return {
      theme,
      label: words.charAt(0).toUpperCase() + words.slice(1),
      findings: findings.filter((finding) => finding.theme === theme),
    };
  });
}
