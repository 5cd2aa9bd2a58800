import { Component, type ReactNode } from 'react';
import { Failed } from '../parts/index.ts';

interface Caught {
  readonly error: Error | null;
}

interface Catch {
  /** Where one is: another page is another try. */
  readonly at: string;
  readonly children: ReactNode;
}

/** A page that breaks says so in its own place, and the rest of the application stays. */
export class Catching extends Component<Catch, Caught> {
  override state: Caught = { error: null };

  static getDerivedStateFromError(error: Error): Caught {
    return { error };
  }

  override componentDidUpdate({ at }: Catch): void {
    if (this.state.error && at !== this.props.at) this.setState({ error: null });
  }

  override render(): ReactNode {
    if (!this.state.error) return this.props.children;
    // Loaded anew: a server that was replaced meanwhile has other files than this page knows of.
    return (
      <div className="page">
        <Failed problem={this.state.error} again={() => location.reload()} />
      </div>
    );
  }
}
