// A component that is written anew only when what it is given is no longer the same.
import { Component, type ComponentChild } from 'preact'

export function memo<Props extends object>(
  render: (props: Props) => ComponentChild,
  isSame: (before: Props, after: Props) => boolean,
) {
  return class extends Component<Props> {
    override shouldComponentUpdate(next: Props): boolean {
      return !isSame(this.props, next)
    }

    override render(): ComponentChild {
      return render(this.props)
    }
  }
}
