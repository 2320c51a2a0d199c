// What of Phaser's sources the game does without: whole files, each with a stand-in, and members of classes, a
// few of which have a simpler one.
// The drawing stays the same to the pixel, and a test finds lines that fit nothing in the sources any more.

/** A file or files by path in Phaser's `src`, without ending, and the CommonJS text that stands in for them. */
export interface LeftOutFiles {
  files: RegExp
  standIn: string
}

/** Methods and properties that are cut out of a class, or become the expression that stands in for each of them. */
export interface LeftOutMembers {
  file: string
  members: RegExp
  standIn?: string
}

const nothing = 'module.exports = undefined'
const emptyClass = 'module.exports = function () {}'
const emptyMixin = 'module.exports = {}'

export const leftOutFiles: readonly LeftOutFiles[] = [
  { files: /^phaser3spectorjs$/, standIn: nothing },

  // Systems of the game that the page provides itself, or that nothing on the desk asks for.
  { files: /^animations\/AnimationManager$/, standIn: emptyClass },
  { files: /^cache\/CacheManager$/, standIn: emptyClass },
  { files: /^input\/InputManager$/, standIn: emptyClass },
  { files: /^loader\/FileTypesManager$/, standIn: nothing },
  // It takes window.onblur and onfocus for itself and never lets go of the page, not even of a destroyed game's.
  { files: /^core\/VisibilityHandler$/, standIn: emptyClass },
  { files: /^core\/DebugHeader$/, standIn: emptyClass },
  { files: /^dom\/CreateDOMContainer$/, standIn: emptyClass },
  { files: /^device\/(Audio|Video)$/, standIn: emptyMixin },
  // It opens a graphics context only to see whether one opens: where the processor draws, that takes a second.
  { files: /^device\/Features$/, standIn: 'module.exports = { canvas: true, webGL: true }' },
  // It paints three pictures and reads them back to see what every browser of today can do.
  {
    files: /^device\/CanvasFeatures$/,
    standIn: 'module.exports = { supportInverseAlpha: true, supportNewBlendModes: true }',
  },
  { files: /^renderer\/snapshot\/(WebGL|Canvas)Snapshot$/, standIn: nothing },

  // Barrels of which only a little is asked for.
  { files: /^renderer\/index$/, standIn: "module.exports = { Events: require('./events') }" },
  { files: /^math\/index$/, standIn: 'module.exports = { RandomDataGenerator: function () {} }' },
  { files: /^textures\/parsers\/index$/, standIn: "module.exports = { Image: require('./Image') }" },

  // Of its matrices the renderer only uses the flat projection.
  { files: /^math\/Vector3$/, standIn: emptyClass },

  // Filters and masks, and light.
  { files: /^filters\//, standIn: nothing },
  { files: /^renderer\/webgl\/renderNodes\/filters\//, standIn: nothing },
  { files: /^gameobjects\/components\/(Filters|Lighting|Mask|ToJSON)$/, standIn: emptyMixin },
  {
    files: /^renderer\/webgl\/shaders\/(ApplyLighting|DefineLights|GetNormalFromMap)-glsl$/,
    standIn: "module.exports = ''",
  },

  // What draws objects that the desk does not have.
  {
    files:
      /^renderer\/webgl\/renderNodes\/(BatchHandler(PointLight|Strip|TileSprite|Tri)|DynamicTextureHandler)$/,
    standIn: nothing,
  },
  { files: /^renderer\/webgl\/renderNodes\/(RebindContext|YieldContext)$/, standIn: nothing },
  { files: /^renderer\/webgl\/renderNodes\/submitter\/Submitter(MeshToQuad|Tile.*)$/, standIn: nothing },
  { files: /^renderer\/webgl\/renderNodes\/texturer\/TexturerTileSprite$/, standIn: nothing },
  {
    files: /^renderer\/webgl\/renderNodes\/transformer\/Transformer(Stamp|Tile|TileSprite|Vertex)$/,
    standIn: nothing,
  },
  { files: /^gameobjects\/layer\/Layer$/, standIn: emptyClass },
  {
    files: /^gameobjects\/tilesprite\/TileSprite$/,
    standIn: 'module.exports = function () { this.setOrigin = function () {} }',
  },
  { files: /^textures\/DynamicTexture$/, standIn: nothing },

  // Effects of the camera, of which the renderers ask whether they are on.
  {
    files: /^cameras\/2d\/effects\/[A-Z]/,
    standIn: `module.exports = function () {
      this.isRunning = false
      this.preRender = this.update = this.reset = this.destroy = function () {}
      this.postRenderWebGL = this.postRenderCanvas = function () { return false }
    }`,
  },

  // Tweens beyond single ones with four easings. Power0 is the name of the easing when none is given.
  { files: /^tweens\/builders\/(StaggerBuilder|TweenChainBuilder)$/, standIn: nothing },
  {
    files: /^tweens\/builders\/GetInterpolationFunction$/,
    standIn: 'module.exports = function () { return null }',
  },
  { files: /^tweens\/tween\/(TweenChain|TweenFrameData)$/, standIn: emptyClass },
  {
    files: /^math\/easing\/EaseMap$/,
    standIn: `var Linear = require('./linear')
      module.exports = {
        Power0: Linear,
        Linear: Linear,
        'Sine.easeInOut': require('./sine/InOut'),
        'Cubic.easeOut': require('./cubic/Out'),
        'Back.easeOut': require('./back/Out')
      }`,
  },
]

export const leftOutMembers: readonly LeftOutMembers[] = [
  { file: 'gameobjects/components/FilterList', members: /^add[A-Z]/ },
  { file: 'math/Matrix4', members: /^(?!(initialize|identity|ortho|setValues|set|copy)$)/ },
  { file: 'cameras/2d/Camera', members: /^(fade.*|flash|shake|pan|rotateTo|zoomTo|setDeadzone)$/ },
  {
    file: 'textures/TextureManager',
    members:
      /^add(.*Atlas.*|SpriteSheet.*|GLTexture|CompressedTexture|RenderTexture|DynamicTexture|FlatColor)$/,
  },
  // A canvas texture reads itself back as soon as it is made. The shelf hands over canvases that are painted already.
  { file: 'textures/TextureManager', members: /^(createCanvas|addCanvas|getPixel.*|getBase64)$/ },
  // The game would wait for three pictures to be decoded that it never shows: empty ones are there at once. It is
  // told in a task of its own, when the rest of it has been put together.
  {
    file: 'textures/TextureManager',
    members: /^addBase64$/,
    standIn: `function (key) {
      var manager = this
      var canvas = document.createElement('canvas')
      canvas.width = canvas.height = 4
      this.addImage(key, canvas)
      queueMicrotask(function () { manager.emit(Events.LOAD, key) })
      return this
    }`,
  },
  {
    file: 'textures/TextureManager',
    members: /^(cloneFrame|renameTexture|resetStamp|resetTileSprite|getTextureKeys)$/,
  },
  {
    file: 'scale/ScaleManager',
    members: /^(lockOrientation|startFullscreen|toggleFullscreen|getViewPort|setMaxZoom|setSnap)$/,
  },
  // Where on the page the canvas lies only matters to Phaser's input, and each look has the page laid out anew.
  { file: 'scale/ScaleManager', members: /^(getParentBounds|updateBounds)$/, standIn: 'function () {}' },
  {
    file: 'renderer/webgl/WebGLRenderer',
    members: /^(snapshot.*|.*VideoTexture|videoToTexture)$/,
  },
  {
    file: 'renderer/webgl/WebGLRenderer',
    members: /^(capture.*|startCapture|stopCapture|onCapture|log|getFps)$/,
  },
  { file: 'renderer/canvas/CanvasRenderer', members: /^snapshot.*$/ },
  { file: 'tweens/TweenManager', members: /^(chain|getChainedTweens|stagger|addMultiple)$/ },
]
