import { expect, it } from 'vitest';
import { countTests, triedAgain } from '../../scripts/lib/vitest-report.ts';

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((test) => ({ status: test, fullName: test, failureMessages: [] })),
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

it('names the tests that passed only when they were tried again', () => {
  const again = { status: 'passed', fullName: 'the card opens', failureMessages: ['Error: in vain\n    at x.ts'] };
  const failed = { status: 'failed', fullName: 'the list', failureMessages: ['Error'] };
  const report = { testResults: [file('passed', 'passed'), { status: 'failed', assertionResults: [again, failed] }] };
  expect(triedAgain(report)).toEqual(['the card opens: Error: in vain']);
});
