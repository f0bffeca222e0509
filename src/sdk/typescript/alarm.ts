/** Ends what takes longer than it may. */
export class Alarm {
  readonly #controller = new AbortController();
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Is aborted when it goes off. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Goes off in so many milliseconds, and not when it was to before. */
  set(ms: number): void {
    this.stop();
    this.#timer = setTimeout(() => this.#controller.abort(), Math.max(0, Math.ceil(ms)));
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}
