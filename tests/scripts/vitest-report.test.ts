import { expect, it } from 'vitest';
import { countTests } from '../../scripts/lib/vitest-report.ts';

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((test) => ({ status: test })),
});

it('adds up the tests of all files', () => {
  const report = { testResults: [file('passed', 'passed', 'passed'), file('failed', 'passed', 'failed')] };
  expect(countTests(report)).toEqual({ passed: 3, failed: 1, skipped: 0 });
});

it('counts a file that could not be loaded as one failure', () => {
  expect(countTests({ testResults: [file('failed'), file('passed', 'passed')] })).toEqual({
    passed: 1,
    failed: 1,
    skipped: 0,
  });
});

it('counts as skipped what neither passed nor failed', () => {
  expect(countTests({ testResults: [file('passed', 'passed', 'pending', 'todo')] })).toEqual({
    passed: 1,
    failed: 0,
    skipped: 2,
  });
});
