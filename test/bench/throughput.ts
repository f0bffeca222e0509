import { figure, type Round } from './rounds.ts';

/** Medians of a contender's rounds in one cell: processor time for one request (server + PostgreSQL), then requests a second. */
export function throughput(rounds: Round[]): string {
  const median = (of: (round: Round) => number) => Math.round(figure(rounds.map(of)).median);
  const database = median((round) => round.databaseUs);
  const cpu = `${median((round) => round.serverUs)}${database > 0 ? ` + ${database}` : ''} µs`;
  return `${cpu}, ${median((round) => round.perSecond).toLocaleString('en')}/s`;
}
