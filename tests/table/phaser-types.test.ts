// What the slim Phaser lacks must not compile: the compiler checks this file, the runner only loads nothing.
import { describe, expectTypeOf, it } from 'vitest'
import type { Container, Graphics, Image } from '../../src/table/phaser/drawn'
import type { Ease, TweenSettings } from '../../src/table/phaser/motion'
import type { Scene } from '../../src/table/phaser/phaser'

describe('the types of the slim Phaser', () => {
  it('know no parts of a scene that are left out', () => {
    expectTypeOf<
      Extract<keyof Scene, 'load' | 'sound' | 'input' | 'physics' | 'anims' | 'cache' | 'make'>
    >().toBeNever()
    expectTypeOf<keyof Scene['add']>().toEqualTypeOf<'image' | 'container' | 'graphics'>()
  })

  it('know no tint, filters, masks or input of an object, not even after a chained call', () => {
    type Missing =
      | 'setTint'
      | 'filters'
      | 'enableFilters'
      | 'setMask'
      | 'setInteractive'
      | 'setData'
      | 'toJSON'
    expectTypeOf<Extract<keyof (Image & Container & Graphics), Missing>>().toBeNever()
    expectTypeOf<Extract<keyof ReturnType<Image['setPosition']>, Missing>>().toBeNever()
  })

  it('know only the easings that are there', () => {
    expectTypeOf<TweenSettings['ease']>().toEqualTypeOf<Ease | undefined>()
    expectTypeOf<'Bounce.easeOut'>().not.toExtend<Ease>()
  })
})
