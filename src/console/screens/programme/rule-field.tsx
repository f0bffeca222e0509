import { Checkbox } from '../../controls/checkbox.tsx';
import { Select } from '../../controls/select.tsx';
import { TextField } from '../../controls/text-field.tsx';
import { useOffice } from '../../frame/office.tsx';
import { NETWORKS } from '../../frame/values.ts';
import { useWords } from '../../frame/words.tsx';
import styles from './programme.module.css';
import { type Form, type ListRule, NUMBERS, type NumberRule, type Rule } from './programme-form.ts';
import { TierRows } from './tier-rows.tsx';

export interface RuleFieldProps {
  rule: Rule;
  form: Form;
  isWrong: boolean;
  onChange(change: Partial<Form>): void;
}

/** What changes a rule. */
export function RuleField({ rule, form, isWrong, onChange }: RuleFieldProps) {
  const { words } = useWords();
  const said = words.programme;
  const mistake = isWrong ? said.mistake() : undefined;
  switch (rule) {
    case 'tiers':
      return <TierRows rows={form.tiers} mistake={isWrong ? said.tiersMistake() : undefined} onChange={(tiers) => onChange({ tiers })} />;
    case 'touch':
      return (
        <Select
          label={said.touch()}
          options={[
            { id: 'last', label: said.lastClick() },
            { id: 'first', label: said.firstClick() },
          ]}
          chosen={form.touch}
          onChoose={(touch) => onChange({ touch: touch as Form['touch'] })}
        />
      );
    case 'networks':
      return <Networks form={form} onChange={onChange} />;
    case 'payoutCoverRequired':
    case 'showInviterName':
    case 'showInviteeNames':
      return (
        <Checkbox isSelected={form[rule]} onChange={(isOn) => onChange({ [rule]: isOn })}>
          {said[rule]()}
        </Checkbox>
      );
    case 'landingUrl':
      return (
        <TextField
          label={said.landingUrl()}
          mistake={mistake}
          value={form.landingUrl}
          onChange={(text) => onChange({ landingUrl: text })}
        />
      );
    case 'landingOrigins':
    case 'embedOrigins':
    case 'reservedSlugs':
    case 'reservedSlugPatterns':
      return <ListField rule={rule} form={form} isWrong={isWrong} onChange={onChange} />;
    default:
      return <NumberField rule={rule} form={form} isWrong={isWrong} onChange={onChange} />;
  }
}

function ListField({ rule, form, isWrong, onChange }: RuleFieldProps & { rule: ListRule }) {
  const { words } = useWords();
  const said = words.programme;
  const written = rule === 'embedOrigins' ? 'landingOrigins' : rule; // sites are written alike, whatever they may do
  return (
    <TextField
      label={said[rule]()}
      rows={4}
      hint={said[`${written}Hint`]()}
      mistake={isWrong ? said[`${written}Mistake`]() : undefined}
      value={form[rule]}
      onChange={(text) => onChange({ [rule]: text })}
      spellCheck="false"
    />
  );
}

function NumberField({ rule, form, isWrong, onChange }: RuleFieldProps & { rule: NumberRule }) {
  const { words } = useWords();
  const { deployment } = useOffice();
  const said = words.programme;
  const bounds = NUMBERS[rule];
  const range = { least: String(bounds.least), most: String(bounds.most) };
  const mistake = 'isMoney' in bounds ? said.amountMistake() : said.wholeMistake(range);
  return (
    <TextField
      label={'isMoney' in bounds ? said.inCurrency({ label: said[rule](), currency: deployment.currency }) : said[rule]()}
      mistake={isWrong ? mistake : undefined}
      inputMode="decimal"
      placeholder={'isOptional' in bounds ? said.noLimit() : ''}
      value={form[rule]}
      onChange={(text) => onChange({ [rule]: text })}
    />
  );
}

function Networks({ form, onChange }: Pick<RuleFieldProps, 'form' | 'onChange'>) {
  const { words } = useWords();
  return (
    <fieldset className={styles.networks}>
      <legend className={styles.legend}>{words.programme.networks()}</legend>
      {NETWORKS.map((network) => (
        <Checkbox
          key={network}
          isSelected={form.networks.includes(network)}
          onChange={(isOn) => onChange({ networks: NETWORKS.filter((each) => (each === network ? isOn : form.networks.includes(each))) })}
        >
          {words.networks[network]()}
        </Checkbox>
      ))}
    </fieldset>
  );
}
