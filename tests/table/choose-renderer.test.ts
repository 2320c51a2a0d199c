import { describe, expect, it } from 'vitest'
import { chooseRenderer } from '../../src/table/choose-renderer'

describe('chooseRenderer', () => {
  it.each([
    ['ANGLE (Intel, Mesa Intel(R) UHD Graphics 600 (GLK 2), OpenGL 4.6)', 'webgl'],
    ['Apple GPU', 'webgl'],
    ['', 'webgl'],
    [
      'ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero) (0x0000C0DE)), SwiftShader driver)',
      'canvas',
    ],
    ['llvmpipe (LLVM 15.0.7, 256 bits)', 'canvas'],
    ['ANGLE (Microsoft, Microsoft Basic Render Driver Direct3D11 vs_5_0 ps_5_0, D3D11)', 'canvas'],
  ] as const)('draws on "%s" with %s', (rendererName, choice) => {
    expect(chooseRenderer({ hasWebgl: true, rendererName })).toBe(choice)
  })

  it('draws nothing without WebGL, so that List view opens', () => {
    expect(chooseRenderer({ hasWebgl: false, rendererName: '' })).toBe('none')
  })

  it.each(['webgl', 'canvas', 'none'] as const)('takes %s where it is asked for', (override) => {
    expect(chooseRenderer({ hasWebgl: false, rendererName: 'SwiftShader' }, override)).toBe(override)
    expect(chooseRenderer({ hasWebgl: true, rendererName: '' }, override)).toBe(override)
  })
})
