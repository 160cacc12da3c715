/** What the start check found, as sentences. */
import type { Finding } from '@/storage/startCheck'
import { t } from '@/text/t'

export function findingText(finding: Finding): string {
  switch (finding.type) {
    case 'empty':
      return t.rescue.findings.empty(finding.expectedSequence)
    case 'metaMissing':
      return t.rescue.findings.metaMissing
    case 'otherDatabase':
      return t.rescue.findings.otherDatabase
    case 'changesMissing':
      return t.rescue.findings.changesMissing(finding.expected - finding.found)
    case 'countDiffers':
      return t.rescue.findings.countDiffers(
        t.backup.tables[finding.table],
        finding.expected,
        finding.found,
      )
    case 'brokenRecords':
      return t.rescue.findings.brokenRecords(t.backup.tables[finding.table], finding.count)
  }
}
