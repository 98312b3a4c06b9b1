interface ReportedTest {
  readonly status: string;
  readonly fullName: string;
  /** Of every try: a test that passed at its second has those of the first. */
  readonly failureMessages: readonly string[];
}

/** The part of Vitest's JSON report that is counted. */
export interface VitestReport {
  readonly testResults: readonly {
    /** `failed` also when the file could not be loaded: then it has no assertions. */
    readonly status: string;
    readonly assertionResults: readonly ReportedTest[];
  }[];
}

export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** Counts the tests of a run. A file that failed without a failed test (it did not load) counts as one. */
export function countTests({ testResults }: VitestReport): Tally {
  const statuses = testResults.flatMap(({ status, assertionResults }) => {
    const tests = assertionResults.map((test) => test.status);
    return status === 'failed' && !tests.includes('failed') ? [...tests, 'failed'] : tests;
  });
  const passed = statuses.filter((status) => status === 'passed').length;
  const failed = statuses.filter((status) => status === 'failed').length;
  return { passed, failed, skipped: statuses.length - passed - failed };
}

/** Names of the tests that passed only when they were tried again, with the first line of why. */
export function triedAgain({ testResults }: VitestReport): readonly string[] {
  return testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status, failureMessages }) => status === 'passed' && failureMessages.length > 0)
    .map(({ fullName, failureMessages: [why = ''] }) => `${fullName}: ${why.split('\n', 1)[0]}`);
}
