/*
id: duty-without-holder
title: A duty without a holder
why: What nobody in particular has to do is likely not to be done.
severity: high
sentence: "Nobody is named as having the duty: {subject}."
evidence: The duty
wordings:
  - which duties have no holder
  - duties that nobody has
  - duties without a holder
  - which duties are not assigned to anyone
  - what does nobody have to do
  - which duties has no one
*/
MATCH (subject:Duty)
WHERE NOT EXISTS {
    MATCH (subject)<-[has:HAS_DUTY]-()
    WHERE $asAt IS NULL OR ((has.validFrom IS NULL OR has.validFrom <= $asAt) AND (has.validTo IS NULL OR $asAt < has.validTo))
  }
  AND ($area IS NULL OR subject.area = $area OR any(document IN subject.statedBy WHERE document IN $documents))
  AND ($asAt IS NULL OR ((subject.validFrom IS NULL OR subject.validFrom <= $asAt) AND (subject.validTo IS NULL OR $asAt < subject.validTo)))
RETURN subject, subject.modality AS modality
ORDER BY subject.area, subject.name
