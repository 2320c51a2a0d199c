// The game objects of the table: pictures, groups of them and drawn lines. These types name what the slim
// build of Phaser holds; what they do not name (tint, filters, masks, input, data) is absent when it runs.

/** What can be put into a group: in fact, anything drawn. */
export interface Child {
  readonly type: string
  readonly active: boolean
  name: string
  setName(name: string): this
  destroy(): void
}

/** What every object on the desk can do. Lengths are canvas pixels, angles degrees unless named rotation. */
export interface Drawn extends Child {
  x: number
  y: number
  scale: number
  scaleX: number
  scaleY: number
  angle: number
  /** In radians. */
  rotation: number
  alpha: number
  depth: number
  visible: boolean
  setPosition(x: number, y: number): this
  setScale(x: number, y?: number): this
  setAngle(degrees: number): this
  setRotation(radians: number): this
  setAlpha(alpha: number): this
  setDepth(depth: number): this
  setVisible(visible: boolean): this
}

/** A picture of a whole texture. */
export interface Image extends Drawn {
  readonly width: number
  readonly height: number
  displayWidth: number
  displayHeight: number
  readonly texture: { readonly key: string }
  setTexture(key: string): this
  setDisplaySize(width: number, height: number): this
  /** As parts of the width and height; 0.5 is the middle and the default. */
  setOrigin(x: number, y?: number): this
  setFlip(x: boolean, y: boolean): this
}

/** A group that is moved, turned and faded as one. */
export interface Container extends Drawn {
  readonly length: number
  add(child: Child | Child[]): this
  addAt(child: Child | Child[], index: number): this
  remove(child: Child | Child[], destroyChild?: boolean): this
  removeAll(destroyChild?: boolean): this
  bringToTop(child: Child): this
  sendToBack(child: Child): this
  exists(child: Child): boolean
}

export interface Point {
  x: number
  y: number
}

export interface CornerRadius {
  tl: number
  tr: number
  bl: number
  br: number
}

/** Lines and filled shapes. Colours are 0xRRGGBB, angles of arcs radians. */
export interface Graphics extends Drawn {
  clear(): this
  lineStyle(width: number, color: number, alpha?: number): this
  fillStyle(color: number, alpha?: number): this
  beginPath(): this
  closePath(): this
  moveTo(x: number, y: number): this
  lineTo(x: number, y: number): this
  arc(x: number, y: number, radius: number, start: number, end: number, anticlockwise?: boolean): this
  fillPath(): this
  strokePath(): this
  lineBetween(x1: number, y1: number, x2: number, y2: number): this
  fillRect(x: number, y: number, width: number, height: number): this
  strokeRect(x: number, y: number, width: number, height: number): this
  fillRoundedRect(x: number, y: number, width: number, height: number, radius: number | CornerRadius): this
  strokeRoundedRect(x: number, y: number, width: number, height: number, radius: number | CornerRadius): this
  fillTriangle(x0: number, y0: number, x1: number, y1: number, x2: number, y2: number): this
  strokeTriangle(x0: number, y0: number, x1: number, y1: number, x2: number, y2: number): this
  fillCircle(x: number, y: number, radius: number): this
  strokeCircle(x: number, y: number, radius: number): this
  fillEllipse(x: number, y: number, width: number, height: number): this
  strokeEllipse(x: number, y: number, width: number, height: number): this
  fillPoints(points: Point[], closeShape?: boolean, closePath?: boolean): this
  strokePoints(points: Point[], closeShape?: boolean, closePath?: boolean): this
}
