const count = (number: number, one: string, more: string) => `${number} ${number === 1 ? one : more}`;

/** What the certificate page says once it knows the learner’s progress. */
export const certificateStateText = {
  left: (lessons: number, checks: number) => {
    const parts = [
      ...(lessons > 0 ? [count(lessons, 'lesson', 'lessons')] : []),
      ...(checks > 0 ? [count(checks, 'check', 'checks')] : []),
    ];
    return `The certificate is here once the course is complete. ${parts.join(' and ')} ${lessons + checks === 1 ? 'is' : 'are'} left.`;
  },
  complete: 'You have completed the course. Here is your certificate.',
  essentials: (title: string) =>
    `You have completed “${title}”, which is a part of the course. Here is your certificate for that.`,
  pathLeft: (path: string) => `Your path, “${path}”, is not complete as it is now, so it can’t be added.`,
  by: (day: string) => `By ${day}`,
  orEarlier: (edition: string) => `${edition}, or an earlier one`,
  minutes: (minutes: number) => `${minutes} minutes`,
  atLeast: (minutes: number) => `At least ${minutes} minutes`,
  saysCourse: 'that the course was completed',
  saysEssentials: (title: string) => `that “${title}” was completed`,
  saysOn: (day: string) => `on which day: ${day}`,
  saysEdition: (edition: string) => `in which edition: ${edition}`,
  saysResult: (right: number, of: number) => `your best result in its check: ${right} of ${of}`,
  copied: 'The code is copied.',
  notCopied: 'This browser does not let pages copy. Select the code and copy it yourself.',
  loading: 'Getting it ready…',
  failed: 'What is needed for this could not be loaded. Try again when you are online.',
} as const;
