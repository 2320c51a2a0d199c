// The role of a source, read off its label alone: the same words for named and unnamed ones.
import { describe, expect, it } from 'vitest'
import { speakerRole } from '../../../src/tools/library/speaker-role'

describe('speakerRole', () => {
  it.each([
    ['John Kirby, spokesman of the US National Security Council', 'spokesperson'],
    ['Company spokeswoman Ida Grell', 'spokesperson'],
    ['Wim Ott, who speaks for the union', 'spokesperson'],
    ['Yevgeny Prigozhin, head of Wagner', 'head'],
    ['Sara Lindqvist, who runs the pool', 'head'],
    ['Ines Marr, harbour master', 'head'],
    ['Vladimir Putin, president of Russia', 'minister'],
    ['Aldo Merrin, foreign minister of Kessary', 'minister'],
    ['Ola Brink, council member for the harbour', 'minister'],
    ['An American official, on condition of anonymity', 'official'],
    ['Tam Reed, an official at the health ministry', 'official'],
    ['Dr Pia Holm, chief scientist of the survey', 'head'],
    ['An analyst at a bank, not named', 'expert'],
    ['A docker in Port Sorrel, not named', 'worker'],
    ['A member of staff, who asked not to be named', 'worker'],
    ['Nell Tarrant, goalkeeper for Duckpond', 'resident'],
    ['A player from Owlhill, who gave no name', 'resident'],
    ['Fairhaul, a shipping company in Lindrow', 'company'],
    ['A person in the company', 'company'],
    ['The foreign ministry of North Korea', 'institution'],
    ['The White House', 'institution'],
    ['A person at the town hall, not named', 'institution'],
    ['Someone who gave no name', 'unspecified'],
    ['Not said ("is thought to")', 'unspecified'],
  ])('of %j is %s', (label, role) => {
    expect(speakerRole(label)).toBe(role)
  })
})
