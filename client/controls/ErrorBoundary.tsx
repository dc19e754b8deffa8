import { Component, type ReactNode } from 'react';
import { Trouble } from './Trouble.tsx';

type Props = { place: string; children: ReactNode };
type State = { error: unknown; place: string };

/** A fault in one screen leaves the rest of the page standing; going elsewhere, or back, clears it. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: null, place: this.props.place };

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { error };
  }

  static getDerivedStateFromProps(props: Props, state: State): Partial<State> | null {
    return props.place === state.place ? null : { error: null, place: props.place };
  }

  override render(): ReactNode {
    if (this.state.error === null) return this.props.children;
    return <Trouble title="This screen has failed" error={this.state.error} onRetry={() => this.setState({ error: null })} />;
  }
}
