import fc from 'fast-check';

// Every mutant meets the same cases, so that a run can be compared with the next; failures are not shortened, because nobody reads them.
fc.configureGlobal({ seed: 1, endOnFailure: true });
