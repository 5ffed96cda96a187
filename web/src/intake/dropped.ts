/** Files of a drop or a choice, with the folders that they lie in. */
import { isRead } from './kinds.ts';

export interface Found {
  readonly path: string;
  readonly file: File;
}

export interface FoundFiles {
  readonly files: readonly Found[];
  /** Files in folders that are of no kind that is read. */
  readonly otherKinds: number;
}

/** Files that were chosen: a single one is taken as it is, those of a folder where they are of a kind that is read. */
export function chosenFiles(files: Iterable<File>): FoundFiles {
  const found = [...files].map((file) => ({ path: file.webkitRelativePath || file.name, file }));
  return sorted(
    found.filter(({ path }) => !path.includes('/') || isRead(path)),
    found.length,
  );
}

/** Files that were dropped, folders opened. Its entries must be asked for before the event ends. */
export async function droppedFiles(transfer: DataTransfer): Promise<FoundFiles> {
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  // Some ways of dropping offer files without entries.
  if (entries.length === 0) return chosenFiles(transfer.files);
  const found: Found[] = [];
  let all = 0;
  for (const entry of entries) {
    for await (const one of walk(entry, '')) {
      all += 1;
      if (!one.path.includes('/') || isRead(one.path)) found.push(one);
    }
  }
  return sorted(found, all);
}

const sorted = (files: readonly Found[], all: number): FoundFiles => ({
  files: files.toSorted((a, b) => (a.path < b.path ? -1 : 1)),
  otherKinds: all - files.length,
});

async function* walk(entry: FileSystemEntry, folder: string): AsyncGenerator<Found> {
  const path = `${folder}${entry.name}`;
  if (entry.isFile) {
    const file = await new Promise<File | null>((resolve) =>
      (entry as FileSystemFileEntry).file(resolve, () => resolve(null)),
    );
    if (file !== null) yield { path, file };
  } else {
    const reader = (entry as FileSystemDirectoryEntry).createReader();
    // A reader gives some hundred entries at a time, and none when it is through.
    for (let some = await readSome(reader); some.length > 0; some = await readSome(reader)) {
      for (const inner of some) yield* walk(inner, `${path}/`);
    }
  }
}

const readSome = (reader: FileSystemDirectoryReader): Promise<readonly FileSystemEntry[]> =>
  new Promise((resolve) => reader.readEntries(resolve, () => resolve([])));
