// Tells the stage where the words are, after every layout: the drawing follows them, never the reverse.
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Box, Boxes, DeskStage } from '../../app/desk-stage'
import { BINS } from '../../core/level/bin'

/** The ref belongs on the stage; in it the slip is `.slip`, a tray `.tray[data-bin]`. */
export function useMeasure(stage: DeskStage) {
  const element = useRef<HTMLFormElement>(null)
  useLayoutEffect(() => {
    const form = element.current
    if (!form) return undefined
    const measure = () => {
      const boxes = boxesOf(form)
      if (boxes && JSON.stringify(boxes) !== JSON.stringify(stage.boxes.peek())) stage.boxes.value = boxes
    }
    const observer = new ResizeObserver(measure)
    observer.observe(form)
    for (const part of form.querySelectorAll('.slip, .tray')) observer.observe(part)
    measure()
    return () => observer.disconnect()
    // After every render: a render may have moved anything.
  })
  return element
}

function boxesOf(form: HTMLElement): Boxes | null {
  const slip = form.querySelector<HTMLElement>('.slip')
  if (!slip) return null
  const trays: Boxes['trays'] = {}
  for (const bin of BINS) {
    const tray = form.querySelector<HTMLElement>(`.tray[data-bin="${bin}"]`)
    if (tray) trays[bin] = boxOf(tray)
  }
  return {
    stage: { x: 0, y: 0, width: form.offsetWidth, height: form.offsetHeight },
    slip: boxOf(slip),
    trays,
  }
}

/** The layout box, in pixels of the stage, untouched by the transform a drag gives the slip. */
function boxOf(element: HTMLElement): Box {
  return {
    x: element.offsetLeft,
    y: element.offsetTop,
    width: element.offsetWidth,
    height: element.offsetHeight,
  }
}
