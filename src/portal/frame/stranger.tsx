import { Apart } from './apart.tsx';
import { useStage } from './stage.tsx';
import { useWords } from './words.tsx';

/** Where one is who has just logged out. */
export const LEFT = '/portal?left';

/** Who comes without a session, or whose session is over: the host makes a new one, and there is nothing to be typed here. */
export function Stranger() {
  const { words } = useWords();
  if (useStage().kind === 'frame') return <Apart title={words.embed.endedTitle()} text={words.embed.endedText()} />;
  if (new URLSearchParams(location.search).has('left')) return <Apart title={words.frame.left()} text={words.frame.leftText()} />;
  return (
    <Apart title={words.stranger.title()} text={words.stranger.text()}>
      {words.stranger.hint()}
    </Apart>
  );
}
