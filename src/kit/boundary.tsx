import { Component, type ReactNode } from 'react';

interface BoundaryProps {
  /** For what it stands: something else is tried anew. */
  of: string;
  /** What is shown where it cannot be drawn. */
  instead?(error: unknown): ReactNode;
  onFail?(error: unknown): void;
  children: ReactNode;
}

interface BoundaryState {
  of: string;
  failed: { error: unknown } | undefined;
}

/** Stands around what may not be drawn: its file does not come, such as one of a build that a newer one has replaced, or it has a mistake. */
export class Boundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { of: this.props.of, failed: undefined };

  static getDerivedStateFromError(error: unknown): Partial<BoundaryState> {
    return { failed: { error } };
  }

  static getDerivedStateFromProps({ of }: BoundaryProps, state: BoundaryState): BoundaryState | null {
    return of === state.of ? null : { of, failed: undefined };
  }

  override componentDidCatch(error: unknown): void {
    this.props.onFail?.(error);
  }

  override render(): ReactNode {
    const { failed } = this.state;
    return failed ? this.props.instead?.(failed.error) : this.props.children;
  }
}
