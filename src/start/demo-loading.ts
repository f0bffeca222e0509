/** Knows whether the demo is just being loaded. */
export function demoLoading() {
  let isLoading = false;
  return {
    isLoading: () => isLoading,
    async withDemo<T>(load: () => Promise<T>): Promise<T> {
      isLoading = true;
      const loaded = await load();
      isLoading = false;
      return loaded;
    },
  };
}
