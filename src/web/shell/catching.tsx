import { Component, type ReactNode } from 'react';
import { Failed } from '../parts/index.ts';

interface Caught {
  readonly error: Error | null;
}

/** A page that breaks says so in its own place, and the rest of the application stays. */
export class Catching extends Component<{ readonly children: ReactNode }, Caught> {
  override state: Caught = { error: null };

  static getDerivedStateFromError(error: Error): Caught {
    return { error };
  }

  override render(): ReactNode {
    if (!this.state.error) return this.props.children;
    return (
      <div className="page">
        <Failed problem={this.state.error} again={() => this.setState({ error: null })} />
      </div>
    );
  }
}
