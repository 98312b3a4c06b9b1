/** `npm run data:check`: explains every problem of data/ with file, line and mend. */
import { checkDataset } from '../core/knowledge/check/check-dataset.ts';
import { checkDescriptions } from '../core/knowledge/check/check-descriptions.ts';
import { formatProblem } from '../core/knowledge/check/problem.ts';
import { compileDataset } from './data/compile.ts';
import { readDataFiles } from './data/read.ts';

function main(directory: string): number {
  const files = readDataFiles(directory);
  const problems = [...checkDataset(files, today())];
  // Only sound records can be compiled, and only compiled ones can be described.
  if (problems.length === 0) problems.push(...checkDescriptions(files, compileDataset(files, today()).knowledge));
  for (const problem of problems) console.error(formatProblem(problem));
  console.error(problems.length === 0 ? 'data: no problem found' : `data: ${problems.length} problems`);
  return problems.length === 0 ? 0 : 1;
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}

process.exitCode = main(process.argv[2] ?? 'data');
