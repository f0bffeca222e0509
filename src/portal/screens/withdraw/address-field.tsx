import { Button } from '../../../kit/button.tsx';
import type { Network } from '../../../sdk/typescript/sdk.ts';
import { useMember } from '../../frame/member.tsx';
import { Mistake } from '../../frame/mistake.tsx';
import { TextField } from '../../frame/text-field.tsx';
import { useWords } from '../../frame/words.tsx';
import type { Check } from './use-address-check.ts';
import type { Withdrawal } from './use-withdrawal.ts';
import styles from './withdraw.module.css';

interface AddressFieldProps {
  withdrawal: Withdrawal;
  network: Network;
  hasTried: boolean;
}

/** No address is longer. */
const LENGTH_MAX = 255;

/** Where the money should go. It is looked at while it is typed, and neither the browser nor anybody else is to keep it. */
export function AddressField({ withdrawal, network, hasTried }: AddressFieldProps) {
  const { words } = useWords();
  const { networks } = useMember().terms;
  const { typed, type, address } = withdrawal;
  const { check } = address;
  const say = useAddressWords(network);
  const others = check.is === 'bad' ? check.looksLike.filter((each) => networks.includes(each)) : [];
  const isMissing = hasTried && typed.address.trim() === '';
  return (
    <div className={styles.address}>
      <TextField
        label={say.label}
        name="address"
        inputMode={network === 'paypal' ? 'email' : 'text'}
        autoComplete="off"
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        maxLength={LENGTH_MAX}
        mistake={isMissing ? words.withdraw.addressMissing() : say.mistake(check)}
        value={typed.address}
        onChange={({ currentTarget }) => type({ address: currentTarget.value })}
      />
      <p role="status" className={check.is === 'good' ? styles.good : styles.checking}>
        {check.is === 'asking' && words.withdraw.checking()}
        {check.is === 'good' && say.good}
      </p>
      {others.map((other) => (
        <Button key={other} onClick={() => type({ network: other })}>
          {words.withdraw.switchTo({ network: words.networks[other]() })}
        </Button>
      ))}
      {check.is === 'failed' && (
        <>
          <Mistake error={check.error} />
          <Button onClick={() => void address.now({ network, address: typed.address })}>{words.frame.again()}</Button>
        </>
      )}
    </div>
  );
}

/** What a field for an address of a network is called, and what is said of what stands in it. */
function useAddressWords(network: Network) {
  const { words, locale } = useWords();
  const { networks } = useMember().terms;
  const { withdraw } = words;
  const name = words.networks[network]();
  const kind = {
    sepa: { label: withdraw.iban(), good: withdraw.ibanGood(), bad: withdraw.ibanBad() },
    paypal: { label: withdraw.email(), good: withdraw.emailGood(), bad: withdraw.emailBad() },
    chain: {
      label: withdraw.address({ network: name }),
      good: withdraw.addressGood({ network: name }),
      bad: withdraw.addressBad({ network: name }),
    },
  }[network === 'sepa' || network === 'paypal' ? network : 'chain'];
  const mistake = (check: Check) => {
    if (check.is !== 'bad') return undefined;
    if (check.looksLike.length === 0) return kind.bad;
    const others = new Intl.ListFormat(locale, { type: 'disjunction' }).format(check.looksLike.map((each) => words.networks[each]()));
    if (check.looksLike.some((each) => networks.includes(each))) return withdraw.looksLike({ others, network: name });
    return withdraw.looksUnsent({ others });
  };
  return { ...kind, mistake };
}
