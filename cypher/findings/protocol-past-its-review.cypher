/*
id: protocol-past-its-review
title: A protocol past its stated review
why: It says itself that it should have been looked at again; what it says may no longer hold.
severity: medium
sentence: "{subject}, dated {dated}, was to be reviewed {frequency}; its first review was due by {due}."
evidence: The duty to review it
wordings:
  - which protocols are overdue for review
  - protocols past their review date
  - documents that were never reviewed
  - which protocols have not been reviewed
  - out of date protocols
*/
MATCH (subject:Document)
WHERE subject.reviewFrequency IS NOT NULL AND subject.date IS NOT NULL AND ($area IS NULL OR subject.area = $area)
WITH subject, CASE subject.datePrecision WHEN 'year' THEN 4 WHEN 'month' THEN 7 ELSE 10 END AS known, subject.date + CASE subject.reviewFrequency
  WHEN 'twice yearly' THEN duration({months: 6}) WHEN 'annual' THEN duration({years: 1})
  WHEN 'every two years' THEN duration({years: 2}) ELSE duration({years: 3}) END AS due
WHERE due < coalesce($asAt, date())
RETURN subject, left(toString(subject.date), known) AS dated, left(toString(due), known) AS due,
  CASE subject.reviewFrequency WHEN 'annual' THEN 'every year' ELSE subject.reviewFrequency END AS frequency,
  // The clause that says so is cited by the duty to review the protocol.
  COLLECT {
    MATCH has = (duty:Duty)<-[:HAS_DUTY]-()
    WHERE subject.id IN duty.statedBy AND toLower(duty.name) CONTAINS 'review' AND toLower(duty.name) CONTAINS 'protocol' RETURN has
  } AS statements
ORDER BY subject.area
