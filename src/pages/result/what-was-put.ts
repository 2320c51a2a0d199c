// Says where a slip was put, and how surely where that was asked.
import type { Placement } from '../../core/round/round'
import { t } from '../../text/text'

export function whatWasPut({ bin, certainty }: Placement): string {
  const label = t(`bins.${bin}.label`)
  if (certainty === null) return t('result.put', { bin: label })
  return t('result.putSurely', { bin: label, certainty: t(`certainties.${certainty}`) })
}
