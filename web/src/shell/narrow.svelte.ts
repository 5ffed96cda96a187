const NARROW = '(max-width: 720px)';

/** Whether the screen is too narrow for tables side by side; follows the window. Width as in the style sheets. */
class Narrow {
  is = $state(matchMedia(NARROW).matches);

  constructor() {
    matchMedia(NARROW).addEventListener('change', (event) => (this.is = event.matches));
  }
}

export const narrow = new Narrow();
