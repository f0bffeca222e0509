import { Card } from '../../../kit/card.tsx';
import { rateText } from '../../../kit/number-text.ts';
import { useMember } from '../../frame/member.tsx';
import { useWords } from '../../frame/words.tsx';
import styles from './first-steps.module.css';

/** What leads to the first reward, for whoever has none. */
export function FirstSteps() {
  const { words, locale } = useWords();
  const { me } = useMember();
  const { home } = words;
  const steps = [
    { title: home.stepShare(), text: home.stepShareText() },
    { title: home.stepSignUp(), text: home.stepSignUpText() },
    { title: home.stepPay(), text: home.stepPayText({ rate: rateText(me.rateBps, locale) }) },
  ];
  return (
    <Card title={home.firstSteps()}>
      <ol className={styles.steps}>
        {steps.map(({ title, text }) => (
          <li key={title} className={styles.step}>
            <strong>{title}</strong>
            <span className={styles.text}>{text}</span>
          </li>
        ))}
      </ol>
    </Card>
  );
}
