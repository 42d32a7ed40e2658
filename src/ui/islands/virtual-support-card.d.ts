/** What `site/support-card` makes of the course’s support block, bundled with the search. */
declare module 'virtual:support-card' {
  const support: {
    /** Absent: the course has no such phrases. */
    readonly crisis?: import('../../domain/crisis.ts').CrisisPhrases;
    readonly everywhere: readonly import('../../domain/support.ts').SupportEntry[];
    readonly isChecked: boolean;
    readonly supportPage: string;
  };
  export default support;
}
