// The latest stay, as many and as long as may.
MATCH (version:SavedVersion {item: $id})
WITH version ORDER BY version.version DESC
WITH collect(version) AS versions
UNWIND range(0, size(versions) - 1) AS place
WITH versions[place] AS version, reduce(sum = 0, one IN versions[..place + 1] | sum + one.size) AS length
WHERE version.version <= $until OR length > $most
DELETE version
