/** The name of a course’s database: that of the mirror of its record. */
export const databaseName = (course: string): string => `alongside:${course}`;

/** Whether there is a database of that name. Makes none. Rejects where the browser refuses IndexedDB. */
export async function hasDatabase(getFactory: () => IDBFactory, name: string): Promise<boolean> {
  const factory = getFactory();
  if (factory.databases) return (await factory.databases()).some((one) => one.name === name);
  // Firefox before 126 lists none: what would have to be made is not opened.
  const request = factory.open(name);
  return new Promise((resolve, reject) => {
    let isThere = true;
    request.onupgradeneeded = () => {
      isThere = false;
      request.transaction?.abort();
    };
    request.onsuccess = () => {
      request.result.close();
      resolve(true);
    };
    request.onerror = () => (isThere ? reject(request.error) : resolve(false));
  });
}
