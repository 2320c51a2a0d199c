// Runs in the game's page before the page's own scripts, and notes the moments a player waits for.
// Measured where they happen, so that nothing between the browser and the bench is measured with them.

/** In ms since the navigation began. */
export interface Moments {
  /** The first statement can be read, and its first tray chosen. */
  readonly sortable: Promise<number>
  /** The desk's first frame is on the screen. */
  readonly drawn: Promise<number>
}

declare global {
  interface Window {
    moments: Moments
  }
}

window.moments = {
  sortable: appears(firstUsableRadio).then(painted),
  drawn: appears(() => document.querySelector('.play[data-drawn="true"]')).then(() => performance.now()),
}

function firstUsableRadio(): HTMLInputElement | null {
  const radio = document.querySelector('[role="radiogroup"] input[type="radio"]')
  return radio instanceof HTMLInputElement && !radio.disabled ? radio : null
}

/** Waits without polling. */
function appears<Found>(find: () => Found | null): Promise<Found> {
  return new Promise((resolve) => {
    const look = () => {
      const found = find()
      if (found === null) return
      observer.disconnect()
      resolve(found)
    }
    const observer = new MutationObserver(look)
    observer.observe(document, {
      childList: true,
      subtree: true,
      attributeFilter: ['data-drawn', 'disabled'],
    })
    look()
  })
}

/** The end of the first frame in which the radio is laid out and a pointer would reach it. */
function painted(radio: HTMLInputElement): Promise<number> {
  return new Promise((resolve) => {
    const frame = () => {
      if (isWithinReach(radio) && isReadable()) afterThisFrame(() => resolve(performance.now()))
      else requestAnimationFrame(frame)
    }
    requestAnimationFrame(frame)
  })
}

function isWithinReach(radio: HTMLInputElement): boolean {
  const target = radio.closest('label') ?? radio
  const { x, y, width, height } = target.getBoundingClientRect()
  return height > 0 && target.contains(document.elementFromPoint(x + width / 2, y + height / 2))
}

function isReadable(): boolean {
  const statement = document.querySelector('blockquote')
  return statement !== null && statement.checkVisibility() && statement.innerText.trim() !== ''
}

/** Called from a frame: a message sent there arrives once the frame has been painted. */
function afterThisFrame(done: () => void): void {
  const { port1, port2 } = new MessageChannel()
  port1.addEventListener('message', done, { once: true })
  port1.start()
  port2.postMessage(null)
}
