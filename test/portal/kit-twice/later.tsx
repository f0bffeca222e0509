export function Later() {
  return <p>It has come.</p>;
}
