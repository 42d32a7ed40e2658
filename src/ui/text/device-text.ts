/** What is kept on this device, and how it is removed. */
export const deviceText = {
  title: 'On this device',
  kept: 'Your progress is kept in this browser only, until you or the browser clear it. Another device, another browser or a private window begins with nothing.',
  copy: 'Where the browser allows it, the course itself is kept here as well, so that it opens without a connection. It is the same for everybody, and nothing of yours is in it. It shows that the course was opened here.',
  setAside: 'Some of what was kept could not be read. It is set aside, just as it was.',
  download: 'Download what was set aside',
  fileName: 'set-aside.json',
  clear: 'Clear this device',
  question: 'Clear this device?',
  gone: 'All your answers, your progress and your recent searches in this course will be gone from this browser, in every tab, and anything that was set aside. So will the copy of the course for times without a connection; it comes back when you next open the course. This cannot be undone.',
  confirm: 'Clear everything',
  keep: 'Keep my progress',
  cleared: 'This device is clear. Nothing of yours from this course is left in this browser.',
  notCleared:
    'This browser did not let the page remove everything. You can remove the data of this site in the settings of the browser.',
} as const;
