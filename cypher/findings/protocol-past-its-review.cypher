/*
id: protocol-past-its-review
title: A protocol past its stated review
why: It says itself that it should have been looked at again; what it says may no longer hold.
severity: medium
sentence: "{subject} of {dated} was to be reviewed {frequency}; its review was due on {due}."
*/
MATCH (subject:Document)
WHERE subject.reviewFrequency IS NOT NULL AND subject.date IS NOT NULL AND ($area IS NULL OR subject.area = $area)
WITH subject, subject.date + CASE subject.reviewFrequency
  WHEN 'twice yearly' THEN duration({months: 6}) WHEN 'annual' THEN duration({years: 1})
  WHEN 'every two years' THEN duration({years: 2}) ELSE duration({years: 3}) END AS due
WHERE due < coalesce($asAt, date())
RETURN subject, subject.date AS dated, subject.reviewFrequency AS frequency, due
ORDER BY subject.area
