import { TOKENS } from '../host/tokens.ts';
import numbers from './numbers.css?inline';
import widget from './widget.css?inline';

/** What the widget looks like: by the design language, unless the host's page says otherwise by `--triport-*` and `::part`. */
export const STYLES = TOKENS + widget + numbers;
