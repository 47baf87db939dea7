/** Says at the end how much ran, and names every file and test that failed: the default reporter is silent about tests that did not end. */

/** @returns the tests of a suite and of those within */
const testsOf = ({ tests, suites }) => [...tests, ...suites.flatMap(testsOf)];

const resultsOf = ({ testResults }) => (testResults ? testsOf(testResults) : []);

function reportFailed(session) {
  console.log(`❌ ${session.testFile} failed on ${session.browser.name}:`);
  for (const { name, passed, skipped, error } of resultsOf(session))
    if (!passed && !skipped) console.log(`   ${name}: ${error?.message ?? 'did not end'}`);
  for (const { message, stack } of session.errors) console.log(`   ${message}\n${stack ?? ''}`);
}

export const summary = {
  onTestRunFinished({ sessions }) {
    sessions.filter(({ passed }) => !passed).forEach(reportFailed);
    for (const name of new Set(sessions.map(({ browser }) => browser.name))) {
      const results = sessions.filter(({ browser }) => browser.name === name).flatMap(resultsOf);
      const count = (state) => results.filter((result) => result[state]).length;
      const failed = results.length - count('passed') - count('skipped');
      console.log(
        `${name}: ${count('passed')} passed, ${failed} failed, ${count('skipped')} skipped`,
      );
    }
  },
};
