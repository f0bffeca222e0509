import { useState } from 'react';
import { Button } from '../../../kit/button.tsx';
import { Card } from '../../../kit/card.tsx';
import { ActionMenu } from '../../controls/action-menu.tsx';
import { Checkbox } from '../../controls/checkbox.tsx';
import { Dialog } from '../../controls/dialog.tsx';
import { FileDrop } from '../../controls/file-drop.tsx';
import { SearchField } from '../../controls/search-field.tsx';
import { Select } from '../../controls/select.tsx';
import { TabSet } from '../../controls/tab-set.tsx';
import { TextField } from '../../controls/text-field.tsx';
import styles from './kit-screen.module.css';

const NETWORKS = ['Any network', 'SEPA', 'Polygon', 'Bitcoin', 'Solana'].map((label) => ({ id: label, label }));
const ACTIONS = [
  { id: 'copy', label: 'Copy as text' },
  { id: 'again', label: 'Ask again now', isOff: true },
  { id: 'erase', label: 'Erase…', isDanger: true },
];

function Buttons() {
  const [isOpen, open] = useState(false);
  const [isBusy, setBusy] = useState(false);
  return (
    <>
      <div className={styles.row}>
        <Button look="primary" onClick={() => open(true)}>
          Mark sent…
        </Button>
        <Button>Export CSV</Button>
        <Button look="quiet">As table</Button>
        <Button look="danger">Fail…</Button>
        <Button look="primary" isBusy>
          Sending
        </Button>
        <Button because="One of the four still needs an approval.">Approve</Button>
        <ActionMenu label="More" actions={ACTIONS} onAct={() => {}} />
      </div>
      <Dialog
        title="Send $590.00 in 4 payouts?"
        isOpen={isOpen}
        isBusy={isBusy}
        onClose={() => open(false)}
        actions={
          <>
            <Button onClick={() => open(false)}>Back</Button>
            <Button look="primary" isBusy={isBusy} onClick={() => setBusy(true)}>
              Mark sent
            </Button>
          </>
        }
      >
        <p>What is marked as sent cannot be taken back.</p>
        <TextField label="The sum, as a check" hint="In the currency of the programme." />
      </Dialog>
    </>
  );
}

/** What is pressed, filled in and chosen. */
export function ControlsSheet() {
  const [network, choose] = useState('Any network');
  const [tab, open] = useState('ledger');
  const pages = ['Log', 'Ledger', 'Rewards', 'Invitees', 'Payouts', 'Points', 'Sessions', 'Audit'].map((label) => ({
    id: label.toLowerCase(),
    label,
    count: label === 'Rewards' ? '31' : '',
    content: `What stands under “${label}”.`,
  }));
  return (
    <>
      <Card title="Buttons">
        <Buttons />
      </Card>
      <Card title="Fields">
        <div className={styles.row}>
          <SearchField label="Find a user, code, invoice…" clearLabel="Clear" shortcut="⌘K" />
          <Select label="Network" options={NETWORKS} chosen={network} onChoose={choose} isBare />
          <Checkbox defaultSelected>Only mine</Checkbox>
          <Checkbox isIndeterminate>Some of them</Checkbox>
          <Checkbox isDisabled>Not now</Checkbox>
        </div>
        <div className={`${styles.row} ${styles.form}`}>
          <TextField label="Name" hint="As it will be read." placeholder="Elite" />
          <TextField label="Points" defaultValue="-5" mistake="Points are more than those of the step below: 1,000." />
          <TextField label="Token" defaultValue="trp_4k2…" isDisabled />
          <Select label="Network" options={NETWORKS} chosen={network} onChoose={choose} />
        </div>
      </Card>
      <Card title="A file">
        <FileDrop label="Choose a file" accepts={['.csv']} onFile={() => {}}>
          Drop a CSV file here, or
        </FileDrop>
      </Card>
      <TabSet label="About this user" pages={pages} open={tab} onOpen={open} />
    </>
  );
}
