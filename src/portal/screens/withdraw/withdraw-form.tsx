import { type FormEvent, useState } from 'react';
import { Button } from '../../../kit/button.tsx';
import type { FullBalance, Network } from '../../../sdk/typescript/sdk.ts';
import { useMoneyText } from '../../frame/amount.tsx';
import { useMember } from '../../frame/member.tsx';
import { RadioCards } from '../../frame/radio-cards.tsx';
import { TextField } from '../../frame/text-field.tsx';
import { useWords } from '../../frame/words.tsx';
import { AddressField } from './address-field.tsx';
import { type AmountMistake, amountText, readAmount } from './read-amount.ts';
import type { Withdrawal } from './use-withdrawal.ts';
import styles from './withdraw.module.css';

interface WithdrawFormProps {
  balance: FullBalance;
  withdrawal: Withdrawal;
}

/** How much, by which network, and where to. What is missing is said when somebody wants to go on, and the first of it gets the focus. */
export function WithdrawForm({ balance, withdrawal }: WithdrawFormProps) {
  const { words, locale } = useWords();
  const { terms } = useMember();
  const [hasTried, setTried] = useState(false);
  const { typed, type, address, review } = withdrawal;
  const { currency, payoutMinMicro: least, networks } = terms;
  const amount = readAmount(typed.amount, { currency, locale, least, most: balance.availableMicro });
  const goOn = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    setTried(true);
    const { network } = typed;
    if ('mistake' in amount) return focusOn(form, 'amount');
    if (!network) return focusOn(form, 'network');
    if (typed.address.trim() === '') return focusOn(form, 'address');
    const found = address.check.is === 'good' ? address.check : await address.now({ network, address: typed.address });
    if (found.is !== 'good') return focusOn(form, 'address');
    review({ amountMicro: amount.micro, network, address: found.address });
  };
  return (
    <form className={styles.form} noValidate onSubmit={(event) => void goOn(event)}>
      <AmountField
        balance={balance}
        withdrawal={withdrawal}
        mistake={'mistake' in amount ? amount.mistake : undefined}
        hasTried={hasTried}
      />
      {networks.length > 1 && (
        <RadioCards
          label={words.withdraw.network()}
          name="network"
          options={networks.map((id) => ({ id, label: words.networks[id](), hint: id === 'sepa' ? words.withdraw.bankHint() : undefined }))}
          chosen={typed.network}
          onChoose={(network: Network) => type({ network })}
          mistake={hasTried && !typed.network ? words.withdraw.networkMissing() : undefined}
        />
      )}
      {typed.network && <AddressField withdrawal={withdrawal} network={typed.network} hasTried={hasTried} />}
      <Button look="primary" type="submit" isBusy={address.check.is === 'asking' && hasTried}>
        {words.withdraw.goOn()}
      </Button>
    </form>
  );
}

function focusOn(form: HTMLFormElement, name: 'amount' | 'network' | 'address'): void {
  form.querySelector<HTMLInputElement>(`[name=${name}]`)?.focus();
}

interface AmountFieldProps extends WithdrawFormProps {
  mistake: AmountMistake | undefined;
  hasTried: boolean;
}

/** Long enough to show how a language writes amounts. */
const EXAMPLE_MICRO = 1_234_000_000;

/** What is wrong with it is said when the field is left, not while somebody is still typing. */
function AmountField({ balance: { availableMicro }, withdrawal: { typed, type }, mistake, hasTried }: AmountFieldProps) {
  const { words, locale } = useWords();
  const { currency, payoutMinMicro } = useMember().terms;
  const money = useMoneyText();
  const [isLeft, setLeft] = useState(false);
  const said = { example: amountText(EXAMPLE_MICRO, { currency, locale }), min: money(payoutMinMicro), free: money(availableMicro) };
  const isSaid = hasTried || (isLeft && typed.amount !== '');
  const all = () => type({ amount: amountText(availableMicro, { currency, locale }) });
  return (
    <TextField
      label={words.withdraw.amount({ currency })}
      name="amount"
      inputMode="decimal"
      autoComplete="off"
      maxLength={40}
      hint={mistake && isSaid ? undefined : words.withdraw.bounds(said)}
      mistake={mistake && isSaid ? words.withdraw[mistake](said) : undefined}
      value={typed.amount}
      onChange={({ currentTarget }) => type({ amount: currentTarget.value })}
      onBlur={() => setLeft(true)}
      beside={<Button onClick={all}>{words.withdraw.all()}</Button>}
    />
  );
}
