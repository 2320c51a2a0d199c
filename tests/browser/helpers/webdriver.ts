// A browser by the W3C WebDriver protocol, which WebKit's driver speaks and the test runner does not: as much of it
// as it takes to play a level. Whatever is looked for is waited for.

const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf'
/** Milliseconds until an element that is looked for should be there. */
const PATIENCE = 10_000

/** Keys by the code points that the protocol gives them. */
export const KEYS = { tab: '\uE004', enter: '\uE007' } as const

export interface WebDriver {
  resizeTo(width: number, height: number): Promise<unknown>
  goTo(url: string): Promise<unknown>
  reload(): Promise<unknown>
  /** Waits for it, whether it can be seen or not. */
  find(selector: string): Promise<string>
  click(selector: string): Promise<unknown>
  /** A button or link, by the words on it. */
  press(name: string): Promise<unknown>
  /** Key after key: characters, or one of `KEYS`. */
  type(...keys: readonly string[]): Promise<unknown>
  drag(from: string, to: string): Promise<unknown>
  text(selector: string): Promise<string>
  /** Runs a script in the page: the body of a function. */
  run(script: string): Promise<unknown>
  close(): Promise<unknown>
}

/** Opens a browser through the driver that listens at this address. */
export async function openWebDriver(address: string): Promise<WebDriver> {
  const capabilities = { alwaysMatch: { timeouts: { implicit: PATIENCE } } }
  const opened = await send('POST', `${address}/session`, { capabilities })
  const session = `${address}/session/${String(field(opened, 'sessionId'))}`
  const post = (path: string, body: object = {}) => send('POST', `${session}/${path}`, body)

  const find = async (using: 'css selector' | 'xpath', value: string) =>
    String(field(await post('element', { using, value }), ELEMENT))
  const byCss = (selector: string) => find('css selector', selector)
  const clickOn = (element: string) => post(`element/${element}/click`)
  const at = async (selector: string) => ({
    type: 'pointerMove',
    origin: { [ELEMENT]: await byCss(selector) },
  })

  return {
    resizeTo: (width, height) => post('window/rect', { x: 0, y: 0, width, height }),
    goTo: (url) => post('url', { url }),
    reload: () => post('refresh'),
    find: byCss,
    click: async (selector) => clickOn(await byCss(selector)),
    press: async (name) =>
      clickOn(await find('xpath', `//*[self::button or self::a][normalize-space()="${name}"]`)),
    type: (...keys) => {
      const strokes = keys.flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ])
      return post('actions', { actions: [{ type: 'key', id: 'keyboard', actions: strokes }] })
    },
    drag: async (from, to) => {
      const moves = [
        { ...(await at(from)), duration: 0, x: 0, y: 0 },
        { type: 'pointerDown', button: 0 },
        { ...(await at(to)), duration: 200, x: 0, y: 0 },
        { type: 'pointerUp', button: 0 },
      ]
      return post('actions', { actions: [{ type: 'pointer', id: 'mouse', actions: moves }] })
    },
    text: async (selector) =>
      String(await send('GET', `${session}/element/${await byCss(selector)}/property/textContent`)),
    run: (script) => post('execute/sync', { script, args: [] }),
    close: () => send('DELETE', session),
  }
}

async function send(method: string, url: string, body?: object): Promise<unknown> {
  const response = await fetch(url, {
    method,
    // The driver hangs up on connections that are kept, sometimes in the middle of the next request.
    headers: { connection: 'close' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  const answer: unknown = await response.json()
  const value = field(answer, 'value')
  if (!response.ok) {
    const asked = body === undefined ? url : JSON.stringify(body)
    throw new Error(`${String(field(value, 'error'))}: ${String(field(value, 'message'))} (${asked})`)
  }
  return value
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
}
