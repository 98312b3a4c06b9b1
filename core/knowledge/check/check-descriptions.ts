import { LANGUAGES } from '../../model.ts';
import { describe, saysMoreThanKind } from '../describe.ts';
import { type Knowledge, openKnowledge } from '../open.ts';
import type { DatasetFiles } from './check-dataset.ts';
import { readLines, reporter } from './lines.ts';
import type { Problem } from './problem.ts';

/** The entities whose card would say nothing beyond their kind. */
export function checkDescriptions(files: DatasetFiles, knowledge: ArrayBuffer): readonly Problem[] {
  const problems: Problem[] = [];
  const opened = openKnowledge(knowledge);
  const silent = silentIds(opened);
  if (silent.size === 0) return problems;
  for (const file of [...files.records, ...files.curated]) {
    for (const line of readLines(file.path, file.bytes, [])) {
      const { id } = JSON.parse(line.text) as { id: string };
      if (!silent.has(id)) continue;
      const report = reporter(line.file, line.number, problems);
      report('says-nothing', `${id} has no fact its card could begin with`, 'add a type, an occupation or a country');
    }
  }
  return problems;
}

function silentIds(knowledge: Knowledge): ReadonlySet<string> {
  const silent = new Set<string>();
  for (let index = 0; index < knowledge.count; index++) {
    const kind = knowledge.kindOf(index);
    const says = LANGUAGES.every((language) => saysMoreThanKind(describe(knowledge, index, language), kind, language));
    if (!says) silent.add(knowledge.idOf(index));
  }
  return silent;
}
