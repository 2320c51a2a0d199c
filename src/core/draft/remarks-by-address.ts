// The remarks of a check by the field they concern. Promises the same list again for a field about which
// nothing new is said, so that only what changed has to be shown anew.
import type { DraftRemark } from './check-draft'
import type { FieldAddress } from './field-address'

export type RemarksByAddress = ReadonlyMap<FieldAddress, readonly DraftRemark[]>

export function remarksByAddress(
  remarks: readonly DraftRemark[],
  before: RemarksByAddress,
): RemarksByAddress {
  const lists = new Map<FieldAddress, DraftRemark[]>()
  for (const remark of remarks) {
    const list = lists.get(remark.address)
    if (list === undefined) lists.set(remark.address, [remark])
    else list.push(remark)
  }
  const result = new Map<FieldAddress, readonly DraftRemark[]>()
  for (const [address, list] of lists) {
    const known = before.get(address)
    result.set(address, known !== undefined && isSame(known, list) ? known : list)
  }
  return result
}

function isSame(known: readonly DraftRemark[], list: readonly DraftRemark[]): boolean {
  return known.length === list.length && JSON.stringify(known) === JSON.stringify(list)
}
