/** Why the record isn’t safe, in one calm line. */
export const storageText = {
  blocked:
    'This browser is not saving your progress. You can go on learning; your place may be lost when you close the page.',
  full: 'There is no room left to save your progress on this device. You can go on learning; your place may be lost when you close the page.',
  damaged:
    'Some of your saved progress could not be read. It has been set aside, not deleted. “Your progress” offers it as a file. You can go on learning.',
  newer:
    'Your progress was saved by a newer edition of this course and is left untouched. What you do now is not saved.',
  unmirrored:
    'Your progress is being saved. Your last answers could still be lost if this device stops suddenly, for example because its battery is empty.',
} as const;
